"""The next version of a template while it is written; publishing makes it one that never changes."""
