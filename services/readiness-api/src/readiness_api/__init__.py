"""readiness-api: is each site ready to go live, and how do we know."""
