"""Words before a place that put the story there, and those that only speak of it."""

import re

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules.world._belonging import is_hardly_of_it
from recension.reading.rules.world._settings import listed

#: "of Britain" places nothing; "the streets of London" does, and so does a throne.
_PART_OF = re.compile(
    r"\b(?:outside|views?|scenes|shots|depictions?|glimpses|vistas|streets?|outskirts|suburbs?|wilds?|mountains?|jungles?|deserts?|heart|middle|center|centre|coast|shores?|slums?|towns?|city|village|countryside|hills|plains|throne|king|queen|"
    r"prince|princess|ruler|borders?|edge|corner|part|parts|backstreets|back streets|wilderness|skies|bowels|underworld|capital|islands?|(?:the|in) (?:west|east|north|south)|state|area|sections?|boroughs?|"
    r"planet|moon|docks?|harbou?r|canals?|forests?|woods|swamps|bayous|beaches|rooftops|sewers|courts?|invasion|siege|battle|fall|ruins|world|inhabitants|people|"
    r"quarters?|district|halls|lounges|bars|clubs|nightclubs|depths|plains|roads|highways|ports?|wastes?|wastelands?|badlands|depths|interior|provinces?|region|ghettos?|"
    r"neighbou?rhoods?|farmlands?|rivers?|snows?|backwoods|barrios?|parts|sands?|surface|frozen (?:north|wastes)|bustle|nightlife|crime world|gangs|citizens|residents|south side|"
    r"north side|east side|west side|east end|west end|liberation|occupation|bombing|conquest|evacuation|mansions|casinos|brothels|bridges|vicinity|direction|tours?|trips?|part|maps?|front|fields?|flatlands|lowlands|marshes|fringes|villages|hamlets?|inhabitant|mayor|sheriff|governor|defen[cs]e|pride|bank|banks|look|feel|look and feel|atmosphere|spirit|vision|portrait|picture|image|evocation|recreation|sights|sounds|smells|glamou?r|squalor|bustle|decay|seediness|elite|high society|girls|boys|women|men|youth|poor|cops|children|folk|farmers|peasants|cowboys|gangsters|refugees) of (?:the |early |modern |rural |old |downtown |central |upper |lower |inner |(?:late |early )?(?:\d0'?s|1[5-9]\d0'?s) |(?:north|south|east|west)(?:ern)? )*$"
)
#: What of a place somebody is among: "in the picture palaces of Liverpool".
_AMONG = re.compile(
    r"\b(?:in|through|among|amongst|across|around|along|amid|amidst|haunts|roams|prowls|wanders) the (?:[a-z'-]+,? ){0,2}(?!films|movies|pictures|annals|members|days|ways|terms|works|words|eyes|stars|actors|directors|fans|hands|minds|pages|footsteps|studios|ranks|years|times|traditions|likes|cinemas|theatres|theaters|charts|writings|paintings|novels|plays|"
    r"books|records|archives|hearts|details|styles|manners|histories|politics|economics|mores|values|rules|laws)[a-z]+s of $"
)
#: What goes towards a place: "bound for Lima", "sets out for the Yukon".
_ON_ITS_WAY = re.compile(
    r"\b(?:bound|heads?|headed|heading|leaves?|leaving|left|sails?|sailing|sets? (?:out|off|sail)|setting (?:out|off)|departs?|makes? a break|mak(?:es|ing) (?:his|her|their) way|train|ship|boat|plane|flight|"
    r"tickets?|bus|embarks?|depart(?:ing|ure)|journey|runs?|searching|on (?:the|his|her) way|took off|takes off|march|marches|destined|destination|yearns|longs|abandons? (?:the|his|her) [a-z]+) for (?:the )?$"
)
#: Who comes from a place into the story brings it along.
_ARRIVES = re.compile(
    r"\b(?:arriv\w+|comes?|flies|flown|travel\w*|returns?|returning|returned|escap\w+|flees?|fleeing|moves?|moved|moving|immigra\w+|emigra\w+|sent|sails?|drives?|transferred|visitors?|relocat\w+)(?: (?:in|over|up|down|back|home|out|away|all the way))? from (?:the )?$"
)
_ON_SOIL = re.compile(
    r"\b(?:arriv(?:es?|ing|al)|stud(?:y|ies|ying)|students?|undergraduates?|scholars?|professors?|dons?|teach(?:es|ing)|(?:back|base|camp|prison|enrolled|educated|stationed|posted|land(?:s|ed|ing)?|gather(?:s|ed)?|resort|hotel|barracks|airport|wakes up)) (?:up )?at (?:the )?$|\b(?:life|live|lives|living|lands?|landed|stranded|marooned|arrives?|crash(?:es|ed)?|set foot|train|ship|boat|flight|trip|journey|way|farm|ranch|plantation|plane|mission) (?:on|for) (?:the )?$"
)


