"""A comparison as a table: one row for each segment, and one for each picture or sound verdict that is not `same`."""

import csv
import io
from collections.abc import Iterator
from fractions import Fraction

from recension.exchange._lanes import in_order
from recension.exchange._words import kind_of, sound_of, timecode
from recension.records import Comparison, Frames, Range, Segment, Source

COLUMNS = (
    "layer",
    "kind",
    "left_start",
    "left_end",
    "right_start",
    "right_end",
    "left_first_frame",
    "left_end_frame",
    "right_first_frame",
    "right_end_frame",
    "left_timecode",
    "right_timecode",
    "speed",
    "confidence",
    "note",
)

Row = dict[str, str]


def dumps(comparison: Comparison) -> str:
    """CSV with a header. Times in seconds, frames half-open; empty where a side has nothing."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows(comparison))
    return out.getvalue()


def rows(comparison: Comparison) -> Iterator[Row]:
    """The rows as dictionaries by column, segments in the order of the left copy."""
    for segment in in_order(comparison):
        yield {"layer": "cut", "kind": segment.kind, **_places(segment, comparison), **_measures(segment)}
        for picture in segment.picture:
            if picture.verdict != "same":
                crop = " ".join(f"{edge:.4g}" for edge in picture.crop)
                note = f"crop {crop}" if picture.verdict == "recropped" else ""
                yield _verdict(
                    "picture", picture.verdict, picture.left, picture.right, comparison, note, picture.confidence
                )
        for sound in segment.sound:
            if sound.verdict != "same":
                note = sound_of(sound)
                yield _verdict("sound", sound.verdict, sound.left, sound.right, comparison, note, sound.confidence)


def _places(segment: Segment, comparison: Comparison) -> Row:
    return {
        **_times("left", segment.left, comparison.left),
        **_times("right", segment.right, comparison.right),
        **_frames("left", segment.left_frames),
        **_frames("right", segment.right_frames),
    }


def _measures(segment: Segment) -> Row:
    speed = f"{float(segment.speed):.6f}" if segment.speed is not None else ""
    note = "" if segment.copy_of is None else f"{kind_of(segment)}: frames {segment.copy_of[0]} to {segment.copy_of[1]}"
    return {"speed": speed, "confidence": f"{segment.confidence:.3f}", "note": note}


def _verdict(
    layer: str, kind: str, left: Range, right: Range, comparison: Comparison, note: str, confidence: float
) -> Row:
    return {
        "layer": layer,
        "kind": kind,
        **_times("left", left, comparison.left),
        **_times("right", right, comparison.right),
        "confidence": f"{confidence:.3f}",
        "note": note,
    }


def _times(side: str, seconds: Range | None, source: Source) -> Row:
    if seconds is None:
        return {}
    start, end = seconds
    return {f"{side}_start": _show(start), f"{side}_end": _show(end), f"{side}_timecode": timecode(start, source)}


def _frames(side: str, frames: Frames | None) -> Row:
    return {} if frames is None else {f"{side}_first_frame": str(frames[0]), f"{side}_end_frame": str(frames[1])}


def _show(seconds: Fraction) -> str:
    return f"{float(seconds):.6f}"
