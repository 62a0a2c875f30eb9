"""Versions by what tells one from another: whose it is, its year, its stage of making, the title it went by elsewhere."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._territories import COUNTRY, territory_of
from recension.reading.rules.credits._companies import company_named
from recension.reading.rules.versions._copies import only_told
from recension.reading.rules.versions._version_names import CUT, is_the_film_as_released, name_of
from recension.reading.versions._talk import talk_of
from recension.vocabulary import Assertion

#: A stage of making or a way of showing, which names a version wherever "print" or "cut" stands behind it.
_STAGE = (
    r"(?:first|initial|early|preview|premi[eè]re|roadshow|release|general release|answer|show|festival|export|long|short|television|tv|network|broadcast|cable|airline|video|home video|rental|silent|sound|"
    r"new(?= prints?\b)|archival|pristine|nc-17|x-rated|r-rated|pg-13|18-rated|restored|uncut|unrated|censored|edited|full-length|feature-length|complete|final|definitive|alternate|alternative|original|working|reconstructed)"
)
_MANY = re.compile(r"\b(?:every|each|any|no|other|another|such|first-draft)(?: [a-z]+)? $")
_UNSURE = re.compile(r"\b(?:if|wish|hope\w*|would|could|should|might|may|when|until|never|no|not|rumou?r\w*|planned|announced|promised|supposed(?:ly)?|legend\w*|dream\w*)\b|n't\b")
_ANOTHER = re.compile(r"\b(?:remakes?|remade|novel|book|play|stage|musical|starring|stars|starred|opera|comic|series|adaptation|adapted|sequels?|story|tale|song|cover version|sings?|hamlet|shakespeare)\b")


def _named(hit: Hit) -> Iterator[Draft]:
    """A version by the words before its noun, where no other work's version is spoken of."""
    place = near(hit, "name", width=110)
    dreamt = _MANY.search(place.before) or _WISHED.search(place.before) or only_told(place)
    if dreamt or place.others(50) or _OF_WORK.match(place.after):
        return
    name = name_of(hit.words("name"))
    yield hit.draft(name, _told(hit, name), mention=hit.span("name"), assertion=_given(hit))


#: Of what is wished for nothing is told.
_WISHED = re.compile(r"\b(?:dream\w*|wish\w*|hop(?:e|es|ing)|long(?:s|ing)? for|wait(?:s|ing)? for|crying out for|cries out for|deserves?|talk|rumou?rs?)\b[^.;]{0,30}$")
_OF_WORK = re.compile(r"s? of (?!it\b|this\b|the (?:film|movie|picture)\b|\"?[\ue004\d])")


#: Not to have seen a version is no doubt of it.
_UNSEEN = re.compile(r"(?:\b(?:not|never|yet to|nor) |n't )(?:[a-z]+ )?(?:seen|see|watch(?:ed)?|own|heard|bought|caught|viewed) $")


def _given(hit: Hit) -> Assertion | None:
    place = near(hit)
    if hit.match[0].startswith(("the ", "this ", "that ")) and _UNSEEN.search(place.before):
        return Assertion.ASSERTED
    return None if _UNSURE.search(place.before[-50:]) or _UNSURE.search(place.after[:36]) else Assertion.ASSERTED


def _told(hit: Hit, name: str) -> dict[str, str]:
    label = next((m.name for m in hit.mentions("label") + hit.mentions("by")), "")
    carrier = carrier_of(hit.words("carrier")) if hit.has("carrier") else ""
    carrier = carrier if re.fullmatch(rf"{DISC}|tape", hit.words("carrier").lower()) else ""
    return {"carrier": carrier, "label": label, "year": hit.words("year"), "territory": territory_of(name.lower())}


def _whose(hit: Hit) -> Iterator[Draft]:
    """ "Quill's version": somebody's, where cuts of the film are spoken of and no version of another work."""
    place = near(hit, width=220)
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    around = shadow[max(0, start - 500) : end + 400]
    cuts = hit.match[0].endswith(("cut", "edit", "assembly")) or _OF_CUTS.search(around)
    if _ANOTHER.search(place.sentence) or _OF_WORK.match(place.after) or not cuts:
        return
    yield from _named(hit)


_OF_CUTS = re.compile(
    r"\b(?:theatrical|director's cut|footage|re-?edit\w*|re-?cut|re-?shot|reshoots?|re-?shoot|restor(?:ed|ation)|workprint|uncut|released version|took over|fired|minutes (?:longer|shorter)|dubb\w+|scenes (?:cut|removed|shot)|own cut|cannes|old tapes?|\d{2,3} minutes|prints?|played (?:[a-z]+ )?theat(?:er|re)s)\b"
)


