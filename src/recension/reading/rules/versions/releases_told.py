"""How the film came out, where somebody else is the subject or a denial is the claim: "they put it into nine theatres"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.grammar._carriers import CARRIER, GAUGE
from recension.reading.matching._near import mention_at, near, own_titles
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules.credits._companies import is_company
from recension.reading.rules.versions._copies import plainly, standing
from recension.vocabulary import Assertion

_MONTH = rf"(?:{MONTHS}|spring|summer|autumn|fall|winter|christmas|halloween|easter|thanksgiving)"
_DATE = (
    rf"(?:(?:(?:early|late|mid|mid-|the|that|this|last|next) ?){{0,2}}{_MONTH}(?:[ -]\d{{1,2}}(?:st|nd|rd|th)?\b)?(?:,? (?:of )?(?:@year|'\d\d))?|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? @year)?|"
    r"(?:early |late |mid-?)?@year|(?:the )?(?:very )?(?:(?:early|late|mid)[- /]?){0,2}(?:@year|'?[2-9]0)'?s|(?:the )(?:(?:early|late|mid)[- ]?)?(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_PLACE = (
    r"(?:(?:the )?(?:uk|u\.k\.|us|usa|u\.s\.|u\.s\.a\.|states|united states|united kingdom|west end)|america|north america|britain|great britain|england|europe|japan|italy|germany|france|spain|canada|australia|"
    r"many countries|most countries|(?:some|other|several|a few) (?:countries|territories|markets|cities)|(?:this|that) country|new york|london|los angeles|paris|hong kong|[\ue002]|cannes|sundance|toronto|venice|berlin|(?:the )?(?:film )?festivals?)"
)
_HOUSES = r"(?:(?:only |just |about |some |over |a few |a handful of |select(?:ed)? |(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?) |[a-z]+ ){0,3}(?:theat(?:er|re)s|cinemas|multiplexes|art houses|drive-ins|screens|schools|movie houses))"
_DISC = rf"(?:(?:home )?video|video|tape|disc|cable|network|television|tv|imax|3-?d|vod|streaming|{CARRIER}|{GAUGE}(?: [a-z]+)?)"
_HOW = r"(?:theatrically|nationwide|worldwide|wide|overseas|abroad|domestically|stateside|here|over here|unrated|uncut|posthumously|without (?:much |any |great )?fanfare|with (?:little|no|much|great) fanfare|straight to [a-z]+|as an? [^\n.;,()]{1,40}|on a double[- ]bill|back)"
_WHEN = r"(?:(?:the same|that|the following|the next|last|this) (?:year|month|week|summer|day)|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many|almost|nearly|mere|some|\d+|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)(?: [a-z]+){0,2} (?:days|weeks?|months?|years?|decades?) (?:later|after|before|earlier|ago|on))"
_BESIDE = (
    rf"(?:(?:(?:,| and)? (?:in|on|at|to|into|onto|for|from|by|through|during|over|across|throughout) (?:an? |the |all |only |just )?(?:{_DATE}|{_PLACE}|{_HOUSES}|(?:[a-z-]+ )?{_DISC}|[{TITLE}{QUOTED}{NAME}](?: (?:film )?(?:festival|fest))?)|,? {_HOW}|,? {_WHEN}|,? (?:that|this|the same|last|next) {_MONTH}))"
)
_ADVERB = r"(?:(?:first|originally|finally|eventually|briefly|quietly|barely|only|just|recently|belatedly|initially|later|also|then|now|soon|simultaneously|subsequently|widely|commercially|once|theatrically|already|limitedly|officially) )*"
#: Whoever this is, it is not the film that came out.
_NOT_IT = re.compile(
    r"\b(?:he|she|i|we|you|who|they|album|single|song|soundtrack|novel|book|play|game|hostages?|prisoners?|virus|trailer|doors?|window|letter|store|shop|restaurant|sequels?|films|movies|pictures|those|others?|series|episodes?|remake|"
    r"prison|jail|eyes|credits|cast|door|mouth|statement|report|fire|scene|show|curtain|toy|toys|figures?|line|warrant|few(?: actually)?|warning|dvd(?: [a-z\ue002]+)?|tape)(?:\b|(?<=\ue002))[^.;,]{0,12}$|[\ue001\ue003](?: (?:was|is|had been|then|first|finally|has))? $"
)
_LIKE = re.compile(r"\b(?:feels?|looks?|usual|typical|many|other|most|should(?:'ve)?|could(?:'ve)?|when i|i saw|i watched)\b[^.;,]{0,20}$")


def _of_another(hit: Hit) -> bool:
    """Whether the name right before is another work's: "Night Ferry, also released in 2008", "the DVD they put out"."""
    found = _NAMED.search(hit.typed.shadow, max(0, hit.match.start() - 40), hit.match.start())
    if not found:
        return False
    mention = mention_at(hit.typed, found.start())
    return mention is not None and not mention.own and mention.name.lower() not in own_titles(hit.typed)


