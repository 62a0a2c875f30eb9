"""Files without pictures: what was cut out of their sound, put in or replaced, to a few hundredths of a second."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from recension.comparing import compare
from tests.comparing.conftest import SOUND, melody, write

Sound = NDArray[np.float32]
WITHIN = 0.04  # seconds
WHOLE = 40.0


@pytest.fixture(scope="module")
def tune() -> Sound:
    return melody(WHOLE, 11)


def of(sound: Sound, *spans: tuple[float, float]) -> Sound:
    return np.concatenate([sound[round(a * SOUND) : round(b * SOUND)] for a, b in spans])


#: What the right is of the tune (or, where told so, of another); the differences as kind, left and right seconds.
CUTS = {
    "as it was": ([("tune", 0, WHOLE)], []),
    "five seconds out": ([("tune", 0, 12), ("tune", 17, WHOLE)], [("left_only", (12, 17), None)]),
    "half a second out": ([("tune", 0, 21.3), ("tune", 21.8, WHOLE)], [("left_only", (21.3, 21.8), None)]),
    "three seconds in": (
        [("tune", 0, 20), ("other", 5, 8), ("tune", 20, WHOLE)],
        [("right_only", None, (20, 23))],
    ),
    "two seconds for three": (
        [("tune", 0, 25), ("other", 5, 7), ("tune", 28, WHOLE)],
        [("replaced", (25, 28), (25, 27))],
    ),
    "without its start": ([("tune", 1.5, WHOLE)], [("left_only", (0, 1.5), None)]),
    "with another end": ([("tune", 0, 36), ("other", 0, 3)], [("replaced", (36, WHOLE), (36, 39))]),
}


@pytest.mark.parametrize("name", CUTS)
def test_edits_of_sound_alone(name: str, tune: Sound, tmp_path: Path) -> None:
    parts, expected = CUTS[name]
    sounds = {"tune": tune, "other": melody(12, 77)}
    right = np.concatenate([of(sounds[which], (start, stop)) for which, start, stop in parts])
    found = compare(write(tmp_path / "left.mka", None, tune), write(tmp_path / "right.mka", None, right))
    told = [s for s in found.segments if s.kind != "same"]
    assert [s.kind for s in told] == [kind for kind, _, _ in expected]
    for segment, (_, left, right_span) in zip(told, expected, strict=True):
        for got, wanted in ((segment.left, left), (segment.right, right_span)):
            assert (got is None) == (wanted is None)
            if got and wanted:
                assert [float(t) for t in got] == pytest.approx(wanted, abs=WITHIN)
