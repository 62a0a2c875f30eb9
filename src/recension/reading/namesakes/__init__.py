"""Whether a name that films are called by is a film's where it stands in a text."""

from recension.reading.namesakes._films import with_likely_films

__all__ = ["with_likely_films"]
