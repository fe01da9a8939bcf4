"""Staff work: the log, append-only. A correction is a new entry that points at the old one."""
