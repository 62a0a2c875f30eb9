"""Editions: the versions of the film that a text names."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._lexicon import phrases_of
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.grammar._money import NUMBER_WORD, number_of, plain
from recension.reading.matching._near import Near, mention_at, near, own_titles
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import sounds_like_a_person
from recension.reading.rules._territories import COUNTRY, territory_of
from recension.reading.rules.versions._copies import only_told
from recension.reading.rules.versions._version_names import (
    CUT,
    HEAD,
    KIND,
    SURE_EDITION,
    is_the_film_as_released,
    name_of,
)
from recension.vocabulary import Assertion

_OF_A_STORY = re.compile(
    r"^s? of (?:an?|any|every|another|one of the) (?!film\b|movie\b|picture\b)|^s? of (?:the|this|a|that|his|her) (?:story|novel|book|play|tale|legend|events|comic|game|musical|bible|truth|song|character|fairy)"
)
_NO_EDITION = re.compile(r"(?:\bhad|\bhave|\bright of|\bgiven|\bmake the|\bmade the|\bdid not make the|a )$")

_ON_CARRIER = re.compile(
    rf"^s?,? (?:(?:that|which) [a-z' ]{{0,45}}?|is |was |of it |of (?:the|this) (?:film|movie) |(?:now |currently )?(?:available |released |out |issued )?)?(?:on|from|with|buy|own|in) (?:an? |the |either )?(?:(?P<label>[\ue002\ue001]) )?(?P<carrier>{DISC})\b"
)


def _edition(hit: Hit) -> Iterator[Draft]:
    """A version named by what it is."""
    place = near(hit, "name", width=80)
    words = hit.words("name")
    if place.others(40) and not place.after.startswith(" of"):
        return
    if re.search(r"\b(?:every|each|any|all|no|other|most)(?: [a-z]+)? $", place.before) and not place.before.endswith(
        "in any "
    ):
        return
    if _OF_A_STORY.match(place.after) or (words.lower() == "final cut" and _NO_EDITION.search(place.before.rstrip())):
        return
    if is_the_film_as_released(hit.typed, words):
        return
    if place.after.startswith("s ") and not re.search(
        r"\b(?:the|both|these|all|its)(?: [a-z]+)? $", f"{place.before}{hit.match[0]}"[: len(place.before)]
    ):
        return
    labels = hit.mentions("label") or _label_before(hit, place)
    name = f"{labels[0].name} version" if hit.rule.name == "re-release by NAME" and labels else name_of(words)
    yield hit.draft(name, _qualifiers(hit, place.after, labels), mention=hit.span("name"), assertion=_presupposed(hit))


_WANTED = re.compile(r"\b(?:would|'d) (?:[a-z]+ly )?(?:love|like|kill|pay)\b[^.;]{0,40}$")
_ABSENT = re.compile(
    r"\b(?:never|no|wish|hopes?|hopefully|if|would|could|should|rumou?rs?|not|promised|planned|announced|wanted|begged|nor|neither|"
    r"until|unless|will|supposed(?:ly)?|apparently|maybe|perhaps|i think|i believe)\b|n't\b|'d\b"
)
_DREAMT = re.compile(
    r"\b(?:dreams? of|rumou?rs? of|remember(?:s|ing)?|legends? of|talk of|no such thing as|dream about|fantasi[sz]e about|in (?:[a-z]+ )?need of|could use|cr(?:ies|ying) out for|begs? for|begging for|deserves?|worthy of)(?: (?:an?|the|having|owning|seeing|good|proper|decent|new|full|digital))* ?$"
)
_ONLY_MEANT = re.compile(
    r"^,? (?:that |which )?(?:(?:he|she|they|[a-z]+|[\ue001-\ue005]) )?"
    r"(?:begged|wanted|planned|promised|dreamed|hoped|asked|fought|was never|were never|never existed|does not exist|doesn't exist)\b"
)


#: Not to have seen a version is no doubt of it, nor not to judge by it.
_UNSEEN = re.compile(r"\b(?:not|never|n't) (?:[a-z]+ )?(?:judge|confuse|mistake|bother|waste|rent|recommend|trust|settle|be fooled|rely|go)\b[^.;,]{0,40} (?:by|with|for|on|from|than|to)? ?(?:(?:the|this|that|its) (?:[a-z-]+ )?)?$|\b(?:not|never|n't|yet to|nor) (?:[a-z]+ )?(?:seen|see|watched?|own|heard|bought|caught|viewed) (?:the|this|that|its) (?:[a-z-]+ )?$|\b(?:not|never|n't) (?:[a-z]+ )?(?:seen|see|watched?|own) $")


def _presupposed(hit: Hit) -> Assertion | None:
    """ "The longer cut" presupposes that there is one, whatever is denied of it, unless the words doubt it."""
    place = near(hit)
    if _ONLY_MEANT.match(place.after) or _DREAMT.search(place.before) or only_told(place):
        return Assertion.HYPOTHETICAL
    if _WANTED.search(place.before) and "both" not in place.before[-24:] and not hit.match[0].startswith(("the ", "this ")):
        return Assertion.WISH
    if _IS_ON_IT.search(place.before) and not _SUPPOSED.search(place.before[-60:]):
        return Assertion.ASSERTED
    definite = re.search(r"\b(?:the|this|that|both|its)(?: [a-z-]+)? $", place.before) or hit.match[0].startswith(
        ("the ", "this ", "that ", "both ")
    )
    if definite and _UNSEEN.search(place.before):
        return Assertion.ASSERTED
    before = _THOUGHT.sub("", place.before[-36:])
    return None if not definite or _ABSENT.search(f"{before} {place.after[:36]}") else Assertion.ASSERTED


#: What is or is not on a label's copy takes the copy for granted.
_IS_ON_IT = re.compile(r"\b(?:no|not|any|none|absent|missing)\b[^.;]{0,50} (?:on|from) (?:the )?$")
_SUPPOSED = re.compile(r"\b(?:if|wish|hope|would|could|should|until|unless|available|released|put out|out)\b")
#: What somebody thinks of a version is no doubt that there is one.
_THOUGHT = re.compile(r"\bi (?:think|believe|thought|feel|find)(?: that)? (?:the )?$")


def _label_before(hit: Hit, place: Near) -> list[Mention]:
    """The label that stands before a version's name: "Harbour Lane uncut DVD"."""
    before = mention_at(hit.typed, place.start - 2) if hit.typed.shadow[place.start - 1 : place.start] == " " else None
    return (
        [before]
        if before
        and before.kind == NAME
        and before.name in phrases_of("labels") | {before.name if hit.has("carrier") else ""}
        else []
    )


