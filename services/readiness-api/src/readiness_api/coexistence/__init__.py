"""Old and new side by side: care that crosses between them, and the routine for each crossing."""
