"""Comparisons to export: one of every kind written out, and a strategy for any."""

from fractions import Fraction

from hypothesis import strategies as st

from recension.records import Comparison, PictureVerdict, Segment, SoundVerdict, Source

RATE = Fraction(24)


def seconds(*frames: int) -> tuple[Fraction, Fraction]:
    start, end = frames
    return start / RATE, end / RATE


def segment(kind: str, left: tuple[int, int] | None, right: tuple[int, int] | None, **more: object) -> Segment:
    """A segment at 24 frames a second, its times made from its frames."""
    speed = Fraction(1) if kind in ("same", "moved") else None
    times = {"left": seconds(*left) if left else None, "right": seconds(*right) if right else None}
    return Segment(kind, left_frames=left, right_frames=right, speed=speed, **times, **more)  # type: ignore[arg-type]


def comparison(*segments: Segment, left: int, right: int, summary: tuple[str, ...] = ()) -> Comparison:
    sources = (Source(name, n / RATE, n, RATE) for name, n in (("tape.mkv", left), ("disc.mkv", right)))
    return Comparison(*sources, segments, summary)


#: 60 s against 63 s: 2 s removed at 10 s, 4 s added at 20 s, 1 s replaced by 2, a move, a repeat.
EVERY_KIND = comparison(
    segment(
        "same",
        (0, 240),
        (0, 240),
        picture=(PictureVerdict("same", seconds(0, 240), seconds(0, 240)),),
        sound=(SoundVerdict("same", seconds(0, 240), seconds(0, 240)),),
    ),
    segment("left_only", (240, 288), None),
    segment("same", (288, 480), (240, 432)),
    segment("right_only", None, (432, 528)),
    segment(
        "same",
        (480, 720),
        (528, 768),
        picture=(PictureVerdict("recropped", seconds(480, 720), seconds(528, 768), (0.1, 0.0, 0.9, 1.0)),),
        sound=(
            SoundVerdict("music_replaced", seconds(480, 600), seconds(528, 648), confidence=0.9),
            SoundVerdict("slipped", seconds(600, 720), seconds(648, 768), offset=Fraction(3, 25)),
        ),
    ),
    segment("replaced", (720, 744), (768, 816)),
    segment("moved", (744, 792), (1104, 1152)),
    segment("same", (792, 1080), (816, 1104)),
    segment("right_only", None, (1152, 1176), copy_of=(48, 72)),
    segment("undecidable", (1080, 1104), (1176, 1200)),
    segment("same", (1104, 1440), (1200, 1536)),
    left=1440,
    right=1536,
    summary=("2 s removed at 00:00:10:00",),
)

# Time bases of real files, and two that no number can carry.
_fractions = st.builds(
    Fraction, st.integers(0, 10**7), st.sampled_from([1, 24, 1000, 24000, 90000, 7919**2, 10**13 + 1])
)
_ranges = st.tuples(_fractions, _fractions)
_frames = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6))
_shares = st.sampled_from([0.0, 0.1, 1 / 3, 1.0])
_text = st.text(max_size=5)
_sources = st.builds(
    Source,
    file=_text,
    duration=_fractions,
    frames=st.integers(0, 10**6),
    rate=st.sampled_from([Fraction(24000, 1001), Fraction(25), Fraction(30000, 1001), Fraction(0)]),
    damage=st.lists(_text, max_size=2).map(tuple),
    tracks=st.none() | st.lists(_text, max_size=2).map(tuple),
)
_pictures = st.builds(
    PictureVerdict,
    st.sampled_from(["same", "recropped", "regraded", "overlaid", "softer", "sharper"]),
    _ranges,
    _ranges,
    st.tuples(_shares, _shares, _shares, _shares),
    _shares,
)
_sounds = st.builds(
    SoundVerdict,
    st.sampled_from(["same", "music_replaced", "dubbed", "replaced", "muted", "slipped", "level"]),
    _ranges,
    _ranges,
    st.none() | _fractions,
    st.none() | st.floats(-30, 30),
    _shares,
)
_segments = st.builds(
    Segment,
    st.sampled_from(["same", "left_only", "right_only", "replaced", "moved", "undecidable"]),
    left=st.none() | _ranges,
    right=st.none() | _ranges,
    left_frames=st.none() | _frames,
    right_frames=st.none() | _frames,
    speed=st.none() | st.sampled_from([Fraction(1), Fraction(25, 24), Fraction(1001, 1000)]),
    confidence=_shares,
    picture=st.lists(_pictures, max_size=1).map(tuple),
    sound=st.lists(_sounds, max_size=2).map(tuple),
    copy_of=st.none() | _frames,
)
any_comparison = st.builds(
    Comparison, _sources, _sources, st.lists(_segments, max_size=4).map(tuple), st.lists(_text, max_size=3).map(tuple)
)
