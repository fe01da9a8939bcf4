"""The organisation tree of a programme."""
