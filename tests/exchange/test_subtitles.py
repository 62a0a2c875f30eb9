from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.errors import DocumentError
from recension.exchange import subtitles
from recension.exchange.subtitles import Cue, Subtitles

SRT = """1
00:00:01,000 --> 00:00:02,500
Who is there?

2
00:00:03,000 --> 00:00:04,000
Nobody,
<i>as ever</i>.

"""
VTT = """WEBVTT - a film

STYLE
::cue { color: red }

NOTE written by hand

first
00:01.000 --> 00:02.500 align:start line:0
Who is there?

01:00:03.000 --> 01:00:04.000
Nobody.
"""


def at(start: str, end: str, text: str, **more: str) -> Cue:
    return Cue(Fraction(start), Fraction(end), text, **more)


def test_subrip() -> None:
    read = subtitles.loads(SRT.encode())
    assert read.cues == (at("1", "2.5", "Who is there?", id="1"), at("3", "4", "Nobody,\n<i>as ever</i>.", id="2"))
    assert subtitles.dumps(read) == SRT and not read.problems


def test_webvtt() -> None:
    read = subtitles.loads(VTT.encode())
    assert read.header == "WEBVTT - a film" and read.blocks == ("STYLE\n::cue { color: red }", "NOTE written by hand")
    assert read.cues[0] == at("1", "2.5", "Who is there?", id="first", settings="align:start line:0")
    assert read.cues[1].start == 3603
    assert subtitles.loads(subtitles.dumps(read).encode()) == read


#: What the wild has in it, and what is read of it: (start, end, text), and words of each problem.
WILD = [
    ("1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\n", [("1", "2", "Hello")], []),
    ("00:00:01,000 --> 00:00:02,000\nno number\n", [("1", "2", "no number")], []),
    ("1\n00:00:01.000 --> 00:00:02.000\npoints\n", [("1", "2", "points")], []),
    ("1\n0:0:1,5 --> 0:0:2,25\nshort\n", [("1.5", "2.25", "short")], []),
    ("1\n00:00:01,000 -> 00:00:02,000\nshort arrow\n", [("1", "2", "short arrow")], []),
    ("\n\n1\n00:00:01,000 --> 00:00:02,000  X1:10 X2:20 Y1:1 Y2:2\nplaced\n\n\n\n", [("1", "2", "placed")], []),
    ("1\n00:00:01,000 --> 00:00:02,000\na\n\nb\n", [("1", "2", "a\n\nb")], []),
    (
        "1\n00:00:01,000 --> 00:00:02,000\na\n2\n00:00:03,000 --> 00:00:04,000\nb\n",
        [("1", "2", "a"), ("3", "4", "b")],
        [],
    ),
    (
        "1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n",
        [("1", "2", ""), ("3", "4", "b")],
        [],
    ),
    (
        "1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:xx,000 --> 00:00:04,000\nb\n",
        [("1", "2", "a")],
        ["line 6: a timing that cannot be read"],
    ),
    (
        "1\n00:00:05,000 --> 00:00:04,000\na\n\n2\n00:00:06,000 --> 00:00:07,000\nb\n",
        [("6", "7", "b")],
        ["line 2: a cue that ends before it starts"],
    ),
    (
        "1\n00:61:05,000 --> 00:62:04,000\na\n\n2\n00:00:06,000 --> 00:00:07,000\nb\n",
        [("6", "7", "b")],
        ["line 2: minutes or seconds above 59"],
    ),
    (
        "1\n00:00:01,000 --> 00:00:02,000\na\n\n7\n\n3\n00:00:06,000 --> 00:00:07,000\nb\n",
        [("1", "2", "a"), ("6", "7", "b")],
        ["line 5: a cue without a timing"],
    ),
]


@pytest.mark.parametrize(("text", "cues", "problems"), WILD)
def test_faulty_files_are_read_as_far_as_they_go(
    text: str, cues: list[tuple[str, str, str]], problems: list[str]
) -> None:
    read = subtitles.loads(text.encode())
    assert [(cue.start, cue.end, cue.text) for cue in read.cues] == [
        (Fraction(start), Fraction(end), words) for start, end, words in cues
    ]
    assert len(read.problems) == len(problems)
    assert all(found.startswith(wanted) for found, wanted in zip(read.problems, problems, strict=True))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    read = subtitles.loads("1\n00:00:01,000 --> 00:00:02,000\nÇa – “été”\n".encode(encoding))
    assert read.cues[0].text == "Ça – “été”"


def test_a_named_encoding() -> None:
    data = "1\n00:00:01,000 --> 00:00:02,000\nПривет\n".encode("koi8-r")
    assert subtitles.loads(data, encoding="koi8-r").cues[0].text == "Привет"


REFUSED = [
    (b"", None, "no cue in it"),
    (b"just prose\n\nand more", None, "a cue without a timing"),
    (b"\x00\x01\x02\x03", None, "not a text file"),
    (b"\xff\x00", "utf-8", "not utf-8 text"),
    (b"1\n00:00:01,000 --> 00:00:02,000\na\n", "klingon", "no such encoding: klingon"),
]


@pytest.mark.parametrize(("data", "encoding", "problem"), REFUSED)
def test_what_is_no_subtitle_file_is_told(data: bytes, encoding: str | None, problem: str) -> None:
    with pytest.raises(DocumentError, match=f"^film.srt.*{problem}"):
        subtitles.loads(data, file="film.srt", encoding=encoding)


def test_an_empty_webvtt_file_is_one() -> None:
    assert subtitles.loads(b"WEBVTT\n") == Subtitles("vtt")


_times = st.integers(0, 359_999_000).map(lambda milliseconds: Fraction(milliseconds, 1000))
_lines = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12).filter(
    lambda line: "->" not in line and not line.isdigit() and not line.startswith(("NOTE", "STYLE", "REGION"))
)
_cues = st.builds(
    lambda start, length, lines: Cue(start, start + length, "\n".join(lines)),
    _times,
    _times,
    st.lists(_lines, min_size=1, max_size=3),
)


@given(st.lists(_cues, min_size=1, max_size=5))
def test_what_is_written_is_read_again(cues: list[Cue]) -> None:
    for kind in ("srt", "vtt"):
        file = subtitles.converted(Subtitles("srt" if kind == "vtt" else "vtt", tuple(cues)), kind)
        read = subtitles.loads(subtitles.dumps(file).encode())
        assert [(cue.start, cue.end, cue.text) for cue in read.cues] == [(c.start, c.end, c.text) for c in cues]
        assert not read.problems
