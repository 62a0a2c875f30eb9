"""What a work is called, as its witnesses identify it."""

from collections import Counter
from collections.abc import Sequence

from recension.catalogue.models import Work
from recension.collation import same_film, title_key
from recension.records import Film, Reading


def best_film(work: Work, readings: Sequence[Reading]) -> Film:
    """The film as most identifications with ids have it, else as most have it; with all ids the work has."""
    ids = {known.scheme: known.value for known in work.identifiers.all()}
    own = Film(work.title, work.year, ids)
    named = [film for reading in readings for film in (reading.film, *reading.films) if film and same_film(film, own)]
    if not named:
        return own
    sure = Counter((film.title, film.year) for film in named if film.ids)
    every = Counter((film.title, film.year) for film in named)
    alike = Counter(title_key(film.title) for film in named)
    title, year = max(every, key=lambda v: (sure[v], every[v], alike[title_key(v[0])], v[1] or 0, v[0]))
    return Film(title, year if year is not None else work.year, ids)
