"""Who, of the people named in a text, plays in its film, and who directed it: where the film is not surely known."""

from recension.reading.people._hands import with_hands

__all__ = ["with_hands"]