def _qualifiers(hit: Hit, after: str, named: list[Mention]) -> dict[str, str]:
    on = _ON_CARRIER.match(after)
    labels = [m for m in named if m.kind in (NAME, PERSON)]
    label = labels[0].name if labels else ""
    if on and on["label"]:
        at = hit.match.end("name") + on.start("label")
        label = label or next((m.name for m in hit.typed.within(at, at + 1)), "")
    carrier = carrier_of(hit.words("carrier")) if hit.has("carrier") else carrier_of(on["carrier"]) if on else ""
    return {
        "carrier": carrier,
        "label": label if label in phrases_of("labels") or carrier else "",
        "year": hit.words("year"),
        "runtime": _runtime(hit),
        "territory": territory_of(hit.words("name").lower()),
    }


def _runtime(hit: Hit) -> str:
    if hit.has("hours"):
        return plain(60 * number_of(hit.words("hours").lower()) + (30 if hit.has("half") else 0))
    return hit.words("minutes")


#: Talk of what was done to copies; where it stands, a country's version is no other film.
_OF_COPIES = re.compile(
    r"\b(?:minutes|footage|censor(?:s|ed|ship)?|prints?|dubb(?:ed|ing)|subtitle[sd]?|reels?|missing|dropped|drops|loses|omits|omitted|lacks|restore[sd]?|"
    r"trimmed|re-?edited|retitled|uncut|vhs|dvds?|blu-?rays?|laserdiscs?|tapes?|discs?|bootlegs?|(?:different|alternate|new|pop|jazz|rock) (?:score|music|soundtrack|ending|title)|replac\w+ [^.]{0,40}(?:score|music|songs)|(?:has|uses) [\ue001-\ue003]'s (?:score|music)|"
    r"(?:scenes?|gore|violence|nudity|sequence) (?:cut|removed|missing|intact|excised|added))\b"
)
_OF_ANOTHER_FILM = re.compile(
    r"\b(?:remakes?|remade|novel|book|play|starring|stars|directed by|starred|musical|hitchcock|the original (?:film|movie)|sequel|superior to|better than|inferior to)\b"
)
#: What the next sentence says of it that no remake is said to be.
_CUT = re.compile(r"\n[^\n]{0,40}\b(?:(?:heavily|severely|badly|slightly) (?:cut|censored|edited)|(?:is|was|has been|were|are) (?:cut|censored|trimmed|uncut|dubbed|subtitled)|minutes (?:shorter|longer))\b")
#: No remake is called a cut or print, nor made for export.
_NO_REMAKE = re.compile(r"\b(?:international|export|overseas) |\b(?:cut|print)$")
#: What it does or is that no remake does.
_DOES = re.compile(
    r"^(?: of (?:it|this(?: (?:film|movie))?|the (?:film|movie)|[\"'*_]*[\ue004\ue005][\"'*_]*))?(?: (?:also|only|even|simply|unfortunately|sadly|actually|then))* (?:cuts?|omits?|omitted|lacks|lacked|drops|dropped|loses|lost|trims|trimmed|removes|removed|deletes|deleted|restores|restored|leaves out|left out|"
    r"runs? (?:about |only |at |for |around |nearly )?\d|is (?:(?:almost|nearly|about|over) (?:an? |\d+ )|missing|cut|edited|censored|uncut|dubbed|subtitled|(?:\d+|[a-z]+) minutes|about \d)|was (?:cut|edited|censored|dubbed|trimmed|shortened|released|re-?edited)|has (?:been )?(?:cut|dubbed|edited|an? (?:different|new|alternat\w+|extra|additional) (?:ending|score|opening|title|scene)))\b"
)
#: "The network cut out the joke": a deed.
_CUTS = re.compile(r" (?:out|away|down|off|the|all|some|it|his|her|this|most|about|over|\d)\b")
_COPY_WORD = re.compile(r"\b(?:dvds?|vhs|blu-?rays?|laser ?dis[ck]s?|uncut|unrated|minutes|footage|prints?|tapes?|censor\w*|dubb\w+|subtitle\w*|director's cut|re-?edited|re-?cut|restored)\b")
_ADAPTED = re.compile(r"\b(?:adaptations?|adapted|novel|book|(?:the|a|original|stage|his) play|remakes?|remade|bbc|musical|bront\w+|austen|dickens|shakespeare|(?:film|movie|tv|screen|stage|other|previous|earlier|many|all the|different|animated|disney) versions?)\b")


