"""A small service that stands on the chassis alone, to test it with: notes that may follow each other."""
