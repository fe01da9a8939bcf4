"""How much of a file is taken. The file itself is bounded where it is uploaded."""

MOST_ROWS = 50_000
"""Three times the units of the largest region in the national directory."""
MOST_COLUMNS = 200
MOST_CELL = 1_000
"""Characters."""
MOST_UNPACKED = 250_000_000
"""Bytes of a workbook's parts, counted while they are unpacked: what the archive says of itself may be a lie."""
MEMORY = 1_500_000_000
"""Bytes of address space for the process that reads one file."""
SECONDS = 120
ROWS_A_STEP = 500
"""Rows a transaction (architecture.md, Positions)."""
