"""Which frames the report shows of each finding."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from recension.exchange.report._findings import Finding, findings
from recension.records import Comparison, Range, Source

Side = Literal["left", "right"]
Still = tuple[Side, int]

#: A page of this many pictures is some ten megabytes: after it, findings are told without pictures.
_MOST = 1200


@dataclass(frozen=True, slots=True)
class Shown:
    """A frame of a finding: inside it, or before or after it for context."""

    still: Still
    place: str  # "inside", "before" or "after"


def wanted_stills(comparison: Comparison, *, most: int = _MOST) -> tuple[Still, ...]:
    """The frames to give `dumps` as thumbnails: ("left" or "right", frame number counted from 0), each once.

    In the order of the findings, so that a decoder that sorts them by side and frame reads each file once.
    """
    once: dict[Still, None] = {}
    for finding in findings(comparison).all:
        for side in ("left", "right"):
            once.update(dict.fromkeys(shown.still for shown in stills_of(finding, side, comparison)))
        if len(once) >= most:
            break
    return tuple(once)[:most]


def stills_of(finding: Finding, side: Side, comparison: Comparison) -> list[Shown]:
    """The frames of one side: first, middle and last of what is different, one before and one after; where the side
    has nothing, the two frames at the join; for picture changes the middle; for sound nothing."""
    source = comparison.left if side == "left" else comparison.right
    if not source.frames or finding.layer == "sound":
        return []
    first, end = _frames(finding, side, source)
    if finding.layer == "picture":
        chosen = [("inside", (first + end) // 2)]
    else:
        chosen = [("before", first - 1), *(("inside", frame) for frame in _inside(first, end)), ("after", end)]
    return [Shown((side, frame), place) for place, frame in chosen if 0 <= frame < source.frames]


def _frames(finding: Finding, side: Side, source: Source) -> tuple[int, int]:
    frames = finding.left_frames if side == "left" else finding.right_frames
    seconds: Range = finding.left if side == "left" else finding.right
    if frames is not None:
        return frames
    return _frame_at(seconds[0], source), _frame_at(seconds[1], source)


def _frame_at(seconds: Fraction, source: Source) -> int:
    """By proportion: a rate that varies has no fixed frame length."""
    return round(seconds / source.duration * source.frames) if source.duration else 0


def _inside(first: int, end: int) -> Iterator[int]:
    if end - first >= 1:
        yield first
    if end - first >= 12:
        yield (first + end) // 2
    if end - first >= 3:
        yield end - 1
