"""The rules of the architecture as checks: `python -m driftstart_arch` (`make arch`)."""
