"""Where the film was shot, told in passing: by the crew's travels, by studios, by what stands before the cameras."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import lines_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import is_person
from recension.reading.rules.world._settings import IN_FULL, NAMED, NO_PLACE, listed, tells_story
from recension.values import fold

#: Studios that are called by their place.
STUDIOS = frozenset(
    "pinewood|shepperton|elstree|ealing|bray|twickenham|denham|borehamwood|teddington|leavesden|cinecitta|babelsberg|geiselgasteig|barrandov|churubusco|billancourt|"
    "boulogne billancourt|epinay|mosfilm|lenfilm|ardmore|bavaria studios|merton park|nettlefold|toei kyoto|shochiku kamata".split("|")
)
_LEADS = r"(?:in|at|around|on|near|outside|across|along)"
_ROW = rf"(?:(?:the|and around|rural|downtown|nearby|[a-z]+ern|old|an?|real) ){{0,2}}(?P<value>{NAMED}(?:, {NAMED}){{0,5}}(?:,? and (?:in |at |around )?{NAMED})?)"
#: What is done by no gun, and where cameras were.
_SHOT = (
    # "the last shot" is seen, and no place is told of it
    r"(?:filmed|lensed|(?<!a )(?<!the )(?<!this )(?<!that )(?<!last )(?<!first )(?<!final )(?<!opening )(?<!closing )(?<!long )(?<!tracking )(?<!one )shot(?! of\b| theirs\b| his own\b| their own\b)|(?<!off )(?<!busy )(?<!away )(?<!while )shooting|(?<!off )(?<!busy )(?<!away )filming|photographed|cameras? rolled|location (?:work|shooting|photography)|exteriors?|interiors?|locations|on location|principal photography|sound ?stages?|scenes (?:was|were) (?:done|made|taken)|"
    r"production (?:moved|went|relocated|shifted|set up))"
)
_BUILT = r"(?:(?:re)?built|rebuilt|recreated|re-created|constructed|erected|staged|turned|faked|the (?:film )?sets?|doubled|stood in)"


def _no_story(hit: Hit) -> bool:
    """Whether a sentence is of the making: nobody of the story does anything in it."""
    sentence = hit.sentence
    if _LIKENED.search(hit.typed.shadow, max(0, hit.match.start() - 24), hit.match.start()):
        return False
    return CHARACTER not in hit.match[0] and not _HURT.search(hit.match[0]) and (_MAKING.search(sentence) is not None or not tells_story(sentence))


_LIKENED = re.compile(r"\b(?:like|as if|as though|could have been|might have been|should have been|wish(?:es|ed)?)(?: [a-z]+){0,2} $")
#: Whom a gun hits.
_HIT = r"\bshot(?: (?:dead|down|him|her|them|by|to death|and killed)| in the (?:head|back|chest|leg|face|arm|stomach))\b"
HIT = re.compile(_HIT)
#: The same, and what is aimed at or done with guns.
_HURT = re.compile(rf"{_HIT}|\bshot at\b|(?<!location )\bshooting (?:at|contest|match|spree|range|gallery|incident|rampage)\b")
_MAKING = re.compile(r"\b(?:film(?:ed|ing|makers?)|movie|picture|director|studios?|cameras?|locations?|locales?|scenery|production|scenes?|set)\b")


def _may_be_place(m: Mention) -> bool:
    unlisted = m.kind == NAME and m.credit is None and not m.own and m.words <= 3 and is_person_or_place(m)
    return bool(listed(m.name)) or fold(m.name) in STUDIOS or unlisted


def is_person_or_place(m: Mention) -> bool:
    """Whether a name is no body's and no technique's."""
    return not NO_PLACE.search(fold(m.name)) and "-" not in m.name and (is_person(m) or not m.name.isupper())


def _shot(hit: Hit) -> Iterator[Draft]:
    """Places behind words of shooting; after "in" and its like they need not be known."""
    if _no_story(hit):
        for m in hit.mentions("value"):
            if _may_be_place(m):
                yield hit.draft(IN_FULL.get(fold(m.name), m.name), mention=m)


#: What was built before there were films was built for none.
_LONG_AGO = re.compile(r",? (?:in|around|about) (?:1[0-8]\d\d)\b")


def _built(hit: Hit) -> Iterator[Draft]:
    """The same behind weaker words: only places and studios that are known."""
    if _no_story(hit) and not _LONG_AGO.match(hit.typed.shadow, hit.match.end()):
        for m in hit.mentions("value"):
            if listed(m.name) or fold(m.name).removesuffix(" studios") in STUDIOS:
                yield hit.draft(m.name, mention=m)


def _studio(hit: Hit) -> Iterator[Draft]:
    for m in hit.mentions("value"):
        if fold(m.name).removesuffix(" studios").removesuffix(" studio") in STUDIOS and m.credit is None:
            yield hit.draft(m.name, mention=m)


def _travelled(hit: Hit) -> Iterator[Draft]:
    """ "Quill took her crew to Prague": somebody who makes films, and a known place."""
    who = hit.mentions("who")
    makes = not who or any(m.credit is not None and m.kind == PERSON and m.credit.properties - {"cast_member"} for m in who)
    for m in hit.mentions("value"):
        if makes and listed(m.name):
            yield hit.draft(m.name, mention=m)


def _known(hit: Hit) -> Iterator[Draft]:
    for m in hit.mentions("value"):
        if listed(m.name) or m.name.split()[-1] in _LAND:
            yield hit.draft(m.name, mention=m)


def _known_or_town(hit: Hit) -> Iterator[Draft]:
    """ "made it in Montana in 1979, for six hundred thousand dollars": a place by list, or what may be one."""
    if _no_story(hit):
        for m in hit.mentions("value"):
            if _may_be_place(m) and fold(m.name) not in STUDIOS and not m.name.endswith(("scope", "color", "colour")):
                yield hit.draft(IN_FULL.get(fold(m.name), m.name), mention=m)


_LAND = frozenset("Park Valley Canyon Desert Mountains Island Islands Coast Forest Lake River Bay Falls Hills Beach".split())
#: What the makers take somewhere.
_CREW = r"(?:the|his|her|their|cast and) (?:[a-z-]+ )?(?:crew|cast|cameras?|company|production|unit|team|actors)"

_HOMES = {people.lower(): home for people, home in (line.split(" = ") for line in lines_of("peoples"))}
_PEOPLES = "|".join(sorted(_HOMES, key=len, reverse=True))


def _of_a_people(hit: Hit) -> Iterator[Draft]:
    """ "the Norwegian locations": where whose they are live."""
    if (home := _HOMES.get(hit.words("value").lower())) and _no_story(hit):
        yield hit.draft(home, mention=hit.span("value"))


def _photographed(hit: Hit) -> Iterator[Draft]:
    """ "Quill shoots Lisbon beautifully"; whoever else shoots it up."""
    for m in hit.mentions("value"):
        if listed(m.name):
            yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("PEOPLE locations", "filming_location", rf"@begin(?P<quote>(?P<value>{NAME}|{_PEOPLES}) (?:location shooting|location photography|location work|(?:outdoor |exotic |beautiful |real |rural |actual )*(?:locations|locales|scenery)))\b", build=_of_a_people),
    Rule("shoots PLACE beautifully", "filming_location", rf"(?P<quote>(?:[{PERSON}{NAME}]|\b(?:he|she|director|cameraman|cinematographer)) (?:shoots|films|photographs|captures|lenses) (?P<value>{NAMED}) (?:[a-z]+ly|well|with (?:an?|such|great|real|the)|as (?:if|though|an?)|in all its|at (?:its|his|her) (?:best|most)|like (?:nobody|no other|a|no one)))\b", build=_photographed),
    Rule("made it in PLACE", "filming_location", rf"(?P<quote>(?:\bwas (?:[a-z]+ly )?made|(?:[{PERSON}{NAME}]|\b(?:he|she|they|who))(?: (?:[a-z]+ly|then|himself|herself))? made (?:it|the (?:film|movie|picture)))[^\n.;:()!?,]{{0,30}}? in (?P<value>{NAMED}))(?:, {NAMED})?(?=,? (?:in (?:18|19|20)\d\d|for [^\n.;]{{0,24}}?(?:million|thousand|grand|dollars|pounds|[$£€\d])|on a (?:budget|shoestring)|with (?:local|non-|his|her|their)|where (?:he|she|they|[{PERSON}{NAME}])))", build=_known_or_town),
    Rule("shot there", "filming_location", rf"\b{_SHOT}\b[^\n.;:()!?]{{0,50}}?\b{_LEADS} {_ROW}", build=_shot),
    Rule("built there", "filming_location", rf"\b{_BUILT}\b[^\n.;:()!?]{{0,40}}?\b{_LEADS} {_ROW}", build=_built),
    Rule("at STUDIO", "filming_location", rf"\b(?:at|in|on|from) (?P<value>{NAMED})", build=_studio),
    Rule("PLACE plays itself", "filming_location", rf"(?P<value>{NAMED}),? (?:plays|playing|played|as|stars as|appears as) itself\b", build=_known),
    Rule("took the crew to PLACE", "filming_location", rf"\b(?:took|brought|moved|flew|dragged|led|shipped|sent) {_CREW} (?:all the way |back |off )?to (?:the )?(?:[a-z]+s of )?(?P<value>{NAMED})", build=_travelled),
    Rule("went back to PLACE", "filming_location", rf"(?P<who>{PERSON})(?:, [^\n.;()]{{3,60}},)? (?:went|returned|flew|decamped|relocated|travell?ed|headed) (?:back |off |home )?to (?P<value>{NAMED})", build=_travelled),
    Rule("X's images of PLACE", "filming_location", rf"{PERSON}'s? (?:[a-z-]+,? ){{0,3}}(?:images|shots|vistas|views|photography|landscapes|cinematography) of (?:the )?(?P<value>{NAMED})", build=_known),
    Rule("where it was shot", "filming_location", rf"\b(?:in|at|around|to) (?P<value>{NAMED}),? (?:where|in which|which is where) [^\n.;:()!?]{{0,40}}?\b(?:shot|filmed|shooting|filming|shoot)\b", build=_shot),
)  # fmt: skip
