"""The gate for a second reader, whose proposals are kept only where the text itself bears them out."""
