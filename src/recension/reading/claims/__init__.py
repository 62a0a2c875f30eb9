"""From what rules found to claims: whose they are, said once, in full, with the ids of what they name."""
