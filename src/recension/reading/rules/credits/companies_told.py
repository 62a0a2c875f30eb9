"""Listed companies told in any words: what one did to the film, whose it is, who is thanked for it, where it was on.

"Paramount has kept this film on the shelf", "the least of the Hammer Draculas", "thank you CBS", "made it to cable (HBO)".
"""

import re
from collections.abc import Callable, Iterator

from recension.reading.matching._near import Near, names_another, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.credits._companies import called_here, company_and_work
from recension.reading.rules.credits.companies import COMPANY

_ANY, _SHOWS = frozenset(("studio", "distribution", "broadcast", "home_video")), frozenset(("broadcast",))
_AT_WORK = _ANY - {"home_video"}
_MAKES = frozenset(("studio", "distribution"))


def _told(roles: frozenset[str], role: str = "", *, alone: bool = False) -> Callable[[Hit], Iterator[Draft]]:
    """A listed company in its usual role, or in `role`; `alone`, where its sentence names no other film at all."""

    def build(hit: Hit) -> Iterator[Draft]:
        company, place = called_here(hit.words("value"), hit.typed), near(hit)
        if company is None or company[1] not in roles or _is_of_others(place):
            return
        if not (alone and names_another(hit.typed, *place.line)):
            yield hit.draft(company[0], {"role": role or company[1]}, mention=hit.span("value"))

    return build


def _is_of_others(place: Near) -> bool:
    """Whether the words before likens the company's, want it, or name another film."""
    return bool(place.others(60)) or _LIKENED.search(place.before[-34:]) is not None


_LIKENED = re.compile(
    r"\b(?:like|than|unlike|typical|usual|every|any|most|other|another|of those|such|as|if|wish|hope|hopefully|please|maybe|feels?|looks?|not|never|could|would|should|might)(?: (?:an?|the|of|one of the|some))? (?:[a-z-]+ )?$"
)


def _did(hit: Hit) -> Iterator[Draft]:
    """ "Paramount ditches it", "Universal shot another reel for the film"."""
    if not _LEFT_UNDONE.search(hit.match[0]) and not _NOT_DOING.search(near(hit).before[-24:]):
        yield from _told(_AT_WORK, alone=True)(hit)


_LEFT_UNDONE = re.compile(r"\b(?:not|never|would|could|might|may|will|can|cannot|refuse[sd]?|if|than|should|like|when|because|who|that|which|to get|about|needs?|wants?|knows|knew|discover\w*|thinks|hates|loves)\b|n't\b|'d\b")
#: Behind these a company is no doer.
_NOT_DOING = re.compile(r"\b(?:in|at|of|on|from|for|by|with|to|a|an|every|any|most|other|and|or|via|like)(?: the)? $")

def _opening(hit: Hit) -> Iterator[Draft]:
    """A studio that a longer run of capitals opens with: "the last of the Universal Mummy movies"."""
    studio, _, rest = hit.words("value").partition(" ")
    company = called_here(studio, hit.typed)
    if rest and company is not None and company[1] in _MAKES and not _is_of_others(near(hit)):
        start, _ = hit.span("value")
        yield hit.draft(company[0], {"role": company[1]}, mention=(start, start + len(studio)))


def _made(hit: Hit) -> Iterator[Draft]:
    """ "This is a Hammer Production": what is made has a capital too."""
    if company_and_work(hit.words("value")):
        yield from _told(_ANY, alone=True)(hit)


_WORK = r"films?|movies?|pictures?|shows?|series|sitcom|cartoon|short|production|project|remake|sequel|adaptation|franchise|story"
_THIS = rf"(?:it|this(?: one)?|(?:this|the|their) (?:(?:whole|entire|original|new|damn|poor|first|second|third|[a-z]+ed) )?(?:{_WORK})\b)"
_DOES = r"(?:(?:has|have|had|did|does|is|was|were|are|then|finally|actually|also|even|really|only|once|just|eventually|wisely|[a-z]+ly) ){0,3}(?:[a-z]{2,}(?:ed|en|es|ts|ds|ns|ks|ps|gs|ws|ys|rs|ls)|kept|left|shot|sat|cut|went|got|lost|found|held|sold|ran|put|made|gave|took|saw|began|spent|let)"
_FILMS = r"(?:films|movies|pictures|shorts|cartoons|horrors?|comedies|musicals|westerns|serials|productions|features|efforts|entries|thrillers|series|outings|cycle)"
_ONE_OF = r"(?:one|another|last|first|second|third|fourth|final|least|best|worst|better|weakest|finest|greatest|lesser|weaker|earliest|latest|most [a-z]+)"
_SHOW = r"(?:program(?:me)?|special|show|series|sitcom|soap|mini-?series|serial|drama|comedy|adaptation|biopic|documentary|cartoon)"
_CAME_ON = r"(?:turned on|switched (?:over )?(?:on|to)|flipped (?:over )?(?:on|to)|tuned (?:in ?to|in|to)|flipping (?:past|through|to)|surfing (?:past|through|to))"

