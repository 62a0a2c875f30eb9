from dataclasses import replace
from fractions import Fraction

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from recension.cli import cli
from recension.exchange import comparison_json
from recension.exchange.remapping import remap
from recension.exchange.subtitles import Cue
from recension.records import Comparison, Segment, Source
from tests.exchange.comparisons import EVERY_KIND, comparison, segment

PAL = Comparison(
    Source("ntsc.mkv", Fraction(100), 2400, Fraction(24)),
    Source("pal.mkv", Fraction(96), 2400, Fraction(25)),
    (
        Segment(
            "same",
            (Fraction(0), Fraction(100)),
            (Fraction(0), Fraction(96)),
            (0, 2400),
            (0, 2400),
            speed=Fraction(25, 24),
        ),
    ),
)
#: Three frames taken out in the middle of a line.
TRIMMED = comparison(
    segment("same", (0, 240), (0, 240)),
    segment("left_only", (240, 243), None),
    segment("same", (243, 480), (240, 477)),
    left=480,
    right=477,
)

#: What happens to a cue of EVERY_KIND's left copy (or another comparison's): start, end → each part's start and end.
TABLE = [
    ("before everything", EVERY_KIND, (4, 6), [(4, 6)]),
    ("after the removal", EVERY_KIND, (12, 14), [(10, 12)]),
    ("inside the removal", EVERY_KIND, (10.2, 11.8), []),
    ("into the removal", EVERY_KIND, (9, 11), [(9, 10)]),
    ("over the whole removal", EVERY_KIND, (9, 13), [(9, 11)]),
    ("a sliver beside the removal", EVERY_KIND, (9.9, 11.9), []),
    ("around the addition", EVERY_KIND, (19, 21), [(17, 18), (22, 23)]),
    ("a sliver before the addition", EVERY_KIND, (19.9, 22), [(22, 24)]),
    ("in what was replaced", EVERY_KIND, (30.1, 30.9), []),
    ("in what was moved", EVERY_KIND, (31.2, 32.8), [(46.2, 47.8)]),
    ("in what is undecidable on one line", EVERY_KIND, (45.1, 45.9), [(49.1, 49.9)]),
    ("over the end of the file", EVERY_KIND, (59, 61), [(63, 65)]),
    ("at another speed", PAL, (50, 52), [(48, 49.92)]),
    ("over three lost frames", TRIMMED, (9, 11), [(9, 10.875)]),
]


def parts(cues: tuple[Cue, ...]) -> list[tuple[float, float]]:
    return [(round(float(cue.start), 6), round(float(cue.end), 6)) for cue in cues]


def cue(start: float, end: float, text: str = "a line") -> Cue:
    return Cue(Fraction(str(start)), Fraction(str(end)), text)


@pytest.mark.parametrize(("name", "by", "given_", "wanted"), TABLE, ids=[row[0] for row in TABLE])
def test_table(name: str, by: Comparison, given_: tuple[float, float], wanted: list[tuple[float, float]]) -> None:
    result = remap([cue(*given_)], by)
    assert parts(result.cues) == wanted
    assert len(result.dropped) == (not wanted)


def test_what_is_shown_again_is_said_again() -> None:
    # The right repeats its frames 48 to 72 (2 s to 3 s) at 48 s.
    assert parts(remap([cue(2.1, 2.9)], EVERY_KIND).cues) == [(2.1, 2.9), (48.1, 48.9)]


def test_what_is_new_is_named() -> None:
    assert [tuple(map(float, span)) for span in remap([], EVERY_KIND).new] == [(18, 22), (32, 34)]


def test_reverse() -> None:
    result = remap([cue(19, 20, "new"), cue(46.2, 47.8, "moved"), cue(10, 12, "kept")], EVERY_KIND, reverse=True)
    assert [(float(c.start), c.text) for c in result.cues] == [(12.0, "kept"), (31.2, "moved")]
    assert [c.text for c in result.dropped] == ["new"]
    assert [tuple(map(float, span)) for span in result.new] == [(10, 12), (30, 31)]


@given(st.lists(st.tuples(st.integers(0, 9000), st.integers(1, 300)), max_size=8))
def test_there_and_back(times: list[tuple[int, int]]) -> None:
    cues = sorted({Cue(Fraction(s, 100), Fraction(s + d, 100), "x") for s, d in times}, key=lambda c: (c.start, c.end))
    assert list(remap(remap(cues, PAL).cues, PAL, reverse=True).cues) == cues


@given(st.integers(0, 5900), st.integers(1, 400))
def test_nothing_lies_outside_what_both_hold(start: int, length: int) -> None:
    for part in remap([Cue(Fraction(start, 100), Fraction(start + length, 100), "x")], EVERY_KIND).cues:
        assert 0 <= part.start <= part.end
        assert part.end - part.start <= Fraction(length, 100)
        assert not any(
            s < part.end and part.start < e for s, e in ((Fraction(18), Fraction(22)), (Fraction(32), Fraction(34)))
        )


# ── the command ─────────────────────────────────────────────────────────────────────────────────────

SRT = "1\n00:00:01,000 --> 00:00:01,500\nOne\n\n2\n00:00:10,500 --> 00:00:11,500\nGone\n\n3\n00:00:xx,0 --> 1\nBad\n"


@pytest.fixture
def files(tmp_path):  # type: ignore[no-untyped-def]
    (tmp_path / "a.srt").write_text(SRT)
    (tmp_path / "c.json").write_text(comparison_json.dumps(EVERY_KIND))
    return tmp_path


def run(*arguments: object):  # type: ignore[no-untyped-def]
    return CliRunner().invoke(cli, ["remap", *map(str, arguments)])


def test_the_command_prints_and_tells(files) -> None:  # type: ignore[no-untyped-def]
    result = run(files / "a.srt", "--by", files / "c.json")
    assert result.exit_code == 0
    assert result.stdout == (
        "1\n00:00:01,000 --> 00:00:01,500\nOne\n\n"
        "2\n00:00:18,000 --> 00:00:22,000\n[new here: 4.0 s without subtitles]\n\n"
        "3\n00:00:32,000 --> 00:00:34,000\n[new here: 2.0 s without subtitles]\n\n"
    )
    assert "line 10: a timing that cannot be read" in result.stderr
    assert "dropped 00:00:10,500 Gone" in result.stderr
    assert "1 cues kept, 1 dropped, 2 new stretches" in result.stderr


def test_the_command_writes_webvtt_with_notes(files) -> None:  # type: ignore[no-untyped-def]
    result = run(files / "a.srt", "--by", files / "c.json", "-o", files / "b.vtt")
    text = (files / "b.vtt").read_text()
    assert result.exit_code == 0 and result.stdout == ""
    assert text.startswith("WEBVTT\n\nNOTE 00:00:18.000 [new here: 4.0 s without subtitles]\n")
    assert "00:00:01.000 --> 00:00:01.500\nOne" in text


def test_the_command_without_marks(files) -> None:  # type: ignore[no-untyped-def]
    assert "[new here" not in run(files / "a.srt", "--by", files / "c.json", "--no-marks").stdout


def test_a_missing_file_is_told(files) -> None:  # type: ignore[no-untyped-def]
    result = run(files / "none.srt", "--by", files / "c.json")
    assert result.stdout == "" and "none.srt" in str(result.exception)


def test_an_undecidable_stretch_that_one_side_lacks_is_dropped() -> None:
    alone = replace(
        EVERY_KIND, segments=(segment("undecidable", (0, 240), None), segment("same", (240, 480), (0, 240)))
    )
    assert parts(remap([cue(1, 2), cue(11, 12)], alone).cues) == [(1.0, 2.0)]
