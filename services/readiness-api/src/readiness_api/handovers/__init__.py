"""The hand-over to those who will run and develop the system, signed by both."""
