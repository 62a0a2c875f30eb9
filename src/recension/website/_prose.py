"""A review's text as paragraphs of segments, each knowing the claims that stand in it."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from recension.catalogue.queries import Note
from recension.values import fold

#: Marks of light markup: shown as what they mean, while every offset still counts them.
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1|(?<![\w*])([*_])(?=\S)([^*_\n]+?)(?<=\S)\3(?![\w*])")
_HEADING = re.compile(r"#{1,6}\s+")
_RULE = re.compile(r"^\s*(?:-{3,}|\*{3,}|_{3,})\s*$")
_BREAK = re.compile(r"\n[ \t]*\n\s*|\n(?=#{1,6}\s)")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text. `anchors` are the claims that begin here; `note` is the closest claim around it."""

    text: str
    note: Note | None
    anchors: tuple[int, ...]
    style: str  # "", "em", "strong" or "mark" for the marks themselves


@dataclass(frozen=True, slots=True)
class Paragraph:
    kind: str  # "p", "h" or "hr"
    segments: tuple[Segment, ...]
    notes: tuple[Note, ...]


def headed(name: str, every: Sequence[Paragraph]) -> tuple[Paragraph | None, Sequence[Paragraph]]:
    """The paragraph that is the page's own headline, if the text begins with it, and the paragraphs after it."""
    if not every or every[0].kind == "hr":
        return None, every
    words = "".join(segment.text for segment in every[0].segments if segment.style != "mark")
    return (every[0], every[1:]) if fold(words) == fold(name) else (None, every)


def paragraphs(text: str, notes: Sequence[Note]) -> tuple[Paragraph, ...]:
    """Cut the text into paragraphs, and each at every edge of a claim."""
    return tuple(_paragraph(text, start, end, notes) for start, end in _pieces(text))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in (*_BREAK.finditer(text), None):
        end = gap.start() if gap else len(text)
        if text[start:end].strip():
            yield start, end
        start = gap.end() if gap else end


def _paragraph(text: str, start: int, end: int, notes: Sequence[Note]) -> Paragraph:
    if _RULE.match(text[start:end]):
        return Paragraph("hr", (), ())
    here = [note for note in notes if note.start < end and note.end > start]
    begun = tuple(note for note in here if start <= note.start)
    heading = _HEADING.match(text, start, end)
    styles = list(_styles(text, start, end))
    if heading:
        styles.append((start, heading.end(), "mark"))
    segments = tuple(_segments(text, start, end, here, styles))
    return Paragraph("h" if heading else "p", segments, begun)


def _styles(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Stretches of emphasis, and the marks around them."""
    for found in _EMPHASIS.finditer(text, start, end):
        width = 2 if found[1] else 1
        yield found.start(), found.start() + width, "mark"
        yield found.start() + width, found.end() - width, "strong" if found[1] else "em"
        yield found.end() - width, found.end(), "mark"


def _segments(
    text: str, start: int, end: int, notes: Sequence[Note], styles: Sequence[tuple[int, int, str]]
) -> Iterator[Segment]:
    edges = {start, end, *_edges(((n.start, n.end) for n in notes), start, end)}
    edges |= set(_edges(((a, b) for a, b, _ in styles), start, end))
    ordered = sorted(edges)
    for a, b in itertools.pairwise(ordered):
        around = [note for note in notes if note.start <= a and b <= note.end]
        closest = min(around, key=lambda n: (n.end - n.start, n.place), default=None)
        anchors = tuple(n.place for n in notes if n.start == a)
        # Of two styles the mark wins: a heading's own emphasis is shown without its stars.
        found = [style for x, y, style in styles if x <= a and b <= y]
        yield Segment(text[a:b], closest, anchors, _strongest(found))


def _strongest(styles: Sequence[str]) -> str:
    return next((style for style in ("mark", "strong", "em") if style in styles), "")


def _edges(spans: Iterable[tuple[int, int]], start: int, end: int) -> Iterator[int]:
    for span in spans:
        yield from (min(max(edge, start), end) for edge in span)
