"""Verdicts on the sound under each stretch of one picture."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

import numpy as np

from recension.comparing._lines import Line
from recension.comparing._pair import Pair
from recension.comparing._sampling import Float
from recension.comparing._sound_features import EVERY, NEAREST, Cells, Looks, looks
from recension.comparing._spectra import STEP, Spectra, spectra
from recension.records import Segment, SoundVerdict

#: What a look is like under each verdict: mean and spread of the likeness and shares of a Looks row, measured on
#: mixtures of speech and music. A share that says nothing about a verdict is left out.
EXPECTED: dict[str, dict[str, tuple[float, float]]] = {
    "same": {"like": (0.97, 0.12), "even": (0.97, 0.15), "low": (0.97, 0.2), "quiet": (0.95, 0.2)},
    "level": {"like": (0.97, 0.12), "apart": (0.97, 0.15), "even": (0.1, 0.35), "quiet": (0.15, 0.35)},
    "music_replaced": {"like": (0.7, 0.16), "even": (0.52, 0.13), "low": (0.32, 0.15), "quiet": (0.42, 0.14)},
    "dubbed": {"like": (0.1, 0.2), "even": (0.4, 0.13), "low": (0.5, 0.17), "quiet": (0.63, 0.15)},
    "replaced": {"like": (-0.02, 0.16), "even": (0.17, 0.1), "low": (0.25, 0.13), "quiet": (0.24, 0.13)},
    "slipped": {"lagged": (0.95, 0.12), "like": (-0.05, 0.25), "even": (0.28, 0.2)},
    "muted": {},
}
NAMES = tuple(EXPECTED)
TEMPER = 0.35  # neighbouring looks share most of what they see
SWITCH = 7.0  # what a change of verdict costs
SLIVER = 4  # looks: a verdict that holds for less is none
WORST = 12.0  # a look speaks against a verdict by no more
LEVEL = 1.6  # decibels that make a level of its own
SILENT = 0.04  # the share of cells above the noise below which a side is silent
LEAST_HEARD = 0.12  # looks with less than this tell nothing
POOREST = 0.6  # the likeness of unchanged sound on the worst of copies


@dataclass(frozen=True)
class Stretch:
    """Right times [start, stop) along a line, in seconds."""

    line: Line
    start: float
    stop: float


def verdicts(pair: Pair, stretches: Sequence[Stretch]) -> list[tuple[SoundVerdict, ...]]:
    """For each stretch the verdicts that tile it; empty where either file has no sound."""
    if not (pair.left.has_sound and pair.right.has_sound) or not stretches:
        return [() for _ in stretches]
    right = spectra(pair.right)
    left = fitting(pair, stretches, right)
    cells = levelled([_cells(left, right, stretch) for stretch in stretches])
    base = base_lag(cells)
    seen = [looks(each, base) for each in cells]
    quality = quality_of(seen)
    paths = [path_of(each, quality, base) for each in seen]
    return [tuple(_told(*each)) for each in zip(paths, seen, stretches, strict=True)]


def fitted(told: Sequence[SoundVerdict], segment: Segment) -> Segment:
    """The segment with its verdicts, whose outer edges are the segment's own, to the tick."""
    out = list(told)
    if out and segment.left and segment.right:
        out[0] = replace(out[0], left=(segment.left[0], out[0].left[1]), right=(segment.right[0], out[0].right[1]))
        out[-1] = replace(out[-1], left=(out[-1].left[0], segment.left[1]), right=(out[-1].right[0], segment.right[1]))
    return replace(segment, sound=tuple(out))


def fitting(pair: Pair, stretches: Sequence[Stretch], right: Spectra) -> Spectra:
    """The left's spectra at the pitch that the right has it: shifted with the speed, or kept."""
    longest = max(stretches, key=lambda s: s.stop - s.start)
    speed = float(longest.line.speed)
    plain = spectra(pair.left)
    if abs(speed - 1) < 0.005:
        return plain
    shifted = spectra(pair.left, pitch=speed)
    return max((shifted, plain), key=lambda left: _alikeness(left, right, longest))


def _alikeness(left: Spectra, right: Spectra, stretch: Stretch) -> float:
    cells = _cells(left, right, stretch)
    return float(np.quantile(looks(levelled([cells])[0], 0).like, 0.8))


def _cells(left: Spectra, right: Spectra, stretch: Stretch) -> Cells:
    count = max(1, int((stretch.stop - stretch.start) / STEP))
    times = np.asarray(stretch.start + (np.arange(count) + 0.5) * STEP, np.float64)
    return Cells(left.at(stretch.line.left(times)), right.at(times), np.zeros(0, np.float32))


def levelled(cells: Sequence[Cells]) -> list[Cells]:
    """The films' usual difference in each band taken out, and each file's noise put under the other."""
    left, right = np.concatenate([c.left for c in cells])[::3], np.concatenate([c.right for c in cells])[::3]
    low_left, low_right = np.quantile(left, 0.03, axis=0), np.quantile(right, 0.03, axis=0)
    audible = (left > low_left + 6) & (right > low_right + 6)
    difference = np.where(audible, right - left, np.nan)
    usual = np.zeros(left.shape[1], np.float32)
    told = audible.sum(0) > 20
    usual[told] = np.nanmedian(difference[:, told], axis=0)
    floor = np.maximum(np.maximum(low_left + usual, low_right), -75.0).astype(np.float32)
    return [Cells(_over(c.left + usual, floor), _over(c.right, floor), floor) for c in cells]


