"""Characters whom everybody knows, where the film is one of theirs: "the first Bugs Bunny cartoon", "the shrinking of Daffy's hat"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules._people import places_of
from recension.reading.rules.world._of_story import is_played
from recension.values import fold

_STOCK = frozenset(fold(name) for name in phrases_of("stock_characters"))
_OF_FILMS = r"(?:films?|movies?|cartoons?|shorts?|series|serials?|franchise|novels?|books?|stor(?:y|ies)|comics?|games?|fans?|type|style|clones?|wannabe|rip-?offs?|knock-?offs?|parod(?:y|ies)|spoofs?|creator|actors?|role|part|character|vehicle|sequels?|entry|canon|legend|myth|persona|t-?shirts?|costumes?|mask|lite)"
#: What is likened to a character, or wants to be one, has none.
_LIKENED = re.compile(
    r"\b(?:like|unlike|than|as|la|a|an|reminds?(?: (?:me|you|one|us))?(?: [a-z]+)? of|reminiscent of|another|no|next|new|modern|modern-day|poor man's|any|every|other|such as|from|or|equivalent of|version of|rip-?off of|parody of|fans? of|of course|by|played|plays|playing|play|called|created|answer to|between|mix of|meets|think|imagine|remember|think of|compar\w+ (?:to|with)|style of|(?:vein|likes|mold|mould|tradition|spirit|era|days) of) (?:the )?(?:[a-z-]+ )?$|[-/&+]$"
)
#: What somebody of the story does or has; what only bears the name is told by `_OF_FILMS`.
_PRESENT = re.compile(
    rf"'s? (?!{_OF_FILMS}\b|(?:[a-z-]+ ){{1,2}}{_OF_FILMS}\b|own (?:series|show|film|movie))[a-z]|'s(?=,)"
    r"|,? (?:who )?(?:is|has|gets|goes|tries|wants|must|finds|meets|decides|doesn't|does|isn't|can't|takes|comes|makes|looks|sounds|returns|appears|shows up|falls|fights|battles|faces|helps|saves|learns|receives|kidnaps|kills|turns|tells|thinks|says|uses|fails|plans|investigates|solves|himself|herself)\b(?! (?:an? |the )?(?:[a-z-]+ ){0,2}(?:film|movie|cartoon|short|series|franchise|comics?|comic book|book|game|icon|name|brand|legend)\b)"
)
_CALLED_AFTER = re.compile(rf"'?s? (?:[a-z-]+ ){{0,2}}{_OF_FILMS}\b")
#: "this Mickey Mouse cartoon": the film is one of the character's.
_HIS_FILM_BEFORE = re.compile(r"\b(?:this|(?:this|it|which|here) (?:is|was)(?: [a-z]+)? (?:an?|the|one of the)) (?:[a-z-]+ ){0,2}$")
#: Whom a text names so often it tells of: of a hundred such, three in four are in the film.
_OFTEN = 3
_HIS_FILM = re.compile(r" (?:cartoons?|shorts?|films?|movies?|adventures?|myster(?:y|ies)|outings?|pictures?)\b")


def _stock(hit: Hit) -> Iterator[Draft]:
    (m,) = hit.mentions("value")
    if fold(m.name) not in _STOCK or m.credit is not None:
        return
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line = hit.typed.line_at(start)
    his = _HIS_FILM_BEFORE.search(shadow, max(line[0], start - 50), start) and _HIS_FILM.match(shadow, end)
    often = len(places_of(m, hit.typed)) >= _OFTEN and not _CALLED_AFTER.match(shadow, end)
    there = (often or _PRESENT.match(shadow, end)) and not _LIKENED.search(shadow, max(line[0], start - 50), start)
    if (his or there) and not names_another(hit.typed, *line) and not is_played(hit, m):
        yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("a STOCK CHARACTER", "character", f"(?P<value>[{NAME}{PERSON}])", build=_stock, presupposed=True),
)  # fmt: skip
