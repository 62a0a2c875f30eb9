"""The layout of header and specification blocks: labelled lines, lines of parts, lists under a heading.

"Run Time: 02h:06m:34s", "Cinematography Ada Quill", "1985 / Color / 120 min.", "Special Features:" and what is below.
All spans are of the view; what a label means is told elsewhere (`rules.blocks`).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_UPPER = r"[A-ZÀ-ÖØ-ÞŁŒŠŽ]"
_PART = rf"(?:{_UPPER}(?:['.-]?\w)*\.?(?:{_UPPER}\.)*|{_UPPER}\.)"
_NICK = r"(?:\"[^\"\n]{2,20}\"|'[^'\n]{2,20}')"
_PARTICLE = r"(?:de|de la|del|della|di|da|dos|du|van|van der|van den|von|der|la|le|al|el|bin|ter|y)"
#: A person's name as lists write it, a nickname and "Jr." included.
NAME = (
    rf"{_PART}(?: (?:{_PARTICLE} ){{0,2}}(?:{_PART}|{_NICK} ?{_PART}?)){{0,5}}"
    r"(?:,? (?:Jr|Sr)\b\.?)?"
)
_NAME = re.compile(NAME)
_BULLET = re.compile(r"[\s*•·>+—-]+")
_SEPARATOR = re.compile(r"(?:,(?! (?:Jr|Sr)\b)|;| / |/(?=[A-Z])|\||•|·|\n| & | and )+")
_MOST_LINE, _LABEL_APART = 400, 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the view without white space and bullets at its ends; `bullet` tells that it had one."""

    start: int
    end: int
    bullet: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A label with what stands behind it: `kind` is the label's meaning; `marked` that a sign parts the two.

    `values` are the spans that hold its value: the rest of the line, or the lines below a bare heading.
    """

    kind: str
    start: int
    label_end: int
    values: tuple[tuple[int, int], ...]
    marked: bool


def lines_of(view: str) -> list[Line]:
    """The lines that hold anything, in order."""
    found, start = [], 0
    for line in view.split("\n"):
        bullet = _BULLET.match(line)
        a = start + (bullet.end() if bullet else 0)
        b = start + len(line.rstrip())
        if a < b:
            found.append(Line(a, b, bool(bullet and bullet[0].strip())))
        start += len(line) + 1
    return found


def fields_of(view: str, lower: str, lines: list[Line], labels: "Labels") -> list[Field]:
    """The labelled lines of a text. `labels`: by a label's first word, its expressions and what each means."""
    found: list[tuple[int, Field]] = []
    for i, line in enumerate(lines):
        field = _field(view, lower, line, labels) if line.end - line.start <= _MOST_LINE else None
        if field is not None:
            found.append((i, field))
    heads = {i for i, field in found if field.marked or not lines[i].bullet}  # "• Audio commentary" is an item
    kept = []
    for i, field in found:
        near = any(j in heads for j in range(i - _LABEL_APART, i + _LABEL_APART + 1) if j != i)
        if not field.values:
            field = Field(field.kind, field.start, field.label_end, _below(view, lines, i, heads), field.marked)
        if field.values and (field.marked or near):
            kept.append(field)
    return kept


_MARK = re.compile(r"\s*(?P<mark>[:=—]|-(?= )|\.{2,})?\s*")


def _field(view: str, lower: str, line: Line, labels: "Labels") -> Field | None:
    first = re.match(r"[a-z-]+", lower[line.start : line.start + 20])
    for pattern, kind in labels.get(first[0], ()) if first else ():
        label = pattern.match(lower, line.start, line.end)
        if label is None:
            continue
        mark = _MARK.match(view, label.end(), line.end)
        at = mark.end() if mark else label.end()
        values = ((at, line.end),) if at < line.end else ()
        return Field(kind, line.start, label.end(), values, bool(mark and mark["mark"]) or not values)
    return None


#: Lists under a heading end before a line longer than this, or before one that reads as a sentence.
_MOST_ITEM = 120
_SENTENCE = re.compile(r"\b(?:is|was|are|were|has|have|had|it's|isn't|will|would|can)\b.*[.!?]$")


def _below(view: str, lines: list[Line], at: int, heads: set[int]) -> tuple[tuple[int, int], ...]:
    """The items under a bare heading: the lines up to the next label or to one that is no item.

    A blank line ends the list but where its items are parted by such.
    """
    spans: list[tuple[int, int]] = []
    for i in range(at + 1, len(lines)):
        line, before = lines[i], lines[i - 1]
        gap = view.count("\n", before.end, line.start)
        words = view[line.start : line.end]
        if i in heads or gap > 2 or len(words) > _MOST_ITEM or (_SENTENCE.search(words) and not line.bullet):
            break
        closely = len(spans) > 1 and view.count("\n", lines[at + 1].end, lines[at + 2].start) < 2
        if gap == 2 and closely and not line.bullet:
            break
        spans.append((line.start, line.end))
    return tuple(spans)


_SEMICOLON = re.compile(r" ?; ?(?:and )?")


def entries_of(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The items of a list of phrases: semicolons alone part one that has any."""
    return items_of(view, start, end, separator=_SEMICOLON if ";" in view[start:end] else _SEPARATOR)


def items_of(
    view: str, start: int, end: int, *, separator: re.Pattern[str] = _SEPARATOR
) -> Iterator[tuple[int, int]]:
    """The items of a list on one line; separators within brackets part nothing."""
    at, depth = start, 0
    k = start
    while k < end:
        c = view[k]
        depth += (c in "([") - (c in ")]")
        parted = separator.match(view, k, end) if depth <= 0 else None
        if parted:
            yield from _trimmed(view, at, k)
            k = at = parted.end()
        else:
            k += 1
    yield from _trimmed(view, at, end)


def _trimmed(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and view[start] in " .\t*":
        start += 1
    while start < end and view[end - 1] in " \t*":
        end -= 1
    if start < end:
        yield start, end


def name_end(view: str, start: int, end: int) -> int:
    """Where the name ends that opens view[start:end]; `start` where none does."""
    found = _NAME.match(view, start, end)
    return found.end() if found else start


_PARTS = re.compile(r"\s*(?:(?<!\d)/{1,2}(?!\d)|(?<=\d) ?/{1,2} |(?<= )/{1,2}(?= )|\||•|·)\s*")
_DASHES = re.compile(r" (?:-|—) ")


def parts_of(view: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of a line like "1985 / Color / 120 min."; [] where no signs part it thrice."""
    for sign in (_PARTS, _DASHES):
        cuts = [m.span() for m in sign.finditer(view, start, end)]
        if len(cuts) >= 2:
            edges = [start, *(x for cut in cuts for x in cut), end]
            return [span for a, b in zip(edges[::2], edges[1::2], strict=True) for span in _trimmed(view, a, b)]
    return []


Labels = dict[str, list[tuple[re.Pattern[str], str]]]


def labels_by_first_word(table: Mapping[str, str]) -> Labels:
    """A table of labels made ready: meaning → its labels, parted by commas. Longer labels are tried first."""
    found: Labels = {}
    rows = [(words.strip(), kind) for kind, row in table.items() for words in row.split(",")]
    for words, kind in sorted(rows, key=lambda row: -len(row[0])):
        first = re.match(r"[a-z-]+", words)
        if first:
            found.setdefault(first[0], []).append((re.compile(re.escape(words) + r"(?![\w'])"), kind))
    return found
