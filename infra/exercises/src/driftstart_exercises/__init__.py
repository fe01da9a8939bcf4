"""Exercises as scripts of injects, and the program that plays one through the public APIs."""
