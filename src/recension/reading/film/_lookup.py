"""What the authority knows of a name or a film, laid out for scoring and kept while many texts are read."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from recension.authority import CHARACTER, NAMED, PART_TITLED, TITLED, Authority, FilmEntry
from recension.reading._text import fold_word

#: People who share a name beyond this many, and their films, tell nothing of any one film.
MOST_NAMESAKES, MOST_FILMS = 60, 1500
#: Films of one title beyond this many ("Episode #1.1") are not told apart by it: such a title is taken for none.
MOST_OF_A_TITLE = 3000
_ROLE, _NUMBER = 30, (1 << 30) - 1  # an entry's two bits of role, thirty of number

T = TypeVar("T")

#: How many of each are kept; then all are forgotten. Chosen so that a reader stays under 100 MB.
_KEPT_NAMES, _KEPT_FILMS, _KEPT_DETAILS, _KEPT_SURNAMES = 20_000, 20_000, 3_000, 50_000
#: IMDb's words for kinds of film, by other sources' words.
GENRE_ALIASES = {"science fiction": "sci-fi", "film noir": "film-noir", "animated": "animation"}
_TOLD_CHARACTER = 3  # letters


@dataclass(frozen=True, slots=True)
class Name:
    """What one name stands for: films it entitles, films it entitles in part, people, films of a role so called.

    `films` are those of its people; `rarity` says in nats how much such a person tells of the film;
    `entitles` counts the films of both kinds of title.
    """

    titled: frozenset[int]
    part_titled: frozenset[int]
    people: frozenset[int]
    films: tuple[int, ...]
    played_in: frozenset[int]
    rarity: float
    entitles: int


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """A film's side of the comparison, as far as it costs little: `people` are each with their place in the billing."""

    number: int
    year: int
    people: dict[int, int]


@dataclass(frozen=True, slots=True)
class Details:
    """What is asked of the few best films only. `surnames`, `role_words` and `given_names` lead to the people."""

    entry: FilmEntry
    genres: frozenset[str]
    directors: frozenset[int]
    surnames: dict[str, int]
    role_words: dict[str, set[int]]
    given_names: dict[str, set[int]]


class Lookup:
    """An authority with what was asked of it before."""

    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.size = math.log(max(authority.films, 2))
        self._names: dict[int, Name] = {}
        self._films: dict[int, FilmFacts] = {}
        self._details: dict[int, Details] = {}
        self._surnames: dict[int, str] = {}

    def name(self, number: int) -> Name:
        return self._names.get(number) or _kept(self._names, _KEPT_NAMES, number, self._name)

    def film(self, number: int) -> FilmFacts:
        return self._films.get(number) or _kept(self._films, _KEPT_FILMS, number, self._film)

    def details(self, number: int) -> Details:
        return self._details.get(number) or _kept(self._details, _KEPT_DETAILS, number, self._detail)

    def surname(self, person: int) -> str:
        """The last of a person's folded names."""
        return self._surnames.get(person) or _kept(self._surnames, _KEPT_SURNAMES, person, self._surname)

    def _surname(self, person: int) -> str:
        # Word by word, for folding is much faster on words than on whole names.
        last = self.authority.person_name(person).split()[-1:]
        return (fold_word(last[0]).split() or [" "])[-1] if last else " "

    def _name(self, number: int) -> Name:
        a = self.authority
        bearers: tuple[list[int], list[int], list[int], list[int]] = ([], [], [], [])
        # Read straight from the array, as `Authority.expand` reads it for many names at once.
        for entry in a.entries[int(a.name_entries[number]) : int(a.name_entries[number + 1])].tolist():
            bearers[entry >> _ROLE].append(entry & _NUMBER)
        titled, part_titled = _unless_many(bearers[TITLED]), _unless_many(bearers[PART_TITLED])
        films: set[int] = set()
        for person in bearers[NAMED][:MOST_NAMESAKES]:
            films.update(a.films_of(person).tolist())
        return Name(
            titled=titled,
            part_titled=part_titled,
            people=frozenset(bearers[NAMED]),
            films=tuple(sorted(films)) if len(films) <= MOST_FILMS else (),
            played_in=frozenset(bearers[CHARACTER]),
            rarity=self.size - math.log(len(films)) if films else 0.0,
            entitles=len(titled) + len(part_titled),
        )

    def _film(self, number: int) -> FilmFacts:
        people = dict.fromkeys(self.authority.people_of(number).tolist())
        return FilmFacts(number, int(self.authority.years[number]), {p: place for place, p in enumerate(people)})

    def _detail(self, number: int) -> Details:
        entry, credits = self.authority.film(number), self.authority.credits(number)
        surnames: dict[str, int] = {}
        role_words: dict[str, set[int]] = {}
        given_names: dict[str, set[int]] = {}
        for credit in credits:
            surnames.setdefault(self.surname(credit.person), credit.person)
            given_names.setdefault(self._given_name(credit.person), set()).add(credit.person)
            for character in credit.characters:
                for word in map(fold_word, character.split()):
                    if len(word) >= _TOLD_CHARACTER:
                        role_words.setdefault(word, set()).add(credit.person)
        return Details(
            entry=entry,
            genres=frozenset(GENRE_ALIASES.get(g.casefold(), g.casefold()) for g in entry.genres),
            directors=frozenset(c.person for c in credits if c.category == "director"),
            surnames=surnames,
            role_words=role_words,
            given_names=given_names,
        )

    def _given_name(self, person: int) -> str:
        first, _, rest = self.authority.person_name(person).partition(" ")
        return fold_word(first) if rest else ""


def _unless_many(films: list[int]) -> frozenset[int]:
    return frozenset(films) if len(films) <= MOST_OF_A_TITLE else frozenset()


def _kept(table: dict[int, T], most: int, number: int, make: Callable[[int], T]) -> T:
    if len(table) >= most:
        table.clear()
    made = table[number] = make(number)
    return made


@lru_cache(maxsize=4)
def lookup_of(authority: Authority) -> Lookup:
    """The one lookup of an authority, so that names asked for in one text are known in the next."""
    return Lookup(authority)
