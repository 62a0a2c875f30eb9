"""How film frames become a file's frames: as they are, pulled down to video, doubled, or with shifted fields."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]  # (height * 3 / 2, width): the planes of yuv420p, one under the other


@dataclass(frozen=True, slots=True)
class Cadence:
    """`pace` is file frames per film frame; `edges(k)` the first file frame that shows some of film frame k, and
    the first that shows nothing earlier."""

    name: str
    pace: Fraction
    run: Callable[[Iterator[Picture]], Iterator[Picture]]
    edges: Callable[[int], tuple[int, int]]


def weave(top: Picture, bottom: Picture, height: int) -> Picture:
    """One interlaced picture: the even lines of `top`, the odd ones of `bottom`, in each plane."""
    woven = top.copy()
    woven[1:height:2] = bottom[1:height:2]
    # The chroma planes lie two half-width lines to a row: a row of the array is two lines of chroma.
    half = woven.shape[1] // 2
    woven[height:, half:] = bottom[height:, half:]
    return woven


def _luma_height(picture: Picture) -> int:
    return picture.shape[0] * 2 // 3


def _plain(pictures: Iterator[Picture]) -> Iterator[Picture]:
    return pictures


def _pulldown(pictures: Iterator[Picture]) -> Iterator[Picture]:
    """2:3 pulldown: of frames A B C D the fields AA AB BC CC DD."""
    group: list[Picture] = []
    for picture in pictures:
        group.append(picture)
        if len(group) == 4:
            yield from _five(group)
            group = []
    if group:
        whole = group + [group[-1]] * (4 - len(group))
        yield from list(_five(whole))[: _pulldown_edges(len(group))[1]]


def _five(group: list[Picture]) -> Iterator[Picture]:
    first, second, third, fourth = group
    height = _luma_height(first)
    yield first
    yield weave(first, second, height)
    yield weave(second, third, height)
    yield third
    yield fourth


def _pulldown_edges(frame: int) -> tuple[int, int]:
    group, place = divmod(frame, 4)
    some, whole = ((0, 0), (1, 2), (2, 3), (4, 4))[place]
    return 5 * group + some, 5 * group + whole


def _doubling(pictures: Iterator[Picture]) -> Iterator[Picture]:
    """24 to 30 by showing every fourth frame twice."""
    for index, picture in enumerate(pictures):
        yield picture
        if index % 4 == 3:
            yield picture


def _doubling_edges(frame: int) -> tuple[int, int]:
    at = frame + frame // 4
    return at, at


def _shifted(pictures: Iterator[Picture]) -> Iterator[Picture]:
    """The odd lines come one frame late, as in many PAL transfers."""
    before: Picture | None = None
    for picture in pictures:
        yield weave(picture, picture if before is None else before, _luma_height(picture))
        before = picture


PLAIN = Cadence("plain", Fraction(1), _plain, lambda frame: (frame, frame))
PULLDOWN = Cadence("pulldown", Fraction(5, 4), _pulldown, _pulldown_edges)
DOUBLING = Cadence("doubling", Fraction(5, 4), _doubling, _doubling_edges)
SHIFTED = Cadence("shifted fields", Fraction(1), _shifted, lambda frame: (frame, frame + 1))
