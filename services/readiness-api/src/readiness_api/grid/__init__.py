"""The grid: every site in every area, and why each cell is as it is."""
