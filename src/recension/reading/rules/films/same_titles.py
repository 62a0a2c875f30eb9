"""Other films of the reviewed one's own title: remakes and originals told by their year, the first of a series."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._people import P


def of_another_year(hit: Hit) -> str:
    """How a film of the reviewed one's title and of another year stands to it; "" for the reviewed one."""
    known = hit.typed.known
    if not hit.words("year") or known.year is None or not known.sure:
        return ""
    later = int(hit.words("year")) - known.year
    if abs(later) < _OTHER_YEARS:
        return ""
    if not _OF_REMAKES.search(hit.typed.shadow):
        return "comparison"
    return "remake" if later > 0 else "remake_of"


#: What a text says somewhere whose films of one title are one story; without it they may be namesakes ("Crash").
_OF_REMAKES = re.compile(
    r"\bre-?(?:makes?|made|making|imagin\w+|boots?|works?|workings?|tellings?|filmed)\b|\b(?:originals?|versions?|updat\w+|adapt\w+|retread)\b",
    re.I,
)


#: Films nearer in time than this are the same one, dated otherwise.
_OTHER_YEARS = 3


def of_the_original(hit: Hit, lead: str) -> str:
    """ "remake_of" where words before the reviewed film's title make it an earlier film's: "the original 'Night Ferry'"."""
    known = hit.typed.known
    return "remake_of" if known.sure and known.earlier and _ORIGINAL.search(lead) else ""


_ORIGINAL = re.compile(
    r"\b(?:the|this|that|[a-z]+'s|a|an|his|its) (?:[a-z]+ )?(?:original|first|older|earlier|old|classic|silent)(?: (?:film|movie|version|hit|classic|tv|television|series)(?: of)?)?,? [\"']?$"
    r"|\b(?:remake|update|reboot|re-?imagining|retread) of (?:the )?(?:(?:original|classic|old|[a-z]+) ){0,2}[\"']?$"
)


def _the_original(hit: Hit) -> Iterator[Draft]:
    """ "the original was better", of a film that has an older one of its title, in a text that speaks of remaking."""
    known = hit.typed.known
    if known.sure and known.earlier and _OF_REMAKES_ONLY.search(hit.typed.shadow):
        year = str(known.earlier[0]) if len(known.earlier) == 1 else ""
        yield hit.draft(known.titles[0], {"relation": "remake_of", "anaphor": hit.words("anaphor"), "year": year}, mention=hit.span("anaphor"))


#: Words of remaking alone: a text may speak of versions of a book too, whose original is no film.
_OF_REMAKES_ONLY = re.compile(r"\bre-?(?:makes?|made|making|imagin\w+|boots?|workings?|tellings?)\b")


def _same_title(hit: Hit) -> Iterator[Draft]:
    """ "the 1994 remake", "the 1933 version": a film of the reviewed one's title and another year."""
    known, year = hit.typed.known, int(hit.match["year"])
    if not known.titles or known.year is None or abs(year - known.year) < 2 or not known.sure:
        return
    noun = hit.match["noun"]
    if "remake" in noun or "remade" in hit.match[0]:
        relation = "remake" if year > known.year else "remake_of"
    else:
        relation = "remake_of" if year < known.year else "remake"
    named = _AS_CALLED.match(hit.typed.shadow, hit.match.end())
    if named:  # "remade in 1977 as Sorcerer"
        (film,) = hit.typed.within(named.end() - 1, named.end())
        quote = (hit.quote()[0], film.end)
        yield hit.draft(film.name, {"year": str(year), "relation": relation}, mention=film, quote=quote)
        return
    yield hit.draft(known.titles[0], {"year": str(year), "relation": relation}, mention=hit.span("year"))


_AS_CALLED = re.compile(rf"(?:(?: [a-z]+){{0,3}}?|,(?: [a-z]+){{1,5}},) (?:as|under the (?:title|name)(?: of)?|called|and called it|with the title) [\"'_*]{{0,2}}[{TITLE}{QUOTED}{NAME}]")


def _being_remade(hit: Hit) -> Iterator[Draft]:
    """ "they are remaking this": a film of the reviewed one's title to come."""
    if hit.typed.known.titles and hit.typed.known.sure:
        yield hit.draft(hit.typed.known.titles[0], {"relation": "remake"}, mention=hit.span("anaphor"))


def _remake_of_whose(hit: Hit) -> Iterator[Draft]:
    """ "this remake of the Ada Quill classic": the earlier film of the reviewed one's title, by whoever made or led it."""
    (who,) = hit.mentions("person")
    if hit.typed.known.titles and hit.typed.known.sure and " " in who.name:
        yield hit.draft(hit.typed.known.titles[0], {"relation": "remake_of", "person": who.name}, mention=hit.span("anaphor"))


_THIS = r"(?P<anaphor>this(?: (?:film|movie|one|picture|classic|series|show))?|the (?:film|movie|picture|original)|it)"
_NUMBERED = re.compile(r"^(?:[^:]+: (?!episode\b))?(?P<first>[^:]{2,60}?)(?:,? (?:part |chapter |vol(?:ume|\.) ?)?(?:[2-9]|ii|iii|iv|v|vi|two|three|four)\b.*|: episode .*)$", re.I)


#: "Salt Ferry: The Long Way Round", where the text calls it a sequel.
_SUBTITLED, _A_SEQUEL = re.compile(r"(?P<first>[^:]+ [^:]+): "), re.compile(r"\b(?:sequel|follow-?up)\b")


