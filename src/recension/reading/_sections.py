"""A text about several films, taken apart: a list, a box set, a remake beside its original.

Headings part it: lines marked as such, numbered ones, bold lead-ins, or lines that are a title with its year. Only
where the parts turn out to be about different films is each read by itself.
"""

import re
from dataclasses import dataclass

from recension.values import Span

_LINE = r"(?:^|(?<=<br>)|(?<=<br/>)|(?<=<br />))[ \t]*"
_HEADING = re.compile(
    _LINE
    + r"(?:#{1,4}[ \t]+(?:\d{1,2}[.)][ \t]+)?(?P<marked>[^\n<]{2,90})"
    + r"|\d{1,2}[.)][ \t]+(?P<numbered>[^\n<]{2,80}?)(?=[ \t]*(?:\n|<br|\Z))"
    + r"|(?P<stars>\*\*|__)(?P<bold>[^*_\n<]{2,80})(?P=stars)"
    + r"|(?P<dated>[\"'*_]{0,2}[A-Z0-9][^\n<]{0,70}\((?:18|19|20)\d\d\)[^\n<.]{0,30})(?=[ \t]*(?:\n|<br|\Z))"
    # a column of capsules: "Frost (1996) (PG) ***. A keeper counts …", each a paragraph of its own
    + r"|(?P<capsule>(?<=\n\n)[\"'*_]{0,2}[A-Z0-9][^\n<()]{0,70}\((?:18|19|20)\d\d\))(?=[*_]{0,2} ?[(\[*★½:.,—–-]))",
    re.M,
)
#: Without any of these, or a number, no line is a heading.
_SIGNS, _NUMBER = ("#", "**", "__"), re.compile(r"\d[.)]")
#: A part shorter than this says too little to be read by itself.
LEAST_CHARACTERS = 100
MOST_SECTIONS = 60


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a text: its raw span and the heading over it ("" before the first)."""

    span: Span
    heading: str


def sections(raw: str) -> tuple[Section, ...]:
    """The parts that headings make of a text; one part alone where there are fewer than two headings."""
    whole = (Section(Span(0, len(raw)), ""),) if raw else ()
    if ("\n" not in raw and "<br" not in raw) or not (any(sign in raw for sign in _SIGNS) or _NUMBER.search(raw)):
        return whole
    found = [m for m in _HEADING.finditer(raw) if m.end() > m.start()][:MOST_SECTIONS]
    if len(found) < 2:
        return whole
    starts = [m.start() for m in found]
    parts = [Section(Span(0, starts[0]), "")] if starts[0] > 0 else []
    for m, end in zip(found, [*starts[1:], len(raw)], strict=True):
        parts.append(Section(Span(m.start(), end), _title_in(m)))
    return tuple(parts)


def _title_in(m: re.Match[str]) -> str:
    heading = m["marked"] or m["numbered"] or m["bold"] or m["capsule"] or m["dated"] or ""
    return heading.strip(" \t*_\"'.:")
