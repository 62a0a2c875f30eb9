"""The two lanes of time: bars for each copy, ribbons between what they share, strips for picture and sound."""

from collections.abc import Iterator
from fractions import Fraction
from html import escape

from recension.exchange._words import kind_of, length, timecode
from recension.exchange.report._findings import Finding, Findings
from recension.records import Comparison, PictureVerdict, Range, Segment, SoundVerdict


class Scale:
    """Both lanes share one scale, that of the longer copy, so that lengths can be compared by eye."""

    def __init__(self, comparison: Comparison) -> None:
        self.longest = max(comparison.left.duration, comparison.right.duration, Fraction(1, 1000))

    def percent(self, moment: Fraction) -> float:
        return float(moment / self.longest) * 100

    def style(self, seconds: Range) -> str:
        start, end = (self.percent(moment) for moment in seconds)
        return f"left:{start:.4f}%;width:{end - start:.4f}%"


def timeline(comparison: Comparison, found: Findings) -> str:
    """The figure, without its heading."""
    scale = Scale(comparison)
    left = _strips(comparison, scale, "left")
    right = _strips(comparison, scale, "right")
    ribbons = "".join(_ribbons(comparison, scale, found))
    return f"""<div class="scroll" tabindex="0" role="group" aria-label="timeline, scrollable">
<div class="stage" id="stage" data-longest="{float(scale.longest):.3f}">
{_axis("top", comparison.left.duration, scale)}
<div class="stills top" id="stills-left" aria-hidden="true"></div>
{"".join(left)}
<div class="bar" data-side="left">{"".join(_blocks(comparison, scale, "left"))}</div>
<svg class="ribbons" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">{ribbons}</svg>
<div class="bar" data-side="right">{"".join(_blocks(comparison, scale, "right"))}</div>
{"".join(reversed(right))}
<div class="stills bottom" id="stills-right" aria-hidden="true"></div>
{_axis("bottom", comparison.right.duration, scale)}
<div class="cursor" id="cursor" hidden></div>
</div></div>"""


# ── bars and strips ─────────────────────────────────────────────────────────────────────────────────


def _blocks(comparison: Comparison, scale: Scale, side: str) -> Iterator[str]:
    source = comparison.left if side == "left" else comparison.right
    for segment in comparison.segments:
        seconds = segment.left if side == "left" else segment.right
        if seconds is None:
            continue
        kind = "repeated" if segment.copy_of is not None else segment.kind
        told = f"{kind_of(segment)}, {length(seconds[1] - seconds[0])} from {timecode(seconds[0], source)}"
        yield f'<i class="k-{escape(kind)}" style="{scale.style(seconds)}" title="{escape(told)}"></i>'


def _strips(comparison: Comparison, scale: Scale, side: str) -> list[str]:
    """The sound strip and, beside the bar, the picture strip; none where nothing was judged."""
    sounds = [verdict for segment in comparison.segments for verdict in segment.sound]
    pictures = [verdict for segment in comparison.segments for verdict in segment.picture if verdict.verdict != "same"]
    strips = []
    if sounds:
        strips.append(_strip("sound", "s", sounds, scale, side))
    if pictures:
        strips.append(_strip("picture", "p", pictures, scale, side))
    return strips


def _strip(
    layer: str, letter: str, verdicts: list[SoundVerdict] | list[PictureVerdict], scale: Scale, side: str
) -> str:
    parts = "".join(
        f'<i class="{letter}-{escape(verdict.verdict)}" '
        f'style="{scale.style(verdict.left if side == "left" else verdict.right)}"></i>'
        for verdict in verdicts
    )
    return f'<div class="strip {layer}" data-side="{side}">{parts}</div>'


# ── ribbons ─────────────────────────────────────────────────────────────────────────────────────────


def _ribbons(comparison: Comparison, scale: Scale, found: Findings) -> Iterator[str]:
    """Same stretches first, so that what differs lies on top."""
    for segment in comparison.segments:
        if segment.kind == "same" and segment.left and segment.right:
            yield _ribbon("same", segment.left, segment.right, scale)
    for finding in found.all:
        if finding.layer == "cut":
            yield _ribbon(finding.kind, finding.left, finding.right, scale, finding)


def _ribbon(kind: str, left: Range, right: Range, scale: Scale, finding: Finding | None = None) -> str:
    a, b, c, d = (scale.percent(moment) for moment in (*left, *right))
    path = f"M{a:.4f} 0C{a:.4f} 55 {c:.4f} 45 {c:.4f} 100L{d:.4f} 100C{d:.4f} 45 {b:.4f} 55 {b:.4f} 0Z"
    number = f' data-number="{finding.number}"' if finding else ""
    return f'<path class="k-{escape(kind)}" d="{path}"{number}/>'


# ── the axis ────────────────────────────────────────────────────────────────────────────────────────

_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)


def _axis(place: str, duration: Fraction, scale: Scale) -> str:
    """Marks for the whole film; the script draws finer ones when one looks closer."""
    step = next((step for step in _STEPS if scale.longest / step <= 12), _STEPS[-1])
    marks = range(0, int(duration) + 1, step)
    ticks = "".join(f'<b style="left:{scale.percent(Fraction(mark)):.4f}%">{_clock(mark, step)}</b>' for mark in marks)
    return f'<div class="axis {place}" data-end="{float(duration):.3f}" aria-hidden="true">{ticks}</div>'


def _clock(seconds: int, step: int) -> str:
    hours, rest = divmod(seconds, 3600)
    if step >= 60 and step % 60 == 0 and seconds >= 3600:
        return f"{hours}:{rest // 60:02}"
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def kinds_shown(comparison: Comparison, found: Findings) -> dict[str, list[str]]:
    """The colours that the page uses, for its legend: by layer, in the order of their first use."""
    layers: dict[str, dict[str, None]] = {"cut": {}, "picture": {}, "sound": {}}
    for finding in found.all:
        layers[finding.layer][finding.kind] = None
    for segment in _judged(comparison):
        layers["picture"].update(dict.fromkeys(each.verdict for each in segment.picture if each.verdict != "same"))
        layers["sound"].update(dict.fromkeys(each.verdict for each in segment.sound))
    return {layer: list(kinds) for layer, kinds in layers.items()}


def _judged(comparison: Comparison) -> list[Segment]:
    return [segment for segment in comparison.segments if segment.picture or segment.sound]
