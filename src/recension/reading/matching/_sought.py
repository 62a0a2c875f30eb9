"""Expressions that are looked for in a whole text: they run only in the sentences that hold one of their words.

For questions that rules ask of a text ("does it say that its story is true?"). Most texts hold none of the words.
"""

import re
from collections.abc import Iterator
from typing import Protocol

from recension.reading.matching._demands import DIGIT, EDGE, GAP
from recension.reading.matching._told import told_of


class Worded(Protocol):
    """A typed view that knows its words, as `Typed` does."""

    @property
    def shadow(self) -> str: ...

    @property
    def words(self) -> frozenset[str]: ...


class Sought:
    """An expression that never leaves its line and has words of which each match holds one: else a ValueError."""

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)
        told = told_of(pattern)
        demands = [d for d in told.demands if not any(DIGIT in mark for mark in d)]
        if not demands or told.crosses:
            raise ValueError(f"needs words of its own, within a line: {pattern}")
        marks = {max(mark.split(GAP), key=len) for mark in demands[0]}
        self._whole = frozenset(m.strip(EDGE) for m in marks if m == f"{EDGE}{m.strip(EDGE)}{EDGE}")
        self._parts = sorted({m.strip(EDGE) for m in marks} - self._whole)

    def search(self, typed: Worded) -> re.Match[str] | None:
        """The first match in a typed view."""
        return next(self.finditer(typed), None)

    def finditer(self, typed: Worded) -> Iterator[re.Match[str]]:
        """All matches in a typed view, in order."""
        for start, end in sorted(self._lines(typed)):
            yield from self.pattern.finditer(typed.shadow, start, end)

    def _lines(self, typed: Worded) -> set[tuple[int, int]]:
        """The lines that hold a sign, each with its line break."""
        shadow, lines = typed.shadow, set()
        for sign in (*(self._whole & typed.words), *self._parts):
            at = shadow.find(sign)
            while at >= 0:
                end = shadow.find("\n", at) + 1 or len(shadow)
                lines.add((shadow.rfind("\n", 0, at) + 1, end))
                at = shadow.find(sign, end)
        return lines
