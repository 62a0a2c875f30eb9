"""What a film lasted somewhere or in a copy, by a number that needs no unit: "in New York it opened at 105", "the German 138".

Where a text counts minutes, a country or a copy and a number that is no round hundred away from them are a version and
its running time, in whatever order the clause has them. The country is an adjective ("the British one lasts 115"), its
public ("British audiences were luckier, with 131") or the place where the film was shown ("what played in the States
ran 99").
"""

import re
from collections.abc import Iterator

from recension.reading.grammar._money import number_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._territories import COUNTRY, territory_of
from recension.reading.rules.versions._copies import only_told
from recension.reading.rules.versions._version_names import name_of
from recension.vocabulary import Assertion

_SHORTEST, _LONGEST = 40, 400
#: Versions of one film differ by no more than this.
_LEAST_PART = 0.45
_WORDED = r"(?:(?:a|one|two) hundred(?: and [a-z]+(?:-[a-z]+)?)?|(?:forty|fifty|sixty|seventy|eighty|ninety)-[a-z]+)"
_N = rf"(?P<value>\d{{2,3}}(?![\d,.:]\d)|{_WORDED})(?! ?(?:%|percent|per cent|seconds?\b|hours?\b|years?\b|th\b|[ap]\.?m\b|(?:people|screens?|cinemas|theat(?:er|re)s|prints|copies|films|days|weeks|admissions|million|thousand)\b)|['°$£€-])"
_ABOUT = r"(?:(?:at|about|around|some|only|just|roughly|nearly|almost|a|an|the|full|mere|lean|all|now|still|to|for) )*"
_END = r"(?=(?: minutes?\b| mins?\b)?(?: or (?:so|thereabouts|more|less)\b| of (?:them|it)\b| all told| in all)?(?:[.,;:)!—]|$| (?:and|but|with|while|against|or|where|which|because|arrived|came|is|was)\b))"
_RUNS = r"(?:runs?|ran|lasts?|lasted|clocks in|clocked in|comes in|came in|comes to|came to|times out|is|was|has|had|gives us|gave us|goes to|at|stretches to|weighs in)"
_NOUN = r"(?:version|cut|print|edition|release|tape|cassette|dis[ck]|dvd|blu-?ray|laserdisc|restoration|reconstruction|dub|one|negative|original)s?"
_ADJECTIVE = rf"(?:{COUNTRY}|swiss|belgian|austrian|brazilian|polish|czech|irish|greek|portuguese|finnish|hungarian)"

#: A place → the adjective that its version is named by.
_PLACES: dict[str, str] = {
    "American": r"america|north america|the (?:united )?states|the us|the u\.s\.|the usa|new york|los angeles|chicago|hollywood",
    "British": r"britain|great britain|england|the uk|the u\.k\.|the united kingdom|london",
    "German": r"germany|west germany|berlin|munich",
    "French": r"france|paris",
    "Italian": r"italy|rome|milan",
    "Spanish": r"spain|madrid",
    "Japanese": r"japan|tokyo",
    "Swedish": r"sweden|stockholm",
    "Canadian": r"canada|toronto",
    "Australian": r"australia|sydney|melbourne",
    "New Zealand": r"new zealand",
    "Irish": r"ireland|dublin",
    "Danish": r"denmark|copenhagen",
    "Mexican": r"mexico|mexico city",
    "European": r"europe|the continent",
    "Hong Kong": r"hong kong",
}  # fmt: skip
_ADJECTIVES = tuple((re.compile(p, re.IGNORECASE), adjective) for adjective, p in _PLACES.items())
_WHERE = rf"(?:the )?(?P<place>\ue002|{'|'.join(_PLACES.values())})"


def _counted(hit: Hit, minutes: int) -> bool:
    """Whether the text counts minutes near by, of which as many as a version of this length can have."""
    start, end = hit.match.span()
    if _SHORT_OF.search(hit.typed.shadow[max(0, start - 30) : start]):
        return True
    words = hit.typed.shadow[max(0, start - _REACH) : end + _REACH]
    lengths = [number_of(m[1] or m[2]) for m in _LENGTHS.finditer(words)]
    return any(minutes * _LEAST_PART <= n <= minutes / _LEAST_PART for n in lengths if n >= _SHORTEST)


_REACH = 320
#: "Seven minutes short of the German 138".
_SHORT_OF = re.compile(r"\bminutes (?:short of|shy of|shorter than|longer than|more than|less than|off) $")
_LENGTHS = re.compile(rf"(?<![\w.])(\d{{2,3}}|{_WORDED})(?: or so)?[ -](?:minutes?|mins?)\b|\b(?:ran|runs|lasts|lasted) (\d{{2,3}}|{_WORDED})(?=[.,;])")
_DOUBTED = re.compile(r"\b(?:would|should|could|might|if|wish\w*|hope\w*|rumou?r\w*|promis\w+|planned|wanted|felt|feels)\b[^.;]{0,40}$")
#: Of whom or what else a number is told there.
_ELSE = re.compile(r"\b(?:screens?|cinemas|theat(?:er|re)s|houses|prints|weeks|days|years|aged?|dollars|number|page|chapter|episodes?|people|degrees)\b[^.;,]{0,12}$")


