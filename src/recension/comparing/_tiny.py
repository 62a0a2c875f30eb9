"""The whole film at 16×9: eight averages a second, and how much each frame differs from the one before."""

from dataclasses import dataclass

import numpy as np

from recension.comparing._lines import Clock
from recension.comparing._sampling import Float, sampler
from recension.comparing._signature import Box, Signature

COLUMNS, ROWS = 16, 9
BINS = 8  # a second
CHUNK = 1024  # frames


@dataclass(frozen=True)
class Tiny:
    """`bins`: (seconds · 8) × 144 mean pictures; `change`: mean absolute difference to the frame before, per frame."""

    bins: Float
    change: Float


def tiny(signature: Signature, clock: Clock, rectangle: Box) -> Tiny:
    """Reads the luma once, in chunks; `rectangle` is the part of the picture looked at."""
    sample = sampler(rectangle, signature.field, columns=COLUMNS, rows=ROWS)
    count = max(1, int(np.ceil(clock.edges[-1] * BINS)))
    where = np.clip((clock.middles * BINS).astype(np.int64), 0, count - 1)
    sums, held = np.zeros((count, COLUMNS * ROWS), np.float32), np.zeros(count, np.int64)
    change = np.zeros(signature.frames, np.float32)
    last = None
    for start in range(0, signature.frames, CHUNK):
        small = sample(signature.luma(start, start + CHUNK))
        stop = start + len(small)
        firsts = np.flatnonzero(np.diff(where[start:stop], prepend=-1))
        sums[where[start:stop][firsts]] += np.add.reduceat(small, firsts, axis=0)
        held += np.bincount(where[start:stop], minlength=count)
        before = np.vstack([small[:1] if last is None else last, small[:-1]])
        change[start:stop] = np.abs(small - before).mean(1)
        last = small[-1:]
    return Tiny(_filled(sums, held), change)


def _filled(sums: Float, held: np.ndarray) -> Float:
    """Means of the bins; one in which no frame begins shows the frame before it."""
    last = np.maximum.accumulate(np.where(held > 0, np.arange(len(held)), 0))
    return np.asarray((sums / np.maximum(held, 1)[:, None])[last], np.float32)
