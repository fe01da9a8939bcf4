"""Owners' estimates: how many days an item will take."""
