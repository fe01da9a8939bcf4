"""Changes of many items at once: previewed, applied exactly as previewed, and undone by a new change."""
