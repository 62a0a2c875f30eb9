"""What a copy suffers or is first to have: "the cassette, cropped to a postage stamp", "had neither overture nor storm"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.versions._copies import only_told
from recension.reading.rules.versions._differences import PARTS, SUPPLEMENT, TIME_CUT, spoken_of_versions
from recension.vocabulary import Assertion


def _told(hit: Hit, group: str = "quote") -> Iterator[Draft]:
    words = hit.words(group).strip(" ,")
    place = near(hit)
    if not (place.others(40) or only_told(place) or SUPPLEMENT.search(words.lower())):
        yield hit.draft(words, quote=hit.span(group), mention=hit.span(group), assertion=Assertion.ASSERTED)


def _of_the_copy(hit: Hit) -> Iterator[Draft]:
    if spoken_of_versions(hit, 1):
        yield from _told(hit)


def _parts_of(hit: Hit) -> Iterator[Draft]:
    """What one will not get or a copy has not: a part of a film, where versions are spoken of."""
    if PARTS.search(hit.match["quote"]) and (spoken_of_versions(hit, 1) or _COPIES.search(near(hit, width=160).after)):
        yield from _told(hit)


_COPIES = re.compile(r"\b(?:roadshow|version|cut|print|edition|theatrical)\b")


def _items(hit: Hit) -> Iterator[Draft]:
    """The items of a list behind a version's name, each with more or less of something."""
    for group in ("value", "second", "third"):
        if hit.has(group):
            yield from _told(hit, group)


_COPY = r"(?:dvd|tape|cassette|videocassette|vhs|print|dis[ck]|laser ?dis[ck]|blu-?ray|copy|version|cut|edition|transfer|release|broadcast|restoration)"
_MARRED = r"(?:cropped|panned[- ]and[- ]scanned|pan(?:ned)?[- ]and[- ]scan(?:ned)?|time-compressed|speeded up|sped up|squeezed|windowboxed|mistimed|retimed|splicy|interlaced|letterboxed|non-anamorphic|colou?ri[sz]ed|dubbed|redubbed|censored|unsubtitled)"
_ITEM = r"(?:(?:more|less|fewer|extra|additional|no|two|three|several|some|much more) [^\n.;:,()]{3,60}|(?:an?|the) (?:[a-z]+ )?(?:longer|shorter|different|new|fuller|alternate|alternative|extended|restored|extra|missing|softer|bloodier|happier|additional) [^\n.;:,()]{3,90})"

RULES: tuple[Rule, ...] = (
    Rule("COPY, cropped", "edition_diff", rf"\b{_COPY},? (?:(?:which|that) (?:is|was) |is |was |were )?(?P<quote>(?:badly |horribly |heavily |cruelly )?(?:cropped|panned[- ]and[- ]scanned|time-compressed|speeded up|sped up|squeezed|windowboxed|interlaced|splicy)(?: (?:to|by|on|at|into|for) [^\n.;,()]{{2,50}})?)", build=_told),
    Rule("it is cropped", "edition_diff", rf"(?:^|[,;:—] ?|\b(?:and|but) )(?P<quote>(?:it|this one|mine)(?:'s| is| was| were) (?:badly |horribly |heavily |all )?{_MARRED}(?: (?:to|by|on|at|into|for) [^\n.;,()]{{2,60}})?)", build=_of_the_copy),
    Rule("COPY, first to restore", "edition_diff", rf"\b{_COPY},? (?:(?:was|is) )?(?:the )?(?P<quote>first to (?:restore|include|carry|present|show|reinstate|put back|offer) [^\n.;,()]{{3,60}})", build=_told),
    Rule("neither PART nor PART", "edition_diff", r"\b(?P<quote>(?:had|has|with|offers?|includes?|contains?|carries) neither [^\n.;,()]{3,40} nor [^\n.;,()]{3,50})", build=_parts_of),
    Rule("you will not get PART", "edition_diff", r"\b(?P<quote>(?:you|we|viewers|buyers) (?:won't|will not|don't|do not|didn't|did not) (?:get|see|find|have) (?:the|any|an|all|his|her|its) [^\n.;()]{3,140})", build=_parts_of),
    Rule("VERSION: more of this, a longer that", "edition_diff", rf"\b(?:cut|version|edition|print|restoration)\b[^\n.;:()]{{0,60}}(?::| —) (?P<value>{_ITEM})(?:,? (?:and )?(?P<second>{_ITEM}))?(?:,? (?:and )?(?P<third>{_ITEM}))?(?=[.;:(),]|$)", build=_items),
    Rule("from N minutes to N", "edition_diff", rf"\b(?P<quote>(?:hacked|cut|brought|taken|pared|whittled|recut|re-?edited|trimmed|shortened|chopped|reduced|boiled|pressed|shrunk|slashed)\b[^\n.;]{{0,50}}?(?:down )?from (?:some |about |around |a full )?{TIME_CUT} (?:down )?to (?:some |about |around |a mere |just )?\d{{2,3}})(?![\d-])", build=_told),
    Rule("lopped off PART", "edition_diff", r"@begin(?P<quote>(?:they |the studio |the distributors? |[\ue001\ue002] )?(?:lopped off|hacked off|snipped off|chopped off|sliced off|cut off|threw away|scrapped|junked) (?:the|his|her|its) (?:[a-z]+ )?(?:ending|opening|prologue|epilogue|coda|last reel|final scene|climax|first reel|last scene|finale)\b[^\n.;,()]{0,50})", build=_told),
    Rule("so many minutes short", "edition_diff", rf"\b(?P<quote>(?:runs|ran|is|was|comes in|came in)(?: \([^()\n]{{3,30}}\))? {TIME_CUT} short(?:er)?(?: (?:owing|due|because|thanks|of|on|by)[^\n.;,()]{{2,50}})?)(?=[.,;:)]|$| and\b)", build=_of_the_copy),
    Rule("has no English audio", "edition_diff", r"\b(?P<quote>(?:has|had|with|comes with|offers|and) no (?:english|original|french|german|spanish|italian|japanese|stereo|mono)(?: [a-z-]+)? (?:audio|soundtrack|track|subtitles|option|dialogue|titles))\b", build=_of_the_copy),
)  # fmt: skip
