"""Whether a copy can be had, told of whoever looked for one or keeps it back: "has not seen fit to release it", "it is a rarity"."""

import re
from collections.abc import Iterator

from recension.reading.grammar._carriers import CARRIER, DISC, carrier_of
from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.versions._copies import standing
from recension.vocabulary import Assertion

_WORK = rf"(?:it|this(?: (?:[a-z-]+ ){{0,2}}?(?:film|movie|picture|one|show|series|gem|classic))?|the (?:[a-z-]+ ){{0,2}}?(?:film|movie|picture|show|series|thing|episodes)|[{TITLE}{QUOTED}{NAME}]\"?)"
_COPY = rf"(?:(?:an?|the|any|another|one|my|our) (?:[a-z-]+ ){{0,3}}?(?:cop(?:y|ies)|{DISC}|tapes?|bootlegs?|prints?)(?: of {_WORK})?|cop(?:y|ies)(?: of {_WORK})?)"
_WHO = rf"(?:[{NAME}{PERSON}]|they|nobody|no one|no-one|the (?:studio|company|network|distributor|label|powers that be|rights holders|bbc|owners?)|someone|somebody|whoever owns it|the bbc|hbo|bbc|disney)"
_ANYWHERE = r"(?:anywhere(?: else)?|for sale|in (?:any )?(?:stores|shops|print)|online|on (?:ebay|amazon|the internet|the net)|to (?:buy|rent|own)|for love (?:or|nor) money)"
#: What else is looked for, or is rare: people, things and merits.
_ELSE = re.compile(
    r"\b(?:books?|novels?|soundtracks?|cds?|album|song|songs|music|script|poster|trailer|job|love|wife|husband|son|daughter|father|mother|killer|body|actor|actress|role|episodes of|films? like|movies? like|like this|such|merit|quality|other|thing|talent|sight|gem of)\b[^.;,]{0,24}$"
)
_WISHED = re.compile(r"\b(?:hope|wish|if|until|unless|would|could|feared?|might|may|rumou?r\w*)\b[^.;,]{0,40}$")


class _State:
    """Builds the availability that a rule's own words say; what is withheld or rare is asserted by its denial."""

    def __init__(self, value: str) -> None:
        self.value = value

    def __call__(self, hit: Hit) -> Iterator[Draft]:
        place = near(hit)
        if place.others(60) or _ELSE.search(place.before):
            return
        told = hit.words("carrier").lower()
        carrier = "TV" if told in ("tv", "television") else carrier_of(told) if told else ""
        yield hit.draft(self.value, {"carrier": carrier}, mention=hit.span(), assertion=self._given(place))

    def _given(self, place: Near) -> Assertion | None:
        if self.value == "available":
            return standing(place)
        return Assertion.HYPOTHETICAL if _WISHED.search(place.before) else Assertion.ASSERTED


_NO_WORK = re.compile(r"\b(?:dis[ck]s?|dvds?|film|movie|picture|series|show|version|cut|it|this|tape|copy|copies|vhs|which|that|one|these|[\ue004\ue005]\"?)(?:'s| is| are| was| were|)(?: [a-z]+){0,2} $|^\W*$|\b(?:sad|sorry|disappointed|when|that|learned|found out) $")


def _of_it(hit: Hit) -> Iterator[Draft]:
    """What is said of the film or a copy of it, and of nothing else that may be in stock or rare."""
    if _NO_WORK.search(near(hit).before) or re.match(r"(?:it|this)\b", hit.match[0]):
        yield from _State("withheld" if _GONE.search(hit.match[0]) else "available")(hit)


_GONE = re.compile(r"\b(?:not|n't|never|rare|rarity|hard|unlikely|no)\b|n't\b")

