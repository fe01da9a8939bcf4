"""Assignments as documents: who was asked to do what, within which limits, until when. Every edition stays."""
