"""Runs brought to the frame by looking at some of their frames, and the speed that those frames tell."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

import numpy as np

from recension.comparing._lines import Floats, Line
from recension.comparing._nearby import correlations_near
from recension.comparing._pair import Pair
from recension.comparing._registration import Registration
from recension.comparing._runs import Run, gathering, runs
from recension.comparing._sampling import Float
from recension.comparing._seeds import Seeds

REACH = 0.6  # seconds to each side in which a frame's counterpart is sought
SAMPLES = 24  # frames looked at in a run
PROBES = 10  # runs by which a speed is judged
NEAR = 0.06  # speeds less than this apart keep seeds on one line for some seconds
SHARP = 0.03  # by how much a frame's best correlation stands over the usual one for it to tell a shift
DRIFT = 1.1  # frames by which a pair of samples may stray from a speed
ENOUGH = 0.85  # of the best speed's votes are enough for a plainer one
TELLING = 2.0  # seconds apart from which a pair of samples tells the usual speeds from each other
ALIKE = 0.002  # speeds less than this apart are told by the film's length alone
DOUBTFUL = 0.7  # of the best speed's votes make another one likely
MOST_TRIED = 2


def span(pair: Pair, run: Run) -> tuple[int, int]:
    """The run's right frames, half-open."""
    first, last = pair.right_clock.at(np.array([run.line.start, run.line.stop])).tolist()
    return max(0, first), min(pair.right.frames, max(first, last) + 1)


def settle(pair: Pair, registration: Registration, run: Run) -> tuple[Line, float]:
    """The run's line moved to where sampled frames match best, and their median correlation."""
    _, table, reach = correlation_table(pair, registration, run)
    shift = int(np.log(1.02 - table).sum(0).argmin())
    return run.line.moved((shift - reach) * pair.left_clock.step), float(np.median(table.max(1)))


def correlation_table(pair: Pair, registration: Registration, run: Run) -> tuple[Floats, Float, int]:
    """Times of sampled right frames, their correlation with shifts of the line by whole frames, the middle shift."""
    first, stop = span(pair, run)
    reach = int(np.ceil(REACH / pair.left_clock.step))
    sight = pair.sight(registration.coarse)
    chosen = np.unique(np.linspace(first, stop - 1, SAMPLES).astype(int))
    times = pair.right_clock.middles[chosen]
    table = correlations_near(pair, sight, chosen, pair.left_clock.at(run.line.left(times)), reach)
    return times, np.nan_to_num(table, nan=-1.0), reach


def likely_speeds(
    pair: Pair, registration: Registration, seeds: Seeds, speeds: Sequence[Fraction]
) -> list[Fraction]:
    """The speeds that explain how frames drift along the runs, the best first, the plainest of nearly equal ones.

    Runs are made under the speeds on which seeds gather; edits make seeds gather on wrong ones too, drifts do not.
    More than one is left where films of few telling frames leave a doubt.
    """
    if not len(seeds):
        return [Fraction(1)]
    drifts = [
        drift
        for rough in rough_speeds(seeds, speeds)
        for run in sorted(runs(seeds, rough), key=lambda r: -r.weight)[:PROBES]
        for drift in drifts_of(pair, registration, run)
    ]
    votes = {s: _votes(drifts, float(s), pair.left_clock.step) for s in speeds}
    told = {s: _votes([d for d in drifts if d[0] > TELLING], float(s), pair.left_clock.step) for s in speeds}
    if not any(told.values()):
        told = votes
    return ranked(votes, told)


def ranked(votes: Mapping[Fraction, float], told: Mapping[Fraction, float]) -> list[Fraction]:
    """The plainest speed that explains enough, then those that explain almost as much as the best, MOST_TRIED at most.

    Speeds that differ by a thousandth are one: the plainer of them, unless it explains less.
    """
    first = next(s for s, vote in votes.items() if vote >= ENOUGH * max(votes.values()))
    out = [first]
    for speed in sorted(told, key=lambda s: -told[s]):
        like = [s for s in told if abs(float(s / speed) - 1) < ALIKE and told[s] >= ENOUGH * told[speed]]
        if told[speed] >= DOUBTFUL * max(told.values()) and all(abs(float(s / speed) - 1) >= ALIKE for s in out):
            out.append(like[0])
    return out[:MOST_TRIED]


def rough_speeds(seeds: Seeds, speeds: Sequence[Fraction]) -> list[Fraction]:
    """The speed on which seeds gather most, the same among those far from it, and 1."""
    best = sorted(speeds, key=lambda s: (-round(gathering(seeds, s), 3), abs(float(s) - 1)))
    apart = [s for s in best if abs(float(s / best[0]) - 1) >= NEAR]
    return list(dict.fromkeys([best[0], *apart[:1], Fraction(1)]))


def drifts_of(pair: Pair, registration: Registration, run: Run) -> list[tuple[float, float, float]]:
    """For pairs of the run's samples: seconds between them on the right, seconds on the left, weight."""
    times, table, reach = correlation_table(pair, registration, run)
    best = table.argmax(1)
    sharp = table.max(1) - np.median(table, axis=1) > SHARP
    inside = (best > 0) & (best < 2 * reach)
    times, shift = times[sharp & inside], (best[sharp & inside] - reach) * pair.left_clock.step
    if len(times) < 3:
        return []
    weight = (run.line.stop - run.line.start) / len(times) ** 2
    return [
        (apart := float(times[k] - times[i]), float(run.line.speed) * apart + float(shift[k] - shift[i]), weight)
        for i in range(len(times))
        for k in range(i + 1, len(times))
    ]


def _votes(drifts: Sequence[tuple[float, float, float]], speed: float, step: float) -> float:
    """The weight of the pairs that are as far apart as this speed makes them, give or take a frame."""
    return sum(weight for right, left, weight in drifts if abs(left - speed * right) < DRIFT * step)
