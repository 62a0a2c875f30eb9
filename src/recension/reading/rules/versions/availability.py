"""Whether the film can be had, and on what; why not."""

import re
from collections.abc import Iterator

from recension.reading.grammar._carriers import CARRIER, DISC, carrier_of
from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.credits._companies import company_named
from recension.reading.rules.versions._copies import standing
from recension.vocabulary import Assertion

#: Reasons are given as the shadow has them, so none that holds a name.
MENTIONS = (PERSON, NAME, CHARACTER, TITLE, QUOTED)


def _withheld(hit: Hit) -> Iterator[Draft]:
    """That it cannot be had: the denial is the claim, so it is asserted."""
    place = near(hit)
    hoped = re.search(r"\b(?:hope|wish|if|shame if)\b", place.before[-40:])
    carrier = carrier_of(hit.words("carrier")) if hit.has("carrier") else ""
    if not place.others(60):
        given = Assertion.HYPOTHETICAL if hoped else Assertion.ASSERTED
        yield hit.draft("withheld", {"carrier": carrier, "reason": _reason(place)}, mention=hit.span(), assertion=given)


#: Why films are kept back, as writers put it.
_WHY = re.compile(
    r"(?P<why>\b(?:(?:music|song|legal|copyright|underlying|story) )*(?:rights|licensing|clearance|copyright|legal|royalt(?:y|ies)|ownership|litigation|lawsuits?)(?: (?:problems?|issues?|disputes?|wrangles?|difficulties|fees|tangles?|costs?|reasons|battles?))?)\b"
)
_BECAUSE = re.compile(
    r"^[^\n.;]{0,40}?\b(?P<why>(?:because of|because|due to|owing to|thanks to|over|pending)\b[^\n.;]{3,70})"
)


def _reason(place: Near) -> str:
    found = _BECAUSE.match(place.after) or _WHY.search(f"{place.before[-60:]}") or _WHY.search(place.after)
    return found["why"].strip(" ,") if found and not set(found["why"]) & set(MENTIONS) else ""


#: What may be lost: a film or a version of it; "it" alone only where somebody thinks so.
_MAY_BE_LOST = re.compile(
    r"(?:\b(?:film|movie|picture|version|cut|prints?|negatives?|footage|reels?|original|prologue|scenes?|episodes?|short)|\ue004\"?)(?: [a-z]+ly)? $|\b(?:it|this)(?: [a-z]+)? $"
)
_NO_THING = re.compile(r"\bto [a-z]+ (?:the|this) (?:film|movie)(?: [a-z]+ly)? $")


def _lost(hit: Hit) -> Iterator[Draft]:
    """That no copy is left: said of a film or of a version, and of no person."""
    place = near(hit, width=60)
    found = _MAY_BE_LOST.search(place.before)
    said = re.search(r"believed|thought|presumed|considered|feared|film", hit.match[0])
    if (found or "film" in hit.match[0]) and not _NO_THING.search(place.before) and not place.others(60):
        if found and found[0].startswith(("it", "this")) and not said:
            return
        yield hit.draft("lost", {}, mention=hit.span())


def _not_on(hit: Hit) -> Iterator[Draft]:
    """ "Not on DVD": of the film, and not of where something else was seen."""
    place = near(hit, width=40)
    if (
        re.search(
            r"\b(?:it(?:'s| is| was)?|film|movie|miniseries|series|this|one|which|and|but|is|was|are|still|sadly|that)(?: [a-z]+)? $",
            place.before,
        )
        or not place.before.strip()
    ):
        yield from _withheld(hit)


def _recalled(hit: Hit) -> Iterator[Draft]:
    """A copy called back: people are recalled too, so a disc or a film stands before the verb."""
    if "recalled" not in hit.match[0] or re.search(r"\b(?:dis[ck]s?|dvds?|blu-?rays?|laserdiscs?|tapes?|editions?|release|copies|set|prints?|film|it|pressing)\b", f"{near(hit, width=80).before}{hit.match[0]}"):
        yield from _withheld(hit)


