"""The world of the story: where it is, and where it was filmed."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import back
from recension.reading.rules.cast._players import is_played
from recension.reading.rules.cast._roles import is_role
from recension.reading.rules.world._named_places import PLACE_NOUNS, place_by_noun
from recension.reading.rules.world._placing import is_a_market, places_nothing, unlisted
from recension.reading.rules.world._settings import (
    DECADE,
    ELSEWHERE,
    IN_FULL,
    NAMED,
    NO_PLACE,
    NOT_OF_A_PLACE,
    PLACES,
    SET,
    WHEN,
    YEAR,
    listed,
    of_elsewhere,
    of_the_past,
)
from recension.reading.rules.world.shooting import HIT
from recension.values import fold

_LEADS = r"(?:in|to|through|across|into|outside|near|around|from|of|at|on|for|throughout|via|towards?|aboard|beneath|within|over)"
_WHERE = r"(?:in|on|at|around|near|outside(?: of)?|inside|along|aboard|amid|among|amongst|amidst|against|within|off)"


#: What takes place outside the story.
_NO_STORY = re.compile(
    r"\b(?:screenings?|premi?eres?|shoots?|shooting|filming|photography|auctions?|interviews?|festivals?|retrospectives?|recordings?|sessions?|ceremon(?:y|ies)|restorations?|production)\b[^\n.;,]{0,30}$"
)


#: A headline goes on in capitals behind its place: "Five Films Set in a Single Room That Never Feel Small".
_OF_A_HEADLINE = re.compile(r"\b(?:That|Which|Who|Never|Always|Is|Are|Was|Were|Will)\b")

#: A time that its capital makes a name: "set in the 17th Century".
_CENTURY = re.compile(r"(?:(?:\w+teenth|Twelfth|Twentieth|Twenty-[Ff]irst) )?Century\b")


#: Somebody by rank: "it opens inside Count Orvo's tomb".
_RANKED = re.compile(r"(?:Count|Countess|Baron|Baroness|Lord|Lady|Sir|Dame|Dr|Doctor|Mr|Mrs|Miss|Professor|Captain|Uncle|Aunt)\b\.? (?:[a-z]+ )?[A-Z]")

#: "The novel, by Ada Quill, is set in Paris": the film need not be.
_OF_THE_BOOK = re.compile(r"\b(?:the|his|her|their|original|[\ue001-\ue003]'s) (?:[a-z]+ )?(?:novel|novella|book|play|short story)(?:,? (?:by|of) [^\n.;,]{1,40})?,? (?:itself |which )?(?:is|was|had been) (?:[a-z]+ly )?(?:set )?$")


def _place(hit: Hit) -> Iterator[Draft]:
    """Names after a word that says where the story is: any name; "Gaffney, South Carolina" is one place."""
    places = [m for m in hit.mentions("value") if m.kind == NAME or (m.kind == PERSON and listed(m.name))]
    places = [m for m in places if not (_OF_A_HEADLINE.search(m.name) or _CENTURY.match(m.name) or _RANKED.match(m.name))]
    if back(hit, _NO_STORY, 60) or back(hit, _OF_THE_BOOK, 60):
        return
    if len(places) == 2 and _within(hit, *places):
        whole = (places[0].start, places[1].end)
        yield hit.draft(hit.typed.text.view[slice(*whole)], mention=whole)
        return
    for m in places:
        feast = _FEAST.fullmatch(m.name) is not None
        place = listed(m.name)
        yield hit.draft(IN_FULL.get(fold(place), place) or m.name, mention=m, property="narrative_period" if feast else "")


#: Days of the year that a story is set at.
_FEAST = re.compile(r"(?:.* )?(?:Day|Eve|Christmas|Halloween|Hallowe'en|Thanksgiving|Easter|Passover|Ramadan|Midsummer|Lent|Carnival|Mardi Gras)")
#: When a film was shot, between that and where.
_WHEN_SHOT = r"(?:,? (?:in|during|over|throughout) (?:the )?(?:early |late |mid-)?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|@year)(?: (?:of |and [a-z]+ (?:of )?)?@year)?,?)?"


def _within(hit: Hit, a: Mention, b: Mention) -> bool:
    """Whether two names stand as a place and what it lies in."""
    return hit.typed.text.view[a.end : b.start] == ", " and fold(b.name) in PLACES and fold(a.name) not in PLACES


#: Before a place these lead nowhere.
_TO_DO = re.compile(r"to (?:represent|see|love|make|show|film|mention|like|call|hear|watch|know|understand|boycott|sell|promote) ")


#: What is done to films, shows and books somewhere, right before the place.
_MADE = re.compile(
    r"\b(?:filmed|lensed|produced|published|released|(?:came|come|comes|coming) out|aired|broadcast|televised|premi[eè]red|written|(?<!is )(?<!gets )(?<!gets himself )(?<!gets herself )(?<!be )(?<!are )shot|(?:version|one|remake|films?|movies?|pictures?|series|sequels?) (?:was |were )?made)(?: (?!to\b|who\b|that\b|and\b)[a-z]+){0,5} $"
)


def _made_there(hit: Hit) -> bool:
    """Whether the words before say that something was made, shown or published at a place."""
    start = hit.match.start()
    return _MADE.search(hit.typed.shadow, max(0, start - 60), start) is not None


#: Behind a preposition a name is a place's.
_LED = frozenset(("PLACE", "set in DATE PLACE"))
#: What of a place a film shows, whatever tense it is told in.
_SHOWN_OF_IT = re.compile(r"\b(?:look|feel|look and feel|atmosphere|spirit|sights|sounds|views?|scenes|shots|depictions?|portrait|picture|evocation|recreation) of (?:the )?(?:[a-z-]+ )?$")
#: Before a place: it is the writer's own, or only likened.
_OF_THE_WRITER = re.compile(r"\bin love with $|\b(?:here|at least|even|especially|both|looks? like (?:the |an? )?[a-z]+|invented|known|popular|famous|(?:rise|growth|state|history) of [a-z]+|prejudice|economic climate) (?:in|of) (?:the )?(?:[a-z-]+ )?$|\bbeen (?:back |home |there )*to (?:the )?$")


def _listed_place(hit: Hit) -> Iterator[Draft]:
    """Names after a bare "in" or "to": only places that are known as such."""
    places = [(m, place) for m in hit.mentions("value") if (place := listed(m.name))]
    sentence = hit.sentence
    begin = hit.match.start("value")
    before = hit.typed.shadow[max(hit.typed.line_at(begin)[0], begin - 60) : begin]
    if not places or of_elsewhere(hit) or (of_the_past(sentence) and not _SHOWN_OF_IT.search(before)):
        return
    if hit.rule.name == "PLACE" and _OF_THE_WRITER.search(before):
        return
    if hit.rule.name == "PLACE" and (places_nothing(hit) or is_a_market(hit) or _TO_DO.match(hit.match[0]) or _made_there(hit)):
        return
    if _of_makers(hit) or _of_a_player(hit) or back(hit, _OF_THE_BOOK, 60):
        return
    for m, place in places:
        if hit.rule.name not in _LED and is_played(hit, m):
            continue  # "Chicago (Ned Pell)" is somebody; "two gals in London (Ada Quill)" are somewhere
        yield hit.draft(IN_FULL.get(fold(place), place), mention=(m.end - len(place), m.end) if m.name.endswith(place) else m)


#: "wrote this screenplay of a spy sent to Egypt": behind these the story is told.
_TELLS_OF = re.compile(r"\b(?:screenplay|script|story|tale|yarn|film|movie|picture|comedy|thriller|drama|novel|play|western|mystery) (?:of|about|in which|where|that follows) [^\n]*$")
_SHE = re.compile(r"\b(?:he|she|his|her)\b")
_DID = re.compile(r"\b(?:happened|could not|couldn't|went|came|returned|left|moved|made|built|found|wrote|worked|grew|began|spent|had|was|were|took|gave|flew|fled|saw|learned|learnt|studied|taught|died|opened|sold|ran|started|won|met|became|lived)\b")


def _of_makers(hit: Hit) -> bool:
    """Whether a sentence tells what a maker of the film did, in the past."""
    line = hit.typed.line_at(hit.match.start())
    if _TELLS_OF.search(hit.typed.shadow, line[0], hit.match.start() + 1):
        return False
    makers = [m for m in hit.typed.within(*line) if m.kind == PERSON and m.credit is not None and not m.credit.acts]
    if not makers and _SHE.search(hit.typed.shadow, *line) and PERSON not in hit.typed.shadow[slice(*line)]:
        told = [m for m in hit.typed.within(max(0, line[0] - 300), line[0]) if m.kind in (PERSON, CHARACTER)]
        makers = [m for m in told[-1:] if m.credit is not None and not m.credit.acts]
    return bool(makers) and _DID.search(hit.typed.shadow, *line) is not None and CHARACTER not in hit.typed.shadow[slice(*line)]


#: "Ada Quill, a real Leeds policewoman before she acted": what a player really was is told of no story.
_REALLY = re.compile(rf"{PERSON},? (?:who (?:is|was) )?(?:an?|the) (?:[a-z-]+ )?(?:real|real-life|actual|genuine|one-?time|sometime) $")


def _of_a_player(hit: Hit) -> bool:
    """Whether the match tells what somebody of the film is or was outside it."""
    begin = hit.match.start("value")
    return _REALLY.search(hit.typed.shadow, max(0, begin - 40), begin) is not None


#: Who works for these, or in them, need not be there.
_WORKED_FOR = frozenset(("Hollywood", "Broadway", "Scotland Yard"))
#: Of these is who serves a state, or anybody.
_NO_HOMES = frozenset(("U.S.", "US", "U.S", "USA", "White House", "Earth", "America", "Vietnam", "Mars"))


def _of_somebody(hit: Hit) -> Iterator[Draft]:
    """ "a Harlem cocaine dealer", "two New York cops": who is of a place brings it into the story; those of films do not."""
    tail = hit.match["tail"].split()
    ends = next((i for i, word in enumerate(tail) if is_role(word)), None)
    if ends is None or hit.mentions("value")[0].name in _NO_HOMES or any(w in NOT_OF_A_PLACE for w in tail[: ends + 1]) or hit.mentions("value")[0].name in _WORKED_FOR:
        return
    end = hit.span("tail")[0] + len(" ".join(tail[: ends + 1]))
    yield from (replace(draft, end=end) for draft in _listed_place(hit))


#: Who comes from a place names none: "the Norwegian locations".
_OF_A_PEOPLE = re.compile(
    r"(?:ian|ean|ish|ese|[^l]ch|[^a]ican|nese|wegian|iss|pino|Greek|Thai|Czech|Iraqi|Israeli|Pakistani)$"
)


def _in_state(hit: Hit) -> Iterator[Draft]:
    """ "in Cedar Falls, Iowa": what stands before a known place and its comma lies in it."""
    state = hit.mentions("state")
    if (not hit.has("state") or (state and listed(state[0].name))) and not of_elsewhere(hit):
        for m in hit.mentions("value"):
            if listed(m.name) or unlisted(m):
                yield hit.draft(m.name, mention=m)


#: "The town of Thurmond, W. Va., stands in for Matewan": the story is set in the other.
_STANDS_FOR = re.compile(r"(?:, [^\n,;:()]{1,20},?|,)? (?:here )?(?:stands?|stood|doubles?|doubled|substitutes?|substituted|fills? in|filled in|standing|doubling) (?:in )?(?:for|as)\b")


def _town(hit: Hit) -> Iterator[Draft]:
    """ "the town of Mayberry"; "the school of Renoir" is no place."""
    stands = _STANDS_FOR.match(hit.typed.shadow, hit.match.end()) is not None
    yield from (
        replace(d, property="filming_location") if stands else d
        for d, m in zip(_place(hit), hit.mentions("value"), strict=False)
        if m.credit is None and (m.kind == NAME or listed(m.name)) and (" of " in hit.match[0] or unlisted(m))
    )


def _called_town(hit: Hit) -> Iterator[Draft]:
    """A name whose apposition says that it is a place's, in a sentence that tells the story."""
    for m in hit.mentions("value"):
        if (listed(m.name) or unlisted(m)) and not ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())):
            yield hit.draft(m.name, mention=m)


