"""Evidence: files and links that an item rests on."""
