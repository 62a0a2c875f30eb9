"""What differs, in lines for people."""

from collections.abc import Iterator
from fractions import Fraction

from recension.records import Comparison, Range, Segment
from recension.values import Timecode

SOUNDS = {
    "music_replaced": "music replaced under the same picture",
    "dubbed": "speech replaced, music kept",
    "replaced": "sound replaced",
    "muted": "sound missing",
    "slipped": "sound slipped",
    "level": "sound at another level",
}
PICTURES = {
    "recropped": "picture framed otherwise",
    "regraded": "picture graded otherwise",
    "overlaid": "something laid over the picture",
    "softer": "picture softer on the right",
    "sharper": "picture sharper on the right",
}


def summarise(comparison: Comparison) -> tuple[str, ...]:
    found = [*_damage(comparison), *_lacking(comparison), *_speed(comparison)]
    for segment in comparison.segments:
        found += _segment(segment, comparison)
    return (*_tracks(comparison), *(found or ["no difference found"]))


def _damage(comparison: Comparison) -> Iterator[str]:
    for side, source in (("left", comparison.left), ("right", comparison.right)):
        yield from (f"{side} file damaged: {note}" for note in source.damage)


def _lacking(comparison: Comparison) -> Iterator[str]:
    """What one copy has and the other has not; of what neither has, a comparison has nothing to tell."""
    sides = (("left", comparison.left), ("right", comparison.right))
    without = [side for side, source in sides if not source.frames]
    mute = [side for side, source in sides if source.tracks is not None and not source.tracks]
    for what, lacking in (("picture", without), ("sound", mute)):
        yield from (f"{side} has no {what}" for side in lacking if len(lacking) == 1)


def _tracks(comparison: Comparison) -> Iterator[str]:
    """Where a file has several sound tracks: which they are, and which one was compared."""
    for side, source in (("left", comparison.left), ("right", comparison.right)):
        if source.tracks and len(source.tracks) > 1:
            named = ", ".join(f"{number} {language}" for number, language in enumerate(source.tracks))
            taken = f"track {source.track} was compared" if source.track >= 0 else "none was compared"
            yield f"{side} has {len(source.tracks)} sound tracks ({named}): {taken}, --audio takes another"


def _speed(comparison: Comparison) -> Iterator[str]:
    speeds = {
        s.speed for s in comparison.segments if s.kind == "same" and s.speed and abs(s.speed - 1) > Fraction(1, 5000)
    }
    for speed in sorted(speeds):
        share = float(speed - 1) * 100
        yield f"right runs {abs(share):.2f}% {'faster' if share > 0 else 'slower'} than left"


def _segment(segment: Segment, comparison: Comparison) -> Iterator[str]:
    left, right = comparison.left.rate, comparison.right.rate
    if segment.kind == "left_only" and segment.left:
        what = "repeat removed" if segment.copy_of else "removed"
        yield f"{_lasts(segment.left, segment.left_frames)} {what} at {_at(segment.left[0], left)}"
    elif segment.kind == "right_only" and segment.right:
        if segment.copy_of:
            source = _at(comparison.right.duration * segment.copy_of[0] / max(1, comparison.right.frames), right)
            there = _at(segment.right[0], right)
            yield f"{_lasts(segment.right, segment.right_frames)} repeated at right {there} from {source}"
        else:
            yield f"{_lasts(segment.right, segment.right_frames)} added at right {_at(segment.right[0], right)}"
    elif segment.left and segment.right:
        yield from _both(segment, left, right)


def _both(segment: Segment, left_rate: Fraction, right_rate: Fraction) -> Iterator[str]:
    assert segment.left
    assert segment.right
    at, there = _at(segment.left[0], left_rate), _at(segment.right[0], right_rate)
    if segment.kind == "replaced":
        yield f"{_lasts(segment.left)} replaced by {_lasts(segment.right)} at {at}"
    elif segment.kind == "moved":
        yield f"{_lasts(segment.left)} moved from {at} to right {there}"
    elif segment.kind == "undecidable":
        yield f"{_lasts(segment.left)} against {_lasts(segment.right)} of still picture at {at}: cannot be placed"
    for verdict in segment.sound:
        if verdict.verdict in SOUNDS:
            more = f" by {float(verdict.offset):+.3f} s" if verdict.offset is not None else ""
            more += f" by {verdict.gain:+.1f} dB" if verdict.gain is not None else ""
            span = f"{_at(verdict.left[0], left_rate)}–{_at(verdict.left[1], left_rate)}"
            yield f"{SOUNDS[verdict.verdict]}{more} at {span}"
    yield from _pictures(segment, left_rate)


def _pictures(segment: Segment, rate: Fraction) -> Iterator[str]:
    for verdict in segment.picture:
        if verdict.verdict in PICTURES:
            yield f"{PICTURES[verdict.verdict]} at {_at(verdict.left[0], rate)}–{_at(verdict.left[1], rate)}"


def _lasts(span: Range, frames: tuple[int, int] | None = None) -> str:
    seconds = span[1] - span[0]
    if frames and seconds < 2:
        count = frames[1] - frames[0]
        return f"{count} frame{'s' if count != 1 else ''}"
    return f"{float(seconds):.3g} s" if seconds < 60 else f"{int(seconds) // 60} min {int(seconds) % 60} s"


def _at(seconds: Fraction, rate: Fraction) -> str:
    """A timecode at the rate, or with milliseconds where there are no frames."""
    if not rate:
        return str(Timecode(round(seconds * 1000), Fraction(1, 1000)))
    # The moment of a frame may lie a hair before its number: a thousandth of a frame is no frame.
    return Timecode(round(seconds * rate * 1000), 1 / (rate * 1000)).show(rate)
