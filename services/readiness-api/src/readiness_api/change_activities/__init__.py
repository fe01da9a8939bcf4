"""Change management's plan: walkthrough sessions, communication over the year, union dialogue, its own checkpoints."""