RULES: tuple[Rule, ...] = (
    Rule("COMPANY did to it", "company", rf"{COMPANY},? {_DOES} [^\n.;:()]{{0,60}}?(?<![\w']){_THIS}(?![\w'])(?! (?:is|was|has|had|would|will)\b)", build=_did),
    Rule("one of the COMPANY films", "company", rf"\b{_ONE_OF} (?:and [a-z]+ )?(?:few |many )?(?:of|from) (?:the |these |those |all |all the |their )?(?:[a-z0-9'’-]+ ){{0,4}}?{COMPANY}(?:'s?)? (?:[a-z-]+ |@name ){{0,2}}?{_FILMS}\b", build=_told(_MAKES)),
    Rule("one of the STUDIO monsters", "company", rf"\b{_ONE_OF} (?:and [a-z]+ )?of (?:the |these |those |all |all the )(?:[a-z0-9'’-]+ ){{0,3}}?(?P<value>@name)(?: (?:[a-z-]+ ){{0,2}}?{_FILMS}\b|(?=[,.;:!?)]))", build=_opening),
    Rule("thanks to COMPANY", "company", rf"\b(?:thanks(?: must go| go)? to|thank you,?|kudos to|bless|shame on|hats off to|god bless|courtesy of) (?:the )?(?:[a-z]+ (?:folks|people) at )?{COMPANY}(?=,? (?:for|i|we|you|this|who)\b|[.!,])", build=_told(_ANY)),
    Rule("the folks at COMPANY", "company", rf"\b(?:(?:the|those|these|some|tv|t\.v\.|television|network|studio|two) (?:[a-z]+ )?(?:folks|people|guys|powers that be|geniuses|idiots|morons|boys|gang|team)|executives|execs|suits|bosses|producers|programmers|accountants|bean[- ]counters) (?:over |up |down )?(?:at|from) (?:the )?{COMPANY}", build=_told(_ANY)),
    Rule("a CHANNEL program", "company", rf"\b(?:this|was|is|an?|the (?:original|new|old)) (?:(?:a|an|another|the|made-for-tv) )?(?:[a-z-]+ ){{0,2}}?{COMPANY}(?:'s)? (?:original |tv |television )?{_SHOW}\b", build=_told(_SHOWS, alone=True)),
    Rule("watched something on CHANNEL", "company", rf"\b(?:{_CAME_ON}) (?:the )?{COMPANY}(?! (?:news|shop))", build=_told(_SHOWS)),
    Rule("cable (CHANNEL)", "company", rf"\b(?:tv|television|cable|channel|air|telly|airwaves) \({COMPANY}\??(?=[),])", build=_told(_SHOWS)),
    Rule("made by COMPANY in these words", "company", rf"\b(?:made|produced|filmed|shot|financed|commissioned) (?:in|for|on) [^\n.;:()]{{2,30}}? by (?:the )?{COMPANY}", build=_told(_ANY)),
    Rule("made only through COMPANY", "company", rf"\b(?:made|produced|released|financed|distributed|put out) (?:only |exclusively |entirely |originally |directly )?(?:through|under|via|for) (?:the )?{COMPANY}(?=[.,;:!?)\n]|$| (?:in|and|by|with|which|but|as|when|label|banner)\b)", build=_told(_ANY)),
    Rule("belongs to COMPANY", "company", rf"\b(?:belongs? to|owned by|property of|rights (?:to [^\n.;]{{1,24}} )?(?:are|is|were) (?:owned|held) by|under contract (?:to|at|with)|swan ?song (?:with|for|at)|return(?:ed)? to the|(?:last|first|final|only|latest|second|next) (?:[a-z-]+ ){{0,2}}(?:film|movie|picture|one|musical|western|comedy|feature) (?:for|at|with|from)) {COMPANY}(?=[.,;:!?)\n]|$| (?:and|in|with|but|as|before|after|when)\b)", build=_told(_ANY)),
    Rule("network COMPANY", "company", rf"\b(?:network|channel|station|outfit|shingle|banner|label|distributor|company|studio),? {COMPANY}(?!'s)", build=_told(_ANY)),
    Rule("COMPANY network", "company", rf"\bthe {COMPANY} (?:network|channel|sticker|logo|label|banner|marquee|version)\b", build=_told(_ANY)),
    Rule("a COMPANY Production", "company", r"\b(?:this|was|is|an?)(?: (?:a|an|another|the|old))? (?:[a-z-]+ ){0,2}?(?P<value>@name)(?= |[.,;:!?)])", build=_made),
    Rule("films for COMPANY", "company", rf"\b(?:{_FILMS}|pics|flicks|chillers|quickies|programmers|output|starred|did|do|made|make|making|turned out) (?:[a-z0-9'-]+ ){{0,4}}?for {COMPANY}(?! (?:and|or) @name)", build=_told(_MAKES)),
    Rule("asked COMPANY for it", "company", rf"\b(?:pestering|petering|begging|bugging|asking|wrote to|written to|writing to|e-?mailed|petition(?:ed|ing)?|contacted|urging|urge) (?:the )?{COMPANY} ", build=_told(_ANY)),
)  # fmt: skip
