"""Carriers that the film is kept on or shown by; whether it can be had; how it was released."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._carriers import CARRIER, DISC, carrier_of
from recension.reading._near import Near, mention_at, near, own_titles
from recension.reading._rules import Draft, Hit, Rule, expand
from recension.vocabulary import Assertion

_HOPES = re.compile(
    r"\b(?:hop(?:e|es|ing|efully|ed)|wish(?:es|ing)?|wait(?:ing|ed)?|please|pray(?:ing)?|someday|some day|one day|deserves?|demand|petition|campaign(?:ing)?|"
    r"should|needs?|would (?:love|like|be)|i'd (?:love|like)|i want|if|when will|why (?:is|isn't|hasn't|don't|doesn't)|ever|until|unless|yet to|rumou?red|might|may|could|ought|can't wait|dying|longing|want(?:ed)?|look forward|looking forward|in case|bring|demanding|crying out|ideal|begging|screaming)\b"
)
_DENIED = re.compile(r"\b(?:not|never|no|n't|isn't|hasn't|haven't|aren't|wasn't|nor|unavailable|without|nearly enough)\b|n't\b")
_OTHERS_COPY = re.compile(r"^(?:[ -](?:treatment|player|players|collection|shelf|shelves|recorder|burner|market|sales|era|age|format|rental store|store|stores|shop|generation|library|and (?:vhs|dvd) players?)\b)")
_GENERAL = re.compile(r"\b(?:collector|films|movies|titles|ones|classics|worst|best|first|other|favou?rite|most|all|any|these|those|pack|number of) (?:[a-z' -]{0,20})$")


def _standing(place: Near) -> Assertion | None:
    """Wishes and denials of a release; None leaves it to the assertion layer."""
    clause = re.split(r"[;:(]|, (?:but|and) | but ", place.before)[-1]
    if _HOPES.search(clause) or (place.sentence.rstrip().endswith("?") and "when" in place.sentence):
        return Assertion.WISH
    if _DENIED.search(clause[-50:]) or re.match(r" (?:yet|someday|some day|soon|one day|please)\b", place.after):
        return Assertion.DENIED if _DENIED.search(clause[-50:]) else Assertion.WISH
    return None


_OF_A_TITLE = re.compile(expand(r"^s? (?:copy |release |edition |set )?of (?:the )?(?P<work>@any)"))


def _of_another(hit: Hit, place: Near) -> bool:
    """Whether the copy is of a work that is not the reviewed film: "the DVD of Night Ferry"."""
    found = _OF_A_TITLE.match(place.after)
    mention = mention_at(hit.typed, place.end + found.start("work")) if found else None
    return mention is not None and not mention.own and mention.name.lower() not in own_titles(hit.typed)


def _carrier(hit: Hit) -> Iterator[Draft]:
    """A carrier of the film itself: not a machine, a shelf, or another film's copy."""
    place = near(hit, "value")
    if _OTHERS_COPY.match(place.after) or _of_another(hit, place) or _GENERAL.search(place.before) or (place.others(45) and not _HOPES.search(place.before)):
        return
    label = next((m.name for m in hit.mentions("label") if not m.own), "")
    value = carrier_of(hit.words("value"))
    yield hit.draft(value, {"label": label}, mention=hit.span("value"), assertion=_standing(place))
    if hit.has("second"):
        yield hit.draft(carrier_of(hit.words("second")), {"label": label}, mention=hit.span("second"), assertion=_standing(place))


def _broadcast(hit: Hit) -> Iterator[Draft]:
    place = near(hit, "value")
    label = next((m.name for m in hit.mentions("label")), "")
    if not place.others(60):
        yield hit.draft("TV", {"label": label}, mention=hit.span("value"), assertion=_standing(place))


def _channel(hit: Hit) -> Iterator[Draft]:
    start, end = hit.span("value")
    yield hit.draft("TV", {"label": hit.typed.text.view[start:end]}, mention=(start, end), assertion=_standing(near(hit, "value")))


# ── availability ────────────────────────────────────────────────────────────────────────────────────


def _withheld(hit: Hit) -> Iterator[Draft]:
    """That it cannot be had: the denial is the claim, so it is asserted."""
    place = near(hit)
    hoped = re.search(r"\b(?:hope|wish|if|shame if)\b", place.before[-40:])
    carrier = carrier_of(hit.words("carrier")) if hit.has("carrier") else ""
    if not place.others(60):
        given = Assertion.HYPOTHETICAL if hoped else Assertion.ASSERTED
        yield hit.draft("withheld", {"carrier": carrier}, mention=hit.span(), assertion=given)


class _State:
    """Builds the availability that a rule's own words say."""

    def __init__(self, value: str) -> None:
        self.value = value

    def __call__(self, hit: Hit) -> Iterator[Draft]:
        place = near(hit)
        if place.others(50) and not re.search(r"\b(?:it|film|movie|this|which)\b", place.before[-40:]):
            return
        carrier = carrier_of(hit.words("carrier")) if hit.has("carrier") else ""
        yield hit.draft(self.value, {"carrier": carrier}, mention=hit.span(), assertion=_standing(place))


