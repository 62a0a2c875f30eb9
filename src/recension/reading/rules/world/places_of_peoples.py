"""Places told by whose they are: "a small Greek village", "inside a crumbling French prison"."""

from collections.abc import Iterator

from recension.reading._lexicon import lines_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME
from recension.reading.rules.world._settings import of_elsewhere, of_the_past
from recension.values import fold

#: Who or what is of a place → the place.
_HOMES = dict(line.lower().split(" = ") for line in lines_of("peoples"))
_SHOWN = {fold(home): home for line in lines_of("peoples") for home in [line.split(" = ")[1]]}
_PEOPLE = "|".join(sorted(_HOMES, key=len, reverse=True))
#: What lies in one place: "a Greek village".
_SPOT = (
    r"(?:camps?|barracks|army base|underworld|bar|café|cafe|diner|court|villages?|towns?|countryside|city|coast|coastline|islands?|mountains?|mountainside|alps|deserts?|jungles?|outback|border|borders|prisons?|jail|prison camp|pow camp|farm|farmhouse|estate|mansion|castle|"
    r"chateau|villa|palace|convent|monastery|abbey|hospital|boarding school|seaport|port|seaside|resort|riviera|wilderness|frontier|forests?|slums?|ghetto|suburbs?|highlands|moors?|heath|bush|plantation|"
    r"colony|fishing village|hamlet|valley|plains?|steppes?|tundra|wastes?|bazaar|beach|beaches|province|provinces|vineyard|hillside|hills|lake|swamps?|rain ?forest|capital|peninsula|hotel|inn|street|streets|"
    r"neighbou?rhood|quarter|embassy|trenches|lighthouse|barrio|favelas?|ranch|hacienda|lagoon|cave|harbou?r|police station|whorehouse|brothel|country house|manor)"
)


def _of_people(hit: Hit) -> Iterator[Draft]:
    """ "a small Greek village": the place whose people or kind it is."""
    words = hit.words("value").lower().split()
    home = next((home for n in (3, 2, 1) if (home := _HOMES.get(" ".join(words[:n])))), None)
    if home and not of_elsewhere(hit) and not of_the_past(hit.sentence):
        yield hit.draft(_SHOWN.get(fold(home), home), mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("a PEOPLE's place", "narrative_location", rf"\b(?P<quote>(?:an?|the|his|her|their|this|that|some|in|of|into|to|across|through|remote|small|tiny) (?:[a-z-]+,? ){{0,2}}?(?P<value>{_PEOPLE}|{NAME}) (?:[a-z-]+ )?{_SPOT})\b(?!-| (?:film|movie|cinema|series|people|type|style))", build=_of_people),
)  # fmt: skip
