"""The critical line of a wave: what waits for what, how much slack there is, and when it will be ready."""