@once_a_text
def _of_adaptations(typed: Typed) -> bool:
    """Whether a text goes on about several films of one story: its "1972 version" is another film."""
    return len(_ADAPTED.findall(typed.shadow)) > len(_COPY_WORD.findall(typed.shadow))


SPOKEN_OF = "version spoken of"


def _weak(hit: Hit) -> Iterator[Draft]:
    """A version named by a year, a country or a person: sure in a talk of copies, else only beside surer ones (see `_editions`)."""
    place = near(hit, width=140)
    end = place.line[1]
    if _of_adaptations(hit.typed) or (hit.match[0].endswith(" cut") and _CUTS.match(place.after)):
        return
    told = _DOES.match(place.after) or _NO_REMAKE.search(hit.match["name"]) or ((_OF_COPIES.search(f"{place.before} {place.after}") or _CUT.search(hit.typed.shadow, end, end + 110)) and not _OF_ANOTHER_FILM.search(place.sentence))
    for draft in _edition(hit):
        yield replace(draft, rule=SPOKEN_OF) if told else draft


def _originally(hit: Hit) -> Iterator[Draft]:
    """ "The original 131-minute film": a version where others are told of."""
    place = near(hit, width=160)
    if not place.others(40) and re.search(r"\b(?:cut|butchered|mutilated|trimmed|shortened|version|hacked|released|edited|restored|lost|minutes)\b", f"{place.before} {place.after}"):
        yield hit.draft(f"{hit.words('name')} version", {"runtime": hit.words("minutes")}, mention=hit.span("name"))