_BANNED_ELSE = re.compile(r"(?:\b|(?=[\ue001\ue003]))(?:he|she|they|i|who|book|books|novel|song|alcohol|drugs?|guns?|trailer|poster|posters|dancing|music|magic|religion|love|marriage|slavery|smoking|games?|sport|fighting|[\ue001\ue003])(?: [a-z']+){0,2} $")


def _banned(hit: Hit) -> Iterator[Draft]:
    """That it was banned somewhere: a film, and nothing in a story."""
    place = near(hit, width=60)
    named = re.search(r"\b(?:it|film|movie|picture|this|which|and|version|cut|print|that|was|but)(?: [a-z]+)? $|[\ue004\ue005]\"? $", place.before) or not place.before.strip()
    if named and not _BANNED_ELSE.search(place.before):
        yield from _withheld(hit)


class _State:
    """Builds the availability that a rule's own words say."""

    def __init__(self, value: str) -> None:
        self.value = value

    def __call__(self, hit: Hit) -> Iterator[Draft]:
        place = near(hit)
        if place.others(50) and not re.search(r"\b(?:it|film|movie|this|which)\b", place.before[-40:]):
            return
        carrier = carrier_of(hit.words("carrier")) if hit.has("carrier") else ""
        yield hit.draft(self.value, {"carrier": carrier}, mention=hit.span(), assertion=standing(place))


def _on_service(hit: Hit) -> Iterator[Draft]:
    """ "It's on Harbour+ now": on a carrier or on what streams films."""
    named = hit.mentions("service")
    known = company_named(named[0].name) if named else None
    if not named or (known is not None and known[1] == "broadcast") or named[0].name.lower() in ("shudder", "mubi", "tubi", "fandor", "netflix"):
        yield from _State("available")(hit)


