"""When the story is."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, TITLE
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules.world._settings import (
    CENTURY,
    DECADE,
    ELSEWHERE,
    ERA,
    NAMED,
    SET,
    WHEN,
    YEAR,
    listed,
    of_plot,
    of_the_past,
)


def _when(hit: Hit) -> Iterator[Draft]:
    value = re.sub(r"^the ", "", hit.words("value"))
    yield hit.draft(as_decade(value), mention=hit.span("value"))


def _not_its_own_year(hit: Hit) -> Iterator[Draft]:
    """ "It's 1949": the year of the story, unless the film is of that year."""
    year, known = hit.match["value"], hit.typed.known.year
    if known is None or not year.isdigit() or not 0 <= known - int(year) < 2 or "the year" in hit.match[0]:
        yield from _when(hit)


_TENS = {"twen": "192", "thir": "193", "for": "194", "fif": "195", "six": "196", "seven": "197", "eigh": "198", "nine": "199"}
_DECADES = re.compile(r"\b(?:(?:nineteen-?)?(?P<word>twen|thir|for|fif|six|seven|eigh|nine)ties|(?P<century>\d\d)?'?(?P<ten>[1-9])0['’]?s)(?![\w-])", re.I)


def as_decade(when: str) -> str:
    """A stretch of time with its decades written out: "the early 80's" → "early 1980s"."""

    def decade(m: re.Match[str]) -> str:
        return f"{_TENS[m['word'].lower()]}0s" if m["word"] else f"{m['century'] or '19'}{m['ten']}0s"

    return re.sub(r"^'(?=\d\d$)", "19", _HUNDREDS.sub("s", _DECADES.sub(decade, when))).replace("'1", "1")


#: "the 1700's".
_HUNDREDS = re.compile(r"(?<=\d\d00)['’]s\b")


def _to_come(hit: Hit) -> Iterator[Draft]:
    """ "in the year 2090": later than the film, and no year of a release."""
    year, known = int(hit.match["value"]), hit.typed.known.year
    if known is not None and year > known and not ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())):
        yield from _when(hit)


def _when_there(hit: Hit) -> Iterator[Draft]:
    """ "in 1950s London": the name must be a place's, and "(France, 1955)" says when a film was made."""
    if hit.match["value"] == str(hit.typed.known.year) and hit.typed.text.view[hit.match.end() : hit.match.end() + 1] in ",;)":
        return
    if any(listed(m.name) for m in hit.mentions("place")):
        yield from _when(hit)


def _place_then(hit: Hit) -> Iterator[Draft]:
    """ "Paris in the 1920s", in a sentence of the story."""
    line = hit.typed.line_at(hit.match.start())
    sentence = hit.typed.shadow[slice(*line)]
    if not ELSEWHERE.search(sentence) and not of_the_past(sentence) and not speaks_of_films(hit):
        yield from _when_there(hit)


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
            and listed(m.name)
            and not ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start()))
        ):
            yield hit.draft(found[1], mention=(m.start, m.start + len(found[1])))


#: Names of stretches of time; capitals make mentions of them, so they are looked for within names.
NAMED_ERA = re.compile(
    r"(?:world war (?:ii|i|two|one|2|1)|wwii|wwi|(?:american |spanish |english )?civil war|vietnam war|korean war|cold war|gulf war|great depression|"
    r"depression|prohibition|middle ages|renaissance|(?:french|russian|american|industrial) revolution|holocaust|crusades|"
    r"(?:victorian|edwardian|elizabethan|jacobean|regency|meiji|edo|weimar|tudor|georgian)(?: era| age| times)?|ancient (?:rome|greece|egypt)|"
    r"boer war|crimean war|napoleonic wars?|cultural revolution|dark ages|jazz age|gilded age|old west|wild west|dust bowl|great famine|potato famine|battle of [a-z' -]+|siege of [a-z' -]+|"
    r"(?!(?:star|infinity|clone|cola|culture|gang|drug|turf|price|flame|bride|tug of|art of|god of|world of|dogs of|horrors of|man of|lord of|spoils of|prisoners? of|casualties of|theatre of)s? )(?:[a-z'-]+ ){1,2}?"
    r"(?:war|(?<=opium )wars|(?<=punic )wars|(?<=indian )wars|(?<=balkan )wars|rebellion|uprising|rising|revolution|insurrection|mutiny|blitz|raj|partition|gold rush|spring offensive|armistice|inquisition|reformation|restoration|troubles|terror))\b",
    re.I,
)
_BEFORE_ERA = re.compile(
    r"\b(?:in|during|of|after|before|amid|to|pre-|post-|the|with|and|through|until|since|set)(?: (?:the|early|late))?,? ?$|(?:pre|post)-$"
)


