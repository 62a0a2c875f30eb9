"""Words for what a comparison found, shared by the exports that people read."""

from fractions import Fraction

from recension.records import Comparison, Frames, Range, Segment, SoundVerdict, Source
from recension.values import Timecode

KINDS = {
    "same": "same",
    "left_only": "removed",
    "right_only": "added",
    "replaced": "replaced",
    "moved": "moved",
    "undecidable": "undecidable",
}

SOUNDS = {
    "same": "same sound",
    "music_replaced": "music replaced, speech kept",
    "dubbed": "dubbed, music kept",
    "replaced": "sound replaced",
    "muted": "muted",
    "slipped": "sound slipped",
    "level": "other level",
}

PICTURES = {
    "same": "same picture",
    "recropped": "recropped",
    "regraded": "regraded",
    "overlaid": "overlaid (logo, subtitles)",
    "softer": "softer",
    "sharper": "sharper",
}


def kind_of(segment: Segment) -> str:
    """What happened, in a word: a copy of what stands elsewhere is a repeat."""
    if segment.copy_of is not None and segment.kind in ("left_only", "right_only"):
        return "repeat removed" if segment.kind == "left_only" else "repeated"
    return KINDS.get(segment.kind, segment.kind)


def sound_of(verdict: SoundVerdict) -> str:
    """The verdict in words with its amount, e.g. "sound slipped by +120 ms"."""
    word = SOUNDS.get(verdict.verdict, verdict.verdict)
    if verdict.offset is not None:
        word += f" by {float(verdict.offset * 1000):+.0f} ms"
    if verdict.gain is not None:
        word += f" by {verdict.gain:+.1f} dB"
    return word


def timecode(seconds: Fraction, source: Source) -> str:
    """Hours to frames at the file's rate; without a picture, hours to milliseconds."""
    if source.frames and source.rate > 0:
        # The moment of a frame may lie a hair before its number: a thousandth of a frame is no frame.
        return Timecode(round(seconds * source.rate * 1000), 1 / (source.rate * 1000)).show(source.rate)
    return str(Timecode(round(seconds * 1000), Fraction(1, 1000)))


def length(seconds: Fraction) -> str:
    """A length for people: 12 frames are told as 0.5 s, an hour as 1:00:00."""
    if seconds < 60:
        return f"{float(seconds):.1f} s" if seconds >= 1 else f"{float(seconds):.2f} s"
    whole = round(seconds)
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def differences(comparison: Comparison) -> tuple[Segment, ...]:
    return tuple(segment for segment in comparison.segments if segment.kind != "same")


def span(seconds: Range | None) -> Fraction:
    return seconds[1] - seconds[0] if seconds else Fraction(0)


def count(frames: Frames | None) -> int:
    return frames[1] - frames[0] if frames else 0
