"""What else is on a disc: listed supplements, and those that prose names beside a disc."""

import re
from collections.abc import Iterator

from recension.reading._near import near
from recension.reading._rules import Draft, Hit, Rule
from recension.vocabulary import Assertion

_HEADING = r"(?:(?:dvd|disc|blu-?ray|bonus|special|the|other|additional|main) )*(?:extras?|special features?|bonus features?|bonus material|supplements?|supplementary features?|features include|extras include)"
#: What a supplement is called.
_NOUN = r"(?:audio commentar(?:y|ies)|commentary tracks?|commentar(?:y|ies)|featurettes?|making[- ]of(?: documentary| featurette)?(?! the| a\b| this| it| )|documentar(?:y|ies)|(?:theatrical |original |re-release )?trailers?|teasers?|tv spots?|deleted scenes?|extended scenes?|alternate endings?|alternate scenes?|outtakes?|bloopers?|blooper reels?|gag reels?|interviews?|booklets?|essays?|liner notes|(?:stills?|photo|poster|image|art) galler(?:y|ies)|isolated (?:music )?(?:score|track)s?|storyboards?|music videos?|easter eggs?|short films?|screen tests?|filmograph(?:y|ies)|bios|biograph(?:y|ies)|introductions?|intro|q&as?|q & a|(?:production )?notes|press kit|home movies|retrospective|visual essay|video essay|script gallery|psas|bonus disc|soundtrack cd|karaoke|sing-along|photos|pictures|music-only track|screenplay|lobby cards|postcards)"
_HAS = r"(?:includ(?:es?|ed|ing)|contains?|features?|comes? with|came with|has|have|had|with|boasts?|offers?|packed with|loaded with|plus|along with|supplemented by|adds?|sports?|carries|rounded out (?:by|with)|there(?:'s| is| are)|get)"
_DISC_WORD = re.compile(r"\b(?:dvds?|dis[ck]s?|blu-?rays?|laserdiscs?|extras?|special features?|bonus|supplements?|set|edition|release|package|criterion)\b")
_NEGATED = re.compile(r"\b(?:no|not|without|lacks?|lacking|isn't|aren't|doesn't|nor|neither|devoid|zero|hoped|hope|wish|would|should|could|missing|need|never|nary)\b[^.;]{0,45}$")

_A_SUPPLEMENT = re.compile(rf"\b{_NOUN}\b|[\ue004\ue005]")


def _listed(hit: Hit) -> Iterator[Draft]:
    """The items of a list behind a heading: parted by semicolons where it has any, else by commas."""
    start, end = hit.match.span("list")
    body = hit.typed.shadow[start:end]
    cut = ";" if ";" in body else ","
    for a, b in _items(body, cut):
        words = hit.typed.to_view(start + a, start + b)
        shown = hit.typed.text.view[words[0] : words[1]]
        if hit.rule.name == "extras include" and not _A_SUPPLEMENT.search(body[a:b]):
            continue
        if 2 < len(shown) < 160 and not re.match(r"(?:none|nothing|n/a|no |which |who |that |it |but |so |though |the works)", shown.lower()):
            yield hit.draft(_value_of(shown), {}, quote=words, mention=words, assertion=Assertion.ASSERTED)


def _items(body: str, cut: str) -> Iterator[tuple[int, int]]:
    at, depth = 0, 0
    for i, c in enumerate(body + cut):
        depth += (c in "([") - (c in ")]")
        if c != cut or (depth > 0 and i < len(body)):
            continue
        piece = body[at:i]
        lead = len(piece) - len(piece.lstrip(" .-•*"))
        lead += 4 if piece[lead:].startswith("and ") else 0
        tail = len(piece.rstrip(" .&"))
        if tail > lead and not re.match(r"(?:and |&|plus )?(?:trailers for|and$)", piece[lead:tail]):
            yield at + lead, at + tail
        at = i + 1


def _value_of(shown: str) -> str:
    bare = re.sub(r"^(?:an?|the|and|&|some|merely|just|only) ", "", shown.strip(), flags=re.I)
    return bare.strip(" .\"")


def _in_prose(hit: Hit) -> Iterator[Draft]:
    """A supplement named in a sentence about a disc."""
    place = near(hit, "value")
    listed = re.search(r"\b(?:extras|features|supplements) ?[:—]", hit.typed.shadow[place.line[0] : place.start])
    if listed or not _DISC_WORD.search(place.sentence) or _NEGATED.search(place.before) or place.others(30):
        return
    if not _DISC_WORD.search(place.before[-70:] + " " + place.after[:50]):
        return
    yield hit.draft(_value_of(hit.words("value")), {}, mention=hit.span("value"))


_ARTICLE = r"(?:(?:an?|the|some|several|two|three|four|five|\d+|lots of|plenty of|(?!that\b|which\b|of\b|mostly\b|the\b|no\b|not\b|any\b|little\b)[a-z-]+) ){0,3}"
_TAIL = r"(?: (?:with|by|from|about|on|of|between|featuring) (?:(?:the|director|its|star|author|writer|producer|critic|film historian|historian|scholar|[a-z'-]+) ){0,3}?(?:@any)(?:'s)?(?:(?:, | and |, and )@any)*)?"

RULES: tuple[Rule, ...] = (
    Rule("extras list", "extra", rf"(?:^|[.!?)] ?|\b(?:dvd|disc|cut|edition|collection|@any)'? ){_HEADING} ?[:—-] ?(?P<list>[^\n]{{3,1500}})", build=_listed),
    Rule("extras include", "extra", r"\b(?:extras|special features|bonus features|supplements) (?:are |is |on (?:the|this) dis[ck] |on (?:the|this) dvd )?(?:includ(?:e|ing)|consist(?:s|ing)? of|comprise|are limited to|amount to|such as):? (?P<list>[^\n.;]{3,300})", build=_listed),
    Rule("disc has extra", "extra", rf"\b(?P<quote>{_HAS} (?P<value>{_ARTICLE}{_NOUN}{_TAIL}))(?!\w)(?! (?:song|music|footage|sequence|scene|style|to the film|the movie))", build=_in_prose),
    Rule("extra and extra", "extra", rf"(?:,|, and| and| as well as|, plus) (?P<quote>(?P<value>(?:an?|the|several|two|three|\d+) (?:[a-z-]+ ){{0,2}}{_NOUN}{_TAIL}))(?!\w)", build=_in_prose),
    Rule("extra on the disc", "extra", rf"\b(?P<quote>(?P<value>(?:the|an?|two|three|\d+) (?:[a-z-]+ ){{0,3}}?{_NOUN}{_TAIL}) (?:(?:that|which) (?:is|are|was|were) )?(?:included |found |provided |present )?(?:on|with|in) (?:the|this) (?:[a-z-]+ ){{0,2}}?(?:dvd|dis[ck]|blu-?ray|laserdisc|set|edition))\b", build=_in_prose),
    Rule("disc's extra", "extra", rf"\b(?P<quote>(?:the|this|its) (?:[a-z-]+ )?(?:dvd|dis[ck]|blu-?ray|laserdisc)(?:'s)? (?P<value>{_NOUN}{_TAIL}))(?!\w)", build=_in_prose),
)  # fmt: skip
