"""Damage to the picture, one frame at a time: framing, grading, overlays. Pictures are yuv420p arrays."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from bench._film.cadence import Picture

Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]
Filter = Callable[[Iterator[Picture]], Iterator[Picture]]
Box = tuple[float, float, float, float]  # x0, y0, x1, y1 in 0..1
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


def planes(picture: Picture) -> Planes:
    height, width = picture.shape[0] * 2 // 3, picture.shape[1]
    half = height // 2, width // 2
    quarter = height // 4
    blue = picture[height : height + quarter].reshape(half)
    red = picture[height + quarter :].reshape(half)
    return picture[:height], blue, red


def picture_of(parts: Planes) -> Picture:
    width = parts[0].shape[1]
    return np.concatenate([parts[0], *(part.reshape(-1, width) for part in parts[1:])])


def each_plane(change: Callable[[NDArray[np.uint8], int], NDArray[np.uint8]]) -> Callable[[Picture], Picture]:
    """A change of whole pictures from a change of one plane; it is told the plane's number."""

    def apply(picture: Picture) -> Picture:
        changed = [np.ascontiguousarray(change(part, number)) for number, part in enumerate(planes(picture))]
        return picture_of((changed[0], changed[1], changed[2]))

    return apply


def mapped(change: Callable[[Picture], Picture]) -> Filter:
    return lambda pictures: map(change, pictures)


def chained(filters: Sequence[Filter]) -> Filter:
    def run(pictures: Iterator[Picture]) -> Iterator[Picture]:
        for one in filters:
            pictures = one(pictures)
        return pictures

    return run


# ── framing ─────────────────────────────────────────────────────────────────────────────────────────