def _over(decibels: Float, floor: Float) -> Float:
    """Energies with the floor's added."""
    return np.asarray(10 * np.log10(10 ** (decibels / 10) + 10 ** (floor / 10)), np.float32)


def base_lag(cells: Sequence[Cells]) -> int:
    """The lag at which most of the sound is alike; none when it is less than a few columns."""
    from_all = [looks(c, 0) for c in cells]
    lag, how = np.concatenate([s.lag for s in from_all]), np.concatenate([s.lagged for s in from_all])
    good = how > 0.7
    middle = int(np.median(lag[good])) if good.any() else 0
    return middle if abs(middle) <= NEAREST else 0


def quality_of(seen: Sequence[Looks]) -> float:
    """How alike unchanged sound is on these copies: tape wows and hisses."""
    like = np.concatenate([s.like[s.heard > LEAST_HEARD] for s in seen])
    return float(np.clip(np.quantile(like, 0.85), POOREST, 1.0)) if len(like) else 1.0


def path_of(seen: Looks, quality: float, base: int) -> np.ndarray:
    """The verdict (its place in NAMES) of each look: a Viterbi over what each verdict expects."""
    cost = costs(seen, quality, base)
    score, back = cost[0].copy(), np.zeros(cost.shape, np.int64)
    here = np.arange(len(NAMES))
    for i in range(1, len(cost)):
        source = int(score.argmin())
        leap = score[source] + SWITCH < score
        back[i] = np.where(leap, source, here)
        score = np.minimum(score, score[source] + SWITCH) + cost[i]
    path = np.zeros(len(cost), np.int64)
    state = int(score.argmin())
    for i in range(len(cost) - 1, -1, -1):
        path[i] = state
        state = int(back[i, state])
    return without_slivers(path)


def without_slivers(path: np.ndarray) -> np.ndarray:
    """Runs too short to be told from chance taken over by their longer neighbour; alone, they are the same."""
    path = path.copy()
    while True:
        edges = [0, *(np.flatnonzero(np.diff(path)) + 1).tolist(), len(path)]
        lengths = np.diff(edges)
        k = int(lengths.argmin())
        if lengths[k] >= SLIVER:
            return path
        if len(lengths) == 1:
            return path if NAMES[path[0]] == "muted" else np.full_like(path, NAMES.index("same"))
        home = k - 1 if k and (k + 1 == len(lengths) or lengths[k - 1] >= lengths[k + 1]) else k + 1
        path[edges[k] : edges[k + 1]] = path[edges[home]]


def costs(seen: Looks, quality: float, base: int) -> Float:
    """Looks × verdicts: the tempered squared distance from what the verdict expects."""
    out = np.zeros((len(seen), len(NAMES)), np.float32)
    for column, name in enumerate(NAMES):
        for field, (mean, spread) in EXPECTED[name].items():
            value = getattr(seen, field) / quality if field in ("like", "lagged") else getattr(seen, field)
            over = np.minimum(value, mean) if mean > 0.9 else value
            out[:, column] += 0.5 * ((over - mean) / spread) ** 2 + np.log(spread / 0.12)
        out[:, column] = np.minimum(TEMPER * out[:, column], WORST)
    place = {name: k for k, name in enumerate(NAMES)}
    still = (seen.right < SILENT) | (seen.left < SILENT)
    out[:, place["muted"]] = np.where(still & (np.maximum(seen.left, seen.right) > LEAST_HEARD), 0.0, WORST)
    out[still & (np.maximum(seen.left, seen.right) > LEAST_HEARD)] += np.where(
        np.arange(len(NAMES)) == place["muted"], 0, 3.0
    )
    out[np.abs(seen.gain) < LEVEL, place["level"]] = WORST
    out[np.abs(seen.gain) >= LEVEL, place["same"]] += 2 * TEMPER
    out[np.abs(seen.lag - base) <= NEAREST, place["slipped"]] = WORST
    out[seen.heard < LEAST_HEARD] = 0.0
    return out


def _told(path: np.ndarray, seen: Looks, stretch: Stretch) -> Iterator[SoundVerdict]:
    """The path as verdicts with their times, offsets and gains."""
    edges = [0, *(np.flatnonzero(np.diff(path)) + 1).tolist(), len(path)]
    for a, b in pairwise(edges):
        name = NAMES[path[a]]
        start = stretch.start + a * EVERY if a else stretch.start
        stop = stretch.start + b * EVERY if b < len(path) else stretch.stop
        right = _exact(start), _exact(stop)
        left = (
            _exact(float(stretch.line.left(np.array([start]))[0])),
            _exact(float(stretch.line.left(np.array([stop]))[0])),
        )
        offset = _exact(float(np.median(seen.lag[a:b])) * STEP) if name == "slipped" else None
        gain = round(float(np.median(seen.gain[a:b])), 1) if name == "level" else None
        yield SoundVerdict(name, left, right, offset, gain, _sureness(seen, a, b))


def _sureness(seen: Looks, a: int, b: int) -> float:
    return round(float(np.clip(0.5 + seen.heard[a:b].mean(), 0.5, 0.99)), 2)


def _exact(seconds: float) -> Fraction:
    return Fraction(round(seconds * 1000), 1000)
