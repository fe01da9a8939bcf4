"""Design decisions: settled in a workstream or lifted, on whose advice, and who was told and has read."""
