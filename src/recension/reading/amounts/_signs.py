"""What tells of a sum of money what it is: the words of its clause by side and by nearness, and how large it is.

Signs are names, and each is there or not; the table holds what each is worth.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

_WORD = re.compile(r"[a-z][a-z'-]*|\d+|[^\sa-z\d]")
_STOP = re.compile(r"[.!?]\s|\n")
#: How far the clause is looked at, in characters, and in words on either side.
_REACH, _BEFORE, _BEHIND = 160, 14, 10
#: Of so many words on either side the order tells too.
_NEAR = 3
#: A ticket or a tape costs less than the first, and no film costs less than the second.
_SMALL, _MIDDLING = 200, 20_000


def signs_of(lower: str, start: int, end: int, value: Decimal, *, currency: bool) -> frozenset[str]:
    """The signs of the sum of `value` that stands in lower[start:end]; whether its `currency` is told."""
    before = _WORD.findall(_STOP.split(lower[max(0, start - _REACH) : start])[-1])[-_BEFORE:]
    behind = _WORD.findall(_STOP.split(lower[end : end + _REACH])[0])[:_BEHIND]
    size = "small" if value < _SMALL else "middling" if value < _MIDDLING else "large"
    return frozenset(
        (
            "any",
            f"{len(str(int(value))) // 2} pairs of digits",
            size,
            "currency" if currency else "bare",
            *_beside("<", before[::-1]),
            *_beside(">", behind),
            *(f"<< {a} {b}" for a, b in pairwise(before[-2:])),
            *(f">> {a} {b}" for a, b in pairwise(behind[:2])),
            *(f"~ {word}" for word in before + behind),
        )
    )


def _beside(side: str, words: list[str]) -> Iterator[str]:
    """The words on one side, the nearest first: each, and the first few with their place."""
    for i, word in enumerate(words):
        yield f"{side} {word}"
        if i < _NEAR:
            yield f"{side}{i} {word}"
