"""Pairs with known truth, written, compared, and held against it."""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from recension.comparing import Cache, compare
from recension.records import Comparison

from .conftest import RATE, SOUND, Cut, cut, film, melody, write

Film = tuple[NDArray[np.uint8], NDArray[np.float32]]
END = 24 * RATE


def told(comparison: Comparison) -> list[tuple[str, object, object]]:
    return [(s.kind, s.left_frames, s.right_frames) for s in comparison.segments]


def tiles(comparison: Comparison) -> bool:
    """Whether the segments cover both files, in frames and in seconds, without gap or overlap."""
    for side in ("left", "right"):
        source = getattr(comparison, side)
        spans = sorted(f for s in comparison.segments if (f := getattr(s, f"{side}_frames")))
        times = sorted(t for s in comparison.segments if (t := getattr(s, side)))
        for runs, end in ((spans, source.frames), (times, source.duration)):
            if runs[0][0] != 0 or runs[-1][1] != end or any(a[1] != b[0] for a, b in pairwise(runs)):
                return False
    return True


CUTS: dict[str, tuple[Cut, list[tuple[str, object, object]]]] = {
    "three frames trimmed": (
        ((0, 200), (203, END)),
        [
            ("same", (0, 200), (0, 200)),
            ("left_only", (200, 203), None),
            ("same", (203, END), (200, END - 3)),
        ],
    ),
    "a scene removed": (
        ((0, 150), (250, END)),
        [("same", (0, 150), (0, 150)), ("left_only", (150, 250), None), ("same", (250, END), (150, END - 100))],
    ),
    "both ends trimmed": (
        ((30, END - 40),),
        [
            ("left_only", (0, 30), None),
            ("same", (30, END - 40), (0, END - 70)),
            ("left_only", (END - 40, END), None),
        ],
    ),
    "a scene moved": (
        ((0, 120), (190, 420), (120, 190), (420, END)),
        [
            ("same", (0, 120), (0, 120)),
            ("same", (190, 420), (120, 350)),
            ("moved", (120, 190), (350, 420)),
            ("same", (420, END), (420, END)),
        ],
    ),
}


@pytest.mark.parametrize("name", CUTS)
def test_edits_are_found_to_the_frame(name: str, original: Film, left: Path, tmp_path: Path) -> None:
    runs, expected = CUTS[name]
    right = write(tmp_path / "right.mkv", *cut(*original, runs), crf=28)
    found = compare(left, right)
    assert told(found) == expected
    assert tiles(found)


def test_compare_mirrors(original: Film, left: Path, tmp_path: Path) -> None:
    right = write(tmp_path / "right.mkv", *cut(*original, ((0, 200), (260, 400), (100, 160), (400, END))), crf=26)
    there, back = compare(left, right), compare(right, left)
    kinds = {"left_only": "right_only", "right_only": "left_only"}
    turned = [(kinds.get(s.kind, s.kind), s.right_frames, s.left_frames) for s in back.segments]
    assert sorted(map(str, told(there))) == sorted(map(str, turned))
    assert tiles(there)
    assert tiles(back)


def test_a_file_against_itself_is_one_same(left: Path, tmp_path: Path) -> None:
    found = compare(left, left)
    assert told(found) == [("same", (0, END), (0, END))]
    assert [v.verdict for v in found.segments[0].sound] == ["same"]
    assert [v.verdict for v in found.segments[0].picture] == ["same"]
    assert found.summary == ("no difference found",)


def test_a_second_comparison_decodes_nothing(left: Path, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    first = compare(left, left, cache=cache)
    shares: list[float] = []
    assert compare(left, left, cache=cache, progress=shares.append) == first
    assert shares == [1.0]


def narrowed(frames: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(frames[:, 6:102, 16:176])


def graded(frames: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return (frames * 0.8 + 30).clip(16, 235).astype(np.uint8)


def noisy(frames: NDArray[np.uint8]) -> NDArray[np.uint8]:
    noise = np.random.default_rng(5).normal(0, 8, frames.shape)
    return (frames + noise).clip(16, 235).astype(np.uint8)


def mirrored(frames: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(frames[:, :, ::-1])


@pytest.mark.parametrize(
    ("change", "rate", "verdict"),
    [
        (narrowed, 24, "recropped"),
        (graded, 24, "regraded"),
        (noisy, 24, None),
        (mirrored, 24, None),
        (lambda frames: frames, 25, "same"),
    ],
)
def test_nothing_is_invented(
    change: Callable[[NDArray[np.uint8]], NDArray[np.uint8]],
    rate: int,
    verdict: str | None,
    original: Film,
    left: Path,
    tmp_path: Path,
) -> None:
    right = write(tmp_path / "right.mkv", change(original[0]), None, rate=Fraction(rate), crf=28)
    found = compare(left, right)
    assert told(found) == [("same", (0, END), (0, END))]
    assert found.segments[0].speed == Fraction(rate, 24)
    if verdict:
        assert {p.verdict for p in found.segments[0].picture} == {verdict}


def test_sound_is_told_by_time(original: Film, left: Path, tmp_path: Path) -> None:
    frames, sound = original
    changed = sound.copy()
    changed[8 * SOUND : 14 * SOUND] = melody(24, 9)[8 * SOUND : 14 * SOUND]
    changed[18 * SOUND : 22 * SOUND] = 0
    found = compare(left, write(tmp_path / "right.mkv", frames, changed))
    assert [s.kind for s in found.segments] == ["same"]
    verdicts = {second: verdict_at(found, second + 0.5) for second in (3, 10, 12, 16, 19, 20)}
    assert verdicts == {3: "same", 10: "replaced", 12: "replaced", 16: "same", 19: "muted", 20: "muted"}


def verdict_at(comparison: Comparison, moment: float) -> str:
    return next(v.verdict for s in comparison.segments for v in s.sound if v.left[0] <= moment < v.left[1])


def test_sound_alone(original: Film, left: Path, tmp_path: Path) -> None:
    sound = original[1]
    shorter = np.concatenate([sound[: 9 * SOUND], sound[14 * SOUND :]])
    found = compare(left, write(tmp_path / "sound.mkv", None, shorter))
    assert [s.kind for s in found.segments] == ["same", "left_only", "same"]
    removed = found.segments[1].left
    assert removed is not None
    assert abs(float(removed[0]) - 9) < 0.8
    assert abs(float(removed[1]) - 14) < 0.8


def test_two_films_have_nothing_in_common(left: Path, tmp_path: Path) -> None:
    found = compare(left, write(tmp_path / "other.mkv", film(6, 77), melody(6, 77)))
    assert told(found) == [("replaced", (0, END), (0, 6 * RATE))]