#: Behind an age's name: it is the age itself, not "the Cold War mentality".
_AGE_ITSELF = re.compile(
    rf"(?:'s)?(?:[.,;:)!?\n—-]|$| (?:and|in|when|as|is|with|are|at|era|age|period|times?|to|where|who|on|finds|a|an|the|but|that|for|by|of|until|two|three|four|five|six|several|some|many|most|this|his|her|their|its|he|she|they|it|one|after|before|during|while|which|or|then|from|against|through|into|over|under|between|[{NAME}{PERSON}])\b| [{NAME}{PERSON}])"
)
#: Behind these an age is the story's, whatever else the sentence speaks of.
_SET_THERE = re.compile(rf"\b(?:{SET}|(?:story|tale|yarn) (?:is )?(?:about|of)) (?:[a-z]+ ){{1,6}}$")
_STORY_NOUN = (
    r"(?:drama|comedy|satire|farce|musical|fantasy|horror|documentary|noir|adventures|melodrama|thriller|epic|romance|adventure|story|tale|saga|yarn|western|mystery|actioner|movie|film|picture|spy (?:story|thriller|drama)|love story|setting|backdrop|"
    r"milieu|costumes?|soldier|pilot|nurse|spy|officer|widow|orphan|camp|battlefield|trenches|submarine|propaganda|ship|bomber|destroyer|battleship|gunboat|freighter|convoy|platoon|squadron|regiment|unit|sailors?|soldiers|airmen|prisoner|spies|hospital|draftees?|recruits?|conscripts?|gis?|aviators?|pilots|nurses|(?:war )?effort|conspirac(?:y|ies)|refugees?|resistance|evacuees?|cargo ship|parlou?rs?|mansion|village|town)"
)
_DETERMINED = re.compile(r"\b(?:an?|this|its|his|her|the|of) (?:[a-z-]+,? ){0,2}$")
_STORY_AFTER = re.compile(rf"(?:[- ]era|-set)?,? (?:[a-z-]+ ){{0,2}}?{_STORY_NOUN}\b")


def _kind_of_story(hit: Hit, before: str) -> bool:
    """ "a Civil War drama": the age is the story's."""
    return _DETERMINED.search(before) is not None and "like a" not in before and _STORY_AFTER.match(hit.typed.shadow, hit.match.end()) is not None


