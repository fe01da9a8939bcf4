"""Deviations: an unmet item accepted as a risk, by name, with an end date."""
