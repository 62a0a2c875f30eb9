"""Still and black stretches on both sides that nothing places: undecidable rather than replaced."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from recension.comparing._overlaying import the_same_but_for_an_overlay
from recension.comparing._pair import Pair
from recension.comparing._registration import Registration, common
from recension.comparing._sampling import Float, sampler
from recension.comparing._segments import Part, merged
from recension.comparing._signature import Signature
from recension.comparing._spans import Span, size
from recension.comparing._tracks import Track

SAMPLES = 24  # frames looked at
TOGETHER = 0.75  # of a frame, by which two films' ends may lie apart where they are one
LIKE = 0.6  # the correlation of pictures that are hardly unrelated
STILL = 1.5  # levels of luma by which frames of a still differ
ALIKE = 8.0  # levels of luma by which one still differs from the same one elsewhere, its mean apart


def settled(pair: Pair, registration: Registration, found: Sequence[Part]) -> list[Part]:
    """The tiling with what only seems replaced made the same, and what nothing places undecidable."""
    out = [
        _on_one_line(pair, registration, before, part, after)
        for before, part, after in zip([None, *found[:-1]], found, [*found[1:], None], strict=True)
    ]
    return [undecided(pair, part) for part in _to_the_ends(pair, merged(out))]


def _to_the_ends(pair: Pair, found: Sequence[Part]) -> list[Part]:
    """The tiling without a first or last frame that stands alone because a line runs between two frames."""
    out = list(found)
    for at, inner in ((0, 1), (-1, -2)):
        if len(out) > 1 and _is_sliver(pair, out[at], out[inner], at):
            end, whole = out[at], out[inner]
            out[inner] = replace(whole, left=_around(end.left, whole.left), right=_around(end.right, whole.right))
            del out[at]
    return out


def _is_sliver(pair: Pair, part: Part, neighbour: Part, at: int) -> bool:
    """Whether the part is one frame of one film, and both films begin (`at` 0) or end (-1) nearly together."""
    if part.kind not in ("left_only", "right_only") or neighbour.kind != "same" or neighbour.fragment is None:
        return False
    if size(part.left or (0, 0)) + size(part.right or (0, 0)) != 1:
        return False
    line = neighbour.fragment.track.line
    ends = float(pair.left_clock.edges[at]), float(line.left(pair.right_clock.edges[[at]])[0])
    return abs(ends[0] - ends[1]) < TOGETHER * min(pair.left_clock.step, pair.right_clock.step)


def _around(one: Span | None, other: Span | None) -> Span | None:
    both = [span for span in (one, other) if span]
    return (min(a for a, _ in both), max(b for _, b in both)) if both else None


def _on_one_line(
    pair: Pair, registration: Registration, before: Part | None, part: Part, after: Part | None
) -> Part:
    """As the same, when both neighbours lie on one line that runs through and the pictures do not contradict it."""
    if part.kind != "replaced" or part.left is None or part.right is None:
        return part
    if before is None or after is None:
        return _at_the_end(pair, registration, part, before or after)
    if not (before.fragment and after.fragment):
        return part
    track = before.fragment.track
    lengths = part.left[1] - part.left[0], part.right[1] - part.right[0]
    apart = abs(track.line.offset - after.fragment.track.line.offset)
    if abs(lengths[0] - lengths[1]) > 1 or apart > pair.left_clock.step / 2 or part.right[1] > track.stop:
        return part
    like = track.correlation[part.right[0] - track.first : part.right[1] - track.first]
    same = float(np.median(like)) > LIKE or _uncontradicted(pair, registration, part, track)
    return replace(part, kind="same", fragment=before.fragment) if same else part


def _uncontradicted(pair: Pair, registration: Registration, part: Part, track: Track) -> bool:
    """Whether a replaced part that one line runs through may as well show the same."""
    if undecided(pair, part).kind == "undecidable":
        return True
    return part.right is not None and the_same_but_for_an_overlay(pair, registration, track, part.right)


def _at_the_end(pair: Pair, registration: Registration, part: Part, neighbour: Part | None) -> Part:
    """As the same, when what begins or ends both films lasts as long in both and nothing contradicts it."""
    if neighbour is None or neighbour.kind != "same" or neighbour.fragment is None:
        return part
    left, right = (pair.left.times[list(part.left or (0, 0))], pair.right.times[list(part.right or (0, 0))])
    track = neighbour.fragment.track
    apart = (left[1] - left[0]) - float(track.line.speed) * (right[1] - right[0])
    if abs(apart) > pair.left_clock.step / 2 or not _uncontradicted(pair, registration, part, track):
        return part
    return replace(part, kind="same", fragment=neighbour.fragment)


def undecided(pair: Pair, part: Part) -> Part:
    """A replaced part as undecidable when both sides hold one and the same still picture."""
    if part.kind != "replaced" or part.left is None or part.right is None:
        return part
    left, right = _frames(pair.left, part.left), _frames(pair.right, part.right)
    if _moves(left) or _moves(right):
        return part
    apart = _plain(left.mean(0)) - _plain(right.mean(0))
    return part if np.abs(apart).mean() > ALIKE else replace(part, kind="undecidable")


def _frames(signature: Signature, span: Span) -> Float:
    sample = sampler(common(signature.box, signature.field), signature.field, columns=16, rows=9)
    chosen = np.unique(np.linspace(span[0], span[1] - 1, SAMPLES).astype(int))
    return np.concatenate([sample(signature.luma(i, i + 1)) for i in chosen.tolist()])


def _moves(frames: Float) -> bool:
    return bool(np.abs(frames - np.median(frames, axis=0)).mean(1).max() > STILL)


def _plain(picture: Float) -> Float:
    return np.asarray(picture - picture.mean() / 2, np.float32)
