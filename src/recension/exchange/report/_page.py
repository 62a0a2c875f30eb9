"""The page: heading, figures of both copies, timeline, and a card for each finding."""

import base64
import importlib.resources
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import PurePath

from recension.exchange._words import KINDS, PICTURES, SOUNDS, length, timecode
from recension.exchange.report._findings import Finding, Findings, findings
from recension.exchange.report._stills import Shown, Side, Still, stills_of
from recension.exchange.report._timeline import kinds_shown, timeline
from recension.records import Comparison, Source

#: JPEG bytes by (side, frame number), for the frames that `wanted_stills` asks for; what is missing is left out.
#: 160 to 240 pixels wide is right; all of one side should have one size.
Thumbnails = Mapping[Still, bytes]

_FEW_LINES = 6  # a longer summary is folded up: the lanes show it better

_SIDES: tuple[Side, Side] = ("left", "right")


#: What the page may load: nothing but what is inside it.
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def dumps(
    comparison: Comparison,
    *,
    thumbnails: Thumbnails | None = None,
    title: str = "",
    back: tuple[str, str] | None = None,
) -> str:
    """The report as one HTML page.

    `thumbnails` maps (side, frame) to JPEG bytes, see `wanted_stills`; without it the page shows times alone. `back`
    is the address and name of the page that the report belongs to, where it stands on a site.
    """
    found = findings(comparison)
    names = " and ".join(_name(source) for source in (comparison.left, comparison.right))
    return _PAGE.format(
        title=escape(title or f"{names} compared"),
        policy=POLICY,
        back=f'<p class="back"><a href="{escape(back[0])}">{escape(back[1])}</a></p>' if back else "",
        style=_asset("report.css"),
        script=_asset("report.js"),
        heading=_heading(comparison),
        summary=_summary(comparison, found),
        copies=_copies(comparison),
        timeline=timeline(comparison, found),
        legend=_legend(comparison, found),
        filters=_filters(found),
        cards="".join(_card(finding, comparison, thumbnails or {}) for finding in found.all) or _NOTHING,
    )


def _asset(name: str) -> str:
    return importlib.resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


_NOTHING = '<p class="nothing">The two copies hold the same film.</p>'

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="recension">
<meta http-equiv="Content-Security-Policy"
 content="{policy}">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the differences</a>
