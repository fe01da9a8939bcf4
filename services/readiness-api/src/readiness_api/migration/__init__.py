"""Migrated records, reconciled source by source to the last one."""
