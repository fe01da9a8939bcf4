"""The situation picture and the reports, fed from the other services' change feeds."""
