"""Makers by their crafts, and companies."""
