"""How it was made, of what kind it is and what it is about."""
