"""Checklists of sites: their items, states, roll-up and signatures."""
