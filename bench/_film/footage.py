"""Footage as a camera and a cutting room leave it: talking heads, shot and reverse shot, pans, shake, titles, fades.

The synthetic film is all movement; this one is what makes comparing hard: set-ups that return, pictures that hardly
change, cards and black that do not change at all, drawings on threes, flashes, credits. Grain lies over what was
photographed, none over what was drawn.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from bench._film.cadence import Picture
from bench._film.master import Sound
from bench._film.synthetic import mixed_sound, textured
from bench._film.writing import write_film, x264

Still = NDArray[np.uint8]  # height × width × 3
LETTERS = "ABCDEFGHIKLMNOPRSTUVW"


@dataclass
class Setup:
    """A camera that stays where it is: a room, and a head before it that nods and speaks wherever it was left."""

    room: Still
    skin: tuple[int, int, int]
    at: tuple[float, float]
    height: int
    shake: float
    phase: float = 0.0
    drift: NDArray[np.float64] = field(default_factory=lambda: np.zeros(2))


@dataclass(frozen=True, slots=True)
class Stage:
    """What shots draw upon: chance, the size of the picture, and the set-ups of the scene."""

    rng: np.random.Generator
    size: tuple[int, int]
    setups: tuple[Setup, ...]


Shot = Callable[[Stage, int], Iterator[Still]]


def _setup(rng: np.random.Generator, size: tuple[int, int]) -> Setup:
    width, height = size
    room = textured(rng, height + 32, width + 32)
    skin = tuple(int(v) for v in rng.integers(90, 220, 3))
    at = float(rng.uniform(0.3, 0.7)), float(rng.uniform(0.45, 0.6))
    shake = float(rng.choice([0.0, 0.0, 0.4, 1.2]))
    return Setup(room, (skin[0], skin[1], skin[2]), at, int(height * rng.uniform(0.2, 0.35)), shake)


def _window(ground: Still, size: tuple[int, int], left: float, top: float) -> Still:
    """The part of a larger picture from a place between pixels."""
    move = np.float32([[1, 0, -left], [0, 1, -top]])
    return np.asarray(cv2.warpAffine(ground, move, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT))


def _grained(rng: np.random.Generator, picture: Still, level: float) -> Still:
    grain = rng.normal(0, level, picture.shape[:2]).astype(np.float32)[:, :, None]
    return np.asarray((picture + grain).clip(0, 255), np.uint8)


def _talking(setup: Setup, stage: Stage, length: int, amount: float = 1.0) -> Iterator[Still]:
    width, height = stage.size
    for _ in range(length):
        setup.phase += amount
        setup.drift = 0.9 * setup.drift + stage.rng.normal(0, setup.shake, 2)
        picture = _window(setup.room, stage.size, 16 + float(setup.drift[0]), 16 + float(setup.drift[1]))
        x = int(width * setup.at[0] + 5 * np.sin(setup.phase / 17) + 3 * np.sin(setup.phase / 5.3))
        y = int(height * setup.at[1] + 3 * np.sin(setup.phase / 11))
        cv2.ellipse(picture, (x, y), (setup.height * 2 // 3, setup.height), 0, 0, 360, setup.skin, -1)
        mouth = max(1, int(setup.height / 10 * (1 + np.sin(setup.phase * 1.1) * np.sin(setup.phase / 7))))
        cv2.ellipse(picture, (x, y + setup.height // 2), (setup.height // 4, mouth), 0, 0, 360, (40, 20, 60), -1)
        for side in (-1, 1):
            eye = x + side * setup.height // 4, y - setup.height // 5
            cv2.circle(picture, eye, max(2, setup.height // 12), (20, 20, 20), -1)
        yield _grained(stage.rng, picture, 3.0)


def dialogue(stage: Stage, length: int) -> Iterator[Still]:
    """Shot and reverse shot: two set-ups take turns, a second to four each."""
    first, second = stage.rng.choice(len(stage.setups), 2, replace=False)
    turn = 0
    while length > 0:
        here = min(length, int(stage.rng.integers(24, 96)))
        yield from _talking(stage.setups[(first, second)[turn % 2]], stage, here)
        length, turn = length - here, turn + 1


def listening(stage: Stage, length: int) -> Iterator[Still]:
    """A head that hardly moves."""
    yield from _talking(stage.setups[int(stage.rng.integers(len(stage.setups)))], stage, length, amount=0.12)


def panning(stage: Stage, length: int) -> Iterator[Still]:
    width, height = stage.size
    ground = textured(stage.rng, height * 3 // 2, width * 5 // 2)
    way = stage.rng.uniform(0.2, 1.0) * width / max(48, length)
    for number in range(length):
        shaken = stage.rng.normal(0, 0.3, 2)
        yield _grained(stage.rng, _window(ground, stage.size, way * number + shaken[0], 20 + shaken[1]), 4.0)


def handheld(stage: Stage, length: int) -> Iterator[Still]:
    width, height = stage.size
    ground = textured(stage.rng, height * 2, width * 2)
    speed, at = np.zeros(2), np.array([width / 2, height / 2])
    walker = textured(stage.rng, height // 2, width // 6)
    for number in range(length):
        speed = 0.85 * speed + stage.rng.normal(0, 1.0, 2)
        at = (at + speed).clip(4, (width - 4, height - 4))
        picture = _window(ground, stage.size, float(at[0]), float(at[1]))
        x = (number * 2) % (width - width // 6)
        picture[height // 3 : height // 3 + height // 2, x : x + width // 6] = walker
        yield _grained(stage.rng, picture, 4.0)


def drawn(stage: Stage, length: int) -> Iterator[Still]:
    """Drawings on threes before a painted ground that stays."""
    width, height = stage.size
    ground = cv2.pyrMeanShiftFiltering(textured(stage.rng, height, width), 8, 24)
    for number in range(length):
        if number % 3 == 0:
            picture = ground.copy()
            x = int(width * (0.4 + 0.06 * np.sin(number / 20)))
            cv2.circle(picture, (x, height // 2), height // 5, (60, 180, 220), -1)
            mouth = int(stage.rng.integers(1, 8))
            cv2.ellipse(picture, (x, height // 2 + 12), (height // 14, mouth), 0, 0, 360, (30, 30, 120), -1)
        yield picture


def card(stage: Stage, length: int) -> Iterator[Still]:
    """A title on one colour, unmoved to the bit."""
    width, height = stage.size
    picture = np.full((height, width, 3), int(stage.rng.choice([0, 0, 12, 60])), np.uint8)
    for line in range(int(stage.rng.integers(1, 4))):
        _write(stage.rng, picture, height // 3 + line * height // 6, 0.9)
    for _ in range(length):
        yield picture


def _write(rng: np.random.Generator, picture: Still, y: int, scale: float) -> None:
    text = "".join(rng.choice(list(LETTERS), int(rng.integers(4, 12))))
    x = int(rng.integers(picture.shape[1] // 10, picture.shape[1] // 3))
    cv2.putText(picture, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, scale * picture.shape[0] / 180, (230, 230, 230), 2)


def credits(stage: Stage, length: int) -> Iterator[Still]:
    """White lines that climb over black."""
    width, height = stage.size
    roll = np.zeros((height + length + 20, width, 3), np.uint8)
    for y in range(height // 2, len(roll), 22):
        _write(stage.rng, roll, y, 0.45)
    for number in range(length):
        yield roll[number : number + height]


def black(stage: Stage, length: int) -> Iterator[Still]:
    width, height = stage.size
    for _ in range(min(length, int(stage.rng.integers(6, 72)))):
        yield np.zeros((height, width, 3), np.uint8)


def fading(stage: Stage, length: int) -> Iterator[Still]:
    """Out of black and into it again."""
    ramp = max(6, min(30, length // 3))
    for number, picture in enumerate(handheld(stage, length)):
        share = min(1.0, number / ramp, (length - 1 - number) / ramp)
        yield (picture * share).astype(np.uint8)


def flashing(stage: Stage, length: int) -> Iterator[Still]:
    for picture in handheld(stage, length):
        yield np.full_like(picture, 250) if stage.rng.random() < 0.04 else picture


#: What a film is made of, and in what proportion of its shots.
SHOTS: dict[Shot, float] = {
    dialogue: 5.0,
    handheld: 3.0,
    panning: 2.0,
    listening: 2.0,
    drawn: 2.0,
    fading: 1.5,
    card: 1.5,
    black: 1.0,
    flashing: 1.0,
    credits: 1.0,
}
SCENE = 12  # shots for which the set-ups stay


def footage(rng: np.random.Generator, size: tuple[int, int], rate: Fraction, frames: int) -> Iterator[Picture]:
    """That many frames, yuv420p."""
    kinds, shares = list(SHOTS), np.array(list(SHOTS.values()))
    left, number = frames, 0
    stage = Stage(rng, size, ())
    while left:
        if number % SCENE == 0:
            stage = Stage(rng, size, tuple(_setup(rng, size) for _ in range(4)))
        shot = kinds[int(rng.choice(len(kinds), p=shares / shares.sum()))]
        usual = 9.0 if shot in (dialogue, credits) else 3.5
        length = min(left, max(12, round(float(rng.gamma(3.0, usual / 3)) * rate)))
        for picture in shot(stage, length):
            yield cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420)
            left -= 1
        number += 1


def footage_film(
    target: Path, *, seed: int, seconds: float, rate: Fraction = Fraction(24), size: tuple[int, int] = (448, 252)
) -> Path:
    """Write such a film with speech-like sound over music-like sound; the same seed, the same film."""
    rng = np.random.default_rng([seed, 4])
    pictures = footage(rng, size, rate, round(seconds * rate))
    sound: Iterator[Sound] = mixed_sound(seed, seconds)
    write_film(target, pictures, sound, size=size, rate=rate, encoder=x264(14))
    return target
