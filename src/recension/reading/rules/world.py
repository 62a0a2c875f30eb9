"""The world of the story: where and when it is, and where it was filmed."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading._mentions import NAME, PERSON
from recension.reading._rules import Draft, Hit, Rule
from recension.values import fold

_PLACES = frozenset(fold(p) for p in phrases_of("places"))
_NAMED = f"[{NAME}{PERSON}]"
_SET = r"(?:set|(?:action|story|film|movie|tale|plot|it) (?:opens|begins|starts|moves|shifts)|takes? place|taking place|took place|unfolds?|unfolding|plays? out|is located|situated|laid|happens|transpires)"
_WHERE = r"(?:in|on|at|around|near|outside(?: of)?|inside|along|aboard|amid|within|off)"
_ERA = (
    r"(?:world war (?:ii|i|two|one|2|1)|wwii|ww2|wwi|(?:the )?(?:second|first) world war|(?:the )?(?:american |spanish |english )?civil war|"
    r"(?:the )?vietnam war|(?:the )?korean war|(?:the )?cold war|(?:the )?gulf war|(?:the )?(?:great )?depression|prohibition|(?:the )?middle ages|"
    r"(?:the )?renaissance|(?:the )?(?:french|russian|american|industrial) revolution|(?:the )?holocaust|(?:the )?crusades|"
    r"(?:the )?(?:victorian|edwardian|elizabethan|jazz|stone|bronze|roaring twenties|regency|meiji|edo|weimar)(?: era| age| times| period)?|"
    r"ancient (?:rome|greece|egypt|china|times)|medieval times|biblical times|(?:the )?(?:near|distant|not-too-distant|far) future|(?:the )?(?:old|wild) west)"
)
_DECADE = r"(?:the )?(?:early |mid-?|late |mid to late )?(?:(?:1[5-9]|20)\d0'?s|'?\d0'?s|(?:nineteen-?)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))"
_CENTURY = r"(?:the )?(?:early |mid-?|late |turn of the )?(?:\d\d?(?:th|st|nd|rd)|(?:nine|eigh|seven|six|fif|four|thir)teenth|twelfth|twentieth|twenty-first)[ -]century"
_WHEN = rf"(?:{_ERA}|{_DECADE}|{_CENTURY}|@year(?:-\d\d(?:\d\d)?)?)"


#: What says when or where of a place within its name: "Victorian England".
_OF_AN_AGE = frozenset(
    "Victorian Edwardian Elizabethan Georgian Regency Tudor Medieval Ancient Imperial Colonial Nazi Fascist Communist Soviet Occupied Modern Rural Northern Southern Eastern "
    "Western Downtown Upstate Postwar Prewar Weimar Tsarist Czarist Napoleonic Revolutionary Feudal Renaissance Roman Depression-era Prohibition-era Civil-War".split()
)


def _listed(name: str) -> str:
    """The place that a name is or ends in ("World War II China"); "" for none."""
    if fold(name) in _PLACES:
        return name
    words = name.split()
    if (
        len(words) == 2
        and (words[0] in _OF_AN_AGE or words[0].endswith(("-occupied", "-torn", "-ruled", "-era")))
        and fold(words[1]) in _PLACES
    ):
        return words[1]
    return (
        next((tail for i in (1, 2) if fold(tail := " ".join(words[i - 3 :])) in _PLACES), "") if len(words) > 3 else ""
    )


#: A sentence that speaks of its writer, of the making or of a life outside the story places nothing in the story.
_ELSEWHERE = re.compile(
    r"\b(?:i|i'm|i've|i'd|my|me|we|our|us|film(?:ed|ing)|shot|shooting|locations?|born|released?|release|premi?ered?|festival|director|dvd|vhs|"
    r"box office|theat(?:er|re)s?|critics?|audiences?|studios?|budget|actors?|actress|filmmakers?|dreams?|brother of|import(?:ed)?|cinemas?|made|you|your|reviewers?|"
    r"footage|talents|prints?|open(?:ed|s)?|viewers?|directorial|career|fame|versions?|novels?|comments?|cinematic|genre|documentary|co-production|listed|industry|documentaries|"
    r"university of|americans?' |politicians?|propaganda|issue of|nowadays|today'?s?|these days|submission|awards?|oscar|accents?)\b"
)


def _place(hit: Hit) -> Iterator[Draft]:
    """Names after a word that says where the story is: any name."""
    for m in hit.mentions("value"):
        if m.kind in (NAME, PERSON):
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
    if _ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())) or (
        hit.rule.name == "PLACE" and _places_nothing(hit)
    ):
        return
    for m in hit.mentions("value"):
        place = _listed(m.name)
        if place:
            yield hit.draft(place, mention=(m.end - len(place), m.end) if m.name.endswith(place) else m)


#: Who comes from a place names none: "the Norwegian locations".
_OF_A_PEOPLE = re.compile(
    r"(?:ian|ean|ish|ese|[^l]ch|[^a]ican|nese|wegian|iss|Greek|Thai|Czech|Iraqi|Israeli|Pakistani)$"
)


def _location(hit: Hit) -> Iterator[Draft]:
    yield from (d for d in _place(hit) if not _OF_A_PEOPLE.search(d.value) or fold(d.value) in _PLACES)


def _setting(hit: Hit) -> Iterator[Draft]:
    """A place by name or by its noun after words that say setting."""
    for m in hit.mentions("value"):
        if _listed(m.name) or m.name.lower().split()[-1] in _PLACE_NOUNS:
            yield hit.draft(m.name, mention=m)


def _dateline(hit: Hit) -> Iterator[Draft]:
    """ "Oslo, 1923.": the first name must be a place's."""
    found = hit.mentions("value")
    if found and _listed(found[0].name):
        yield from _place(hit)


