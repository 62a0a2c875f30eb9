"""Whether a claim is doubted: the log odds that its sentence tells no fact, by a fitted table.

A logistic regression over the signs. Cues (`reading/assertion/_cues`) know how a wish, a denial or hearsay is put, and
no list of them is ever whole; many words that say little each tell the rest. The table is fitted on passages written to
mislead and on plain sentences (`./run bench credence REVIEWS --fit`).
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from math import fsum
from pathlib import Path

from recension.reading.credence._signs import signs_of
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed

TABLE = Path(__file__).with_name("weights.json")
#: The row for what all claims share.
ALL = "every claim"
#: From these log odds on a claim is doubted: one in twenty-five that excerpts of reviews tell.
DOUBTED = 0.0
#: So many of the signs that tell most are given as the reason.
_REASONS = 3


@cache
def standard_table() -> Mapping[str, float]:
    """The table that comes with the program: what each sign adds to the log odds, in nats."""
    table: Mapping[str, float] = json.loads(TABLE.read_text("utf-8"))
    return table


def odds(signs: Iterable[str], table: Mapping[str, float]) -> float:
    """The log odds that what shows these signs is no fact; exact, whatever the order of the signs."""
    return fsum(table.get(sign, 0.0) for sign in (ALL, *signs))


def doubts(draft: Draft, typed: Typed) -> tuple[str, ...]:
    """The signs that tell most against a claim, none where it is believed."""
    table, signs = standard_table(), signs_of(draft, typed)
    if odds(signs, table) < DOUBTED:
        return ()
    return tuple(sorted(signs, key=lambda s: (-table.get(s, 0.0), s))[:_REASONS])
