"""The copy of readiness-api's site directory, so that logging works while that service is down (invariant 13)."""