def _stands_in(hit: Hit) -> Iterator[Draft]:
    """ "Toronto doubles for Chicago": both are places."""
    after = hit.typed.within(hit.match.end() - 1, hit.match.end())
    for m in hit.mentions("value"):
        if _listed(m.name) and after and _listed(after[0].name):
            yield hit.draft(m.name, mention=m)


def _when(hit: Hit) -> Iterator[Draft]:
    value = re.sub(r"^the ", "", hit.words("value"))
    yield hit.draft(value, mention=hit.span("value"))


def _when_there(hit: Hit) -> Iterator[Draft]:
    """ "in 1950s London": the name must be a place's."""
    if any(_listed(m.name) for m in hit.mentions("place")):
        yield from _when(hit)


_AGE_OF_PLACE = re.compile(
    r"^(Victorian|Edwardian|Elizabethan|Georgian|Regency|Tudor|Medieval|Ancient|Weimar|Feudal|Renaissance|Napoleonic|Prohibition-era|Depression-era|Postwar|Prewar)\b"
)


def _age_of_place(hit: Hit) -> Iterator[Draft]:
    """ "in Victorian England" says when, too."""
    for m in hit.mentions("value"):
        found = _AGE_OF_PLACE.match(m.name)
        if (
            found
            and m.words > 1
            and _listed(m.name)
            and not _ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start()))
        ):
            yield hit.draft(found[1], mention=(m.start, m.start + len(found[1])))


#: Names of stretches of time; capitals make mentions of them, so they are looked for within names.
_NAMED_ERA = re.compile(
    r"(?:world war (?:ii|i|two|one|2|1)|wwii|wwi|(?:american |spanish |english )?civil war|vietnam war|korean war|cold war|gulf war|great depression|"
    r"depression|prohibition|middle ages|renaissance|(?:french|russian|american|industrial) revolution|holocaust|crusades|"
    r"(?:victorian|edwardian|elizabethan|jacobean|regency|meiji|edo|weimar|tudor|georgian)(?: era| age| times)?|ancient (?:rome|greece|egypt)|"
    r"boer war|crimean war|napoleonic wars?|cultural revolution|dark ages|jazz age|gilded age|old west|wild west)",
    re.I,
)
_BEFORE_ERA = re.compile(
    r"\b(?:in|during|of|after|before|amid|to|pre-|post-|the|with|and|through|until|since|set)(?: (?:the|early|late))? ?$|(?:pre|post)-$"
)


