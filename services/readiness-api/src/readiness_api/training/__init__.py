"""Training and proficiency by role, and superusers by unit and shift."""
