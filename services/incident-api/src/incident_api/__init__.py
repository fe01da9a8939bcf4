"""Incidents, triage, staff work, and the decisions to go or pause."""
