"""Other names of the reviewed film that the text tells beside its title: "Night Ferry" aka "The Glass Ferry"."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.mentions._untitled import is_untitled
from recension.reading.rules.films._bare_titles import PLACES
from recension.reading.rules.films._own_names import NAMED_ALSO
from recension.vocabulary import Assertion

_MARKS = r"[\"'*_]{0,2}"
_KNOWN = (
    r"(?:a\.?k\.?a\.?:?|(?:also|better|best|otherwise|alternat(?:iv)?ely|variously|originally|formerly|previously|internationally) "
    r"(?:known|titled|called|released|entitled)(?: [a-z]+){0,4}? (?:as|under the (?:title|name)))"
)
_KINDS = "original|full|alternat(?:iv)?e|english|german|french|italian|spanish|japanese|american|us|u\\.s\\.|uk|british|video|dvd|working|international|export|foreign|other"
_NAMED = f"[{PERSON}{NAME}{TITLE}{QUOTED}]"
#: What says of the film, in its own words, that it is called so too.
_SAYS = re.compile(
    rf"(?:\b(?:this|the|it|film|movie|picture|one|series|show)\b[^\n.;:()\"]{{0,40}}? |^|(?<!{_NAMED}[\"'*_ ])(?<!{_NAMED}[\"'*_] )\()(?:is |was |has been |(?:which|that) (?:is|was) )?{_KNOWN} {_MARKS}(?:the )?$"
    rf"|\b(?:its|the|film's|movie's) (?:{_KINDS}) (?:[a-z-]+ )?title(?:,| (?:is|was|being|of (?:this|the) (?:film|movie|picture) (?:is|was)))?,? {_MARKS}(?:the )?$"
    rf"|\b(?:this|the|it|film|movie|picture|version)\b[^\n.;:()\"]{{0,40}}? under (?:the|its) (?:(?:{_KINDS}) )?(?:title|name)(?: of)?,? {_MARKS}(?:the )?$"
)
_BETWEEN, _BEFORE = 60, 110
#: Without one of these near it no name is told to be another one: a sound superset of what is looked for below.
_CUE = re.compile(r"a\.?k\.?a|known|called|released|title|under\s+(?:the|its)|\(or")


@once_a_text
def _cues(typed: Typed) -> list[int]:
    """Where a text's cues begin in its view; most names have none near them."""
    return [m.start() for m in _CUE.finditer(typed.text.lower)]


def _other_name(hit: Hit) -> Iterator[Draft]:
    (m,) = hit.mentions("value")
    if m.own or m.credit is not None or m.name in PLACES or is_untitled(m.name) or hit.typed.text.view[m.start].islower():
        return
    if not _is_cued(hit):
        return
    place = around(hit.typed, *hit.match.span("value"), width=_BEFORE)
    beside = any(_is_beside(hit, m, o) for o in hit.typed.within(max(0, place.start - _BETWEEN), place.end + _BETWEEN) if o.own)
    if beside or (_SAYS.search(place.before) and not place.others(_BEFORE) and not _of_somebody(hit, place.start)):
        yield hit.draft(m.name, mention=m, assertion=Assertion.ASSERTED)


def _is_cued(hit: Hit) -> bool:
    """Whether a cue begins in what `_other_name` looks at round a name."""
    cues, (start, end) = _cues(hit.typed), hit.match.span("value")
    if not cues:
        return False
    first, last = hit.typed.to_view(max(0, start - _BEFORE), min(len(hit.typed.shadow), end + _BETWEEN))
    return bisect_left(cues, first) < bisect_left(cues, last)


def _is_beside(hit: Hit, one: Mention, other: Mention) -> bool:
    first, second = sorted((one, other), key=lambda m: m.start)
    return first.end < second.start and NAMED_ALSO.fullmatch(hit.typed.text.view, first.end, second.start) is not None


def _of_somebody(hit: Hit, start: int) -> bool:
    """Whether somebody is named in the words that a name is told with: "Ada Quill, also known as the Lamp"."""
    return any(m.kind in (PERSON, NAME) for m in hit.typed.within(max(hit.typed.line_at(start)[0], start - _BETWEEN), start))


RULES: tuple[Rule, ...] = (
    Rule("also known as TITLE", "title", f"(?P<value>[{TITLE}{QUOTED}{NAME}])", build=_other_name),
)