<header>
{back}{heading}
{summary}
{copies}
</header>
<main>
<section class="figure" aria-labelledby="lanes">
<div class="tools">
<h2 id="lanes">The two copies</h2>
<div class="controls">
<button type="button" id="previous" title="previous difference (k, ←)">‹ previous</button>
<output id="where" aria-live="polite"></output>
<button type="button" id="next" title="next difference (j, →)">next ›</button>
<button type="button" id="out" aria-label="zoom out" title="zoom out (-)">−</button>
<button type="button" id="in" aria-label="zoom in" title="zoom in (+)">+</button>
<button type="button" id="theme" title="light or dark (t)">theme</button>
</div>
</div>
{timeline}
{legend}
</section>
<section aria-labelledby="findings">
<div class="tools">
<h2 id="findings" tabindex="-1">Differences</h2>
{filters}
</div>
<ol class="cards">
{cards}
</ol>
</section>
</main>
<footer><p class="keys"><kbd>j</kbd> <kbd>k</kbd> or <kbd>→</kbd> <kbd>←</kbd> next and previous difference ·
<kbd>+</kbd> <kbd>−</kbd> zoom · <kbd>0</kbd> whole film · <kbd>t</kbd> light or dark</p></footer>
<script>
{script}</script>
</body>
</html>
"""


# ── head ────────────────────────────────────────────────────────────────────────────────────────────


def _name(source: Source) -> str:
    return PurePath(source.file).name


def _heading(comparison: Comparison) -> str:
    left, right = (escape(_name(source)) for source in (comparison.left, comparison.right))
    return f'<h1><span>{left}</span> <span class="against">against</span> <span>{right}</span></h1>'


def _summary(comparison: Comparison, found: Findings) -> str:
    lines = [*comparison.summary] or _counted(found)
    lines += [line for line in found.throughout if line not in lines]
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    listed = f'<ul class="summary">{items}</ul>' if items else ""
    if len(lines) <= _FEW_LINES:
        return listed
    counted = "".join(f"<li>{escape(line)}</li>" for line in [*found.throughout, *_counted(found)])
    told = f"all {len(lines)} in words, with their times"
    folded = f'<details class="words"><summary>{told}</summary>{listed}</details>'
    return f'<ul class="summary counted">{counted}</ul>{folded}'


def _counted(found: Findings) -> list[str]:
    """How often each kind of difference occurs, whatever its amount."""
    counts: dict[str, int] = {}
    for finding in found.all:
        words = _LAYERS[finding.layer][1].get(finding.kind, finding.kind)
        counts[words] = counts.get(words, 0) + 1
    return [f"{count} × {words}" if count > 1 else words for words, count in counts.items()]


def _copies(comparison: Comparison) -> str:
    rows = "".join(
        f'<tr><th scope="row">{side}</th><td class="file">{escape(source.file)}</td><td>{_clock(source)}</td>'
        f"<td>{source.frames:,}</td><td>{_rate(source)}</td><td>{_tracks(source)}</td>"
        f"<td>{escape('; '.join(source.damage)) or '–'}</td></tr>"
        for side, source in (("left", comparison.left), ("right", comparison.right))
    )
    columns = ("copy", "file", "length", "frames", "frames a second", "sound", "damage")
    head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    return f'<div class="wide"><table class="copies"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def _clock(source: Source) -> str:
    return timecode(source.duration, source)


def _tracks(source: Source) -> str:
    """The languages of the sound tracks, the compared one marked."""
    if source.tracks is None:
        return "–"
    named = [escape("not told" if each == "und" else each) for each in source.tracks]
    if len(named) > 1:
        named = [f"<strong>{each}</strong>" if n == source.track else each for n, each in enumerate(named)]
    return ", ".join(named) or "none"


def _rate(source: Source) -> str:
    return f"{float(source.rate):.3f}".rstrip("0").rstrip(".") if source.frames else "no picture"


# ── legend and filters ──────────────────────────────────────────────────────────────────────────────

_LAYERS = {
    "cut": ("k", {**KINDS, "repeated": "repeated"}, "Cut"),
    "picture": ("p", PICTURES, "Picture"),
    "sound": ("s", SOUNDS, "Sound"),
}


def _legend(comparison: Comparison, found: Findings) -> str:
    groups = []
    for layer, kinds in kinds_shown(comparison, found).items():
        letter, words, heading = _LAYERS[layer]
        items = "".join(
            f'<li><i class="{letter}-{escape(kind)}"></i>{escape(words.get(kind, kind))}</li>' for kind in kinds
        )
        if items:
            groups.append(f"<div><h3>{heading}</h3><ul>{items}</ul></div>")
    return f'<div class="legend" aria-label="legend" role="group">{"".join(groups)}</div>'


def _filters(found: Findings) -> str:
    counts = {layer: sum(finding.layer == layer for finding in found.all) for layer in _LAYERS}
    boxes = "".join(
        f'<label><input type="checkbox" value="{layer}" checked> {layer} ({count})</label>'
        for layer, count in counts.items()
        if count
    )
    return f'<fieldset class="filters"><legend>show</legend>{boxes}</fieldset>' if len(found.all) > 1 else ""


# ── cards ───────────────────────────────────────────────────────────────────────────────────────────


def _card(finding: Finding, comparison: Comparison, thumbnails: Thumbnails) -> str:
    letter = _LAYERS[finding.layer][0]
    strips = "".join(_strip(finding, side, comparison, thumbnails) for side in _SIDES)
    frames = f'<div class="strips">{strips}</div>' if strips else ""
    times = " ".join(
        f'data-{side}="{float(start):.3f} {float(end):.3f}"'
        for side, (start, end) in (("left", finding.left), ("right", finding.right))
    )
    return (
        f'<li class="card {letter}-{escape(finding.kind)}" id="d{finding.number}" tabindex="-1" '
        f'data-layer="{finding.layer}" data-number="{finding.number}" {times}>\n'
        f'<h3><a href="#d{finding.number}">{finding.number}</a> <i class="{letter}-{escape(finding.kind)}"></i>'
        f"{escape(finding.words)}</h3>\n"
        f"<dl>{''.join(_figures(finding, comparison))}</dl>\n{frames}</li>\n"
    )


def _figures(finding: Finding, comparison: Comparison) -> Iterator[str]:
    for side, has, seconds, frames, source in (
        ("left", finding.has_left, finding.left, finding.left_frames, comparison.left),
        ("right", finding.has_right, finding.right, finding.right_frames, comparison.right),
    ):
        if has:
            end = timecode(seconds[1], source)
            count = f", {frames[1] - frames[0]:,} frames" if frames else ""
            told = f"{timecode(seconds[0], source)} – {end} <small>{length(seconds[1] - seconds[0])}{count}</small>"
        else:
            told = f"nothing, at {timecode(seconds[0], source)}"
        yield f"<div><dt>{side}</dt><dd>{told}</dd></div>"
    if finding.copy_of is not None:
        yield f"<div><dt>repeats</dt><dd>frames {finding.copy_of[0]:,} to {finding.copy_of[1]:,}</dd></div>"
    if finding.confidence < 1:
        yield f"<div><dt>confidence</dt><dd>{finding.confidence:.0%}</dd></div>"


def _strip(finding: Finding, side: Side, comparison: Comparison, thumbnails: Thumbnails) -> str:
    source = comparison.left if side == "left" else comparison.right
    shown = [each for each in stills_of(finding, side, comparison) if each.still in thumbnails]
    cells = "".join(_still(each, source, thumbnails[each.still]) for each in shown)
    return f'<div class="strip-of" data-side="{side}"><h4>{side}</h4>{cells}</div>' if cells else ""


def _still(shown: Shown, source: Source, jpeg: bytes) -> str:
    side, frame = shown.still
    told = f"{side} copy, frame {frame:,}" + ("" if shown.place == "inside" else f", just {shown.place}")
    data = base64.b64encode(jpeg).decode()
    when = timecode(frame / source.rate, source) if source.rate else ""
    return (
        f'<figure class="{shown.place}"><img src="data:image/jpeg;base64,{data}" alt="{told}">'
        f"<figcaption>{when}</figcaption></figure>"
    )