RULES: tuple[Rule, ...] = (
    Rule("available on", "availability", rf"\b(?P<quote>(?:is|are|now|currently|finally|readily|widely|easily|also|both|it's|only) (?:now |finally |currently |also |readily |both )*available (?:again )?(?:(?:for|to) [a-z ]{{1,20}} )?(?:on|from|as|at|through|via|in) (?:(?:an?|two|three|the|both|region \d) ){{0,2}}(?:[a-z-]+ |@name ){{0,2}}?(?P<carrier>{CARRIER})(?: (?:sets?|and [a-z-]+))?)\b", build=_State("available")),
    Rule("out on", "availability", rf"\b(?P<quote>(?:has|have|was|were|been|just|finally|recently|now) (?:now |finally |just |recently |been |also |even )*(?:out|come out) (?:again )?(?:[a-z]+ )?on (?:[a-z-]+ )?(?:@name )?(?P<carrier>{CARRIER}))\b", build=_State("available")),
    Rule("now on", "availability", rf"\b(?P<quote>(?:now|finally|at last|currently|streaming) (?:out )?on (?:[a-z]+ )?(?P<carrier>{CARRIER}))\b", build=_State("available")),
    Rule("it's on SERVICE now", "availability", rf"\b(?P<quote>(?:it's|is|it is|film is|movie is|up|also|currently|available) (?:also |still |even |currently )?on (?:(?P<carrier>{CARRIER})|(?P<service>[\ue002])) (?:right now|now|at the moment|currently|for free|free|this month))\b", build=lambda hit: _on_service(hit)),
    Rule("free on", "availability", r"\b(?P<quote>(?:(?:watch|see|find|look|get|view|up|available) (?:it |this |the film |up )*(?:for free )?(?:on|at) (?P<carrier>youtube|netflix|hulu|tubi)))\b", build=_State("available")),
    Rule("out of print", "availability", r"\b(?P<quote>(?:now |currently |long |sadly |unfortunately |since )*(?:out[- ]of[- ]print|oop|discontinued|deleted from the catalogue|(?<=set is )(?:long )?deleted|(?<=disc is )(?:long )?deleted|(?<=tape is )(?:long )?deleted|(?<=dvd is )(?:long )?deleted|(?<=edition is )(?:long )?deleted|(?<=now )deleted(?=[.,;)])|(?:now|long|since)[- ](?:since )?deleted(?=[.,;)—]| (?:in|and|but|from|dvd|disc|tape|vhs|laserdisc|blu-ray|release|edition)\b)))\b", build=_State("out_of_print")),
    Rule("public domain", "availability", r"\b(?P<quote>(?:in |on |into |fell into |fallen into |lapsed into )?(?:the )?public[- ]domain)\b(?! (?:films|movies|music|songs|(?:movie |film )?reviews?|sites?|websites?|footage|books?|novels?|labels?|compan(?:y|ies)|distributors?))", build=_State("public_domain")),
    Rule("not released on", "availability", rf"\b(?P<quote>(?:not|never|n't|yet to|still not)(?: yet| even| been| be| ever| currently| legally| officially| widely)* (?:released|available|issued|come out|come to|out|made it|put out|seen)(?: [a-z]+)? (?:on|to|in) (?:[a-z-]+ )?(?:(?P<carrier>{CARRIER})|dis[ck]|home video|video|tape|any format))\b", build=_withheld),
    Rule("no CARRIER release", "availability", rf"\b(?P<quote>no (?:legitimate |official |legal |decent |proper |region \d )?(?:(?P<carrier>{DISC})(?: release| edition| version| yet)?|home video (?:release|edition|version)|video (?:release|edition|version|copy)))\b", build=_withheld),
    Rule("hard to find", "availability", rf"\b(?P<quote>(?:unavailable on [a-z-]+|(?:film|movie|it) (?:is|was|remains) (?:[a-z]+ )?unavailable|not (?:currently |legally |commercially )available|(?:it(?:'s| is)|film is|movie is|which is|copies are|now|quite|very|extremely|sadly|notoriously|but|and) (?:[a-z]+ ){0,2}?(?:hard|tough|difficult|impossible)[- ]to[- ](?:find|see|track down|come by)(?= (?:these|now|nowadays|today|on|but|and|in|outside|anywhere|a copy|copy|film|movie)|[.,;!?)]|$)|never (?:been )?(?:officially |legally )?(?:released|issued) on (?:home )?video|locked (?:away )?in (?:a|the|its) (?:studio )?vaults?))\b", build=_withheld),
    Rule("kept off", "availability", r"\b(?P<quote>(?:kept|keeps|keep|keeping|holding|held|stayed|stays|remained|remains|been)(?: (?:the|this) (?:film|movie|picture|show)| it| this|(?: \"?[\ue004]\"?))? (?:off|from|out of) (?:[a-z' -]{0,25}?)(?:(?P<carrier>vhs|dvd|blu-?ray|laserdisc)|streaming|video store shelves|store shelves|shelves|video|disc|circulation|release|the market))\b", build=_withheld),
    Rule("never had a release", "availability", rf"\b(?P<quote>(?:never|not|n't|yet to) (?:yet |ever |even )?(?:had|have|has|received?|got|gotten|been given|seen|enjoyed|made it|appeared|turned up|surfaced|been|be|come)(?: an?)?(?: [a-z-]+){{0,3}}? (?:(?:on|to|onto) )?(?:(?P<carrier>{DISC})|home video|video|a (?:video|disc))(?: (?:release|edition))?)\b(?! (?:box|cover|case|sleeve|menu|extras|commentary))(?<!seen the dvd)(?<!seen the vhs)", build=_withheld),
    Rule("not on CARRIER", "availability", rf"\b(?P<quote>(?:not|n't)(?: (?:yet|currently|available|out|even|legally|officially|commercially|presently|at present))* on (?P<carrier>{DISC}))\b(?= (?:yet|in|at|or|so|and|but|anywhere|here|as)\b|[.,;!)]|$)", build=lambda hit: _not_on(hit)),
    Rule("tied up", "availability", r"\b(?P<quote>(?:tied up|mired|entangled|stuck|caught|bogged down) in (?:[a-z-]+ ){0,2}?(?:legal|rights|litigation|copyright|licensing)(?: (?:disputes?|limbo|problems?|hell|wrangles?|wrangling|issues?|tangles?|battles?))?)\b", build=_withheld),
    Rule("withdrawn", "availability", r"\b(?P<quote>(?:(?:withdrawn|pulled|suppressed|withheld|removed)(?: (?:from|out of) (?:[a-z]+ )?(?:circulation|release|distribution|sale|the market|cinemas|theaters|theatres|shelves|view))|out of circulation|(?:film|movie|it) (?:was|has been) (?:withdrawn|suppressed)))\b", build=_withheld),
    Rule("banned", "availability", r"\b(?P<quote>(?:(?:was|is|were|been|remains?|remained|still|got|promptly|also|long|officially|outright|effectively|already) )+banned(?: outright| for (?:years|decades|[a-z0-9]+ (?:years|months)))?(?= (?:in|by|from|for|until|on|throughout|across|under|as|there|here)\b|[.,;!)]|$)(?: (?:in|by|from|for|until|on|throughout|across) (?:the )?[^\n.;,()]{2,40})?|banned in (?:[\ue001-\ue005]|(?:the )?(?:uk|us|u\.s\.|u\.k\.)|[a-z]+ (?:and [a-z]+ )?countries|(?:germany|britain|england|finland|norway|sweden|ireland|australia|canada|france|italy|spain|japan|south africa)))(?![\w'])", build=lambda hit: _banned(hit)),
    Rule("recalled", "availability", r"\b(?P<quote>(?:(?:was|were|been|officially|quickly) recalled(?= (?:on|by|after|because|when|within|for|from|shortly|almost|in|and))|(?:recalled|withdrew|pulled|suppressed|deleted|yanked) (?:the|this|every|all|its|that) (?:[a-z-]+ )?(?:dis[ck]s?|dvds?|tapes?|edition|release|film|picture|movie|prints?|version)(?= (?:within|after|because|from|when|in|at|following|two|three)\b|[.,;]|$)))", build=lambda hit: _recalled(hit)),
    Rule("lost", "availability", r"\b(?P<quote>(?:(?:is|are|was|were|remains?|be|been)(?: (?:now|long|sadly|probably|apparently|believed|thought|presumed|considered|feared|to be))* lost(?: (?:for good|for ever|forever))?|presumed lost|lost film))\b(?=[.,;!)]|$| (?:so|and|but|today|now|in a fire)\b)", build=_lost),
    Rule("only bootlegs", "availability", r"\b(?P<quote>(?:only|nothing but|just)(?: [a-z-]+){0,4}? bootlegs?(?: (?:copies|tapes?|dvds?|copy|versions?))?)\b", build=_State("bootleg")),
    Rule("only at", "availability", r"\b(?P<quote>(?:(?:can|could) (?:now )?only be (?:seen|had|found|viewed|watched|bought)|(?:is |are |now |currently |remains? |was )+(?:only available|available only)) (?:at|in|through|as|from|via|on) (?!(?:[a-z]+ )?(?:dvd|blu-?ray|vhs|laserdisc|youtube|netflix)\b)[^\n.;,()]{1,50})", build=_State("available")),
    Rule("can be had on", "availability", rf"\b(?P<quote>(?:(?:can|could) (?:now |still |only |easily )*be|(?:is|are|was) (?:now |still |only )*to be) (?:found|seen|had|bought|rented|streamed|viewed|purchased|ordered|downloaded|watched)\b[^\n.;]{{0,25}}? (?:on|at|from|via|through|as) (?:[a-z]+ )?(?P<carrier>{CARRIER}|tapes?))\b", build=_State("available")),
)  # fmt: skip
