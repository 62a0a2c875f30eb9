"""A film's record laid out for the terminal: facts with their witnesses' letters, the quoted sentences dimmed below."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.columns import Columns
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

if TYPE_CHECKING:
    from recension.catalogue.queries import EditionCard, Fact, FilmPage, Mark, Row, Voice

_ACCENT = "bold red"
_VERDICTS = {"pos": "for", "neg": "against", "mixed": "of two minds"}
#: A sentence longer than this is cut around its quote.
_ROOM = 150


def show_record(console: Console, page: "FilmPage") -> None:
    """Print the whole record."""
    work = page.work
    ids = "  ".join(page.ids.values())
    console.print(Text.assemble((str(work), "bold"), (f"  {ids}", "dim")))
    for voice in page.voices:
        console.print(_witness(voice))
    for part in page.parts:
        console.print(Text(f"\n{part.name}", style=_ACCENT))
        for row in part.rows:
            console.print(Padding(_row(row), (0, 0, 0, 2), expand=False))
    if page.editions:
        console.print(Text("\nCuts and releases", style=_ACCENT))
        console.print(_side_by_side(console, page.editions))


def _witness(voice: "Voice") -> Text:
    said = [part for part in (voice.author, voice.published) if part]
    line = Text.assemble("  ", (voice.siglum, _ACCENT), f"  {voice.name}")
    line.append(f"  {', '.join(said)}" if said else "", style="dim")
    verdict = ", ".join(part for part in (_VERDICTS.get(voice.verdict, ""), voice.score) if part)
    line.append(f"  {verdict}" if verdict else "", style="green")
    line.append("" if voice.main else "  speaks of it in passing", style="dim")
    return line


def _row(row: "Row") -> Group:
    parts: list[RenderableType] = []
    for fact in row.facts:
        parts.append(_fact(row.label, fact))
        parts.extend(_quotes(fact))
    return Group(*parts)


def _fact(label: str, fact: "Fact") -> Text:
    line = Text.assemble((f"{label}  ", "cyan"), (fact.value, "bold"))
    if fact.qualifier:
        line.append(f"  {fact.qualifier}", style="green")
    line.append("  ")
    line.append(_letters(fact.marks), style=_ACCENT)
    if fact.disputed:
        line.append(f"  in dispute: {_letters(fact.against)} against", style="bold yellow")
    if fact.measured:
        line.append("  measured", style="magenta")
    if fact.rank != "normal":
        line.append(f"  {fact.rank}", style="magenta")
    for note in fact.notes:
        line.append(f"  ({note})", style="yellow")
    return line


def _letters(marks: Iterable["Mark"]) -> str:
    return " ".join(dict.fromkeys(mark.voice.siglum for mark in marks))


def _quotes(fact: "Fact") -> list[RenderableType]:
    """Each sentence of each witness, once; and the reasons they give for a change."""
    lines: list[RenderableType] = []
    seen = set()
    denials = [mark for mark in fact.against if mark.hedge == "denied"]
    for mark in (*fact.marks, *denials):
        key = (mark.voice.siglum, f"{mark.before}{mark.quote}{mark.after}")
        if key not in seen:
            seen.add(key)
            lines.append(Padding(_quote(mark), (0, 0, 0, 4), expand=False))
    for reason, marks in fact.reasons:
        lines.append(
            Padding(Text(f"why, after {_letters(marks)}: {reason}", style="yellow"), (0, 0, 0, 4), expand=False)
        )
    return lines


def _quote(mark: "Mark") -> Text:
    room = max(0, _ROOM - len(mark.quote)) // 2
    before, after = mark.before, mark.after
    if len(before) > room:
        before = "… " + before[len(before) - room :].partition(" ")[2]
    if len(after) > room:
        after = after[:room].rpartition(" ")[0] + " …"
    line = Text(f"{mark.voice.siglum} ", style="dim red")
    line.append(f"“{before}", style="dim")
    line.append(mark.quote, style="dim underline")
    line.append(f"{after}”", style="dim")
    if mark.hedge:
        line.append(f" ({mark.hedge})", style="dim yellow")
    return line


def _side_by_side(console: Console, editions: Sequence["EditionCard"]) -> Columns:
    across = max(1, min(len(editions), console.width // 46))
    width = console.width // across - 2
    return Columns([Panel(_edition(e), title=e.name, title_align="left", width=width) for e in editions])


def _edition(edition: "EditionCard") -> Group:
    about = [*edition.carriers, edition.label, str(edition.year or "")]
    lines: list[RenderableType] = [Text(", ".join(dict.fromkeys(part for part in about if part)), style="cyan")]
    names = ", ".join(f"“{alias}”" for alias in edition.aliases)
    lines += [Text(f"also {names}", style="dim")] if names else []
    lines += [_row(row) for row in edition.rows]
    return Group(*lines)
