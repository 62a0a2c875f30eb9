"""Edit scripts and the truth that follows from them.

A script is the right file as a list of pieces: runs of frames of the left film, or of an insert. Everything a
comparison should say about the pair is derived from the pieces alone, never from the way they came about.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Signatures = NDArray[np.uint8]  # (frames, 18 * 32), luma


@dataclass(frozen=True, slots=True)
class Piece:
    """Frames `start` to `end` of the left film, or of insert number `insert`."""

    start: int
    end: int
    insert: int | None = None

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Edit:
    """The left frames `start` to `end` are taken out, and `put` stands in their place."""

    start: int
    end: int
    put: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The right file's pieces, and the names of the operations that made them."""

    pieces: tuple[Piece, ...]
    operations: tuple[str, ...] = ()


def pieces_of(edits: Sequence[Edit], frames: int) -> tuple[Piece, ...]:
    """The right file that disjoint edits make of a film of `frames` frames."""
    pieces: list[Piece] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        pieces += [Piece(at, edit.start), *edit.put]
        at = edit.end
    pieces.append(Piece(at, frames))
    return tuple(piece for piece in pieces if len(piece))


def draw_drops(rng: np.random.Generator, pieces: Sequence[Piece], share: float) -> tuple[int, ...]:
    """Frames of the right film to be left out, in order: none beside a cut, no three together."""
    ends = np.cumsum([len(piece) for piece in pieces])
    total = int(ends[-1])
    chosen = np.flatnonzero(rng.random(total) < share)
    edges = np.concatenate([[0], ends])
    near = np.abs(chosen[:, None] - edges[None, :]).min(axis=1) <= 3
    drops: list[int] = []
    for frame in map(int, chosen[~near]):
        if drops[-2:] != [frame - 2, frame - 1]:
            drops.append(frame)
    return tuple(drops)


# ── drawing a script ────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Material:
    """What edits may draw on: the film's and the inserts' signatures, and the space kept between edits."""

    film: Signatures
    inserts: tuple[Signatures, ...]
    space: int  # frames between two edits
    longest: int = 1000  # frames

    def look(self, piece: Piece, index: int) -> NDArray[np.uint8]:
        source = self.film if piece.insert is None else self.inserts[piece.insert]
        frame: NDArray[np.uint8] = source[piece.end - 1 if index < 0 else piece.start]
        return frame


#: Mean luma levels (of 255) by which two frames must differ to be told apart by a person stepping through them.
VISIBLE = 2.0


