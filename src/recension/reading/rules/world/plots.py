"""Where and when the story is, told by the build of a sentence: who is of a place, where one goes, a place and its time."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import lines_of
from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.world._belonging import is_hardly_of_it
from recension.reading.rules.world._placing import unlisted
from recension.reading.rules.world._settings import (
    CENTURY,
    DECADE,
    ERA,
    IN_FULL,
    NAMED,
    SET,
    listed,
    of_elsewhere,
    of_plot,
    of_the_past,
)
from recension.reading.rules.world.periods import as_decade
from recension.values import fold


def _places(hit: Hit) -> Iterator[Draft]:
    for m in hit.mentions("value"):
        if place := listed(m.name):
            yield hit.draft(IN_FULL.get(fold(place), place), mention=m)


def _home(hit: Hit) -> Iterator[Draft]:
    """ "A Lisbon baker (Ada Quill)": whoever is played is of the place."""
    if of_plot(hit.sentence):
        yield from _places(hit)


def _part(hit: Hit) -> Iterator[Draft]:
    """ "under Lisbon's Alfama": a place and what lies in it, both known."""
    outer, inner = hit.mentions("value"), hit.mentions("inner")
    if outer and inner and listed(outer[0].name) and (listed(inner[0].name) or _is_quarter(inner[0].name)) and not of_elsewhere(hit):
        yield from _places(hit)
        yield hit.draft(inner[0].name, mention=inner[0])


_QUARTER = frozenset("district quarter street avenue square park prison hotel hospital station university college island bay beach village".split())


def _is_quarter(name: str) -> bool:
    return name.lower().split()[-1] in _QUARTER


def _gone_to(hit: Hit) -> Iterator[Draft]:
    """ "entering Lisbon", "flees Lisbon": told in the present."""
    if not of_elsewhere(hit) and not of_the_past(hit.sentence):
        yield from _places(hit)


#: Names of what is no place: "exiled to the Ice Age".
_NO_GROUND = re.compile(r"(?:Ages?|Era|Wars?|Day|Festival|Church|Company|Corporation|Family|Party|Games?|Cup|Awards?|Movies?|Network|Channel|Team|Army|Navy|Ego|Rings|Vampires|Dead)$|[a-z]ized$")


def _gone_to_unknown(hit: Hit) -> Iterator[Draft]:
    """ "moves to Larkhollow": behind such verbs a name need not be known."""
    if not of_elsewhere(hit) and not of_the_past(hit.sentence):
        for m in hit.mentions("value"):
            if not listed(m.name) and unlisted(m) and not _NO_GROUND.search(m.name):
                yield hit.draft(m.name, mention=m)


_OF_CINEMA = re.compile(r"(?:'s)? (?:film|movie|cinema|pictures?|productions?|noir|horror|style|tv|television|music|rock|pop|sitcom|comed(?:y|ies)|thrillers?|westerns?|dramas?|actors?|stars?)\b")


#: Where one of these stands a time and its place are of something else: a life, a work, whoever watched it.
_OF_ELSE = re.compile(
    r"\b(?:born|died|my|i was|museum|university|festival|fans|released?|audiences?|cinema|censors?|author|career|remake of|version of|looks? like|reminds?|reminiscent|charm of|style of|could not afford|box office|dvd|tv)\b"
)


def _is_elsewhere(hit: Hit, end: int) -> bool:
    line = hit.typed.line_at(hit.match.start())
    others = names_another(hit.typed, *line)
    return others or _OF_CINEMA.match(hit.typed.shadow, end) is not None or _OF_ELSE.search(hit.typed.shadow, *line) is not None


def _then_there(hit: Hit) -> Iterator[Draft]:
    """ "late 19th century Lisbon": a place with its time is a story's, where no other work or life is spoken of."""
    there = [m for m in hit.mentions("place") if listed(m.name) and m.name not in _CAPITALS_OF_FILM]
    if not there or _is_elsewhere(hit, hit.match.end()):
        return
    place = listed(there[0].name)
    yield hit.draft(as_decade(re.sub(r"^the ", "", hit.words("value"))), mention=hit.span("value"))
    yield hit.draft(IN_FULL.get(fold(place), place), mention=there[0], property="narrative_location")


