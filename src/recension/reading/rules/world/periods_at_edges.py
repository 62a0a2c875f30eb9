"""Times of the story by their edges: "just after the war", "the close of the nineteenth century", "the winter of 1943–44"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.world._settings import (
    CENTURY,
    DECADE,
    ELSEWHERE,
    NAMED,
    SET,
    YEAR,
    of_plot,
    of_the_past,
    tells_story,
)
from recension.reading.rules.world.periods import as_decade, speaks_of_films

_SETS = re.compile(rf"\b(?:{SET}|setting|the (?:scene|place|period|time) is|unfolds|unfolding|recreat(?:es?|ed|ing|ion))\b")


def _told(hit: Hit) -> Iterator[Draft]:
    """In a sentence that sets the story, or tells it."""
    line = hit.typed.line_at(hit.match.start())
    sentence = hit.sentence
    set_there = _SETS.search(hit.typed.shadow, *line) is not None
    if names_another(hit.typed, *line):
        return
    if not set_there and (ELSEWHERE.search(sentence) or of_the_past(sentence) or speaks_of_films(hit) or not (of_plot(sentence) or tells_story(sentence))):
        return
    yield hit.draft(as_decade(hit.words("value")), mention=hit.span("value"))


def _set_there(hit: Hit) -> Iterator[Draft]:
    """The same, only where the sentence sets the story."""
    if _SETS.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())):
        yield from _told(hit)


_WAR = r"(?:(?:first|second|great|last|civil|korean|vietnam|boer|cold|trojan|russo-japanese) )?(?:world )?war"
_EDGE = r"(?:close|end|dawn|beginning|start|tail[- ]end|opening|opening years|closing years|last years|early years|final years|first years|middle)"
_SEASON = r"(?:spring|summer|autumn|fall|winter|christmas)"
_YEARS = rf"{YEAR}(?:[-–—/]\d\d(?:\d\d)?)?"

RULES: tuple[Rule, ...] = (
    Rule("the close of a CENTURY", "narrative_period", rf"\b(?:at|near|towards?|by|around|in) (?:the )?(?:very )?(?P<value>{_EDGE} of (?:the )?(?:{CENTURY}|{DECADE}))(?![\w-])", build=_told),
    Rule("just after the war", "narrative_period", rf"\b(?P<value>(?:(?:just|shortly|soon|right|immediately|not long|in the (?:years|months|weeks|days)) )?(?:before|after|following|preceding) the {_WAR}|between the (?:two )?(?:world )?wars|(?:in )?the (?:immediate )?aftermath of (?:the )?{_WAR}|(?:on )?the eve of (?:the )?(?:german |nazi |japanese |soviet |russian |allied |british |french |american )?(?:{_WAR}|occupation|invasion|revolution|partition|independence))(?![\w'-])", build=_set_there),
    Rule("the summer of YEAR", "narrative_period", rf"\b(?:the|one|that|a) (?:(?!of\b)[a-z-]+ ){{0,2}}(?:{NAMED} )?(?P<value>{_SEASON} of {_YEARS})(?![\w-])", build=_told),
    Rule("spends YEARS there", "narrative_period", rf"\b(?:spend(?:s|ing)?|covers?|covering|spans?|spanning) (?:the years )?(?P<value>{YEAR}(?: (?:and|to) |[-–—]){YEAR})(?![\w-])", build=_told),
    Rule("leagues of YEAR, recreated", "narrative_period", rf"\b(?:of|in|from) (?:the )?(?P<value>{YEAR}|{DECADE}) (?:is|are) (?:[a-z]+ly |beautifully |well )*(?:recreated|re-created|evoked|rendered|reconstructed|captured|conjured|brought to life)(?![\w-])", build=_told),
)  # fmt: skip
