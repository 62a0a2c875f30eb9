"""Slow pictures, in which the sound tells what the picture leaves open."""

from pathlib import Path

import numpy as np
import pytest

from recension.comparing import compare
from recension.records import Comparison

from .conftest import RATE, SIZE, Cut, Frames, cut, film, melody, write

PAN = 216  # frames


def panning() -> Frames:
    """A picture that moves by a pixel every other frame, between livelier ones."""
    wide = np.tile(film(1, 22)[:1], (1, 1, 2))
    slow = np.concatenate([wide[:, :, n // 2 : n // 2 + SIZE[0]] for n in range(PAN)])
    return np.concatenate([film(4, 21), slow, film(4, 23)])


def compared(runs: Cut, heard: Cut, folder: Path) -> Comparison:
    """The film against a noisy copy of which `runs` are shown and `heard` is to be heard."""
    frames = panning()
    sound = melody(len(frames) / RATE, 5)
    noise = np.random.default_rng(1).normal(0, 5, frames.shape)
    worse = (frames + noise).clip(16, 235).astype(np.uint8)
    shown, played = cut(worse, sound, runs)[0], cut(frames, sound, heard)[1]
    return compare(write(folder / "left.mkv", frames, sound), write(folder / "right.mkv", shown, played, crf=30))


def told(comparison: Comparison) -> list[tuple[str, object, object]]:
    return [(s.kind, s.left_frames, s.right_frames) for s in comparison.segments]


WHOLE: Cut = [(0, 408)]
CUT: dict[str, tuple[Cut, list[tuple[str, object, object]]]] = {
    "three frames less, three more": (
        [(0, 140), (143, 250), (247, 408)],
        [
            ("same", (0, 140), (0, 140)),
            ("left_only", (140, 143), None),
            ("same", (143, 250), (140, 247)),
            ("right_only", None, (247, 250)),
            ("same", (250, 408), (250, 408)),
        ],
    ),
    "nothing": (WHOLE, [("same", (0, 408), (0, 408))]),
}


@pytest.mark.parametrize("name", CUT)
def test_what_a_slow_picture_hides_is_heard(name: str, tmp_path: Path) -> None:
    runs, expected = CUT[name]
    found = compared(runs, runs, tmp_path)
    assert told(found) == expected
    assert {v.verdict for s in found.segments for v in s.sound} == {"same"}


def test_a_slip_is_no_cut(tmp_path: Path) -> None:
    """Where the picture moves on as it did, frames missing from the sound alone are a slip."""
    found = compared(WHOLE, [(0, 20), (26, 200), (194, 408)], tmp_path)
    assert told(found) == [("same", (0, 408), (0, 408))]
    assert {v.verdict for v in found.segments[0].sound} == {"same", "slipped"}


def test_two_frames_that_a_slow_picture_has_more_are_no_blends(tmp_path: Path) -> None:
    runs = [(0, 140), (138, 408)]
    kinds = [
        (s.kind, s.right_frames and s.right_frames[1] - s.right_frames[0])
        for s in compared(runs, runs, tmp_path).segments
    ]
    assert [kind for kind, _ in kinds] == ["same", "right_only", "same"]
    assert kinds[1][1] == 2


def test_a_frame_is_no_slip(tmp_path: Path) -> None:
    """A line may be off by as much where little moves."""
    found = compared(WHOLE, [(0, 20), (21, 200), (199, 408)], tmp_path)
    assert told(found) == [("same", (0, 408), (0, 408))]
    assert {v.verdict for v in found.segments[0].sound} == {"same"}
