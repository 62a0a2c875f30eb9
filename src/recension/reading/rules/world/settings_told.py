"""Where and when the story is, told by set turns: "takes place in space", "aboard a cargo ship", "the modern-day setting"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import lines_of
from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME
from recension.reading.rules._people import back
from recension.reading.rules.world._settings import IN_FULL, NAMED, SET, listed, of_elsewhere, of_plot, of_the_past
from recension.values import fold


def _told(hit: Hit) -> Iterator[Draft]:
    """The words as they stand, where no other film is spoken of."""
    if not names_another(hit.typed, *hit.typed.line_at(hit.match.start())):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


_LIKENED = re.compile(r"\b(?:like|as if|as though|than|could|would|should|imagine)\b[^,;:()\n]{0,60}$")


def _aboard(hit: Hit) -> Iterator[Draft]:
    """ "aboard a cargo ship": told of a story, in the present."""
    start = hit.typed.line_at(hit.match.start())[0]
    likened = _LIKENED.search(hit.typed.shadow, start, hit.match.start())
    if not (likened or of_elsewhere(hit) or of_the_past(hit.sentence)):
        yield from _told(hit)


def _initials(hit: Hit) -> Iterator[Draft]:
    """ "flies to the UK": initials that capitals make no name of."""
    place = IN_FULL.get(fold(hit.words("value")), "")
    if place and not (of_elsewhere(hit) or of_the_past(hit.sentence)):
        yield hit.draft(place, mention=hit.span("value"))


def _hollywood(hit: Hit) -> Iterator[Draft]:
    if not (of_elsewhere(hit) or of_the_past(hit.sentence)):
        yield hit.draft("Hollywood", mention=hit.span("value"))


#: Wars and risings told by whose they are, the noun written small or behind an owner.
_WAR = r"(?:civil war|war of independence|war|revolution|uprising|rebellion|occupation|famine|crusades?|genocide|invasion)"


def _that_war(hit: Hit) -> Iterator[Draft]:
    """ "in the middle of the Mexican revolution"; "during America's Civil War"."""
    if not (of_elsewhere(hit) or names_another(hit.typed, *hit.typed.line_at(hit.match.start()))):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


_PEOPLE = "|".join(sorted((line.lower().split(" = ")[0] for line in lines_of("peoples")), key=len, reverse=True))
#: By whom a war is.
_OF_A_PLACE = re.compile(r"(?:an?|ish|ese|ch|ek|i|'s)$")


_GREAT_WAR = re.compile(r"(?:Civil )?Wars?$|Revolution$|Uprising$|Rebellion$|Famine$")


def _war_of(hit: Hit) -> Iterator[Draft]:
    named = hit.mentions("value")
    owner = named[:1] if hit.match["value"][0] in NAMED else []
    if all(_GREAT_WAR.search(m.name) for m in named[len(owner) :]) and all(_OF_A_PLACE.search(m.name) or listed(m.name) for m in owner):
        yield from _that_war(hit)


def _that_century(hit: Hit) -> Iterator[Draft]:
    """ "17th Century Lisbon", written great: the century and the place."""
    m = hit.mentions("name")[0]
    great, _, place = m.name.partition(" ")
    there = listed(place) if place else of_plot(hit.sentence) or back(hit, _SET_IN, 24) is not None
    if great != "Century" or not there or of_elsewhere(hit):
        return  # "20th Century Pictures"
    start = hit.span("ordinal")[0]
    yield hit.draft(hit.typed.text.view[start : m.start + len(great)], mention=(start, m.start + len(great)))
    if place:
        yield hit.draft(place, mention=(m.end - len(place), m.end), property="narrative_location")


_SET_IN = re.compile(r"\bset (?:[a-z]+ )?(?:in|during) (?:the )?$")
_VESSEL = r"(?:ship|submarine|vessel|yacht|liner|freighter|destroyer|aircraft carrier|battleship|gunboat|riverboat|steamship|steamer|airliner|spaceship|space ?station|starship|spacecraft|schooner|whaler|tanker|trawler|ferry|barge|zeppelin|tugboat|u-boat|oil rig|cruiser|frigate|galleon)"

RULES: tuple[Rule, ...] = (
    Rule("set in SPACE", "narrative_location", rf"\b{SET} (?:entirely |mostly |largely |primarily |mainly |almost entirely )?(?:in|on|at) (?P<value>(?:outer |deep )?space|cyberspace|heaven|hell|limbo|purgatory|suburbia|small-town america|middle america|high school|the afterlife|the underworld|another (?:planet|world|dimension|galaxy))\b(?!-| (?:of|between|for|to))", build=_told),
    Rule("aboard a SHIP", "narrative_location", rf"\baboard (?P<value>(?:an?|the|his|her|their) (?:(?:[a-z'-]+|{NAMED}),? ){{0,4}}?{_VESSEL})\b(?! [\"'{NAMED[1:-1]}])", build=_aboard),
    Rule("to the UK", "narrative_location", r"\b(?:flies|fly|flying|goes|going|travels?|travelling|returns?|returning|moves?|moving|comes?|sent|escapes?|flees?|heads?|emigrates?|immigrates?|shipped|deported|arrives?|lives|living|stranded|bound|across|throughout) (?:back |home |off |out )?(?:to|in|into|for|across|through) the (?P<value>uk|usa|u\.s\.a\.|ussr|u\.k\.)(?![\w'-])", build=_initials),
    Rule("the people of Hollywood", "narrative_location", r"\b(?:residents|citizens|inhabitants|streets|hills|backlots?|mansions|denizens|underbelly|nightclubs|bars|people) of (?P<value>hollywood)\b(?!['-])", build=_hollywood),
    Rule("the modern-day setting", "narrative_period", r"\b(?:the|its|this|a|an) (?:[a-z]+ )?(?P<value>modern[- ]day|present[- ]day|contemporary|futuristic|post-apocalyptic|post-war|wartime) (?:setting|milieu|backdrop)\b", build=_told),
    Rule("during the NAMED war", "narrative_period", rf"\b(?:during|amid|amidst|in the (?:middle|midst|thick|chaos|wake) of|throughout|at the (?:time|height|outbreak|end|start|beginning) of|against the (?:backdrop|background) of) (?:the )?(?P<value>(?:{NAMED}(?:'s)?|(?:{_PEOPLE})) (?:{_WAR}|{NAMED}))(?![\w'-])", build=_war_of),
    Rule("the 17th Century", "narrative_period", rf"\b(?P<ordinal>(?:early |mid-?|late )?(?:1\dth|20th|21st|(?:nine|eigh|seven|six|fif|four|thir)teenth|twelfth|twentieth|twenty-first))[ -](?P<name>{NAME})", build=_that_century),
)  # fmt: skip
