"""Something went wrong, or could have: logged by a ward, graded by triage, resolved, confirmed by who reported it."""
