"""Waves and the sites that go live together in them."""
