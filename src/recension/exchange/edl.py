"""A comparison as a change list in the CMX 3600 form: how to make the right copy out of the left one.

The record side is the right copy. What both hold comes from the left's reel, what is new from the right's. What was
removed has no event of its own: it is a comment at its place. One list has one frame count: it is the
right's, non-drop; the left's frames are counted in it at the pace at which the right shows them (24 to 25 frames a
second with every frame kept counts frame for frame).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import PurePath

from recension.errors import UsageError
from recension.exchange._lanes import rows
from recension.exchange._words import kind_of, length, sound_of, span
from recension.records import Comparison, Range, Segment, SoundVerdict, Source

#: Sounds that the left's reel can deliver; the others come from the right's.
_KEPT_SOUNDS = frozenset({"same", "level"})


def dumps(comparison: Comparison, *, title: str = "RECENSION CHANGE LIST") -> str:
    """The change list as text. UsageError when the right copy has no picture to count frames by."""
    if not comparison.right.frames or comparison.right.rate <= 0:
        raise UsageError("a change list counts frames, and the right copy has no picture: use --csv or --json")
    conform = _Conform(comparison)
    lines = [f"TITLE: {_ascii(title)[:70]}", "FCM: NON-DROP FRAME", ""]
    lines += [f"* {_ascii(line)}" for line in comparison.summary]
    number = 0
    for row in rows(comparison):
        if row.left and row.left.kind in ("left_only", "replaced"):
            lines.append(_removal(row.left, conform))
        for event in _events(row.right, conform) if row.right else ():
            number += 1
            lines += [event.line(number), *event.comments]
    return "\n".join(lines) + "\n"


# ── counting ────────────────────────────────────────────────────────────────────────────────────────


def timecode(frame: int, base: int) -> str:
    """Non-drop: every second has `base` frames, so the count is that of frames, never of the clock.

    >>> timecode(1800, 30)
    '00:01:00:00'
    """
    seconds, frames = divmod(frame, base)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}:{frames:02}"


class _Conform:
    """Reels, and how seconds of either copy become frames of the list."""

    def __init__(self, comparison: Comparison) -> None:
        self.base = max(1, round(comparison.right.rate))
        self.rate = comparison.right.rate
        self.speed = _prevailing_speed(comparison.segments)
        self.left_reel, self.right_reel = reels(comparison.left, comparison.right)
        self.left_file, self.right_file = comparison.left.file, comparison.right.file

    def right(self, seconds: Range) -> tuple[int, int]:
        return round(seconds[0] * self.rate), round(seconds[1] * self.rate)

    def left(self, seconds: Range) -> tuple[int, int]:
        pace = self.rate / self.speed
        return round(seconds[0] * pace), round(seconds[1] * pace)

    def show(self, frame: int) -> str:
        return timecode(frame, self.base)


def _prevailing_speed(segments: Sequence[Segment]) -> Fraction:
    same = [each for each in segments if each.kind == "same" and each.speed and each.right]
    longest = max(same, key=lambda each: each.right[1] - each.right[0] if each.right else 0, default=None)
    return longest.speed if longest and longest.speed else Fraction(1)


def reels(left: Source, right: Source) -> tuple[str, str]:
    """Names of at most eight capitals and digits, told apart."""
    one, other = (re.sub(r"[^A-Z0-9]", "", PurePath(source.file).stem.upper())[:8] for source in (left, right))
    if not one or not other or one == other:
        one, other = f"L{one}"[:8], f"R{other}"[:8]
    # BL and AX mean black and auxiliary.
    return tuple(f"{name}1" if name in ("BL", "AX") else name for name in (one, other))  # type: ignore[return-value]


# ── events ──────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Event:
    reel: str
    track: str
    source: tuple[int, int]
    record: tuple[int, int]
    conform: _Conform
    notes: tuple[str, ...] = ()

    def line(self, number: int) -> str:
        times = " ".join(self.conform.show(frame) for frame in (*self._whole_source, *self.record))
        return f"{number:03}  {self.reel:<8} {self.track:<5} C        {times}"

    @property
    def _whole_source(self) -> tuple[int, int]:
        """A cut has as many frames here as there; a stretch at another speed keeps its own and gets an M2 line."""
        start, end = self.source
        return (start, end) if self._is_retimed else (start, start + self.record[1] - self.record[0])

    @property
    def _is_retimed(self) -> bool:
        """More than two frames off: less is rounding."""
        return abs((self.source[1] - self.source[0]) - (self.record[1] - self.record[0])) > 2

    @property
    def comments(self) -> list[str]:
        file = self.conform.left_file if self.reel == self.conform.left_reel else self.conform.right_file
        lines = [f"* FROM CLIP NAME: {_ascii(PurePath(file).name)}", *(f"* {_ascii(note)}" for note in self.notes)]
        if self._is_retimed:
            taken = (self.source[1] - self.source[0]) / max(1, self.record[1] - self.record[0])
            start = self.conform.show(self.source[0])
            lines.insert(0, f"M2   {self.reel:<8}       {taken * self.conform.base:05.1f}                {start}")
        return lines


def _events(segment: Segment, conform: _Conform) -> Iterator[_Event]:
    if segment.right is None:
        return
    record = conform.right(segment.right)
    if record[0] == record[1]:
        return
    note = () if segment.kind == "same" else (kind_of(segment).upper(),)
    if segment.left is None or segment.kind in ("replaced", "undecidable"):
        yield _Event(conform.right_reel, "B", record, record, conform, note)
        return
    source = conform.left(segment.left)
    changed = [verdict for verdict in segment.sound if verdict.verdict not in _KEPT_SOUNDS]
    yield _Event(conform.left_reel, "V" if changed else "B", source, record, conform, (*note, *_pictures(segment)))
    if changed:
        yield from (_sound_event(verdict, conform) for verdict in segment.sound)


def _sound_event(verdict: SoundVerdict, conform: _Conform) -> _Event:
    record = conform.right(verdict.right)
    if verdict.verdict in _KEPT_SOUNDS:
        return _Event(conform.left_reel, "A", conform.left(verdict.left), record, conform)
    return _Event(conform.right_reel, "A", record, record, conform, (sound_of(verdict).upper(),))


def _pictures(segment: Segment) -> tuple[str, ...]:
    found = dict.fromkeys(verdict.verdict for verdict in segment.picture if verdict.verdict != "same")
    return tuple(f"PICTURE {verdict.upper()}" for verdict in found)


def _removal(segment: Segment, conform: _Conform) -> str:
    """What the right has lost, as a comment at its place."""
    start, end = conform.left(segment.left or (Fraction(0), Fraction(0)))
    what = f"{kind_of(segment).upper()} {length(span(segment.left))} OF {conform.left_reel}"
    return f"* {what}: {conform.show(start)} TO {conform.show(end)}"


def _ascii(text: str) -> str:
    """The form is older than Unicode, and a line break in a file name would end the comment."""
    plain = text.replace("–", "-").replace("—", "-").replace("−", "-")
    return "".join(letter if " " <= letter <= "~" else "?" for letter in plain)
