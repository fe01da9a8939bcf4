"""The full history of an item, read from the ledger: who, when, what, why."""
