"""Integrations tried there and back: what was sent came out right at the other end, and its answer came home."""
