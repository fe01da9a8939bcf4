"""Measurements: numerator, denominator, what was left out, and where it came from."""
