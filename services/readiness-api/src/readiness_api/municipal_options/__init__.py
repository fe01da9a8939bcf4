"""The options a programme offers municipalities, and until when."""
