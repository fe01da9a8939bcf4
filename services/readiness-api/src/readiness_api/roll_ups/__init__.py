"""How the readiness of sites adds up, for each wave and for the programme."""
