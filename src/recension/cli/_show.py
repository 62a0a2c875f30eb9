"""A reading laid out for people: the film and why, then the claims by group, each over its words."""

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.text import Text

from recension.records import Admission, Claim, Film, Reading
from recension.vocabulary import BY_NAME, GROUPS, Assertion

#: How a claim that is no plain assertion is marked.
MARKS = {
    Assertion.HEDGED: ("?", "yellow", "hedged"),
    Assertion.REPORTED: ("»", "yellow", "reported"),
    Assertion.DENIED: ("✗", "red", "denied"),
    Assertion.HYPOTHETICAL: ("~", "magenta", "hypothetical"),
    Assertion.WISH: ("☆", "magenta", "wish"),
    Assertion.IRONIC: ("¿", "magenta", "ironic"),
    Assertion.IMPLIED: ("·", "cyan", "implied"),
    Assertion.DERIVED: ("·", "cyan", "derived"),
    Assertion.UNKNOWN: ("?", "red", "unknown"),
}


def show_reading(
    console: Console, reading: Reading, admission: Admission | None = None, *, explain: bool = False
) -> None:
    """Print one document's reading, and what became of a second reader's proposals for it."""
    console.rule(Text(_plain(reading.document.title or reading.document.id), style="bold"), align="left")
    _show_film(console, reading.film, explain=explain)
    for film in reading.films:
        console.print(Text.assemble("  also reviewed: ", (_name(film), "bold"), (f"  {film.confidence:.2f}", "dim")))
    if reading.kind == "not_review" or reading.language not in ("en", "und"):
        console.print(f"  [yellow]kind {reading.kind}, language {reading.language}[/]")
    for group in GROUPS:
        _show_group(console, group, [c for c in reading.claims if BY_NAME[c.property].group == group], explain=explain)
    if admission is not None:
        _show_admission(console, admission, explain=explain)
    console.print()


def _show_admission(console: Console, admission: Admission, *, explain: bool) -> None:
    console.print(f"  [bold cyan]second reader[/]  {admission.taken} taken, {len(admission.refused)} refused")
    for refusal in admission.refused if explain else ():
        p = refusal.proposal
        line = f"    refused: {_plain(f'{p.property} {p.value}')[:90]} — {_plain(refusal.reason)}"
        console.print(Text(line, style="dim"))
        console.print(Text(f"        “{_plain(str(p.quote))[:200]}”", style="dim italic"))


def _name(film: Film) -> str:
    return f"{film.title} ({film.year})" if film.year else film.title


def _show_film(console: Console, film: Film | None, *, explain: bool) -> None:
    if film is None:
        console.print("  film: [italic]the text does not say[/]")
        return
    ids = "".join(f"  {v}" for v in film.ids.values())
    console.print(Text.assemble("  film: ", (_name(film), "bold"), (f"  {film.confidence:.2f}{ids}", "dim")))
    if film.because:
        console.print(Text("        " + ", ".join(film.because), style="dim"))
    for other in film.candidates if explain else ():
        line = f"     or {_name(other)}  {other.confidence:.2f}  {', '.join(other.because)}"
        console.print(Text(line, style="dim"))


def _show_group(console: Console, group: str, claims: Iterable[Claim], *, explain: bool) -> None:
    rows = list(claims)
    if rows:
        console.print(f"  [bold cyan]{escape(group)}[/]")
    for claim in rows:
        console.print(_line(claim))
        console.print(Text(f"        “{_plain(claim.evidence.quote)}”", style="dim italic"))
        if explain:
            console.print(Text(f"        {_explained(claim)}", style="dim blue"))


def _explained(claim: Claim) -> str:
    """The rule, the mention of the value with its place in the text, and the assertion's cues."""
    parts = [f"rule: {claim.rule}"]
    mention, start = claim.evidence.mention, claim.span.start
    if mention is None:
        parts.append(f"mention: none, told by {start}–{claim.span.end}")
    else:
        words = claim.evidence.quote[mention.start - start : mention.end - start]
        parts.append(f"mention: “{_plain(words)}” {mention.start}–{mention.end}")
    if claim.cues:
        parts.append(f"cues: {', '.join(claim.cues)}")
    return "; ".join(parts)


def _plain(words: str) -> str:
    """Words of a document on one line, without signs that would steer a terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(words.split()))


def _line(claim: Claim) -> Text:
    sign, style, word = MARKS.get(claim.assertion, (" ", "", ""))
    line = Text.assemble("   ", (sign, style), " ", BY_NAME[claim.property].label, " ", (_plain(claim.value), "bold"))
    for key, value in claim.qualifiers.items():
        line.append(f"  {key}: {_plain(value)}", style="green")
    if claim.of_what:
        line.append(f"  {claim.of_what}", style="yellow")
    if word:
        line.append(f"  ({word})", style=style)
    return line
