"""From a script's pieces to the comparison that a perfect engine would return."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bench._film.script import Piece

Frames = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A segment of the truth, in frames of the left film and of the film as cut for the right (before any cadence)."""

    kind: str
    left: Frames | None = None
    right: Frames | None = None
    copy_of: Frames | None = None


@dataclass(frozen=True, slots=True)
class _Placed:
    piece: Piece
    right: Frames


def stretches(pieces: Sequence[Piece], frames: int) -> tuple[Stretch, ...]:
    """The tiling of both files that the pieces imply; `frames` counts the left film's."""
    placed = list(_place(pieces))
    chain = _heaviest_chain([each for each in placed if each.piece.insert is None])
    found: list[Stretch] = []
    moved = [each for each in placed if each.piece.insert is None and each not in chain and not _repeats(each, chain)]
    left_at = right_at = 0
    for stop in [*chain, None]:
        left_end, right_end = (stop.piece.start, stop.right[0]) if stop else (frames, _length(pieces))
        gap = [each for each in placed if right_at <= each.right[0] and each.right[1] <= right_end]
        between = [each for each in gap if each is not stop]
        found += _gap((left_at, left_end), between, moved, chain)
        if stop:
            found.append(Stretch("same", (stop.piece.start, stop.piece.end), stop.right))
            left_at, right_at = stop.piece.end, stop.right[1]
    return tuple(found)


def _length(pieces: Sequence[Piece]) -> int:
    return sum(map(len, pieces))


def _place(pieces: Sequence[Piece]) -> Iterator[_Placed]:
    at = 0
    for piece in pieces:
        yield _Placed(piece, (at, at + len(piece)))
        at += len(piece)


def _heaviest_chain(film: Sequence[_Placed]) -> list[_Placed]:
    """The in-order pieces with most frames in all (weighted longest increasing subsequence)."""
    best: list[tuple[int, int | None]] = []
    for index, each in enumerate(film):
        before = [(best[k][0], k) for k in range(index) if film[k].piece.end <= each.piece.start]
        weight, link = max(before, default=(0, None), key=lambda pair: pair[0])
        best.append((weight + len(each.piece), link))
    chain: list[_Placed] = []
    at: int | None = max(range(len(film)), key=lambda k: best[k][0], default=None)
    while at is not None:
        chain.append(film[at])
        at = best[at][1]
    return chain[::-1]


def _repeats(each: _Placed, chain: Sequence[_Placed]) -> bool:
    return any(each.piece.start < other.piece.end and other.piece.start < each.piece.end for other in chain)


def _original(each: _Placed, chain: Sequence[_Placed]) -> Frames:
    """The right frames that a repeat repeats."""
    home = next(other for other in chain if other.piece.start <= each.piece.start < other.piece.end)
    shift = home.right[0] - home.piece.start
    return each.piece.start + shift, each.piece.end + shift


def _gap(
    left: Frames, between: Sequence[_Placed], moved: Sequence[_Placed], chain: Sequence[_Placed]
) -> Iterator[Stretch]:
    removed = list(without(left, [(each.piece.start, each.piece.end) for each in moved]))
    inserted = [each for each in between if each.piece.insert is not None]
    if removed and inserted:
        yield Stretch("replaced", removed.pop(0), inserted.pop(0).right)
    yield from (Stretch("left_only", run) for run in removed)
    yield from (Stretch("right_only", right=each.right) for each in inserted)
    for each in between:
        if each in moved:
            yield Stretch("moved", (each.piece.start, each.piece.end), each.right)
        elif each.piece.insert is None:
            yield Stretch("right_only", right=each.right, copy_of=_original(each, chain))


def without(whole: Frames, holes: Sequence[Frames]) -> Iterator[Frames]:
    at = whole[0]
    for start, end in sorted(hole for hole in holes if whole[0] <= hole[0] and hole[1] <= whole[1]):
        if start > at:
            yield at, start
        at = end
    if at < whole[1]:
        yield at, whole[1]


def tiles(ranges: Sequence[Frames], length: int, *, key: Callable[[Frames], int] = lambda run: run[0]) -> bool:
    """Whether the ranges cover 0 to `length` without gap or overlap."""
    at = 0
    for start, end in sorted(ranges, key=key):
        if start != at or end <= start:
            return False
        at = end
    return at == length