def _era(hit: Hit) -> Iterator[Draft]:
    """A war or an age that a name begins with, in a sentence that tells the story."""
    view = hit.typed.text.view
    dated = [m for m in hit.mentions("value") if NAMED_ERA.match(view[m.start : m.end])]
    line = hit.typed.line_at(hit.match.start())
    if not dated:
        return
    told = _SET_THERE.search(hit.typed.shadow, max(line[0], hit.match.start() - 50), hit.match.start())
    if not told and (ELSEWHERE.search(hit.typed.shadow, *line) or of_the_past(hit.typed.shadow[slice(*line)])):
        return
    before = hit.typed.shadow[max(0, hit.match.start() - 16) : hit.match.start()]
    for m in dated:
        written = view[m.start : m.end]
        shouted = written.isupper() and not written.startswith("WW")
        found = None if shouted else NAMED_ERA.match(written)
        whole = found is not None and (
            found.end() < len(written) or _AGE_ITSELF.match(hit.typed.shadow, hit.match.end())
        )
        if found and ((whole and _BEFORE_ERA.search(before)) or _kind_of_story(hit, before)):
            lead = re.search(r"(?:pre|post)-$", before)
            start = m.start - len(lead[0]) if lead else m.start
            end = m.start + found.end()
            longer = _OF_WHAT.match(view, end)
            end = longer.end() if longer else end
            yield hit.draft(view[start:end], mention=(start, end), quote=(start, end))


#: What a war is of, behind its name.
_OF_WHAT = re.compile(r" of (?:Independence|Liberation|the Roses|1812)\b")


def _span_of_story(hit: Hit) -> Iterator[Draft]:
    """Years from and to, in a sentence of the story or of the life that it tells."""
    if not re.search(
        r"\b(?:i|my|we|our|me|series|ran|aired|made|directed|wrote|films|movies|career as|released|published)\b",
        hit.sentence,
    ) and not _tells_history(hit.sentence):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


_MONTH = rf"(?:{MONTHS})"
#: No film is of an earlier year: books, houses and writers are.
_FIRST_FILMS = 1890
_OF_A_WORK = re.compile(r"\b(?:written|published|composed|painted|premi\w+|founded|built|author|opera|symphony|poem|stories|story by|since|back to|dates?|invented)\b")


def _story_year(hit: Hit) -> Iterator[Draft]:
    """A year long before the film, in a sentence that tells the story."""
    line = hit.typed.line_at(hit.match.start())
    year, known = int(hit.match["value"]), hit.typed.known.year
    past = of_the_past(hit.typed.shadow[slice(*line)])
    if year >= _FIRST_FILMS and (known is None or known - year < 12 or past):
        return
    if ELSEWHERE.search(hit.typed.shadow, *line) or (year < _FIRST_FILMS and _OF_A_WORK.search(hit.typed.shadow, *line)):
        return
    if not speaks_of_films(hit) and not _tells_history(hit.typed.shadow[slice(*line)]):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


_DONE = re.compile(r"\b(?:was|were|had|did|became|began|felt|went|came|took|wrote|won|lost|left|made|led|[a-z]{3,}ed)\b")


def _tells_history(sentence: str) -> bool:
    """Whether a sentence tells in the past what was done, and nothing in the present: "In 1958 he retired"."""
    return _DONE.search(sentence) is not None and (_LIVES.search(sentence) is None or "must have" in sentence)


#: What happens once, and dates a story that tells of it.
_EVENT = re.compile(
    r"(?:War|Wars|Massacre|Olympics|Olympic Games|Games|Revolution|Rebellion|Riots?|Uprising|Strike|Trials?|Rising|Mutiny|Siege|Invasion|Crash|Disaster|Earthquake|Fire|Flood|Famine|Plague|Coup|Crisis|"
    r"Expedition|Rush|Raid|Murders?|Assassination|World Cup|World Series|Convention|Exposition|World's Fair|Derby|Blitz|Affair|Partition|Purge|Pogrom|Armada|Exodus)$"
)


def _event_year(hit: Hit) -> Iterator[Draft]:
    """ "the 1972 Munich Olympics", "the Harbour Riots of 1811"."""
    if any(_EVENT.search(m.name) for m in hit.mentions("event")):
        yield from _when(hit)