#: What is said of these at a time is said of their films.
_CAPITALS_OF_FILM = frozenset(("Hollywood", "Broadway", "Bollywood"))
#: Ages that capitals join to a place: "Victorian England".
_AGES = frozenset("Victorian Edwardian Elizabethan Georgian Regency Tudor Jacobean Medieval Ancient Imperial Colonial Napoleonic Feudal Renaissance Postwar Prewar Weimar Tsarist Czarist Antebellum Wartime Prohibition-era Depression-era Nazi-occupied".split())


def _aged(hit: Hit) -> Iterator[Draft]:
    """ "two aspects of Victorian England": the age and the place of one name."""
    m = hit.mentions("value")[0]
    age, _, place = m.name.partition(" ")
    if age in _AGES and place and listed(m.name) == place and not (_is_elsewhere(hit, hit.match.end()) or is_hardly_of_it(hit.typed, place)):
        yield hit.draft(age, mention=(m.start, m.start + len(age)))
        yield hit.draft(place, mention=(m.end - len(place), m.end), property="narrative_location")


#: What lies somewhere, or is a world to itself.
_SPOT = (
    r"(?:camp|barracks|bar|caf[eé]|diner|village|town|countryside|city|coast|islands?|mountains?|desert|jungle|outback|border|prison|jail|farm|farmhouse|estate|mansion|castle|chateau|villa|palace|convent|monastery|"
    r"abbey|hospital|school|college|university|campus|seaport|port|seaside|resort|wilderness|forest|woods|slums?|ghetto|suburbs?|suburbia|highlands|moors?|plantation|colony|hamlet|valley|plains?|swamps?|"
    r"rain ?forest|peninsula|hotel|motel|inn|neighbou?rhood|embassy|trenches|lighthouse|ranch|hacienda|cave|harbou?r|police station|brothel|manor|planet|space ?station|space ?ship|starship|submarine|ship|boat|"
    r"yacht|liner|train|(?:air)?plane|airport|mall|department store|supermarket|apartment(?: (?:building|block|complex))?|house|cabin|institution|asylum|orphanage|home|restaurant|nightclub|casino|theat(?:er|re)|"
    r"opera house|museum|junkyard|jungles|wastelands|landscapes?|laboratory|base|fort|outpost|kingdom|wasteland|mine|factory|warehouse|cemetery|graveyard|church|cathedral|park|carnival|circus|beach|lake|bayou|oil rig|skyscraper|tenement|trailer park|subway|"
    r"boarding ?house|dystopia|metropolis|community|world)"
)
_PEOPLES = frozenset(line.lower().split(" = ")[0] for line in lines_of("peoples"))
_ANOTHER = re.compile(r"\b(?:particular|certain|specific|given|series|novel|book|game|original|sequel|segment|episode|scene|sequence|party|show|remake|first film|version|play)\b")


def _set_there(hit: Hit) -> Iterator[Draft]:
    """ "set in a small mining town": a place without a name, where no other work's setting or a scene's is told."""
    line = hit.typed.line_at(hit.match.start())
    if not _PEOPLES.isdisjoint(hit.match["value"].split()):
        return  # "the English countryside" names a country
    if not _ANOTHER.search(hit.typed.shadow, line[0], hit.match.end()):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


_VERBS = (
    r"(?:enter(?:s|ing)?|reach(?:es|ing)?|visit(?:s|ing)|leav(?:es?|ing)|flee(?:s|ing)?|escap(?:es?|ing)|cross(?:es|ing)|invad(?:es?|ing)|roam(?:s|ing)|terrori[sz](?:es|ing)|"
    r"tour(?:s|ing)|conquer(?:s|ing)|liberat(?:es|ing)|approach(?:es|ing)|attack(?:s|ing)|unif(?:y|ies|ied|ying)|overrun(?:s|ning)?|engulf(?:s|ed|ing)?|destroy(?:s|ing)|prowl(?:s|ing)|wander(?:s|ing)|stalk(?:s|ing)|rul(?:es|ing)|under|beneath)"
)
_AGE = r"(?:victorian|edwardian|medieval|feudal|post-apocalyptic|dystopian|futuristic|war-?time|post-?war|pre-?war|depression-era|prohibition-era|nazi-occupied|occupied|colonial|modern-day|present-day|ancient|antebellum|fascist|stalinist|tsarist|czarist|pre-revolutionary|turn[- ]of[- ]the[- ]century)"

