"""Programmes: one rollout of one system in one region, or an exercise of it, each with its own clock."""
