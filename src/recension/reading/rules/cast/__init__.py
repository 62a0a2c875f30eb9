"""Players with their parts."""