_LIVES = re.compile(
    r"\b(?:is|are|has|have|must|finds?|falls?|meets?|lives?|works?|runs?|tries|goes|comes|takes|returns?|becomes?|discovers?|decides?|kills?|gets?|wants?|moves?|leaves?|leads?|follows?|plots?|arrives?|travels?|heads?|sends?|hires?|helps?|fights?|escapes?|joins?|marr(?:y|ies)|"
    r"investigates?|hunts?|battles?|plans?|steals?|learns?|encounters?|confronts?|struggles?|visits?|rises?|seeks?|searches|sets out|races?|begins?|clash(?:es)?|unites?|reunites?|teams?|solves?|stalks?|terrori[sz]es?|hides?|flees?)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|would|could|saw|appeared|always|still|already|idea|these|things|people|kids)\b"
)
#: What stands before a time that is the story's: where it opens, or a place or life of that time.
_LED_TO = re.compile(
    rf"(?:^|(?<!\w)(?!(?:it|was|were|seen|popular|here|kids?|back|only|actors|stars?|common|style|fashion|music|cinema|work|started|began)\b)(?:[a-z'-]+|[{NAME}{PERSON}]),? )$"
)


def _in_story(hit: Hit) -> Iterator[Draft]:
    """A stretch of time in a sentence that tells the story, in the present, and speaks of no film or life."""
    line = hit.typed.line_at(hit.match.start())
    sentence, opening = hit.typed.shadow[slice(*line)], hit.typed.shadow[line[0] : hit.match.start()]
    known, start = hit.typed.known.year, re.search(r"\d{4}", hit.match["value"])
    late = known is not None and start is not None and known - int(start[0]) < 12 and int(start[0]) <= known + 1
    if late or ELSEWHERE.search(sentence) or speaks_of_films(hit) or _PAST.search(sentence):
        return
    if "future" in hit.match["value"] or (_LIVES.search(sentence) and _LED_TO.search(opening)):
        yield from _when(hit)


_TODAY = r"(?:modern[- ]day|present[- ]day|contemporary|turn[- ]of[- ]the[- ]century|wartime|post-?war|pre-?war|medieval|feudal|antebellum|prehistoric|depression-era|prohibition-era|victorian-era)"
#: Who or what belongs to a time in a story.
_PEOPLED = (
    r"(?:gangsters?|housewi(?:fe|ves)|detectives?|private eyes?|famil(?:y|ies)|teenagers?|couple|suburbia|suburbs?|towns?|village|city|neighbou?rhood|high school|school|college|community|household|"
    r"farm|ranch|prison|settings?|society|world|milieu|landscapes?|urban landscapes?|artefacts|artifacts|fashions|countryside|village life|life|radio|nightclub|hotel|mansion|castle|court|underworld|suburbanites?|cops?|soldiers?|peasants?|knights?|"
    r"samurai|cowboys?|outlaws?|sailors?|widow|schoolgirl|schoolboy|boy|girl|man|woman|kingdom|slums?|streets|backdrop|era)"
)


def _of_then(hit: Hit) -> Iterator[Draft]:
    """ "a 1930s gangster": in a sentence of the story; a decade must lie before the film."""
    sentence = hit.sentence
    known, start = hit.typed.known.year, re.search(r"\d{4}", hit.match["value"])
    late = known is not None and start is not None and known - int(start[0]) < 12
    if not (late or ELSEWHERE.search(sentence) or re.search(r"\b(?:like|reminds?|reminiscent|looks?|feels?) [^.]{0,40}$", hit.match.string[hit.typed.line_at(hit.match.start())[0] : hit.match.start()])):
        yield from _when(hit)


_ELSEWHEN = re.compile(
    r"\b(?:born|died|version|original|remake|award|oscar|won|made|movies?|films?|directed|career|since|until|series|novel|book|play|star|biopics?|documentar(?:y|ies)|shorts?(?= )|(?:minute|reel) [a-z]+|director)\b"
)


def speaks_of_films(hit: Hit) -> bool:
    """Whether the sentence of a hit speaks of films made, or names another one."""
    line = hit.typed.line_at(hit.match.start())
    titles = [m for m in hit.typed.within(*line) if m.kind == TITLE]
    alone = bool(titles) and _LIVES.search(hit.typed.shadow, *line) is None
    return alone or any(not m.own for m in titles) or (
        _ELSEWHEN.search(hit.typed.shadow, *line) is not None and not of_plot(hit.typed.shadow[slice(*line)])
    )



