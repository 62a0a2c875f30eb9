"""A prize as prose names it, by body, by category or by both, and what it is called: the rules of `awards_by_giver` share it."""

import re

from recension.reading.matching._near import near
from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import NAME, QUOTED, TITLE
from recension.reading.rules._people import is_person
from recension.reading.rules.awards._award_elsewhere import ANOTHERS
from recension.reading.rules.awards._award_lists import titled
from recension.reading.rules.awards._award_talk import OTHER_YEARS, body_told, festival_of
from recension.reading.rules.awards._award_words import (
    BODY,
    CATEGORY,
    FESTIVALS,
    NAMED,
    OF_OTHER_ARTS,
    WHOLE,
    body_of,
    of_worst,
)

#: A prize that tells its body by itself, and one that needs a body beside it or in the talk.
THING = r"(?:award|prize|trophy|gong|honou?rs?|statuette|laurels?)"
_DET = r"(?:(?:the|an?|his|her|its|their|that year's|first|second|third|only|sole|lone|own|deserved|well-deserved|well-earned|coveted|richly|surprise|both|as well as|with) )*"
#: The category of a prize: "best actor", and before its own noun also "supporting-actress".
_CAT = rf"(?:{CATEGORY}|{NAMED}|acting|foreign(?:-language|-film)?)(?:'s)?"
PRIZE = (
    rf"{_DET}(?:(?P<academy>(?:american |hollywood )?academy's )?(?!{BODY})(?!film )(?P<category>{_CAT})[ -](?:(?P<body>{BODY})|(?P<thing>{THING}))|(?P<alone>{BODY})(?:(?:'s)?(?: (?:award|prize))?(?: (?:for|as))?(?: the)? (?P<whole>{CATEGORY}))?)"
    rf"(?![ -](?:nominations?|nominated|nods?|noms?|winning|winners?|worthy|caliber|calibre|performances?)\b)(?![a-z'-])(?: (?:at|from|in) (?:the )?(?P<at>{FESTIVALS}|{BODY}|academy\b|[{NAME}]))?"
)


def value_told(hit: Hit) -> str:
    """ "Academy Award – Best Actor", by the words of the match, else by the body that is talked of; "" for none."""
    body = (
        "Academy Award"
        if hit.match["academy"] or hit.match["at"] == "academy"
        else body_of(hit.match["alone"] or hit.match["body"] or "") or festival_of(hit) or body_told(hit)
    )
    if not body and hit.match["thing"] == "statuette":
        body = "Academy Award"
    return called(body, hit.match["category"] or hit.match["whole"] or "")


def called(body: str, category: str) -> str:
    """A prize of a body by its category as written: "supporting-actress" is "Best Supporting Actress"."""
    if not body or OF_OTHER_ARTS.match(body):
        return ""
    named = _named(category)
    return f"{WHOLE.get(body, body)} – {of_worst(body, named)}" if named else body


def category_alone(hit: Hit) -> str:
    """The category of a match by itself, where no body is told."""
    return _named(hit.match["category"])


#: What a category is called in full.
_IN_FULL = {
    "foreign": "Best Foreign Language Film",
    "foreign-language": "Best Foreign Language Film",
    "foreign-film": "Best Foreign Language Film",
}


def _named(category: str) -> str:
    words = category.removesuffix("'s")
    if words in ("", "acting") or words.startswith(("Best", "Worst")):
        return words.removeprefix("acting")
    return _IN_FULL.get(words) or titled(words)


#: So far back another film may be what is spoken of.
_REACH = 70


def is_anothers(hit: Hit) -> bool:
    """Whether the words before a match give the prize to another film or another year, or take it back."""
    place = near(hit, width=60)
    before = _LIKEWISE.sub("", _LAST.split(place.before)[-1])
    return bool(ANOTHERS.search(before) or OTHER_YEARS.search(before) or place.others(_REACH))


#: "like the Evening Standard, which named her": one giver is likened to another.
_LIKEWISE = re.compile(r"\blike (?:the )?$")
_LAST = re.compile(r"[;:—]|, (?:but|while|and|though|although)\b")


def titles_only_own(hit: Hit) -> bool:
    """Whether every film that a match names is the one reviewed."""
    return all(m.own for m in hit.mentions() if m.kind in (TITLE, QUOTED))


def giver_of(hit: Hit, group: str) -> str:
    """A newspaper or a city's critics as givers of prizes; "" for a person."""
    found = hit.mentions(group)
    return found[0].name if found and not (found[0].credit or (is_person(found[0]) and found[0].kind != NAME)) else ""
