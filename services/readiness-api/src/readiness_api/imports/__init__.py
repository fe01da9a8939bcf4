"""Files that bring organisations: read, previewed row by row, then committed exactly as previewed."""