def _location(hit: Hit) -> Iterator[Draft]:
    yield from (
        d for d in _place(hit) if fold(d.value) in PLACES or (" " in d.value and not _OF_A_PEOPLE.search(d.value))
    )


def _filmed_in(hit: Hit) -> Iterator[Draft]:
    """ "shot in X"; "shot at X" only where X is a place, for people are shot at."""
    at = (
        re.search(r"\b(?:at|on) (?:the )?.$", hit.match[0][: hit.match.start("value") - hit.match.start() + 1])
        is not None
    )
    for draft in () if HIT.search(hit.match[0]) else _place(hit):
        if not NO_PLACE.search(fold(draft.value)) and (not at or fold(draft.value) in PLACES or " " in draft.value):
            yield draft


def _setting(hit: Hit) -> Iterator[Draft]:
    """A place by name or by its noun after words that say setting."""
    for m in hit.mentions("value"):
        place = listed(m.name)
        if place or m.name.lower().split()[-1] in PLACE_NOUNS:
            yield hit.draft(IN_FULL.get(fold(place), m.name), mention=m)


def _dateline(hit: Hit) -> Iterator[Draft]:
    """ "Oslo, 1923.": the first name must be a place's."""
    found = hit.mentions("value")
    if found and listed(found[0].name):
        yield from _place(hit)


