"""Measurements in batches: what a training, test or directory system sends, each row answered for itself."""
