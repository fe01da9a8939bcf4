"""What every service stands on: HTTP and SQL, no word of the domain."""
