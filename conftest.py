"""Every test may use the chassis' fixtures: a real PostgreSQL, signed tokens."""

from hypothesis import settings

pytest_plugins = ["chassis.testing", "driftstart_local.testing"]

# A busy machine is slow and not wrong.
settings.register_profile("driftstart", deadline=None)
settings.load_profile("driftstart")
