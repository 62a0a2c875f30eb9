"""The story's people, places and times, what it was taken from, and the real lives behind it."""
