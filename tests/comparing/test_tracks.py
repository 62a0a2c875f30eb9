"""Which sound is compared: the track asked for, none, one that is missing on a side or in the file."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from recension.comparing import compare
from recension.errors import MediaError
from recension.records import Comparison

from .conftest import SOUND, film, melody, write

LENGTH = 16


def bilingual(path: Path, tracks: list[NDArray[np.float32]]) -> Path:
    """A file of sound tracks side by side."""
    with av.open(str(path), "w") as out:
        streams = [out.add_stream("aac", rate=SOUND, layout="mono") for _ in tracks]
        for at in range(0, LENGTH * SOUND, 1024):
            for stream, sound in zip(streams, tracks, strict=True):
                piece = av.AudioFrame.from_ndarray(sound[None, at : at + 1024], format="fltp", layout="mono")
                piece.sample_rate, piece.pts, piece.time_base = SOUND, at, Fraction(1, SOUND)
                out.mux(stream.encode(piece))
        for stream in streams:
            out.mux(stream.encode(None))
    return path


@pytest.fixture(scope="module")
def disc(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bilingual(tmp_path_factory.mktemp("disc") / "disc.mka", [melody(LENGTH, 1), melody(LENGTH, 2)])


@pytest.fixture(scope="module")
def tape(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("tape") / "tape.mkv", film(LENGTH, 3), melody(LENGTH, 2))


def heard(found: Comparison) -> list[tuple[str, list[str]]]:
    return [(s.kind, [v.verdict for v in s.sound]) for s in found.segments]


@pytest.mark.parametrize(
    ("audio", "expected"),
    [
        ((0, 0), [("same", ["same"])]),
        ((1, 1), [("same", ["same"])]),
        ((0, 1), [("replaced", [])]),
    ],
)
def test_the_track_asked_for_is_compared(audio: tuple[int, int], expected: object, disc: Path) -> None:
    assert heard(compare(disc, disc, audio=audio)) == expected


def test_sound_without_picture_is_laid_against_a_film(disc: Path, tape: Path) -> None:
    assert heard(compare(disc, tape, audio=(1, 0))) == [("same", ["same"])]
    assert [kind for kind, _ in heard(compare(disc, tape, audio=(0, 0)))] == ["replaced"]


@pytest.mark.parametrize("audio", [(-1, -1), (-1, 0), (0, -1)])
def test_without_sound_on_a_side_nothing_is_said_of_it(audio: tuple[int, int], tape: Path) -> None:
    assert heard(compare(tape, tape, audio=audio)) == [("same", [])]


def test_a_track_that_is_not_there_is_told(disc: Path, tape: Path) -> None:
    with pytest.raises(MediaError, match="2 audio tracks, no track 2"):
        compare(disc, tape, audio=(2, 0))
    with pytest.raises(MediaError, match="1 audio track"):
        compare(disc, tape, audio=(0, 5))


def test_nothing_to_compare_is_told(disc: Path, tape: Path) -> None:
    with pytest.raises(MediaError, match="neither picture nor sound"):
        compare(disc, tape, audio=(-1, 0))