# ── release ─────────────────────────────────────────────────────────────────────────────────────────

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas)"


def _release(hit: Hit) -> Iterator[Draft]:
    """How, where or when it came out."""
    place = near(hit)
    if re.search(r"\b(?:feels?|felt|looks?|usual|typical|genre|many|like|of|could(?:'ve)?|should(?:'ve)?) (?:[a-z']+ ){0,3}$", place.before[-30:]):
        return
    if place.others(40) or re.search(r"\b(?:sequels?|films|movies|pictures|those|most)\b", place.before[-25:]):
        return
    year = hit.words("year")
    yield hit.draft(hit.words("value"), {"year": year}, mention=hit.span("value"), assertion=_standing(place))



def _denied_release(hit: Hit) -> Iterator[Draft]:
    """That it was hardly or never released: the denial is the claim."""
    for draft in _release(hit):
        yield replace(draft, assertion=Assertion.ASSERTED)


_ON = rf"on (?:an? |the )?(?:[a-z-]+ )??(?:(?P<label>@name|@known)(?:'s)? )?(?:[a-z]+ )??(?P<value>{CARRIER})(?: (?:and|or|and/or|&) (?:on )?(?P<second>{DISC}))?"

RULES: tuple[Rule, ...] = (
    Rule("on CARRIER", "carrier", rf"\b(?P<quote>(?:(?:now |finally |currently |only |just |recently |readily )*(?:available|released|out|issued|is|comes?|came|see|saw|seen|watch(?:ed|ing)?|bought|buy|rent(?:ed)?|get|got|own|find|found|have|had|caught|catch|view(?:ed)?|look(?:s|ed)?|it|film|movie|this|version|put|included|caught|offered|picked|features?|extras|commentary|presented|sold|copy|again|up|cheap|here)(?: [a-z]+)? )?(?:either )?{_ON})\b", build=_carrier),
    Rule("the CARRIER", "carrier", rf"\b(?P<quote>(?:the|this|my|our|their) (?:(?!same|only|first|your)[a-z-]+ ){{0,2}}?(?:(?P<label>@name)(?:'s)? )?(?P<value>{DISC})(?: (?:release|version|edition|copy|set|transfer|extras|commentary|disc|cover|case|box|sleeve))?)\b", build=_carrier),
    Rule("a CARRIER copy", "carrier", rf"\b(?P<quote>(?:an?|its) (?:[a-z-]+ ){{0,2}}?(?P<value>{DISC}) (?:release|copy|edition|set|transfer|from (?P<label>@name)))\b", build=_carrier),
    Rule("LABEL's CARRIER", "carrier", rf"(?P<quote>(?P<label>@name)'s (?:[a-z-]+ ){{0,2}}?(?P<value>{DISC})(?: (?:release|edition|set))?)\b", build=_carrier),
    Rule("broadcast on", "carrier", r"\b(?P<quote>(?:aired|airs|broadcast|shown|televised|screened|premiered) (?:[a-z]+ ){0,3}?on (?:(?:the|late-night|late night|british|american|cable|public|local) ){0,2}?(?P<value>tv|television|cable|(?P<label>@name)))(?!\w)", build=_broadcast),
    Rule("channel", "carrier", r"\b(?P<quote>(?:aired|airs|broadcast|shown|screened|premiered|saw (?:it|this)|caught (?:it|this)|watched (?:it|this)) (?:[a-z]+ ){0,3}?on (?P<value>tcm|hbo|amc|bbc(?: \d|2|1)?|itv|pbs|cbs|nbc|abc|showtime|cinemax|ifc|tnt|tbs|usa network))\b", build=_channel),
    Rule("channel has broadcast", "carrier", r"\b(?P<quote>(?P<value>tcm|hbo|amc|bbc|itv|pbs|cbs|nbc|abc|showtime|cinemax|ifc)(?: \([^()\n]{0,40}\))? (?:has |have |had )?(?:broadcast|aired|shown|showed|ran|screened))\b", build=_channel),
    Rule("available on", "availability", rf"\b(?P<quote>(?:is|are|now|currently|finally|readily|widely|easily|also|both|it's|only) (?:now |finally |currently |also |readily |both )*available (?:again )?(?:(?:for|to) [a-z ]{{1,20}} )?(?:on|from|as|at|through|via|in) (?:(?:an?|two|three|the|both|region \d) ){{0,2}}(?:[a-z-]+ |@name ){{0,2}}?(?P<carrier>{CARRIER})(?: (?:sets?|and [a-z-]+))?)\b", build=_State("available")),
    Rule("released on", "availability", rf"\b(?P<quote>(?:has|have|was|were|been|just|finally|recently|now) (?:now |finally |just |recently |been |also |even )*(?:released|issued|re-?released|reissued|put out|out|come out) (?:again )?(?:[a-z]+ )?on (?:[a-z-]+ )?(?:@name )?(?P<carrier>{CARRIER}))\b", build=_State("available")),
    Rule("now on", "availability", rf"\b(?P<quote>(?:now|finally|at last|currently|streaming) (?:out )?on (?:[a-z]+ )?(?P<carrier>{CARRIER}))\b", build=_State("available")),
    Rule("free on", "availability", r"\b(?P<quote>(?:(?:watch|see|find|look|get|view|up|available) (?:it |this |the film |up )*(?:for free )?(?:on|at) (?P<carrier>youtube|netflix|hulu|tubi)))\b", build=_State("available")),
    Rule("out of print", "availability", r"\b(?P<quote>(?:now |currently |long |sadly |unfortunately |since )*(?:out[- ]of[- ]print|oop|discontinued|deleted from the catalogue))\b", build=_State("out_of_print")),
    Rule("public domain", "availability", r"\b(?P<quote>(?:in |on |into |fell into |fallen into |lapsed into )?(?:the )?public[- ]domain)\b", build=_State("public_domain")),
    Rule("not released on", "availability", rf"\b(?P<quote>(?:not|never|n't|yet to|still not)(?: yet| even| been| be| ever| currently| legally| officially| widely)* (?:released|available|issued|come out|come to|out|made it|put out|seen)(?: [a-z]+)? (?:on|to|in) (?:[a-z-]+ )?(?P<carrier>{CARRIER}))\b", build=_withheld),
    Rule("no CARRIER release", "availability", rf"\b(?P<quote>no (?:legitimate |official |legal |decent |proper |region \d )?(?P<carrier>{DISC})(?: release| edition| version| yet)?)\b", build=_withheld),
    Rule("hard to find", "availability", rf"\b(?P<quote>(?:unavailable on [a-z-]+|(?:film|movie|it) (?:is|was|remains) (?:[a-z]+ )?unavailable|not (?:currently |legally |commercially )available|(?:it(?:'s| is)|film is|movie is|which is|copies are|now|quite|very|extremely|sadly|notoriously|but|and) (?:[a-z]+ ){0,2}?(?:hard|tough|difficult|impossible)[- ]to[- ](?:find|see|track down|come by)(?= (?:these|now|nowadays|today|on|but|and|in|outside|anywhere|a copy|copy|film|movie)|[.,;!?)]|$)|never (?:been )?(?:officially |legally )?(?:released|issued) on (?:home )?video|locked (?:away )?in (?:a|the|its) (?:studio )?vaults?))\b", build=_withheld),
    Rule("straight to video", "release", r"\b(?P<quote>(?:(?:went|going|gone|released|relegated|dumped|sent|go|was|came out) (?:[a-z]+ ){0,2}?)?(?P<value>(?:straight|direct)(?:ly)?[- ]to[- ](?:the )?(?:direct[- ]to[- ])?(?:video|dvd|vhs|cable|tv|streaming)))\b(?! (?:sequels?|films|movies|fare|market for|crap|garbage|titles|flicks))", build=_release),
    Rule("released in MONTH", "release", rf"\b(?P<quote>(?P<value>(?:(?:first |was |originally |theatrically |finally |eventually )*(?:released|shown|broadcast|aired|opened|premiered|came out|screened|debuted))(?: [a-z]+)? (?:in|on|at) (?:early |late |mid-|the )?(?:{_MONTH})(?: \d{{1,2}},?)?(?: of)?(?: ?(?P<year>@year))?))\b", build=_release),
    Rule("premiered at", "release", r"\b(?P<quote>(?P<value>(?:premiered|premièred|debuted|screened|opened|played|unveiled|shown|bowed) (?:[a-z]+ ){0,2}?(?:at|in competition at) (?:the )?(?:(?P<year>@year) )?(?:@any)(?: (?:international )?(?:film )?(?:festival|fest))?))(?! (?:theat(?:er|re)|cinema|multiplex))", build=_release),
    Rule("limited release", "release", r"\b(?P<quote>(?:an? |its |in )(?P<value>(?:very |extremely )?(?:limited|wide|brief|token|small)(?: (?:theatrical|cinema|us|u\.s\.|american))? release))\b", build=_release),
    Rule("never released", "release", r"\b(?P<quote>(?P<value>(?:never (?:got|had|received|given|saw|been given) an? (?:proper |real |us |american |uk )?(?:theatrical |cinema )release|barely released|dumped (?:by (?:the|its) (?:studio|distributor)|on(?:to)? (?:video|dvd|cable|the market)|into (?:theat(?:er|re)s|a few))|shelved (?:for|until) [a-z0-9 ]{2,20})))\b", build=_denied_release),
    Rule("made for television", "release", r"\b(?P<quote>(?:this|an?|the) (?P<value>made[- ]for[- ](?:tv|television|cable|video)))\b", build=_release),
)  # fmt: skip
