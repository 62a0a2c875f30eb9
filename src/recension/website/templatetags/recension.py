"""What the templates write by code: marks of witnesses, sleeves, prose."""

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from recension.catalogue.models import Work
from recension.catalogue.queries import Fact, Mark, Note, Row, Voice
from recension.website import _facts
from recension.website._prose import Paragraph, Segment
from recension.website.sleeves import sleeve as draw

register = template.Library()

_VERDICTS = {"pos": "for it", "neg": "against it", "mixed": "of two minds"}
_TONES = {"pos": "praised", "neg": "faulted", "mixed": "mixed", "neutral": "noted"}


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
def lines(rows: tuple[Row, ...]) -> SafeString:
    return mark_safe(_facts.rows(rows))


@register.simple_tag
def fact(one: Fact, rival: bool = False) -> SafeString:
    return mark_safe(_facts.fact(one, rival=rival) + ("" if rival else _facts.reasons(one)))


@register.simple_tag
def marks(one: Fact) -> SafeString:
    return mark_safe(_facts.marks(one, "for"))


@register.simple_tag
def sentence(mark: Mark) -> SafeString:
    """The sentence with its quote marked, linked to its place in the review."""
    return mark_safe(_facts.quote(mark))


@register.simple_tag
def pulled(mark: Mark) -> SafeString:
    """The whole sentence, linked to its place, nothing in it marked."""
    return mark_safe(f'<a href="{_facts.place(mark)}">{escape(mark.before + mark.quote + mark.after)}</a>')


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
