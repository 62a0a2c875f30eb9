"""Readings as one self-contained page: the text with its claims underlined, the table of claims beside it."""

from collections.abc import Iterable
from html import escape
from itertools import pairwise

from recension.records import Claim, Film, Reading
from recension.vocabulary import BY_NAME, GROUPS, Kind

_HUES = {group: round(360 * i / len(GROUPS)) for i, group in enumerate(GROUPS)}

_STYLE = """
:root { color-scheme: light dark; --paper: #fbf8f2; --ink: #23201b; --quiet: #6b645a; --rule: #ddd5c6; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1916; --ink: #ece5d8; --quiet: #a49b8c; --rule: #3a352d; } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.65 Charter, Georgia, serif }
article { max-width: 84rem; margin: 0 auto; padding: 2.5rem 1.25rem; border-bottom: 1px solid var(--rule) }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem } h2 { font-size: 1rem; margin: 1.2rem 0 .3rem }
.film { color: var(--quiet); margin: 0 0 .25rem } .columns { margin-top: 1.5rem }
.columns { display: grid; gap: 2.5rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) }
.prose { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 44rem }
.prose a { color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px;
  text-decoration-color: hsl(var(--hue) 60% 50%) }
.prose a.no { text-decoration-style: dotted }
.prose a:hover, .prose a:focus-visible, .prose a:target { background: hsl(var(--hue) 60% 50% / .22) }
table { width: 100%; table-layout: fixed; border-collapse: collapse; overflow-wrap: anywhere;
  font: .84rem/1.4 system-ui, sans-serif }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--rule) }
th:nth-child(1) { width: 22% } th:nth-child(2) { width: 36% }
tr:target { background: hsl(var(--hue) 60% 50% / .18) }
td a { color: inherit } .q { color: var(--quiet) } .mark { font-style: italic; color: var(--quiet) }
@media (max-width: 52rem) { .columns { grid-template-columns: 1fr } }
@media print { .columns { display: block } article { break-after: page } }
"""


def dump(readings: Iterable[Reading]) -> str:
    """The page's source: one article for each reading."""
    articles = "".join(_article(reading, number) for number, reading in enumerate(readings, 1))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Readings</title><style>{_STYLE}</style></head>\n<body><main>{articles}</main></body></html>\n"
    )


def _article(reading: Reading, number: int) -> str:
    heading = escape(reading.document.title or reading.document.id)
    language = "" if reading.language == "und" else f' lang="{escape(reading.language)}"'
    return (
        f'<article lang="en" aria-label="{heading}"><h1>{heading}</h1>{_told(reading)}'
        f'<div class="columns"><div class="prose"{language}>{_underlined(reading, number)}</div>'
        f"<div>{_tables(reading, number)}</div></div></article>\n"
    )


def _told(reading: Reading) -> str:
    """What is told of the document: its film and the others it reviews; its kind and language where they matter."""
    lines = [_film(reading.film), *(f"also reviewed: {_film(film)}" for film in reading.films)]
    if reading.kind == "not_review":
        lines.append("This is no review of a film.")
    if reading.language not in ("en", "und"):
        lines.append(f"Its language ({escape(reading.language)}) is not read.")
    return "".join(f'<p class="film">{line}</p>' for line in lines)


def _film(film: Film | None) -> str:
    if film is None:
        return "The text does not say which film it is about."
    year = f" ({film.year})" if film.year else ""
    why = f" — {escape(', '.join(film.because))}" if film.because else ""
    return f"<strong>{escape(film.title)}{year}</strong>, confidence {film.confidence:.2f}{why}"


def _underlined(reading: Reading, number: int) -> str:
    """The text cut at every quote's ends; a piece that several quotes share leads to the shortest of them."""
    text, claims = reading.document.text, reading.claims
    starting: dict[int, list[int]] = {}
    for i, claim in enumerate(claims):
        starting.setdefault(claim.span.start, []).append(i)
    cuts = sorted({0, len(text), *(c.span.start for c in claims), *(c.span.end for c in claims)})
    out = []
    for start, end in pairwise(cuts):
        covering = [i for i, c in enumerate(claims) if c.span.start <= start and end <= c.span.end]
        piece = escape(text[start:end])
        if covering:
            shown = min(covering, key=lambda i: len(claims[i].span))
            # Of several quotes that begin here one is the link; the others' rows still lead to the place.
            out += [f'<span id="t{number}-{i}"></span>' for i in starting.get(start, ()) if i != shown]
            piece = _link(piece, claims, shown, start, number)
        out.append(piece)
    return "".join(out)


def _link(piece: str, claims: tuple[Claim, ...], index: int, start: int, number: int) -> str:
    claim = claims[index]
    name = f' id="t{number}-{index}"' if claim.span.start == start else ""
    kind = "" if claim.is_fact else ' class="no"'
    hint = escape(f"{BY_NAME[claim.property].label}: {claim.value}", quote=True)
    hue = _HUES[BY_NAME[claim.property].group]
    return f'<a{name}{kind} href="#c{number}-{index}" title="{hint}" style="--hue:{hue}">{piece}</a>'


def _tables(reading: Reading, number: int) -> str:
    rows = list(enumerate(reading.claims))
    groups = ((g, [(i, c) for i, c in rows if BY_NAME[c.property].group == g]) for g in GROUPS)
    return "".join(_table(group, found, number) for group, found in groups if found)


def _table(group: str, rows: list[tuple[int, Claim]], number: int) -> str:
    body = "".join(_row(i, c, number) for i, c in rows)
    head = "<thead><tr><th>property</th><th>value</th><th>words</th></tr></thead>"
    return f"<h2>{escape(group)}</h2><table>{head}<tbody>{body}</tbody></table>"


def _row(index: int, claim: Claim, number: int) -> str:
    qualifiers = "".join(f"<br><small>{escape(k)}: {escape(v)}</small>" for k, v in claim.qualifiers.items())
    stance = "" if claim.assertion.value == "asserted" else f'<br><span class="mark">{claim.assertion.value}</span>'
    if claim.of_what:
        stance += f'<br><span class="mark">{escape(claim.of_what)}</span>'
    quote = escape(" ".join(claim.evidence.quote.split()))
    return (
        f'<tr id="c{number}-{index}" style="--hue:{_HUES[BY_NAME[claim.property].group]}">'
        f"<td>{escape(BY_NAME[claim.property].label)}{stance}</td><td>{escape(_value(claim))}{qualifiers}</td>"
        f'<td class="q"><a href="#t{number}-{index}">“{quote}”</a></td></tr>'
    )


def _value(claim: Claim) -> str:
    """The value as one reads it: an amount with its thousands apart."""
    apart = BY_NAME[claim.property].kind is Kind.MONEY and claim.value.isdecimal()
    return f"{int(claim.value):,}" if apart else claim.value