#: What leads to places only, or is said of them only.
_MOVES = (
    r"(?:arriv(?:es?|ing) (?:in|at|to|on)|(?:travels?|travell?ing|journeys?|journeying|moves?|moving|flees?|fleeing|sails?|sailing|emigrates?|relocates?|relocating|exiled|banished|voyages?|transported|shipped|deported|evacuated|makes? (?:his|her|their) way) (?:back |home |off |all the way )?(?:to|into)|"
    r"(?:lives?|living|resides?|residing|stranded|marooned|crash-?lands?|crash-?landing|settles?|lands) (?:in|on)|(?:sheriff|mayor|streets|citizens|inhabitants|townsfolk|townspeople|villagers|king|queen|throne|outskirts|shores|residents|ruler) of)"
)

RULES: tuple[Rule, ...] = (
    Rule("PLACE's somebody, played", "narrative_location", rf"(?:^|\b(?:an?|the|two|three|some) )(?P<quote>(?:[a-z-]+,? ){{0,2}}(?P<value>{NAMED}) (?:[a-z'-]+ ){{1,3}}\([{PERSON}{NAME}])", build=_home),
    Rule("PLACE's PLACE", "narrative_location", rf"\b(?P<quote>(?:in|to|at|of|under|near|through|around|from|entering|enters|on|outside|inside|across) (?P<value>{NAMED})'s (?P<inner>{NAMED}))", build=_part),
    Rule("enters PLACE", "narrative_location", rf"\b(?P<quote>{_VERBS} (?:(?:the|their|his|her) )?(?:[a-z-]+ )?(?P<value>{NAMED}))(?!'s? [a-z]|-)", build=_gone_to),
    Rule("moves to NAME", "narrative_location", rf"\b(?P<quote>{_MOVES} (?:the |rural |nearby |far-?off |distant |remote )?(?P<value>{NAMED}))(?!'s? [a-z]|-| &|, (?:a|an|the|his|her|who)\b)", build=_gone_to_unknown),
    Rule("PLACE is a refuge", "narrative_location", rf"^(?P<quote>(?P<value>{NAMED}) (?:is|becomes|has become|lies|stands|finds itself) (?:in (?:ruins|chaos|upheaval|turmoil|flames|danger|the grip)|under (?:siege|attack|threat|martial law|occupation)|overrun|ruled|threatened|besieged|occupied|terrori[sz]ed|plagued|gripped|divided|home to|an? (?:[a-z-]+ )?(?:refuge|haven|wasteland|battlefield|prison|police state|dictatorship|warzone|war zone|city of|city in|town of|den|hotbed|dystopia|ghost town|powder keg)))", build=_gone_to),
    Rule("TIME PLACE", "narrative_period", rf"\b(?P<value>{DECADE}|{CENTURY}|{_AGE}|(?:pre|post)[- ]{ERA})(?:'|\x22)?[ -](?P<place>{NAMED})", build=_then_there),
    Rule("AGE PLACE, one name", "narrative_period", f"(?P<value>{NAME})", build=_aged),
    Rule("set in a SPOT", "narrative_location", rf"\b{SET} (?:entirely |mostly |largely |primarily |mainly |almost entirely )?(?:in|on|at|inside|aboard|around|within) (?P<value>(?:an?|one|some|the(?= (?:[a-z-]+ )?world of\b)) (?:[a-z0-9'-]+,? (?:and )?){{0,4}}?{_SPOT}(?: of (?:[a-z-]+ ){{1,3}}?[a-z-]+(?=[.,;:)!?\n]|$| (?:and|where|in|that|with|as|who|which)\b))?(?: off the (?:[a-z]+ )?(?:coast|shore) of (?:the )?{NAMED})?)(?:\b|(?<={NAMED}))(?! {_SPOT}\b)(?![ -][a-z]+ (?:in|of|on|near|called|named) (?:the )?{NAMED}| (?:in|of|on|near|called|named) (?:the )?(?:[a-z]+ )?[\"'{NAME}{PERSON}]|-)", build=_set_there),
)  # fmt: skip
