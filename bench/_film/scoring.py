"""How near a comparison comes to the answer: boundaries, events, verdicts by second."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bench._film.answer import Answer
from recension.records import Comparison, Frames, Segment

EVENTS = ("left_only", "right_only", "replaced", "moved")
SMALLEST = 3  # frames: shorter events are neither asked for nor held against a comparison
Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")


@dataclass(slots=True)
class Score:
    """Counts, added up over pairs. Verdict counters hold (true, found) by second."""

    pairs: int = 0
    failed: int = 0
    edges: int = 0
    exact: int = 0
    near: int = 0  # within one frame, exact ones too
    found: int = 0
    missed: int = 0
    invented: int = 0
    copies: int = 0
    copies_found: int = 0
    untouched_seconds: float = 0.0
    untouched_invented: int = 0
    undecided_seconds: float = 0.0
    seconds: float = 0.0
    sound: Counter[tuple[str, str]] = field(default_factory=Counter)
    picture: Counter[tuple[str, str]] = field(default_factory=Counter)
    cpu: float = 0.0
    decode: float = 0.0
    peak: float = 0.0  # megabytes, largest of the pairs
    notes: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        for name in self.__dataclass_fields__:
            mine, theirs = getattr(self, name), getattr(other, name)
            setattr(self, name, max(mine, theirs) if name == "peak" else mine + theirs)

    @property
    def event_f1(self) -> float | None:
        total = 2 * self.found + self.missed + self.invented
        return 2 * self.found / total if total else None

    @property
    def invented_an_hour(self) -> float | None:
        return self.untouched_invented / self.untouched_seconds * 3600 if self.untouched_seconds else None

    @property
    def is_faultless(self) -> bool:
        """Every event found within a frame, none invented, nine seconds of ten with the right sound."""
        right = sum(count for (true, found), count in self.sound.items() if true == found)
        sound = right >= 0.9 * sum(self.sound.values())
        return not (self.failed or self.missed or self.invented) and self.near == self.edges and sound


def score(answer: Answer, comparison: Comparison, *, untouched: bool) -> Score:
    result = Score(pairs=1, seconds=float(answer.comparison.left.duration))
    true = [each for each in answer.comparison.segments if each.kind in EVENTS]
    found = [each for each in comparison.segments if each.kind in EVENTS]
    matches = _matches(true, found, answer)
    _count_events(result, true, found, matches, answer)
    result.undecided_seconds = sum(
        float(each.left[1] - each.left[0]) for each in comparison.segments if each.kind == "undecidable" and each.left
    )
    if untouched:
        result.untouched_seconds, result.untouched_invented = result.seconds, len(found)
    if answer.sound_scored:
        result.sound.update(_verdicts(answer, comparison, "sound"))
    if answer.picture_scored:
        result.picture.update(_verdicts(answer, comparison, "picture"))
    return result


# ── events ──────────────────────────────────────────────────────────────────────────────────────────


def _frames(segment: Segment, side: Side) -> Frames | None:
    return segment.left_frames if side == "left" else segment.right_frames


def _size(segment: Segment) -> int:
    return max(frames[1] - frames[0] for side in SIDES if (frames := _frames(segment, side)))


def _matches(true: Sequence[Segment], found: Sequence[Segment], answer: Answer) -> dict[int, int]:
    """Pairs of places in the two lists, each used once, best overlap first."""
    scored = sorted(
        (
            (overlap, i, j)
            for i, one in enumerate(true)
            for j, other in enumerate(found)
            if _core(one) == _core(other) and (overlap := _overlap(one, other, answer)) >= 0.5
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for _, i, j in scored:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _core(segment: Segment) -> str:
    """The kind without what is too small to ask for: one frame replaced by sixty has had sixty added."""
    if segment.kind != "replaced":
        return segment.kind
    left, right = (frames[1] - frames[0] if (frames := _frames(segment, side)) else 0 for side in SIDES)
    if left < SMALLEST <= right:
        return "right_only"
    return "left_only" if right < SMALLEST <= left else "replaced"


def _overlap(one: Segment, other: Segment, answer: Answer) -> float:
    """The least intersection over union of the sides; runs within two frames at either end count as met."""
    least = 1.0
    for side in SIDES:
        mine, theirs = _frames(one, side), _frames(other, side)
        if mine is None or theirs is None or mine[1] - mine[0] < SMALLEST <= _size(one):
            continue
        common = min(mine[1], theirs[1]) - max(mine[0], theirs[0])
        whole = max(mine[1], theirs[1]) - min(mine[0], theirs[0])
        close = max(_error(edge, there, side, answer) for edge, there in zip(mine, theirs, strict=True)) <= 1
        least = min(least, 0.5 if close and common <= 0.5 * whole else common / max(1, whole))
    return least


def _error(true: int, found: int, side: Side, answer: Answer) -> int:
    last = answer.slack[side].get(true, true)
    return max(0, true - found, found - last)


def _count_events(
    result: Score, true: Sequence[Segment], found: Sequence[Segment], matches: dict[int, int], answer: Answer
) -> None:
    for number, event in enumerate(true):
        if _size(event) < SMALLEST:
            continue
        if number not in matches:
            result.missed += 1
            result.notes.append(f"missed {_describe(event)}")
            continue
        result.found += 1
        other = found[matches[number]]
        _count_edges(result, event, other, answer)
        if event.copy_of:
            result.copies += 1
            result.copies_found += bool(other.copy_of and abs(other.copy_of[0] - event.copy_of[0]) <= 1)
    for number, event in enumerate(found):
        if number not in matches.values() and _size(event) >= SMALLEST:
            result.invented += 1
            result.notes.append(f"invented {_describe(event)}")


def _describe(event: Segment) -> str:
    return f"{event.kind} {event.left_frames or ''} {event.right_frames or ''}".replace("  ", " ")


def _count_edges(result: Score, true: Segment, found: Segment, answer: Answer) -> None:
    lengths = {"left": answer.comparison.left.frames, "right": answer.comparison.right.frames}
    for side in SIDES:
        mine, theirs = _frames(true, side), _frames(found, side)
        if mine is None or theirs is None or mine[1] - mine[0] < SMALLEST:
            continue
        for edge, there in zip(mine, theirs, strict=True):
            if edge in (0, lengths[side]):
                continue
            error = _error(edge, there, side, answer)
            result.edges += 1
            result.exact += error == 0
            result.near += error <= 1
            if error:
                result.notes.append(f"{true.kind} {side} edge {edge} found at {there}")


# ── verdicts by second ──────────────────────────────────────────────────────────────────────────────


def _verdicts(answer: Answer, comparison: Comparison, what: str) -> Iterator[tuple[str, str]]:
    unscored = answer.unscored if what == "sound" else ()
    for second in range(int(answer.comparison.left.duration)):
        moment = second + 0.5
        true = _verdict_at(answer.comparison, moment, what)
        if true is not None and not any(start <= moment < end for start, end in unscored):
            yield true, _verdict_at(comparison, moment, what) or "none"


def _verdict_at(comparison: Comparison, moment: float, what: str) -> str | None:
    for segment in comparison.segments:
        if segment.left and segment.right and segment.left[0] <= moment < segment.left[1]:
            for verdict in getattr(segment, what):
                if verdict.left[0] <= moment < verdict.left[1]:
                    return str(verdict.verdict)
    return None


def macro_f1(verdicts: Counter[tuple[str, str]]) -> float | None:
    """The mean F1 over the verdicts that occur in the answer."""
    names = {true for true, _ in verdicts}
    return sum(_f1(verdicts, name) for name in names) / len(names) if names else None


def _f1(verdicts: Counter[tuple[str, str]], name: str) -> float:
    met = verdicts[name, name]
    wrong = sum(count for (true, found), count in verdicts.items() if (true == name) != (found == name))
    return 2 * met / (2 * met + wrong) if met else 0.0


def accuracy(verdicts: Counter[tuple[str, str]]) -> float | None:
    total = sum(verdicts.values())
    return sum(count for (true, found), count in verdicts.items() if true == found) / total if total else None
