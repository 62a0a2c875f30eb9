"""What the templates write by code: marks of witnesses, sleeves, prose."""

from functools import lru_cache

from django import template
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from recension.catalogue.models import Work
from recension.catalogue.queries import Fact, Mark, Note, Voice
from recension.website._prose import Paragraph, Segment
from recension.website.sleeves import sleeve as draw

register = template.Library()

_VERDICTS = {"pos": "for it", "neg": "against it", "mixed": "of two minds"}
_TONES = {"pos": "praised", "neg": "faulted", "mixed": "mixed", "neutral": "noted"}
#: The most quotes of one witness that a mark shows.
_QUOTES = 3


@lru_cache(maxsize=8192)
def _path(name: str, key: str | int) -> str:
    return escape(reverse(f"website:{name}", args=[key]))


@register.simple_tag
def sleeve(work: Work) -> SafeString:
    return mark_safe(draw(work.title, work.year, work.credit))


@register.filter
def verdict(word: str) -> str:
    return _VERDICTS.get(word, "")


@register.filter
def tone(note: Note) -> str:
    return _TONES.get(note.tone, "")


@register.simple_tag
def marks(fact: Fact, side: str = "for") -> SafeString:
    """A letter for each witness; beside it, shown on hover, focus or tap, the words in their sentence."""
    chosen = fact.marks if side == "for" else tuple(m for m in fact.against if m.hedge == "denied")
    if side == "against":
        chosen = fact.against
    by_voice: dict[str, list[Mark]] = {}
    for mark in chosen:
        by_voice.setdefault(mark.voice.siglum, []).append(mark)
    kind = "w" if side == "for" else "w no"
    return mark_safe("".join(_mark(kind, group, fact.id) for group in by_voice.values()))


def _mark(kind: str, group: list[Mark], statement: int) -> str:
    voice = group[0].voice
    seen = {(m.before, m.quote): m for m in group}
    quotes = "".join(_quote(mark) for mark in list(seen.values())[:_QUOTES])
    said = " denies it" if "no" in kind else ""
    by = ", ".join(escape(part) for part in (voice.author and voice.name, voice.published) if part)
    return (
        f'<span class="{kind}"><button type="button" aria-label="witness {voice.siglum}, {escape(voice.who)}{said}">'
        f'{voice.siglum}</button><span class="note"><b>{escape(voice.who)}</b> <i>{by}</i>{quotes}'
        f'<a href="{_path("statement", statement)}">all witnesses</a></span></span>'
    )


def _quote(mark: Mark) -> str:
    hedge = f" <em>({mark.hedge})</em>" if mark.hedge else ""
    place = f"{_path('review', mark.voice.slug)}#c{mark.place + 1}"
    words = f"{escape(mark.before)}<mark>{escape(mark.quote)}</mark>{escape(mark.after)}"
    return f'<a class="q" href="{place}">{words.strip()}</a>{hedge}'


@register.simple_tag
def sentence(mark: Mark) -> SafeString:
    """The sentence with its quote marked, linked to its place in the review."""
    return mark_safe(_quote(mark))


@register.simple_tag
def pulled(mark: Mark) -> SafeString:
    """The whole sentence, linked to its place, nothing in it marked."""
    place = f"{_path('review', mark.voice.slug)}#c{mark.place + 1}"
    return mark_safe(f'<a href="{place}">{escape(mark.before + mark.quote + mark.after)}</a>')


@register.simple_tag
def letter(voice: Voice) -> SafeString:
    return mark_safe(f'<span class="siglum" aria-hidden="true">{voice.siglum}</span>')


@register.simple_tag
def prose(paragraph: Paragraph) -> SafeString:
    return mark_safe("".join(map(_segment, paragraph.segments)))


def _segment(segment: Segment) -> str:
    anchors = "".join(f'<span id="c{place + 1}"></span>' for place in segment.anchors)
    text = str(escape(segment.text))
    if segment.style == "mark":
        text = f'<span class="md">{text}</span>'
    elif segment.style:
        text = f"<{segment.style}>{text}</{segment.style}>"
    if segment.note is None:
        return anchors + text
    kind = "" if segment.note.assertion in ("asserted", "hedged", "reported") else " un"
    opinion = " op" if segment.note.property in ("opinion", "verdict", "recommend", "score") else ""
    return f'{anchors}<a class="c{kind}{opinion}" href="#n{segment.note.place + 1}">{text}</a>'
