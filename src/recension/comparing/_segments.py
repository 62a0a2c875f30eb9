"""From the chain and the fragments beside it to segments that tile both films."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recension.comparing._chain import Fragment
from recension.comparing._pair import Pair

SNAP = 12  # frames between a stray's edge and its gap's that are taken for nothing
LEAST_STRAY = 18  # frames
MOVE_STRENGTH = 0.6  # of the gain a frame that links usually have
COPY_STRENGTH = 0.8  # the same for repeats: a slow shot resembles itself
FILLING = 0.6  # of its gap a repeat takes up

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Part:
    """A segment in frames alone. `fragment` is the alignment behind a same or moved one."""

    kind: str
    left: Span | None = None
    right: Span | None = None
    fragment: Fragment | None = None
    copy_of: Span | None = None


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


def strays(pair: Pair, links: Sequence[Fragment], others: Sequence[Fragment]) -> list[Fragment]:
    """Fragments beside the chain that explain frames of a gap on either side, the strongest first."""
    held = gaps(spans(pair, links), (pair.left.frames, pair.right.frames))
    open_right, open_left = [g.right for g in held], [g.left for g in held]
    frames = sum(link.stop - link.start for link in links)
    usual = sum(link.worth(link.start, link.stop) for link in links) / max(1, frames)
    found: list[Fragment] = []
    for f in sorted(others, key=lambda f: -f.gain):
        right, left = _most(open_right, (f.start, f.stop)), _most(open_left, f.left(pair))
        here = Fragment(f.track, *right, f.worth(*right)) if _size(right) >= LEAST_STRAY else f
        strength = here.gain / max(1, here.stop - here.start) / max(1e-6, usual)
        both = _size(right) >= LEAST_STRAY and _size(left) >= 0.5 * _size(here.left(pair))
        copied = strength >= COPY_STRENGTH and (_fills(right, open_right) or _fills(left, open_left))
        if (both and strength >= MOVE_STRENGTH) or copied:
            found.append(here)
            open_right = list(_without(open_right, (here.start, here.stop)))
            open_left = list(_without(open_left, here.left(pair)))
    return found


def _fills(span: Span, open_spans: Sequence[Span]) -> bool:
    """Whether the span is long enough for a stray and most of the gap it stands in."""
    home = next(((a, b) for a, b in open_spans if a <= span[0] and span[1] <= b), (0, 0))
    return _size(span) >= LEAST_STRAY and _size(span) >= FILLING * _size(home)


def _most(open_spans: Sequence[Span], wanted: Span) -> Span:
    shared = [(max(a, wanted[0]), min(b, wanted[1])) for a, b in open_spans]
    return max(shared, key=_size, default=(0, 0))


def _size(span: Span) -> int:
    return max(0, span[1] - span[0])


def _without(open_spans: Sequence[Span], taken: Span) -> Iterator[Span]:
    for a, b in open_spans:
        if taken[1] <= a or b <= taken[0]:
            yield a, b
            continue
        if a < taken[0]:
            yield a, taken[0]
        if taken[1] < b:
            yield taken[1], b


def parts(pair: Pair, links: Sequence[Fragment], beside: Sequence[Fragment]) -> list[Part]:
    """The tiling, in the order of the chain; what stands in a gap comes before the link that ends it."""
    placed = spans(pair, links)
    held = gaps(placed, (pair.left.frames, pair.right.frames))
    loose = [_stray_part(pair, f, held, placed) for f in beside]
    found: list[Part] = []
    for number, gap in enumerate(held):
        found += _gap_parts(gap, [p for p in loose if p is not None])
        if number < len(links):
            found.append(Part("same", *placed[number], links[number]))
    return merged(found)


def _stray_part(pair: Pair, f: Fragment, held: Sequence[Gap], placed: Sequence[tuple[Span, Span]]) -> Part | None:
    """The stray as moved, or as a repeat of what a link already shows."""
    right = _snapped(_most([g.right for g in held], (f.start, f.stop)), [g.right for g in held])
    whole = Fragment(f.track, *right, f.gain).left(pair) if _size(right) else f.left(pair)
    left = _snapped(_most([g.left for g in held], whole), [g.left for g in held])
    if _size(right) >= LEAST_STRAY and _size(left) >= 0.5 * _size(whole):
        return Part("moved", left, right, f)
    if _size(right) >= LEAST_STRAY:
        copy = _across(whole, [(a, b) for a, b in placed])
        return Part("right_only", None, right, f, copy) if copy else None
    if _size(left) >= LEAST_STRAY:
        copy = _across((f.start, f.stop), [(b, a) for a, b in placed])
        return Part("left_only", left, None, f, copy) if copy else None
    return None


def _snapped(span: Span, whole: Sequence[Span]) -> Span:
    for a, b in whole:
        if a <= span[0] and span[1] <= b and _size(span):
            return (a if span[0] - a <= SNAP else span[0], b if b - span[1] <= SNAP else span[1])
    return span


def _across(span: Span, placed: Sequence[tuple[Span, Span]]) -> Span | None:
    """The frames on the other side that the chain lays beside these."""
    for (a, b), (c, d) in placed:
        if a <= (span[0] + span[1]) // 2 < b:
            scale = (d - c) / max(1, b - a)
            return round(c + (span[0] - a) * scale), round(c + (span[1] - a) * scale)
    return None


def _gap_parts(gap: Gap, loose: Sequence[Part]) -> Iterator[Part]:
    """What stands in the gap: strays as they are, the rest replaced, removed or added."""
    right_taken = [p.right for p in loose if p.right and gap.right[0] <= p.right[0] and p.right[1] <= gap.right[1]]
    left_taken = [p.left for p in loose if p.left and gap.left[0] <= p.left[0] and p.left[1] <= gap.left[1]]
    right, left = [gap.right] if _size(gap.right) else [], [gap.left] if _size(gap.left) else []
    for taken in right_taken:
        right = list(_without(right, taken))
    for taken in left_taken:
        left = list(_without(left, taken))
    if left and right:
        yield Part("replaced", left.pop(0), right.pop(0))
    yield from (Part("left_only", span) for span in left)
    yield from (Part("right_only", None, span) for span in right)
    for part in loose:
        if part.right in right_taken or (part.right is None and part.left in left_taken):
            yield part


def merged(found: Sequence[Part]) -> list[Part]:
    """Neighbouring same parts without anything between them are one."""
    out: list[Part] = []
    for part in found:
        last = out[-1] if out else None
        if last and last.left and last.right and part.left and part.right and _runs_on(last, part):
            longer = max(last, part, key=lambda p: _size(p.right or (0, 0)))
            out[-1] = Part("same", (last.left[0], part.left[1]), (last.right[0], part.right[1]), longer.fragment)
        else:
            out.append(part)
    return out


def _runs_on(last: Part, part: Part) -> bool:
    """Whether two same parts meet on both sides."""
    if not (last.left and last.right and part.left and part.right and last.kind == part.kind == "same"):
        return False
    return last.left[1] == part.left[0] and last.right[1] == part.right[0]
