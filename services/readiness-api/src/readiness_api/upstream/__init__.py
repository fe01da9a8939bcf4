"""What is read of the other services, one file each, with only the fields that are used."""
