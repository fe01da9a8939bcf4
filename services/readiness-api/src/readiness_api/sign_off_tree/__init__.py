"""How far a wave's sign-off has come, the parts below the whole."""