def _known_places(hit: Hit) -> Iterator[Draft]:
    yield from (hit.draft(m.name, mention=m) for m in hit.mentions("value") if listed(m.name))


def _stands_in(hit: Hit) -> Iterator[Draft]:
    """ "Toronto doubles for Chicago": both are places."""
    after = hit.typed.within(hit.match.end() - 1, hit.match.end())
    for m in hit.mentions("value"):
        unknown = m.kind == NAME and m.credit is None and m.words < 3
        if (listed(m.name) or unknown) and after and listed(after[0].name):
            yield hit.draft(m.name, mention=m)


#: How a place is where a story shows it.
_SCENIC = (
    r"(?:sunny|snowy|rainy|rain-soaked|dusty|war-torn|sun-drenched|sun-baked|sun-soaked|neon-lit|gritty|seedy|sleepy|bleak|wintry|steamy|sweltering|smoggy|foggy|fog-bound|idyllic|picturesque|bombed-out|crime-ridden|poverty-(?:ridden|stricken)|"
    r"plague-ridden|mob-ruled|rural|small-town|inner-city|downtown|suburban|backwoods|war-?time|post-?war|pre-?war|depression-era|nazi-occupied|german-occupied|post-apocalyptic|present-day|modern-day|turn-of-the-century|swinging|decadent|super-secret|far-?off|glamorous|scenic)"
)

