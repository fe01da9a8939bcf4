"""Systems old and new: who runs which from when to when, and how the old ones are retired."""
