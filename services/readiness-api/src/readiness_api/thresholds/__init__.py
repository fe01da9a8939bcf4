"""Thresholds that a programme sets for itself, with their history."""
