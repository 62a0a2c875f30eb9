"""When the story is, told in passing: feasts and seasons that it falls in, ages that its people are of, what is to come."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME
from recension.reading.rules.world._settings import ELSEWHERE, YEAR, of_elsewhere
from recension.reading.rules.world.periods import speaks_of_films

#: Verbs of a story as it is told, in the present.
_PRESENT = re.compile(
    rf"{CHARACTER}|\b(?:is|are|must|whose|himself|herself|themselves|finds?|falls?|meets?|lives?|tries|goes|comes|takes|returns?|becomes?|discovers?|decides?|kills?|wants?|moves?|leaves?|leads?|follows?|arrives?|travels?|heads?|gets?|works?|sends?|sent|"
    r"plots?|murders?|rescues?|saves?|fights?|escapes?|joins?|marries|investigates?|hunts?|stalks?|plans?|steals?|learns?|gathers?|reunites?|spends?|begins?|starts?|opens|invites?|celebrates?|terrori[sz]es?|wakes?|searches|builds?|rides?|wanders?|runs?|hides?|tells?)\b"
)
_WATCHED = re.compile(r"\b(?:did|was|were|had|watch(?:ed|ing)? (?:it|this|the|every|on|with|at)|seen|viewing|novels?|director|actresses|classics?|tradition|every (?:year|christmas|halloween)|season's|present|gift|perfect for|holiday season|rental)\b")


def _in_story(hit: Hit) -> bool:
    """Whether a hit's sentence tells the story, and speaks of no film, viewing or life outside it."""
    line = hit.typed.line_at(hit.match.start())
    sentence = hit.typed.shadow[slice(*line)]
    return not (of_elsewhere(hit) or _WATCHED.search(sentence) or speaks_of_films(hit)) and _PRESENT.search(sentence) is not None


#: Days and feasts that a story falls on.
_FEAST = re.compile(
    r"(?:christmas(?: eve| day| time)?|xmas|halloween(?: night| eve)?|hallowe'en|thanksgiving(?: day| night| eve)?|easter(?: sunday)?|good friday|passover|hanukkah|ramadan|diwali|(?:chinese )?new year(?:'s)?(?: eve| day)?|independence day|(?:the )?fourth of july|"
    r"memorial day|labor day|(?:st\.? )?valentine's day|st\.? patrick's day|mother's day|father's day|mardi gras|carnival|midsummer(?:'s)?(?: eve| night| day)?|walpurgis night|bastille day|boxing day|black friday|prom night|april fool's day|day of the dead|armistice day)",
    re.I,
)


#: Those that are written like words.
_COMMON = r"(?:thanksgiving|christmas(?: eve| day|time)?|xmas|easter|halloween(?: night)?|new year's(?: eve| day)?|mardi gras|midsummer|prom night)"


def _feast(hit: Hit) -> Iterator[Draft]:
    """ "over Thanksgiving night", in the story."""
    if _FEAST.fullmatch(hit.words("value")) and _in_story(hit):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


def _when(hit: Hit) -> Iterator[Draft]:
    if _in_story(hit):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


_SEASON = r"(?:(?:early |late |mid-)?(?:spring|summer|autumn|fall|winter)|christmas|night|day|week|weekend|final days|last days|first days|months?|beginning|end)"
#: Ages that capitals make names of.
_AGE = re.compile(r"(?:Victorian|Edwardian|Elizabethan|Regency|Tudor|Jacobean|Napoleonic|Prohibition|Depression|Antebellum|Reconstruction|Cold War|Civil War|Vietnam|WWII|Renaissance|Georgian|Weimar|Colonial|Feudal|Medieval)(?:-era)?")
#: Who and what is of an age where a story is: no writers, and no houses that stand to this day.
_OF_AGE = (
    r"(?:gentlem[ae]n|lad(?:y|ies)|maids?|servants?|governess|detectives?|inventors?|scientists?|explorers?|gangsters?|bootleggers?|famil(?:y|ies)|wom[ae]n|m[ae]n|girls?|boys?|hairstyles|hairdos|costumes?|clothing|clothes|dress(?:es)?|gowns?|drama|melodrama|romance|mystery|thriller|"
    r"horror|chiller|ghost story|ghost tale|murder mystery|gothic|setting|backdrop|milieu|society|upper class|underworld|times?|age|period|household|village|town|city|streets|drifters?|hoboes|outlaws?|farmers?|orphans?|spinster|aristocrats?|nobleman|noblewoman|soldiers?|troupe|circus|family|mansion)"
)


def _aged(hit: Hit) -> Iterator[Draft]:
    """ "a Victorian governess"."""
    m = hit.mentions("value")[0]
    line = hit.typed.line_at(hit.match.start())
    likened = re.search(r"\b(?:like|reminiscent|reminds?|feels?|looks?)\b[^,;]{0,40}$", hit.typed.shadow[line[0] : hit.match.start()])
    if _AGE.fullmatch(m.name) and not likened and not ELSEWHERE.search(hit.typed.shadow, *line):
        yield hit.draft(m.name.removesuffix("-era"), mention=m)


RULES: tuple[Rule, ...] = (
    Rule("over FEAST", "narrative_period", rf"\b(?P<quote>(?:on|over|during|at|around|one|it is|it's|just before|celebrat(?:es?|ing)) (?:the |a |one )?(?P<value>{NAME}|{_COMMON})(?: (?:night|morning|weekend|evening|dinner|party|holidays?|season|break|vacation))?)(?![\w'-]| (?:movies?|films?|specials?|classics?))", build=_feast),
    Rule("a season of YEAR", "narrative_period", rf"\b(?P<quote>(?:in|during|over|through|of|spends?|spending|it is|it's) the (?P<value>{_SEASON} of {YEAR}))\b", build=_when),
    Rule("a future state", "narrative_period", r"\b(?P<quote>(?:some|an?|the) (?:(?:near|distant|not-too-distant|unspecified|unnamed|dystopian|grim|bleak) )?(?P<value>future) (?:[a-z-]+ ){0,4}?(?:state|society|world|earth|dystopia|city|civili[sz]ation|regime|war|colony|metropolis|government))\b", build=_when),
    Rule("in the future", "narrative_period", r"(?:^|\b(?:sometime|somewhere|years|decades|centuries|far|set|day|point) )(?P<quote>(?:in|into) (?:the|a) (?P<value>(?:[a-z-]+ )?future))(?=,| (?:where|when|in which|a|an|the|all|every|people|two|after|and)\b)", build=_when),
    Rule("a futuristic world", "narrative_period", r"\b(?P<quote>(?:an?|the|this|some) (?:[a-z-]+,? ){0,2}?(?P<value>futuristic) (?:[a-z-]+ ){0,2}?(?:world|city|society|setting|metropolis|state|prison|earth))\b", build=_when),
    Rule("a VICTORIAN governess", "narrative_period", rf"(?<!\w)(?P<quote>(?P<value>{NAME})(?:-era)? (?:[a-z-]+ )?{_OF_AGE})\b", build=_aged),
)  # fmt: skip