def _lasted(hit: Hit) -> Iterator[Draft]:
    """The length, and the version that it tells."""
    minutes, place = int(number_of(hit.words("value").lower())), near(hit, width=80)
    if not _SHORTEST <= minutes <= _LONGEST or place.others(60) or _DOUBTED.search(place.before) or only_told(place):
        return
    if not _counted(hit, minutes) or _ELSE.search(hit.typed.shadow, hit.match.start(), hit.match.start("value")):
        return
    name = _version(hit)
    if name is None:
        return
    if name and not name.startswith("earlier"):
        told = {"runtime": str(minutes), "territory": territory_of(name.lower()), "year": hit.words("year")}
        yield hit.draft(name, told, property="edition", mention=hit.span("value"), assertion=Assertion.ASSERTED)
    yield hit.draft(str(minutes), {"edition": name}, mention=hit.span("value"), assertion=Assertion.ASSERTED)


def _version(hit: Hit) -> str | None:
    """The version's name, "" where it has none, None where the place is no country that versions are named by."""
    if hit.has("place"):
        where = hit.words("place")
        found = next((adjective for row, adjective in _ADJECTIVES if row.fullmatch(where) or row.fullmatch(f"the {where}")), None)
        return found and f"{found} version"
    if hit.has("copy"):
        if "." in hit.words("copy"):
            return None  # a sentence ends in it
        return name_of(re.sub(r"'s(?= )", "", hit.words("copy"))).removesuffix(" one")
    if hit.has("before"):
        return "earlier version"
    if not hit.has("adjective"):
        return ""
    noun = hit.words("noun").lower() or "version"
    return f"{hit.words('adjective')} {'version' if noun in ('one', 'original') else noun}"


_GAP = r"[^\n.;:()]"
RULES: tuple[Rule, ...] = (
    Rule("the COUNTRY N", "runtime", rf"(?<!\w)(?P<quote>the (?P<adjective>{_ADJECTIVE}) {_N}){_END}", build=_lasted),
    Rule("COUNTRY one lasts N", "runtime", rf"(?<!\w)(?P<quote>(?:the|an?|its) (?:[a-z-]+ )?(?P<adjective>{_ADJECTIVE}) (?P<noun>{_NOUN})(?:,? [^\n.;:()]{{2,40}}?,?)? {_RUNS} {_ABOUT}{_N}){_END}", build=_lasted),
    Rule("COUNTRY audiences saw N", "runtime", rf"(?<!\w)(?P<quote>(?P<adjective>{_ADJECTIVE}) (?:audiences?|viewers|filmgoers|cinema-?goers|moviegoers|crowds|patrons|spectators|cinemas|theat(?:er|re)s|screens|television|tv|buyers)\b{_GAP}{{1,45}}?\b(?:with|saw|got|had|at|given|to|received|made do with|allowed|as) {_ABOUT}{_N}){_END}", build=_lasted),
    Rule("shown in PLACE at N", "runtime", rf"(?<!\w)(?P<quote>(?:(?:when|what|as|where) )?(?:(?:it|that) )?(?:was |were )?(?:played|shown|seen|released|opened|came out|arrived|ran|went out|appeared|screened|issued|distributed|sold)(?: [a-z]+)? (?:in|to) {_WHERE}(?!\w)(?:,? (?:in|of) (?:[a-z]+ )?(?P<year>@year))?,?{_GAP}{{0,30}}?\b{_RUNS} {_ABOUT}{_N}){_END}", build=_lasted),
    Rule("in PLACE it ran N", "runtime", rf"(?<!\w)(?P<quote>in {_WHERE},? (?:[a-z]+ )?(?:it|the film|the picture|the movie|audiences|they|people|you|we)(?: [a-z]+ly| only| first| had| was)* (?:opened|ran|played|lasted|appeared|came out|was shown|shown|was released|released|arrived|saw|got|was|went out|clocked in)(?: (?:[a-z]+ )?in (?:[a-z]+ )?(?P<year>@year))?(?: (?:at|to|for|with|in|running|as))? {_ABOUT}{_N}){_END}", build=_lasted),
    Rule("PLACE saw N", "runtime", rf"(?<!\w)(?P<quote>{_WHERE} (?:only )?(?:got|saw|had|see|received|was given|made do with|settled for|was allowed) {_ABOUT}{_N}){_END}", build=_lasted),
    Rule("LABEL's copy lasts N", "runtime", rf"(?P<quote>(?:\bthe )?(?P<copy>(?:@name|\b[a-z]{{2,4}}\d)(?:'s)? (?:[a-z0-9-]+ ){{0,2}}?{_NOUN})(?: of (?P<year>@year)| from (?P<year2>@year))?(?:, (?:from|out of|made|shown|part of|in|on) [^\n.;:,()]{{3,50}},|,)?(?: (?:which|that|now|also))? {_RUNS} {_ABOUT}{_N}){_END}", build=_lasted),
    Rule("N against N before", "runtime", rf"\bminutes,? (?P<quote>(?:as )?(?:against|opposed to|compared (?:with|to)|up from|down from) (?:the )?{_N} (?P<before>before|earlier|previously|of old|hitherto|in the old days|heretofore|of the (?:old|earlier|first) (?:version|cut|print|one))){_END}", build=_lasted),
    Rule("the whole N", "runtime", rf"(?<!\w)(?P<quote>(?:(?:the|its|their) (?:whole|full|complete|entire|original|uncut)|all|all the) {_N}){_END}", build=_lasted),
)  # fmt: skip