#: What is left for another place: "flee their native Sudan for England".
_LEFT_FOR = re.compile(r"\b(?:flee(?:s|ing)?|fled|leav(?:es?|ing)|left|quits?|abandon(?:s|ing)?|trad(?:es?|ing)|swaps?|exchanges?|forsakes?|deserts?) [^\n.,;:()]{2,40} for (?:the )?$")


#: What is told of a country as a market: "over $48 million in North America", "in Britain it carried a 15".
_SOLD_THERE = re.compile(r"(?:\b(?:million|billion|thousand|dollars|bucks|pounds|grosses|rentals|tickets|copies|screens|theat(?:er|re)s|cinemas|profit|money)|[$£€][\d.,]+[mk]?)(?: (?:alone|made|in receipts))? in $")
_SHOWN_THERE = re.compile(r", where (?:i|we) |(?: alone)?,? (?:it|the (?:film|movie|picture)) (?:was|got|had|carried|carries|received|earned|opened|played|ran|came out|made|took|did|flopped|bombed|went|never|only|is rated|sold)\b")


#: "Withdrawn after one week in New York", "It goes to Cannes next month".
_RAN_THERE = re.compile(r"\b(?:withdrawn|withdrew|pulled|yanked|ran|played|opened|closed|screened|shown|limped)\b[^\n.;]{0,40}\b(?:days?|weeks?|months?) in $")
_CAME_OUT_THERE = re.compile(r"\b(?:film|movie|picture|it|version|print|cut|[\ue004])\"?(?: finally| only| first)? (?:opened|went out|came out|premi[eè]red|was (?:shown|released|cut|banned|seen))(?: [a-z]+){0,3} in (?:the )?$")
_SENT_THERE = re.compile(r"\b(?:it|this|film|picture|movie) (?:goes|went|heads|headed|travels|travelled|is (?:going|off|bound)|was (?:sent|invited|taken)|plays|played|screens|screened) [^\n.;]{0,20}$")
_FESTIVAL_TOWNS = frozenset("Cannes Sundance Telluride Locarno Venice".split())


def _was_shown_there(hit: Hit, begin: int) -> bool:
    """Whether the words before say that the film ran, or was sent to a festival, there."""
    start = hit.typed.to_view(begin, begin + 1)[0]
    before = hit.typed.text.lower[max(0, start - 80) : start]  # a word that opens a line may pass for a name
    town = bool(hit.mentions("value")) and hit.mentions("value")[0].name in _FESTIVAL_TOWNS
    return _RAN_THERE.search(before) is not None or (town and _SENT_THERE.search(before) is not None)


def is_a_market(hit: Hit) -> bool:
    """Whether a place is where the film was sold, shown or rated."""
    begin, end = hit.match.start("value"), hit.match.end("value")
    out = _CAME_OUT_THERE.search(hit.typed.shadow, max(0, begin - 60), begin) is not None
    return out or _was_shown_there(hit, begin) or _SOLD_THERE.search(hit.typed.shadow, max(0, begin - 40), begin) is not None or _SHOWN_THERE.match(hit.typed.shadow, end) is not None


def places_nothing(hit: Hit) -> bool:
    """Whether the word before a place only speaks of it: "of", "on", "from" without a way that leads on; or all words do."""
    if any((place := listed(m.name)) and is_hardly_of_it(hit.typed, place) for m in hit.mentions("value")):
        return True
    before = hit.typed.shadow[max(0, hit.match.start("value") - 44) : hit.match.start("value")]
    word = hit.match[0].split()[0]
    if word == "of":
        return _PART_OF.search(before) is None and _AMONG.search(before) is None
    if word == "for":
        left = _LEFT_FOR.search(hit.typed.shadow, max(0, hit.match.start("value") - 70), hit.match.start("value"))
        return _ON_ITS_WAY.search(before) is None and left is None
    if word in ("on", "at"):
        return _ON_SOIL.search(before) is None
    if word == "from":
        return _ARRIVES.search(before) is None and re.match(r"(?:'s)? to\b", hit.typed.shadow[hit.match.end() :][:6]) is None
    return False


_GIVEN = words_of("given_names")


def unlisted(m: Mention) -> bool:
    """Whether a name that no list knows may be a place's: nobody's of the film, and no given name first."""
    return (
        m.kind == NAME
        and m.credit is None
        and not m.own
        and m.words <= 3
        and m.name.split()[0].lower() not in _GIVEN
        and not m.name.isupper()
    )