RULES: tuple[Rule, ...] = (
    Rule("not seen fit to release", "availability", rf"@begin(?P<quote>{_WHO} (?:(?:has|have|had) (?:still |just |so far |yet )*(?:not|never|n't)(?: yet| ever)? (?:(?:seen|thought|found) (?:it )?(?:fit|it fit|proper) to|bothered to|got(?:ten)? (?:around|round) to|deigned to|managed to|wanted to|chosen to|cared to|been willing to) ?|(?:has|have)(?:n't| not| never) (?:yet |ever |even )*|(?:(?<=nobody )|(?<=no one )|(?<=no-one ))(?:has|had) (?:yet |ever |even )*|(?:refuses?|declines?|won't|will not|still refuses?) (?:to )?|(?:has|have) yet to )(?:releas(?:e|ed|ing)|issued?|put out|bring out|brought out|reissued?|show(?:n)?|air(?:ed)?|put) {_WORK}(?: (?:out )?on (?P<carrier>{CARRIER}|video|tape))?)(?![\w'])", build=_State("withheld")),
    Rule("keeps it back", "availability", rf"@begin(?P<quote>{_WHO} (?:(?:has|have|is|are|was|still|just) )*(?:(?:kept|keeps|left|leaves|keeping|buried|locked) {_WORK} (?:on (?:the|a|its|their) (?:[a-z]+ )?shel(?:f|ves)|in (?:the|its|their|a) (?:[a-z]+ )?vaults?|under wraps|locked (?:up|away))|(?:sat|sitting|sits) on {_WORK}))(?: (?:since|for) [^\n.;,()]{{3,40}})?(?![\w'])(?! that\b)", build=_State("withheld")),
    Rule("not being released", "availability", rf"\b(?P<quote>(?:(?:it|this|the (?:film|movie|show|series))(?:'s| is| was)? ?(?:(?:still |just |apparently )?(?:not|n't) (?:being|going to be) (?:re-?)?(?:released|issued|sold)|(?:has|have) (?:not|never|n't)(?: \([^()\n]{{1,30}}\)| yet| ever)* been (?:re-?)?(?:released|issued)(?: (?:on|to) (?P<carrier>{CARRIER}|video|tape))?)|(?:there are )?no plans (?:for|to) (?:an? )?(?:release|releasing|issue|put)(?: (?:it|this))?(?: (?:out )?on [a-z]+)?))(?![\w'])", build=_State("withheld")),
    Rule("was not available", "availability", r"\b(?P<quote>(?:is|was|are|were|has|have)n't (?:been |yet |currently |even |readily |widely |commercially |generally |made )*(?:available|in print|obtainable|out)(?: (?:on|in|as|at|anywhere|for) [a-z ]{2,24}?)?)(?=[.,;:!?)]|$| (?:and|but|so|because|since)\b)", build=_of_it),
    Rule("can't find it anywhere", "availability", rf"\b(?P<quote>(?:(?:i|we|you|can|could|have|has|been|just|still|simply) )*(?:can't|can not|cannot|couldn't|could not|cant|(?:been |was |were |am |'m )?(?:unable|not able|never able) to|haven't been able to|have not been able to|never been able to) (?:seem to )?(?:find|get|obtain|locate|buy|rent|track down|get hold of|get (?:my|our) hands on) (?:{_COPY}|{_WORK})(?: {_ANYWHERE}|(?= (?:yet|so far)\b)|(?<=copy)|(?<=copies)))(?![\w'])", build=_State("withheld")),
    Rule("hard to find, said at once", "availability", r"(?:^|[(,;] ?|- )(?P<quote>(?:(?:it's|its|it is|this is|this one is|although|though|sadly|unfortunately|but) )*(?:(?:a bit|a little|very|extremely|really|quite|so|damn|notoriously|pretty|rather|fairly|incredibly) )*(?:hard|difficult|tough|tricky|nearly impossible|almost impossible|impossible) to (?:find|come by|track down|get hold of|get a hold of|locate)(?: (?:a copy|it|this (?:film|movie|one)|on [a-z]+))?)(?=[.,;:!?)]|$| (?:but|and|for (?:good|a) reason|these|now|nowadays|today|outside)\b)", build=_State("withheld")),
    Rule("a hard-to-find film", "availability", rf"\b(?P<quote>(?:this|an?|such an?|the|very|another) (?:(?!is\b|was\b|not\b|never\b|no\b)[a-z-]+,? ){{0,2}}?(?:hard|difficult|impossible)[- ]to[- ](?:find|see|get|come-by) (?:(?!on\b|in\b|for\b|at\b|as\b|the\b|this\b|why\b|how\b|that\b|any\b|an?\b)[a-z-]+ ){{0,2}}?(?:film|movie|picture|gem|item|video|tape|{DISC}|classic|title|flick|oddity|obscurity))(?![\w'])", build=_State("withheld")),
    Rule("a rarity", "availability", r"\b(?P<quote>(?:it|this|which|film|movie|tape|dvd|video)(?:'s| is| has become| remains) (?:now |quite |such |very |something of |extremely |pretty |rather |so |incredibly )*(?:an? (?:(?:real|true|genuine|bit of a|great) )?rarity|(?<!this is )(?<!which is )rare)(?: (?:these days|nowadays|now|today|on (?:video|dvd|vhs|tape)|to find|in [a-z]+))?)(?=[.,;:!?)]|$| (?:and|but)\b)(?! (?:to|for|in|that|when))", build=_State("withheld")),
    Rule("not easy to find", "availability", r"@begin(?P<quote>(?:it|this|which|that|film|movie|tape|dvd|video|one|[\ue004]\"?)(?: is not| was not|'s not| isn't| wasn't)(?: exactly| always)? (?:(?:an? )?(?:very |too |so |all that |the )?eas(?:y|iest) (?:(?:film|movie|one|title|thing) )?to (?:find|locate|come by|track down|get(?: hold of)?|see)|easily (?:found|available|located)))(?![\w'])(?! (?:fault|out|why|what|how))", build=_State("withheld")),
    Rule("found a copy", "availability", rf"\b(?P<quote>(?:i|we|he|she) (?:(?:was|were|have been|had been) (?:finally |eventually |lucky enough |fortunate enough |just |recently )*(?:able )?to|(?:finally |eventually |recently |just |only )*managed to|finally|eventually|have finally|did) (?:find|found|get|got|locate|located|track down|tracked down|obtain|obtained|acquire|acquired|got hold of|get hold of|get my hands on|got my hands on|buy|bought|order|ordered|purchase|purchased|rent|rented|scored?) {_COPY}(?: (?:on|off|from|at|through|via) (?:ebay|amazon(?:\.com)?|the (?:internet|web|net)|netflix|[{NAME}]))?(?: (?:pretty |quite |fairly |very )?easily)?)(?![\w'])(?! of\b)", build=_State("available")),
    Rule("in stock", "availability", r"\b(?P<quote>(?:(?:it|this|which|film|movie|dvd|tape|copies|one)(?:'s| is| are)? (?:currently |now |still |always |back |again |finally )*(?:in stock|on sale|for sale|up for sale|on the shelves)(?: (?:at|on|from|in|through) (?:[\ue001-\ue005]|amazon(?:\.[a-z.]+)?|ebay|walmart|wal-mart|target|blockbuster|[a-z]+))?))(?![\w'])", build=_State("available")),
    Rule("copies can be found", "availability", rf"\b(?P<quote>(?:copies|dvds?|vhs|tapes?|copy|prints?|film|movie|it|series|versions?|one)(?: (?:copies|tapes?|dvds?))?(?: of {_WORK})?(?: [a-z]+)? can (?:now |still |only |easily |usually |often |sometimes |occasionally |be )*(?:found|had|bought|purchased|obtained|ordered|rented|picked up|seen|imported)(?: \([^()\n]{{1,24}}\))? (?:at|on|from|through|via|in|for) (?:the )?(?:[{NAME}{PERSON}{TITLE}]|amazon(?:\.[a-z.]+)?|ebay|walmart|wal-mart|netflix|blockbuster|internet|web|us|uk|u\.s\.|states|under|about|around|as little|any|most|your|\$|£|€)(?:[^\n.;,()]{{0,30}}?))(?=[.,;:!?)]|$| (?:and|but|for|occasionally|these)\b)", build=_State("available")),
    Rule("imported only", "availability", r"\b(?P<quote>(?:(?:can|could|must|has|have|had) (?:only )?(?:be|to be) (?:imported|ordered) from (?:the )?(?:[\ue002]|us|uk|u\.s\.|u\.k\.|states|abroad|overseas|[a-z]+)|(?:had|have|need) to (?:be )?import(?:ed)? (?:it|this|the (?:dvd|disc|film))))(?![\w'])", build=_State("available")),
    Rule("available at last", "availability", rf"\b(?P<quote>(?:(?:it|this|film|movie|show|series|which|dvd|set|both|all)(?:'s| is| are|'re| was| will be)? (?:finally |now |also |at last |once again |soon |going to be |being |currently |again |both )+(?:be |made )?(?:available|out)(?: (?:again|now|today|at last|on (?P<carrier>{CARRIER}|video|tape)|as an? [^\n.;,()]{{3,40}}|in (?:january|february|march|april|may|june|july|august|september|october|november|december|[a-z]+ 20\d\d)))?|now available (?:as|with|in|on) an? [^\n.;,()]{{3,40}}|finally,? (?:it's|it is) (?:out|available|here)))(?=[.,;:!?)]|$| (?:and|but|for|so|from|released|at|through|to)\b)", build=_State("available")),
    Rule("unlikely to be shown", "availability", rf"\b(?P<quote>(?:(?:is|are|seems?|it's|very|highly|most) )*(?:unlikely|doubtful)(?: (?:that )?(?:it|this|we)(?:'ll| will)?(?: ever)?)?(?: to)?(?: ever)? (?:be|see) (?:re-?)?(?:shown|released|repeated|broadcast|aired|issued|seen|rerun)(?: (?:again|on (?P<carrier>{CARRIER}|tv|television|video)|in this country))*)(?![\w'])", build=_State("withheld")),
    Rule("out of anyone's reach", "availability", rf"\b(?P<quote>(?:seen|had) (?:the )?(?:light of day|daylight) on (?:[a-z]+ )?(?P<carrier>{CARRIER}|video))(?![\w'])", build=lambda hit: _never_seen(hit)),
)  # fmt: skip


def _never_seen(hit: Hit) -> Iterator[Draft]:
    """ "Never seen the light of day on tape": the denial is the claim."""
    if re.search(r"\b(?:never|not|n't|yet to)(?: [a-z]+)? $|n't(?: [a-z]+)? $", near(hit).before):
        yield from _State("withheld")(hit)
