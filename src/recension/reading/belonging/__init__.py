"""Whether a place, a time or a company that a text names belongs to its film, told by all the words round it."""

from recension.reading.belonging._chances import SHORTEST, chance_of
from recension.reading.belonging._signs import Found, Named, gathered

__all__ = ["SHORTEST", "Found", "Named", "chance_of", "gathered"]