def _era(hit: Hit) -> Iterator[Draft]:
    """A war or an age within a name, in a sentence that tells the story."""
    if _ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())):
        return
    before = hit.typed.shadow[max(0, hit.match.start() - 16) : hit.match.start()]
    for m in hit.mentions("value"):
        found = None if m.name.isupper() and not m.name.startswith("WW") else _NAMED_ERA.search(m.name)
        if found and _BEFORE_ERA.search(before):
            lead = re.search(r"(?:pre|post)-$", before)
            start = m.start - len(lead[0]) if lead else m.start + found.start()
            view = hit.typed.text.view
            yield hit.draft(view[start : m.start + found.end()], mention=(start, m.start + found.end()))


def _span_of_story(hit: Hit) -> Iterator[Draft]:
    """Years from and to, in a sentence of the story or of the life that it tells."""
    if not re.search(
        r"\b(?:i|my|we|our|me|series|ran|aired|made|directed|wrote|films|movies|career as|released|published)\b",
        hit.typed.shadow[slice(*hit.typed.line_at(hit.match.start()))],
    ):
        yield from _when(hit)


def _story_year(hit: Hit) -> Iterator[Draft]:
    """A year long before the film, in a sentence that tells the story."""
    line = hit.typed.line_at(hit.match.start())
    year, known = int(hit.match["value"]), hit.typed.known.year
    if known is None or known - year < 12 or _ELSEWHERE.search(hit.typed.shadow, *line):
        return
    if not _ELSEWHEN.search(hit.typed.shadow, *line):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


_LIVES = re.compile(
    r"\b(?:is|are|has|have|must|finds?|falls?|meets?|lives?|works?|runs?|tries|goes|comes|takes|returns?|becomes?|discovers?|decides?|kills?|gets?|wants?|moves?|leaves?|leads?|follows?)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|been|did|would|could|saw|appeared|always|still|already|idea|these|things|people|kids)\b"
)
#: What stands before a time that is the story's: where it opens, or a place or life of that time.
_LED_TO = re.compile(
    rf"(?:^|\b(?:town|village|city|resort|life|lives|living|set|girl|boy|man|woman|family|brothers|sisters|soldiers|[{NAME}{PERSON}]),? )$"
)


def _in_story(hit: Hit) -> Iterator[Draft]:
    """A stretch of time in a sentence that tells the story, in the present, and speaks of no film or life."""
    line = hit.typed.line_at(hit.match.start())
    sentence, opening = hit.typed.shadow[slice(*line)], hit.typed.shadow[line[0] : hit.match.start()]
    known, start = hit.typed.known.year, re.search(r"\d{4}", hit.match["value"])
    late = known is not None and start is not None and known - int(start[0]) < 12 and int(start[0]) <= known + 1
    if late or _ELSEWHERE.search(sentence) or _ELSEWHEN.search(sentence) or _PAST.search(sentence):
        return
    if "future" in hit.match["value"] or (_LIVES.search(sentence) and _LED_TO.search(opening)):
        yield from _when(hit)


_ELSEWHEN = re.compile(
    r"\b(?:born|died|version|original|remake|award|oscar|won|made|movies?|films?|directed|career|since|until|series|novel|book|play|star)\b|[\ue004]"
)

_PLACE_NOUNS = frozenset(
    "city town village island islands valley county castle manor hotel inn prison penitentiary asylum station base camp ranch falls creek springs "
    "heights harbor harbour bay beach hills hill mountain mountains river lake forest woods swamp desert street avenue boulevard square park "
    "university college academy school hospital sanatorium monastery abbey convent cathedral mansion estate plantation farm lodge motel planet "
    "colony outpost kingdom republic province district quarter ghetto harem pass canyon gulch ridge junction corners bridge port fort".split()
)
#: "known to every biker in the Long Valley" tells how widely, not where.
_KNOWN_TO = re.compile(
    r"\b(?:every|any|all|best|worst|only|most|known|famous|biggest|toughest) (?:[a-z-]+ ){0,4}(?:in|of|from|on) (?:the )?$"
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|to|on|from|of|into|near|through|around|for|the|called|named|leaves|reaches|enters|visits|finally|aboard)(?: the)? $|^$|\n$"
)


