"""Type-ahead over films and people together: names by their words, the last of them perhaps unfinished, typos forgiven.

Tried in order, until there is enough: the whole query as a name; all its words in one name; some in a person's name
and the others in the title of one of their films. Where nothing is found: all that once more with a letter amiss.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from recension.authority._arrays import Rising
from recension.authority._entries import FilmEntry, PersonEntry
from recension.authority._layout import PERSON_BIT, Array
from recension.authority._vocabulary import Sought, Vocabulary
from recension.authority._words import fold_many, words

if TYPE_CHECKING:
    from recension.authority._authority import Authority

#: Words of a query beyond these are not looked at.
WORDS = 8
#: People followed to their films, films followed so far, and names looked at one by one in one query, at most.
PEOPLE, FILMS, LOOKS = 50, 1000, 400
#: Of a long list of places, the best known looked at first.
REACH = 20_000
#: The longest part of a query that is taken for a person.
PERSON_WORDS = 4
#: How many words may have a letter amiss where all are known.
LOOSENED = 2


@dataclass(frozen=True, slots=True)
class Found:
    """A film or a person; `via` is the person by whom a film was found."""

    film: FilmEntry | None = None
    person: PersonEntry | None = None
    via: str = ""


#: A way of finding: films and people, each with whom it was found by.
Way = Callable[[Sequence[str], int], Iterator[tuple[int, str]]]


class Finder:
    def __init__(self, authority: "Authority", arrays: dict[str, Array], rising: dict[str, Rising]) -> None:
        self._authority = authority
        self._order = arrays["find_order"]
        self._vocabulary = Vocabulary(arrays, rising)

    def holds(self, word: str) -> bool:
        """Whether a name of a film or person has a folded word."""
        return self._vocabulary.holds(word)

    def find(self, query: str, limit: int) -> tuple[Found, ...]:
        """The best known first within each way of finding."""
        found = self._by(words(query)[:WORDS], limit, self._exact, self._amiss)
        return tuple(self._entry(bearer, via) for bearer, via in found.items())

    def titled(self, query: str, limit: int) -> list[int]:
        """The films among those that are found by their own titles, by number.

        People are followed to their films only where no name is found.
        """
        found = self._by(words(query)[:WORDS], limit, self._named, self._exact, self._amiss)
        return [bearer for bearer, via in found.items() if bearer < PERSON_BIT and not via]

    def _by(self, tokens: Sequence[str], limit: int, *ways: Way) -> dict[int, str]:
        """What the first way finds that finds anything."""
        for way in ways if tokens else ():
            found: dict[int, str] = {}
            for bearer, via in islice(way(tokens, limit), LOOKS):
                found.setdefault(bearer, via)
                if len(found) >= limit:
                    break
            if found:
                return found
        return {}

    def _entry(self, bearer: int, via: str) -> Found:
        if bearer >= PERSON_BIT:
            return Found(person=self._authority.person(bearer - PERSON_BIT))
        return Found(film=self._authority.film(bearer), via=via)

    def _named(self, tokens: Sequence[str], limit: int) -> Iterator[tuple[int, str]]:
        yield from ((bearer, "") for bearer in self._whole(tokens, limit))
        sought = self._sought(tokens)
        if all(len(word.places) for word in sought):
            yield from self._together(sought, limit, Looks(LOOKS))

    def _exact(self, tokens: Sequence[str], limit: int) -> Iterator[tuple[int, str]]:
        yield from ((bearer, "") for bearer in self._whole(tokens, limit))
        yield from self._parts(self._sought(tokens), limit)

    def _amiss(self, tokens: Sequence[str], limit: int) -> Iterator[tuple[int, str]]:
        """With a slip in the words that no name holds; where there are none, in the longest."""
        unknown = {word for word, sought in zip(tokens, self._sought(tokens), strict=True) if not len(sought.places)}
        loose = unknown or set(sorted(tokens, key=len)[-LOOSENED:])
        yield from self._parts(self._sought(tokens, loose), limit)

    def _sought(self, tokens: Sequence[str], loose: Container[str] = ()) -> list[Sought]:
        last = len(tokens) - 1
        return [self._vocabulary.sought(word, last=at == last, amiss=word in loose) for at, word in enumerate(tokens)]

    def _parts(self, sought: Sequence[Sought], limit: int) -> Iterator[tuple[int, str]]:
        if all(len(word.places) for word in sought):
            looks = Looks(LOOKS)
            yield from self._together(sought, limit, looks)
            yield from self._across(sought, looks)

    def _whole(self, tokens: Sequence[str], limit: int) -> list[int]:
        """Those whose whole name the query is."""
        name = self._authority.name_of(tokens)
        if name < 0:
            return []
        films, people = self._authority.films_titled(name), self._authority.people_named(name)
        votes = self._authority.votes[films]
        best = np.argsort(-votes.astype(np.int64), kind="stable")[:limit]
        known = self._authority.film_counts(people)
        persons = people[np.argsort(-known, kind="stable")[:limit]] | np.uint32(PERSON_BIT)
        return [*films[best].tolist(), *persons.tolist()]

    def _together(self, sought: Sequence[Sought], limit: int, looks: "Looks") -> Iterator[tuple[int, str]]:
        for bearer in self._order[self._meeting(sought, limit, looks)[:limit]].tolist():
            yield bearer, ""

    def _across(self, sought: Sequence[Sought], looks: "Looks") -> Iterator[tuple[int, str]]:
        """Some words name a person, the others a film of theirs; the films, then the people."""
        people: dict[int, None] = {}
        for cut in range(1, len(sought)):
            for whose, what in ((sought[:cut], sought[cut:]), (sought[cut:], sought[:cut])):
                for film, person in self._films_by(whose, what, looks) if len(whose) <= PERSON_WORDS else ():
                    people[person | PERSON_BIT] = None
                    yield film, self._authority.person_name(person)
        yield from ((person, "") for person in people)

    def _films_by(self, whose: Sequence[Sought], what: Sequence[Sought], looks: "Looks") -> Iterator[tuple[int, int]]:
        bearers = self._order[self._meeting(whose, PEOPLE, looks, people=True)]
        persons = (bearers[bearers >= PERSON_BIT] - np.uint32(PERSON_BIT))[:PEOPLE]
        if not len(persons):
            return
        lists = [self._authority.films_of(int(person)) for person in persons]
        films, who = np.concatenate(lists)[:FILMS], np.repeat(persons, list(map(len, lists)))[:FILMS]
        whole = [word for word in what if word.complete]
        if whole:
            titled = self._order[self._meeting(whole, FILMS, looks)]
            keep = np.isin(films, titled[titled < PERSON_BIT])
            films, who = films[keep], who[keep]
        partial = [word for word in what if not word.complete]
        for film, person in zip(films.tolist(), who.tolist(), strict=True):
            if all(self._holds(film, word, looks) for word in partial):
                yield film, person

    def _meeting(self, sought: Sequence[Sought], limit: int, looks: "Looks", *, people: bool = False) -> Array:
        """The places that all the words share, sorted; at least the best known of them, and `limit` where there are.

        With `people`, only those of people need be among them.
        """
        complete = sorted((word.places for word in sought if word.complete), key=len)
        partial = [word for word in sought if not word.complete]
        if not complete:
            return _shared([word.places for word in partial])
        shared = _shared([complete[0][:REACH], *complete[1:]])
        if len(shared) < limit and len(complete[0]) > REACH:
            shared = _shared(complete)
        if not partial:
            return shared
        if people:
            shared = shared[self._order[shared] >= PERSON_BIT]
        return np.fromiter(self._holding(shared, partial, limit, looks), np.int64)

    def _holding(self, places: Array, partial: Sequence[Sought], limit: int, looks: "Looks") -> Iterator[int]:
        """The first `limit` places whose names hold the words."""
        left = limit
        for place in places[: looks.left].tolist():
            if left and all(self._holds(self._order.item(place), word, looks) for word in partial):
                left -= 1
                yield place

    def _holds(self, bearer: int, word: Sought, looks: "Looks") -> bool:
        """Whether a name of a film or person holds the word: looked up the plain way, while there are looks left."""
        held = looks.seen.get(bearer)
        if held is None:
            if not looks.left:
                return False
            looks.left -= 1
            held = looks.seen[bearer] = self._words_of(bearer)
        return word.in_words(held)

    def _words_of(self, bearer: int) -> list[bytes]:
        if bearer >= PERSON_BIT:
            names = [self._authority.person_name(bearer - PERSON_BIT)]
        else:
            names = self._authority.titles(bearer)
        return [part.encode("utf-8", "surrogatepass") for name in fold_many(names) for part in name]


@dataclass(slots=True)
class Looks:
    """How many more names a query may look at one by one, and the words of those seen."""

    left: int
    seen: dict[int, list[bytes]] = field(default_factory=dict)


def _shared(lists: Sequence[Array]) -> Array:
    """What sorted lists share, in order; cheap where the first is short."""
    shared = lists[0]
    for other in lists[1:]:
        if not len(shared) or not len(other):
            return shared[:0]
        at = np.minimum(np.searchsorted(other, shared), len(other) - 1)
        shared = shared[other[at] == shared]
    return shared
