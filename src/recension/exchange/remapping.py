"""Subtitles of one cut moved to another by a comparison of the two.

What both cuts hold goes along, scaled with the speed; what was cut is dropped; a cue over a boundary is clipped, and
split only where something long was put into its middle; what is new is named, so that someone can write it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from recension.exchange.subtitles import Cue, Subtitles, show_time
from recension.records import Comparison, Frames, Range, Segment

#: Seconds. A break shorter than this does not split a cue; a part shorter than `_LEAST_PART` is not worth showing.
_LONGEST_BREAK = Fraction(1, 2)
_LEAST_PART = Fraction(1, 4)
#: New stretches shorter than this hold no speech that would need a subtitle.
_LEAST_NEW = Fraction(1)


@dataclass(frozen=True, slots=True)
class Remapped:
    """The moved cues in time order; the cues that were dropped; the stretches of the other cut with nothing to show."""

    cues: tuple[Cue, ...]
    dropped: tuple[Cue, ...] = ()
    new: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch that both cuts hold: `there` is where `here` has gone."""

    here: Range
    there: Range
    is_copy: bool = False

    def moved(self, moment: Fraction) -> Fraction:
        pace = (self.there[1] - self.there[0]) / (self.here[1] - self.here[0])
        return self.there[0] + (moment - self.here[0]) * pace


def remap(cues: Sequence[Cue], comparison: Comparison, *, reverse: bool = False) -> Remapped:
    """Move `cues` of the left cut to the right cut; with `reverse`, of the right to the left."""
    pieces = _pieces(comparison, reverse)
    moved: list[Cue] = []
    dropped: list[Cue] = []
    for cue in cues:
        parts = list(_parts(cue, pieces))
        moved += parts
        if not parts:
            dropped.append(cue)
    moved.sort(key=lambda cue: (cue.start, cue.end))
    return Remapped(tuple(moved), tuple(dropped), tuple(_new(comparison, reverse)))


def applied(subtitles: Subtitles, result: Remapped, *, marks: bool = True) -> Subtitles:
    """The file with its cues moved. New stretches are marked, where wanted: by a note in WebVTT, which viewers do not
    see, and by a cue in SubRip, which has no notes."""
    signs = [Cue(start, end, _sign(start, end)) for start, end in result.new] if marks else []
    if subtitles.format == "vtt":
        notes = (f"NOTE {show_time(cue.start, point='.')} {cue.text}" for cue in signs)
        return replace(subtitles, cues=result.cues, blocks=(*subtitles.blocks, *notes))
    cues = sorted([*result.cues, *signs], key=lambda cue: (cue.start, cue.end))
    return replace(subtitles, cues=tuple(cues))


def _sign(start: Fraction, end: Fraction) -> str:
    return f"[new here: {float(end - start):.1f} s without subtitles]"


def report(result: Remapped) -> tuple[str, ...]:
    """Lines for people: each dropped cue, and the count of all."""
    lines = [f"dropped {show_time(cue.start)} {cue.text.partition(chr(10))[0]}" for cue in result.dropped]
    new = f"{len(result.new)} new {'stretch' if len(result.new) == 1 else 'stretches'}"
    return (*lines, f"{len(result.cues)} cues kept, {len(result.dropped)} dropped, {new}")


# ── where things have gone ──────────────────────────────────────────────────────────────────────────


def _sides(segment: Segment, reverse: bool) -> tuple[Range | None, Range | None, Frames | None]:
    """Here, there, and the frames there."""
    if reverse:
        return segment.right, segment.left, segment.left_frames
    return segment.left, segment.right, segment.right_frames


def _pieces(comparison: Comparison, reverse: bool) -> list[_Piece]:
    pieces = [
        _Piece(here, there)
        for segment in comparison.segments
        if segment.kind in ("same", "moved", "undecidable")
        for here, there, _ in [_sides(segment, reverse)]
        if here and there and here[0] < here[1] and there[0] < there[1]
    ]
    pieces += _copies(comparison, reverse)
    return _stretched(sorted(pieces, key=lambda piece: piece.here), comparison, reverse)


def _copies(comparison: Comparison, reverse: bool) -> Iterator[_Piece]:
    """A repeat shows what stands elsewhere: its subtitles are shown again."""
    for segment in comparison.segments:
        _, there, _ = _sides(segment, reverse)
        if segment.copy_of is None or there is None:
            continue
        for here, home in _homes(comparison, reverse):
            first, last = max(home[0], segment.copy_of[0]), min(home[1], segment.copy_of[1])
            if first < last:
                source = _at(first, home, here), _at(last, home, here)
                yield _Piece(source, (_at(first, segment.copy_of, there), _at(last, segment.copy_of, there)), True)


def _homes(comparison: Comparison, reverse: bool) -> Iterator[tuple[Range, Frames]]:
    """Where the other cut's frames stand here."""
    for segment in comparison.segments:
        here, _, frames = _sides(segment, reverse)
        if segment.kind in ("same", "moved") and here and frames and frames[0] < frames[1]:
            yield here, frames


def _at(frame: int, frames: Frames, seconds: Range) -> Fraction:
    return seconds[0] + (seconds[1] - seconds[0]) * Fraction(frame - frames[0], frames[1] - frames[0])


def _stretched(pieces: list[_Piece], comparison: Comparison, reverse: bool) -> list[_Piece]:
    """The last cue often outlasts the picture: what stands at the end of the file goes on for ever."""
    duration = (comparison.right if reverse else comparison.left).duration
    hour = 3600

    def stretched(piece: _Piece) -> _Piece:
        if piece.is_copy or piece.here[1] < duration:
            return piece
        return _Piece((piece.here[0], piece.here[1] + hour), (piece.there[0], piece.moved(piece.here[1] + hour)))

    return [stretched(piece) for piece in pieces]


# ── one cue ─────────────────────────────────────────────────────────────────────────────────────────


def _parts(cue: Cue, pieces: Sequence[_Piece]) -> Iterator[Cue]:
    """What is left of a cue: its parts in the other cut, joined where they meet."""
    for is_copy in (False, True):
        spans = _joined(sorted(_moved_spans(cue, [piece for piece in pieces if piece.is_copy is is_copy])))
        kept = [span for span in spans if span[1] - span[0] >= _LEAST_PART]
        # A cue shorter than the least part is kept when it came through whole.
        whole = [span for span in spans if span[1] - span[0] >= (cue.end - cue.start) * Fraction(3, 4)]
        yield from (replace(cue, start=start, end=end) for start, end in kept or whole[:1])


def _moved_spans(cue: Cue, pieces: Sequence[_Piece]) -> Iterator[Range]:
    for piece in pieces:
        start, end = max(cue.start, piece.here[0]), min(cue.end, piece.here[1])
        if start < end or (cue.start == cue.end and piece.here[0] <= cue.start < piece.here[1]):
            yield piece.moved(start), piece.moved(end)


def _joined(spans: Sequence[Range]) -> list[Range]:
    joined: list[Range] = []
    for start, end in spans:
        if joined and start - joined[-1][1] <= _LONGEST_BREAK:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _new(comparison: Comparison, reverse: bool) -> Iterator[Range]:
    """Stretches of the other cut that this one does not hold, neighbours joined, in order."""
    fresh = sorted(
        there
        for segment in comparison.segments
        for here, there, _ in [_sides(segment, reverse)]
        if there and segment.copy_of is None and (here is None or segment.kind == "replaced")
    )
    joined: list[Range] = []
    for start, end in fresh:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return (span for span in joined if span[1] - span[0] >= _LEAST_NEW)