#: "The Spanish Blu-ray of it", of a film that is named: `others` knows which.
_OF_THE_FILM = re.compile(r"s? of (?:it|this|the (?:film|movie|picture))\b|s? of (?:\"|')?[\ue004\ue005]")


def _copies(hit: Hit) -> Iterator[Draft]:
    """ "The UK tape", "American prints": copies of a country."""
    place = near(hit)
    if hit.words("name").endswith("Restoration"):
        return  # "the Meiji Restoration"
    if not place.others(40) and (_OF_THE_FILM.match(place.after) or not re.match(r"s? of (?!(?:19|20)\d\d\b)", place.after)):
        yield hit.draft(
            name_of(hit.words("name")),
            _qualifiers(hit, place.after, []),
            mention=hit.span("name"),
            assertion=_presupposed(hit),
        )


def _retitled(hit: Hit) -> Iterator[Draft]:
    """A version known by another title: one only where more than the title is said to differ."""
    place = near(hit, width=150)
    if not re.search(
        r"\b(?:footage|minutes|scenes?|cut|re-?edited|version|dubbed|print|ending|missing|lost|trimmed)\b", place.after
    ):
        return
    mention = hit.mentions("name")[0]
    if not mention.own and not sounds_like_a_person(mention) and (mention.words > 1 or mention.kind in (TITLE, QUOTED)):
        where = (
            "US"
            if re.search(r"america|stateside|u\.?s\b", hit.match[0])
            else "UK"
            if re.search(r"brit|u\.?k\b", hit.match[0])
            else ""
        )
        yield hit.draft(hit.words("name"), {"territory": where}, mention=hit.span("name"))


def _both(hit: Hit) -> Iterator[Draft]:
    """ "The American and European cuts": a version each."""
    head = hit.words("head").removesuffix("s")
    if not near(hit, width=60).others(40):
        for group in ("name", "second"):
            words = hit.words(group)
            yield hit.draft(f"{words} {head}", {"territory": territory_of(words.lower())}, mention=hit.span(group))


_ALTERED = re.compile(r"\b(?:replac\w+|swapp?\w*|overdubb\w+|substitut\w+|cuts?|trimm\w+|bleep\w+|censor\w*|remov\w+|dubbed|missing|gone|edited|give way|gives way|gave way|instead of|in place of|muted|altered|changed|restor\w+|drops?|dropped|loses?|lost|lacks?|omits?|omitted)\b")


def _aired(hit: Hit) -> Iterator[Draft]:
    """ "In its cable showings": a version only where it is said to differ."""
    if _ALTERED.search(near(hit).sentence):
        yield from _edition(hit)


def _of_minutes(hit: Hit) -> Iterator[Draft]:
    """ "A version of 188 minutes" is the 188-minute version."""
    for draft in _edition(hit):
        yield replace(draft, value=f"{hit.words('minutes')}-minute {hit.words('name').partition(' ')[0].lower()}")


_OWN_VERSION = re.compile(r": ?(?P<name>[^:]*\b(?:Version|Cut|Edition|Redux|Recut|Restored)\b.*)$")
_QUOTED_VERSION = re.compile(
    r"(?i)^(?:the )?(?P<name>(?:(?:ultimate|definitive|original|new) )?(?:director'?s'? cut|final cut|rough cut|theatrical cut|producer'?s cut|"
    r"extended (?:cut|version|edition)|special edition|collector'?s edition|uncut|unrated|redux|uncensored|work-?print))[.,]?$"
)


def _quoted(hit: Hit) -> Iterator[Draft]:
    """A version named in quotation marks, or by a title that goes on to name it ("The Harbour: The New Version")."""
    own = frozenset(t.lower() for t in hit.typed.known.titles) or own_titles(hit.typed)
    for mention in hit.mentions("value"):
        head = mention.name.partition(":")[0].lower()
        titled = mention.own or any(t.startswith(head) or head.startswith(t) for t in own)
        found = (_OWN_VERSION.search(mention.name) if titled else None) or _QUOTED_VERSION.search(mention.name)
        if found:
            yield hit.draft(found["name"], {}, mention=mention)


