"""The short form of the film's title that a text uses throughout: "Harbour" for "Harbour: The Long Way Round"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from recension.authority import parts_of_title
from recension.reading.mentions._known import Known
from recension.reading.text._text import Text
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority


def with_short_title(known: Known, text: Text, authority: "Authority", number: int) -> Known:
    """What is known of a film, with the part of its title that stands for the whole in a text that never has the whole.

    A part that another film of its people has for its title is that film's: "Alien" is no sequel of it.
    """
    if any(_stands(title, text) for title in known.titles):
        return known
    short = next((p for p in _parts(known) if _is_written(p, text) and not _is_anothers(p, authority, number)), None)
    return known if short is None else replace(known, titles=(*known.titles, short))


def _parts(known: Known) -> Iterator[str]:
    for title in known.titles:
        yield from (part for part in parts_of_title(title) if len(part) > _SHORTEST and part not in known.titles)


_SHORTEST = 3


def _stands(title: str, text: Text) -> bool:
    return f" {fold(title)} " in f" {' '.join(text.words)} "


def _is_written(part: str, text: Text) -> bool:
    """Whether a part stands in marks, and so as a title."""
    wanted = fold(part)
    return any(fold(text.view[a:b]).strip() == wanted for a, b in (*text.quotes, *text.emphases))


def _is_anothers(part: str, authority: "Authority", number: int) -> bool:
    """Whether a film that shares somebody with this one has the part for its title: the first of a series."""
    films = authority.films_called(fold(part))
    own = frozenset(map(int, authority.people_of(number)))
    return any(int(f) != number and not own.isdisjoint(map(int, authority.people_of(int(f)))) for f in films)
