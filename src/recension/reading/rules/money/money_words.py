"""What a film cost told in words, "low-budget", "it cost a bundle"; and the coins that copies cost."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import knows_own, near
from recension.reading.matching._rules import Draft, Hit, Rule, expand
from recension.reading.rules.money.money import OTHER_FILM, other_film
from recension.vocabulary import Assertion

_LOW = r"low|lower|no|micro|rock[- ]bottom|shoes?[- ]strings?|low-string|zero|tiny|small|minuscule|miniscule|minimal|shoe-?string|meag(?:er|re)|modest|limited|non-?existent|slim|tight|paltry|measly|bargain[- ]basement|nano|sub-zero|(?:(?:next|close)[- ]to[- ](?:nothing|zero|no))|dirt[- ]cheap"
#: Whose budget it is may stand before the word: "a tiny indie film budget".
_OF_WHAT = r"(?:indie|independent|film|movie|production|shooting|television|tv|studio|overall|total|student|effects|fx)"
_HIGH = r"big|huge|large|massive|enormous|lavish|mega|high|hefty|bloated|sizeable|sizable|gigantic|multi-?million[- ]dollar|blockbuster"
_PLURAL = re.compile(expand(r"^[ -](?:(?:[a-z0-9'-]+|@any),? ){0,4}?(?:films|movies|pictures|flicks|productions|slashers|comedies|thrillers|westerns|features|efforts|remakes|sequels|directors|filmmakers|studios|projects|entries|epics|fare|cinema|filmmaking|film-making|movie-making|video|stations?|channels?|sections?|shelf|shelves|aisles?)\b"))
_IN_GENERAL = re.compile(r"\b(?:fans? of|all for|i (?:love|like|enjoy)|(?:am|i'm|is|are|be|get|got|really|not) into|devotees of|world of|art of|cornerstones? of|realm of|king of|master of|typical of|lover of|age of|era of)(?: \w+)? $")
#: "A low budget video" is one, and a film that others of its kind are likened to, or set beside, is of their kind.
_ONE = re.compile(r"\bone of (?:the|those|these|many|his|her|their|my|few)\b[^.;,]{0,24}$|\b(?:is|was|'s|being) (?:just |only |really |such |clearly |obviously )?an? (?:[a-z]+,? ){0,2}$")
_AS_ONE = re.compile(r"\b(?:even by (?:the )?(?:usual )?(?:standards|rules) of|even (?:for|among)|(?<!un)like (?:so )?(?:many|most|all|a lot of|lots of|other)|as (?:with|in|do) (?:so )?(?:many|most|all|other)|as (?:far as )?(?=[a-z]+[ -]budget [^\n.;]{0,30}\bgo\b)) (?:[a-z-]+ ){0,2}$")
_THIS_TOO = re.compile(r"^[^\n.;!?]{0,60}(?:,| and| but| so| yet) (?:but |and |so )?(?:[a-z]+ ){0,4}?this (?:one|film|movie|flick|piece|thing|was|is|takes|just|had|really)\b")
_PRESUPPOSED = re.compile(r"\b(?:its|their|his|her|the|this|such an?|for an?|despite an?|very|obvious(?:ly)?|such) (?:[a-z-]+ )?$")
_HAD = re.compile(r"\b(?:an?|virtually|practically|almost|had|with|on|its) $")
_CONTRAST = re.compile(r"\b(?:unlike|than|instead of|compared|compare|most|typical|usual|other|those|your|rather than|like|many|today'?s|modern|all the|every|any|if|with a|had|given|more|some|the) (?:[a-z-]+ ){0,2}$")


def _in_words(hit: Hit) -> Iterator[Draft]:
    """A budget called low or high, of this film and not of films in general."""
    place = near(hit)
    of_many = (_PLURAL.search(place.after) and not _ONE.search(place.before)) or _IN_GENERAL.search(place.before)
    if of_many and not (hit.has("low") and (_AS_ONE.search(place.before) or _THIS_TOO.search(place.after))):
        return
    value = "low" if hit.has("low") else "high"
    if value == "high" and (_CONTRAST.search(place.before) or "hollywood" in place.after[:14]):
        return
    start, end = hit.match.span()
    named = re.match(r" (?:[a-z'-]+ ){0,3}?(?:film|movie|picture|romp|flick|thriller|comedy|drama|horror|western|classic|production|feature|affair|effort|shocker|slasher)\b", place.after)
    end += named.end() if named else 0
    supposed = _PRESUPPOSED.search(place.before) or (hit.match[0].startswith(("no", "zero", "sub")) and _HAD.search(place.before))
    given = Assertion.ASSERTED if supposed and " if " not in place.before else None
    about = {"about": other_film(place)} if knows_own(place.typed) or OTHER_FILM.search(place.before) else {}
    yield hit.draft(value, about, quote=hit.typed.to_view(start, end), mention=hit.span(), assertion=given)


def _bin(hit: Hit) -> Iterator[Draft]:
    currency = "GBP" if hit.match["coin"] == "pound" else "USD"
    yield hit.draft("1", {"currency": currency}, mention=hit.span("value"))


_COINS = {"tenner": ("10", "GBP"), "fiver": ("5", "GBP"), "quid": ("1", "GBP"), "buck": ("1", "USD")}
_A_COPY = re.compile(r"\b(?:dis[ck]s?|dvds?|blu-?rays?|tapes?|vhs|cop(?:y|ies)|set|box|bin|ebay|amazon|sale|tickets?|rent(?:al|ed)?|bought|picked|shop|store)\b")


def _coin(hit: Hit) -> Iterator[Draft]:
    """ "The single disc is a tenner": where copies or tickets are spoken of."""
    place = near(hit, width=110)
    if _A_COPY.search(place.before) or _A_COPY.search(place.after):
        value, currency = _COINS[hit.match["coin"]]
        yield hit.draft(value, {"currency": currency}, mention=hit.span("value"))


def _cost_in_words(hit: Hit) -> Iterator[Draft]:
    """ "It cost a bundle", "no expense was spared", "the budget was tiny"."""
    place = near(hit)
    if not _PLURAL.search(place.after) and not place.others(60):
        yield hit.draft("low" if hit.has("low") else "high", mention=hit.span(), assertion=Assertion.ASSERTED if "expense" in hit.match[0] else None)


def _a_million(hit: Hit) -> Iterator[Draft]:
    """ "its million-dollar budget"; "half-million" is half of one."""
    value = ("500000" if hit.has("half") else "1000000") if hit.match["scale"] == "million" else "1000000000"
    currency = "GBP" if hit.match["coin"] == "pound" else "USD"
    yield hit.draft(value, {"currency": currency}, mention=hit.span("value"))


_WORK = r"(?:films?|movies?|pictures?|productions?|musicals?|epics?|westerns?|comed(?:y|ies)|features?|spectacles?|flops?)"


def _dearest(hit: Hit) -> Iterator[Draft]:
    """ "one of the most expensive musicals ever made"."""
    if not near(hit).others(40):
        yield hit.draft("high", mention=hit.span())


RULES: tuple[Rule, ...] = (
    Rule("million-dollar budget", "budget", r"(?<!multi-)(?<!multi )\b(?P<quote>(?P<value>(?P<half>half[- ]an?[- ]|half[- ])?(?P<scale>million|billion)[- ](?P<coin>dollar|pound)) (?:[a-z]+ )?budget)\b", build=_a_million),
    Rule("most expensive ever made", "budget", rf"@begin(?P<quote>(?:one of )?(?:the|hollywood's|@name's) (?:then-)?(?:most expensive|costliest) (?:[a-z-]+ |@name ){{0,3}}?{_WORK}(?: (?:ever|to date|of (?:its|the) (?:time|day|era|decade|year)|of all time|in (?:its|the) history|yet|at the time)| (?:that )?(?:had )?(?:ever )?(?:been )?(?:made|produced|shot|filmed)|,? up to (?:then|that time)))\b", build=_dearest),
    Rule("cost in words", "budget", r"@begin(?:(?:it|which|film|movie|picture|production|@title\"?) (?:must have |clearly |obviously |reportedly |probably )?cost (?:(?P<high>a (?:small |veritable )?(?:bundle|fortune|packet|mint|pretty penny|bomb)(?! (?:at|to (?:see|rent|buy)))|the earth)|(?P<low>(?:next to|almost|practically|virtually) nothing|peanuts|pennies|pocket change|very little))|(?:(?:no expense (?:was |has been |is )?spared|spared? no expense|sparing no expense)))", build=_cost_in_words),
    Rule("the budget was low", "budget", rf"\b(?:the|its|his|her|their|whose) budget(?:,? which| (?:for|of|on|behind) (?:the|this|it)(?: (?:film|movie|picture|production|thing))?| here)? (?:was|is|were|seems|looks|must have been|being) (?:so |very |no doubt |quite |pretty |rather |also |[a-z]+ly )*(?:(?P<low>{_LOW})|(?P<high>{_HIGH}))(?=[.,;:!?)]|$| (?:and|but|for|by|so|that|enough)\b)", build=_cost_in_words),
    Rule("dollar bin", "price", r"\b(?P<value>(?P<coin>dollar|pound)[ -](?:bin|store|shop|rack))\b", build=_bin),
    Rule("a tenner", "price", r"\b(?:for|cost(?:s|ing)?(?: me)?|is|was|at|me back|under|than|only|just|about|paid) (?P<value>an? (?P<coin>tenner|fiver|quid|buck))\b", build=lambda hit: _coin(hit)),
    Rule("budgeted so", "budget", r"\b(?:(?P<low>modestly|cheaply|meagrely|meagerly|thriftily)|(?P<high>lavishly|generously|extravagantly|handsomely))[- ]budgeted\b", build=_in_words),
    Rule("made for peanuts", "budget", r"\b(?:made|shot|filmed|produced|done) (?:\w+ ){0,2}?for (?P<low>peanuts|pennies|pocket change|loose change|(?:next to|almost|practically|virtually) (?:nothing|no money)|very little(?: money)?|chump change)(?=[.,;:!?)—]|$| (?:and|but|in|by|with|it)\b)", build=_in_words),
    Rule("budget in words", "budget", rf"\b(?:(?:ultra|very|extremely|super|obviously|clearly|incredibly|insanely)[- ])?(?:(?P<low>{_LOW})|(?P<high>{_HIGH}))\"?[- ]?(?:{_OF_WHAT} ){{0,2}}budget(?:ed)?\b", build=_in_words),
    Rule("no discernible budget", "budget", r"\b(?:on|with|had|has|having|for) (?:absolutely |virtually |practically |almost |next to |seemingly |apparently |clearly )?(?P<low>no) (?:discernible|discernable|visible|apparent|real|appreciable|detectable|noticeable|money for a|sort of) budget\b", build=_in_words),
    Rule("on a shoestring", "budget", r"\b(?:made|shot|filmed|produced|done) (?:\w+ ){0,3}?on (?P<low>a shoe-?string|the cheap|next to nothing)", build=_in_words),
)  # fmt: skip
