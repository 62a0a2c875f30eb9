"""Prizes and nominations."""