def _stage(hit: Hit) -> Iterator[Draft]:
    """A stage's print or cut; "the original version" and "a short version" only where versions are compared."""
    if is_the_film_as_released(hit.typed, hit.words("name")):
        return
    weak = _WEAK.match(hit.words("name").lower())
    if weak and not _beside_others(hit):
        return
    if not (_ANOTHER.search(near(hit, width=60).before) or _ANOTHER.search(near(hit).after[:30])):
        yield from _named(hit)


_WEAK = re.compile(r"(?:(?:original|final|pristine|definitive|complete|alternat(?:e|ive)|early|first|short|long|full-length|sound|silent|video|edited|working) )+(?:version|cut)s?$")


def _beside_others(hit: Hit) -> bool:
    """Whether another version is named within a few sentences."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    return _SURE.search(shadow, max(0, start - 300), start) is not None or _SURE.search(shadow, end, end + 300) is not None


_SURE = re.compile(rf"\b(?:(?:{CUT}|longer|shorter|long|short) (?:cut|version|print|edition)|(?:{COUNTRY}) (?:cut|version|print)|work ?print|\d{{2,3}}[- ]min(?:ute)?s? (?:cut|version|print)|director's cut|theatrical (?:cut|version|release)|re-?cut|re-?edit\w*|(?:cut|hacked|trimmed|chopped|shortened|edited)(?: it| down| the film| the movie)* to (?:\d|under|just|barely))\b")


_ENDS = re.compile(r"^(?:The )?(?P<name>(?!In |Of |On |A )(?:[\w'&.]+[ -]){1,4}(?:Cut|Edition|Version|Restoration|Redux))[.,]?$")


def _great(hit: Hit) -> Iterator[Draft]:
    """A version that is written as a name: "the Ultimate Edition", 'the "Bootleg Cut"'."""
    (m,) = hit.mentions("value")
    found = None if m.own else _ENDS.match(hit.typed.text.view[m.start : m.end])
    place = near(hit)
    doubted = place.others(40) or only_told(place) or _UNSURE.search(place.before[-40:])
    if found and not doubted and m.name not in phrases_of("labels"):
        carrier = carrier_of(hit.words("carrier")) if hit.has("carrier") else ""
        yield hit.draft(found["name"], {"carrier": carrier}, mention=m, assertion=Assertion.ASSERTED)


def _elsewhere(hit: Hit) -> Iterator[Draft]:
    """The title that a version went by in a country: "over here it was called Night Ferry"."""
    (m,) = hit.mentions("name")
    words = hit.match[0]
    where = _WHERE.search(words)
    if m.own or where is None or company_named(m.name) is not None or near(hit).others(40):
        return
    territory = next(value for group, value in (("us", "US"), ("uk", "UK"), ("other", "")) if where[group])
    if talk_of(hit.typed).since(hit.match.start()) <= 3 or _RELEASED.search(near(hit, width=150).sentence):
        yield hit.draft(m.name, {"territory": territory, "year": hit.words("year")}, mention=m)


def _in_marks(hit: Hit) -> Iterator[Draft]:
    """ 'The so-called "Happy Tides" version': by a name in marks that is no film's."""
    (m,) = hit.mentions("title")
    place = near(hit)
    told = talk_of(hit.typed).since(hit.match.start()) <= 3
    loose = m.name.islower() and " " in m.name  # what somebody said
    if not (m.own or m.known or loose or only_told(place) or _UNSURE.search(place.before[-40:])) and told:
        yield hit.draft(re.sub(r"[\"']", "", hit.words("name")), mention=m, assertion=Assertion.ASSERTED)


def _word_in_marks(hit: Hit) -> Iterator[Draft]:
    """ "The 'clean' version", where versions are spoken of."""
    place = near(hit)
    if talk_of(hit.typed).since(hit.match.start()) <= 1 and not (only_told(place) or _ANOTHER.search(place.sentence)):
        yield hit.draft(re.sub(r"[\"']", "", hit.words("name")), mention=hit.span("name"), assertion=_given(hit))


_WHERE = re.compile(r"\b(?:(?P<us>america\w*|stateside|u\.?s\.?(?:a)?\b|the states)|(?P<uk>brit\w*|u\.?k\.?\b|england)|(?P<other>over here|here|abroad|overseas|europe|[a-z]+ (?:audiences|distributors?)|video|tape|dvd))\b")
_RELEASED = re.compile(r"\b(?:released?|distribut\w+|version|dubbed|cut|prints?|tape|video|dvd|minutes)\b")

_IN = r"(?:in (?:the )?(?:us|u\.s\.?|usa|uk|u\.k\.?|states|america|north america|britain|england|europe)|over here|here|stateside|abroad|overseas|(?:on|for) (?:video|tape|dvd|vhs|american (?:release|audiences)|british release|its (?:us|uk|american|british|u\.s\.) release))"

