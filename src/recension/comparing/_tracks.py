"""How well the right frames match along a line: distances, the threshold of a match, the stretches that do."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import median_filter

from recension.comparing._lines import Ints, Line
from recension.comparing._pair import Moments, Pair, moments
from recension.comparing._registration import Registration
from recension.comparing._sampling import Float

GOOD = 0.7  # the correlation from which a frame helps to learn gain, bias and noise
WINDOW = 101  # frames over which they are learnt
GRAIN = 0.1  # squared luma: below this, distances are rounding
PAN_GRAIN = 0.003  # of a picture's variance: the same between two of the places that a panned one may take
LEAST_MARGIN, MOST_MARGIN = 0.7, 3.0
FLAT = 16.0  # squared luma: the spread of a picture with next to nothing in it
NOISY, FLATTEST = 4.0, 64.0  # times the usual distance of a match, and at most: the same in a noisy copy
DIM = 14.0  # two flat pictures of one mean, give or take this much luma, may be the same
BLACK, WHITE = 16, 235  # a grade leads to nothing darker or lighter
CURVED = 0.15  # of what a picture is darker or lighter than most, a grade may be off there
NEUTRAL = -0.03  # the excess of two flat pictures: they go with their neighbours


@dataclass(frozen=True)
class Track:
    """Right frames [first, first + n) along a line.

    `cost` is the log of the distance, `spread` that of the right picture's variance, `limit` the cost at which match
    and mismatch are as likely, `noise` the cost of a usual match; `contrast` and `apart` are the larger variance of the
    two pictures and how far their means lie apart, the grade counted, `weight` how much there is in them to tell;
    `left` the frames opposite.
    """

    line: Line
    first: int
    left: Ints
    cost: Float
    spread: Float
    limit: Float
    noise: Float
    contrast: Float
    apart: Float
    weight: Float
    correlation: Float
    gain: Float
    bias: Float
    choice: NDArray[np.int8]

    @property
    def stop(self) -> int:
        return self.first + len(self.cost)

    @property
    def excess(self) -> Float:
        """Cost over the limit: negative for a match; bounded, so that no frame outvotes many."""
        told = np.clip(np.nan_to_num(self.cost - self.limit, nan=3.0), -4.0, 3.0)
        return np.asarray(self.weight * told + (1 - self.weight) * NEUTRAL, np.float32)

    @property
    def prospect(self) -> Float:
        """What each frame gains where it matches as well as is usual."""
        return np.asarray(self.weight * (self.limit - self.noise), np.float32)


def track(pair: Pair, registration: Registration, line: Line, first: int, stop: int, core: tuple[int, int]) -> Track:
    """Right frames [first, stop); gain and noise are learnt on `core`, where the line is known to hold."""
    left = line.frames(pair.left_clock, pair.right_clock, first, stop)
    m = moments(pair, pair.sight(registration), first, left, 0)
    correlation = np.nan_to_num(m.correlation[:, 0])
    inside = np.zeros(len(left), bool)
    inside[max(0, core[0] - first) : max(0, core[1] - first)] = True
    gain, bias = photometry(m, correlation, inside)
    distance = m.distance(gain[:, None], bias[:, None])[:, 0]
    variance = np.maximum(m.rr - m.right**2, 1.0)[:, 0]
    cost = np.log(distance + GRAIN + (PAN_GRAIN * variance if registration.pans else 0.0))
    spread = np.log(variance + GRAIN)
    contrast = np.nan_to_num(np.maximum(m.rr - m.right**2, m.ll - m.left**2)[:, 0], nan=np.inf)
    apart = off_the_grade(m, gain, bias, inside)
    weight = telling(contrast, apart, FLAT)
    seen = (contrast, apart, weight, correlation, gain, bias, m.choice[:, 0])
    return Track(line, first, left, cost, spread, spread, cost, *seen)


def off_the_grade(m: Moments, gain: Float, bias: Float, inside: np.ndarray) -> Float:
    """How far the mean luma lies off the grade; of pictures far darker or lighter than the usual a grade tells less."""
    left = m.left[:, 0]
    usual = float(np.nanmedian(left[inside])) if inside.any() else 128.0
    off = np.abs(m.right[:, 0] - np.clip(gain * left + bias, BLACK, WHITE)) - CURVED * np.abs(left - usual)
    return np.asarray(np.nan_to_num(np.maximum(off, 0), nan=np.inf), np.float32)


def telling(contrast: Float, apart: Float, flat: float) -> Float:
    """0 for two flat pictures of about the same luma, 1 where there is something to see in one of them."""
    return np.asarray(np.clip(np.maximum(contrast / flat, apart / DIM) - 0.5, 0, 1), np.float32)


def photometry(m: Moments, correlation: Float, inside: np.ndarray) -> tuple[Float, Float]:
    """Gain and bias for each frame: running medians over the frames that match."""
    good = inside & (correlation > GOOD) & (m.rr[:, 0] - m.right[:, 0] ** 2 > 4.0)
    if not good.any():
        return np.ones(len(correlation), np.float32), np.zeros(len(correlation), np.float32)
    gain = smoothed(m.slope[:, 0], good)
    return gain, smoothed(m.right[:, 0] - gain * m.left[:, 0], good)


def smoothed(values: Float, good: np.ndarray) -> Float:
    """The running median of the good values; elsewhere that of the nearest."""
    known = np.flatnonzero(good)
    if not len(known):
        return np.asarray(values, np.float32)
    middle = median_filter(values[known], min(WINDOW, len(known)), mode="nearest")
    nearest = np.clip(np.searchsorted(known, np.arange(len(values))), 0, len(known) - 1)
    earlier = np.maximum(nearest - 1, 0)
    here = np.arange(len(values))
    take = np.where(np.abs(known[earlier] - here) <= np.abs(known[nearest] - here), earlier, nearest)
    return np.asarray(middle[take], np.float32)


def calibrated(tracks: Sequence[Track], frames: int) -> list[Track]:
    """The tracks with one common limit: half-way, in logs, from the noise of matching frames to unrelated ones.

    The noise at a frame is what the best track leaves there, but no more than is usual for such a picture: where
    nothing matches, nothing is to be taken for a match. In a noisy copy black is a noisy picture, and tells no more.
    """
    best, spread = np.full(frames, np.inf, np.float32), np.zeros(frames, np.float32)
    for t in tracks:
        here = slice(t.first, t.stop)
        best[here] = np.fmin(best[here], t.cost)
        spread[here] = t.spread
    seen = np.isfinite(best) & (spread > np.log(4.0))
    usual = float(np.median((best - spread)[seen])) if seen.any() else 0.0
    noise = np.where(np.isfinite(best), best, spread + usual)
    noise = np.minimum(smoothed(np.asarray(noise, np.float32), np.isfinite(best)), spread + min(usual + 1.5, -0.7))
    limit = np.asarray(noise + np.clip((spread - noise) / 2, LEAST_MARGIN, MOST_MARGIN), np.float32)
    flat = float(np.clip(NOISY * np.exp(np.median(best[seen])), FLAT, FLATTEST)) if seen.any() else FLAT
    return [
        replace(
            t,
            limit=limit[t.first : t.stop],
            noise=noise[t.first : t.stop],
            weight=telling(t.contrast, t.apart, flat),
        )
        for t in tracks
    ]


def stretches(track: Track, *, penalty: float) -> list[tuple[int, int, float]]:
    """Right frames [start, stop) that match, and by how much in all: a two-state Viterbi."""
    excess = track.excess
    stay = _two_states(excess, penalty)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], stay.astype(np.int8), [0]])))
    total = np.concatenate([[0.0], np.cumsum(excess)])
    return [
        (track.first + int(a), track.first + int(b), float(total[a] - total[b]))
        for a, b in zip(edges[::2], edges[1::2], strict=True)
    ]


def _two_states(excess: Float, penalty: float) -> np.ndarray:
    """Which frames to call matched: least sum of excess over the matched, and `penalty` for each change."""
    matched, other = 0.0, 0.0
    came: list[tuple[bool, bool]] = []  # whether the best way into each state changed state
    for e in excess.tolist():
        left, entered = matched + penalty, other + penalty
        leaves, enters = left < other, entered < matched
        came.append((leaves, enters))
        matched, other = (entered if enters else matched) + e, left if leaves else other
    state = matched <= other
    out = []
    for changed in reversed(came):
        out.append(state)
        state = state != changed[state]
    return np.array(out[::-1], bool)
