"""What the registers say of a site's checklist, side by side, and counting them anew."""
