"""The one way an organisation changes: what is below it, its sites and their checklists follow."""
