"""Which films come into question at all: a vote of the names found, each by its rarity."""

import math
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

import numpy as np

from recension.reading.film._arrays import Flags, Floats, among, distinct
from recension.reading.film._by_words import films_sharing
from recension.reading.film._headline import Headline
from recension.reading.film._lookup import Lookup, Numbers, Pairs
from recension.reading.film._mentions import Mentions
from recension.reading.text._letters import Ints

#: How many films are weighed closely.
SHORTLIST = 14
#: Films with equal votes, such as those of one title, come in together, but not more than so many.
MOST = 40
#: Roles played in more films than this are no vote; those of several words have more to say.
COMMON_ROLE, MOST_ROLE_FILMS = 60, 300

_PART, _HEADLINE, _HEADLINE_PART = 2.0, 30.0, 20.0
_ROLE, _ROLE_OF_SEVERAL = 0.25, 0.4

#: So many films more come in by lone words, each of which adds to a film's votes at this rate.
BY_WORDS, _WORD = 6, 0.5

#: Films, and as many votes.
Votes = tuple[Numbers, Floats]
_NOTHING: Votes = np.empty(0, np.uint32), np.empty(0)


class Shortlist(NamedTuple):
    """The films in question with their votes, best first; behind them those that lone words alone bring in."""

    films: Ints
    votes: Floats
    by_words: frozenset[int]


def shortlist(found: Mentions, headline: Headline | None, lookup: Lookup, lone: Mapping[int, float]) -> Shortlist:
    """The films with the most votes, ties in the order of numbers; `lone` is as in `films_sharing`.

    Under a headline lone words bring in nothing.
    """
    films, votes = _ballot(found, headline, lookup)
    best = _best(films, votes, SHORTLIST, MOST)
    more, own = _NOTHING if headline else _brought(films, votes, films[best], films_sharing(lone, lookup))
    every = np.concatenate((films[best], more)).astype(np.int64)
    return Shortlist(every, np.concatenate((votes[best], own)), frozenset(more.tolist()))


def _ballot(found: Mentions, headline: Headline | None, lookup: Lookup) -> Votes:
    """All films that have votes, in the order of numbers."""
    given = [*_given(found, lookup), *(_of_headline(headline) if headline else ())]
    every = np.concatenate([films for films, _ in given])
    order = every.argsort(kind="stable")
    films, place = distinct(every[order])
    votes = np.bincount(place, np.concatenate([votes for _, votes in given])[order])
    return films, votes.astype(np.float64, copy=False)


def _best(films: Numbers, votes: Floats, enough: int, most: int) -> Ints:
    """The places of the best, `enough` and as many more as have no fewer votes than the last of them, best first."""
    places = np.arange(len(films))
    if len(films) > enough:
        places = (votes >= np.partition(votes, -enough)[-enough]).nonzero()[0]
    return places[np.lexsort((films[places], -votes[places]))[:most]]


def _brought(films: Numbers, votes: Floats, known: Numbers, sharing: Votes) -> Votes:
    """Of the films that share lone words the best that are not known, with such votes as they have without these."""
    shared, worth = sharing
    new = ~among(shared, np.sort(known)) if len(known) else np.ones(len(shared), bool)
    shared, worth = shared[new], worth[new]
    own = np.zeros(len(shared))
    if len(films):
        held = among(shared, films)
        own[held] = votes[films.searchsorted(shared[held])]
    best = _best(shared, own + _WORD * worth, BY_WORDS, BY_WORDS)
    return shared[best], own[best]


def _given(found: Mentions, lookup: Lookup) -> Iterator[Votes]:
    """The votes that names give."""
    bearers = found.bearers
    titles, told = _of_titles(found)
    yield _cast(bearers.titled, titles, told)
    yield _cast(bearers.part_titled, titles - _PART, told)
    yield _cast(bearers.films, *_of_people(found))
    yield _cast(bearers.played_in, *_of_roles(found, lookup))


def _cast(pairs: Pairs, votes: Floats, told: Flags) -> Votes:
    names, films = pairs
    kept = told[names]
    return films[kept], votes[names[kept]]


def _of_titles(found: Mentions) -> tuple[Floats, Flags]:
    """What each name is worth as a title, and whether it is one here."""
    t = found.titles
    votes, counts = np.zeros(len(found.numbers)), np.bincount(t.name, minlength=len(found.numbers))
    told = counts > 0
    names = told.nonzero()[0]
    if len(names):
        each = 0.6 * t.surprise + 3.0 * t.mark + 2.0 * t.capital + 3.0 * np.exp(t.first / -30)
        best = np.maximum.reduceat(each, t.name.searchsorted(names))
        votes[names] = best + np.log(counts[names]) - 0.3 * np.log(found.bearers.entitles[names])
    return votes, told


def _of_people(found: Mentions) -> tuple[Floats, Flags]:
    votes, told = np.zeros(len(found.numbers)), np.zeros(len(found.numbers), bool)
    for name, person in found.people.items():
        rarity = found.bearers.rarity.item(name)
        votes[name] = rarity * (1.0 if person.capital else 0.6) + math.exp(-person.first / 60)
        told[name] = True
    return votes, told


def _of_roles(found: Mentions, lookup: Lookup) -> tuple[Floats, Flags]:
    films = found.bearers.roles
    worth = np.where(found.several_words, _ROLE_OF_SEVERAL, _ROLE)
    told = found.roles & (films <= np.where(found.several_words, MOST_ROLE_FILMS, COMMON_ROLE))
    return (lookup.size - np.log(np.maximum(films, 1))) * worth, told


def _of_headline(headline: Headline) -> Iterator[Votes]:
    yield _all(headline.films, _HEADLINE)
    yield _all(headline.part_films, _HEADLINE_PART)


def _all(films: Collection[int], votes: float) -> Votes:
    return np.array(sorted(films), np.uint32), np.full(len(films), votes)
