"""Small films out of nothing: textured shapes before panned backgrounds, in shots; speech-like and music-like sound."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from bench._film.cadence import Picture
from bench._film.master import SAMPLES, Sound
from bench._film.writing import write_film, x264


def textured(rng: np.random.Generator, height: int, width: int) -> NDArray[np.uint8]:
    """Smooth noise of three sizes in random proportion, in three channels."""
    total = np.zeros((height, width, 3), np.float32)
    for grain in (4, 12, 40):
        rough = rng.normal(0, 1, (max(2, height // grain), max(2, width // grain), 3)).astype(np.float32)
        total += cv2.resize(rough, (width, height), interpolation=cv2.INTER_CUBIC) * float(rng.uniform(0.3, 1))
    total = (total - total.mean()) / total.std() * float(rng.uniform(25, 55)) + float(rng.uniform(70, 170))
    texture: NDArray[np.uint8] = total.clip(0, 255).astype(np.uint8)
    return texture


@dataclass(frozen=True, slots=True)
class _Shape:
    texture: NDArray[np.uint8]
    mask: NDArray[np.uint8]
    at: tuple[float, float]
    drift: tuple[float, float]
    sway: float

    def place(self, picture: NDArray[np.uint8], number: int) -> None:
        high, wide = self.mask.shape
        top = int(self.at[1] + self.drift[1] * number + self.sway * np.sin(number / 9)) % (picture.shape[0] - high)
        left = int(self.at[0] + self.drift[0] * number) % (picture.shape[1] - wide)
        region = picture[top : top + high, left : left + wide]
        region[self.mask > 0] = self.texture[self.mask > 0]


def _shape(rng: np.random.Generator, height: int, width: int) -> _Shape:
    high, wide = int(rng.integers(height // 8, height // 2)), int(rng.integers(width // 12, width // 3))
    mask = np.zeros((high, wide), np.uint8)
    if rng.random() < 0.5:
        cv2.ellipse(mask, (wide // 2, high // 2), (wide // 2, high // 2), 0, 0, 360, 255, -1)
    else:
        mask[:] = 255
    at = float(rng.uniform(0, width)), float(rng.uniform(0, height))
    drift = float(rng.uniform(-4, 4)), float(rng.uniform(-2, 2))
    return _Shape(textured(rng, high, wide), mask, at, drift, float(rng.uniform(0, 12)))


def _shot(rng: np.random.Generator, size: tuple[int, int], length: int) -> Iterator[NDArray[np.uint8]]:
    width, height = size
    ground = textured(rng, height * 3 // 2, width * 3 // 2)
    shapes = [_shape(rng, height, width) for _ in range(int(rng.integers(1, 5)))]
    pan = rng.uniform(-1.5, 1.5, 2) if rng.random() < 0.6 else np.zeros(2)
    from_x, from_y = rng.uniform(0.4, 0.6, 2) * (width / 2, height / 2)
    for number in range(length):
        left = int(np.clip(from_x + pan[0] * number, 0, width // 2))
        top = int(np.clip(from_y + pan[1] * number, 0, height // 2))
        picture = ground[top : top + height, left : left + width].copy()
        for shape in shapes:
            shape.place(picture, number)
        yield picture


def _pictures(rng: np.random.Generator, size: tuple[int, int], rate: Fraction, frames: int) -> Iterator[Picture]:
    left = frames
    while left:
        length = min(left, max(12, round(float(rng.gamma(2.0, 1.6)) * rate)))
        for picture in _shot(rng, size, length):
            yield cv2.cvtColor(picture, cv2.COLOR_RGB2YUV_I420)
        left -= length


# ── sound ───────────────────────────────────────────────────────────────────────────────────────────


def speech_like(rng: np.random.Generator, seconds: float) -> Iterator[Sound]:
    """Syllables of buzz or hiss under moving formants, a few a second, with short pauses between phrases."""
    left = seconds
    pitch = float(rng.uniform(90, 220))
    while left > 0:
        syllable = float(rng.uniform(0.08, 0.25))
        time = np.arange(round(syllable * SAMPLES)) / SAMPLES
        if rng.random() < 0.75:
            tone = np.cumsum(pitch * float(rng.uniform(0.85, 1.2)) * (1 + 0.1 * np.sin(time * 9)) / SAMPLES)
            centres = (float(rng.uniform(300, 800)), float(rng.uniform(900, 2300)), 2700.0)
            voice = sum(np.sin(2 * np.pi * k * tone) * _formants(k * pitch, centres) for k in range(1, 24))
        else:
            voice = rng.normal(0, 0.6, len(time))
        shape = np.sin(np.pi * time / syllable) ** 0.7
        yield (0.12 * shape * voice).astype(np.float32)
        pause = float(rng.uniform(0.3, 0.6)) if rng.random() < 0.1 else 0.03
        yield np.zeros(round(pause * SAMPLES), np.float32)
        left -= syllable + pause


def _formants(frequency: float, centres: tuple[float, ...]) -> float:
    return sum(float(np.exp(-(((frequency - centre) / 180) ** 2))) for centre in centres) + 0.02


def music_like(rng: np.random.Generator, seconds: float) -> Iterator[Sound]:
    """Chords of decaying partials on a beat, with a noisy stroke on every other one."""
    beat = float(rng.uniform(0.3, 0.6))
    root = float(rng.uniform(80, 160))
    time = np.arange(round(beat * SAMPLES)) / SAMPLES
    for number in range(int(seconds / beat) + 1):
        sound = np.zeros(len(time))
        for step in rng.choice([0, 3, 4, 5, 7, 9, 12, 15, 16, 19], 3, replace=False):
            note = root * 2 ** (step / 12)
            sound += sum(np.sin(2 * np.pi * note * k * time) / k**1.3 for k in range(1, 7))
        sound *= np.exp(-time / beat * 1.5) * np.minimum(1, time * 200)
        if number % 2:
            sound += rng.normal(0, 1.5, len(time)) * np.exp(-time * 40)
        yield (0.07 * sound).astype(np.float32)


def write_sound(target: Path, sound: Iterator[Sound]) -> Path:
    """Raw mono samples, as masters keep them."""
    with target.open("wb") as out:
        for samples in sound:
            out.write((np.clip(samples, -1, 1) * 32767).astype(np.int16).tobytes())
    return target


def synthetic_film(
    target: Path, *, seed: int, seconds: float, rate: Fraction = Fraction(24), size: tuple[int, int] = (320, 180)
) -> Path:
    """Write a film of moving shapes with speech-like sound over music-like sound; the same seed, the same film."""
    rng = np.random.default_rng([seed, 1])
    frames = round(seconds * rate)
    sound = mixed_sound(seed, seconds)
    write_film(target, _pictures(rng, size, rate, frames), sound, size=size, rate=rate, encoder=x264(14))
    return target


def mixed_sound(seed: int, seconds: float) -> Iterator[Sound]:
    """Speech-like sound over music-like sound."""
    speech, music = np.random.default_rng([seed, 2]), np.random.default_rng([seed, 3])
    return _both(speech_like(speech, seconds + 1), music_like(music, seconds + 1))


def _both(one: Iterator[Sound], other: Iterator[Sound]) -> Iterator[Sound]:
    spare = np.zeros(0, np.float32)
    for samples in one:
        while len(spare) < len(samples):
            more = next(other, None)
            spare = np.concatenate([spare, np.zeros(len(samples), np.float32) if more is None else more])
        yield samples + 0.6 * spare[: len(samples)]
        spare = spare[len(samples) :]
