"""Segments of two files of which one or both have no picture."""

from collections.abc import Iterator
from fractions import Fraction

import numpy as np

from recension.comparing._pair import Pair
from recension.comparing._signature import Signature
from recension.comparing._sound import Stretch, fitted, verdicts
from recension.comparing._sound_alignment import stretches_of
from recension.records import Frames, Range, Segment

EDGE = Fraction(1, 20)  # seconds: shorter remainders belong to their neighbour,
END = Fraction(1, 10)  # and at the end of a file, where codecs pad, shorter than that


def segments_by_sound(pair: Pair) -> list[Segment]:
    """The tiling in seconds; frames only for a side that has a picture."""
    ends = pair.left.duration, pair.right.duration
    spans: list[tuple[Stretch, Range, Range]] = []
    at = (Fraction(0), Fraction(0))
    for line, start, stop in stretches_of(pair):
        right = _near(_exact(start), at[1]), _near(_exact(stop), ends[1], END)
        low, high = (_exact(t) for t in line.left(np.array([float(r) for r in right])))
        left = _near(max(low, at[0]), at[0]), _near(min(high, ends[0]), ends[0], END)
        if left[1] > left[0] and right[1] > right[0]:
            spans.append((Stretch(line, float(right[0]), float(right[1])), left, right))
            at = left[1], right[1]
    told = verdicts(pair, [stretch for stretch, _, _ in spans])
    out: list[Segment] = []
    at = (Fraction(0), Fraction(0))
    for (stretch, left, right), sounds in zip(spans, told, strict=True):
        out += _gap(pair, (at[0], left[0]), (at[1], right[0]))
        same = _segment(pair, "same", left, right, speed=stretch.line.speed)
        out.append(fitted(sounds, same))
        at = left[1], right[1]
    return [*out, *_gap(pair, (at[0], ends[0]), (at[1], ends[1]))]


def _exact(seconds: float) -> Fraction:
    """To the millisecond."""
    return Fraction(round(float(seconds) * 1000), 1000)


def _near(value: Fraction, edge: Fraction, least: Fraction = EDGE) -> Fraction:
    return edge if abs(value - edge) < least else value


def _gap(pair: Pair, left: Range, right: Range) -> Iterator[Segment]:
    if left[1] > left[0] and right[1] > right[0]:
        yield _segment(pair, "replaced", left, right)
    elif left[1] > left[0]:
        yield _segment(pair, "left_only", left, None)
    elif right[1] > right[0]:
        yield _segment(pair, "right_only", None, right)


def _segment(pair: Pair, kind: str, left: Range | None, right: Range | None, speed: Fraction | None = None) -> Segment:
    return Segment(kind, left, right, _frames(pair.left, left), _frames(pair.right, right), speed)


def _frames(signature: Signature, span: Range | None) -> Frames | None:
    if span is None or not signature.frames:
        return None
    edges = np.searchsorted(signature.times, [float(t) - 1e-6 for t in span])
    return int(edges[0]), int(min(signature.frames, edges[1]))
