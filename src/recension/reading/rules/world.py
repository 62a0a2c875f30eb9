"""The world of the story: where it is, and where it was filmed."""

import re
from collections.abc import Iterator

from recension.reading._mentions import NAME, PERSON
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._settings import DECADE, ELSEWHERE, NAMED, PLACES, SET, WHEN, listed, of_the_past
from recension.values import fold

_WHERE = r"(?:in|on|at|around|near|outside(?: of)?|inside|along|aboard|amid|within|off)"


def _place(hit: Hit) -> Iterator[Draft]:
    """Names after a word that says where the story is: any name."""
    for m in hit.mentions("value"):
        if m.kind == NAME or (m.kind == PERSON and listed(m.name)):
            yield hit.draft(m.name, mention=m)


#: "of Britain" places nothing; "the streets of London" does, and so does a throne.
_PART_OF = re.compile(
    r"\b(?:streets?|outskirts|suburbs?|wilds?|mountains?|jungles?|deserts?|heart|middle|center|centre|coast|shores?|slums?|towns?|city|village|countryside|hills|plains|throne|king|queen|"
    r"prince|princess|ruler|borders?|edge|corner|part|parts|backstreets|back streets|wilderness|skies|bowels|underworld|capital|islands?|(?:the|in) (?:west|east|north|south)|state|area|"
    r"planet|moon|docks?|harbou?r|canals?|forests?|woods|swamps|bayous|beaches|rooftops|sewers|courts?|invasion|siege|battle|fall|ruins|world|inhabitants|people) of (?:the )?$"
)
_ON_SOIL = re.compile(
    r"\b(?:life|live|lives|living|lands?|landed|stranded|marooned|arrives?|crash(?:es|ed)?|set foot|train|ship|boat|flight|trip|journey|way|farm|ranch|plantation|plane|mission) (?:on|for) (?:the )?$"
)


def _places_nothing(hit: Hit) -> bool:
    """Whether the word before a place only speaks of it: "of", "on", "from" without a way that leads on."""
    before = hit.typed.shadow[max(0, hit.match.start("value") - 30) : hit.match.start("value")]
    word = hit.match[0].split()[0]
    if word == "of":
        return _PART_OF.search(before) is None
    if word in ("on", "at"):
        return _ON_SOIL.search(before) is None
    if word == "from":
        return re.match(r"(?:'s)? to\b", hit.typed.shadow[hit.match.end() :][:6]) is None
    return False


def _listed_place(hit: Hit) -> Iterator[Draft]:
    """Names after a bare "in" or "to": only places that are known as such."""
    line = hit.typed.line_at(hit.match.start())
    if ELSEWHERE.search(hit.typed.shadow, *line) or of_the_past(hit.typed.shadow[slice(*line)]):
        return
    if hit.rule.name == "PLACE" and _places_nothing(hit):
        return
    for m in hit.mentions("value"):
        place = listed(m.name)
        if place:
            yield hit.draft(place, mention=(m.end - len(place), m.end) if m.name.endswith(place) else m)


#: Who comes from a place names none: "the Norwegian locations".
_OF_A_PEOPLE = re.compile(
    r"(?:ian|ean|ish|ese|[^l]ch|[^a]ican|nese|wegian|iss|pino|Greek|Thai|Czech|Iraqi|Israeli|Pakistani)$"
)


def _location(hit: Hit) -> Iterator[Draft]:
    yield from (
        d for d in _place(hit) if fold(d.value) in PLACES or (" " in d.value and not _OF_A_PEOPLE.search(d.value))
    )


_PLACE_NOUNS = frozenset(
    "city town village island islands valley county castle manor hotel inn prison penitentiary asylum station base camp ranch falls creek springs "
    "heights harbor harbour bay beach hills hill mountain mountains river lake forest woods swamp desert street avenue boulevard square park "
    "university college academy school hospital sanatorium monastery abbey convent cathedral mansion estate plantation farm lodge motel planet "
    "colony outpost kingdom republic province district quarter ghetto harem pass canyon gulch ridge junction corners bridge port fort".split()
)


def _filmed_in(hit: Hit) -> Iterator[Draft]:
    """ "shot in X"; "shot at X" only where X is a place, for people are shot at."""
    at = (
        re.search(r"\b(?:at|on) (?:the )?.$", hit.match[0][: hit.match.start("value") - hit.match.start() + 1])
        is not None
    )
    for draft in _place(hit):
        if not at or fold(draft.value) in PLACES or " " in draft.value:
            yield draft


def _setting(hit: Hit) -> Iterator[Draft]:
    """A place by name or by its noun after words that say setting."""
    for m in hit.mentions("value"):
        if listed(m.name) or m.name.lower().split()[-1] in _PLACE_NOUNS:
            yield hit.draft(m.name, mention=m)


def _dateline(hit: Hit) -> Iterator[Draft]:
    """ "Oslo, 1923.": the first name must be a place's."""
    found = hit.mentions("value")
    if found and listed(found[0].name):
        yield from _place(hit)


def _stands_in(hit: Hit) -> Iterator[Draft]:
    """ "Toronto doubles for Chicago": both are places."""
    after = hit.typed.within(hit.match.end() - 1, hit.match.end())
    for m in hit.mentions("value"):
        if listed(m.name) and after and listed(after[0].name):
            yield hit.draft(m.name, mention=m)


#: "known to every biker in the Long Valley" tells how widely, not where.
_KNOWN_TO = re.compile(
    r"\b(?:every|any|all|best|worst|only|most|known|famous|biggest|toughest) (?:[a-z-]+ ){0,4}(?:in|of|from|on) (?:the )?$"
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|to|on|from|of|into|near|through|around|for|the|called|named|leaves|reaches|enters|visits|finally|aboard)(?: the)? $|^$|\n$"
)


