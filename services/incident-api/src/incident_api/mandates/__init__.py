"""Mandates: what a named official may decide, where and until when. Copied from readiness-api."""
