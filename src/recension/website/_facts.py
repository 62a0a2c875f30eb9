"""Facts as HTML: a film has hundreds of them, and written here they take less time than in the loops of a template."""

from functools import lru_cache

from django.urls import reverse
from django.utils.html import escape

from recension.catalogue.queries import Fact, Mark, Row

#: The most quotes of one witness that a mark shows.
_QUOTES = 3


@lru_cache(maxsize=8192)
def path(name: str, key: str | int) -> str:
    return str(escape(reverse(f"website:{name}", args=[key])))


def rows(every: tuple[Row, ...]) -> str:
    """A definition list's lines: a label, and the facts under it."""
    return "".join(map(_row, every))


def _row(row: Row) -> str:
    contested = " contested" if row.contested else ""
    tag = ' <span class="tag hot">in dispute</span>' if row.contested else ""
    said = "".join(f"<dd>{fact(one, rival=row.contested)}{reasons(one)}</dd>" for one in row.facts)
    return f'<div class="line{contested}"><dt>{escape(row.label)}{tag}</dt>{said}</div>'


def fact(one: Fact, *, rival: bool = False) -> str:
    """A value with its marks. Beside its `rival`s a fact need not show who is against it: they stand there."""
    against = f' <span class="vs">against</span>{marks(one, "against")}' if one.disputed and not rival else ""
    gone = " gone" if one.rank == "deprecated" else ""
    notes = "".join(f' <span class="gloss">{escape(note)}</span>' for note in one.notes)
    return (
        f'<span class="fact{gone}">{_value(one)}<span class="marks">{marks(one, "for")}{against}</span>{notes}</span>'
    )


def _value(one: Fact) -> str:
    value = f'<span class="val">{escape(one.value)}</span>'
    if one.agent:
        value = f'<a class="who" href="{path("person", one.agent)}">{escape(one.value)}</a>'
    if one.qualifier:
        value += f' <span class="qual">{escape(one.qualifier)}</span>'
    if one.rank == "preferred":
        value += ' <span class="tag">preferred</span>'
    if one.measured:
        value += f' <a class="tag" href="{path("statement", one.id)}">measured</a>'
    return value


def reasons(one: Fact) -> str:
    """The reasons given for a change, side by side."""
    return "".join(
        f'<span class="why"><span>because, after {", ".join(mark.voice.siglum for mark in given)}:</span> '
        f"{escape(reason)}</span>"
        for reason, given in one.reasons
    )


def marks(one: Fact, side: str) -> str:
    """A letter for each witness; beside it, shown on hover, focus or tap, the words in their sentence."""
    by_voice: dict[str, list[Mark]] = {}
    for mark in one.marks if side == "for" else one.against:
        by_voice.setdefault(mark.voice.siglum, []).append(mark)
    return "".join(_mark(side, group, one.id) for group in by_voice.values())


def _mark(side: str, group: list[Mark], statement: int) -> str:
    voice = group[0].voice
    kind, said = ("w", "") if side == "for" else ("w no", " speaks against it")
    seen = {(m.before, m.quote): m for m in group}
    quotes = "".join(quote(mark) for mark in list(seen.values())[:_QUOTES])
    by = ", ".join(escape(part) for part in (voice.author and voice.name, voice.published) if part)
    return (
        f'<span class="{kind}"><button type="button" aria-label="witness {voice.siglum}, {escape(voice.who)}{said}">'
        f'{voice.siglum}</button><span class="note"><b>{escape(voice.who)}</b> <i>{by}</i>{quotes}'
        f'<a href="{path("statement", statement)}">all witnesses</a></span></span>'
    )


def quote(mark: Mark) -> str:
    """The sentence with its quote marked, linked to its place in the review."""
    hedge = f" <em>({mark.hedge})</em>" if mark.hedge else ""
    words = f"{escape(mark.before)}<mark>{escape(mark.quote)}</mark>{escape(mark.after)}"
    return f'<a class="q" href="{place(mark)}">{words.strip()}</a>{hedge}'


def place(mark: Mark) -> str:
    return f"{path('review', mark.voice.slug)}#c{mark.place + 1}"
