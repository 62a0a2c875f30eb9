"""Verdicts on the sound under each stretch of one picture."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from recension.comparing._lags import lags, patterns
from recension.comparing._likeness import EVERY, LOOK, Tiles, joined, tiles
from recension.comparing._lines import Floats, Line
from recension.comparing._pair import Pair
from recension.comparing._sampling import Float
from recension.comparing._sound_edges import edges_of
from recension.comparing._sound_features import FEATURES, NEAREST, Looks, looks
from recension.comparing._sound_weights import NAMES, chances
from recension.comparing._spectra import STEP, Spectra
from recension.records import Segment, SoundVerdict

SWITCH = 3.0  # what a change of verdict costs, in logs of chance
CUT = 2.0  # the same at a cut of the picture
ACROSS = 1.5  # what a change from one difference to another costs beyond that
TEMPER = 0.5  # neighbouring looks share most of what they see
SLIVER = 4  # looks: a verdict that holds for less is none
WHOLE = 2  # looks that may have one of their own where they fill all between two cuts
LEVEL = 1.6  # decibels that make a level of its own
BLURRED, SOFT = 1.5, 0.2  # spreads that it must stand over that, and decibels over which it comes to be believed
SILENT, HEARD = 0.02, 0.25  # shares of cells above the noise: a side with less is silent, one with more is not
LEAST_HEARD = 0.12  # looks with less than this tell nothing
NEVER = -20.0  # the log of the chance of what cannot be
SPREAD = 64  # looks over the whole film that the usual lag is told from
FARTHEST_BASE = 4  # columns: a usual lag beyond is no matter of the copies' making, but a slip
DEPTH = 32.0  # decibels below the loud cells of a film under which nothing is told
SILENCE = -60.0  # decibels of a cell that is silent in any film
IN_STEP = 0.7  # the least likeness of the looks that tell the usual lag


@dataclass(frozen=True)
class Stretch:
    """Right times [start, stop) along a line, in seconds."""

    line: Line
    start: float
    stop: float

    @property
    def looks(self) -> int:
        return max(1, round((self.stop - self.start) / EVERY))


def verdicts(pair: Pair, stretches: Sequence[Stretch]) -> list[tuple[SoundVerdict, ...]]:
    """For each stretch the verdicts that tile it; empty where either file has no sound."""
    if not (pair.left.has_sound and pair.right.has_sound) or not stretches:
        return [() for _ in stretches]
    even, floor, seen = looked_at(pair, stretches)
    told = zip(paths_of(seen), even, seen, stretches, strict=True)
    return [tuple(_told(path, edges_of(path, each, floor), look, stretch)) for path, each, look, stretch in told]


def fitted(told: Sequence[SoundVerdict], segment: Segment) -> Segment:
    """The segment with its verdicts, whose outer edges are the segment's own, to the tick."""
    out = list(told)
    if out and segment.left and segment.right:
        out[0] = replace(out[0], left=(segment.left[0], out[0].left[1]), right=(segment.right[0], out[0].right[1]))
        out[-1] = replace(out[-1], left=(out[-1].left[0], segment.left[1]), right=(out[-1].right[0], segment.right[1]))
    return replace(segment, sound=tuple(out))


# ── looking ─────────────────────────────────────────────────────────────────────────────────────────


def looked_at(pair: Pair, stretches: Sequence[Stretch]) -> tuple[list[Tiles], Float, list[Looks]]:
    """The tiles of each stretch, equalised, the noise below them, and what was looked at on them."""
    bands, bases, follows = in_bands(pair, stretches)
    laid = [
        tiles(pair, _in_step(stretch.line, base), stretch.start, stretch.looks, follows=follows)
        for stretch, base in zip(stretches, bases, strict=True)
    ]
    equal, floor = equalised(laid)
    near = max(NEAREST, int(_frame(pair) / STEP + 0.5))
    seen = [looks(even, floor, both, base, near) for even, both, base in zip(equal, bands, bases, strict=True)]
    return equal, floor, seen


def _frame(pair: Pair) -> float:
    """Seconds by which a picture's line may be off where little moves: nothing slips by so little."""
    return pair.left_clock.step if pair.left.frames else 0.0


def in_bands(pair: Pair, stretches: Sequence[Stretch]) -> tuple[list[tuple[Float, Float]], list[int], bool]:
    """Both sides' patterns in bands along each stretch, its usual lag in columns, and whether pitch goes with speed."""
    right = pair.spectra("right")
    left, follows = fitting(pair, stretches, right)
    bands = [_bands(left, right, stretch) for stretch in stretches]
    bases = base_lags([lags(*both, np.arange(0, len(both[1]), LOOK * 4)) for both in bands], _frame(pair))
    return bands, bases, follows


