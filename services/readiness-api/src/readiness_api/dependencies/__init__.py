"""What waits for what: the template's dependencies, and those added between items of a wave."""
