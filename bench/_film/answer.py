"""The answer to a pair: the comparison that is right, and what no comparison can be asked for."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from bench._film.cadence import Cadence
from bench._film.master import SAMPLES, Master, Tape
from bench._film.recipes import Look
from bench._film.script import Plan
from bench._film.soundtrack import Change, Stems
from bench._film.truth import Stretch, stretches
from recension.records import Comparison, Frames, PictureVerdict, Range, Segment, SoundVerdict, Source

Slack = Mapping[str, Mapping[int, int]]


@dataclass(frozen=True, slots=True)
class Answer:
    """`slack` maps, for each side, an edge's first right frame to its last one: a pulled-down frame holds fields of
    two film frames, so either is right. `unscored` are seconds of the left where a change cannot be heard."""

    comparison: Comparison
    slack: Slack
    unscored: tuple[tuple[float, float], ...] = ()
    picture_scored: bool = True
    sound_scored: bool = True


def answer_of(
    plan: Plan,
    film: Master,
    look: Look,
    stems: Stems,
    changes: Sequence[Change],
    *,
    names: tuple[str, str],
    heard: bool,
    written: int,
    drops: Sequence[int] = (),
) -> Answer:
    """What the plan, the look and the sound's changes imply for the two files; `written` are the right's frames."""
    found = stretches(plan.pieces, film.frames)
    speed = look.file_rate / look.cadence.pace / film.rate
    slack: dict[int, int] = {}
    segments = tuple(_segment(each, film.rate, look, speed, changes if heard else None, slack) for each in found)
    left = Source(names[0], film.seconds, film.frames, film.rate)
    whole = written + len(drops)
    right = Source(names[1], whole / look.file_rate, whole, look.file_rate)
    comparison = Comparison(left, right, _closed(segments, whole, look.file_rate))
    return Answer(
        _dropped(comparison, drops) if drops else comparison,
        {"left": {}, "right": slack},
        tuple(_inaudible(stems, changes, float(film.seconds))) if heard else (),
        look.picture is not None,
        heard,
    )


def _closed(segments: Sequence[Segment], total: int, rate: Fraction) -> tuple[Segment, ...]:
    """An incomplete last group of a pull-down ends on a whole frame: the file's last edge is its length."""
    last = max((each.right_frames[1] for each in segments if each.right_frames), default=0)

    def closed(each: Segment) -> Segment:
        if not each.right_frames or not each.right or each.right_frames[1] != last:
            return each
        return replace(each, right_frames=(each.right_frames[0], total), right=(each.right[0], total / rate))

    return tuple(map(closed, segments))


def _dropped(comparison: Comparison, drops: Sequence[int]) -> Comparison:
    """The right's frames counted without those that were left out; its times stay."""

    def counted(frames: Frames | None) -> Frames | None:
        return frames and (frames[0] - bisect_left(drops, frames[0]), frames[1] - bisect_left(drops, frames[1]))

    right = comparison.right
    frames = right.frames - len(drops)
    segments = (
        replace(each, right_frames=counted(each.right_frames), copy_of=counted(each.copy_of))
        for each in comparison.segments
    )
    return replace(
        comparison, right=replace(right, frames=frames, rate=frames / right.duration), segments=tuple(segments)
    )


def _segment(
    stretch: Stretch,
    rate: Fraction,
    look: Look,
    speed: Fraction,
    changes: Sequence[Change] | None,
    slack: dict[int, int],
) -> Segment:
    right_frames = _file_frames(stretch.right, look.cadence, slack)
    left = _seconds(stretch.left, rate)
    right = _seconds(right_frames, look.file_rate)
    both = left is not None and right is not None and stretch.kind in ("same", "moved")
    sound: tuple[SoundVerdict, ...] = ()
    picture: tuple[PictureVerdict, ...] = ()
    if both and left and right:
        if changes is not None:
            sound = tuple(_verdicts(left, right, changes))
        picture = (PictureVerdict(look.picture or "same", left, right, look.crop),)
    return Segment(
        stretch.kind,
        left,
        right,
        stretch.left,
        right_frames,
        speed=speed if both else None,
        picture=picture,
        sound=sound,
        copy_of=_file_frames(stretch.copy_of, look.cadence, {}),
    )


def _file_frames(frames: Frames | None, cadence: Cadence, slack: dict[int, int]) -> Frames | None:
    if frames is None:
        return None
    edges = [cadence.edges(frame) for frame in frames]
    slack.update({first: last for first, last in edges if last != first})
    return edges[0][0], edges[1][0]


def _seconds(frames: Frames | None, rate: Fraction) -> Range | None:
    return None if frames is None else (frames[0] / rate, frames[1] / rate)