_NAMED = re.compile(rf"[{NAME}{TITLE}{QUOTED}]\"?(?: \([^()\n]*\))?,?(?: (?:which|that|and|also|was|is|had|has|been|only|just|first|then|who|itself))* $")


def _release(hit: Hit, *, denied: bool = False) -> Iterator[Draft]:
    """How, where or when the film came out, but for what else opens, airs or is released."""
    place = near(hit, width=100)
    if place.others(50) or _of_another(hit) or _NOT_IT.search(place.before) or _LIKE.search(place.before) or _SONGS.search(hit.match[0]):
        return
    years = _YEAR.findall(hit.match[0])
    waited = _WAITED.search(place.before)
    own = replace(place, before=_CLAUSE.split(place.before)[-1])
    given = Assertion.ASSERTED if denied or waited else standing(own) or plainly(own)
    yield hit.draft(hit.words("quote"), {"year": years[-1] if years else ""}, mention=hit.span("quote"), assertion=given)


#: What a relative clause says stands whatever is said of its head: "why the film, which came out in 1991, …".
_CLAUSE = re.compile(r"(?:—|--+|, ?)(?:which|that) |(?:—|--+)")
_WAITED = re.compile(r"\b(?:had to wait|waited)\b[^.;]*$|\b(?:no (?:surprise|wonder|mystery)|(?:not|n't) surpris\w+|little wonder|(?:see|know|understand|explains) why)(?: that| why)? ?$")
_YEAR = re.compile(r"\b(?:18[89]|19\d|20[0-4])\d\b(?!'?s\b)")
_SONGS = re.compile(r"\b(?:album|single|song|soundtrack|cd|book|novel|magazine|theat(?:er|re) (?:near|department))\b|\bin (?:technicolor|cinemascope|panavision)\b|\bopen(?:ed|s|ing) (?:with|on (?:a|an|the)|in (?:a|an|the)|to (?:a|the))\b(?! (?:early|late|mid|[a-z]+ties|us|uk|u\.s|united|states|west|[a-z]+ screens|[a-z]+ festival|festival))")


def _screening(hit: Hit) -> Iterator[Draft]:
    """ "We present the third screening": whoever shows it."""
    place = near(hit)
    if not place.others(50):
        yield hit.draft(hit.words("quote"), mention=hit.span("quote"), assertion=standing(place) or plainly(place))


def _never(hit: Hit) -> Iterator[Draft]:
    """Where it did not come out: the denial is the claim."""
    yield from _release(hit, denied=True)


def _by_label(hit: Hit) -> Iterator[Draft]:
    """ "Harbour Lane released it": by a company known as one."""
    if is_company(hit.mentions("label")[0]):
        yield from _by_them(hit)


def _by_them(hit: Hit) -> Iterator[Draft]:
    """ "The studio put it into nine theatres": the film is the object, or its title is."""
    named = hit.mentions("film")
    if _PUT_IN_IT.search(hit.match[0]) and (_REGISTRY.search(hit.words("quote").lower()) or any(m.own for m in hit.mentions("quote")[-1:])):
        return  # "Pell puts it in Night Ferry with an urchin": a line, in the film
    if not named or named[0].own or named[0].name.lower() in own_titles(hit.typed):
        yield from _release(hit)


_PUT_IN_IT = re.compile(r"\b(?:puts?|brings?|brought) (?:it|this|that) (?:in|into|on)\b")
_REGISTRY = re.compile(r"\b(?:registry|register|list|map|agenda)\b")


