"""Ways of coming out, or of hardly doing so, that go by words of their own: "straight to video", "sat on the shelf"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.grammar._carriers import DISC
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules.versions._copies import plainly, standing
from recension.vocabulary import Assertion

_MONTH = rf"(?:{MONTHS}|spring|summer|autumn|fall|winter|christmas)"


def _release(hit: Hit) -> Iterator[Draft]:
    """How, where or when it came out."""
    place = near(hit)
    if re.search(
        r"\b(?:feels?|felt|looks?|usual|typical|genre|many|like|of|could(?:'ve)?|should(?:'ve)?) (?:[a-z']+ ){0,3}$",
        place.before[-30:],
    ):
        return
    if place.others(40) or re.search(
        r"\b(?:sequels?|films|movies|pictures|thrillers|comedies|titles|those|most|being|i saw (?:it|this)|watched (?:it|this))\b",
        place.before[-25:],
    ):
        return
    year = hit.words("year")
    yield hit.draft(hit.words("value"), {"year": year}, mention=hit.span("value"), assertion=standing(place) or plainly(place))


def _denied_release(hit: Hit) -> Iterator[Draft]:
    """That it was hardly or never released: the denial is the claim."""
    for draft in _release(hit):
        yield replace(draft, assertion=Assertion.ASSERTED)


_DATE = rf"(?:(?:early |late |mid-|the )?(?:{_MONTH})(?: \d{{1,2}}(?:st|nd|rd|th)?,?)?|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTH}))"
#: Where a film comes to when it comes out.
_OUTLET = r"(?:home video|video|dvd|blu-?ray|vhs|laserdisc|netflix|vod|cable|(?:uk|us|u\.s\.|british|american|irish|local|[a-z]+an) (?:screens|cinemas|theaters|theatres))"


_A_PROCESS = re.compile(
    r"\bin (?:technicolor|cinemascope|panavision|vistavision|cinerama|imax|eastmancolor|todd-ao|metrocolor|3-?d)\b"
)


def _came_out(hit: Hit) -> Iterator[Draft]:
    """Where or when it came out: a bare "in 1985" or "in the story's village" is none."""
    place = near(hit)
    if (
        re.match(r"(?:'s| (?:hospital|prison|jail))", place.after)
        or _A_PROCESS.search(hit.words("value").lower())
        or re.search(
            r"\b(?:he|she|they|i|was then|prison|jail|album|single|song|novel|book|play|hostages?|prisoners?|virus) (?:was |were |is )?$",
            place.before,
        )
    ):
        return
    yield from _release(hit)


RULES: tuple[Rule, ...] = (
    Rule("straight to video", "release", r"\b(?P<quote>(?:(?:went|going|gone|released|relegated|dumped|sent|go|was|came out) (?:[a-z]+ ){0,2}?)?(?P<value>(?:straight|direct)(?:ly)?[- ]to[- ](?:the )?(?:direct[- ]to[- ])?(?:video|dvd|vhs|cable|tv|streaming)))\b(?! (?:sequels|films|movies|fare|market for|crap|garbage|titles|flicks))", build=_release),
    Rule("limited release", "release", r"\b(?P<quote>(?<!received a )(?:an? |its |in )(?P<value>(?:very |extremely )?(?:limited|wide|brief|token|small)(?: (?:theatrical|cinema|us|u\.s\.|american))? release))\b", build=_release),
    Rule("never released", "release", r"\b(?P<quote>(?P<value>(?:never (?:got|had|received|given|saw|been given) an? (?:proper |real |us |american |uk )?(?:theatrical |cinema )release|(?:(?:had|got|gotten|received|saw|given|enjoyed) (?:virtually |almost )?no|without (?:an?|any)) (?:official |proper |real |wide |us |uk |american |british |domestic )*(?:theatrical|cinema|cinematic|general) (?:release|distribution|run)|barely released|dumped (?:by (?:the|its) (?:studio|distributor)|on(?:to)? (?:video|dvd|cable|the market)|into (?:theat(?:er|re)s|a few))|shelved (?:for (?:[a-z]+ ){0,2}(?:[a-z]+|\d+) (?:years|months|decades)|for (?:an?|one) (?:[a-z]+ )?(?:year|month|decade)|for (?:years|decades)|until (?:(?:early|late|mid|mid-|the|[a-z]+ )? ?)?@year))))\b", build=_denied_release),
    Rule("no cinemas", "release", r"\b(?P<quote>(?P<value>(?:bypass(?:ed|es|ing)|skipp(?:ed|ing)|missed|never (?:reached|made it to|played in|saw)|avoided) (?:[a-z]+ )?(?:theat(?:er|re)s|cinemas|theatrical release)(?: altogether| entirely)?|(?:dumped|sent|released|put|shunted|consigned) (?:it |them )?straight (?:on)?to (?:tape|video|dvd|cable|disc|tv|television|vhs)))\b", build=lambda hit: _denied_release(hit)),
    Rule("streets on", "release", rf"\b(?P<quote>(?P<value>(?:disc|dvd|blu-?ray|set|tape|it) (?:streets|goes on sale|hits stores|ships|is released|is due|lands) (?:on )?(?:this |next )?(?:[a-z]+day|{_DATE})))\b", build=_came_out),
    Rule("comes to OUTLET", "release", rf"\b(?P<quote>(?P<value>(?<!\ba )(?<!big )(?<!huge )(?<!cult )(?<!the )(?<!minor )(?:comes?|came|coming|arrives?|arriving|arrived|debuts?|debuted|bows?|brings?(?: (?:it|this|the film))?|heads?|returns?|goes|hits?|hitting|(?:(?<=\bit )|(?<=film )|(?<=movie )|(?<=cut )|(?<=version )|(?<=first )|(?<=finally ))(?:appeared|surfaced|turned up)(?= on {DISC}\b))(?: (?!back|up|down)[a-z]+){{0,2}}? (?:to|in|on|into) {_OUTLET}(?: (?:at last|on|this|next|from|in) (?:[a-z]+day|{_DATE}|week|month))?))\b(?! (?:store|shop|player|game))", build=_came_out),
    Rule("in cinemas now", "release", rf"\b(?P<quote>(?P<value>(?:in|out (?:now )?in|now in|now playing in|playing in) (?:uk |us |british |american |select(?:ed)? |all good )?(?:theat(?:er|re)s|cinemas) (?:now|from|on|this|nationwide|everywhere|across)(?: (?:[a-z]*day|{_DATE}|week|the country|uk))?|out now in (?:uk |us )?(?:cinemas|theaters|theatres)|(?:(?:currently|now|still|already|finally) )(?:playing |showing |out |running )?(?:in|at) (?:(?:[a-z]+ )?theat(?:er|re)s|cinemas)|opens? (?:on |this |next )?(?:[a-z]+day|{_DATE})|street date|on sale {_DATE}))\b", build=_came_out),
    Rule("on a double bill", "release", r"\b(?P<quote>(?P<value>(?:(?:bottom|second|lower|top|first) half of|on|as|in|part of) (?:a|the bottom half of a|one half of a) double[- ](?:bill|feature)(?! (?:dvd|dis[ck]|tape|blu-?ray|set|release))(?: (?:with|to|alongside|beside) (?:the (?:[a-z]+ ){0,3})?@any)?))", build=_release),
    Rule("festivals", "release", r"\b(?P<quote>(?P<value>(?:played|plays|toured|did|made|making|doing|hit|screened at|screened on|shown at) (?:(?:the|a|several|various|many|some|a few|numerous) )?(?:[a-z]+ )?(?:festivals|festival (?:circuit|rounds)|film festivals)|(?:on|around|through|from) the (?:[a-z]+ )?festival circuit))\b", build=_release),
    Rule("sat on the shelf", "release", r"(?<!has )(?<!have )\b(?P<quote>(?P<value>(?:sat|languished|spent|gathered dust|(?<=was )kept|(?<=been )kept|stayed)(?: [a-z]+){0,4}? on (?:the|a|its) (?:[a-z]+ )?shel(?:f|ves)(?: for [a-z]+ (?:[a-z]+ )?(?:years?|months|decades?))?))\b", build=_release),
    Rule("got a release", "release", r"\b(?P<quote>(?P<value>(?:got|received|gets|had|given|enjoyed|granted|earned|saw) (?:an? )(?:[a-z-]+ ){0,2}?(?:belated|delayed|theatrical|cinema|proper|full|nationwide|home video|video|worldwide|american|british|us|uk)(?: theatrical)? release(?: in (?:@name|@year|the (?:us|uk|states)|[a-z]+))?))@end", build=_release),
    Rule("is on its run", "release", r"\b(?P<quote>(?P<value>(?:is|was|currently|now) (?:currently |now )?(?:in the (?:middle|midst|course) of|enjoying|making|doing|beginning|ending) (?:an?|its|the) (?:[a-z-]+ )?(?:theatrical|cinema|art-?house|festival|limited|roadshow|drive-in) (?:run|tour|engagement|rounds)))\b", build=_release),
    Rule("dumped", "release", r"\b(?P<quote>(?P<value>(?:dumped|released|slipped out|sneaked out|snuck out|thrown out) (?:(?:in|into|on|onto|to) (?:theaters |cinemas |the market |january |[a-z]+ ){0,3})?(?:with (?:no|little|barely any|scant|hardly any) (?:fanfare|publicity|promotion|advertising|press))))\b", build=_release),
)  # fmt: skip
