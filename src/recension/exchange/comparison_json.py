"""A comparison as JSON: what `recension compare --json` prints, and the way back.

Times are numbers of seconds, frame ranges half-open; a rate is a fraction in words ("24000/1001"). Reading a dump
gives the comparison that was dumped: a time whose exact value a number cannot carry is written as a fraction.
"""

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from recension.errors import InputError
from recension.records import Comparison, Frames, PictureVerdict, Range, Segment, SoundVerdict, Source

Json = dict[str, Any]

#: Time bases of films (1/90000, 1001/24000, 1/48000…) lie far below this, so a float leads back to one fraction.
_LARGEST_DENOMINATOR = 1_000_000

SEGMENT_KINDS = frozenset({"same", "left_only", "right_only", "replaced", "moved", "undecidable"})


def dumps(comparison: Comparison, *, indent: int | None = None) -> str:
    """The comparison as JSON text, ending in a newline."""
    return json.dumps(to_plain(comparison), ensure_ascii=False, indent=indent) + "\n"


def loads(text: str | bytes, *, file: str = "comparison") -> Comparison:
    """Read what `dumps` wrote; InputError (naming `file`) says what is wrong with anything else."""
    try:
        return from_plain(json.loads(text))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as wrong:
        raise InputError("not JSON", file=file, remedy="make one with `recension compare LEFT RIGHT --json`") from wrong
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as wrong:
        problem = f"not a comparison ({type(wrong).__name__}: {wrong})"
        raise InputError(problem, file=file, remedy="make one with `recension compare LEFT RIGHT --json`") from wrong


def to_plain(comparison: Comparison) -> Json:
    """The comparison as plain dictionaries, lists, strings and numbers."""
    return {
        "left": _source(comparison.left),
        "right": _source(comparison.right),
        "segments": [_segment(segment) for segment in comparison.segments],
        "summary": list(comparison.summary),
    }


def from_plain(plain: Mapping[str, Any]) -> Comparison:
    return Comparison(
        _read_source(plain["left"]),
        _read_source(plain["right"]),
        tuple(_read_segment(each) for each in plain["segments"]),
        tuple(str(line) for line in plain.get("summary", ())),
    )


# ── exact numbers ───────────────────────────────────────────────────────────────────────────────────


def _number(value: Fraction) -> float | str:
    try:
        number = float(value)
    except OverflowError:
        return str(value)
    return number if _exact(number) == value else str(value)


def _exact(value: float | str) -> Fraction:
    if isinstance(value, str):
        return Fraction(value)
    near = Fraction(value).limit_denominator(_LARGEST_DENOMINATOR)
    return near if float(near) == value else Fraction(value)


def _range(value: Range) -> list[float | str]:
    return [_number(value[0]), _number(value[1])]


def _read_range(value: Any) -> Range:
    start, end = value
    return _exact(start), _exact(end)


def _read_frames(value: Any) -> Frames:
    start, end = value
    return int(start), int(end)


# ── record by record ────────────────────────────────────────────────────────────────────────────────


def _source(source: Source) -> Json:
    plain: Json = {
        "file": source.file,
        "duration": _number(source.duration),
        "frames": source.frames,
        "rate": str(source.rate),
    }
    if source.damage:
        plain["damage"] = list(source.damage)
    if source.tracks is not None:
        plain |= {"tracks": list(source.tracks), "track": source.track}
    return plain


def _read_source(plain: Mapping[str, Any]) -> Source:
    return Source(
        str(plain["file"]),
        _exact(plain["duration"]),
        int(plain["frames"]),
        Fraction(str(plain["rate"])),
        tuple(str(each) for each in plain.get("damage", ())),
        tuple(str(each) for each in plain["tracks"]) if "tracks" in plain else None,
        int(plain.get("track", 0)),
    )


def _segment(segment: Segment) -> Json:
    plain: Json = {"kind": segment.kind}
    for side, seconds, frames in (
        ("left", segment.left, segment.left_frames),
        ("right", segment.right, segment.right_frames),
    ):
        if seconds is not None:
            plain[side] = _range(seconds)
        if frames is not None:
            plain[f"{side}_frames"] = list(frames)
    if segment.speed is not None:
        plain["speed"] = _number(segment.speed)
    plain["confidence"] = segment.confidence
    if segment.picture:
        plain["picture"] = [_picture(verdict) for verdict in segment.picture]
    if segment.sound:
        plain["sound"] = [_sound(verdict) for verdict in segment.sound]
    if segment.copy_of is not None:
        plain["copy_of"] = list(segment.copy_of)
    return plain


def _read_segment(plain: Mapping[str, Any]) -> Segment:
    if plain["kind"] not in SEGMENT_KINDS:
        raise ValueError(f"no such kind of segment: {plain['kind']!r}")
    return Segment(
        kind=plain["kind"],
        left=_read_range(plain["left"]) if "left" in plain else None,
        right=_read_range(plain["right"]) if "right" in plain else None,
        left_frames=_read_frames(plain["left_frames"]) if "left_frames" in plain else None,
        right_frames=_read_frames(plain["right_frames"]) if "right_frames" in plain else None,
        speed=_exact(plain["speed"]) if "speed" in plain else None,
        confidence=float(plain.get("confidence", 1.0)),
        picture=tuple(_read_picture(each) for each in plain.get("picture", ())),
        sound=tuple(_read_sound(each) for each in plain.get("sound", ())),
        copy_of=_read_frames(plain["copy_of"]) if "copy_of" in plain else None,
    )


def _picture(verdict: PictureVerdict) -> Json:
    plain: Json = {"verdict": verdict.verdict, "left": _range(verdict.left), "right": _range(verdict.right)}
    return plain | {"crop": list(verdict.crop), "confidence": verdict.confidence}


def _read_picture(plain: Mapping[str, Any]) -> PictureVerdict:
    x0, y0, x1, y1 = (float(each) for each in plain.get("crop", (0, 0, 1, 1)))
    return PictureVerdict(
        str(plain["verdict"]),
        _read_range(plain["left"]),
        _read_range(plain["right"]),
        (x0, y0, x1, y1),
        float(plain.get("confidence", 1.0)),
    )


def _sound(verdict: SoundVerdict) -> Json:
    plain: Json = {"verdict": verdict.verdict, "left": _range(verdict.left), "right": _range(verdict.right)}
    if verdict.offset is not None:
        plain["offset"] = _number(verdict.offset)
    if verdict.gain is not None:
        plain["gain"] = verdict.gain
    return plain | {"confidence": verdict.confidence}


def _read_sound(plain: Mapping[str, Any]) -> SoundVerdict:
    return SoundVerdict(
        str(plain["verdict"]),
        _read_range(plain["left"]),
        _read_range(plain["right"]),
        _exact(plain["offset"]) if "offset" in plain else None,
        float(plain["gain"]) if "gain" in plain else None,
        float(plain.get("confidence", 1.0)),
    )
