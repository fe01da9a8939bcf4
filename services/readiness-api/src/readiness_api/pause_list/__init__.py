"""What may go on while a wave is paused, and what is stopped."""
