"""A model of what a worn VHS tape and its player do to a picture."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from bench._film.cadence import Picture
from bench._film.picture import picture_of, planes


@dataclass(frozen=True, slots=True)
class Wear:
    """Luma and chroma noise in levels; shifts and wobble in pixels of a 480-pixel line; dropouts a frame."""

    luma_noise: float = 9.0
    chroma_noise: float = 14.0
    chroma_shift: int = 4
    wobble: float = 2.0
    dropouts: float = 0.6
    head_switch: float = 0.025  # of the height
    softness: float = 1.3


def random_wear(rng: np.random.Generator) -> Wear:
    return Wear(
        luma_noise=float(rng.uniform(4, 12)),
        chroma_noise=float(rng.uniform(6, 18)),
        chroma_shift=int(rng.integers(1, 6)),
        wobble=float(rng.uniform(0.5, 2.5)),
        dropouts=float(rng.uniform(0.1, 1.5)),
        head_switch=float(rng.uniform(0.015, 0.035)),
        softness=float(rng.uniform(0.8, 1.6)),
    )


class Tape:
    """Plays pictures through the model; its noise comes from `rng` alone."""

    def __init__(self, wear: Wear, rng: np.random.Generator) -> None:
        self._wear, self._rng = wear, rng
        self._noise: list[NDArray[np.int16]] = []
        self._phase = 0.0

    def play(self, pictures: Iterator[Picture]) -> Iterator[Picture]:
        for picture in pictures:
            yield self._spoil(picture)

    def _spoil(self, picture: Picture) -> Picture:
        luma, blue, red = planes(picture)
        if not self._noise:
            self._draw_noise(luma.shape)
        luma = cv2.GaussianBlur(luma, (0, 0), sigmaX=self._wear.softness, sigmaY=0.3)
        luma = self._with_noise(luma, 0)
        luma = self._wobbled(luma)
        self._drop_out(luma)
        self._switch_heads(luma)
        return picture_of((luma, self._chroma(blue, 1), self._chroma(red, 2)))

    def _draw_noise(self, shape: tuple[int, ...]) -> None:
        """Noise of tape is longer along the line than across lines."""
        for sigma, scale in ((self._wear.luma_noise, 1), (self._wear.chroma_noise, 2), (self._wear.chroma_noise, 2)):
            field = self._rng.normal(0, 1, (shape[0] // scale + 64, shape[1] // scale + 64)).astype(np.float32)
            field = cv2.GaussianBlur(field, (0, 0), sigmaX=1.2, sigmaY=0.3)
            self._noise.append((field * (sigma / field.std())).astype(np.int16))

    def _with_noise(self, part: NDArray[np.uint8], number: int) -> NDArray[np.uint8]:
        down, right = self._rng.integers(0, 64, 2)
        field = self._noise[number][down : down + part.shape[0], right : right + part.shape[1]]
        return (part + field).clip(0, 255).astype(np.uint8)

    def _chroma(self, part: NDArray[np.uint8], number: int) -> NDArray[np.uint8]:
        """About forty chroma samples a line, late by a few pixels."""
        height, width = part.shape
        coarse = cv2.resize(part, (max(40, width // 6), height), interpolation=cv2.INTER_AREA)
        wide = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.roll(self._with_noise(wide, number), self._wear.chroma_shift // 2 + 1, axis=1)

    def _wobbled(self, luma: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Time-base error: each line starts a little early or late, slowly drifting, the fields apart."""
        height, width = luma.shape
        self._phase += float(self._rng.normal(0.35, 0.2))
        lines = np.arange(height, dtype=np.float32)
        shift = np.sin(lines / height * 7 + self._phase) + 0.4 * np.sin(lines / height * 31 - 2 * self._phase)
        shift += 0.25 * self._rng.normal(0, 1, height)
        shift[1::2] += 0.3 * np.sin(self._phase * 1.7)
        shift *= self._wear.wobble * width / 480
        columns = np.arange(width, dtype=np.float32)[None, :] + shift[:, None].astype(np.float32)
        rows = np.broadcast_to(lines[:, None], (height, width))
        moved: NDArray[np.uint8] = cv2.remap(
            luma, columns, np.ascontiguousarray(rows), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return moved

    def _drop_out(self, luma: NDArray[np.uint8]) -> None:
        height, width = luma.shape
        for _ in range(int(self._rng.poisson(self._wear.dropouts))):
            line = int(self._rng.integers(0, height - 2))
            start = int(self._rng.integers(0, width))
            luma[line : line + 2, start : start + int(self._rng.integers(10, width // 2))] = self._rng.choice([24, 230])

    def _switch_heads(self, luma: NDArray[np.uint8]) -> None:
        """The bottom lines are torn sideways and full of noise."""
        height, width = luma.shape
        lines = max(2, round(height * self._wear.head_switch))
        torn = np.roll(luma[-lines:], int(self._rng.integers(width // 16, width // 6)), axis=1)
        hiss = self._rng.normal(0, 45, (lines, width))
        luma[-lines:] = (torn + hiss).clip(0, 255).astype(np.uint8)
