"""Bodies that decide or advise, and the mandates of named officials."""
