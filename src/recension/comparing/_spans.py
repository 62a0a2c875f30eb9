"""Spans of frames, and the gaps that a chain of links leaves in both films."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recension.comparing._chain import Fragment
from recension.comparing._pair import Pair

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between two links on both sides, either of which may be empty."""

    left: Span
    right: Span


def gaps(links: Sequence[tuple[Span, Span]], frames: tuple[int, int]) -> list[Gap]:
    """Before, between and behind the links; one more than there are links."""
    left, right, out = 0, 0, []
    for (l0, l1), (r0, r1) in links:
        out.append(Gap((left, max(left, l0)), (right, max(right, r0))))
        left, right = max(left, l1), max(right, r1)
    out.append(Gap((left, max(left, frames[0])), (right, max(right, frames[1]))))
    return out


def spans(pair: Pair, links: Sequence[Fragment]) -> list[tuple[Span, Span]]:
    """Left and right frames of the links, the left ones cut where rounding would make them overlap."""
    out: list[tuple[Span, Span]] = []
    at = 0
    for link in links:
        low, high = link.left(pair)
        low, high = max(at, low), max(at, high)
        out.append(((low, high), (link.start, link.stop)))
        at = high
    return out


def size(span: Span) -> int:
    return max(0, span[1] - span[0])


def most(open_spans: Sequence[Span], wanted: Span) -> Span:
    """The largest part of the wanted span that one of the open ones holds."""
    shared = [(max(a, wanted[0]), min(b, wanted[1])) for a, b in open_spans]
    return max(shared, key=size, default=(0, 0))


def without(open_spans: Sequence[Span], taken: Span) -> Iterator[Span]:
    """The open spans, the taken one cut out of them."""
    for a, b in open_spans:
        if taken[1] <= a or b <= taken[0]:
            yield a, b
            continue
        if a < taken[0]:
            yield a, taken[0]
        if taken[1] < b:
            yield taken[1], b
