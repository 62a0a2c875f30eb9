"""Sound against sound, where one file or both have no picture: stretches in seconds, on lines of one speed."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np

from recension.comparing._lags import lags, patterns
from recension.comparing._lines import SPEEDS, Line
from recension.comparing._pair import Pair
from recension.comparing._runs import Run, gathering, runs
from recension.comparing._sampling import Float, axis
from recension.comparing._seeds import seeds
from recension.comparing._sound_seams import sharpened
from recension.comparing._spectra import STEP, Spectra
from recension.comparing._tiny import BINS, COLUMNS, ROWS

PAUSE = 1.5  # seconds: nearer stretches of one line are one
LEAST = 2.0  # seconds of sound that make a stretch
LOOK = 0.25  # seconds between looks along a run
ALIKE = 0.5  # the least likeness of one sound to itself
SWAY = 2  # columns by which looks of one lag may differ
NEAR = 0.12  # seconds between the offsets of one line
PLAIN = 0.95  # of the best gathering is enough for a plainer speed


def stretches_of(pair: Pair) -> list[tuple[Line, float, float]]:
    """Lines with the right times [start, stop) for which they hold, in order on both sides."""
    left, right = pair.spectra("left"), pair.spectra("right")
    if not len(left.decibels) or not len(right.decibels):
        return []
    found = seeds(pictures(left), pictures(right))
    if not len(found):
        return []
    held = [gathering(found, speed) for speed in SPEEDS]
    speed = next(s for s, value in zip(SPEEDS, held, strict=True) if value >= PLAIN * max(held))
    heavy = [r for r in runs(found, speed) if r.line.stop - r.line.start + 1 >= LEAST]
    exact = [piece for run in heavy for piece in settled(left, right, run)]
    rough = joined(in_order([r for r in exact if r.line.stop - r.line.start >= LEAST]), speed)
    return sharpened(left, right, rough, (float(pair.left.duration), float(pair.right.duration)))


def pictures(sound: Spectra) -> Float:
    """Bins × 144, like small pictures: bands across, ninths of an eighth of a second down."""
    count = max(1, int(len(sound.decibels) * STEP * BINS))
    times = np.asarray(sound.start + (np.arange(count * ROWS) + 0.5) / (BINS * ROWS), np.float64)
    bands = sound.at(times) @ axis(0.0, 1.0, cells=COLUMNS, pixels=sound.decibels.shape[1]).T
    return np.asarray(bands.reshape(count, -1), np.float32)


def settled(left: Spectra, right: Spectra, run: Run) -> list[Run]:
    """The run's line brought to a hundredth of a second, and its ends to where the sounds are alike.

    Where it holds more than one line (half a second cut out within), it is as many runs.
    """
    start, stop = max(0.0, run.line.start - 0.5), run.line.stop + 0.5
    count = max(2, int((stop - start) / STEP))
    times = np.asarray(start + np.arange(count) * STEP, np.float64)
    sounds = patterns(left.at(run.line.left(times))), patterns(right.at(times))
    centres = np.arange(0, count, max(1, round(LOOK / STEP)))
    lag, how = lags(*sounds, centres)
    out = []
    for usual, a, b in steady(lag, how):
        line = run.line.moved(-usual * STEP).within(start + a * LOOK, min(stop, start + b * LOOK))
        out.append(replace(run, line=line, weight=run.weight * (b - a) / max(1, len(centres))))
    return out


def steady(lag: np.ndarray, how: Float, first: int = 0) -> list[tuple[int, int, int]]:
    """Stretches of looks with one lag each, longest first within what is left: lag, first look, stop."""
    if len(lag) * LOOK < LEAST:
        return []
    usual = int(np.median(lag[how >= np.median(how)]))
    a, b = longest((np.abs(lag - usual) <= SWAY) & (how > ALIKE))
    if a == b:
        return []
    before, after = steady(lag[:a], how[:a], first), steady(lag[b:], how[b:], first + b)
    return [*before, (usual, first + a, first + b), *after]


def longest(good: np.ndarray) -> tuple[int, int]:
    """The longest run of good looks, half-open."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], good.astype(np.int8), [0]])))
    runs_of = list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
    return max(runs_of, key=lambda run: run[1] - run[0], default=(0, 0))


def in_order(found: Sequence[Run]) -> list[Run]:
    """The runs of most weight in which both sounds run forwards."""
    links = sorted(found, key=lambda r: (r.line.start, r.line.stop))
    best, before = [r.weight for r in links], [-1] * len(links)
    for i, here in enumerate(links):
        for k in range(i):
            if _follows(links[k], here) and best[k] + here.weight > best[i]:
                best[i], before[i] = best[k] + here.weight, k
    at = int(np.argmax(best)) if links else -1
    out = []
    while at >= 0:
        out.append(links[at])
        at = before[at]
    return out[::-1]


def _follows(a: Run, b: Run) -> bool:
    ends = float(a.line.speed) * a.line.stop + a.line.offset, float(b.line.speed) * b.line.start + b.line.offset
    return a.line.stop <= b.line.start + PAUSE and ends[0] <= ends[1] + PAUSE


def joined(found: Sequence[Run], speed: Fraction) -> list[tuple[Line, float, float]]:
    """Stretches, those on one line made one."""
    out: list[tuple[Line, float, float]] = []
    for run in found:
        start, stop = run.line.start, run.line.stop
        if out and abs(out[-1][0].offset - run.line.offset) < NEAR:
            out[-1] = (out[-1][0], out[-1][1], stop)
        else:
            start = max(start, out[-1][2]) if out else start
            out.append((Line(speed, run.line.offset), start, stop))
    return out
