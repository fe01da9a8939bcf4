"""Patient scenarios end to end: their steps, their runs, and how many passed of all."""
