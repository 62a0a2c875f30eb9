"""How the film came out, as an event: a word of releasing or showing, and where, when or how, on either side of it.

Writers put place, date, house and manner in any order round the word ("in 1979, at Cannes, it was shown unfinished"), so
none is asked to stand next to it: all within the clause are gathered, and how many are needed hangs on the word.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.grammar._carriers import CARRIER
from recension.reading.matching._near import Near, mention_at, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules._territories import COUNTRY, STATE
from recension.reading.rules.versions._copies import plainly, standing
from recension.vocabulary import Assertion

_ANY = f"[{NAME}{PERSON}{TITLE}{QUOTED}{CHARACTER}]"
_MONTH = rf"(?:(?:{MONTHS})(?<!may)|(?<=in )may|(?<=on )may|(?:(?<=last )|(?<=this )|(?<=that ))(?:spring|summer|fall)|(?<=in the )(?:spring|summer|fall)|autumn|winter|christmas|halloween|easter|thanksgiving)"
_YEAR = r"(?:18[89]|19\d|20[0-4])\d"
_COUNT = r"(?:\d[\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many|some|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)"

#: Parts of festivals, which say that it was one.
_SECTION = r"(?:\bin|\bout of) (?:official )?competition\b|\b(?:directors'|critics') (?:fortnight|week)\b|\bun certain regard\b|\bofficial selection\b|(?<=in the )(?:[a-z]+|[\ue001-\ue005]) (?:section|sidebar|strand)\b"

#: kind of complement → how it is told.
_COMPLEMENTS: dict[str, str] = {
    "festival": rf"(?:the )?(?:{_YEAR} )?(?:{_ANY} |[a-z]+ )?(?:film )?(?:festivals?|fest)\b(?:'s)?|\b(?:cannes|sundance|telluride|tribeca|sxsw|fantasia|fantastic fest|frightfest|slamdance|sitges|locarno|berlinale|tiff|midnight madness|cinematheque|film center|film society|film institute)\b|{_SECTION}",
    "houses": rf"(?:(?:only |just |about |over |select(?:ed)? |{_COUNT} |[a-z]+ )?(?:theat(?:er|re)s|cinemas|multiplexes|art ?-?houses|grindhouses|drive-ins|screens|movie houses)|(?:one|a single|a) (?:cinema|theat(?:er|re)|screen|house)|theatrical(?:ly)?|art ?-?house|grindhouse|midnight|matinees?|double[- ](?:bill|feature)s?|roadshow)\b",
    "channel": rf"\b(?:on|by|to|over) (?:(?:the|its|version of|british|american|french|german|late[- ]night|local|cable|public|network|satellite|our|uk|us) )*(?:tv|television|cable|network|pbs|hbo|showtime|cinemax|tcm|amc|bbc\d?|itv|channel \d|abc|nbc|cbs|fox|lifetime|syfy|sci-fi channel|nickelodeon|disney channel|streaming|netflix|vod|{_ANY} (?:channel|network))\b",
    "disc": rf"\b(?:on|to|onto|into) (?:[a-z-]+ )?(?:home video|video|tape|dis[ck]|d\.v\.d\.?|{CARRIER})\b|\b(?:home|direct[- ]to|straight[- ]to)[- ]video\b",
    "date": rf"\b(?:(?:early|late|mid|in|on|by|until|since|that|this|last|next) )*(?:{_MONTH}(?:,? \d{{1,2}}(?:st|nd|rd|th)?\b)?(?:,? (?:of )?{_YEAR})?|{_YEAR}(?:'?s)?|'?[2-9]0'?s|'[2-9]\d|(?:the )?(?:early |mid |late |mid-)?(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|(?<=in )[5-9]\d(?! (?:[a-z]+ )?(?:minutes?|mins|theat|screens|cinemas|years|days|countries|cities|million|percent)))(?![\w%]|,\d)|\b(?:(?:earlier|later) )?(?:this|last|that|next|the same|the following) (?:week|month|year|weekend)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:last night|yesterday|tonight|this evening|tomorrow)\b",
    "delay": rf"\b{_COUNT}(?: [a-z]+)? (?:days?|weeks?|months?|years?|decades?) (?:later|earlier|late|(?:after|before) [^\n.;,()]{{3,40}}(?![\w'])|ago)\b|\bfor (?:a )?{_COUNT} (?:weeks|years|months|decades)\b",
    "venue": rf"\bat (?:the |our |his |its )?(?:old |big |local )?{_ANY}",
    "country": r"\b(?:in|across|throughout|into|to|for) (?:the )?(?:uk|u\.k\.|us|usa|u\.s\.a?\.|states|united states|united kingdom|west|america|north america|britain|great britain|england|europe|japan|italy|germany|france|spain|canada|australia|sweden|hong kong|new york|london|paris|los angeles|mexico|india|china|korea|south korea|russia|poland|ireland|scotland)\b|\b(?:u\.s\.|us|uk|u\.k\.|british|american|north american|european|japanese|italian|german|french|canadian|australian)(?= (?:theatrical |first |video )?(?:premi|release|run|screening|debut|opening|broadcast|television))|\b(?:nationwide|worldwide|overseas|abroad|internationally|domestically|stateside)\b",
    "audience": r"\bto (?:(?:preview|test|paying|live|public|[a-z]+) )?(?:audiences|critics|the public|the press|exhibitors)\b",
    "label": rf"\b(?:by|through|via) (?:the )?(?:[a-z-]+ )?{_ANY}",
    "manner": r"\b(?:limited|wide|official|original|initial|first|first-ever|world|global|public|proper|brief|belated|long-delayed|delayed|once|twice|never|uncut|unrated|without (?:much |any |great )?fanfare|finally|eventually|recently)\b",
}
_FOUND = {kind: re.compile(pattern) for kind, pattern in _COMPLEMENTS.items()}

#: Of these one must stand beside a word that may tell of anything ("opened", "played").
_FILM = re.compile(r"\b(?:film|movie|picture|it|which|(?:prints?|version|cut) that)(?: [a-z]+){0,3} $|[\ue004]\"? $")
_STRONG = frozenset(("festival", "houses", "channel", "disc", "delay", "audience"))
#: These tell of nothing but films with a country and a date beside them.
_OUT = re.compile(r"went out|debuted|shown|presented|bowed|(?:put|brought|rushed|sneaked|slipped|sent) ")
_NOUNS = r"(?:(?<=a )release(?= (?:in|on|to|by)\b)|(?<=its )release(?= (?:in|on|to|by)\b)|(?:official|proper|general|cinema|cinematic|theatrical|wide|uk|us|u\.s\.|video|dvd|vhs) (?:release|engagement|run)|premi[eè]res?(?= (?:of|at|in|on|for|was|is|last|this|and|some|earlier|by|with)\b|[.,;)\"]|$)|re-?release|theatrical (?:release|run)|(?:art ?-?house|limited|theatrical|festival|brief|short|exclusive) (?:run|engagement|release)|screenings?|airings?|broadcasts?|television debut|debut screening)"
_VERBS = r"(?:premi[eè]red|premi[eè]ring|released|re-?released|re-?issued|issued(?= (?:on|to|in|by|here|abroad)\b)|put out(?= (?:on|to|in|by|as)\b)|scheduled for broadcast|screened|aired|airs|airing|broadcast|televised|distributed|(?:(?<=is )|(?<=are )|(?<=now )|(?<=finally )|(?<='s )|(?<=just )|(?<=already ))out(?= on (?:[a-z-]+ )?(?:dvd|vhs|video|blu-?ray|dis[ck]|tape|laserdisc)\b)|came out|comes out|come out|exhibited|unveiled|previewed|kicks? off|kicked off)"
_LOOSE = r"(?:(?:put|brought|rushed|hurried|(?:got|let)(?= [a-z ]{2,30} (?:out|in|into|to|onto) )|sneaked|slipped|pushed|sent|dumped|threw|sold|licensed) (?:it|this(?! [a-z]+ (?:home|up|about|to mind)\b)|the (?:film|movie|picture|thing)|the (?:[a-z'-]+ ){0,3}(?:cut|version|restoration)|[\ue004]\"?)(?: back)?(?: out)?|went(?= (?:(?:straight|direct|directly|right) )?(?:to|into) (?:video|dvd|tv|television|cable|vhs|home|theat|cinem))|went out|opened|opens|opening|debuted|shown|played(?! by| [\ue001\ue003])|ran|presented|bowed|(?:had been|has been|went|was taken|was invited)(?= to \ue001)|(?:was |were )(?:chosen|selected|accepted|entered|invited)(?= (?:for|by|in|at|to)\b)|competed|saw (?:it|this(?: (?:film|movie|one|documentary))?)|seen (?:it|this(?: (?:film|movie|one))?)|caught (?:it|this(?: (?:film|movie))?)|put (?:it )?out|shelved)"

_STOP = re.compile(r"[.!?;:\n](?!\w)|[()]|—|\band (?=(?:was|were|then|again|finally|later|it|has|had) )|\b(?:but|although|though|because|while|whereas|when|where|that|which|who)\b")
#: Words before the event that go with it.
_LEAD = re.compile(
    r"(?<![\w'])(?:(?:it|this|(?:the|this) (?:film|movie|picture)|which|that|was|were|is|be|been|being|had|has|have|got|gets|received|its|the|an?|his|their|of|only|just|then|even|also|first|finally|eventually|originally|initially|barely|quietly|briefly|theatrically|officially|properly|widely|currently|later|never|not|no|proper|limited|official|original|world|global|u\.s\.|us|uk|british|american|ever) )+$"
)
_NOT_IT = re.compile(
    r"\b(?:he|she|we|you|who|they|album|single|song|soundtrack|novel|book|play|game|hostages?|prisoners?|virus|trailers?|promos?|previews?|posters?|anything|everything|nothing|something|stuff|aforementioned (?:film|movie)|doors?|window|letter|store|shop|restaurant|sequels?|films|movies|pictures|those|others?|episodes?|remake|(?:first|second|third|last|previous|earlier|original) (?:film|movie|one)|original|"
    r"prison|jail|eyes|credits|cast|door|mouth|statement|report|fire|scene|curtain|toys?|warrant|press|sigh|energy|tension|pressure|day|life|career|breath|him|her|them|when i|after i|i'll|i'd|i)\b[^.;,]{0,12}$"
)
_SOMEBODY = re.compile(rf"[{NAME}{PERSON}](?: (?:was|is|had been|then|first|finally|has))? $")
#: What the critic saw, and where.
_SEEN = re.compile(r"\b(?:saw|seen|caught)\b")
#: A festival that has a name: seen at any other tells when somebody went to one.
_NAMED_FESTIVAL = re.compile(r"[\ue001-\ue005]|\b(?:cannes|sundance|telluride|tribeca|sxsw|fantasia|fantastic fest|frightfest|slamdance|sitges|locarno|berlinale|tiff|cinematheque)\b")
#: Of the time when it came out something else is told.
_THEN = re.compile(r"\b(?:after|before|since|the year|by the time)\b[^.;,]{0,30}$|\b(?:un)?likely to (?:[a-z]+ )?$")
_LIKE = re.compile(r"\bwho (?:[a-z]+ ){0,4}$|\b(?:worst|best|greatest|first|last|only|few|funniest|scariest|[a-z]+est) (?:[a-z-]+ ){0,4}?(?:films?|movies?|pictures?|things?|comed(?:y|ies)|pieces? of [a-z]+) (?:(?:to|that (?:was|has been)) )?(?:ever )?(?:be )?$|\b(?:till|until|before|once|when|unless) (?:this|it|the (?:film|movie)) (?:is |gets )?$|\b(?:feels?|looks?|usual|typical|many|other|most|should(?:'ve)?|could(?:'ve)?|kind of|sort of|like an?)\b[^.;,]{0,20}$")


def _clause(place: Near) -> tuple[int, int]:
    """The clause round the event, in the shadow."""
    shadow, (first, last) = place.typed.shadow, place.line
    first, last = max(first, place.start - _REACH), min(last, place.end + _REACH)
    before = [m.end() for m in _STOP.finditer(shadow, first, place.start)]
    after = _STOP.search(shadow, place.end, last)
    return (before[-1] if before else first), (after.start() if after else last)


#: A date that tells when it was made is none of its release.
_WHEN_MADE = re.compile(r"\b(?:made|filmed|shot|produced|written|set|directed)(?: (?:back|way back|in|on|early|late|the))* ?(?:in )?$|\b(?:made|filmed|shot|produced|written|set|directed)(?: back)? in ")
_REACH = 90
#: How far a complement may stand from what is gathered already.
_GAP = 34


def _gathered(place: Near) -> tuple[set[str], int, int]:
    """The kinds of complements that stand with the event, and from where to where all of it stands."""
    first, last = _clause(place)
    shadow = place.typed.shadow
    told = [(m.start(), m.end(), kind) for kind, p in _FOUND.items() for m in p.finditer(shadow, first, last)]
    found = sorted(
        t
        for t in told + _named(place.typed, first, last)
        if (t[2] != "venue" or _HOUSED.match(shadow, place.start))
        and (t[1] <= place.start or t[0] >= place.end)
        and not _WHEN_MADE.search(shadow, max(first, t[0] - 16), t[0] + 4)
    )
    start, end, kinds = place.start, place.end, set[str]()
    for _ in _FOUND:
        for a, b, kind in found:
            gap = 2 if kind == "manner" else _GAP
            led = b > start or not re.search(r"\band\b", shadow[b:start])  # "was shot in 2004 and opened"
            if led and kind not in kinds and b > start - gap and a < end + gap:
                kinds.add(kind)
                start, end = min(start, a), max(end, b)
    return kinds, start, end


#: What is done in a house that has a name.
_HOUSED = re.compile(r"(?:opened|opens|opening|shown|debuted|ran|premi|screen|exhibited|unveiled)")


def _named(typed: Typed, first: int, last: int) -> list[tuple[int, int, str]]:
    """The festivals, houses and channels that are told by a name: "the Harrow Film Festival"."""
    return [
        (*typed.from_view(m.start, m.end), kind)
        for m in typed.within(first, last)
        for kind, names in _NAMED.items()
        if names.search(m.name)
    ]


_COUNTRIES = re.compile(rf"(?:{COUNTRY}|{STATE}|america|north america|britain|europe|scotland|wales|the states)\.?", re.IGNORECASE)
_NAMED = {
    "festival": re.compile(r"\b(?:Film Festival|Festival|Filmfest|Fest|SXSW|TIFF|Sundance|Cannes|Berlinale|Cinematheque|Film Society|Venice|Locarno|Rotterdam|Karlovy Vary|San Sebasti[aá]n|Un Certain Regard|Directors' Fortnight|Critics' Week)$"),
    "houses": re.compile(r"\b(?:Theat(?:er|re)|Cinema|Drive-In|Multiplex|Playhouse|Cineplex|Cinerama Dome)$"),
    "country": re.compile(rf"^{_COUNTRIES.pattern}$", re.IGNORECASE),
    "channel": re.compile(r"^(?:TCM|HBO|BBC(?: ?\d| One| Two)?|ITV|PBS|AMC|NBC|CBS|ABC|Showtime|Cinemax|Channel \d|Nickelodeon|Netflix|Lifetime|Hallmark|Syfy|Disney Channel|Sky|Film4|Film Four|Arte|MTV|Turner Classic Movies)$"),
}


def _not_it(place: Near) -> bool:
    """Whether something or somebody else came out, opened or was seen: "the prisoners were released", "Ann Lee opened"."""
    somebody = _SOMEBODY.search(place.before)
    if somebody and re.search(r"\b(?:which|that) $", place.before[: -len(somebody[0])]):
        return False  # "which Harbour released in 2007"
    if somebody:
        mention = mention_at(place.typed, place.start - len(somebody[0]))
        return mention is None or not _COUNTRIES.fullmatch(mention.name)
    return _NOT_IT.search(place.before) is not None


def _event(hit: Hit, *, strong: bool = False) -> Iterator[Draft]:
    """The release with all that stands beside it, of which something must tell where or when it was."""
    place = near(hit, width=100)
    kinds, start, end = _gathered(place)
    tells = kinds - {"manner"}
    if hit.match[0].startswith(("re-release", "rerelease")) and (end == place.end or "label" in kinds):
        tells -= {"date", "label"}  # "the 1984 rerelease by Harbour" is that copy's name
    if "venue" in tells and "date" not in tells:
        tells -= {"venue"}  # "opened at the Rivoli" is told of doors and shows as well
    both = (_OUT.match(hit.match[0]) and {"country", "date"} <= tells) or (
        "date" in tells and hit.match[0] in ("opened", "debuted", "bowed", "shown") and _FILM.search(place.before)
    ) or ({"venue", "date"} <= tells and hit.match[0] in ("opened", "opens", "shown", "debuted", "ran"))
    if not tells - {"label"} or (strong and not tells & _STRONG and not both):
        return
    seen = _SEEN.search(hit.match[0])
    if seen and not ("festival" in kinds and _NAMED_FESTIVAL.search(hit.typed.shadow, start, end)):
        return
    if hit.match[0].startswith("got ") and not place.before.strip(" .,"):
        return  # "Got it on tape in 1991"
    if place.others(60) or _LIKE.search(place.before) or _THEN.search(place.before) or (not seen and _not_it(place)):
        return
    lead = _LEAD.search(hit.typed.shadow, max(place.line[0], start - 60), start)
    start = lead.start() if lead else start
    joined = _JOINED.match(hit.typed.shadow, start)
    start = joined.end() if joined else start
    quote = hit.typed.to_view(start, end)
    words = hit.typed.text.view[slice(*quote)].strip(" ,")
    years = re.findall(rf"\b{_YEAR}\b(?!'?s)", words)
    denied = re.search(r"\b(?:never|no|not(?! only\b)|n't)\b", hit.typed.shadow[start : place.end])
    if denied and "disc" in tells and "houses" not in tells:
        return  # "never released on tape" tells whether it can be had
    own = replace(place, before=_RELATIVE.split(place.before)[-1])
    given = Assertion.ASSERTED if denied else standing(own) or plainly(own)
    yield hit.draft(words, {"year": years[-1] if years else ""}, quote=quote, mention=quote, assertion=given)


#: What a relative clause says stands whatever is said of its head: "why the film, which came out in 1991, …".
_RELATIVE = re.compile(r"(?:—|--+|, ?)(?:which|that) |(?:—|--+)")


#: What joins a clause to its sentence and is none of it: "mind that this was being shown on television".
_JOINED = re.compile(r"that (?=(?:this|it|the) )")


#: "The theatrical version ran 120 minutes": a length, and no showing.
_LENGTH = re.compile(r"[:,]? (?:[a-z]+ ){0,3}?(?:\d+|[a-z-]+(?: and a half)?)[ -](?:minutes?|mins?|hours?)\b|[:,]? (?:[a-z]+ ){0,2}?\d{2,3}(?=[.,;)\n]|$)")


def _loosely(hit: Hit) -> Iterator[Draft]:
    if not (hit.match[0].startswith("r") and _LENGTH.match(hit.typed.shadow, hit.match.end())):
        yield from _event(hit, strong=True)


RULES: tuple[Rule, ...] = (
    Rule("a release, BESIDE", "release", rf"\b(?<!radio ){_NOUNS}\b(?! (?:part(?:y|ies)|rooms?|copy|version|cut|print))", build=_event),
    Rule("released, BESIDE", "release", rf"\b{_VERBS}\b(?! (?:as|of|from|with (?:a|an|the)) (?:gay|anger|nowhere|his|her)| (?:many|several|lots|a lot|dozens|hundreds|some|more) |(?<=out) of (?:the )?{_ANY})", build=_event),
    Rule("shown, BESIDE", "release", rf"\b{_LOOSE}@end", build=_loosely),
)  # fmt: skip
