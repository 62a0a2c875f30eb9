"""What makes comparing hard: black, stills, set-ups that return, frames left out, films of a frame or two."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from recension.comparing import compare
from recension.records import Comparison

from .conftest import SIZE, Frames, film, write

Change = Callable[[Frames], Frames]


def told(comparison: Comparison) -> list[tuple[str, object, object]]:
    return [(s.kind, s.left_frames, s.right_frames) for s in comparison.segments]


def plain(level: int, count: int) -> Frames:
    return np.full((count, SIZE[1], SIZE[0]), level, np.uint8)


def still(seed: int, count: int) -> Frames:
    return np.repeat(film(2, seed)[:1], count, axis=0)


def returning(turns: int) -> Frames:
    """Shot and reverse shot: two set-ups that hardly move take turns of a second and a half."""
    setups = [film(2, seed)[:1] for seed in (11, 12)]
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    out, phase = [], 0.0
    for turn in range(turns):
        for _ in range(36):
            phase += 1
            picture = setups[turn % 2][0].copy()
            centre = (
                SIZE[0] / 2 + 9 * np.sin(phase / 17) + 5 * np.sin(phase / 5.3),
                SIZE[1] / 2 + 6 * np.sin(phase / 11),
            )
            picture[(x - centre[0]) ** 2 / 400 + (y - centre[1]) ** 2 / 900 < 1] = 200
            out.append(picture)
    return np.stack(out)


MATERIAL: dict[str, Frames] = {
    "black in the middle": np.concatenate([film(4, 1), plain(16, 60), film(4, 2)]),
    "black at both ends": np.concatenate([plain(16, 40), film(6, 3), plain(16, 40)]),
    "a card that stands": np.concatenate([film(4, 4), still(9, 90), film(4, 5)]),
    "a white flash": np.concatenate([film(4, 6), plain(235, 2), film(4, 7)]),
    "set-ups that return": returning(7),
}


@pytest.mark.parametrize("name", MATERIAL)
def test_nothing_is_invented(name: str, tmp_path: Path) -> None:
    frames = MATERIAL[name]
    noise = np.random.default_rng(1).normal(0, 5, frames.shape)
    worse = (frames * 0.9 + 10 + noise).clip(16, 235).astype(np.uint8)
    left, right = write(tmp_path / "left.mkv", frames, None), write(tmp_path / "right.mkv", worse, None, crf=30)
    assert told(compare(left, right)) == [("same", (0, len(frames)), (0, len(frames)))]


def worn(frames: Frames) -> Frames:
    """With the coarse noise of a tape, which black has as well."""
    rng = np.random.default_rng(2)
    noise = rng.normal(0, 5, (len(frames), SIZE[1] // 3, SIZE[0] // 3)).repeat(3, axis=1).repeat(3, axis=2)
    return (frames * 0.85 + 25 + noise).clip(0, 255).astype(np.uint8)


def test_black_on_a_noisy_tape_is_black(tmp_path: Path) -> None:
    frames = MATERIAL["black in the middle"]
    left, right = write(tmp_path / "left.mkv", frames, None), write(tmp_path / "right.mkv", worn(frames), None)
    assert told(compare(left, right)) == [("same", (0, len(frames)), (0, len(frames)))]


def pulled_down(frames: Frames) -> Frames:
    """Four frames as five: the third and the fourth of them woven of two each."""
    out: list[np.ndarray] = []
    for a, b, c, d in zip(*(frames[n::4] for n in range(4)), strict=True):
        woven = [b.copy(), c.copy()]
        woven[0][::2], woven[1][::2] = a[::2], b[::2]
        out += [a, *woven, c, d]
    return np.stack(out)


def test_a_cut_in_pulled_down_film_is_found_to_the_frame(tmp_path: Path) -> None:
    frames = film(9, 51)
    shorter = pulled_down(np.concatenate([frames[:80], frames[132:]]))
    left = write(tmp_path / "left.mkv", frames, None)
    right = write(tmp_path / "right.mkv", shorter, None, rate=Fraction(30))
    assert told(compare(left, right)) == [
        ("same", (0, 80), (0, 100)),
        ("left_only", (80, 132), None),
        ("same", (132, len(frames)), (100, len(shorter))),
    ]


def test_a_disc_with_black_bars_is_compared_to_the_frame(tmp_path: Path) -> None:
    frames = film(9, 51)
    shorter = np.concatenate([frames[:80], frames[132:]]).repeat(3, axis=1).repeat(3, axis=2)
    barred = np.pad(shorter, ((0, 0), (54, 54), (0, 0)), constant_values=16)
    left = write(tmp_path / "left.mkv", frames, None)
    right = write(tmp_path / "right.mpg", barred, None, codec="mpeg2video")
    found = compare(left, right)
    assert told(found) == [
        ("same", (0, 80), (0, 80)),
        ("left_only", (80, 132), None),
        ("same", (132, len(frames)), (80, len(shorter))),
    ]
    assert {p.crop for s in found.segments for p in s.picture} == {(0.0, 0.0, 1.0, 1.0)}


def test_a_window_that_pans_from_the_start_is_known_as_one(tmp_path: Path) -> None:
    frames = film(8, 61)
    width = SIZE[1] * 4 // 3
    room = SIZE[0] - width
    places = [round(room * (0.5 + 0.5 * np.sin(n / 30))) for n in range(len(frames))]
    window = np.stack([frame[:, at : at + width] for frame, at in zip(frames, places, strict=True)])
    left, right = write(tmp_path / "left.mkv", frames, None), write(tmp_path / "right.mkv", window, None)
    assert told(compare(left, right)) == [("same", (0, len(frames)), (0, len(frames)))]


def test_a_cropped_noisy_copy_at_another_speed(tmp_path: Path) -> None:
    frames = returning(8)
    rng = np.random.default_rng(3)
    shorter = np.concatenate([frames[:80], frames[152:]])[:, 8:104, 4:188]
    noisy = (shorter + rng.normal(0, 8, shorter.shape)).clip(16, 235).astype(np.uint8)
    left = write(tmp_path / "left.mkv", frames, None)
    right = write(tmp_path / "right.mkv", noisy, None, rate=Fraction(25))
    found = compare(left, right)
    assert {s.speed for s in found.segments if s.kind == "same"} == {Fraction(25, 24)}
    assert [(s.kind, s.left_frames) for s in found.segments if s.kind != "same"] == [("left_only", (80, 152))]


def test_a_turn_is_missed_among_others_like_it(tmp_path: Path) -> None:
    frames = returning(8)
    shorter = np.concatenate([frames[:80], frames[152:]])
    left, right = write(tmp_path / "left.mkv", frames, None), write(tmp_path / "right.mkv", shorter, None, crf=28)
    end = len(frames)
    assert told(compare(left, right)) == [
        ("same", (0, 80), (0, 80)),
        ("left_only", (80, 152), None),
        ("same", (152, end), (80, end - 72)),
    ]


def test_a_shortened_still_lost_some_of_its_frames(tmp_path: Path) -> None:
    frames = MATERIAL["a card that stands"]
    left = write(tmp_path / "left.mkv", frames, None)
    right = write(tmp_path / "right.mkv", np.concatenate([frames[:110], frames[142:]]), None, crf=28)
    found = compare(left, right).segments
    assert [s.kind for s in found] == ["same", "left_only", "same"]
    lost = found[1].left_frames
    assert lost is not None
    assert lost[1] - lost[0] == 32
    assert lost[0] >= 96
    assert lost[1] <= 186


def test_frames_left_out_are_no_edits(tmp_path: Path) -> None:
    frames = film(8, 8)
    drops = [n for n in range(5, len(frames) - 5) if n % 7 == 0]
    left = write(tmp_path / "left.mkv", frames, None)
    right = write(tmp_path / "right.mkv", frames, None, drops=drops)
    found = compare(left, right)
    assert told(found) == [("same", (0, len(frames)), (0, len(frames) - len(drops)))]


def test_a_repeat_names_what_it_repeats(tmp_path: Path) -> None:
    frames = film(10, 21)
    longer = np.concatenate([frames[:180], frames[40:90], frames[180:]])
    left, right = write(tmp_path / "left.mkv", frames, None), write(tmp_path / "right.mkv", longer, None, crf=26)
    found = compare(left, right).segments
    assert [(s.kind, s.right_frames, s.copy_of) for s in found if s.kind != "same"] == [
        ("right_only", (180, 230), (40, 90))
    ]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_films_of_a_few_frames(count: int, tmp_path: Path) -> None:
    frames = film(2, 31)
    short = write(tmp_path / "short.mkv", frames[:count], None)
    again = write(tmp_path / "again.mkv", frames[:count], None, crf=30)
    long = write(tmp_path / "long.mkv", frames, None)
    for found in (compare(short, again), compare(short, long)):
        sides = [[f for s in found.segments if (f := getattr(s, f"{side}_frames"))] for side in ("left", "right")]
        assert [sum(b - a for a, b in runs) for runs in sides] == [found.left.frames, found.right.frames]
    assert told(compare(short, short)) == [("same", (0, count), (0, count))]


def test_another_size_is_no_crop(tmp_path: Path) -> None:
    frames = film(5, 41)
    small = frames[:, ::2, ::2].copy()
    left, right = write(tmp_path / "left.mkv", frames, None), write(tmp_path / "right.mkv", small, None, crf=28)
    found = compare(left, right)
    assert told(found) == [("same", (0, len(frames)), (0, len(frames)))]
    assert all(p.crop == (0.0, 0.0, 1.0, 1.0) for p in found.segments[0].picture)


def full_range(path: Path, frames: Frames) -> Path:
    """The frames as Motion JPEG, whose black is 0 and whose white is 255."""
    with av.open(str(path), "w") as out:
        video = out.add_stream("mjpeg", rate=24, options={"qmin": "2", "qmax": "4"})
        video.height, video.width = frames.shape[1:]
        video.pix_fmt = "yuvj420p"
        for number, luma in enumerate(frames):
            grey = np.full((luma.shape[0] * 3 // 2, luma.shape[1]), 128, np.uint8)
            grey[: luma.shape[0]] = np.rint((luma.astype(np.float32) - 16) * 255 / 219).clip(0, 255)
            picture = av.VideoFrame.from_ndarray(grey, format="yuvj420p")
            picture.pts, picture.time_base = number, Fraction(1, 24)
            out.mux(video.encode(picture))
        out.mux(video.encode(None))
    return path


def test_a_copy_of_full_range_is_not_graded_otherwise(tmp_path: Path) -> None:
    frames = film(6, 43)
    left, right = write(tmp_path / "left.mkv", frames, None), full_range(tmp_path / "right.avi", frames)
    found = compare(left, right)
    assert told(found) == [("same", (0, len(frames)), (0, len(frames)))]
    assert [p.verdict for p in found.segments[0].picture] == ["same"]


def lettered(frames: Frames) -> Frames:
    """With two bright lines at the foot of the picture."""
    out = frames.copy()
    for top in (84, 94):
        out[:, top : top + 6, 50:140:3] = 220
    return out


@pytest.mark.parametrize("name", ["black in the middle", "black at both ends"])
def test_lettering_over_black_replaces_nothing(name: str, tmp_path: Path) -> None:
    frames = MATERIAL[name]
    left, right = write(tmp_path / "left.mkv", frames, None), write(tmp_path / "right.mkv", lettered(frames), None)
    assert told(compare(left, right)) == [("same", (0, len(frames)), (0, len(frames)))]


def test_another_picture_in_place_of_black_replaces_it(tmp_path: Path) -> None:
    frames = MATERIAL["black in the middle"]
    other = lettered(np.concatenate([frames[:96], film(4, 77)[:60], frames[156:]]))
    found = compare(write(tmp_path / "left.mkv", frames, None), write(tmp_path / "right.mkv", other, None))
    assert [s for s in told(found) if s[0] != "same"] == [("replaced", (96, 156), (96, 156))]