def _cut(part: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    height, width = part.shape
    x0, y0, x1, y1 = box
    return part[round(y0 * height) : round(y1 * height), round(x0 * width) : round(x1 * width)]


def crop(box: Box, size: tuple[int, int]) -> Filter:
    """Show only `box` of the picture, scaled to `size` (width, height)."""
    whole = {0: size, 1: (size[0] // 2, size[1] // 2), 2: (size[0] // 2, size[1] // 2)}
    return mapped(
        each_plane(lambda part, number: cv2.resize(_cut(part, box), whole[number], interpolation=cv2.INTER_AREA))
    )


def pan_and_scan(share: float, size: tuple[int, int], rng: np.random.Generator, rate: float) -> Filter:
    """Show `share` of the width, from a place that jumps or glides to another every few seconds."""
    seed = int(rng.integers(1 << 30))

    def scan(pictures: Iterator[Picture]) -> Iterator[Picture]:
        own = np.random.default_rng(seed)
        at = aim = float(own.uniform(0, 1 - share))
        until = 0
        for number, picture in enumerate(pictures):
            if number >= until:
                aim = float(own.uniform(0, 1 - share))
                at = aim if own.random() < 0.5 else at
                until = number + round(float(own.uniform(2, 9)) * rate)
            at += float(np.clip(aim - at, -0.2 / rate, 0.2 / rate))
            yield next(crop((at, 0.0, at + share, 1.0), size)(iter([picture])))

    return scan


def letterbox(share: float) -> Filter:
    """Squeeze nothing, add black bars: the picture keeps its proportions and loses no part, at `share` of its size."""

    def bars(part: NDArray[np.uint8], number: int) -> NDArray[np.uint8]:
        height, width = part.shape
        inner = cv2.resize(part, (round(width * share), round(height * share)), interpolation=cv2.INTER_AREA)
        framed = np.full_like(part, 128 if number else 16)
        top, side = (height - inner.shape[0]) // 2, (width - inner.shape[1]) // 2
        framed[top : top + inner.shape[0], side : side + inner.shape[1]] = inner
        return framed

    return mapped(each_plane(bars))


def mirror() -> Filter:
    return mapped(each_plane(lambda part, number: part[:, ::-1]))


# ── grading and softness ────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Grade:
    gamma: float
    contrast: float
    lift: float
    saturation: float
    tint: tuple[float, float]


def random_grade(rng: np.random.Generator) -> Grade:
    return Grade(
        float(rng.choice([rng.uniform(0.65, 0.85), rng.uniform(1.2, 1.5)])),
        float(rng.uniform(0.8, 1.2)),
        float(rng.uniform(-8, 16)),
        float(rng.uniform(0.4, 1.4)),
        (float(rng.uniform(-10, 10)), float(rng.uniform(-10, 10))),
    )


def grade(how: Grade) -> Filter:
    level = np.arange(256, dtype=np.float64)
    luma = 16 + 219 * ((level - 16).clip(0, 219) / 219) ** how.gamma
    luma = (luma - 126) * how.contrast + 126 + how.lift
    tables = [
        luma.clip(0, 255).astype(np.uint8),
        *(((level - 128) * how.saturation + 128 + tint).clip(0, 255).astype(np.uint8) for tint in how.tint),
    ]
    return mapped(each_plane(lambda part, number: cv2.LUT(part, tables[number])))


def soften(sigma: float) -> Filter:
    return mapped(each_plane(lambda part, number: cv2.GaussianBlur(part, (0, 0), sigma if number == 0 else sigma / 2)))


def noise(rng: np.random.Generator, sigma: float) -> Filter:
    """Grain that is new in every frame, drawn from one large field."""

    def grain(pictures: Iterator[Picture]) -> Iterator[Picture]:
        field: NDArray[np.int16] | None = None
        for picture in pictures:
            if field is None:
                shape = picture.shape[0] + 64, picture.shape[1] + 64
                field = rng.normal(0, sigma, shape).astype(np.int16)
            down, right = rng.integers(0, 64, 2)
            window = field[down : down + picture.shape[0], right : right + picture.shape[1]]
            yield (picture + window).clip(0, 255).astype(np.uint8)

    return grain


# ── overlays ────────────────────────────────────────────────────────────────────────────────────────


def logo(rng: np.random.Generator) -> Filter:
    """A broadcaster's mark in one corner, half transparent, all the time."""
    right, low = rng.random(2) < 0.5
    word = "".join(chr(65 + int(letter)) for letter in rng.integers(0, 26, 3))

    def stamp(part: NDArray[np.uint8], number: int) -> NDArray[np.uint8]:
        if number:
            return part
        marked = part.copy()
        height, width = part.shape
        size = height / 360
        at = (int(width * (0.8 if right else 0.05)), int(height * (0.93 if low else 0.12)))
        cv2.putText(marked, word, at, cv2.FONT_HERSHEY_SIMPLEX, 1.1 * size, 235, max(1, round(4 * size)), cv2.LINE_AA)
        mixed: NDArray[np.uint8] = cv2.addWeighted(part, 0.35, marked, 0.65, 0)
        return mixed

    return mapped(each_plane(stamp))


def subtitles(rng: np.random.Generator, rate: float) -> Filter:
    """Burnt-in lines of two to four seconds with pauses between them."""
    seed = int(rng.integers(1 << 30))

    def burn(pictures: Iterator[Picture]) -> Iterator[Picture]:
        own = np.random.default_rng(seed)
        until, line = 0, ""
        for number, picture in enumerate(pictures):
            if number >= until:
                line = "" if line else _line(own)
                until = number + round(float(own.uniform(2, 4) if line else own.uniform(0.5, 2)) * rate)
            yield _written(picture, line) if line else picture

    return burn


def _line(rng: np.random.Generator) -> str:
    letters = np.array(list("abcdefghiklmnoprstu"))
    words = ("".join(rng.choice(letters, int(rng.integers(2, 8)))) for _ in range(int(rng.integers(3, 6))))
    return " ".join(words)


def _written(picture: Picture, line: str) -> Picture:
    written = picture.copy()
    height, width = picture.shape[0] * 2 // 3, picture.shape[1]
    luma = written[:height]
    size = height / 400
    (wide, _), _ = cv2.getTextSize(line, cv2.FONT_HERSHEY_SIMPLEX, size, 2)
    at = (max(0, (width - wide) // 2), int(height * 0.92))
    for colour, weight in ((16, 5), (235, 2)):
        cv2.putText(luma, line, at, cv2.FONT_HERSHEY_SIMPLEX, size, colour, max(1, round(weight * size)), cv2.LINE_AA)
    return written
