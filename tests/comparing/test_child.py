"""Files that break the decoder cost a clear message, damaged ones what is damaged."""

import os
from pathlib import Path

import pytest

from recension.comparing import Limits, compare
from recension.errors import MediaError


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "is empty; give a file"), (b"not a film at all\n" * 50, "give a file that a player can open")],
)
def test_what_is_no_film(content: bytes, message: str, left: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mkv"
    broken.write_bytes(content)
    with pytest.raises(MediaError, match=message):
        compare(left, broken)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("huge.y4m", b"YUV4MPEG2 W60000 H60000 F25:1 C420\nFRAME\n" + b"\0" * 1000),
        ("list.mkv", b"ffconcat version 1.0\nfile /etc/hostname\n"),
        ("list.m3u8", b"#EXTM3U\n#EXTINF:9,\nhttp://localhost/a.ts\n#EXT-X-ENDLIST\n"),
    ],
)
def test_what_asks_for_too_much(name: str, content: bytes, left: Path, tmp_path: Path) -> None:
    hostile = tmp_path / name
    hostile.write_bytes(content)
    with pytest.raises(MediaError) as told:
        compare(left, hostile)
    assert name in str(told.value)


def test_a_crash_of_the_decoder_is_told(left: Path, tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"memory|crashed"):
        compare(left, left, limits=Limits(memory=60 << 20))


def test_a_pipe_is_not_waited_for(left: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mkv")
    with pytest.raises(MediaError, match="is no plain file"):
        compare(left, tmp_path / "pipe.mkv")


def test_a_folder_is_no_film(left: Path, tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="is a folder"):
        compare(tmp_path, left)


def test_a_missing_file(left: Path, tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="no such file"):
        compare(left, tmp_path / "nowhere.mkv")


def test_a_truncated_file_is_compared_as_far_as_it_goes(left: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.mkv"
    short.write_bytes(left.read_bytes()[: left.stat().st_size * 2 // 3])
    found = compare(left, short)
    assert found.right.damage
    assert found.segments[0].kind == "same"
    assert 0 < found.right.frames < found.left.frames


def test_a_missing_track_is_named(left: Path) -> None:
    with pytest.raises(MediaError, match=r"has 1 audio tracks, no track 3; count from 0 with --audio$"):
        compare(left, left, audio=(0, 3))


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        (Limits(output=100_000), "large|limit|crashed"),
        (Limits(seconds=0.05), "took too long"),
        (Limits(stall=0.01), "made no progress"),
    ],
)
def test_limits_are_kept(limits: Limits, message: str, left: Path) -> None:
    with pytest.raises(MediaError, match=message):
        compare(left, left, limits=limits)