def _place_by_noun(hit: Hit) -> Iterator[Draft]:
    """A name that ends in what it is: "Metro City", "Olduvai Research Station"."""
    if ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())):
        return
    before = hit.typed.shadow[max(0, hit.match.start() - 14) : hit.match.start()]
    if _KNOWN_TO.search(hit.typed.shadow, max(0, hit.match.start() - 60), hit.match.start()):
        return
    for m in hit.mentions("value"):
        words = m.name.lower().split()
        if 1 < len(words) <= 4 and words[-1] in _PLACE_NOUNS and _PLACE_BEFORE.search(before):
            yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("set in PLACE", "narrative_location", rf"\b{SET} (?:entirely |mostly |largely |primarily |mainly |almost entirely )?{_WHERE} (?:(?!when\b|where\b|who\b|that\b|which\b|with\b|by\b|as\b|for\b)[\w'-]+ ){{0,6}}?(?P<value>{NAMED}(?:, {NAMED}|(?:,? and (?:\w+ ){{0,2}}){NAMED})?)", build=_place),
    Rule("the setting is PLACE", "narrative_location", rf"\b(?:setting|place|locale|backdrop|story's location|scene)(?: here| this time| of (?:this|the) [a-z]+)?(?:,| is| being)(?: now| once again)? (?:the )?(?:[a-z-]+ ){{0,4}}?(?P<value>{NAMED})", build=_setting),
    Rule("with PLACE as its backdrop", "narrative_location", rf"\b(?:with|against|uses?|using|makes?) (?:the )?(?:[a-z-]+ ){{0,4}}?(?P<value>{NAMED}) (?:as|for) (?:its|the|a|his|her|their) (?:[a-z-]+ )?(?:backdrop|setting|location|locale|background)\b", build=_setting),
    Rule("PLACE, YEAR.", "narrative_location", rf"^(?:(?:it is|it's|we are in) )?(?P<value>{NAMED}(?:, {NAMED})?),? (?:in )?(?:the )?(?:[a-z]+ (?:of )?)?(?P<year>@year|{DECADE})(?=[.:,]|$| —)", build=_dateline),
    Rule("set in DATE PLACE", "narrative_location", rf"\b(?:set )?in (?:{WHEN}|(?:pre|post)-(?:war )?)[ -](?:war )?(?P<value>{NAMED})", build=_listed_place),
    Rule("PLACE", "narrative_location", rf"(?:\b(?P<quote>(?:in|to|through|across|into|outside|near|around|from|of|at|on) (?:(?:the|[a-z-]+|{NAMED}-[a-z]+) ){{0,3}}?(?:pre-|post-)?(?P<value>{NAMED}))(?!'s? (?:stage|film|cinema|critics?|times|theat|director)| (?:stage|times|critics?|film festival|magazine|post|review|accent|theat)))", build=_listed_place),
    Rule("PLACE as adjective", "narrative_location", rf"\b(?P<quote>(?:a|an|the|his|her|their|this) (?:[a-z-]+ ){{0,2}}?(?P<value>{NAMED}) (?:bunker|apartment|house|mansion|hotel|suburbs?|suburb|street|streets|slums?|school|college|prison|hospital|bar|nightclub|club|ranch|farm|beach|desert|mountains?|jungle|forest|village|town|neighbou?rhood|police|cop|cops|family|couple|lawyer|gangster|underworld|training|office|subway|penthouse|loft|tenement|ghetto|monastery|convent|island|coast|countryside|wilderness|swamps?|bayou|winter|summer|night|nights))", build=_listed_place),
    Rule("TOWN of PLACE", "narrative_location", rf"\b(?:town|city|village|island|planet|kingdom|country|suburb|neighbou?rhood|state|land|hamlet|county|borough|republic|community|ranch|hotel|prison|school|university|hospital) (?:called |named |known as )?(?:of )?(?P<value>{NAMED})", build=_place),
    Rule("filmed in PLACE", "filming_location", rf"\b(?:filmed|shot|shooting|filming|lensed)(?: (?:on location|on a sound ?stage|on sound ?stages|at a studio|entirely|largely|mostly|partly|almost entirely|largely on location|on the streets of))? (?:in|at|around|on|near) (?:(?:the|and around|rural|downtown|beautiful|\w+ern) ){{0,3}}(?:[a-z]+s of )?(?P<value>{NAMED}(?:, {NAMED}|(?:,? and ){NAMED})?)", build=_filmed_in),
    Rule("PLACE locations", "filming_location", rf"(?P<value>{NAMED}) (?:locations|location shooting|location photography|exteriors)\b", build=_location),
    Rule("location work in PLACE", "filming_location", rf"\b(?:location (?:shooting|photography|filming|work|shoot|shots)|exteriors|outdoor scenes|locations)(?: (?:was|were|is|are|all|done|made|took place|shot|filmed|captured))* (?:in|at|around|of) (?:(?:the|and around|rural|downtown|beautiful|\w+ern) ){{0,3}}(?P<value>{NAMED}(?:, {NAMED}|(?:,? and ){NAMED})?)", build=_location),
    Rule("PLACE stands in", "filming_location", rf"(?P<value>{NAMED})(?:,? [a-z]+,)? (?:stands? in|standing in|stood in|doubles|doubling|doubled|substitut(?:es|ing|ed)|subs|subbing) (?:as|for) (?:the )?(?:[a-z-]+ )?{NAMED}", build=_stands_in),
    Rule("NAME is a place", "narrative_location", f"(?P<value>{NAME})", build=_place_by_noun),
)  # fmt: skip
