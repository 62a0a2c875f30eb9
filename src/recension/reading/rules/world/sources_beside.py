"""The book or play itself, spoken of beside its film: "the novel is funnier", "as in the play"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.world.sources import the_book

_NAMED = f"[{NAME}{PERSON}]"

#: What goes before a novel that somebody of the story or another writer writes.
_OWN_WORK = re.compile(
    r"\b(?:writ(?:e|es|ing|ten)|wrote|finish\w*|publish\w*|complet\w*|sells?|selling|pens?|penned|start\w*|begins?|began|manuscript|within|like|unlike any)(?: [a-z]+){0,3} $|\b(?:in|from) (?:a|another) $"
)


def _the_novel(hit: Hit) -> Iterator[Draft]:
    """ "the novel", said for itself: seldom another one than the film's."""
    before = hit.typed.shadow[max(0, hit.match.start() - 40) : hit.match.start()]
    if not _OWN_WORK.search(before):
        yield from the_book(hit)


#: Beside these "the book" is what the film was taken from.
_BESIDE_BOOK = re.compile(
    r"\b(?:films?|movies?|adapt\w*|screen|screenplay|script|version|faithful\w*|author|novelist|read|reading|reader|readers|chapters?|based|cinematic|adaptations?|filmmakers?|differen\w+|changed|omitted)\b"
)
_NO_SOURCE = re.compile(r"\b(?:trick|clich\w+|oldest|rule|rules|page|pages|spell|spells|magic|ancient|occult|within|close[sd]?|closing|throw\w*|record|records|open\w*|by)(?: [a-z]+){0,3} $")


def _book_beside(hit: Hit) -> Iterator[Draft]:
    """ "the book" or "the play" in a sentence that speaks of films or of reading."""
    line = hit.typed.line_at(hit.match.start())
    before = hit.typed.shadow[max(line[0], hit.match.start() - 40) : hit.match.start()]
    if _BESIDE_BOOK.search(hit.typed.shadow, *line) and not _NO_SOURCE.search(before) and not _OWN_WORK.search(before):
        yield from the_book(hit)


_ON = r"(?=[.,;:!?)]|$| (?:is|was|are|were|has|had|have|by|on|in|and|but|that|which|where|when|to|as|for|with|so|from|does|did|do|it|this|at|because|than|or|i|then|about|he|she|they|you|would|could|never|only|much|very|while|if|instead|itself|more|well|first|before|after|a|the|myself|quite)\b)"

RULES: tuple[Rule, ...] = (
    Rule("the NOVEL", "based_on", rf"\b(?:the|its) (?:(?:original|source|actual|classic|famous|very) )*(?P<kind>novels?|novella|graphic novels?|comic books?|comics|manga|short story|stage play)(?! (?:by|of|about) (?:[a-z]+ )?{_NAMED}){_ON}", build=_the_novel),
    Rule("the BOOK beside the film", "based_on", rf"\b(?:the) (?:(?:original|source|actual|classic|famous|very) )*(?P<kind>books?|play){_ON}(?! (?:by|of|about|to|on how|on the)\b)", build=_book_beside),
)  # fmt: skip
