"""A film's credits, taken from the authority for the second pass."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from recension.authority import Credit, parts_of_title
from recension.reading.mentions._known import CATEGORY_PROPERTY, Known, KnownPerson
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority


#: Reviews of one film often stand together.
_FILMS_KEPT = 64


@lru_cache(_FILMS_KEPT)
def known_of(authority: "Authority", number: int, *, sure: bool = True) -> Known:
    """What the authority knows of one film: its titles, its people with what they did, its characters.

    `sure` says whether it is surely the film of the text.
    """
    film = authority.film(number)
    titles = tuple(dict.fromkeys(t for t in (film.title, film.original, *film.also) if t))
    titles += tuple(_short_forms(authority, number, titles))
    by_person: dict[int, list[Credit]] = {}
    for credit in authority.credits(number):
        by_person.setdefault(credit.person, []).append(credit)
    people = tuple(_person(authority, number, credits) for number, credits in by_person.items())
    return Known(titles, people, film.year, sure, earlier=_earlier(authority, number), genres=frozenset(film.genres))


#: A film so many years older than another of its title may be its original.
_WELL_BEFORE = 5


def _earlier(authority: "Authority", number: int) -> tuple[int, ...]:
    """The years of the films with a film's title that came well before it."""
    year, films = int(authority.years[number]), authority.films_called(fold(authority.title(number)))
    return tuple(sorted({y for n in films if 0 < (y := int(authority.years[n])) <= year - _WELL_BEFORE}))


_OR = re.compile(r"^(.+?)(?:[,;:]+ or[,;:]? | or[,;:]+ )(.+)$", re.I)


def _short_forms(authority: "Authority", number: int, titles: Sequence[str]) -> Iterator[str]:
    """Parts of a film's titles that stand for it, of two words at least, and that no other film has for its title.

    "Night Ferry" of "Night Ferry; or, The Long Way Round"; but "Alien" of a sequel is the first film.
    """
    told = set(titles)
    for title in titles:
        either = _OR.match(title)
        for part in (*parts_of_title(title), *(either.groups() if either else ())):
            name = authority.name_of(fold(part).split()) if " " in part else -1
            others = name >= 0 and any(int(film) != number for film in authority.films_titled(name))
            if " " in part and part not in told and not others:
                told.add(part)
                yield part


def _person(authority: "Authority", number: int, credits: Sequence[Credit]) -> KnownPerson:
    entry = authority.person(number)
    properties = frozenset(CATEGORY_PROPERTY.get(c.category, "crew") for c in credits)
    characters = tuple(dict.fromkeys(name for c in credits for name in c.characters))
    return KnownPerson(entry.name, entry.ids, properties, characters)
