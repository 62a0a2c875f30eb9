"""The life of a film in showings, told without a word of releasing: "at Cannes in May 1957", "opened cold", "given a few bookings".

A festival with its month or year is a showing wherever the clause has them; so is what a distributor did with the film
("pulled it", "sent it round again that summer") and how it began its run ("opened small and stayed all summer").
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules.versions._copies import plainly, standing

_YEAR = r"(?:18[89]\d|19\d\d|20[0-4]\d)"
_SEASON = r"(?:spring|summer|autumn|fall|winter|christmas|easter|thanksgiving|halloween)"
_WHEN = rf"(?:in (?:the )?(?:early |late |mid-)?(?:(?:{MONTHS}|{_SEASON})(?:,? (?:of )?{_YEAR})?|{_YEAR})|(?:that|the same|the following|the next|last|this) (?:{_SEASON}|{MONTHS}|year)|(?:a|two|three|four|five|six|some|several) (?:years?|months|weeks) (?:later|on))"
_FESTS = r"(?:cannes|venice|berlin|toronto|sundance|locarno|telluride|karlovy vary|san sebasti[aá]n|rotterdam|tribeca|moscow|edinburgh|montreal|pesaro|sitges|tiff|the berlinale|sxsw)"
#: The same as they stand in the typed view, most of them as names.
_FESTIVAL = rf"(?:{_FESTS}|(?:the )?[{NAME}{TITLE}{QUOTED}](?: (?:film )?festival)?)"
_IS_FESTIVAL = re.compile(rf"(?i)(?:{_FESTS}|.*(?:film festival|filmfest|film fest|festival|fortnight|critics' week))")
_NOT_IT = re.compile(
    r"\b(?:he|she|i|we|who|book|novel|play|show|shop|store|door|sequel|remake|follow-up|next film|films|movies|festivals?|people|pulled|which (?:he|she)|another|other|born|died|met|living|shot|filmed|set|takes place)\b[^.;]{0,40}$"
)


def _release(hit: Hit) -> Iterator[Draft]:
    place = near(hit, width=70)
    if place.others(60) or _NOT_IT.search(place.before):
        return
    years = re.findall(_YEAR, hit.match[0])
    yield hit.draft(hit.words("quote"), {"year": years[-1] if years else ""}, mention=hit.span("quote"), assertion=standing(place) or plainly(place))


def _at_festival(hit: Hit) -> Iterator[Draft]:
    """A festival by its name and its date."""
    if _IS_FESTIVAL.fullmatch(re.sub(r"^the ", "", hit.words("fest"))):
        yield from _release(hit)


def _deed(hit: Hit) -> Iterator[Draft]:
    """What was done with the film: where the film is the object, and something is told of where, when or how."""
    yield from _release(hit)


_IT = r"(?:it|the (?:film|picture|movie|thing))"
_FILM = rf"(?:it|the (?:film|picture|movie)|this (?:film|movie)|which|[{TITLE}{QUOTED}]\"?)"
_REST = r"[^\n.;:()]{2,70}?"
_STOP = r"(?=[.,;:!?)—\n]|$| (?:and|but|where|which|who|because|while|with)\b)"
_BOOKED = r"(?:an? (?:few|handful of|week's|single|token|limited|brief|short|couple of|proper) (?:[a-z-]+ )?(?:bookings?|engagements?|playdates?|runs?|showings?|screenings?|dates|week|weekend)|(?:two|three|four|five|six|one|no|only one|hardly any|scarcely any) (?:[a-z-]+ )?(?:bookings?|engagements?|playdates|showings|screenings))"

RULES: tuple[Rule, ...] = (
    Rule("at FESTIVAL in DATE", "release", rf"(?:^|[.,;:—(] ?|\b(?:and|but|then|that|film|it) )(?P<quote>(?:(?:shown|seen|launched|unveiled|taken|sent|went|was) )?(?:at|to) (?P<fest>{_FESTIVAL}),? (?:in (?:{MONTHS}|{_SEASON})(?:,? (?:of )?{_YEAR})?|in {_YEAR}|last (?:{MONTHS}|year)))(?!\w)", build=_at_festival),
    Rule("FESTIVAL was in DATE", "release", rf"(?:^|[.;:—] ?|, (?:and )?)(?P<quote>(?P<fest>{_FESTIVAL}) (?:was|came|followed|showed it|saw it first|had it first|took it|invited it|ran it),? in (?:(?:{MONTHS}|{_SEASON})(?:,? (?:of )?{_YEAR})?|{_YEAR}))(?!\w)", build=_at_festival),
    Rule("launched at FESTIVAL", "release", rf"(?<!\w)(?P<quote>(?:(?:it|film|picture|was|were|had been|first|been) )*(?:launched|unveiled|invited|taken|sent|accepted|went|premi[eè]red) (?:at|to|by|for) (?P<fest>{_FESTIVAL}))(?!\w)(?! (?:to|with (?:him|her)))", build=_at_festival),
    Rule("opened small", "release", rf"(?<!\w)(?P<quote>{_FILM} (?:had )?(?:opened|began|started|went out|came out|crept out|sneaked out|limped out) (?:small|cold|wide|quietly|slowly|big|strong|weakly|modestly|without an? premi[eè]re|silent|dubbed|unheralded|to (?:empty|half-empty|full|packed) houses)(?:,? (?:{_REST}))??)(?=[.;:!?)\n]|$|, (?:but|so|which|in which)\b| (?:but|because|where|which)\b)", build=_deed),
    Rule("given a few bookings", "release", rf"(?<!\w)(?P<quote>(?:was |were |had been )?(?:given|got|gets|received|had|granted|allowed) {_BOOKED}(?:,? {_REST})??)(?=[.;:!?)\n]|$|, (?:but|so|and)\b| (?:but|and|because|where|which|with)\b)", build=_deed),
    Rule("opened it again", "release", rf"(?<!\w)(?P<quote>(?:(?:they|[{NAME}{PERSON}]|the (?:studio|distributor|company|label|owners?)|who|and|then) )?(?:opened|reopened|re-?released|sold|sent|brought|put|tried|booked|relaunched|ran|showed) {_IT} (?:(?:out|round|around|back|again|over|up|here|there|first|once more) ){{0,2}}(?:{_WHEN})(?: (?:as|with|for|in|at|under) {_REST})?){_STOP}", build=_deed),
    Rule("pulled it", "release", rf"(?<!\w)(?P<quote>(?:(?:they|[{NAME}{PERSON}]|the (?:studio|distributor|company)|and|then) )(?:pulled|yanked|withdrew|shelved) {_IT}(?: (?:from|after|when|within|in|before|almost|at) {_REST})?)(?=[.,;:!?)—\n]|$| (?:and|but)\b)", build=_deed),
    Rule("CHANNEL ran it", "release", rf"(?P<quote>(?:[{NAME}]|hbo|showtime|the movie channel|the z channel|cable|pay[- ]tv|late-night television) (?:ran|showed|played|aired|repeated|bought|picked up|discovered) {_IT} (?:day and night|round the clock|around the clock|over and over|endlessly|night after night|constantly|all (?:day|summer|winter|year|night)|every (?:night|week|day)|to death|for (?:years|months|weeks)|until [^\n.;,]{{3,30}}|late at night|in the (?:small hours|eighties|seventies|nineties)|{_WHEN})){_STOP}", build=_deed),
    Rule("retitled for COUNTRY", "release", rf"(?<!\w)(?P<quote>(?:(?:it|which|film|picture|was|were) )*(?:retitled|renamed|re-?christened) (?:the )?\"?[{TITLE}{QUOTED}{NAME}]\"? (?:for|in) (?:the )?(?:[{NAME}]|american?|us|u\.s\.|uk|britain|america|states|united states)(?: (?:release|market|audiences))?){_STOP}", build=_deed),
)  # fmt: skip
