"""Proposals and decisions: presented by one, decided by another with a mandate, on a frozen picture."""
