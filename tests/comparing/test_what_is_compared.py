"""Which picture and which sound track of a file are compared, and what is said of those left out."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from recension.comparing import compare
from recension.comparing._summary import summarise
from recension.records import Comparison, Source
from tests.comparing.conftest import Frames, write

Film = tuple[Frames, NDArray[np.float32]]

COPY = Source("copy.mkv", Fraction(24), 576, Fraction(24), (), ("und",))


def test_a_cover_before_the_film_is_not_compared(original: Film, left: Path, tmp_path: Path) -> None:
    found = compare(left, write(tmp_path / "right.mkv", original[0], None, cover=True))
    assert [s.kind for s in found.segments] == ["same"]
    assert found.summary == ("right has no sound",)


def test_several_tracks_are_named(original: Film, left: Path, tmp_path: Path) -> None:
    right = write(tmp_path / "right.mkv", *original, languages=("deu", "eng"))
    found = compare(left, right, audio=(0, 1))
    assert (found.right.tracks, found.right.track) == (("deu", "eng"), 1)
    assert found.summary == (
        "right has 2 sound tracks (0 deu, 1 eng): track 1 was compared, --audio takes another",
        "no difference found",
    )


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ({}, {}, ["no difference found"]),
        ({"tracks": ()}, {}, ["left has no sound"]),
        ({"tracks": ()}, {"tracks": ()}, ["no difference found"]),
        ({"tracks": None}, {"tracks": ()}, ["right has no sound"]),
        ({}, {"frames": 0, "rate": Fraction(0)}, ["right has no picture"]),
        ({"frames": 0}, {"frames": 0}, ["no difference found"]),
        (
            {"tracks": ("eng", "und"), "track": -1},
            {},
            ["left has 2 sound tracks (0 eng, 1 und): none was compared, --audio takes another", "no difference found"],
        ),
    ],
)
def test_what_a_copy_lacks(left: dict[str, object], right: dict[str, object], said: list[str]) -> None:
    sides = replace(COPY, **left), replace(COPY, **right)  # type: ignore[arg-type]
    assert list(summarise(Comparison(*sides, ()))) == said
