"""What is heard, and what was put in its place."""
