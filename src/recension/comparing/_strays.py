"""Strays: fragments beside the chain that explain frames which the chain leaves unexplained: moved, or repeated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heapreplace

from recension.comparing._chain import Fragment
from recension.comparing._pair import Pair
from recension.comparing._spans import Gap, Span, gaps, most, size, spans, without

SNAP = 12  # frames between a stray's edge and its gap's that are taken for nothing
LEAST = 18  # frames
MOVE_STRENGTH = 0.6  # of the gain that frames so full of detail could have
SWAP_STRENGTH = 0.3  # the same where the gaps on both sides are as long as the stray: chance does not make that
TWIN_STRENGTH = 0.12  # the same where these gaps are of one length besides, give or take NEARLY frames
NEARLY = 2
COPY_STRENGTH = 0.8  # the same for repeats: a slow shot resembles itself
FILLING = 0.9  # of its gap a repeat takes up


@dataclass(frozen=True)
class Stray:
    """A fragment with the frames it explains: on both sides when moved, on one when that repeats `original`."""

    fragment: Fragment
    left: Span | None
    right: Span | None
    original: Span = (0, 0)  # frames of the other side

    @property
    def explained(self) -> int:
        return size(self.left or (0, 0)) + size(self.right or (0, 0))


@dataclass
class _Open:
    """What nothing explains yet."""

    left: list[Span]
    right: list[Span]

    def take(self, stray: Stray) -> None:
        if stray.left:
            self.left = list(without(self.left, stray.left))
        if stray.right:
            self.right = list(without(self.right, stray.right))


def strays(pair: Pair, links: Sequence[Fragment], others: Sequence[Fragment]) -> list[Stray]:
    """Those that explain most, frames of both sides counted: a greedy choice without overlap."""
    held = gaps(spans(pair, links), pair.frames)
    free = _Open([g.left for g in held], [g.right for g in held])
    claims = ((_claim(pair, f, free), number) for number, f in enumerate(others))
    heap = [(-stray.explained, number) for stray, number in claims if stray]
    heapify(heap)
    found: list[Stray] = []
    while heap:
        explained, number = heap[0]
        stray = _claim(pair, others[number], free)
        if stray is None:
            heappop(heap)
        elif stray.explained < -explained:  # another has taken part of it meanwhile
            heapreplace(heap, (-stray.explained, number))
        else:
            heappop(heap)
            free.take(stray)
            found.append(stray)
    return found


def inserted(
    pair: Pair, links: Sequence[Fragment], found: Sequence[Stray]
) -> tuple[list[Fragment], tuple[Stray, ...]]:
    """The links with those strays that stand between the same two of them on both sides, and the strays left.

    What stands in order has not moved, however little it gains: too little, it may be, to have been a link by itself.
    """
    out, rest = list(links), []
    for stray in found:
        held = gaps(spans(pair, out), pair.frames)
        place = next((n for n, gap in enumerate(held) if _stands_in(stray, gap)), None)
        if place is None or stray.right is None:
            rest.append(stray)
        else:
            out.insert(place, replace(stray.fragment, start=stray.right[0], stop=stray.right[1]))
    return out, tuple(rest)


def _stands_in(stray: Stray, gap: Gap) -> bool:
    sides = (stray.left, gap.left), (stray.right, gap.right)
    return all(own and whole[0] <= own[0] and own[1] <= whole[1] for own, whole in sides)


def settled(pair: Pair, found: Sequence[Stray], held: Sequence[Gap]) -> Iterator[Stray]:
    """The strays once more, for gaps whose edges have since been laid to the frame."""
    free = _Open([g.left for g in held], [g.right for g in held])
    for stray in found:
        again = _claim(pair, stray.fragment, free)
        if again:
            free.take(again)
            yield again


def _claim(pair: Pair, f: Fragment, free: _Open) -> Stray | None:
    """What the fragment may claim of the open spans: both sides of a move, or else a whole gap that it repeats."""
    whole_left = f.left(pair)
    right = _snapped(most(free.right, (f.start, f.stop)), free.right)
    if size(right) >= LEAST:
        here = replace(f, start=right[0], stop=right[1])
        across = here.left(pair)
        left = _snapped(most(free.left, across), free.left)
        filled = _fills(left, free.left) and _fills(right, free.right)
        twins = filled and abs(size(across) - size(left)) <= NEARLY
        enough = TWIN_STRENGTH if twins else SWAP_STRENGTH if filled else MOVE_STRENGTH
        if size(left) >= max(LEAST, 0.5 * size(across)) and strength(here) >= enough:
            return Stray(f, left, right)
        if _fills(right, free.right) and strength(here) >= COPY_STRENGTH:
            return Stray(f, None, right, across)
    left = _snapped(most(free.left, whole_left), free.left)
    if size(left) >= LEAST and _fills(left, free.left):
        scale = (f.stop - f.start) / max(1, size(whole_left))
        right = f.start + round((left[0] - whole_left[0]) * scale), f.start + round((left[1] - whole_left[0]) * scale)
        if strength(replace(f, start=right[0], stop=right[1])) >= COPY_STRENGTH:
            return Stray(f, left, None, right)
    return None


def strength(f: Fragment) -> float:
    """The share that the fragment gains of what frames so full of detail gain where they match as well as is usual."""
    a, b = max(f.start, f.track.first) - f.track.first, min(f.stop, f.track.stop) - f.track.first
    if b <= a:
        return 0.0
    return float(-f.track.excess[a:b].sum() / max(1e-6, f.track.prospect[a:b].sum()))


def _fills(span: Span, open_spans: Sequence[Span]) -> bool:
    home = next(((a, b) for a, b in open_spans if a <= span[0] and span[1] <= b), (0, 0))
    return size(span) >= FILLING * size(home)


def _snapped(span: Span, whole: Sequence[Span]) -> Span:
    for a, b in whole:
        if a <= span[0] and span[1] <= b and size(span) >= LEAST:
            return (a if span[0] - a <= SNAP else span[0], b if b - span[1] <= SNAP else span[1])
    return span
