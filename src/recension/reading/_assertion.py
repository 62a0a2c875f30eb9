"""The assertion layer: how the text stands to what it says.

Cues are rows: an expression over the typed view, the assertion it brings, and its scope. A cue governs the claims of its
clause; a stronger assertion (see _STRENGTH) wins over a weaker one.
"""

import re
from dataclasses import dataclass

import re2

from recension.reading._typed import Typed
from recension.vocabulary import Assertion

A = Assertion


@dataclass(frozen=True, slots=True)
class Cue:
    """`scope`: "after" governs what follows in the clause, "before" what precedes, "clause" both, "sentence" all."""

    pattern: str
    assertion: Assertion
    scope: str = "after"


CUES: tuple[Cue, ...] = (
    Cue(r"\b(?:not|never|no|nor|neither|without|cannot|hardly|none of|nothing)\b|n't\b", A.DENIED),
    Cue(r"\b(?:should(?:'ve| have)|ought to have|deserve[sd]?(?: to)?|robbed of|worthy of)\b", A.WISH),
    Cue(r"\b(?:i|we|you)(?:'d| would)? (?:really )?(?:wish|hope|hoped|want|wanted|long|would love|would like)\b", A.WISH),
    Cue(r"\bif only\b|\bhere's hoping\b|\bwould be (?:nice|great|good)\b|\bideal(?:ly)?\b|\bneeds to be\b", A.WISH),
    Cue(r"\b(?:would(?:'ve| have)|could(?:'ve| have)|might(?:'ve| have)|imagine|suppose)\b", A.HYPOTHETICAL),
    Cue(r"\bif\b", A.HYPOTHETICAL),
    Cue(r"\b(?:reportedly|allegedly|supposedly|rumou?red|according to|is said to|are said to|legend has it)\b", A.REPORTED, "clause"),
    Cue(r"\b(?:apparently|i think|i believe|i guess|probably|perhaps|maybe|seems? to|possibly|presumably|i assume)\b", A.HEDGED, "clause"),
    Cue(r"\b(?:yeah,? right|as if)\b", A.IRONIC, "sentence"),
)  # fmt: skip

_STRENGTH = (A.IRONIC, A.WISH, A.HYPOTHETICAL, A.DENIED, A.REPORTED, A.HEDGED)
_BOUNDARY = re.compile(r"[;:—]|--|, (?:but|though|although|while|whereas|which|who|yet|and) | (?:but|because|although) |[()]")


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    cue: Cue


class Assertions:
    """The cues of one text, found once."""

    def __init__(self, typed: Typed) -> None:
        self._typed = typed
        self._found = _cues_in(typed.shadow)

    def of(self, start: int, end: int) -> tuple[Assertion, tuple[str, ...]]:
        """The assertion of what stands in shadow[start:end], and the cues' words behind it."""
        line = self._typed.line_at(start)
        governing = [f for f in self._found if line[0] <= f.start < line[1] and self._governs(f, start, end, line)]
        if not governing:
            return A.ASSERTED, ()
        strongest = min(governing, key=lambda f: _STRENGTH.index(f.cue.assertion))
        return strongest.cue.assertion, (self._typed.shadow[strongest.start : strongest.end].strip(),)

    def _governs(self, found: _Found, start: int, end: int, line: tuple[int, int]) -> bool:
        if found.cue.scope == "sentence":
            return True
        if found.end <= start:
            between = (found.end, start)
            allowed = found.cue.scope in ("after", "clause")
        elif found.start >= end:
            between = (end, found.start)
            allowed = found.cue.scope in ("before", "clause")
        else:
            return True
        return allowed and not _BOUNDARY.search(self._typed.shadow, *between)


_PATTERNS = [re.compile(c.pattern) for c in CUES]


def _prefilter() -> "re2.Set":
    cues = re2.Set.SearchSet(re2.Options())
    for cue in CUES:
        cues.Add(cue.pattern)
    cues.Compile()
    return cues


_SET = _prefilter()


def _cues_in(shadow: str) -> list[_Found]:
    return [
        _Found(*m.span(), CUES[i]) for i in sorted(_SET.Match(shadow) or []) for m in _PATTERNS[i].finditer(shadow)
    ]