def _in_step(line: Line, lag: int) -> Line:
    """The line with the right's usual lag taken out: a picture may stand a frame off, its fields half in each."""
    return line.moved(-float(line.speed) * lag * STEP)


def fitting(pair: Pair, stretches: Sequence[Stretch], right: Spectra) -> tuple[Spectra, bool]:
    """The left's spectra at the pitch that the right has it, and whether that goes with the speed."""
    longest = max(stretches, key=lambda s: s.stop - s.start)
    speed = float(longest.line.speed)
    plain = pair.spectra("left")
    if abs(speed - 1) < 0.005:
        return plain, True
    shifted = pair.spectra("left", speed)
    return max(((shifted, True), (plain, False)), key=lambda each: _alikeness(each[0], right, longest))


def _alikeness(left: Spectra, right: Spectra, stretch: Stretch) -> float:
    found, how = lags(*_bands(left, right, stretch), _centres(stretch))
    near = how[np.abs(found) <= FARTHEST_BASE]
    return float(np.quantile(near, 0.8)) * len(near) if len(near) else 0.0


def _centres(stretch: Stretch) -> NDArray[np.int64]:
    """Some of the stretch's looks, spread over it, in columns."""
    return np.arange(0, stretch.looks, max(1, stretch.looks // SPREAD)) * LOOK + LOOK // 2


def _bands(left: Spectra, right: Spectra, stretch: Stretch) -> tuple[Float, Float]:
    times = np.asarray(stretch.start + (np.arange(stretch.looks * LOOK) + 0.5) * STEP, np.float64)
    mine, theirs = left.at(stretch.line.left(times)), right.at(times)
    return patterns(_audible(mine)), patterns(_audible(theirs))


def _audible(decibels: Float) -> Float:
    """With the file's own noise filled up, so that nothing is heard in it."""
    floor = np.maximum(np.quantile(decibels, 0.03, axis=0), -75.0)
    return np.asarray(10 * np.log10(10 ** (decibels / 10) + 10 ** (floor / 10)), np.float32)


def base_lags(found: Sequence[tuple[NDArray[np.int64], Float]], frame: float) -> list[int]:
    """The lag, in columns, at which each stretch is in step: its own within a frame of the usual one, or else that."""
    usual = base_lag(*(np.concatenate(each) for each in zip(*found, strict=True)))
    own = [base_lag(*each) for each in found]
    return [lag if abs(lag - usual) * STEP <= frame + STEP / 2 else usual for lag in own]


def base_lag(lag: NDArray[np.int64], how: Float) -> int:
    """The lag, in columns, at which most of the sound is alike; none when it is more than a little."""
    middle = int(np.median(lag[how > IN_STEP])) if (how > IN_STEP).any() else 0
    return middle if abs(middle) <= FARTHEST_BASE else 0


def equalised(found: Sequence[Tiles]) -> tuple[list[Tiles], Float]:
    """The films' usual difference in each band taken out, each file's noise put under both; and that noise."""
    whole = joined(list(found))
    low_left, low_right = np.quantile(whole.left, 0.03, axis=0), np.quantile(whole.right, 0.03, axis=0)
    audible = (whole.left > low_left + 6) & (whole.right > low_right + 6)
    one = audible & (whole.alike > 0.6)
    used = one if one.sum() >= 500 else audible
    difference = np.where(used, whole.right - whole.left, np.nan)
    usual = np.zeros(whole.left.shape[1], np.float32)
    told = used.sum(0) > 20
    usual[told] = np.nanmedian(difference[:, told], axis=0)
    deep = max(float(np.quantile(whole.right, 0.95)) - DEPTH, SILENCE)
    floor = np.maximum(np.maximum(low_left + usual, low_right), deep).astype(np.float32)
    return [Tiles(_over(t.left + usual, floor), _over(t.right, floor), t.alike) for t in found], floor


def _over(decibels: Float, floor: Float) -> Float:
    """Energies with the floor's added."""
    return np.asarray(10 * np.log10(10 ** (decibels / 10) + 10 ** (floor / 10)), np.float32)


# ── judging ─────────────────────────────────────────────────────────────────────────────────────────


def scores(seen: Looks) -> Float:
    """Looks × verdicts: logs of the chance of each; nothing where nothing is heard."""
    out = TEMPER * np.log(_levelled(chances(seen.table), seen) + 1e-4)
    muted = NAMES.index("muted")
    silent = np.minimum(seen.left, seen.right) < SILENT
    out[~silent & (np.minimum(seen.left, seen.right) > HEARD), muted] = NEVER
    out[silent] = np.where(np.arange(len(NAMES)) == muted, 0.0, NEVER)
    out[np.abs(seen.gain) < LEVEL, NAMES.index("level")] = NEVER
    out[np.abs(seen.lag) <= NEAREST, NAMES.index("slipped")] = NEVER
    out[seen.heard < LEAST_HEARD] = 0.0
    return np.asarray(out, np.float32)


def _levelled(chance: Float, seen: Looks) -> Float:
    """A gain that stands clearly over its spread is a level, small though it be: both figures in decibels."""
    same, level = NAMES.index("same"), NAMES.index("level")
    spread = seen.table[:, FEATURES.index("levels apart")]
    clear = expit((np.abs(seen.gain) - LEVEL - BLURRED * spread) / SOFT)
    both = chance[:, same] + chance[:, level]
    out = chance.copy()
    out[:, level] = np.maximum(chance[:, level], both * clear)
    out[:, same] = both - out[:, level]
    return out


def paths_of(seen: Sequence[Looks]) -> list[NDArray[np.int64]]:
    """The verdict (its place in NAMES) of each look: a Viterbi over their chances, which runs on over cuts."""
    gains = [scores(each) for each in seen]
    starts = np.cumsum([0, *map(len, gains)])
    toll = np.full(int(starts[-1]), SWITCH)
    toll[starts[1:-1]] = CUT
    parts = np.split(without_slivers(_cheapest(np.concatenate(gains), toll), starts[1:-1]), starts[1:-1])
    same = NAMES.index("same")
    return [path if np.any(gain) else np.full_like(path, same) for path, gain in zip(parts, gains, strict=True)]


def _cheapest(gain: Float, toll: Floats) -> NDArray[np.int64]:
    same, here = NAMES.index("same"), np.arange(len(NAMES))
    total, back = gain[0].copy(), np.zeros(gain.shape, np.int64)
    for i in range(1, len(gain)):
        best = int(total.argmax())
        source = np.where((total[same] > total[best] - ACROSS) & (here != same), same, best)
        came = total[source] - toll[i] - ACROSS * ((source != same) & (here != same))
        back[i] = np.where(came > total, source, here)
        total = np.maximum(total, came) + gain[i]
    path = np.zeros(len(gain), np.int64)
    state = int(total.argmax()) if np.any(gain) else NAMES.index("same")
    for i in range(len(gain) - 1, -1, -1):
        path[i] = state
        state = int(back[i, state])
    return path


def without_slivers(path: NDArray[np.int64], cuts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Runs too short to be told from chance taken over by their longer neighbour; alone, they are the same.

    What fills all that lies between two cuts of the picture is no such run: it may have come from elsewhere.
    """
    path = path.copy()
    while True:
        edges = np.array([0, *(np.flatnonzero(np.diff(path)) + 1).tolist(), len(path)])
        lengths = np.diff(edges)
        cut = np.isin(edges, cuts)
        lengths[cut[:-1] & cut[1:] & (lengths >= WHOLE)] = SLIVER
        k = int(lengths.argmin())
        if lengths[k] >= SLIVER:
            return path
        if len(lengths) == 1:
            return path if NAMES[path[0]] == "muted" else np.full_like(path, NAMES.index("same"))
        home = k - 1 if k and (k + 1 == len(lengths) or lengths[k - 1] >= lengths[k + 1]) else k + 1
        path[edges[k] : edges[k + 1]] = path[edges[home]]


# ── telling ─────────────────────────────────────────────────────────────────────────────────────────


def _told(
    path: NDArray[np.int64], times: Sequence[float], seen: Looks, stretch: Stretch
) -> Iterator[SoundVerdict]:
    """The path as verdicts with their times, offsets and gains; `times` are seconds at which it changes."""
    edges = [0, *(np.flatnonzero(np.diff(path)) + 1).tolist(), len(path)]
    moments = [stretch.start, *(stretch.start + t for t in times), stretch.stop]
    certain = np.take_along_axis(chances(seen.table), path[:, None], 1)[:, 0]
    for (a, b), (start, stop) in zip(pairwise(edges), pairwise(moments), strict=True):
        name = NAMES[path[a]]
        left = (_exact(float(stretch.line.left(np.array([t]))[0])) for t in (start, stop))
        offset = _exact(float(np.median(seen.lag[a:b])) * STEP) if name == "slipped" else None
        gain = round(float(np.median(seen.gain[a:b])), 1) if name == "level" else None
        sure = _sureness(certain[a:b], seen.heard[a:b])
        yield SoundVerdict(name, (next(left), next(left)), (_exact(start), _exact(stop)), offset, gain, sure)


def _sureness(certain: Float, heard: Float) -> float:
    """The mean chance of the verdict in the looks that tell anything."""
    telling = certain[heard >= LEAST_HEARD]
    return round(float(np.clip(telling.mean(), 0.3, 0.99)), 2) if len(telling) else 0.5


def _exact(seconds: float) -> Fraction:
    return Fraction(round(seconds * 1000), 1000)
