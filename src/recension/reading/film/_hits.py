"""Where names of the authority stand in a text, and how they are written there."""

from dataclasses import dataclass

import numpy as np

from recension.authority import Spots
from recension.reading.film._arrays import Flags, Floats, among, distinct
from recension.reading.film._lookup import Lookup
from recension.reading.film._words import Commonness, Words
from recension.reading.text._letters import Ints

#: A title in small letters must surprise by so much, in nats, to be looked at; one with capitals or marks by less.
SMALL_TITLE, CAPITAL_TITLE = 15.0, 4.5
#: The same where the writer uses no capitals: names of several words, and of one.
LOWER_NAME, LOWER_WORD = 12.0, 10.0


@dataclass(frozen=True, slots=True)
class Hits:
    """Places where a name stands, each an item, in the order of `name`, then of place.

    `numbers` are the names' numbers in the authority, and `name` is a place in it. `small` and `large` say how
    surprising the words are in nats, as small and as capitalised ones; `mark` is the mark round them, `capital`
    whether they are written as a name; `opening` whether they stand where anything is. `covered` are the words within
    capitalised names of several words.
    """

    numbers: Ints
    name: Ints
    first: Ints
    past: Ints
    small: Floats
    large: Floats
    mark: Ints
    capital: Flags
    opening: Flags
    covered: frozenset[int]

    @property
    def several(self) -> Flags:
        several: Flags = self.past - self.first > 1
        return several


def hits_of(words: Words, lookup: Lookup, commonness: Commonness) -> Hits:
    """All that may be worth weighing. A name within a longer capitalised one ("Rocky" in "Rocky II") is none."""
    spots = words.spots(lookup.authority)
    sums = commonness.of(spots.words)
    capitals = _running(words.capital)
    first, past, number = _promising(words, spots, sums)
    cover = _cover(first, past, capitals, sums[0], words)
    runs = list(zip(first.tolist(), past.tolist(), strict=True))
    mark = np.array([words.runs.get(run, 0) for run in runs], np.int64)
    kept = np.array([m > 0 or not _within(cover, *run) for m, run in zip(mark, runs, strict=True)], bool).nonzero()[0]
    order = kept[number[kept].argsort(kind="stable")]
    numbers, name = distinct(number[order])
    first, past = first[order], past[order]
    count, several = capitals[past] - capitals[first], past - first > 1
    return Hits(
        numbers=numbers,
        name=name,
        first=first,
        past=past,
        small=sums[0][past] - sums[0][first],
        large=sums[1][past] - sums[1][first],
        mark=mark[order],
        capital=(count == past - first) | (several & (count >= 2) & words.capital[first]),
        opening=words.opens[first],
        covered=frozenset(cover),
    )


def _running(flags: Flags) -> Ints:
    """Running sums, one item longer."""
    sums = np.zeros(len(flags) + 1, np.int64)
    flags.cumsum(out=sums[1:])
    return sums


def _promising(words: Words, spots: Spots, sums: tuple[Floats, Floats]) -> tuple[Ints, Ints, Ints]:
    """The spotted names with a capital, a mark, or words that surprise: a sound superset of what can be taken.

    First word, word past the last, number; by place.
    """
    first, past, number = spots[:3]
    several = past - first > 1
    small = sums[0][past] - sums[0][first]
    keep = words.capital[first] & words.capital[past - 1]
    keep &= several | (sums[1][past] - sums[1][first] > CAPITAL_TITLE)
    keep |= several & (small > SMALL_TITLE)
    if words.lower_cased:
        keep |= small > np.where(several, LOWER_NAME, LOWER_WORD)
    keep |= first == 0
    if words.runs:
        keep |= among(first << 32 | past, np.array(sorted(a << 32 | b for a, b in words.runs)))
    first, past, number = first[keep], past[keep], number[keep]
    order = (first << 32 | past).argsort()
    return first[order], past[order], number[order]


def _cover(first: Ints, past: Ints, capitals: Ints, small: Floats, words: Words) -> dict[int, tuple[int, int]]:
    """For each word within a name of several words, written as one, the longest such name.

    It has capitals; where there are none, words that surprise.
    """
    long = past - first > 1
    if words.lower_cased:
        long &= small[past] - small[first] > LOWER_NAME
    else:
        long &= ((capitals[past] - capitals[first]) * 2 >= past - first) & words.capital[first]
    cover: dict[int, tuple[int, int]] = {}
    for a, b in zip(first[long].tolist(), past[long].tolist(), strict=True):
        for i in range(a, b):
            if i not in cover or cover[i][1] - cover[i][0] < b - a:
                cover[i] = a, b
    return cover


def _within(cover: dict[int, tuple[int, int]], first: int, past: int) -> bool:
    """Whether a hit stands within a longer name that covers its first word."""
    longer = cover.get(first, (first, past))
    return longer != (first, past) and longer[1] >= past
