"""Every test may use the chassis' fixtures: a real PostgreSQL, signed tokens."""

pytest_plugins = ["chassis.testing"]