RULES: tuple[Rule, ...] = (
    Rule("director's cut", "edition", rf"\b(?P<quote>(?P<name>(?:(?:{CUT}|{KIND}) )?(?:director'?s'?|producer'?s'?|final|theatrical|extended|uncut|unrated|rough|international|european|video|tv|festival|assembly|r[ -]rated|american|us|u\.s\.) cut(?: (?P<carrier>{DISC}))?))\b(?!-)(?! (?:to|from|by|down|out|off|between|away|and dried)\b)", build=_edition),
    Rule("uncut version", "edition", rf"\b(?P<quote>(?P<name>(?:(?:{KIND}) )?(?:{CUT})(?:[ /-](?:{CUT}))?(?: (?:{KIND}))? {HEAD}(?: (?P<carrier>{DISC}))?))(?=s?\b)", build=_edition),
    Rule("special edition", "edition", rf"\b(?P<quote>(?P<name>(?:(?:{CUT}|{KIND})[ ,-]+)?(?:(?:{SURE_EDITION}) edition|(?:collector'?s'?|signature|platinum|vista) series(?= (?:dvd|blu-?ray|dis[ck]|edition|release|set)))(?: (?P<carrier>{DISC}))?))\b", build=_edition),
    Rule("anniversary disc", "edition", rf"\b(?P<quote>(?P<name>(?:special|ultimate|deluxe|limited|platinum|\d\d?(?:th|st|nd|rd)[ -]anniversary|anniversary|collector'?s'?|signature|steelbook) (?P<carrier>{DISC}|box(?: set)?|(?:dvd |disc )?set)))\b(?! (?:of |series|piece|design|player))", build=_edition),
    Rule("unrated disc", "edition", rf"(?P<quote>\b(?:the|this|an?|my|our|its|that) (?:(?!only|first|same)[a-z0-9-]+ ){{0,2}}?(?P<name>(?:uncut|unrated|uncensored|unedited|extended|restored|remastered|wide-?screen|full-?screen|letterbox(?:ed)?|r-rated|subtitled|pan-and-scan|colori[sz]ed|censored|edited|director's cut) (?P<carrier>{DISC}|tape|laserdisc)))(?![\w-])(?! (?:player|store|market|collection|of (?!the (?:film|movie)|this|it)))", build=_edition),
    Rule("longer version", "edition", rf"(?P<quote>(?:\b(?:the|this|a|its) )?(?P<name>(?:(?:original|new|much),? )?(?:(?:longer|shorter|full-length|complete|full) (?:(?:{COUNTRY}) )?(?:version|cut|print)|(?:cut|edited) (?:version|print|copy|tape))))\b", build=_edition),
    Rule("restoration", "edition", r"(?P<quote>\b(?:the|this|a|its|new|beautiful(?:ly restored)?|restored) (?:(?P<label>@name) )?(?P<name>(?P<year>@year) (?:restoration|re-?release|re-?issue|re-?edit|re-?cut|re-?score|reconstruction|sound re-?issue|restored version|restored print|dvd|blu-ray|tape|vhs|laserdisc|video release|director's cut|special edition))\b)", build=_edition),
    Rule("theatrical release", "edition", r"(?P<quote>\b(?:the|its) (?P<name>(?:original )?(?:us |american |uk )?theatrical (?:release|version|print)))\b(?= (?:featured|had|has|ran|was|is|contained|included|used|version|lacked|omitted|and|it|there|they|runs|omits|but|by \w+ minutes)|[,.;)])", build=_edition),
    Rule("home video version", "edition", r"(?P<quote>(?:\b(?:the|this|a|its|subsequent|all) )?(?P<name>(?:(?<!for )(?<!-to-)(?:home video|cable|tv|television|network|video|dvd|vhs|blu-ray|laserdisc|broadcast|streaming|streamed|airline|in-flight|syndicated|syndication|cassette)(?: and |/| & |, )?){1,3} (?:version|cut(?! (?:out|away|down|off|the|all|some|it|his|her|this|most|about|over|\d)\b)|edit|(?<=video )release|(?<=cable )release|(?<=tv )release)))s?\b(?! of (?:the|a) (?:novel|story|game))", build=_edition),
    Rule("N-minute version", "edition", r"(?P<quote>\b(?:the|this|a|an|its|in|full) (?:(?!of\b)[a-z-]+ )?(?P<name>(?:(?P<label>@name) )?(?P<minutes>\d{2,3})[ -]?(?:minute[sd]?|mins?\.?)(?:, (?!(?:the|this|a|an|its)\b)| )(?:long )?(?:(?!of\b|versions?\b|cut\b|print\b)[a-z-]+,? ){0,3}?(?:versions?|cut|print|edit|edition|work-?print|assembly|original|restoration|theatrical release|release|dvd|blu-?ray|tape|laserdisc)))\b(?! (?:film|movie|version|cut|script|song))", build=_edition),
    Rule("TV airings", "edition", r"\b(?:for|in|on|from|during) (?P<quote>(?:its|the|most|all|early|later|current|subsequent|some) (?P<name>(?:(?:cable|tv|television|network|syndicated|late-night|basic cable|broadcast|video|home video) ){1,2}(?:showings?|airings?|broadcasts?|re-?runs?|prints?|screenings?)))\b", build=lambda hit: _aired(hit)),
    Rule("version of N minutes", "edition", r"\b(?P<quote>(?:an?|the|this|one|his|her) (?:[a-z-]+ )?(?P<name>(?:version|cut|print|edit|assembly|work-?print) of (?P<minutes>\d{2,3}) minutes))\b", build=lambda hit: _of_minutes(hit)),
    Rule("original N-minute film", "edition", r"(?P<quote>\b(?P<name>(?:original|uncut|full|complete|initial)),? (?P<minutes>\d{2,3})[ -]minute (?:film|movie|picture|running time|length))\b", build=lambda hit: _originally(hit)),
    Rule("N-hour version", "edition", rf"(?P<quote>\b(?:the|this|a|an|its|his|her) (?:[a-z-]+ )?(?P<name>(?P<hours>\d|{NUMBER_WORD})(?P<half>-and-a-half)?[- ]hour(?: (?:[a-z-]+ )?|-long )(?:version|cut(?! down\b)|print|edit|work-?print|assembly|original)))\b", build=_edition),
    Rule("workprint", "edition", r"(?P<quote>\b(?:an?|the|this|early|rough|bootleg) (?:[a-z-]+ ){0,2}?(?P<name>work[- ]?print|rough assembly))\b(?! (?:version|cut|form|edition))", build=_edition),
    Rule("theatrical and extended", "edition", r"(?P<quote>\b(?:the|both) (?:original )?(?P<name>theatrical|extended|unrated|uncut|restored))(?= \(\d|,? and (?:the )?(?:extended|unrated|uncut|restored|director'?s|theatrical)\b| (?:ends|runs|ran|lacks|omits|opens|keeps|loses|drops|adds|doesn't|does not|ended|lacked|had|has) )", build=_edition),
    Rule("a restoration", "edition", r"(?P<quote>\b(?:the|this|its|a|(?:last|this) (?:week|month|year|spring|summer|autumn|winter|fall)'s) (?:[a-z-]+ ){0,2}?(?P<name>(?:(?:new|recent|latest|4k|2k|digital|full|frame-by-frame) ){1,3}(?:(?P<label>@name)(?:'s)? )?restoration|(?:(?:new|recent|latest|4k|2k|hd|high-definition|digital) ){0,2}re-?master(?:ing)?))\b(?! (?:of (?:the|a|his|her|their) (?!film|movie|picture|original)|comedy|drama|project))", build=_edition),
    Rule("LABEL's restoration", "edition", r"(?P<quote>(?P<name>(?P<label>@name)'s (?:[a-z0-9-]+ ){0,2}?(?:restoration|restored version|re-?release|reissue|extended version)))\b", build=_copies),
    Rule("LABEL restoration", "edition", r"(?P<quote>\bthe (?:(?:new|recent|latest|4k|2k|digital|full) )*(?P<name>(?P<label>@name) (?:4k |2k |digital )?restoration))\b(?! (?:comedy|drama|project|hardware|period|england|london|court))", build=_copies),
    Rule("LABEL's YEAR disc", "edition", rf"(?P<quote>(?P<name>(?P<label>@name)'s (?:[a-z-]+ )?(?P<year>@year) (?P<carrier>{DISC})(?: (?:release|edition|set))?))\b", build=_copies),
    Rule("copies of a COUNTRY", "edition", rf"(?P<quote>\b(?:(?:the|this|its|an?|all|most|old|early|original) ){{0,2}}(?:region[- ][0-9a-c] )?(?P<name>(?:(?:original|old|early|censored|uncut) )?(?:{COUNTRY}) (?:(?P<carrier>{DISC})(?: (?:release|edition|version))?|(?:video ?)?(?:tapes?|cassettes?)|prints?|video release|theatrical (?:cut|version|release)|release print|laserdisc|dis[ck]s?)))\b(?! (?:market|industry|club|audience|distributor))", build=_copies),
    Rule("retitled", "edition", r"(?P<quote>\b(?:retitled|re-titled|renamed|called|known as|released as|titled|became) (?P<name>(?:the )?@any)(?: for its (?:american|british|us|uk) release| over here| here| stateside| in (?:the )?(?:us|u\.s\.|uk|u\.k\.|states|america|britain))?)", build=_retitled),
    Rule("YEAR version", "edition", r"(?P<quote>\b(?:the|this|its) (?P<name>(?:original )?(?P<year>@year) (?:version|cut|print|release)))\b", build=_weak),
    Rule("country's version", "edition", rf"(?P<quote>(?:\b(?:the|this|its|an?|his|her)|[\ue001\ue002]'s?) (?P<name>(?:original )?(?!longer|shorter|full|complete)(?:{KIND}|{COUNTRY}) (?:version|cut|print|release|dvd)))\b", build=_weak),
    Rule("a dub", "edition", rf"(?P<quote>\b(?:the|this|an?|its|his|her|our) (?:(?!english|american)[a-z-]+ ){{0,2}}?(?P<name>(?:(?:older|newer|original|first|second|new|old) )?(?:{COUNTRY}|english|(?P<label>@name)(?:'s)?) dub(?: of (?P<year>@year))?))\b(?! (?:track|music|reggae|plate|step))", build=_copies),
    Rule("NAME version", "edition", r"(?P<quote>\b(?:the|this|its) (?:longer,? |shorter,? |so-called |original |new )?(?P<name>(?P<label>@name|@known)(?:'s)? (?:restored )?(?:version|cut|print|restoration|re-?release|reissue)))\b", build=_weak),
    Rule("re-release by NAME", "edition", r"(?P<quote>\b(?:the|a|his|this) (?P<name>(?P<year>@year) (?:re-?release|re-?issue|re-?cut|restoration) by (?P<label>@name|@known)))", build=_edition),
    Rule("two countries' cuts", "edition", rf"(?P<quote>\b(?P<name>(?:{COUNTRY})) (?:and|or|and the) (?P<second>(?:{COUNTRY})) (?P<head>(?:theatrical )?(?:cuts|versions|prints|releases|editions|edits)))\b(?! of (?:the|this) (?:story|novel))", build=lambda hit: _both(hit)),
    Rule("quoted version", "edition", r"(?P<value>@title)", build=_quoted),
    Rule("uncut", "edition", r"\b(?P<quote>(?:(?:see|saw|watch(?:ed)?|seen|shown|released|available|presented|airing|aired|passed|it|is|was|own|buy|get) )(?:it |this |in its |the film |an |a |this film )?(?P<name>(?:fully |completely |totally )?(?:uncut|uncensored|unedited))(?: (?:form|copy|state))?)\b(?! (?:scene|shot|footage|take|and raw|hair|version|print|cut|edition))", build=_edition),
)  # fmt: skip
