"""How far two sounds laid on one line are the same, in tiles of time and band; magnitudes alone, so tapes may waver."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.fft import irfft, rfft
from scipy.ndimage import median_filter

from recension.comparing._lines import Floats, Line
from recension.comparing._pair import Pair
from recension.comparing._sampling import Float
from recension.comparing._signature import SOUND_RATE, Signature
from recension.comparing._spectra import STEP, WINDOW, banks

LOOK = 32  # columns of STEP between two looks
EVERY = LOOK * STEP  # seconds between two looks
TILE = 4  # columns between two tiles
SPAN = 8  # columns that a tile averages
LONG = 8192  # samples that a delay is told from
REACH = 400  # samples, a frame and more: delays are sought so far to both sides
SURE = 0.12  # the least peak of a delay that is believed
STEADY = 0.004  # seconds by which a believed delay may leave its neighbours
VOICE = (100.0, 3300.0)  # hertz that delays are told from
CHUNK = 64  # looks at a time
INDEPENDENT = np.pi / 4  # what the magnitudes of unlike sounds correlate by

Wide = NDArray[np.float64]


@dataclass(frozen=True)
class Tiles:
    """Decibels of either side and their likeness, 0 to 1, tiles × bands, every TILE columns."""

    left: Float
    right: Float
    alike: Float

    def gathered(self, part: "slice | NDArray[np.int64]") -> "Tiles":
        return Tiles(self.left[part], self.right[part], self.alike[part])


def joined(parts: "list[Tiles]") -> Tiles:
    return Tiles(*(np.concatenate([getattr(p, name) for p in parts]) for name in ("left", "right", "alike")))


def tiles(pair: Pair, line: Line, start: float, looks: int, *, follows: bool) -> Tiles:
    """For `looks` looks of right times from `start` on; `follows`: whether the pitch goes with the speed."""
    delay = delays(pair, line, start, looks, follows=follows)
    firsts = range(0, looks, CHUNK)
    return joined([_tiles(pair, line, start, (a, min(looks, a + CHUNK)), delay, follows=follows) for a in firsts])


def delays(pair: Pair, line: Line, start: float, looks: int, *, follows: bool) -> Wide:
    """Seconds by which the right is late at each look, within REACH samples; where it does not show, as nearby.

    The peak of the generalised cross-correlation with phase transform (Knapp and Carter 1976).
    """
    seconds, peaks = np.zeros(looks), np.zeros(looks)
    taper = np.hanning(LONG).astype(np.float32)
    low, high = (round(hertz / SOUND_RATE * LONG) for hertz in VOICE)
    for first in range(0, looks, CHUNK):
        last = min(looks, first + CHUNK)
        times = start + (np.arange(first, last, dtype=np.float64) + 0.5) * EVERY
        x = _windows(pair.left, line, times, np.zeros(len(times)), LONG, follows=follows) * taper
        y = _plain(pair.right, times, LONG) * taper
        cross = rfft(y, axis=1)[:, low:high] * np.conj(rfft(x, axis=1)[:, low:high])
        cross /= np.abs(cross) + 1e-6
        whole = np.zeros((len(times), LONG // 2 + 1), np.complex64)
        whole[:, low:high] = cross
        shape = np.abs(irfft(whole, LONG, axis=1)) * LONG / (2 * (high - low))
        near = np.concatenate([shape[:, -REACH:], shape[:, : REACH + 1]], axis=1)
        seconds[first:last], peaks[first:last] = (near.argmax(1) - REACH) / SOUND_RATE, near.max(1)
    return _believed(seconds, peaks)


def _believed(seconds: Wide, peaks: Wide) -> Wide:
    sure = np.flatnonzero(peaks > SURE)
    if not len(sure):
        return np.zeros(len(seconds))
    nearby = np.interp(np.arange(len(seconds)), sure, median_filter(seconds[sure], 5, mode="nearest"))
    own = (peaks > SURE) & (np.abs(seconds - nearby) < STEADY)
    return np.asarray(np.where(own, seconds, nearby), np.float64)


def _tiles(pair: Pair, line: Line, start: float, span: tuple[int, int], delay: Wide, *, follows: bool) -> Tiles:
    columns = np.arange(span[0] * LOOK - SPAN // 2, span[1] * LOOK + SPAN // 2)
    times = np.asarray(start + (columns + 0.5) * STEP, np.float64)
    late = delay[np.clip(columns // LOOK, 0, len(delay) - 1)]
    taper = np.hanning(WINDOW).astype(np.float32)
    x = np.abs(rfft(_windows(pair.left, line, times, late, WINDOW, follows=follows) * taper, axis=1))
    y = np.abs(rfft(_plain(pair.right, times, WINDOW) * taper, axis=1))
    bank = np.asarray((banks(1.0) > 0) / WINDOW, np.float32)
    x, y = x.astype(np.float32), y.astype(np.float32)
    left, right = _summed((x * x) @ bank) + 1e-9, _summed((y * y) @ bank) + 1e-9
    both = _summed((x * y) @ bank) / np.sqrt(left * right)
    alike = np.clip((both - INDEPENDENT) / (1 - INDEPENDENT), 0, 1)
    return Tiles(*(np.asarray(a, np.float32) for a in (10 * np.log10(left), 10 * np.log10(right), alike)))


def _summed(columns: Float) -> Wide:
    """Over SPAN columns, every TILE columns."""
    total = np.cumsum(np.pad(columns, ((1, 0), (0, 0))), axis=0, dtype=np.float64)
    return np.asarray((total[SPAN:] - total[:-SPAN])[TILE // 2 :: TILE], np.float64)


# ── windows ─────────────────────────────────────────────────────────────────────────────────────────


def _plain(signature: Signature, times: Floats, width: int) -> Float:
    """Windows of the signature's own samples, centred on the times."""
    starts = np.round((times - signature.sound_start) * SOUND_RATE).astype(np.int64) - width // 2
    low = int(starts.min())
    samples = signature.sound(low, int(starts.max()) + width)
    return np.asarray(np.lib.stride_tricks.sliding_window_view(samples, width)[starts - low], np.float32)


def _windows(signature: Signature, line: Line, times: Floats, late: Wide, width: int, *, follows: bool) -> Float:
    """The left's windows that belong to the right's times; drawn out to the right's clock where the pitch follows."""
    if not follows or line.speed == 1:
        return _plain(signature, line.left(times - late), width)
    margin = 2 * width / SOUND_RATE
    low, high = float((times - late).min()) - margin, float((times - late).max()) + margin
    clock = low + np.arange(int((high - low) * SOUND_RATE)) / SOUND_RATE
    drawn = _between(signature, np.asarray((line.left(clock) - signature.sound_start) * SOUND_RATE))
    starts = np.round((times - late - low) * SOUND_RATE).astype(np.int64) - width // 2
    return np.asarray(np.lib.stride_tricks.sliding_window_view(drawn, width)[starts], np.float32)


def _between(signature: Signature, places: Floats) -> Float:
    """The sound at places between samples: Catmull and Rom's cubic."""
    whole = np.floor(places).astype(np.int64)
    t = (places - whole).astype(np.float32)
    low = int(whole.min()) - 1
    samples = signature.sound(low, int(whole.max()) + 3)
    a, b, c, d = (samples[whole - low + k] for k in (-1, 0, 1, 2))
    return np.asarray(b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))), np.float32)
