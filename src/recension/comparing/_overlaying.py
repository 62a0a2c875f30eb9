"""Frames that show the same but for what is laid over one of them: lettering on black, a logo over a fade."""

from collections.abc import Iterator

import numpy as np

from recension.comparing._pair import Pair
from recension.comparing._registration import Registration, Sight
from recension.comparing._sampling import Float
from recension.comparing._spans import Span
from recension.comparing._tracks import BLACK, WHITE, Track

SAMPLES = 24  # frames looked at
COVERED = 0.15  # of the picture that may differ in any way
CLOSE = 5.0  # levels of luma by which the rest differs at most, on the mean
PLAIN = 4.0  # levels of luma, the spread from which the rest of the picture must look alike
LIKE = 0.8  # the correlation of rests that look alike
MOST = 0.9  # of the frames must be the same


def the_same_but_for_an_overlay(pair: Pair, registration: Registration, track: Track, right: Span) -> bool:
    """Whether nearly all right frames of the span show, along the track, most of what the left ones do."""
    chosen = np.unique(np.linspace(right[0], right[1] - 1, SAMPLES).astype(int)) - track.first
    chosen = chosen[(chosen >= 0) & (chosen < len(track.left))]
    chosen = chosen[(track.left[chosen] >= 0) & (track.left[chosen] < pair.left.frames)]
    if not len(chosen):
        return False
    sight = pair.sight(registration)
    met = [any(_alike(*seen) for seen in _seen(pair, sight.choices, track, at)) for at in chosen.tolist()]
    return float(np.mean(met)) >= MOST


def _seen(pair: Pair, choices: tuple[Sight, ...], track: Track, at: int) -> Iterator[tuple[Float, Float]]:
    """A right frame of the track and the left one opposite, brought to its grade, under each choice."""
    i, j = int(track.left[at]), track.first + at
    left, right = pair.left.luma(i, i + 1), pair.right.luma(j, j + 1)
    for one in choices:
        graded = np.clip(track.gain[at] * one.left(left)[0] + track.bias[at], BLACK, WHITE)
        yield np.asarray(graded, np.float32), one.right(right)[0]


def _alike(left: Float, right: Float) -> bool:
    apart = np.abs(right - left)
    rest = np.argsort(apart, kind="stable")[: round((1 - COVERED) * len(apart))]
    if apart[rest].mean() > CLOSE:
        return False
    left, right = left[rest] - left[rest].mean(), right[rest] - right[rest].mean()
    if max(left.std(), right.std()) < PLAIN:
        return True
    return float((left * right).mean() / (left.std() * right.std() + 1)) > LIKE
