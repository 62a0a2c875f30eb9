"""A text about several films, taken apart: a list, a box set, a column of capsules, a remake beside its original.

Headings part it: lines marked as such, numbered ones, bold lead-ins, or lines that are a title with its year. Only
where the parts turn out to be about different films is each read by itself. Where there are none of these, paragraphs
of one short line may be headings, or the titles that paragraphs open with; those are believed only if each of their
parts has a film of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recension.values import Span

_LINE = r"(?:^|(?<=<br>)|(?<=<br/>)|(?<=<br />))[ \t]*"
_HEADING = re.compile(
    _LINE
    + r"(?:#{1,4}[ \t]+(?:\d{1,2}[.)][ \t]+)?(?P<marked>[^\n<]{2,90})"
    # a list's entry on one line: "7. Frost (1996) - A keeper counts …"
    + r"|\d{1,2}[.)][ \t]+(?P<counted>[\"'“*_]{0,3}[A-Z0-9][^\n<()]{0,70}\((?:18|19|20)\d\d\))"
    + r"(?=[\"'”*_]{0,3} ?(?:[-–—:,.]|<br))"
    + r"|\d{1,2}[.)][ \t]+(?P<numbered>[^\n<]{2,80}?)(?=[ \t]*(?:\n|<br|\Z))"
    + r"|(?P<stars>\*\*|__)(?P<bold>[^*_\n<]{2,80})(?P=stars)"
    + r"(?:[ ,]*[(\[][^()\[\]\n]{0,60}?\b(?P<bold_made>(?:18|19|20)\d\d)\b)?"
    # a column's capsule: "FROST *** Ada Holm's film …"
    + r"|(?P<starred>(?=[^\n]{0,40}[A-Z]{2})[A-Z0-9][A-Z0-9 '’&:,.!?-]{1,50}?)"
    + r"(?= ?(?:\({0,1}\*{1,5}(?:1/2|½)?\){0,1}|[★☆]{1,5}½?)(?= ?[^*\s]))"
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
_SIGNS, _NUMBER = ("#", "**", "__", " *", "★"), re.compile(
    r"[\dDdRr](?:(?<=\d)[.)]|(?<=\b[Dd])(?:ir(?:ector|ected by)?|\.)[ .:]|(?<=\b[Rr])\.[ .:])"
)
#: A paragraph of one short line before a longer one: "Frost", "Frost | 1996".
_ALONE = re.compile(r"[ \t]*(?P<alone>[\"'“‘_*]{0,2}[A-Z0-9][^\n<]{0,70}[^\n<.,;:])\n\n(?=[^\n]{80})")
#: A title that a paragraph or a line opens with, in marks, or as a sentence of its own in title case.
_OPENED = re.compile(
    r"[ \t]*(?P<quoted>[\"“][A-Z0-9][^\"”\n<]{0,70}[\"”])(?= ?(?:[-–—:(,.]|is\b|\*))"
    r"|[ \t]*(?P<opened>[A-Z0-9][\w'’-]*(?:[,:]? (?:[A-Z0-9][\w'’-]*|of|the|and|in|a|to|on|for|&)){0,6}[.?!:])"
    r"(?= [A-Z])"
)
#: A paragraph that soon names a film with its year, in a text that says it is about several.
_NAMED = re.compile(
    r"[^\n(<]{0,110}?(?P<named>[\"“*_]{0,2}[A-Z0-9][^\n<(.!?]{0,60}?[\"”*_]{0,2}"
    r" ?\((?:18|19|20)\d\d\))"
)
_SEVERAL = re.compile(
    r"\bdouble (?:feature|bill)\b|\btriple bill\b|\b(?:both|two|three|these) films\b|\bback[ -]to[ -]back\b"
    r"|\bremake and (?:its|the) original\b|\boriginal and (?:its|the) remake\b|\bboth versions\b"
)
#: One of these stands in all of them: quicker told than the expression itself.
_SEVERAL_SIGNS = (
    *("double feature", "double bill", "triple bill", "both films", "two films", "three films", "these films"),
    *("back to", "back-to", "remake and", "original and", "both versions"),
)
#: Whose film it is: "Ada Holm's Frost".
_OWNER = re.compile(r"^(?:[A-Z][\w.-]* ){1,3}[A-Z][\w.-]*['’]s? (?=[A-Z0-9].*\((?:18|19|20)\d\d\))")
#: What counts a film before its title.
_COUNT = re.compile(
    r"^(?:disc|disk|film|movie|feature|volume|vol|part|day|number|no|entry|pick)\.? ?"
    r"(?:#? ?\d{1,2}|one|two|three|four|five|six|i{1,3}|iv|[a-d])\b *[:.)–—-]+ *",
    re.I,
)
#: A part shorter than this says too little to be read by itself.
LEAST_CHARACTERS, LEAST_UNDER_A_TITLE = 100, 40
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
    found = _marked(raw)
    is_marked = len(found) > 1
    starts = [] if is_marked else [m.end() for m in _PARAGRAPH.finditer(raw)]
    for pattern in (_ALONE, _OPENED, _NAMED) if len(starts) > 1 else ():
        if len(found) < 2 and (pattern is not _NAMED or _tells_of_several(raw)):
            found = [m for at in starts if (m := pattern.match(raw, at))][:MOST_SECTIONS]
    if len(found) > 1:
        return tuple(_parted(raw, found, is_marked=is_marked))
    return (Section(Span(0, len(raw)), ""),)


def _tells_of_several(raw: str) -> bool:
    lower = raw.lower()
    return any(sign in lower for sign in _SEVERAL_SIGNS) and _SEVERAL.search(lower) is not None


#: Where paragraphs begin, and lines that open with a quotation mark.
_PARAGRAPH = re.compile(r"\A|\n\n+|<br ?/?>\s*<br ?/?>\s*|\n(?=[\"“])")


def _marked(raw: str) -> list[re.Match[str]]:
    """The headings that are marked as such; none is looked for without a sign of one."""
    if not ("\n" in raw or "<br" in raw) or not (any(sign in raw for sign in _SIGNS) or _NUMBER.search(raw)):
        return []
    return [m for m in _HEADING.finditer(raw) if m.end() > m.start()][:MOST_SECTIONS]


def _parted(raw: str, found: list[re.Match[str]], *, is_marked: bool) -> Iterator[Section]:
    starts = [m.start() for m in found]
    if starts[0] > 0:
        yield Section(Span(0, starts[0]), "", is_marked)
    for m, end in zip(found, [*starts[1:], len(raw)], strict=True):
        yield Section(Span(m.start(), end), _title_in(m), is_marked)


_MARKS = re.compile(r"[\"“”*_]+(?= ?\()|^[\"“*_]+")
#: The groups that hold a title.
_TITLES = tuple(
    "marked counted numbered bold starred dated credited listed capsule alone quoted opened named".split()
)


def _title_in(m: re.Match[str]) -> str:
    """What a heading names, with the year that stands behind the director's name where it does."""
    told = m.groupdict()
    made = told.get("made") or told.get("listed_made") or told.get("bold_made")
    written = next((told[name] for name in _TITLES if told.get(name)), "")
    written = _MARKS.sub("", written or "")
    title = _OWNER.sub("", _COUNT.sub("", written.strip(" \t*_\"'“”.:")))
    return f"{title} ({made})" if made else title
