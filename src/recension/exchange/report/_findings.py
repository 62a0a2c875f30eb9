"""What the report shows, in the order of reading: cuts, picture changes and sound changes, numbered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from recension.exchange._lanes import rows
from recension.exchange._words import PICTURES, kind_of, sound_of, span
from recension.records import Comparison, Frames, PictureVerdict, Range, Segment, SoundVerdict

Verdict = PictureVerdict | SoundVerdict
_LAYERS = ("cut", "picture", "sound")


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference. Where a side has nothing, its range is empty at the point where the difference belongs.

    `layer` is cut, picture or sound; `kind` names the colour, `words` the finding.
    """

    layer: str
    kind: str
    words: str
    left: Range
    right: Range
    left_frames: Frames | None = None
    right_frames: Frames | None = None
    confidence: float = 1.0
    copy_of: Frames | None = None
    number: int = 0

    @property
    def has_left(self) -> bool:
        return self.left[0] < self.left[1]

    @property
    def has_right(self) -> bool:
        return self.right[0] < self.right[1]


@dataclass(frozen=True, slots=True)
class Findings:
    """All differences in order, and sentences for verdicts that hold throughout (they are no single finding)."""

    all: tuple[Finding, ...]
    throughout: tuple[str, ...]


def findings(comparison: Comparison) -> Findings:
    shared = [segment for segment in comparison.segments if segment.kind in ("same", "moved")]
    everywhere = [
        *_throughout([segment.picture for segment in shared]),
        *_throughout([segment.sound for segment in shared]),
    ]
    found = sorted(
        [*_cuts(comparison), *_verdicts(shared, {_key(verdict) for verdict in everywhere})],
        key=lambda finding: (finding.left[0], finding.right[0], _LAYERS.index(finding.layer)),
    )
    numbered = tuple(replace(finding, number=number) for number, finding in enumerate(found, 1))
    return Findings(numbered, tuple(f"{_words(verdict)} throughout" for verdict in everywhere))


def _cuts(comparison: Comparison) -> Iterator[Finding]:
    left_at = right_at = Fraction(0)
    for row in rows(comparison):
        segment = row.left or row.right
        if segment is None:
            continue
        left = segment.left if row.left or segment.kind == "moved" else (left_at, left_at)
        right = segment.right if row.right or segment.kind == "moved" else (right_at, right_at)
        if segment.kind != "same" and left and right and (row.left or segment.kind != "moved"):
            yield _cut(segment, left, right)
        left_at = row.left.left[1] if row.left and row.left.left else left_at
        right_at = row.right.right[1] if row.right and row.right.right else right_at


def _cut(segment: Segment, left: Range, right: Range) -> Finding:
    kind = "repeated" if segment.copy_of is not None else segment.kind
    return Finding(
        "cut", kind, kind_of(segment), left, right, segment.left_frames, segment.right_frames,
        segment.confidence, segment.copy_of,
    )  # fmt: skip


def _verdicts(shared: Sequence[Segment], everywhere: set[tuple[object, ...]]) -> Iterator[Finding]:
    for segment in shared:
        for picture in segment.picture:
            if picture.verdict != "same" and _key(picture) not in everywhere:
                yield Finding(
                    "picture",
                    picture.verdict,
                    _words(picture),
                    picture.left,
                    picture.right,
                    confidence=picture.confidence,
                )
        for sound in segment.sound:
            if sound.verdict != "same" and _key(sound) not in everywhere:
                yield Finding(
                    "sound", sound.verdict, _words(sound), sound.left, sound.right, confidence=sound.confidence
                )


def _throughout(lists: Sequence[Sequence[Verdict]]) -> Iterator[Verdict]:
    """The one verdict that holds for nine tenths of all that both copies hold, unless it is `same`."""
    total = sum(span(verdict.left) for verdicts in lists for verdict in verdicts)
    groups: dict[tuple[object, ...], list[Verdict]] = {}
    for verdicts in lists:
        for verdict in verdicts:
            groups.setdefault(_key(verdict), []).append(verdict)
    for members in groups.values():
        if members[0].verdict != "same" and sum(span(member.left) for member in members) >= total * Fraction(9, 10):
            yield members[0]


def _key(verdict: Verdict) -> tuple[object, ...]:
    """What makes two verdicts the same finding: crops to a fiftieth, slips to 20 ms, levels to a decibel."""
    if isinstance(verdict, PictureVerdict):
        return ("picture", verdict.verdict, *(round(edge * 50) for edge in verdict.crop))
    offset = None if verdict.offset is None else round(verdict.offset * 50)
    return ("sound", verdict.verdict, offset, None if verdict.gain is None else round(verdict.gain))


def _words(verdict: Verdict) -> str:
    if isinstance(verdict, SoundVerdict):
        return sound_of(verdict)
    words = PICTURES.get(verdict.verdict, verdict.verdict)
    if verdict.verdict == "recropped":
        x0, y0, x1, y1 = verdict.crop
        words += f" to {abs(x1 - x0):.0%} of the width and {abs(y1 - y0):.0%} of the height"
    return words
