"""Files on their way in: stored whole, then claimed by what they belong to, or swept."""