RULES: tuple[Rule, ...] = (
    Rule("set in WHEN", "narrative_period", rf"\b{SET}\b(?:,? [^\n.;(),]{{1,30}},)? ?(?:(?! ?(?:and|it|he|she|they|we|i)\b)[^\n.;(),]{{1,14}} ){{0,3}}?(?:in|during|at|on|around|amid|against|before|after|towards?|to) (?:the (?:turbulent )?(?:backdrop|eve|brink|outbreak|aftermath|wake|years|days|time|end|height|summer|spring|winter|fall|autumn|year) (?:of )?)?(?:the )?(?P<value>{WHEN}|'[1-9]\d(?!'?s))\b", build=_when),
    Rule("set in the NAME era", "narrative_period", rf"\b{SET} (?:(?!and\b)[a-z]+ ){{0,2}}?(?:in|during|at|towards?) (?:the )?(?:(?:beginning|end|start|height|time|days|years|middle) of (?:the )?)?(?P<value>{NAME}(?: {NAME})? (?:era|period|years|dynasty|days|uprising|rebellion|revolt|famine|plague|conflict|occupation|regime|crisis|purges?))\b", build=_when),
    Rule("the year is", "narrative_period", rf"\b(?:the year is|it is the year|it's|the time is|we're in|it is|year of our lord) (?:(?:early |late |mid-)?(?:spring|summer|autumn|winter|{MONTHS}|christmas) (?:of )?)?(?P<value>{YEAR}(?!'?s\b)|{DECADE})\b(?! (?:minutes|movie|film)|, (?:it's|it is)\b)", build=_not_its_own_year),
    Rule("in the year to come", "narrative_period", r"\bin (?:the|a) year (?:of )?(?P<value>[2-9]\d\d\d)\b", build=_to_come),
    Rule("WHEN PLACE", "narrative_period", rf"\b(?:in|of|to|during|into|through|across|around) (?P<value>{DECADE}|{CENTURY}|{_TODAY}|(?:pre|post)-(?:war|world war (?:ii|i|two|one)))[ -](?P<place>{NAMED})", build=_when_there),
    Rule("WHEN of the story", "narrative_period", rf"\b(?:an?|the|in|into|of|this|through|between|across) (?:[a-z-]+ ){{0,2}}?(?P<value>{DECADE}|{_TODAY})(?:-era|-set)? (?:[a-z-]+ ){{0,2}}?(?:{_PEOPLED}|{NAME}(?= (?:[a-z-]+ )?{_PEOPLED}))(?!\w)", build=lambda hit: _of_then(hit)),
    Rule("PLACE in WHEN", "narrative_period", rf"(?P<place>{NAMED})(?: [a-z-]+)?,? (?:in|of|during|at|at the end of) (?:the )?(?P<value>{DECADE}|{ERA})(?![a-z'-])", build=_place_then),
    Rule("the PLACE of WHEN", "narrative_period", rf"\b(?:in|to|through|across|of|into) the (?:[a-z-]+ )?(?P<place>{NAMED}) of (?:the )?(?P<value>{DECADE}|{YEAR}|{CENTURY})(?![a-z'-])", build=_when_there),
    Rule("AGE PLACE", "narrative_period", rf"\b(?:in|of|to|through|across|during) (?P<value>{NAME})", build=_age_of_place),
    Rule("from WHEN to WHEN", "narrative_period", rf"\b(?:from|between|covers|spans|covering|spanning|over) (?:the (?:years|period) )?(?:from )?(?P<value>(?:{_MONTH} )?(?:{DECADE}|{YEAR}) (?:into|to|through|and|until|till) (?:{_MONTH} )?(?:{DECADE}|{YEAR}))\b", build=_span_of_story),
    Rule("a period (YEARS)", "narrative_period", rf"\b(?:periods?|wars?|era|reign|struggle|conflict|occupation|rebellion|uprising) [(\[](?P<value>{YEAR} ?[-–] ?(?:\d\d)?\d\d)[)\]]", build=_span_of_story),
    Rule("between YEAR-YEAR", "narrative_period", rf"\b(?:between|during|over|in|spans|spanning|covers|covering) (?:the (?:years|period) )?(?P<value>{YEAR}[-–](?:\d\d)?\d\d)(?![-\d/])", build=_span_of_story),
    Rule("PLACE, YEAR: when", "narrative_period", rf"^(?:(?:it is|it's|we are in) )?(?P<place>{NAMED}(?:, {NAMED})?),? (?:in )?(?:the )?(?:[a-z]+ (?:of )?)?(?P<value>{YEAR}|{DECADE})(?=[.:,]|$| —)", build=_when_there),
    Rule("in the WHEN", "narrative_period", rf"\b(?:in|during) (?:the |a |an )?(?P<value>(?:year )?{YEAR}(?=,? (?:when|as|and|two|three|a|an|the|@name))|(?:near|distant|not[- ]too[- ]distant|far|not so distant|dystopian|post-apocalyptic|bleak|grim) future|{CENTURY}|{DECADE}(?: and (?:the )?{DECADE})?)(?![a-z'-]| (?:screwball|film|movie|cinema|tv|horror|comed|version|style|music|fashion|sci))", build=_in_story),
    Rule("set in modern days", "narrative_period", rf"\b{SET} (?:in|during) (?:the )?(?:a )?(?P<value>modern[- ](?:day|era|times|age|world)|present[- ]day|present|(?:distant |recent |not-too-distant )?past|contemporary(?: times)?|near[- ]future|not-too-distant future|distant future|future|post-apocalyptic future)\b", build=_when),
    Rule("set at FEAST", "narrative_period", rf"\b(?:{SET}|takes place|unfolds|plays out) (?:entirely |mostly )?(?:at|on|around|over|during) (?P<value>(?:(?:one|the|a) (?:[a-z]+ )?)?(?:halloween|hallowe'en|christmas(?: eve| day| time)?|christmastime|thanksgiving|easter|new year's eve|independence day|the fourth of july|mardi gras|carnival|midsummer))\b", build=_when),
    Rule("during WAR", "narrative_period", rf"\b(?:during|amid|in the midst of|at the (?:height|end|start|dawn|close) of|set (?:in|during)) (?:the )?(?P<value>{ERA})\b", build=_when),
    Rule("ERA", "narrative_period", f"(?P<value>{NAMED})", build=_era),
    Rule("in YEAR", "narrative_period", rf"\b(?:in|during|of|early in|late in|in (?:(?:early|late|mid)[- ])?(?:{MONTHS}|{NAME})|summer of|winter of|spring of|autumn of|fall of|it's|back in|around|circa) (?P<value>{YEAR})\b(?!'s| (?:version|film|movie|remake|minutes))", build=_story_year),
    Rule("YEAR's EVENT", "narrative_period", rf"\b(?:the|a|an|that|this|these|those) (?P<value>{YEAR}) (?P<event>{NAMED})", build=_event_year),
    Rule("EVENT of YEAR", "narrative_period", rf"(?P<event>[{NAME}{PERSON}{TITLE}])(?: [a-z]+)? (?:of|in) (?P<value>{YEAR})\b", build=_event_year),
    Rule("takes place (YEARS)", "narrative_period", rf"\b{SET} (?:in|on|at|during|amid|around|against)\b[^\n.;]{{0,60}}? \((?P<value>{YEAR}(?:-\d\d(?:\d\d)?)?)\)", build=_when),
)  # fmt: skip
