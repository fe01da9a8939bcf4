"""The pause policy: agreed before go-live, watched live. What would make us pause must be answered when it happens."""