RULES: tuple[Rule, ...] = (
    Rule("set in PLACE", "narrative_location", rf"\b{SET} (?:entirely |mostly |largely |primarily |mainly |almost entirely )?{_WHERE} (?:(?!when\b|where\b|who\b|that\b|which\b|with\b|by\b|as\b|for\b|and the\b)[\w'-]+ ){{0,6}}?(?P<value>{NAMED}(?:, {NAMED}|(?:,? and (?:\w+ ){{0,2}}){NAMED})?)(?! (?:period|era|dynasty|years|times)\b)", build=_place),
    Rule("the setting is PLACE", "narrative_location", rf"\b(?:setting|place(?!,)|locale|backdrop|story's location|scene)(?: here| this time| of (?:this|the) [a-z]+)?(?:,| is| being)(?: now| once again)? (?:in |on )?(?:the )?(?:[a-z-]+ ){{0,6}}?(?P<value>{NAMED})", build=_setting),
    Rule("with PLACE as its backdrop", "narrative_location", rf"\b(?:with|against|uses?|using|makes?) (?:the )?(?:[a-z-]+ ){{0,4}}?(?P<value>{NAMED}) (?:as|for) (?:its|the|a|his|her|their) (?:[a-z-]+ )?(?:backdrop|setting|location|locale|background)\b", build=_setting),
    Rule("PLACE, YEAR.", "narrative_location", rf"^(?:(?:it is|it's|we are in) )?(?P<value>{NAMED}(?:, {NAMED})?),? (?:in )?(?:the )?(?:[a-z]+ (?:of )?)?(?P<year>{YEAR}|{DECADE})(?=[.:,]|$| —)", build=_dateline),
    Rule("set in DATE PLACE", "narrative_location", rf"\b(?:set )?in (?:{WHEN}|(?:pre|post)-(?:war )?)[ -](?:war )?(?P<value>{NAMED})", build=_listed_place),
    Rule("PLACE", "narrative_location", rf"(?:\b(?P<quote>{_LEADS} (?:(?:the|(?!{_LEADS}\b|than\b|like\b|unlike\b|not\b)[a-z-]+|(?:1[5-9])?\d0'?s|\d\d?(?:th|st|nd|rd)(?:-century)?|{NAMED}-[a-z]+) ){{0,3}}?(?:pre-|post-)?(?P<value>{NAMED}))(?!-(?:era|age|occupied|ruled|torn|period) |'s? (?:stage|film|cinema|critics?|times|theat|director)| (?:stage|times|critics?|film festival|magazine|post|review|accent|theat)))", build=_listed_place),
    Rule("PLACE as adjective", "narrative_location", rf"\b(?P<quote>(?:a|an|the|his|her|their|this) (?:[a-z-]+ ){{0,2}}?(?P<value>{NAMED}) (?:bunker|apartment|house|mansion|hotel|suburbs?|suburb|street|streets|slums?|school|college|prison|hospital|bar|nightclub|club|ranch|farm|beach|desert|mountains?|jungle|forest|village|town|neighbou?rhood|police|cop|cops|family|couple|lawyer|gangster|underworld|training|office|subway|penthouse|loft|tenement|ghetto|monastery|convent|island|coast|countryside|wilderness|swamps?|bayou|winter|summer|night|nights|mob|mobsters?|gangs?|bordello|brothel|casino|courtroom|high school|hospital|cemetery|skyscraper|docks?|harbou?r|waterfront|diner|restaurant|trailer park|mall|plantation|mining town|border town|ghost town|outback|backwoods|boarding house|boardinghouse|orphanage|estate|tenements|projects|cabbie|detective|policeman|reporter|newspaper|businessman|stockbroker|socialite|advertising|drug dealer|housewife|teenagers?|kids?|hills|highway|backstreets|backwater|setting|locale\b|underground|high society|youth|youths|boy|girl|man|woman|teenager|doctor|nurse|teacher|waitress|taxi driver|thug|crime boss|businesswoman|prostitute|priest|orphan|farmers?|ranchers?|sheriff|cowboys?|stairs|steps|bridge|pub|café|gym|bank|bankers?|beaches|socialites|society|settlers?|fisherman|fishermen|sailor|policewoman|private eye|coroner|landlady|landlord|factory|mill|mine|miners|suburbanites?|mansions?|skyline|climax|finale|scenes?|sequences?|segments?|locales?|settings?|shootout|showdown|set-?pieces?|harbor|opera house|theat(?:er|re)|museum|asylum|sanatorium|townhouse|flat|cottage|lodge|dance hall|music hall|speakeasy|tavern|saloon|inn|reservation|backdrop|wood|moors?|marshes|airport|train station|cafe|tavern|palace|castle|manor|vineyard|winery|synagogue|church|parish|seminary|campus|sorority|fraternity|law firm|ad agency|office building|department store|shopping mall|precinct|firehouse|housing project|retirement home|nursing home|summer camp|brownstone))", build=_listed_place),
    Rule("PLACE's somebody", "narrative_location", rf"\b(?=[a-z]++ {NAMED} )(?P<quote>(?:an?|the|his|her|their|two|three|four|five|some|several|many|young|old|rookie|tough|[a-z]++(?:(?<=[a-z]ing)|(?<=[a-z]ed)|(?<=[a-z]y)|(?<=[a-z]ful)|(?<=[a-z]ous))) (?P<value>{NAMED}) (?P<tail>[a-z'-]+(?: [a-z'-]+){{0,2}}))", build=_of_somebody),
    Rule("PLACE's streets", "narrative_location", rf"(?P<quote>(?P<value>{NAMED})'s (?:[a-z-]+ ){{0,2}}(?:underworld|subculture|streets|slums|elite|upper class|upper crust|working class|countryside|suburbs|underbelly|nightlife|red light district|criminal world|gangland|back alleys|docks|waterfront|outskirts|east end|west end|south side|chinatown|wilderness|high society|drug scene|club scene|backwoods|coast|mountains|deserts?|police|police force|squad|homicide|detectives?|cops|gangsters?|gangs?|mafia|mob|mobsters?|crime lords?|crime families|mayor|governor|sheriff|ghettos?|barrios?|homeless|criminals?|prostitutes|brothels|nightclubs?|rooftops|alleys|alleyways|sewers|canals|harbou?r|beaches|skyline))\b", build=_listed_place),
    Rule("a farm near PLACE", "narrative_location", rf"\b(?P<quote>(?:an?|the|his|her|their|remote|old|country|small) (?:[a-z-]+ )?(?:cottage|farm|farmhouse|village|town|house|cabin|hotel|motel|mine|camp|ranch|castle|convent|school|boarding school|manor|mansion|estate|villa|lake|island|beach|quarry|monastery|garage|roadhouse|caravan park|trailer park|commune|barracks|prison) (?:near|at|outside|on the outskirts of|just outside|not far from) (?P<value>{NAMED}))", build=_called_town),
    Rule("sunny PLACE", "narrative_location", rf"\b(?P<quote>{_SCENIC} (?P<value>{NAMED}))(?!'s? (?:film|cinema|stage)| (?:film|cinema|times|post|accent)|-)", build=_listed_place),
    Rule("TOWN of PLACE", "narrative_location", rf"\b(?:town|city|village|island|planet|kingdom|country|suburb|neighbou?rhood|state|land|hamlet|county|borough|republic|community|ranch|hotel|prison|university|hospital) (?:called |named |known as )?(?:of )?(?P<value>{NAMED})", build=_town),
    Rule("NAME, a town", "narrative_location", rf"(?P<value>{NAMED}), an? (?:[a-z-]+,? ){{0,4}}?(?:town|village|city|hamlet|suburb|seaport|resort|port|county|island|outpost|settlement|community|mining camp|ranch|estate|plantation|planet|kingdom|boarding school|prison camp)\b", build=_called_town),
    Rule("a town, NAME", "narrative_location", rf"\b(?:an?|the) (?:[a-z-]+ ){{1,3}}(?:town|village|city|hamlet|suburb|seaport|resort|county|island|outpost|settlement|kingdom|country|planet), (?P<value>{NAMED})(?=[,.;:)]|$| —)", build=_called_town),
    Rule("PLACE has never looked so", "narrative_location", rf"(?P<value>{NAMED}) (?:has|had) (?:never|rarely|seldom) (?:looked|seemed|been|felt)\b", build=_setting),
    Rule("PLACE, STATE", "narrative_location", rf"\b(?P<quote>(?:in|to|near|outside|of|at|from|around) (?:the |rural |tiny |downtown )?(?P<value>{NAMED})),? ?(?:(?P<state>{NAMED})|(?:n\.j|calif|colo|nev|tex|mass|conn|fla|ill|mich|n\.y|ore|wash|ariz|minn|wis|tenn|okla|ont)\.)", build=_in_state),
    Rule("filmed in PLACE", "filming_location", rf"\b(?:filmed|shot|shooting|filming|lensed)(?: (?:it|this|the (?:film|movie|picture)))?,?(?: (?:on location|on a sound ?stage|on sound ?stages|at a studio|entirely|largely|mostly|partly|almost entirely|largely on location|on the streets of))?{_WHEN_SHOT} (?:in|at|around|on|near) (?:(?:the|and around|rural|downtown|beautiful|\w+ern|an? abandoned|an? old|an? disused|a real) ){{0,3}}(?:[a-z]+s of |(?:an?|the) (?:[a-z-]+ ){{1,4}}?(?:in|near|outside|of) )?(?P<value>{NAMED}(?:, {NAMED}|(?:,? and ){NAMED})?)", build=_filmed_in),
    Rule("PLACE locations", "filming_location", rf"(?P<value>{NAMED}) (?:locations|location shooting|location photography|exteriors|studio sets|sound ?stages|backlot|back lot)\b", build=_location),
    Rule("location work in PLACE", "filming_location", rf"\b(?:location (?:shooting|photography|filming|work|shoot|shots)|exteriors|outdoor scenes|locations)(?: (?:was|were|is|are|all|done|made|took place|shot|filmed|captured))* (?:in|at|around|of) (?:(?:the|and around|rural|downtown|beautiful|\w+ern) ){{0,3}}(?P<value>{NAMED}(?:, {NAMED}|(?:,? and ){NAMED})?)", build=_location),
    Rule("PLACE, where it was shot", "filming_location", rf"\b(?:in|at|of|on|around) (?:the )?(?P<value>{NAMED}),? (?:where|in which) (?:(?:much|most|some|a lot|all|part|parts) of )?(?:this|the|it|they)(?: (?:film|movie|picture))? (?:was|were) (?:shot|filmed)", build=_filmed_in),
    Rule("PLACE was used instead", "filming_location", rf"(?P<value>{NAMED}(?:(?:, | and |, and ){NAMED}){{0,2}}) (?:was|were) (?:used|chosen|made to do|pressed into service)(?: [a-z]+)? (?:instead|in (?:its|their) place|for (?:the )?{NAMED}|as (?:the |an? )?(?:stand-in|{NAMED}))", build=_known_places),
    Rule("stands in for PLACE", "narrative_location", rf"{NAMED}(?:,? [a-z]+,)? (?P<quote>(?:stands? in|standing in|stood in|doubles|doubling|doubled|substitut(?:es|ing|ed)|subs|subbing|fills? in|passes|masquerad(?:es|ing)) (?:as|for) (?:the )?(?:[a-z-]+ )?(?P<value>{NAMED}))", build=_known_places),
    Rule("PLACE stands in", "filming_location", rf"(?P<value>{NAMED})(?:,? [a-z]+,)? (?:stands? in|standing in|stood in|doubles|doubling|doubled|substitut(?:es|ing|ed)|subs|subbing) (?:as|for) (?:the )?(?:[a-z-]+ )?{NAMED}", build=_stands_in),
    Rule("NAME is a place", "narrative_location", f"(?P<value>{NAME})", build=place_by_noun),
)  # fmt: skip
