"""Dress rehearsals, rollback rehearsals and full migration runs, with what each found."""