_S = r"(?<![\w'\ue001-\ue005])"
RULES: tuple[Rule, ...] = (
    Rule("unreleased in", "release", rf"\b(?P<quote>(?:(?:was|is|went|remains?|remained|still|currently|largely) )+(?:unreleased|unseen|undistributed|unshown)(?:(?:{_BESIDE}){{1,3}}|(?= until| for)(?: (?:until|for)[^\n.;,()]{{1,40}})))(?![\w'])", build=_never),
    Rule("never released BESIDE", "release", rf"\b(?P<quote>(?:never|not|n't)(?: (?:been|be|even|officially|actually|properly|ever|yet))* (?:theatrically |commercially )?(?:released|shown|screened|distributed|exhibited|opened|come out)(?:(?: theatrically| in (?:theat(?:er|re)s|cinemas))|{_BESIDE})(?:{_BESIDE}){{0,2}}(?: until[^\n.;,()]{{1,40}})?)(?![\w'])(?<!dvd)(?<!video)(?<!vhs)(?<!blu-ray)(?<!tape)", build=_never),
    Rule("reached PLACE", "release", rf"\b(?P<quote>(?:(?:for it )?to )?(?:reach(?:es|ed|ing)?|hits?|hitting|lands?|landed|arrives?|arrived|arriving|comes?|came|coming|gets? to|got to|made it to|makes it to|crosses|crossed|opens?|opened|crept into|slips? into|slipped into|limped into|sneaks? into)(?: [a-z]+)? (?:(?:in|on|to|into|onto|at) )?(?:{_ADVERB})?(?:(?:our|these|those|american|british|us|uk|u\.s\.|u\.k\.|irish|australian|european|canadian|western) (?:shores|screens|theat(?:er|re)s|cinemas|audiences|multiplexes|shelves|tv|television)|(?:theat(?:er|re)s|cinemas|store shelves|video shelves|screens|multiplexes|art houses)(?! (?:chain|owner|manager))|the (?:uk|u\.k\.|us|u\.s\.|states)(?= (?:on|in|this|at last|after|via|from|with)\b|[.,;]|$))(?:{_BESIDE}){{0,2}})(?![\w'])", build=_release),
    Rule("sees daylight", "release", rf"\b(?P<quote>(?:sees?|saw|seen|seeing) (?:the )?(?:daylight|light of day)(?! on (?:[a-z]+ )?(?:{CARRIER}|video))(?: (?:in|on|after|at|until) [^\n.;,()]{1,40})?)(?![\w'])", build=_never),
    Rule("they put it into", "release", rf"{_S}(?P<quote>(?:(?:[{NAME}{PERSON}]|they|the (?:studio|distributors?|producers?|network|label|company|director)|who|and|finally|in @year,?) )(?:(?:has|have|had|also|then|finally|eventually|first|later|only|quietly) )*(?:released|re-?released|issued|put|opened|dumped|distributed|premi[eè]red|screened|brought|showed|aired|broadcast|unveiled|is releasing|releases|puts|opens|brings|will release|release) (?:(?P<film>[{TITLE}{QUOTED}])\"?|it|this(?: (?:film|movie))?|that|the (?:film|movie|picture|thing))(?: out)?(?:{_BESIDE}){{1,4}})(?![\w'])", build=_by_them),
    Rule("LABEL released it", "release", rf"{_S}(?P<quote>(?P<label>[{NAME}{PERSON}]) (?:(?:has|have|had|also|then|finally|eventually|first|later|recently|just) )*(?:released|re-?released|issued|reissued|put out|brought out) (?:it|this(?: (?:film|movie))?|the (?:film|movie|picture)|[\ue004]\"?)(?: (?:without|with|as|uncut|in its) [^\n.;,()]{{1,40}})?)(?![\w'])", build=lambda hit: _by_label(hit)),
    Rule("Nth screening", "release", r"\b(?P<quote>(?:(?:only )?the (?:first|second|third|fourth|fifth|last|only|first-ever|first ever|world|uk|us|european|british) (?:(?:uk|us|u\.s\.|british|american|european|public|theatrical|ever|world|london|new york) )*(?:screenings?|showing|premi[eè]re|public showing|performance) (?:of (?:it|this|the (?:film|movie|picture|restoration)|[\ue004])|since|in|at))[^\n.;,()]{0,50})", build=_screening),
)  # fmt: skip
