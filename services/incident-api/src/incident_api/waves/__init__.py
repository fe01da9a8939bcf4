"""The state of a wave. Only a decision moves it (domain.md, invariant 5)."""
