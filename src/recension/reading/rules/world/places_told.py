"""Places told by other words than a preposition's: "the location is X", "Chicago cop Ned", "they move to Hollywood", "the University of X"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules.world._settings import ELSEWHERE, NAMED, listed, tells_story

_ROLES = words_of("role_nouns")
#: Whom a film has of them besides those of its story.
_OF_FILMS = frozenset(
    "actor actress director writer producer composer comedian musician singer star critic filmmaker native player veteran band group artist author novelist dancer model legend icon".split()
)


def _is_told(hit: Hit) -> Iterator[Draft]:
    """ "the location is Tanzania at the end, but what is now Rwanda"."""
    for m in hit.mentions("value"):
        if listed(m.name):
            yield hit.draft(listed(m.name), mention=m)


def _of_somebody(hit: Hit) -> Iterator[Draft]:
    """ "Chicago cop Ned Harker": where somebody of the story is at home."""
    (m,) = hit.mentions("value")
    noun = hit.match["noun"]
    if listed(m.name) == m.name and noun in _ROLES and noun not in _OF_FILMS and not ELSEWHERE.search(hit.sentence):
        yield hit.draft(m.name, mention=m)


#: Of the trade in its town: "moved to Hollywood to direct".
_OF_THE_TRADE = re.compile(r"\b(?:career|directed|directing|films?|movies?|studios?|contract|producers?|remakes?|version|audiences?|formula|style|ending|debut)\b")


def _to_hollywood(hit: Hit) -> Iterator[Draft]:
    """ "They move to Hollywood to open a school": told in the present, and of nobody of films."""
    sentence = hit.sentence
    if tells_story(sentence) and not _OF_THE_TRADE.search(sentence):
        yield hit.draft("Hollywood", mention=hit.span("value"))


_SCHOOLS = frozenset(("University", "College", "Academy", "Institute", "Institution", "Hospital"))
#: Whose university it is: of the writer or of a maker.
_OF_LIVES = re.compile(r"\b(?:i|i'm|i've|my|me|we|films?|movies?|director|critic|graduated|degree|studied|press|library|screened|screening|author|wrote|lecture)\b")


def _university(hit: Hit) -> Iterator[Draft]:
    """ "a professor at the University of Oregon"."""
    sentence = hit.sentence
    if hit.mentions("value")[0].name in _SCHOOLS and PERSON not in sentence.replace(hit.match[0], "") and not _OF_LIVES.search(sentence):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


def _club(hit: Hit) -> Iterator[Draft]:
    """ "at the Tops & Tails Club"."""
    (*_, last) = hit.mentions("value")
    sentence = hit.sentence
    if last.name.split()[-1] in _CLUBS and not last.known and not ELSEWHERE.search(sentence):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


_CLUBS = frozenset("Club Nightclub Lounge Saloon Tavern Diner Cafe Café Casino Cabaret Restaurant Bar Pub Tower Towers Arms Motel Hotel Inn".split())

RULES: tuple[Rule, ...] = (
    Rule("the location is PLACE", "narrative_location", rf"\b(?P<quote>(?:the|its|our|main|primary) (?:location|locale|locality|venue) (?:here )?(?:is|was)(?: now| supposedly| supposed to be| meant to be| ostensibly)? (?:the )?(?P<value>{NAMED}))(?! (?:and it looks|as a stand-in))", build=_is_told),
    Rule("PLACE woman NAME", "narrative_location", rf"(?:^ ?|[.;:(—] ?|\b(?:by|when|as|about|with|of|for|to|and|follows|stars|where) )(?P<quote>(?P<value>{NAMED}) (?:[a-z-]+ ){{0,2}}?(?P<noun>[a-z]+) [{CHARACTER}{NAME}{PERSON}])", build=_of_somebody),
    Rule("to Hollywood", "narrative_location", r"\b(?P<quote>(?:moves?|moving|comes?|coming|goes|heads?|heading|arrives?|arriving|travels?|returns?|sets? out|flees?|drives?|journeys?|relocates?|runs? away|hitchhikes?|lives?|living) (?:back |out |off |together )?(?:to|in|for) (?P<value>hollywood))\b(?!')", build=_to_hollywood),
    Rule("a UNIVERSITY", "narrative_location", rf"\b(?:at|to|attends?|attending|enters?|joins?|of|near) (?P<quote>the (?P<value>{NAME} of {NAMED}(?: at {NAMED})?))", build=_university),
    Rule("a CLUB", "narrative_location", rf"\b(?:at|in|into|called|named|attends?|to|near|outside|the) (?:the )?(?P<value>{NAME} & {NAME})(?!'s? )", build=_club),
)  # fmt: skip
