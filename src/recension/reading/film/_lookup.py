"""What the authority knows of names and films, asked for many at once and laid out for scoring."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from recension.authority import CHARACTER, NAMED, PART_TITLED, TITLED, Authority
from recension.reading.film._arrays import Floats
from recension.reading.text._letters import Ints

#: People who share a name beyond this many, and their films, tell nothing of any one film.
MOST_NAMESAKES, MOST_FILMS = 60, 1500
#: Films of one title beyond this many ("Episode #1.1") are not told apart by it: such a title is taken for none.
MOST_OF_A_TITLE = 3000
#: How many films' details are kept; then all are forgotten. Chosen so that a reader stays under 100 MB.
_KEPT_DETAILS = 3_000
PERSON_BITS = 32
#: IMDb's words for kinds of film, by other sources' words.
GENRE_ALIASES = {"science fiction": "sci-fi", "film noir": "film-noir", "animated": "animation"}

NOBODY: Mapping[int, int] = {}
Numbers = npt.NDArray[np.uint32]
#: Names by their place among those asked for, and as many films or people, in the order of the names.
Pairs = tuple[Ints, Numbers]


@dataclass(frozen=True, slots=True)
class Bearers:
    """What names stand for; a name goes by its place among those asked for.

    `films` are those of a name's people. Each an item a name: `entitles` counts the films of both kinds of title,
    `people` the people, `roles` the films with a role so called; `rarity` says in nats how much such a person tells.
    """

    titled: Pairs
    part_titled: Pairs
    named: Pairs
    films: Pairs
    played_in: Pairs
    entitles: Ints
    people: Ints
    roles: Ints
    rarity: Floats


class FilmFacts(NamedTuple):
    """A film's side of the comparison, as far as it costs little.

    `billed` is how many people it credits; `named` are those named in the text, each with the place in the billing.
    """

    number: int
    year: int
    billed: int = 0
    named: Mapping[int, int] = NOBODY


@dataclass(frozen=True, slots=True)
class Details:
    """What is asked of the few best films only. Words are in the authority's short form (`Authority.word`).

    `surnames` are the last words of its people's names, `given_names` pairs the first ones with the people, `playing`
    the words of roles with who plays them (see `pair`).
    """

    runtime: int | None
    genres: frozenset[str]
    directors: frozenset[int]
    surnames: frozenset[int]
    role_words: frozenset[int]
    playing: frozenset[int]
    given_names: frozenset[int]


def pair(word: int, person: int) -> int:
    """A word and a person as one number, ordered by the word first."""
    return word << PERSON_BITS | person


def parted(both: int) -> tuple[int, int]:
    """A word and a person that `pair` made one."""
    return divmod(both, 1 << PERSON_BITS)


class Lookup:
    """An authority with what was asked of it before."""

    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.size = math.log(max(authority.films, 2))
        self._genres: dict[tuple[str, ...], frozenset[str]] = {}
        self._details: dict[int, Details] = {}
        categories = authority.category_names
        self._director = categories.index("director") if "director" in categories else -1

    def bearers(self, names: Ints) -> Bearers:
        """What these names stand for."""
        which, role, number = self.authority.expand(names)
        counts = np.bincount(which * 4 + role, minlength=4 * len(names)).reshape(-1, 4)
        titles = counts[:, : PART_TITLED + 1]
        titles[titles > MOST_OF_A_TITLE] = 0
        titled, part_titled, named, played_in = (_of_role(which, number, role == r) for r in range(4))
        films, rarity = self._films_of(named, len(names))
        return Bearers(
            titled=_of_role(*titled, titles[titled[0], TITLED] > 0),
            part_titled=_of_role(*part_titled, titles[part_titled[0], PART_TITLED] > 0),
            named=named,
            films=films,
            played_in=played_in,
            entitles=titles.sum(axis=1),
            people=counts[:, NAMED],
            roles=counts[:, CHARACTER],
            rarity=rarity,
        )

    def _films_of(self, named: Pairs, names: int) -> tuple[Pairs, Floats]:
        """The films of each name's people, each film once; and how much they tell."""
        name, people = named
        few = np.arange(len(name)) - name.searchsorted(name) < MOST_NAMESAKES
        of, films = self.authority.films_of_many(people[few])
        name = name[few][of]
        if not few.all() or (len(of) and (named[0][1:] == named[0][:-1]).any()):
            both = np.unique(name << 32 | films)
            name, films = both >> 32, both.astype(np.uint32)
        counts = np.bincount(name, minlength=names)
        rarity = np.where(counts > 0, self.size - np.log(np.maximum(counts, 1)), 0.0)
        return _of_role(name, films, counts[name] <= MOST_FILMS), rarity

    def facts(self, films: Ints, people: frozenset[int]) -> list[FilmFacts]:
        """The films' side of the comparison with a text that names these people."""
        which, credited = self.authority.people_of_many(films)
        bounds, everybody = which.searchsorted(np.arange(len(films) + 1)).tolist(), credited.tolist()
        years = self.authority.years.take(films).tolist()
        facts = []
        for i, number in enumerate(films.tolist()):
            billing = dict.fromkeys(everybody[bounds[i] : bounds[i + 1]])
            absent = people.isdisjoint(billing)
            named = NOBODY if absent else {p: place for place, p in enumerate(billing) if p in people}
            facts.append(FilmFacts(number, years[i], len(billing), named))
        return facts

    def entitled(self, name: int) -> tuple[frozenset[int], frozenset[int]]:
        """The films of which a name is the title, and those of which it is a part."""
        a = self.authority
        return tuple(  # type: ignore[return-value]
            frozenset(films.tolist()) if len(films) <= MOST_OF_A_TITLE else frozenset()
            for films in (a.films_titled(name), a.films_part_titled(name))
        )

    def details(self, films: Sequence[int]) -> list[Details]:
        """What more is known of these films."""
        unknown = [number for number in films if number not in self._details]
        if len(self._details) + len(unknown) > _KEPT_DETAILS:
            self._details.clear()
            unknown = list(films)
        if unknown:
            self._details.update(zip(unknown, self._asked(unknown), strict=True))
        return [self._details[number] for number in films]

    def _asked(self, films: Sequence[int]) -> Iterator[Details]:
        b = self.authority.billing(np.array(films))
        bounds = b.film.searchsorted(np.arange(len(films) + 1))
        role_bounds = b.role_credit.searchsorted(bounds).tolist()
        people, lasts, words = b.person.tolist(), b.last.tolist(), b.role_word.tolist()
        playing = _pairs(b.role_word, b.person.take(b.role_credit))
        given_names, directs = _pairs(b.first, b.person), (b.category == self._director).tolist()
        bounds = bounds.tolist()
        for number, a, z, c, d in zip(films, bounds, bounds[1:], role_bounds, role_bounds[1:], strict=False):
            yield Details(
                runtime=self.authority.runtime(number),
                genres=self._genres_of(number),
                directors=frozenset(compress(people[a:z], directs[a:z])),
                surnames=frozenset(lasts[a:z]),
                role_words=frozenset(words[c:d]),
                playing=frozenset(playing[c:d]),
                given_names=frozenset(given_names[a:z]),
            )

    def _genres_of(self, number: int) -> frozenset[str]:
        listed = self.authority.genres(number)
        if listed not in self._genres:
            self._genres[listed] = frozenset(GENRE_ALIASES.get(g.casefold(), g.casefold()) for g in listed)
        return self._genres[listed]


def _pairs(words: npt.NDArray[np.uint32], people: npt.NDArray[np.uint32]) -> list[int]:
    """Words and people, item by item, as `pair` makes one of them."""
    return (words.astype(np.int64) << PERSON_BITS | people).tolist()  # type: ignore[no-any-return]


def _of_role(which: Ints, number: npt.NDArray[np.uint32], kept: npt.NDArray[np.bool_]) -> Pairs:
    return which[kept], number[kept]


@lru_cache(maxsize=4)
def lookup_of(authority: Authority) -> Lookup:
    """The one lookup of an authority, so that what is asked for in one text is known in the next."""
    return Lookup(authority)
