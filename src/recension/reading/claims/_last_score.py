"""Which of a text's scores is the writer's: of two far apart the later, which takes the earlier one back."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from recension.reading.matching._typed import Typed
from recension.records import Claim
from recension.vocabulary import Assertion

#: Nearer than this (of a hundred) two scores are one opinion on two scales: "three stars of four, 8/10".
_APART = 15


def with_last_score(claims: Iterable[Claim], typed: Typed) -> Iterator[Claim]:
    """The same claims, a score of unknown standing where a later sentence gives the film one that differs.

    "An 8/10 for an hour, and then the twin turned up. 5/10": what was felt on the way is no score.
    """
    kept = list(claims)
    scores = [c for c in kept if _is_the_films(c)]
    last = max(scores, key=lambda c: c.span.start, default=None)
    for claim in kept:
        if last is not None and claim in scores and _taken_back(claim, last, typed):
            yield replace(claim, assertion=Assertion.UNKNOWN, cues=(last.evidence.quote,))
        else:
            yield claim


def _is_the_films(claim: Claim) -> bool:
    """Whether a claim is a score of the film as a whole that has its place on 0–100."""
    return (
        claim.property == "score"
        and claim.is_fact
        and claim.subject == "film"
        and bool(claim.qualifiers.get("norm"))
        and not claim.qualifiers.keys() & {"edition", "by", "aspect"}
    )


def _taken_back(earlier: Claim, later: Claim, typed: Typed) -> bool:
    apart = abs(int(earlier.qualifiers["norm"]) - int(later.qualifiers["norm"]))
    between = typed.text.raw[earlier.span.end : later.span.start]
    ends = max((between.rfind(mark) + len(mark) for mark in _ENDS if mark in between), default=-1)
    return apart >= _APART and ends >= 0 and not _OF_ELSE.search(between[ends:])


#: What the later sentence scores instead, where it is not the film as it is: "For adults: 4/10", "DVD: 6/10", "as a
#: drama it would be a 3/10".
_OF_ELSE = re.compile(
    r"(?i)\b(?:would|could|might|if|unless|had|dvd|disc|blu-ray|picture|video|sound|audio|extras|imdb|average|as an?)\b"
    r"|^\W*(?:for|as|with)\b[^:]*: ?$"
)
#: What stands between sentences.
_ENDS = (". ", "! ", "? ", "…", "...", ".\n", "!\n", "?\n", "\n\n")
