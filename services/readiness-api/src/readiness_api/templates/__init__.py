"""Checklist templates: what is asked, of whom, by when and on what evidence."""
