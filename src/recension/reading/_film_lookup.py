"""What the authority knows of a name or a film, laid out for scoring and kept while many texts are read."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from recension.authority import Authority
from recension.values import fold

#: People who share a name beyond this many, and their films, tell nothing of any one film.
MOST_NAMESAKES, MOST_FILMS = 60, 1500
T = TypeVar("T")

_KEPT = 60_000
_TOLD_CHARACTER = 3  # letters


@dataclass(frozen=True, slots=True)
class Name:
    """What one name stands for: films it entitles, films it entitles in part, people, films of a role so called.

    `films` are those of its people; `rarity` says in nats how much such a person tells of the film.
    """

    titled: frozenset[int]
    part_titled: frozenset[int]
    people: frozenset[int]
    films: tuple[int, ...]
    played_in: tuple[int, ...]
    rarity: float

    @property
    def entitles(self) -> int:
        return len(self.titled) + len(self.part_titled)


@dataclass(frozen=True, slots=True)
class Credited:
    """A person's place in a film's credits: the categories, and how many people are billed before."""

    categories: frozenset[str]
    place: int


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """A film's side of the comparison. `surnames` and `role_words` lead to the people; `titles` are folded."""

    number: int
    year: int
    runtime: int
    genres: frozenset[str]
    kind: str
    votes: int
    titles: frozenset[str]
    people: dict[int, Credited]
    surnames: dict[str, int]
    role_words: dict[str, set[int]]


class Lookup:
    """An authority with what was asked of it before."""

    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.size = math.log(max(authority.films, 2))
        self._names: dict[int, Name] = {}
        self._films: dict[int, FilmFacts] = {}

    def name(self, number: int) -> Name:
        return self._names.get(number) or _kept(self._names, number, self._name)

    def film(self, number: int) -> FilmFacts:
        return self._films.get(number) or _kept(self._films, number, self._film)

    def _name(self, number: int) -> Name:
        a = self.authority
        people = a.people_named(number).tolist()
        films: set[int] = set()
        for person in people[:MOST_NAMESAKES]:
            films.update(a.films_of(person).tolist())
        return Name(
            titled=frozenset(a.films_titled(number).tolist()),
            part_titled=frozenset(a.films_part_titled(number).tolist()),
            people=frozenset(people),
            films=tuple(sorted(films)) if len(films) <= MOST_FILMS else (),
            played_in=tuple(a.films_with_character(number).tolist()),
            rarity=self.size - math.log(len(films)) if films else 0.0,
        )

    def _film(self, number: int) -> FilmFacts:
        a = self.authority
        entry = a.film(number)
        credits = a.credits(number)
        categories: dict[int, set[str]] = {}
        surnames: dict[str, int] = {}
        role_words: dict[str, set[int]] = {}
        for credit in credits:
            if credit.person not in categories:
                categories[credit.person] = set()
                words = fold(a.person_name(credit.person)).split()
                if words:
                    surnames.setdefault(words[-1], credit.person)
            categories[credit.person].add(credit.category)
            for character in credit.characters:
                for word in fold(character).split():
                    if len(word) >= _TOLD_CHARACTER:
                        role_words.setdefault(word, set()).add(credit.person)
        people = {p: Credited(frozenset(c), place) for place, (p, c) in enumerate(categories.items())}
        return FilmFacts(
            number=number,
            year=entry.year or 0,
            runtime=entry.runtime or 0,
            genres=frozenset(g.casefold() for g in entry.genres),
            kind=entry.kind,
            votes=entry.votes,
            titles=frozenset(fold(t) for t in (entry.title, entry.original or "", *entry.also) if t),
            people=people,
            surnames=surnames,
            role_words=role_words,
        )


def _kept(table: dict[int, T], number: int, make: Callable[[int], T]) -> T:
    if len(table) >= _KEPT:
        table.clear()
    made = table[number] = make(number)
    return made


@lru_cache(maxsize=4)
def lookup_of(authority: Authority) -> Lookup:
    """The one lookup of an authority, so that names asked for in one text are known in the next."""
    return Lookup(authority)
