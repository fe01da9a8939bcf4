"""Running checklists follow a newer version of their template: previewed, then applied just so."""
