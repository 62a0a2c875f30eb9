"""How much a text says that its film tells of what was: signs added up, each counted once."""

import re

from recension.reading._mentions import CHARACTER, NAME, PERSON
from recension.reading._sought import Sought
from recension.reading._typed import Typed, once_a_text
from recension.reading.rules._people import places_of
from recension.reading.rules._real import is_figure, is_true_story, tells_of_the_real, with_years
from recension.values import fold

_WHO = f"[{NAME}{CHARACTER}{PERSON}]"
#: What the film is said to be, and what it does to the facts.
_TABLE: tuple[tuple[int, Sought], ...] = (
    (4, Sought(rf"\b(?:bio-?pics?|docu-?dramas?|life story|true[- ]crime|biograph(?:y|ies) of|biographical)\b|\b(?:film|movie|drama|story|account|portrait|documentary) (?:about|of|on) the life\b|\blife and (?:times|career|death) of {_WHO}|\bin \"?true\"? story\b|\"true\" story")),
    (4, Sought(r"\b(?:historical(?:ly)?|factual(?:ly)?) (?:in)?(?:accura\w+|correct|errors?|mistakes?|incorrect|wrong|flaws?|facts?)\b|\bliberties with (?:the )?(?:facts?|truth|history|record|(?:real |true |life )?stor\w+)|\b(?:true|real) facts\b|\bfacts of (?:the|his|her|their) (?:case|li(?:fe|ves)|story)")),
    (3, Sought(rf"\bthe (?:real|historical) {_WHO}")),
    (3, Sought(r"\bliberties\b|\bhistorical (?:figures?|records?|events?|persons?|people|epic|drama|films?|movie|account|subjects?)\b|\b(?:real|actual|true) (?:events?|people|persons?|case|incidents?|life (?:events?|stor(?:y|ies)|counterparts?|people|person|figures?))\b|\bdoesn't (?:tell|say) the truth\b|\b(?:closer|close) to the truth\b|\bnot (?:exactly|quite|really) the truth\b|\bhistory books?\b|\bhistorians?\b|\bwhat (?:really|actually) happened\b|\breal-life [a-z]+")),
    (2, Sought(r"\b(?:true|real) story\b|\bbased (?:up)?on (?:a )?(?:true|real|actual|fact)\b|\bin (?:american |british |english |world |spanish |french |german |irish |russian |indian |u\.?s\.? |our |the )?history\b|\b(?:the |this |a |excellent |great |fascinating )documentar(?:y|ies) (?:about|on|of|follows|tells|chronicles|covers)\b")),
    (1, Sought(r"\b(?:in reality|in real life|in truth|in fact|historically|history|accuracy|accurate(?:ly)?|inaccurate|biographers?|facts|factual|autobiography|memoirs?|was born|actually (?:was|were|did|had|took|happened)|legend|documentary)\b")),
)  # fmt: skip
#: A year that lies behind: stories of fiction have few.
_YEAR = re.compile(r"\b(?:in|of|from|until|since|by|on) (?:[a-z]+ (?:\d{1,2},? )?)?(?:1[0-8]\d\d|19\d\d)\b")
#: What makes a true story of nothing.
_NOT = re.compile(
    r"\b(?:spoofs?|parod(?:y|ies)|mockumentar(?:y|ies)|cartoons?|anime|zombies?|vampires?|aliens?|monsters?|superhero(?:es)?|sci-fi|science fiction|video games?|slashers?|werewol(?:f|ves)|sitcoms?|episodes?)\b"
)
#: What an authority's genre adds, where the film is surely known.
_GENRES = {"Biography": 4, "Documentary": 3, "History": 2}
_STRONG, _SURE, _OFTEN = 6, 8, 3


@once_a_text
def truth(typed: Typed) -> int:
    """How much a text says that its film tells of people who lived and of what they did."""
    weight = sum(w for w, sought in _TABLE if sought.search(typed.shadow)) + 3 * is_true_story(typed)
    weight += min(2, len(_YEAR.findall(typed.shadow)))
    weight += 3 * any(is_figure(fold(m.name)) and len(places_of(m, typed)) >= _OFTEN for m in typed.mentions)
    weight += 5 * bool(with_years(typed))
    weight += max((_GENRES.get(g, 0) for g in typed.known.genres), default=0) // (1 if typed.known.sure else 2)
    return weight - min(6, 2 * len(set(_NOT.findall(typed.shadow))))


def is_of_lives(typed: Typed) -> bool:
    """Whether that is enough to take whoever the story is told of for somebody real."""
    return truth(typed) >= _STRONG


def is_plainly_of_lives(typed: Typed) -> bool:
    """Whether it is said so plainly that what is told with few signs is theirs too."""
    return truth(typed) >= _SURE


def speaks_of_facts(typed: Typed) -> bool:
    """Whether the text says, in one way or another, that its film tells of what was."""
    return tells_of_the_real(typed) or is_of_lives(typed)
