"""The services this one calls: one file each, with only the fields read."""
