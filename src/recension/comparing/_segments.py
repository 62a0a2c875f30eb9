"""From the chain and the fragments beside it to segments that tile both films."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recension.comparing._chain import Fragment
from recension.comparing._pair import Pair
from recension.comparing._spans import Gap, Span, gaps, size, spans, without
from recension.comparing._strays import Stray, settled


@dataclass(frozen=True, slots=True)
class Part:
    """A segment in frames alone. `fragment` is the alignment behind a same or moved one."""

    kind: str
    left: Span | None = None
    right: Span | None = None
    fragment: Fragment | None = None
    copy_of: Span | None = None


def parts(pair: Pair, links: Sequence[Fragment], beside: Sequence[Stray]) -> list[Part]:
    """The tiling, in the order of the chain; what stands in a gap comes before the link that ends it."""
    placed = spans(pair, links)
    held = gaps(placed, pair.frames)
    loose = [_loose(stray, placed) for stray in settled(pair, beside, held)]
    found: list[Part] = []
    for number, gap in enumerate(held):
        found += gap_parts(gap, loose)
        if number < len(links):
            found.append(Part("same", *placed[number], links[number]))
    return merged(found)


def _loose(stray: Stray, placed: Sequence[tuple[Span, Span]]) -> Part:
    """The stray as moved, or as a repeat of what a link already shows."""
    if stray.left and stray.right:
        return Part("moved", stray.left, stray.right, stray.fragment)
    if stray.right:
        return Part("right_only", None, stray.right, stray.fragment, _across(stray.original, [*placed]))
    return Part("left_only", stray.left, None, stray.fragment, _across(stray.original, [(b, a) for a, b in placed]))


def _across(span: Span, placed: Sequence[tuple[Span, Span]]) -> Span | None:
    """The frames on the other side that the chain lays beside these."""
    for (a, b), (c, d) in placed:
        if a <= (span[0] + span[1]) // 2 < b:
            scale = (d - c) / max(1, b - a)
            return round(c + (span[0] - a) * scale), round(c + (span[1] - a) * scale)
    return None


def gap_parts(gap: Gap, loose: Sequence[Part]) -> Iterator[Part]:
    """What stands in the gap: strays as they are, the rest replaced, removed or added.

    A repeat that stands in the place of something else replaces it.
    """
    moved, repeats = ([p for p in loose if (p.kind == "moved") == kind] for kind in (True, False))
    left, right = _rest(gap.left, [p.left for p in moved]), _rest(gap.right, [p.right for p in moved])
    if left and right:
        yield Part("replaced", left.pop(0), right.pop(0))
        repeats = []
    left = [rest for span in left for rest in _rest(span, [p.left for p in repeats])]
    right = [rest for span in right for rest in _rest(span, [p.right for p in repeats])]
    yield from (Part("left_only", span) for span in left)
    yield from (Part("right_only", None, span) for span in right)
    for part in [*moved, *repeats]:
        if _holds(gap.right, part.right) or (part.right is None and _holds(gap.left, part.left)):
            yield part


def _rest(whole: Span, taken: Sequence[Span | None]) -> list[Span]:
    """What the taken spans leave of the whole."""
    out = [whole] if size(whole) else []
    for span in taken:
        if span and _holds(whole, span):
            out = list(without(out, span))
    return out


def _holds(whole: Span, span: Span | None) -> bool:
    return span is not None and whole[0] <= span[0] and span[1] <= whole[1]


def merged(found: Sequence[Part]) -> list[Part]:
    """Neighbouring same parts without anything between them are one."""
    out: list[Part] = []
    for part in found:
        last = out[-1] if out else None
        if last and last.left and last.right and part.left and part.right and _runs_on(last, part):
            longer = max(last, part, key=lambda p: size(p.right or (0, 0)))
            out[-1] = Part("same", (last.left[0], part.left[1]), (last.right[0], part.right[1]), longer.fragment)
        else:
            out.append(part)
    return out


def _runs_on(last: Part, part: Part) -> bool:
    """Whether two same parts meet on both sides."""
    if not (last.left and last.right and part.left and part.right and last.kind == part.kind == "same"):
        return False
    return last.left[1] == part.left[0] and last.right[1] == part.right[0]
