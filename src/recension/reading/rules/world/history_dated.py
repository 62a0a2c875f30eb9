"""What was, told with its date or as what somebody is known for, beside a film that tells of the real."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.world._lived import is_shown, of_the_film
from recension.reading.rules.world._real import tells_of_the_real

_PAST = re.compile(r"\b(?:was|were|had|did|didn't|became|began|took|won|lost|left|went|met|wrote|founded|died|fell|broke|led|held|sold|built|shot|said|made|knew|gave|[a-z]{3,}ed)\b")
#: What is told of films, of those who make and see them, and of the story as a story.
_OF_ELSE = re.compile(
    r"\b(?:releas\w+|made|remade|filmed|premi\w+|published|aired|broadcast|screen\w*|cinemas?|theat(?:er|re)s?|box office|studio\w*|hollywood|set in|sets|watch\w*|saw|seen|books?|novels?|albums?|versions?|dvd|vhs|"
    r"audiences?|viewers?|stars?(?= as\b| in\b)|plays|starr\w+|producer\w*|review\w*|critics?|footage|documentar\w+|biopics?|interview\w*|camera|tv|television|series|career|opens?|begins|starts|follows|tells|finds|takes place|depict\w*|adapt\w*|remake|oscars?|awards?|nominat\w+|"
    r"dad|mom|mum|pop|our|work(?:ed|ing) with|stor(?:y|ies)|title|credits?|dialogue|set design|costumes?|period|went out|competition|prize|festival|palme|cannes|shown|certificate|minutes|imagine|if|would|could|should|maybe|perhaps)\b|\?|[\ue004\ue005]"
)
_MOST = 240
#: What the rules on lives see to.
_OF_ONE = re.compile(r"\W*(?:he|she) ")
_OF_A_FAMILY = re.compile(r"\b(?:Dad|Mom|Mum|Pop|Grandpa|Grandma)\b")


def _dated(hit: Hit) -> Iterator[Draft]:
    """A sentence of the past with its date, of nobody who made the film and of no film."""
    a, b = hit.typed.line_at(hit.match.start())
    sentence = hit.typed.shadow[a:b]
    if b - a > _MOST or _OF_ONE.match(sentence) or not tells_of_the_real(hit.typed) or not _PAST.search(sentence) or of_the_film(sentence) or _OF_ELSE.search(sentence):
        return
    if any(m.kind in (TITLE, QUOTED) or (m.credit is not None and m.kind == PERSON) for m in hit.typed.within(a, b)):
        return
    start, end = hit.typed.to_view(a, b)
    value = hit.typed.text.view[start:end]
    if _OF_A_FAMILY.search(value):
        return
    lead = len(value) - len(value.lstrip())
    place = (start + lead, start + len(value.rstrip().rstrip(".!")))
    yield hit.draft(hit.typed.text.view[slice(*place)], {"kind": "history"}, mention=place, quote=place)


def _reputed(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill is now reputed to have been a fraud": of somebody real."""
    if all(is_shown(m, hit.typed) or (tells_of_the_real(hit.typed) and m.kind == NAME and m.words > 1) for m in hit.mentions("who")) and not of_the_film(hit.match["value"]):
        yield hit.draft(hit.words("value"), {"kind": "reputation", "person": hit.mentions("who")[0].name}, mention=hit.span("value"))


_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY = r"(?: \d{1,2}(?:st|nd|rd|th)?,?)?"
_REPUTED = r"(?:reputed|believed|thought|said|known|rumou?red|considered|alleged|remembered|famous|notorious|infamous|famed|revered|regarded)"

RULES: tuple[Rule, ...] = (
    Rule("what was, with its date", "subject_fact", rf"\b(?:in|on|by|until|since|before|after|from|during) (?:(?:the )?(?:early |late |mid-?|(?:spring|summer|fall|autumn|winter) of )|{_MONTH}{_DAY},? (?:of )?)?(?:1[5-9]\d\d|200\d|201\d)(?:'?s)?\b", build=_dated),
    Rule("NAME is reputed", "subject_fact", rf"(?P<who>[{NAME}{CHARACTER}{PERSON}]) (?P<quote>(?P<value>(?:is|was|are|were) (?:now |today |still |best |mostly |perhaps best |generally |widely |chiefly |also |later )*{_REPUTED} (?:to have|to be|for|as)\b[^\n.;:,()!?]{{4,90}}))(?=[.;:,()!?\n]|$)", build=_reputed),
)  # fmt: skip
