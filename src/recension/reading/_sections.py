"""A text about several films, taken apart: a list, a box set, a remake beside its original.

Headings part it: lines marked as such, numbered ones, bold lead-ins, or lines that are a title with its year. Only
where the parts turn out to be about different films is each read by itself. Where there are none of these, paragraphs
of one short line may be headings; that is believed only if each of their parts has a film of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recension.values import Span

_LINE = r"(?:^|(?<=<br>)|(?<=<br/>)|(?<=<br />))[ \t]*"
_HEADING = re.compile(
    _LINE
    + r"(?:#{1,4}[ \t]+(?:\d{1,2}[.)][ \t]+)?(?P<marked>[^\n<]{2,90})"
    + r"|\d{1,2}[.)][ \t]+(?P<numbered>[^\n<]{2,80}?)(?=[ \t]*(?:\n|<br|\Z))"
    + r"|(?P<stars>\*\*|__)(?P<bold>[^*_\n<]{2,80})(?P=stars)"
    + r"|(?P<dated>[\"'*_]{0,2}[A-Z0-9][^\n<]{0,70}\((?:18|19|20)\d\d\)[^\n<.]{0,30})(?=[ \t]*(?:\n|<br|\Z))"
    # a festival's diary: "NIGHT FERRY (dir. Ada Holm, Denmark, 2019, 94 min)", "Frost, dir. Ada Holm, 1996"
    + r"|(?P<credited>[\"'*_]{0,2}[A-Z0-9][^\n<(]{0,70}?[\"'*_]{0,2})[ ,(\[]{1,2}"
    + r"(?:[Dd]ir(?:ector|ected by)?\b\.?:?|[Dd]\.|[Rr]\.:) [^\n<]{3,60}?"
    + r"\b(?P<made>(?:18|19|20)\d\d)\b[^\n<]{0,40}(?=[ \t]*(?:\n|<br|\Z))"
    # a pocket guide: "FROST (Ada Holm, 1996) *** 94m. A keeper counts …", a line each
    # a column of capsules: "Frost (1996) (PG) ***. A keeper counts …", each a paragraph of its own
    + r"|(?P<listed>[\"'*_]{0,2}[A-Z0-9][^\n<()]{0,70}?)[\"'*_]{0,2} ?\([^\n<()]{2,60},? "
    + r"(?P<listed_made>(?:18|19|20)\d\d)\)(?=[*_]{0,2} ?[(\[*★½])"
    + r"|(?P<capsule>(?<=\n\n)[\"'*_]{0,2}[A-Z0-9][^\n<()]{0,70}\((?:18|19|20)\d\d\))(?=[*_]{0,2} ?[(\[*★½:.,—–-]))",
    re.M,
)
#: Without any of these, or a number, no line is a heading.
_SIGNS, _NUMBER = ("#", "**", "__"), re.compile(r"\d[.)]|\b(?:[Dd]ir(?:ector|ected by)?|[DdRr]\.)[ .:]")
#: A paragraph of one short line before a longer one: "Frost", "Frost | 1996".
_ALONE = re.compile(r"(?:\A|(?<=\n\n))[ \t]*(?P<alone>[\"'“‘_*]{0,2}[A-Z0-9][^\n<]{0,70}[^\n<.,;:])\n\n(?=[^\n]{80})")
#: A part shorter than this says too little to be read by itself.
LEAST_CHARACTERS = 100
MOST_SECTIONS = 60


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a text: its raw span, the heading over it ("" before the first), and whether that looks like one."""

    span: Span
    heading: str
    is_marked: bool = True


def sections(raw: str) -> tuple[Section, ...]:
    """The parts that headings make of a text; one part alone where there are fewer than two headings."""
    if not raw:
        return ()
    for pattern, is_marked in ((_HEADING, True), (_ALONE, False)):
        found = _found(pattern, raw) if _may_hold(raw, is_marked=is_marked) else []
        if len(found) > 1:
            return tuple(_parted(raw, found, is_marked=is_marked))
    return (Section(Span(0, len(raw)), ""),)


def _may_hold(raw: str, *, is_marked: bool) -> bool:
    if not is_marked:
        return raw.count("\n\n") > 2
    return ("\n" in raw or "<br" in raw) and (any(sign in raw for sign in _SIGNS) or _NUMBER.search(raw) is not None)


def _found(pattern: re.Pattern[str], raw: str) -> list[re.Match[str]]:
    return [m for m in pattern.finditer(raw) if m.end() > m.start()][:MOST_SECTIONS]


def _parted(raw: str, found: list[re.Match[str]], *, is_marked: bool) -> Iterator[Section]:
    starts = [m.start() for m in found]
    if starts[0] > 0:
        yield Section(Span(0, starts[0]), "", is_marked)
    for m, end in zip(found, [*starts[1:], len(raw)], strict=True):
        yield Section(Span(m.start(), end), _title_in(m), is_marked)


def _title_in(m: re.Match[str]) -> str:
    """What a heading names, with the year that stands behind the director's name where it does."""
    told = m.groupdict()
    made = told.get("made") or told.get("listed_made")
    written = (told["credited"] or told["listed"]) if made else m[m.lastgroup or 0]
    title = (written or "").strip(" \t*_\"'.:")
    return f"{title} ({made})" if made else title