def _verdicts(left: Range, right: Range, changes: Sequence[Change]) -> Iterator[SoundVerdict]:
    """The changes that fall into a segment, and `same` between them; times of the right by proportion."""

    def verdict(start: Fraction, end: Fraction, change: Change | None) -> SoundVerdict:
        pace = (right[1] - right[0]) / (left[1] - left[0])
        there = right[0] + (start - left[0]) * pace, right[0] + (end - left[0]) * pace
        if change is None:
            return SoundVerdict("same", (start, end), there)
        offset = Fraction(str(change.value)) if change.verdict == "slipped" else None
        gain = change.value if change.verdict == "level" else None
        return SoundVerdict(change.verdict, (start, end), there, offset, gain)

    at = left[0]
    for change in changes:
        start, end = max(left[0], Fraction(change.start)), min(left[1], Fraction(change.end))
        if start >= end:
            continue
        if start > at:
            yield verdict(at, start, None)
        yield verdict(start, end, change)
        at = end
    if at < left[1]:
        yield verdict(at, left[1], None)


# ── what cannot be heard ────────────────────────────────────────────────────────────────────────────

#: The stems that a change exchanges: where all of them are silent for a second, nothing has changed.
_EXCHANGED: dict[str, tuple[tuple[str, ...], ...]] = {
    "music_replaced": (("speech",), ("music", "other_music")),
    "dubbed": (("speech",), ("dub",), ("music",)),
    "replaced": (("dub", "other_music"),),
}
_QUIET = 0.02  # root mean square; speech is mixed at .09, music at .05


def _inaudible(stems: Stems, changes: Sequence[Change], seconds: float) -> Iterator[tuple[float, float]]:
    """Seconds in which a verdict would have nothing to go by: a pause of the speech, a rest of the music."""
    for second in range(int(seconds)):
        change = next((each for each in changes if each.start <= second + 0.5 < each.end), None)
        needed = _EXCHANGED.get(change.verdict, ()) if change else ()
        heard = all(any(_level(getattr(stems, name), second) > _QUIET for name in names) for names in needed)
        programme = stems.left(second * SAMPLES, SAMPLES)
        if not heard or _root_mean_square(programme) < 0.003:
            yield float(second), second + 1.0


def _level(tape: Tape | None, second: int) -> float:
    return _root_mean_square(tape.read(second * SAMPLES, SAMPLES)) if tape else 0.0


def _root_mean_square(samples: "np.typing.NDArray[np.float32]") -> float:
    return float(np.sqrt(np.mean(samples**2)))


# ── the same pair the other way round ───────────────────────────────────────────────────────────────

_KINDS = {"left_only": "right_only", "right_only": "left_only"}
_PICTURES = {"softer": "sharper", "sharper": "softer"}


def mirrored(answer: Answer) -> Answer:
    """The answer with left and right exchanged. A crop has no inverse within the picture, so it goes unscored."""
    comparison = answer.comparison
    to_left = _left_time(comparison)
    return Answer(
        mirror_comparison(comparison),
        {"left": answer.slack["right"], "right": answer.slack["left"]},
        tuple((to_left(start), to_left(end)) for start, end in answer.unscored),
        answer.picture_scored,
        answer.sound_scored,
    )


def _left_time(comparison: Comparison) -> Callable[[float], float]:
    runs = [each for each in comparison.segments if each.kind in ("same", "moved") and each.left and each.right]

    def to_right(moment: float) -> float:
        for each in runs:
            if each.left and each.right and each.left[0] <= moment <= each.left[1]:
                return float(each.right[0] + (Fraction(moment) - each.left[0]) / (each.speed or 1))
        return -1.0

    return to_right


def mirror_comparison(comparison: Comparison) -> Comparison:
    return Comparison(comparison.right, comparison.left, tuple(map(_mirror_segment, comparison.segments)))


def _mirror_segment(segment: Segment) -> Segment:
    return replace(
        segment,
        kind=_KINDS.get(segment.kind, segment.kind),
        left=segment.right,
        right=segment.left,
        left_frames=segment.right_frames,
        right_frames=segment.left_frames,
        speed=1 / segment.speed if segment.speed else None,
        picture=tuple(
            replace(each, verdict=_PICTURES.get(each.verdict, each.verdict), left=each.right, right=each.left)
            for each in segment.picture
        ),
        sound=tuple(
            replace(
                each,
                left=each.right,
                right=each.left,
                offset=None if each.offset is None else -each.offset,
                gain=None if each.gain is None else -each.gain,
            )
            for each in segment.sound
        ),
    )
