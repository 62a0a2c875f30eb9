"""Single frames of one film held against the frames of the other about their place."""

import numpy as np

from recension.comparing._lines import Ints
from recension.comparing._pair import Pair, power, single
from recension.comparing._registration import Sight
from recension.comparing._sampling import Float

DENSE = 2  # times as many frames as are looked at: the stretch is then brought to the grid as a whole, and kept


def correlations_near(pair: Pair, sight: Sight, right: Ints, base: Ints, reach: int) -> Float:
    """The correlation of single right frames with left frames base + (-reach…reach); NaN where there is none.

    Where the sight leaves a choice, each pair of frames takes the one under which it correlates most.
    """
    starts, stops = (np.clip(edge, 0, pair.left.frames) for edge in (base - reach, base + reach + 1))
    counts = np.maximum(stops - starts, 0)
    shown = _spread(pair, sight, right, starts, counts)
    each = [_against(left, one, np.repeat(np.arange(len(right)), counts)) for left, one in shown]
    out = np.full((len(right), 2 * reach + 1), np.nan, np.float32)
    out[np.repeat(np.arange(len(right)), counts), _columns(starts - base + reach, counts)] = np.max(each, axis=0)
    return out


def _spread(pair: Pair, sight: Sight, right: Ints, starts: Ints, counts: Ints) -> list[tuple[Float, Float]]:
    """For each choice: left frames from each start on, as many as it counts, one behind the other; and right ones."""
    low, high = int(starts.min()), int((starts + counts).max())
    frames = _columns(starts, counts)
    rights = single(pair.right, right.tolist())
    if len(sight.choices) == 1 and high - low <= DENSE * len(frames):
        return [(pair.seen("left", sight, low, high)[frames - low], sight.right(rights))]
    lefts = np.concatenate([pair.left.luma(a, a + n) for a, n in zip(starts.tolist(), counts.tolist(), strict=True)])
    lines = sight.left.down(lefts), sight.right.down(rights)
    return [(one.left.across(lines[0]), one.right.across(lines[1])) for one in sight.choices]


def _columns(firsts: Ints, counts: Ints) -> Ints:
    """Places from each first on, as many as it counts, one behind the other."""
    return np.asarray(np.repeat(firsts - np.cumsum(counts) + counts, counts) + np.arange(counts.sum()), np.int64)


def _against(left: Float, right: Float, which: Ints) -> Float:
    """The correlation of each left frame with the right frame of that number."""
    ones, others = _centred(left), _centred(right)
    product = np.einsum("fp,fp->f", ones, others[which]) / np.float32(left.shape[1])
    return np.asarray(product / np.sqrt((power(ones) + 1.0) * (power(others) + 1.0)[which]), np.float32)


def _centred(frames: Float) -> Float:
    return np.asarray(frames - frames.mean(1, keepdims=True), np.float32)
