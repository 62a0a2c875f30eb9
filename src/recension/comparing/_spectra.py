"""The sound as energies in bands, sixty times a second: what verdicts on it are read from."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.fft import rfft

from recension.comparing._lines import Floats
from recension.comparing._sampling import Float
from recension.comparing._signature import SOUND_RATE, Signature

WINDOW, HOP = 512, 128  # samples: 64 and 16 ms
BANDS = 24
LOWEST, HIGHEST = 70.0, 3400.0  # hertz
CHUNK = 1024  # windows at a time
FLOOR = 1e-9

STEP = HOP / SOUND_RATE  # seconds between two columns


@dataclass(frozen=True)
class Spectra:
    """Energies in decibels, windows × bands; window k is centred on `start` + k · STEP seconds."""

    decibels: Float
    start: float

    def at(self, seconds: Floats) -> Float:
        """Energies at any times, interpolated; silence outside."""
        place = (seconds - self.start) / STEP
        low = np.floor(place).astype(np.int64)
        share = (place - low).astype(np.float32)[:, None]
        padded = np.pad(self.decibels, ((1, 2), (0, 0)), constant_values=10 * np.log10(FLOOR))
        low = np.clip(low, -1, len(self.decibels)) + 1
        return np.asarray(padded[low] * (1 - share) + padded[np.minimum(low + 1, len(padded) - 1)] * share, np.float32)


def spectra(signature: Signature, *, pitch: float = 1.0) -> Spectra:
    """The whole file's; `pitch` scales the bands' frequencies, for a sound that is to be heard faster or slower."""
    bank = banks(pitch)
    taper = np.hanning(WINDOW).astype(np.float32)
    count = max(0, (signature.samples - WINDOW) // HOP + 1)
    out = np.empty((count, BANDS), np.float32)
    for first in range(0, count, CHUNK):
        last = min(count, first + CHUNK)
        samples = signature.sound(first * HOP, (last - 1) * HOP + WINDOW)
        windows = np.lib.stride_tricks.sliding_window_view(samples, WINDOW)[::HOP] * taper
        power = np.abs(rfft(windows, axis=1)) ** 2
        out[first:last] = 10 * np.log10(power @ bank + FLOOR)
    return Spectra(out, signature.sound_start + WINDOW / 2 / SOUND_RATE)


def banks(pitch: float) -> NDArray[np.float32]:
    """Weights of frequencies × bands: triangles spaced evenly on the mel scale."""
    mel = np.linspace(_mel(LOWEST), _mel(HIGHEST), BANDS + 2)
    edges = 700 * (10 ** (mel / 2595) - 1) / pitch
    frequency = np.fft.rfftfreq(WINDOW, 1 / SOUND_RATE)[:, None]
    low, middle, high = edges[:-2], edges[1:-1], edges[2:]
    width = SOUND_RATE / WINDOW
    rise = (frequency - low) / np.maximum(middle - low, width)
    fall = (high - frequency) / np.maximum(high - middle, width)
    weights = np.clip(np.minimum(rise, fall), 0, None)
    return np.asarray(weights / (WINDOW * (weights.sum(0) + 1e-6)), np.float32)


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))