RULES: tuple[Rule, ...] = (
    Rule("NAME's version", "edition", rf"(?P<quote>(?P<name>[{PERSON}{NAME}]'s? (?:own |original |preferred |first |longer |shorter |approved |intended |re-?edited )?(?:version|cut|edit|assembly)))(?![\w-])(?! (?:to|from|off|out|down|away|through)\b)", build=_whose),
    Rule("YEAR's copy", "edition", rf"\b(?P<quote>(?:the|an?|this|that|its|their) (?:[a-z][a-z-]+ ){{0,3}}?(?P<name>(?:(?P<label>@name) )?(?P<year>@year) (?:(?P<by>@name) )?(?:[a-z-]+ )?(?P<carrier>{DISC}|dis[ck]|tape|set(?! (?:in|during|at|among|on|against|amid|around|near|between|just|largely|mostly|entirely|partly|outside|aboard)\b)|box(?: set)?|work-?print(?: version)?|print|restoration|reconstruction|cut|re-?cut|re-?edit|re-?score|sound version|re-?issue|re-?release)))(?![\w-])", build=_named),
    Rule("LABEL's YEAR copy", "edition", rf"(?P<quote>(?P<name>(?P<label>@name)'s? (?P<year>@year) (?:[a-z-]+ )?(?P<carrier>{DISC}|dis[ck]|tape|set|box(?: set)?)))(?![\w-])", build=_named),
    Rule("stage's print", "edition", rf"@begin(?P<quote>(?:the|an?|this|that|its|our|my|his|her|some|most|[{PERSON}{NAME}]'s) (?:(?!(?:{_STAGE}|is|was|the|a|of|in|on|and|or)\b)[a-z'-]+,? ){{0,2}}?(?P<name>(?:{_STAGE},? |{COUNTRY} |@name ){{0,2}}{_STAGE},? (?:(?:theatrical|{COUNTRY}|@name) )?(?:prints?|cuts?|versions?|assembly|edit|dub)))(?![\w-])(?! (?:of (?:the|a|this|his|her|my) (?:story|book|novel|tale|events)|to |from |up))", build=_stage),
    Rule("great version", "edition", rf"(?:\b(?:the|an?|this|its|fan-made|[a-z]+-disc) |'s? (?:[a-z0-9-]+ )?)(?P<quote>\"?(?P<value>[{NAME}{TITLE}{QUOTED}])\"?)(?: \(?(?P<carrier>{DISC})\b)?", build=_great),
    Rule("version in marks", "edition", rf"(?P<quote>(?P<name>[\"'](?P<title>[{NAME}{TITLE}{QUOTED}]),?[\"'] (?:version|cut|edit|edition|print|assembly)))(?![\w-])(?! (?:of|to|by) )", build=lambda hit: _in_marks(hit)),
    Rule("word in marks", "edition", r"(?P<quote>\b(?:the|this|an?|that|its|both the) (?P<name>[\"'][a-z][a-z-]+(?: [a-z-]+)?[\"'] (?:version|cut|edit|print|edition)))(?![\w-])(?! (?:of|to|by) )", build=lambda hit: _word_in_marks(hit)),
    Rule("special-edition", "edition", rf"\b(?P<quote>(?P<name>(?:special|limited|collector's|anniversary|deluxe|ultimate)-edition (?P<carrier>{DISC})))\b", build=_named),
    Rule("called elsewhere", "edition", rf"\b(?P<quote>(?:(?:{_IN},? )(?:[a-z]+ ){{0,3}}?(?:called|titled|retitled|renamed|released|known|shown|issued|sold)(?: under the (?:title|name)| it| as| by)* \"?(?P<name>[{NAME}{TITLE}{QUOTED}])))(?![\w'])", build=_elsewhere),
    Rule("called X over here", "edition", rf"\b(?P<quote>(?:called|titled|retitled|re-titled|renamed|released|known|shown|issued|sold)(?: under the (?:title|name)(?: of)?| it| as| by)* (?:the )?\"?(?P<name>[{NAME}{TITLE}{QUOTED}])\"?,?(?: \(?(?:in )?(?P<year>@year)\)?)? {_IN})(?![\w'])", build=_elsewhere),
    Rule("the Americans called it", "edition", rf"\b(?P<quote>(?:the )?(?:americans|british|germans|french|italians|american distributors?|us distributors?|british distributors?) (?:re-?titled|called|renamed|released|retitled) it(?: as)? (?:the )?\"?(?P<name>[{NAME}{TITLE}{QUOTED}]))(?![\w'])", build=_elsewhere),
)  # fmt: skip