def _differ(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> bool:
    return float(np.abs(one.astype(np.int16) - other).mean()) >= VISIBLE


def is_certain(edit: Edit, material: Material) -> bool:
    """Whether the edit has one place only: moved by a frame, it would make another file.

    In a still picture a trim has no place of its own, so no comparison could be asked for it.
    """
    film, put = material.film, edit.put
    if edit.start < len(film) and (put or edit.end < len(film)):
        first = material.look(put[0], 0) if put else film[edit.end]
        if not _differ(first, film[edit.start]):
            return False
    if edit.end > 0 and (put or edit.start > 0):
        last = material.look(put[-1], -1) if put else film[edit.start - 1]
        if not _differ(last, film[edit.end - 1]):
            return False
    return True


Draw = Callable[[np.random.Generator, Material], list[Edit]]


def _length(rng: np.random.Generator, material: Material, ceiling: int) -> int:
    """1 to 1,000 frames, as many short as long (uniform in the logarithm)."""
    top = max(2, min(material.longest, ceiling))
    return round(float(np.exp(rng.uniform(0, np.log(top)))))


def _run(rng: np.random.Generator, material: Material) -> tuple[int, int]:
    length = _length(rng, material, len(material.film) // 8)
    start = int(rng.integers(1, len(material.film) - length))
    return start, start + length


def _stuff(rng: np.random.Generator, material: Material) -> Piece:
    number = int(rng.integers(len(material.inserts)))
    length = _length(rng, material, len(material.inserts[number]) - 1)
    start = int(rng.integers(0, len(material.inserts[number]) - length))
    return Piece(start, start + length, number)


def _remove(rng: np.random.Generator, material: Material) -> list[Edit]:
    return [Edit(*_run(rng, material))]


def _trim(rng: np.random.Generator, material: Material) -> list[Edit]:
    length = _length(rng, material, len(material.film) // 8)
    end = len(material.film)
    return [Edit(0, length) if rng.random() < 0.5 else Edit(end - length, end)]


def _insert(rng: np.random.Generator, material: Material) -> list[Edit]:
    at = int(rng.integers(1, len(material.film)))
    return [Edit(at, at, (_stuff(rng, material),))]


def _replace(rng: np.random.Generator, material: Material) -> list[Edit]:
    return [Edit(*_run(rng, material), (_stuff(rng, material),))]


def _elsewhere(rng: np.random.Generator, material: Material) -> tuple[int, int, int]:
    """A run long enough to be recognised out of its place (a second), and a distant point."""
    start, end = _run(rng, material)
    end = max(end, min(start + 24, len(material.film) - 1))
    return start, end, int(rng.integers(1, len(material.film)))


def _move(rng: np.random.Generator, material: Material) -> list[Edit]:
    start, end, at = _elsewhere(rng, material)
    # Of two neighbours that change places, the shorter has moved: lengths near each other would decide nothing.
    if start - 2 * (end - start) < at < end + 2 * (end - start):
        return []
    return [Edit(start, end), Edit(at, at, (Piece(start, end),))]


def _repeat(rng: np.random.Generator, material: Material) -> list[Edit]:
    start, end, at = _elsewhere(rng, material)
    if start - material.space < at < end + material.space:
        return []
    # The first Edit changes nothing; it keeps other edits away from what is repeated.
    return [Edit(start, end, (Piece(start, end),)), Edit(at, at, (Piece(start, end),))]


OPERATIONS: dict[str, Draw] = {
    "remove": _remove,
    "insert": _insert,
    "replace": _replace,
    "move": _move,
    "repeat": _repeat,
    "trim": _trim,
}


def _is_nothing(edit: Edit) -> bool:
    return edit.put == (Piece(edit.start, edit.end),)


def _fits(new: Sequence[Edit], old: Sequence[Edit], space: int) -> bool:
    placed = list(old)
    for edit in new:
        if any(edit.start < other.end + space and other.start < edit.end + space for other in placed):
            return False
        placed.append(edit)
    return True


def _is_inside(edits: Sequence[Edit], material: Material) -> bool:
    """A sliver of film left over at either end would belong to nothing."""
    return all(
        (edit.start == 0 or edit.start >= material.space)
        and (edit.end == len(material.film) or edit.end <= len(material.film) - material.space)
        for edit in edits
    )


def draw_plan(rng: np.random.Generator, material: Material, *, edits: int, tries: int = 400) -> Plan:
    """A random script of about `edits` operations, each with one certain place."""
    names = [name for name in OPERATIONS if material.inserts or name not in ("insert", "replace")]
    chosen: list[Edit] = []
    done: list[str] = []
    for turn in range(tries):
        if len(done) == edits:
            break
        name = names[(len(done) + int(rng.integers(2))) % len(names)] if turn % 2 else str(rng.choice(names))
        new = OPERATIONS[name](rng, material)
        real = [edit for edit in new if not _is_nothing(edit)]
        if (
            new
            and _is_inside(new, material)
            and _fits(new, chosen, material.space)
            and all(is_certain(edit, material) for edit in real)
        ):
            chosen += new
            done.append(name)
    return Plan(merge(pieces_of(chosen, len(material.film))), tuple(done))


def merge(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The same film with neighbours joined that run on from one another."""
    merged: list[Piece] = []
    for piece in pieces:
        if merged and merged[-1].insert == piece.insert and merged[-1].end == piece.start:
            merged[-1] = Piece(merged[-1].start, piece.end, piece.insert)
        else:
            merged.append(piece)
    return tuple(merged)
