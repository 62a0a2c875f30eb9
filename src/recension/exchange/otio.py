"""A comparison as an OpenTimelineIO timeline: a track for each copy, aligned, with a marker at every difference.

Where only one copy has something, the other has a gap; at another speed the right is warped to the left's time. The
whole comparison rides along in the timeline's metadata, so reading it back loses nothing.
"""

from fractions import Fraction
from pathlib import PurePath
from typing import Any

import opentimelineio as otio

from recension.errors import InputError
from recension.exchange import comparison_json
from recension.exchange._lanes import Row, rows
from recension.exchange._words import KINDS, kind_of, length, sound_of, span
from recension.records import Comparison, PictureVerdict, Range, Segment, SoundVerdict, Source

_KEY = "recension"

_COLOURS = {
    "left_only": otio.schema.MarkerColor.RED,
    "right_only": otio.schema.MarkerColor.GREEN,
    "replaced": otio.schema.MarkerColor.PURPLE,
    "moved": otio.schema.MarkerColor.BLUE,
    "undecidable": otio.schema.MarkerColor.BLACK,
}
_SOUND, _PICTURE = otio.schema.MarkerColor.ORANGE, otio.schema.MarkerColor.CYAN


def dumps(comparison: Comparison, *, name: str = "comparison") -> str:
    """The timeline as OTIO JSON."""
    text: str = otio.adapters.write_to_string(timeline(comparison, name=name), "otio_json", indent=1)
    return text + "\n"


def loads(text: str, *, file: str = "timeline") -> Comparison:
    """The comparison inside a timeline that `dumps` wrote; InputError for other timelines."""
    try:
        found = otio.adapters.read_from_string(text, "otio_json")
        plain = str(found.metadata[_KEY]["comparison"])
    except (otio.exceptions.OTIOError, ValueError, KeyError, TypeError, AttributeError) as wrong:
        remedy = "give a timeline made by `recension compare LEFT RIGHT --otio`"
        raise InputError("not a timeline that holds a comparison", file=file, remedy=remedy) from wrong
    return comparison_json.loads(plain, file=file)


def timeline(comparison: Comparison, *, name: str = "comparison") -> Any:
    """An opentimelineio.schema.Timeline of two video tracks, the left copy's first."""
    left = otio.schema.Track(name=f"left: {PurePath(comparison.left.file).name}", kind=otio.schema.TrackKind.Video)
    right = otio.schema.Track(name=f"right: {PurePath(comparison.right.file).name}", kind=otio.schema.TrackKind.Video)
    for row in rows(comparison):
        left_item, right_item = _items(row, comparison)
        left.append(left_item)
        right.append(right_item)
        _pad(left, right, row, comparison)
    made = otio.schema.Timeline(name=name)
    made.tracks.extend([left, right])
    made.metadata[_KEY] = {
        "comparison": comparison_json.dumps(comparison),
        "summary": list(comparison.summary),
    }
    return made


# ── items ───────────────────────────────────────────────────────────────────────────────────────────


def _items(row: Row, comparison: Comparison) -> tuple[Any, Any]:
    left, right = comparison.left, comparison.right
    if row.left is None and row.right is not None:
        return _gap(span(row.right.right), right), _clip(row.right, right, row.right.right)
    if row.right is None and row.left is not None:
        return _clip(row.left, left, row.left.left), _gap(span(row.left.left), left)
    assert row.left and row.right
    there = _clip(row.right, right, row.right.right)
    if row.right.kind != "replaced":
        _warp(there, row.right, right)
    return _clip(row.left, left, row.left.left), there


def _pad(left: Any, right: Any, row: Row, comparison: Comparison) -> None:
    """A replacement is seldom as long as what it replaces: the shorter lane waits."""
    segment = row.left if row.left is row.right else None
    if segment is None or segment.kind != "replaced":
        return
    longer = span(segment.left) - span(segment.right)
    if longer > 0:
        right.append(_gap(longer, comparison.left))
    elif longer < 0:
        left.append(_gap(-longer, comparison.right))


def _rate(source: Source) -> float:
    return float(source.rate) if source.frames and source.rate > 0 else 1000.0


def _time(seconds: Fraction, rate: float) -> Any:
    # On a frame, the count is whole: 18012 rather than 18011.999999.
    value = float(seconds) * rate
    return otio.opentime.RationalTime(round(value) if abs(value - round(value)) < 1e-4 else value, rate)


def _range(seconds: Range, rate: float) -> Any:
    return otio.opentime.TimeRange(_time(seconds[0], rate), _time(seconds[1] - seconds[0], rate))


def _gap(seconds: Fraction, source: Source) -> Any:
    return otio.schema.Gap(source_range=_range((Fraction(0), seconds), _rate(source)))


def _clip(segment: Segment, source: Source, seconds: Range | None) -> Any:
    rate = _rate(source)
    whole = _range((Fraction(0), source.duration), rate)
    shown = _range(seconds or (Fraction(0), Fraction(0)), rate)
    clip = otio.schema.Clip(
        name=KINDS.get(segment.kind, segment.kind),
        media_reference=otio.schema.ExternalReference(target_url=source.file, available_range=whole),
        source_range=shown,
        metadata={_KEY: {"kind": segment.kind, "confidence": segment.confidence}},
    )
    if segment.kind != "same":
        name = f"{kind_of(segment)}, {length(span(seconds))}"
        clip.markers.append(_marker(name, shown, _COLOURS.get(segment.kind, _PICTURE), segment.kind))
    is_right = seconds is segment.right and seconds is not segment.left
    verdicts: list[tuple[PictureVerdict | SoundVerdict, str, str]] = [
        *((picture, picture.verdict, _PICTURE) for picture in segment.picture),
        *((sound, sound_of(sound), _SOUND) for sound in segment.sound),
    ]
    for verdict, words, colour in verdicts:
        if verdict.verdict != "same":
            place = _range(verdict.right if is_right else verdict.left, rate)
            clip.markers.append(_marker(words, place, colour, verdict.verdict))
    return clip


def _marker(name: str, place: Any, colour: str, verdict: str) -> Any:
    return otio.schema.Marker(name=name, marked_range=place, color=colour, metadata={_KEY: {"verdict": verdict}})


def _warp(clip: Any, segment: Segment, source: Source) -> None:
    """A time warp leaves an item's length alone and changes how much media it takes: give it the left's length."""
    if not segment.left or not segment.right or span(segment.left) == span(segment.right):
        return
    pace = span(segment.right) / span(segment.left) if span(segment.left) else Fraction(1)
    start = clip.source_range.start_time
    clip.source_range = otio.opentime.TimeRange(start, _time(span(segment.left), _rate(source)))
    clip.effects.append(otio.schema.LinearTimeWarp(name="speed", time_scalar=float(pace)))
