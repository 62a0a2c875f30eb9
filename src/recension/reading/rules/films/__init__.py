"""Titles: the film's own with its year, and those of other films."""
