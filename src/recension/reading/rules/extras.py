"""What else is on a disc: listed supplements, and those that prose names beside a disc."""

import re
from collections.abc import Iterator

from recension.reading._near import Near, near
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._copies import plainly
from recension.vocabulary import Assertion

_HEADING = r"(?:(?:dvd|disc|blu-?ray|bonus|special|the|other|additional|main) )*(?:extras?|special features?|bonus features?|bonus material|supplements?|supplementary features?|features include|extras include)"
#: Supplements whose names say that they are such.
_PLAIN = r"(?:audio commentar(?:y|ies)|commentary tracks?|(?:dvd|director's|feature) commentary|featurettes?|deleted scenes?|extended scenes?|deleted footage|alternate endings?|alternate scenes?|outtakes?|bloopers?|blooper reels?|gag reels?|(?:stills?|photo|poster|image|art|picture) galler(?:y|ies)|galler(?:y|ies) of [a-z-]+|isolated (?:music )?(?:score|track)s?|music-only track|tv spots?|radio spots?|liner notes|easter eggs?|(?:video|visual) essays?|press kit|lobby cards|script gallery|bonus disc|soundtrack cd|making[- ]of(?: (?:documentary|featurette|special|programme|program|film))?(?<!making of)(?! of\b)|making of(?= [a-z]*documentary| featurette)|(?:theatrical|re-release|red-?band|teaser) trailers?|production notes|storyboards?|(?:shooting|continuity) script|production stills|(?:tv|radio|television) commercials|running commentary)"
#: Those whose names stand for other things too: a disc must be spoken of nearer by.
_DOUBTFUL = r"(?:commentar(?:y|ies)|documentar(?:y|ies)|(?:original )?trailers?|teasers?|interviews?|booklets?|essays?|music videos?|short (?:films?|subjects?)|shorts|screen tests?|filmograph(?:y|ies)|bios|biograph(?:y|ies)|introductions?|intro|q&as?|q & a|home movies|newsreels?|retrospective|psas|karaoke|sing-along|clips?|radio (?:plays?|broadcasts?|shows?|adaptations?)|reel of [a-z-]+|galler(?:y|ies)|posters?|promos?|tribute|silent (?:version|picture|film)|trivia track|chat with|conversation with|narration by|stills|featurette)"
_NOUN = rf"(?:{_PLAIN}|{_DOUBTFUL})"
_DISC = r"(?:dvds?|dis[ck]s?|blu-?rays?|laser ?dis[ck]s?|uhd|4k)"
_EXTRAS = r"(?:(?<!assorted )(?<!the )extras(?! in the)|the extras(?= (?:are|include|on|consist|section|menu))|(?:an|only|dvd|disc|sole|main) extra|extra features|special features?|bonus(?:es)?|supplements?|supplementary|supplemental|ported over|also included|rounded? (?:out|off)|rounds (?:out|off)|audio track)"
_SPOKEN_OF = re.compile(
    rf"\b(?:{_DISC}|{_EXTRAS}|box(?:ed)? set|set|edition|release|package|criterion|commentary|featurettes?)\b"
)
_DISC_NEAR = re.compile(rf"\b(?:{_DISC}|{_EXTRAS}|box(?:ed)? set|edition|criterion|audio commentary|featurettes?)\b")
_NEGATED = re.compile(
    r"\b(?:no|not|without|lacks?|lacking|isn't|aren't|doesn't|nor|neither|devoid|zero|hoped|hope|wish|would|should|could|missing|need|never|nary|instead of|rather than|imagine|expected|if|gone|dropped|omits?)\b[^.;]{0,45}$"
)
_NEGATED_AFTER = re.compile(
    r"^[^.;,]{0,25}\b(?:would(?: have)?|should|could|is missing|are missing|is nowhere|isn't|is not|aren't|are not|is absent|didn't)\b"
)
_OF_THE_STORY = re.compile(
    r"\b(?:social|political|biting|sharp|running|satirical|sly|pointed|trenchant|cultural|moral|scathing|voice-?over|sports|wry) $"
)
_ELSEWHERE = re.compile(
    r"^(?:[^.;()]{0,30}\b(?:on|at) (?:the|this|its|imdb's?) (?:page|site|website|web ?site)\b|[ -](?:parks?|trash|home|park|for (?:this|the)|made|makes|promised|looked|gave|lied|with the (?:killer|president)|on (?:society|race|war|life)))\b"
)


def _listed(hit: Hit) -> Iterator[Draft]:
    """The items of a list behind a heading: parted by semicolons where it has any, else by commas."""
    start, end = hit.match.span("list")
    body = hit.typed.shadow[start:end]
    cut = ";" if ";" in body else ","
    for a, b in _items(body, cut):
        words = hit.typed.to_view(start + a, start + b)
        shown = hit.typed.text.view[words[0] : words[1]]
        if 2 < len(shown) < 160 and not re.match(
            r"(?:none|nothing|n/a|no |which |who |that |it |but |so |though |the works)", shown.lower()
        ):
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
    return bare.strip(' ."')


_LISTED = re.compile(
    r"(?:^|[.!?)] ?|dvd |disc )(?:[a-z-]+ )?(?:extras?|special features?|bonus (?:features?|material)|supplements?) ?[:—-]"
)
#: What a documentary needs beside a disc: the film itself may be one.
_AS_SUPPLEMENT = re.compile(
    r"\b(?:also|included|includes?|including|features|contains|extras|holds|has|have|there is|there's|plus|as well|-?minute|hour-long|second disc|disc two|making|(?:on|in) the (?:dvd|disc|set|blu-ray))\b"
)
_SAYS_SO = re.compile(rf"\b(?:{_PLAIN})\b")