def _first_of_series(hit: Hit) -> Iterator[Draft]:
    """ "the first one" in the review of a film whose title is numbered: the title without its number."""
    known = hit.typed.known
    found = _NUMBERED.match(known.titles[0]) if known.titles and known.sure else None
    named = _SUBTITLED.match(known.titles[0]) if known.titles and known.sure and not found else None
    if named and _A_SEQUEL.search(hit.typed.shadow):
        yield hit.draft(named["first"], {"relation": "sequel_of", "anaphor": hit.words("anaphor")}, mention=hit.span("anaphor"))
    if found and re.search(r"\d|\b[IVX]+\b|\b(?:Part|Two|Three|Four)\b", known.titles[0][found.end("first") :]):
        yield hit.draft(found["first"], {"relation": "sequel_of", "anaphor": hit.words("anaphor")}, mention=hit.span("anaphor"))


RULES: tuple[Rule, ...] = (
    Rule("the YEAR remake", "related_film", rf"(?<!\w)(?:the|{P}'s?) (?P<year>@year) (?:(?:[a-z-]+|{P}) ){{0,3}}?(?P<noun>remake|original|version|film version)\b(?! of )", build=_same_title, presupposed=True),
    Rule("to remake the YEAR film", "related_film", rf"\b(?P<noun>remak(?:e|es|ing)|redo(?:es|ing)?|reboots?|updates?|retread) (?:of )?(?:the |{P}'s? )(?P<quote>(?P<year>@year) (?:[a-z-]+ ){{0,2}}?(?:film|movie|picture|classic|chiller|thriller|comedy|drama|western|musical|silent|shocker|hit|horror))\b(?!,? (?:called |of )?\"?[{NAME}{PERSON}{TITLE}{QUOTED}])", build=_same_title, presupposed=True),
    Rule("remade in YEAR", "related_film", r"\b(?P<noun>)(?:was |been |were )?remade (?:[a-z' ]{0,24})?\bin (?P<year>@year)\b", build=_same_title),
    Rule("a remake of YEAR", "related_film", rf"(?<!\w)(?:an?|the|another|one|{P}'s?) (?:(?:[a-z-]+|{P}'s?) ){{0,3}}?(?P<noun>re-?make|version|adaptation|talkie|silent)(?:,? (?:the|an?) [^\n.;,()]{{2,30}} one)?,? (?:in|of|from) (?P<year>@year)\b", build=_same_title, presupposed=True),
    Rule("filmed before in YEAR", "related_film", r"\b(?P<noun>)(?:filmed|done|made|tried) (?:it |this |the (?:story|book|novel|play) )?(?:once |twice )?(?:before|already|again)(?:,? [a-z]+){0,3}?,? in (?P<year>@year)\b", build=_same_title, presupposed=True),
    Rule("being remade", "related_film", rf"\b(?:(?:are|is|be|were|was|now|currently|already|supposedly|actually|about to|going to|plan(?:s|ning)? to|want(?:s|ed)? to|will|decided to) (?:now |currently |actually |also |really |be )*(?:remake|remaking|re-make|re-making)|(?:(?:planning|making|doing|shooting|filming|announced|announcing|release|released|releasing|produced|be|been|is|was|made) (?:[a-z]+ )?an? (?:[a-z-]+ ){{0,2}}|hollywood )re-?make of) {_THIS}(?=[.,;:!?)]|$| (?:with|starring|for|in|on|and|as|by|next|right|now|soon|this|so|but|again|into)\b)", build=_being_remade, presupposed=True),
    Rule("a remake to come", "related_film", r"\b(?P<anaphor>(?:an? (?:american |hollywood |us |u\.s\. |english |new |big-budget )?|the )re-?make) (?:is|was) (?:currently |now |already |apparently |said to be |supposedly |reportedly )*(?:in (?:the works|production|development|pre-production)|on (?:the|its) way|planned|coming|being (?:made|planned|filmed|shot)|due (?:out|in)|scheduled|underway|under way)\b", build=_being_remade, presupposed=True),
    Rule("remake of whose", "related_film", rf"\b(?P<anaphor>re-?(?:make|imagining|boot|working|tread)|update) of (?:the )?(?:\w+ )?(?P<person>{P})(?:'s?)? (?:(?:18|19|20)\d\d )?(?:cult |horror |silent |sci-fi |science fiction |old |great |original |b-|[a-z]+ )?(?:classic|film|movie|original|picture|chiller|thriller|comedy|western|musical|shocker|hit|vehicle|favou?rite|masterpiece|version)\b(?!,? (?:called |of |titled )?[\"']?[{NAME}{PERSON}{TITLE}{QUOTED}])", build=_remake_of_whose, presupposed=True),
    Rule("the original", "related_film", r"\b(?P<anaphor>(?:the|its) original(?: (?:film|movie|version|classic|picture|one|hit))?(?=[.,;:!?)]|$| (?:was|is|had|has|did|does|but|and|which|that|for|in|with|because|starring|by|had|isn't|wasn't|or|so|still|more|when|to|as|on)\b)|the (?:first|earlier|older|old|previous) version)", build=_the_original, presupposed=True, needs_film=True),
    Rule("the first one", "related_film", r"\b(?P<anaphor>the (?:first|original) (?:(?:[a-z-]+ )?(?:outing|film|movie|picture|flick|instal+ment)|one|part|entry)|the original(?=[.,;:!?]| (?:was|is|had|has)\b)|(?:its|the) predecessor|part (?:1|one|i)\b)", build=_first_of_series, presupposed=True),
)  # fmt: skip
