"""A film's credits, taken from the authority for the second pass."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from recension.authority import Credit
from recension.reading._known import CATEGORY_PROPERTY, Known, KnownPerson

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
    by_person: dict[int, list[Credit]] = {}
    for credit in authority.credits(number):
        by_person.setdefault(credit.person, []).append(credit)
    people = tuple(_person(authority, number, credits) for number, credits in by_person.items())
    return Known(titles, people, film.year, sure)


def _person(authority: "Authority", number: int, credits: Sequence[Credit]) -> KnownPerson:
    entry = authority.person(number)
    properties = frozenset(CATEGORY_PROPERTY.get(c.category, "crew") for c in credits)
    characters = tuple(dict.fromkeys(name for c in credits for name in c.characters))
    return KnownPerson(entry.name, entry.ids, properties, characters)
