"""Type-ahead over films and people together: names by their words, the last of them perhaps unfinished, typos forgiven.

Tried in order, until there is enough: the whole query as a name; all its words in one name; some in a person's name
and the others in the title of one of their films; all that once more with a letter of any word amiss.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from recension.authority._entries import FilmEntry, PersonEntry
from recension.authority._find_build import BEST, MANY
from recension.authority._layout import PERSON_BIT, Array
from recension.authority._typos import misspelt
from recension.authority._words import words

if TYPE_CHECKING:
    from recension.authority._authority import Authority

#: Words of a query beyond these are not looked at.
WORDS = 8
#: People followed to their films, films followed so far, and names looked at word by word, at most.
PEOPLE, FILMS, LOOKED_AT = 100, 2000, 500
#: The shortest word that may have a letter amiss.
SPELT = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A film or a person; `via` is the person by whom a film was found."""

    film: FilmEntry | None = None
    person: PersonEntry | None = None
    via: str = ""


@dataclass(frozen=True, slots=True)
class Sought:
    """A word of the query: the ranges of the vocabulary it may mean. `places` are sorted; not `complete` where there
    are too many, and only the best known are in it."""

    forms: tuple[bytes, ...]
    prefix: bool
    places: Array
    complete: bool


class Finder:
    def __init__(self, authority: "Authority", arrays: dict[str, Array]) -> None:
        self._authority = authority
        self._order, self._places = arrays["find_order"], arrays["find_places"]
        self._starts, self._keys = arrays["find_starts"], arrays["find_keys"]
        self._text, self._text_at = arrays["find_text"], arrays["find_text_at"]
        self._best, self._best_at = arrays["find_best"], arrays["find_best_at"]
        self._best_first, self._best_past = arrays["find_best_first"], arrays["find_best_past"]

    def find(self, query: str, limit: int) -> tuple[Found, ...]:
        """The best known first within each way of finding."""
        tokens = words(query)[:WORDS]
        found: dict[tuple[int, str], Found] = {}
        if tokens:
            for bearer, via in self._ways(tokens, limit):
                # A film found by itself need not be found again by its people.
                if not any(key[0] == bearer for key in found):
                    found[bearer, via] = self._entry(bearer, via)
                if len(found) >= limit:
                    break
        return tuple(found.values())

    def _entry(self, bearer: int, via: str) -> Found:
        if bearer >= PERSON_BIT:
            return Found(person=self._authority.person(bearer - PERSON_BIT))
        return Found(film=self._authority.film(bearer), via=via)

    def _ways(self, tokens: Sequence[str], limit: int) -> Iterator[tuple[int, str]]:
        yield from ((bearer, "") for bearer in self._whole(tokens, limit))
        sought = [self._sought(token, last=token is tokens[-1]) for token in tokens]
        yield from self._together(sought, limit)
        yield from self._across(sought, limit)
        loose = [self._sought(token, last=token is tokens[-1], amiss=True) for token in tokens]
        yield from self._together(loose, limit)
        yield from self._across(loose, limit)

    def _whole(self, tokens: Sequence[str], limit: int) -> list[int]:
        """Those whose whole name the query is."""
        name = self._authority.name_of(tokens)
        if name < 0:
            return []
        films, people = self._authority.films_titled(name), self._authority.people_named(name)
        votes = self._authority.votes[films]
        best = np.argsort(-votes.astype(np.int64), kind="stable")[:limit]
        offsets = self._authority.person_films[0]
        known = offsets[people + np.uint32(1)].astype(np.int64) - offsets[people]
        persons = people[np.argsort(-known, kind="stable")[:limit]] | np.uint32(PERSON_BIT)
        return [*films[best].tolist(), *persons.tolist()]

    def _together(self, sought: Sequence[Sought], limit: int) -> Iterator[tuple[int, str]]:
        for bearer in self._order[self._meeting(sought, limit)[:limit]].tolist():
            yield bearer, ""

    def _across(self, sought: Sequence[Sought], limit: int) -> Iterator[tuple[int, str]]:
        """Some words name a person, the others a film of theirs; the films, then the people."""
        people: dict[int, None] = {}
        for cut in range(1, len(sought)):
            for whose, what in ((sought[:cut], sought[cut:]), (sought[cut:], sought[:cut])):
                for film, person in self._films_by(whose, what):
                    people[person | PERSON_BIT] = None
                    yield film, self._authority.person_name(person)
        yield from ((person, "") for person in people)

    def _films_by(self, whose: Sequence[Sought], what: Sequence[Sought]) -> Iterator[tuple[int, int]]:
        if any(not len(word.places) for word in (*whose, *what)):
            return
        bearers = self._order[self._meeting(whose, PEOPLE)]
        persons = (bearers[bearers >= PERSON_BIT] - np.uint32(PERSON_BIT))[:PEOPLE]
        if not len(persons):
            return
        lists = [self._authority.films_of(int(person)) for person in persons]
        films, who = np.concatenate(lists)[:FILMS], np.repeat(persons, [len(films) for films in lists])[:FILMS]
        if all(word.complete for word in what):
            titled = self._order[self._meeting(what, FILMS)]
            keep = np.isin(films, titled[titled < PERSON_BIT])
            yield from zip(films[keep].tolist(), who[keep].tolist(), strict=True)
        else:
            for film, person in islice(zip(films.tolist(), who.tolist(), strict=True), LOOKED_AT):
                if all(self._holds(film, word) for word in what):
                    yield film, person

    def _meeting(self, sought: Sequence[Sought], limit: int) -> Array:
        """The places that all the words share, sorted; at least the best known of them, and `limit` where there are."""
        complete = sorted((word.places for word in sought if word.complete), key=len)
        partial = [word for word in sought if not word.complete]
        if not complete:
            return _shared([word.places for word in partial])
        for reach in (MANY // 2, len(complete[0])):
            shared = _shared([complete[0][:reach], *complete[1:]])
            for word in partial:
                near = shared[:LOOKED_AT].tolist()
                shared = np.array([p for p in near if self._holds(self._order.item(p), word)], np.int64)
            if len(shared) >= limit:
                break
        return shared

    def _holds(self, bearer: int, word: Sought) -> bool:
        """Whether a name of a film or person holds the word: looked up the plain way."""
        if bearer >= PERSON_BIT:
            names = [self._authority.person_name(bearer - PERSON_BIT)]
        else:
            names = self._authority.titles(bearer)
        held = [part.encode() for name in names for part in words(name)]
        return any(part.startswith(form) if word.prefix else part == form for form in word.forms for part in held)

    # ── the vocabulary ──────────────────────────────────────────────────────────────────────────────

    def _sought(self, token: str, *, last: bool, amiss: bool = False) -> Sought:
        """What a word may mean: itself, or anything it begins where it is the last; with a letter `amiss` also others."""
        forms = [token.encode("utf-8", "surrogatepass")]
        if amiss and len(token) >= SPELT:
            forms += misspelt(token)
        ranges = self._ranges(forms, prefix=last)
        places, complete = self._places_of(sorted(ranges.values()))
        return Sought(tuple(ranges), last, places, complete)

    def _ranges(self, forms: Sequence[bytes], *, prefix: bool) -> dict[bytes, tuple[int, int]]:
        """Where the vocabulary holds each form, for those that it holds."""
        low = np.frombuffer(b"".join(form[:8].ljust(8, b"\0") for form in forms), ">u8").astype(np.uint64)
        high = np.frombuffer(b"".join(form[:8].ljust(8, b"\xff") for form in forms), ">u8").astype(np.uint64)
        firsts = np.searchsorted(self._keys, low)
        pasts = np.searchsorted(self._keys, high if prefix else low, "right")
        ranges = {}
        for form in np.flatnonzero(pasts > firsts).tolist():
            first, past = int(firsts[form]), int(pasts[form])
            if len(forms[form]) >= 8 or not prefix:
                first, past = self._narrowed(forms[form], first, past, prefix=prefix)
            if past > first:
                ranges[forms[form]] = first, past
        return ranges

    def _narrowed(self, form: bytes, first: int, past: int, *, prefix: bool) -> tuple[int, int]:
        """The words of a range that are the form, or begin with it."""
        here = range(first, past)
        low = first + bisect_left(here, form, key=self._word)
        high = first + bisect_left(here, form + (b"\xff" if prefix else b"\0"), key=self._word)
        return low, high

    def _word(self, number: int) -> bytes:
        return self._text[self._text_at.item(number) : self._text_at.item(number + 1)].tobytes()

    def _places_of(self, ranges: Sequence[tuple[int, int]]) -> tuple[Array, bool]:
        """The places of all words in the ranges, sorted; all of them, or the best known and False."""
        lists = [self._places[self._starts[first] : self._starts[past]] for first, past in ranges]
        if len(ranges) == 1 and ranges[0][1] - ranges[0][0] == 1:
            return lists[0], True
        if sum(map(len, lists)) <= MANY:
            return (np.unique(np.concatenate(lists)) if lists else self._places[:0]), True
        best = [self._best_of(*each, places) for each, places in zip(ranges, lists, strict=True)]
        return np.unique(np.concatenate(best)), False

    def _best_of(self, first: int, past: int, places: Array) -> Array:
        """The best known of a range's places: kept ready for short prefixes."""
        if past - first == 1 or len(places) <= 4 * BEST:
            return places[: 4 * BEST]
        near = slice(
            np.searchsorted(self._best_first, np.uint32(first)),
            np.searchsorted(self._best_first, np.uint32(first), "right"),
        )
        for row in range(near.start, near.stop):
            if self._best_past[row] == past:
                return self._best[self._best_at[row] : self._best_at[row + 1]]
        return np.partition(places, 4 * BEST)[: 4 * BEST]


def _shared(lists: Sequence[Array]) -> Array:
    """What sorted lists share, in order; cheap where the first is short."""
    shared = lists[0]
    for other in lists[1:]:
        if not len(shared) or not len(other):
            return shared[:0]
        at = np.minimum(np.searchsorted(other, shared), len(other) - 1)
        shared = shared[other[at] == shared]
    return shared
