"""Reading: a document's text in, its film and its claims with their evidence out. Pure."""

from recension.reading._read import read, read_all

__all__ = ["read", "read_all"]