def _place_by_noun(hit: Hit) -> Iterator[Draft]:
    """A name that ends in what it is: "Metro City", "Olduvai Research Station"."""
    if _ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())):
        return
    before = hit.typed.shadow[max(0, hit.match.start() - 14) : hit.match.start()]
    if _KNOWN_TO.search(hit.typed.shadow, max(0, hit.match.start() - 60), hit.match.start()):
        return
    for m in hit.mentions("value"):
        words = m.name.lower().split()
        if 1 < len(words) <= 4 and words[-1] in _PLACE_NOUNS and _PLACE_BEFORE.search(before):
            yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("set in PLACE", "narrative_location", rf"\b{_SET} (?:entirely |mostly |largely |primarily |mainly |almost entirely )?{_WHERE} (?:[\w'-]+ ){{0,6}}?(?P<value>{_NAMED}(?:, {_NAMED}|(?:,? and (?:\w+ ){{0,2}}){_NAMED})?)", build=_place),
    Rule("the setting is PLACE", "narrative_location", rf"\b(?:setting|place|locale|backdrop|story's location|scene)(?: here| this time| of (?:this|the) [a-z]+)?(?:,| is| being)(?: now| once again)? (?:the )?(?:[a-z-]+ ){{0,4}}?(?P<value>{_NAMED})", build=_setting),
    Rule("with PLACE as its backdrop", "narrative_location", rf"\b(?:with|against|uses?|using|makes?) (?:the )?(?:[a-z-]+ ){{0,4}}?(?P<value>{_NAMED}) (?:as|for) (?:its|the|a|his|her|their) (?:[a-z-]+ )?(?:backdrop|setting|location|locale|background)\b", build=_setting),
    Rule("PLACE, YEAR.", "narrative_location", rf"^(?:(?:it is|it's|we are in) )?(?P<value>{_NAMED}(?:, {_NAMED})?),? (?:in )?(?:the )?(?:[a-z]+ (?:of )?)?(?P<year>@year|{_DECADE})(?=[.:,]|$| —)", build=_dateline),
    Rule("set in DATE PLACE", "narrative_location", rf"\b(?:set )?in (?:{_WHEN}|(?:pre|post)-(?:war )?)[ -](?:war )?(?P<value>{_NAMED})", build=_listed_place),
    Rule("PLACE", "narrative_location", rf"(?:\b(?P<quote>(?:in|to|through|across|into|outside|near|around|from|of|at|on) (?:(?:the|[a-z-]+|{_NAMED}-[a-z]+) ){{0,3}}?(?:pre-|post-)?(?P<value>{_NAMED}))(?!'s? (?:stage|film|cinema|critics?|times|theat|director)| (?:stage|times|critics?|film festival|magazine|post|review|accent|theat)))", build=_listed_place),
    Rule("PLACE as adjective", "narrative_location", rf"\b(?P<quote>(?:a|an|the|his|her|their|this) (?:[a-z-]+ ){{0,2}}?(?P<value>{_NAMED}) (?:bunker|apartment|house|mansion|hotel|suburbs?|suburb|street|streets|slums?|school|college|prison|hospital|bar|nightclub|club|ranch|farm|beach|desert|mountains?|jungle|forest|village|town|neighbou?rhood|police|cop|cops|family|couple|lawyer|gangster|underworld|training|office|subway|penthouse|loft|tenement|ghetto|monastery|convent|island|coast|countryside|wilderness|swamps?|bayou|winter|summer|night|nights))", build=_listed_place),
    Rule("TOWN of PLACE", "narrative_location", rf"\b(?:town|city|village|island|planet|kingdom|country|suburb|neighbou?rhood|state|land|hamlet|county|borough|republic|community|ranch|hotel|prison|school|university|hospital) (?:called |named |known as )?(?:of )?(?P<value>{_NAMED})", build=_place),
    Rule("filmed in PLACE", "filming_location", rf"\b(?:filmed|shot|shooting|filming|lensed)(?: (?:on location|on a sound ?stage|on sound ?stages|at a studio|entirely|largely|mostly|partly|almost entirely|largely on location|on the streets of))? (?:in|at|around|on|near) (?:(?:the|and around|rural|downtown|beautiful|\w+ern) ){{0,3}}(?:[a-z]+s of )?(?P<value>{_NAMED}(?:, {_NAMED}|(?:,? and ){_NAMED})?)", build=_place),
    Rule("PLACE locations", "filming_location", rf"(?P<value>{_NAMED}) (?:locations|location shooting|location photography|exteriors)\b", build=_location),
    Rule("location work in PLACE", "filming_location", rf"\b(?:location (?:shooting|photography|filming|work|shoot|shots)|exteriors|outdoor scenes|locations)(?: (?:was|were|is|are|all|done|made|took place|shot|filmed|captured))* (?:in|at|around|of) (?:(?:the|and around|rural|downtown|beautiful|\w+ern) ){{0,3}}(?P<value>{_NAMED}(?:, {_NAMED}|(?:,? and ){_NAMED})?)", build=_location),
    Rule("PLACE stands in", "filming_location", rf"(?P<value>{_NAMED})(?:,? [a-z]+,)? (?:stands? in|standing in|stood in|doubles|doubling|doubled|substitut(?:es|ing|ed)|subs|subbing) (?:as|for) (?:the )?(?:[a-z-]+ )?{_NAMED}", build=_stands_in),
    Rule("set in WHEN", "narrative_period", rf"\b{_SET} (?:(?!and\b)[^\n.;(),]{{1,14}} ){{0,3}}?(?:in|during|at|around|amid|against|before|after|towards?|to) (?:the (?:turbulent )?(?:backdrop|years|days|time|end|height|summer|spring|winter|fall|autumn|year) (?:of )?)?(?:the )?(?P<value>{_WHEN})\b", build=_when),
    Rule("the year is", "narrative_period", r"\b(?:the year is|it is the year|it's|the time is|we're in|it is|year of our lord) (?P<value>@year)\b(?! (?:minutes|movie|film))", build=_when),
    Rule("WHEN PLACE", "narrative_period", rf"\b(?:in|of|to|during) (?P<value>{_DECADE}|{_CENTURY}|(?:pre|post)-(?:war|world war (?:ii|i|two|one)))[ -](?P<place>{_NAMED})", build=lambda hit: _when_there(hit)),
    Rule("AGE PLACE", "narrative_period", rf"\b(?:in|of|to|through|across|during) (?P<value>{NAME})", build=_age_of_place),
    Rule("from WHEN to WHEN", "narrative_period", rf"\b(?:from|between) (?P<value>(?:{_DECADE}|@year) (?:into|to|through|and|until) (?:{_DECADE}|@year))\b", build=lambda hit: _span_of_story(hit)),
    Rule("PLACE, YEAR: when", "narrative_period", rf"^(?:(?:it is|it's|we are in) )?(?P<place>{_NAMED}(?:, {_NAMED})?),? (?:in )?(?:the )?(?:[a-z]+ (?:of )?)?(?P<value>@year|{_DECADE})(?=[.:,]|$| —)", build=_when_there),
    Rule("in the WHEN", "narrative_period", rf"\b(?:in|during) (?:the |a |an )?(?P<value>(?:year )?@year(?=,? (?:when|as|and|two|three|a|an|the|@name))|(?:near|distant|not[- ]too[- ]distant|far|not so distant|dystopian|post-apocalyptic|bleak|grim) future|{_CENTURY}|{_DECADE})(?![a-z'-]| (?:film|movie|cinema|tv|horror|comed|version|style|music|fashion|sci))", build=_in_story),
    Rule("set in modern days", "narrative_period", rf"\b{_SET} (?:in|during) (?:the )?(?:a )?(?P<value>modern[- ]day|present[- ]day|contemporary|near[- ]future|not-too-distant future|distant future|future|post-apocalyptic future)\b", build=_when),
    Rule("during WAR", "narrative_period", rf"\b(?:during|amid|in the midst of|at the (?:height|end|start|dawn|close) of|set (?:in|during)) (?:the )?(?P<value>{_ERA})\b", build=_when),
    Rule("ERA", "narrative_period", f"(?P<value>{_NAMED})", build=_era),
    Rule("in YEAR", "narrative_period", r"\b(?:in|during|of|early in|late in|summer of|winter of|spring of|autumn of|fall of|it's|back in|around|circa) (?P<value>@year)\b(?!'s| (?:version|film|movie|remake|minutes))", build=_story_year),
    Rule("takes place (YEARS)", "narrative_period", rf"\b{_SET}\b[^\n.;]{{0,60}}? \((?P<value>@year(?:-\d\d(?:\d\d)?)?)\)", build=_when),
    Rule("NAME is a place", "narrative_location", f"(?P<value>{NAME})", build=_place_by_noun),
)  # fmt: skip
