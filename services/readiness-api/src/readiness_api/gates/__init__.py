"""Gates on the critical line, and what blocks them."""
