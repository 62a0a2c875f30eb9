"""A film at a festival that has a name, in whatever words it was seen or shown there: "caught the premiere at Harrow Film Fest"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.versions._copies import standing
from recension.vocabulary import Assertion

_ANY = f"[{NAME}{PERSON}{TITLE}{QUOTED}{CHARACTER}]"
#: Festivals that one word tells.
_KNOWN = r"(?:sundance|tribeca|slamdance|telluride|sxsw|tiff|silver ?docs|south by southwest|hot docs|frightfest|berlinale|outfest|fantasia|sitges|cannes)"
_FESTIVAL = rf"(?:(?P<called>{_ANY})(?P<word> (?:[a-z]+ ){{0,2}}?(?:film ?)?(?:festival|fest)| (?:(?:[a-z]+ )?film|cinema|animation|documentary|horror|fantasy) (?P<last>[{NAME}]))?|(?P<known>{_KNOWN})(?: (?:film )?(?:festival|fest))?)"
_IS_ONE = re.compile(rf"(?:\b(?:Film Festival|Festival|Film Fest|Filmfest|Fest|FF)|^(?i:{_KNOWN})(?: \d{{4}})?)$")

_YEAR = re.compile(r"\b(?:18[89]|19\d|20[0-4])\d\b")
#: What is done with a film there, before the festival.
_SEEN = re.compile(
    r"\b(?:saw|seen|see|watched|caught|viewed|attended|screened|screening|showing|showed|shown|shows|played|plays|playing|premi[eè]re\w*|premier|debuted|debut|introduced|introduction|featured|unveiled|accepted|selected|opening night|on the list|q ?& ?a)\b(?! room\b)[^.;!?\n]{0,80}$"
)
#: The film there, whatever is told of it.
_ITSELF = re.compile(r"\b(?:film|movie|short|documentary|audience)(?! (?:industry|maker|school|enthusiast|buff|fan|lover|and)\b)[^.,;!?\n]{0,30}$")
#: Prizes of it are told elsewhere; of many films, and of somebody's other work, nothing is told.
_NOT_IT = re.compile(
    r"\b(?:voted|scenes?|concerts?|bands?|won|win|wins|winning|awards?|awarded|prizes?|place|jury|compet\w+|films|movies|other|first film|her|his last|set|shot|filmed|lot|recognition|like|since|year's|scheduled|every|any|because)\b[^.;!?\n]{0,60}$|\b(?:was|been|went|go|going|volunteer\w*|work\w*) (?:[a-z]+ )?$"
)


#: Most are towns, and one a cartoon: behind these words a name alone is as likely where the story goes, or what is quoted.
_BARE = re.compile(rf"(?i)(?:in|of|from|by) (?:the )?{_KNOWN}")
_SHOWN_THERE = re.compile(
    r"\b(?:premi[eè]re\w*|premier|debut\w*|screened|screening|unveiled|accepted|selected|q ?& ?a|opening night)\b[^.;!?\n]{0,40}$"
    r"|\b(?:i|we|just|recently) (?:[a-z]+ ){0,2}(?:saw|watched|caught|viewed|seen) (?:it|this|(?:this|the) (?:film|movie|documentary|short|one)) (?:[a-z]+ ){0,3}$"
)

#: What is played there is music: "shown at the Newport Jazz Festival", where the story goes.
_MUSIC = re.compile(r"(?i)\b(?:music|jazz|folk|blues|rock|pop|opera|glastonbury|woodstock|wight|monterey|food|wine|beer|book|literary)\b(?!.*\bfilm)")


def _is_a_town(hit: Hit, before: str) -> bool:
    return _BARE.fullmatch(hit.typed.text.view, *hit.span()) is not None and not _SHOWN_THERE.search(before)


def _is_one(hit: Hit) -> bool:
    """Whether what is named is a festival: by a word of its own, or by its last one."""
    if hit.has("last"):
        return _IS_ONE.search(hit.words("last")) is not None
    return hit.has("known") or hit.has("word") or _IS_ONE.search(hit.words("called")) is not None


def _at_a_festival(hit: Hit) -> Iterator[Draft]:
    """The showing, from what was done with the film to the festival's name, or to its word: "at the Harrow Fest screening"."""
    if not _is_one(hit) or _MUSIC.search(hit.typed.text.view, *hit.span()):
        return
    place = near(hit, width=110)
    found = _SEEN.search(place.before) or _ITSELF.search(place.before)
    if hit.has("showing") and not place.others(70):
        yield hit.draft(hit.typed.text.view[slice(*hit.span())], mention=hit.span(), assertion=standing(place))
        return
    if found is None or _NOT_IT.search(place.before) or _is_a_town(hit, place.before) or place.others(70):
        return
    start = hit.typed.to_view(place.start - len(place.before) + found.start(), place.start)[0]
    quote = (start, hit.span()[1])
    words = hit.typed.text.view[slice(*quote)]
    year = _YEAR.search(words)
    yield hit.draft(words, {"year": year[0] if year else ""}, quote=quote, mention=quote, assertion=_given(place))


def _given(place: Near) -> Assertion | None:
    """What somebody saw was shown, whatever was hoped of it."""
    return Assertion.ASSERTED if _SAW.search(place.before) else standing(place)


_SAW = re.compile(r"\b(?:i|we) (?:[a-z]+ ){0,2}(?:saw|watched|caught|attended|viewed|seen)\b|^(?:just |recently )?(?:saw|caught|watched)\b")

RULES: tuple[Rule, ...] = (
    Rule("at a FESTIVAL", "release", rf"\b(?:at|during|from|of|in|by) (?:(?:the|(?:this|last) year's|last night's|today's|yesterday's|this|our|a|my local|local|(?:18[89]|19\d|20[0-4])\d) ){{0,3}}{_FESTIVAL}(?: (?P<showing>screening|premi[eè]re|showing))?(?![\w-])", build=_at_a_festival),
)  # fmt: skip
