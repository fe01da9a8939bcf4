"""A checklist as a spreadsheet: out, edited, and in again with a preview of what differs."""
