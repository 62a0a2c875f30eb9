"""The forms that other programs read: OpenTimelineIO, CMX 3600, CSV."""

import csv
import io
import re
from dataclasses import replace
from fractions import Fraction

import opentimelineio as otio
import pytest
from hypothesis import given, settings

from recension.errors import InputError, UsageError
from recension.exchange import csv_table, edl
from recension.exchange import otio as timelines
from recension.exchange._lanes import rows
from recension.records import Comparison, Segment, Source
from tests.exchange.comparisons import EVERY_KIND, any_comparison, comparison, segment

# ── rows ────────────────────────────────────────────────────────────────────────────────────────────


@given(any_comparison)
@settings(max_examples=40)
def test_no_segment_is_lost_in_the_rows(comparison: Comparison) -> None:
    found = rows(comparison)
    for side in ("left", "right"):
        placed = [getattr(row, side) for row in found if getattr(row, side)]
        wanted = [each for each in comparison.segments if getattr(each, side)]
        assert sorted(map(id, placed)) == sorted(map(id, wanted))
        assert [getattr(each, side) for each in placed] == sorted(getattr(each, side) for each in wanted)


# ── OpenTimelineIO ──────────────────────────────────────────────────────────────────────────────────


@given(any_comparison)
@settings(max_examples=40)
def test_a_timeline_holds_its_comparison(comparison: Comparison) -> None:
    assert timelines.loads(timelines.dumps(comparison)) == comparison


def test_both_tracks_run_side_by_side() -> None:
    made = otio.adapters.read_from_string(timelines.dumps(EVERY_KIND), "otio_json")
    left, right = made.tracks
    assert left.duration().to_seconds() == right.duration().to_seconds()
    starts = {
        track.name: {
            clip.source_range.start_time.value: track.trimmed_range_of_child(clip).start_time.to_seconds()
            for clip in track
            if isinstance(clip, otio.schema.Clip) and clip.name == "same"
        }
        for track in made.tracks
    }
    assert list(starts["left: tape.mkv"].values()) == list(starts["right: disc.mkv"].values())


def test_every_difference_has_a_marker() -> None:
    made = timelines.timeline(EVERY_KIND)
    names = [marker.name for track in made.tracks for clip in track for marker in getattr(clip, "markers", [])]
    assert [name for name in names if "removed" in name] == ["removed, 2.0 s"]
    assert names.count("sound slipped by +120 ms") == 2  # on both tracks
    assert {"repeated, 1.0 s", "moved, 2.0 s", "recropped"} <= set(names)


def test_another_timeline_is_told_apart() -> None:
    text = otio.adapters.write_to_string(otio.schema.Timeline("film"), "otio_json")
    for wrong in (text, "{}", "no timeline"):
        with pytest.raises(InputError, match="not a timeline that holds a comparison"):
            timelines.loads(wrong)


# ── CMX 3600 ────────────────────────────────────────────────────────────────────────────────────────

EVENT = re.compile(r"^(\d{3,})  (\w{1,8}) +(B|V|A) +C {8}((?:\d\d:\d\d:\d\d:\d\d ?){4})$", re.M)


def events(text: str) -> list[tuple[str, str, list[int]]]:
    """Reel, track and the four times in frames at 24."""
    found = []
    for match in EVENT.finditer(text):
        times = [[int(part) for part in time.split(":")] for time in match[4].split()]
        assert all(m < 60 and s < 60 and f < 24 for _, m, s, f in times)
        found.append((match[2], match[3], [((h * 60 + m) * 60 + s) * 24 + f for h, m, s, f in times]))
    return found


def test_the_list_makes_the_right_copy() -> None:
    text = edl.dumps(EVERY_KIND)
    pictures = [(reel, times) for reel, track, times in events(text) if track in "BV"]
    assert pictures[0] == ("TAPE", [0, 240, 0, 240])
    assert ("TAPE", [744, 792, 1104, 1152]) in pictures  # moved
    assert ("DISC", [432, 528, 432, 528]) in pictures  # added
    at = 0
    for _, (source, source_end, record, record_end) in pictures:
        assert record == at and source_end - source == record_end - record
        at = record_end
    assert at == 1536
    assert "* REMOVED 2.0 s OF TAPE: 00:00:10:00 TO 00:00:12:00" in text


def test_replaced_sound_comes_from_the_right() -> None:
    sounds = [(reel, times[2:]) for reel, track, times in events(edl.dumps(EVERY_KIND)) if track == "A"]
    assert sounds == [("DISC", [528, 648]), ("DISC", [648, 768])]


def test_pal_speed_counts_frame_for_frame() -> None:
    same = Segment(
        "same",
        (Fraction(0), Fraction(10)),
        (Fraction(0), Fraction(240, 25)),
        (0, 240),
        (0, 240),
        speed=Fraction(25, 24),
    )
    pal = Comparison(
        Source("a.mkv", Fraction(10), 240, Fraction(24)), Source("b.mkv", Fraction(240, 25), 240, Fraction(25)), (same,)
    )
    assert "001  A        B     C        00:00:00:00 00:00:09:15 00:00:00:00 00:00:09:15" in edl.dumps(pal)


def test_another_speed_gets_a_motion_line() -> None:
    slow = segment("same", (48, 96), (48, 72))
    text = edl.dumps(comparison(segment("same", (0, 48), (0, 48)), replace(slow, speed=Fraction(2)), left=96, right=72))
    # The longer stretch sets the count; the other one is retimed against it.
    assert re.search(r"^M2   TAPE +048\.0 +00:00:02:00$", text, re.M)


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        ("tape.mkv", "disc.mkv", ("TAPE", "DISC")),
        ("a/film.mkv", "b/film.mp4", ("LFILM", "RFILM")),
        ("a very long name 1.mkv", "a very long name 2.mkv", ("LAVERYLO", "RAVERYLO")),
        ("фильм.mkv", "bl.mkv", ("L", "RBL")),
        ("ax.mkv", "film.mkv", ("AX1", "FILM")),
    ],
)
def test_reels_are_short_and_told_apart(left: str, right: str, wanted: tuple[str, str]) -> None:
    sources = (Source(name, Fraction(1), 24, Fraction(24)) for name in (left, right))
    assert edl.reels(*sources) == wanted


def test_a_list_without_frames_is_refused() -> None:
    with pytest.raises(UsageError, match="the right copy has no picture"):
        edl.dumps(replace(EVERY_KIND, right=Source("b.wav", Fraction(64), 0, Fraction(0))))


def test_a_file_name_cannot_break_a_line() -> None:
    odd = replace(EVERY_KIND, left=replace(EVERY_KIND.left, file="a\n001 x.mkv"))
    assert "* FROM CLIP NAME: a?001 x.mkv" in edl.dumps(odd).splitlines()


# ── CSV ─────────────────────────────────────────────────────────────────────────────────────────────


def test_the_table() -> None:
    table = list(csv.DictReader(io.StringIO(csv_table.dumps(EVERY_KIND))))
    cuts = [row["kind"] for row in table if row["layer"] == "cut"]
    assert sorted(cuts) == sorted(each.kind for each in EVERY_KIND.segments)
    removed = next(row for row in table if row["kind"] == "left_only")
    assert (removed["left_start"], removed["left_end"]) == ("10.000000", "12.000000")
    assert (removed["left_first_frame"], removed["left_end_frame"]) == ("240", "288")
    assert removed["left_timecode"] == "00:00:10:00" and removed["right_start"] == ""
    notes = [row["note"] for row in table if row["layer"] != "cut"]
    assert notes == ["crop 0.1 0 0.9 1", "music replaced, speech kept", "sound slipped by +120 ms"]
