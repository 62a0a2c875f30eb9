"""Heads that tell a film's makers, country and year in one breath: "NIGHT FERRY (Ada Holm, UK 1961)", "Ada Holm, UK 1961"."""

import re
from collections.abc import Iterator

from recension.reading.grammar._blocks import Line
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mention import PERSON
from recension.reading.rules._territories import STATE
from recension.reading.rules.blocks._block_words import like_a_person
from recension.reading.rules.blocks._specifications import block_draft

#: So many lines of a text may be its head.
_LINES = 4
_NAME = r"[^\W\d_][\w.'’-]*(?: (?:[^\W\d_][\w.'’-]*)){0,4}"
_MAKERS = rf"(?P<makers>{_NAME}(?:(?:, | and | & | ?/ ?){_NAME}){{0,2}})"
_FROM = rf"(?i:{STATE}(?:(?: ?[/-] ?|, | and ){STATE}){{0,3}})[ ,]+(?P<year>(?:18[89]|19\d|20[0-4])\d)\b"
_BRACKETED = re.compile(rf"[^()\n]{{1,70}}? \((?:dir(?:ected by|\.)? )?{_MAKERS},? {_FROM}")
_BELOW = re.compile(
    rf"(?!(?i:dir|by|with|starring|written|produced|released|from)\b){_MAKERS}, {_FROM}(?=[.,;)/|]|$)", re.M
)
_SPLIT = re.compile(r", | and | & | ?/ ?")


def drafts_of_bracketed_heads(typed: Typed, lines: list[Line]) -> Iterator[Draft]:
    """Who made the film and when, as its head has it: the film of a text whose first lines tell it so."""
    view = typed.text.view
    for i, line in enumerate(lines[:_LINES]):
        found = _BRACKETED.match(view, line.start, line.end) or (
            _BELOW.match(view, line.start, line.end) if i else None
        )
        if found is not None and _may_be(typed, int(found["year"])):
            yield from _of_head(typed, found)
            return


def _may_be(typed: Typed, year: int) -> bool:
    return not typed.known.sure or typed.known.year is None or abs(year - typed.known.year) <= 2


def _of_head(typed: Typed, found: re.Match[str]) -> Iterator[Draft]:
    view, (start, end) = typed.text.view, found.span("makers")
    spans = list(_names(view, start, end))
    surname = view[slice(*spans[-1])].split()[-1]
    people = [view[a:b] if " " in view[a:b] else f"{view[a:b]} {surname}" for a, b in spans]  # "Ada and Tom Holm"
    if not all(map(like_a_person, people)):
        return
    for name, span in zip(people, spans, strict=True):
        known = [m for m in typed.within(*typed.from_view(*span)) if m.kind == PERSON]
        yield block_draft(
            typed, "director", known[0].name if known else name, (start, end), span, ids=known[0].ids if known else {}
        )
    yield block_draft(typed, "year", found["year"], found.span("year"), found.span("year"))


def _names(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for joint in _SPLIT.finditer(view, start, end):
        yield start, joint.start()
        start = joint.end()
    yield start, end