def _supplement(hit: Hit) -> Iterator[Draft]:
    """A supplement named in prose: plain ones near a talk of discs, doubtful ones in a sentence of it."""
    place = near(hit, "value", width=110)
    if (
        _LISTED.search(hit.typed.shadow[place.line[0] : place.start])
        or _ELSEWHERE.match(place.after)
        or _OF_THE_STORY.search(place.before)
    ):
        return
    if _NEGATED.search(place.before) or _NEGATED_AFTER.match(place.after) or place.others(30):
        return
    if hit.rule.name == "track told by" or _of_a_disc(hit, place):
        yield hit.draft(_value_of(hit.words("value")), {}, mention=hit.span("value"), assertion=plainly(place))


def _of_a_disc(hit: Hit, place: Near) -> bool:
    """Whether discs are spoken of: in the sentence, or near before it for what only discs have."""
    told = f"{place.before} {hit.match[0] if hit.rule.name == 'supplement on the disc' else ''} {place.after[:70]}"
    if "documentar" in hit.match["value"] and not _AS_SUPPLEMENT.search(told + hit.match["value"]):
        return False
    if _SPOKEN_OF.search(told):
        return True
    shadow, start = hit.typed.shadow, hit.match.start()
    if _SAYS_SO.search(hit.match["value"]):
        return (
            _DISC_NEAR.search(shadow, max(0, start - 500), start) is not None
            or _DISC_NEAR.search(shadow, hit.match.end(), place.line[1]) is not None
        )
    before = shadow.rfind("\n", 0, max(place.line[0] - 1, 0)) + 1
    return _DISC_NEAR.search(shadow, max(before, start - 260), start) is not None


_ADJECTIVE = r"(?!(?:an?|the|that|which|who|of|mostly|no|not|any|little|and|or|in|on|for|as|but|with|to|from|by|has|have|had|is|are|was|were|extras?|including|includes?|contains?|features?|offers?|holds|gets?|adds?|disc|dvd|social|political)\b)[a-z0-9'-]+"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozens of|(?:more than |over |some |about )?\d+)"
_OF = r"(?:(?:[a-z]+ )?(?:selection|collection|series|pair|handful|bunch|couple|set|reel|excerpts?|bits|clips|snippets|hard copy|copy|facsimile|whole|number|wealth|host|minutes|hours?|pages?) (?:of|from) (?:the |an? )?)"
_LEAD = rf"(?:(?:an?|the|some|several|its|his|her|{_COUNT}|lots of|plenty of|excerpts? (?:of|from)|bits of|[\ue001\ue002]'s?) {_OF}?(?:(?:behind[- ]the[- ]scenes|{_ADJECTIVE}),? (?:but |yet )?){{0,5}}?)"
_TITLE = r"(?:,? \"?[\ue004\ue005],?\"?)?"
_WHO = r"(?:(?:the|director|its|star|stars|author|writer|screenwriter|producer|critic|film|historian|scholar|actor|actress|[a-z'-]+) ){0,4}?(?:@any)(?:'s)?(?:(?:, | and |, and )(?:(?:[a-z-]+ ){0,2})?@any)*"
_TAIL = rf"(?: (?:with|by|from|about|on|of|between|featuring) {_WHO})?"

RULES: tuple[Rule, ...] = (
    Rule("extras list", "extra", rf"(?:^|[.!?)] ?|\b(?:dvd|disc|cut|edition|collection|@any)'? ){_HEADING}(?: (?:on|in) (?:the|this|each) (?:[a-z-]+ )?(?:dis[ck]|dvd|blu-?ray|set)s?)? ?[:—-] ?(?P<list>[^\n]{{3,1500}})", build=_listed),
    Rule("supplement", "extra", rf"(?<![\w-])(?P<quote>(?P<value>{_LEAD}{_NOUN}{_TITLE}{_TAIL}))(?![\w-])", build=_supplement),
    Rule("supplement in a row", "extra", rf"(?:^|, |, and | and |: |\bas well as |\bplus |\b(?:includes?|including|are|with|has|by|features?|contains?|offers|from) )(?P<quote>(?P<value>(?:{_ADJECTIVE} ){{0,3}}?{_NOUN}{_TITLE}{_TAIL}))(?![\w-])", build=_supplement),
    Rule("supplement on the disc", "extra", rf"\b(?P<quote>(?P<value>(?:the |an? |his |her |director's |[\ue001\ue002]'s? )(?:[a-z-]+ ){{0,2}}?{_NOUN}{_TAIL})) (?:(?:that|which) (?:is|are|was|were) )?(?:included |found |provided |present )?(?:on|with|in) (?:the|this) (?:[a-z-]+ ){{0,2}}?(?:dvd|dis[ck]|blu-?ray|laserdisc|set|edition)\b", build=_supplement),
    Rule("disc's supplement", "extra", rf"\b(?:the|this|its|his|her) (?:[a-z-]+ )?(?:dvd|dis[ck]|blu-?ray|laserdisc)(?:'s)? (?P<quote>(?P<value>{_NOUN}{_TAIL}))(?![\w-])", build=_supplement),
    Rule("track told by", "extra", r"\b(?P<quote>(?P<value>(?:(?:joined|accompanied) by [^\n.;,]{3,40} on the (?:[a-z]+ )?commentary)|on (?:the|a|an) (?:(?:second|alternate|audio|separate|commentary|analog|optional) ){1,3}(?:audio )?(?:track|channel),? (?:(?!it\b|was\b|is\b|he\b|she\b|they\b|i\b)[a-z-]+ ){0,3}[\ue001\ue002]))", build=_supplement),
)  # fmt: skip
