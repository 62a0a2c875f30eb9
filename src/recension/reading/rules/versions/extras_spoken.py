"""Supplements told as what came with a copy: "the disc I got also showed", "added as a bonus", "weren't for the commentary"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.vocabulary import Assertion

_COPY = r"(?:dvds?|dis[ck]s?|blu-?rays?|laserdis[ck]s?|tapes?|vhs|video)"
_PIECE = (
    r"(?:(?:audio )?commentar(?:y tracks?|y|ies)|featurettes?|deleted scenes?|making[- ]of(?: [a-z]+)?|behind[- ]the[- ]scenes(?: [a-z]+)?|documentar(?:y|ies)|documentry|interviews?|trailers?|outtakes?|bloopers?|galler(?:y|ies)|"
    r"music videos?|screen tests?|commercials|promos?|shorts?|cartoons?|rehearsals|newsreels?|soundtrack|cd|booklet|bios|biograph(?:y|ies)|background|recordings?|footage|episodes?|pilot|alternate endings?|storyboards?)"
)
_SOME = r"(?:an?|the|some|two|three|several|lots of|plenty of|various|his|her|their)"
_SAW = r"(?:(?: that)? (?:i|we)(?:'ve| have| had)? (?:saw|got|have|had|rented|bought|own|watched|borrowed|seen))"
#: What copies lack, do or show that is no piece of its own.
_NO_PIECE = re.compile(r"\b(?:scratch\w*|glitch\w*|subtitles?|captions?|no|film itself|whole film|entire film|uncut|version|widescreen|full screen|film|movie|picture quality|option|price|cover|box)\b")


def _piece(hit: Hit) -> Iterator[Draft]:
    """What is told, of whatever kind, where it is no property of the copy."""
    if not _NO_PIECE.search(hit.match["value"]) and not near(hit).others(60):
        yield hit.draft(_ARTICLE.sub("", hit.words("value")), mention=hit.span("value"), assertion=Assertion.ASSERTED)


_ARTICLE = re.compile(r"(?i)^(?:an?|the|some) +")


def _as_bonus(hit: Hit) -> Iterator[Draft]:
    """ "The soundtrack was added as a bonus": of a copy, where one is spoken of before."""
    before = near(hit, width=200)
    if re.search(_COPY, before.before) or re.search(_COPY, hit.match[0]) or hit.has("sole"):
        yield from _piece(hit)


RULES: tuple[Rule, ...] = (
    Rule("PIECE as the extra", "extra", rf"(?<!['\w])(?P<quote>(?P<value>(?:[a-z-]+ ){{0,3}}?{_PIECE}) (?:is|was|are|were) (?:(?:supplied|included|provided|offered|given|thrown in|listed) )?(?:as )?(?:an?|the) (?P<sole>(?:lone|only|sole|single) )(?:[a-z-]+ )?(?:extra|bonus|supplement|special feature)s?)\b", build=_as_bonus),
    Rule("added as a bonus", "extra", r"\b(?P<quote>(?P<value>(?:the|an?|some) [^\n.;,()]{3,50}?) (?:is|was|are|were) (?:also )?(?:added|included|thrown in|supplied|tacked on|offered) as (?:an? )?(?:[a-z-]+ )?(?:bonus|extra|special feature|supplement)s?)\b", build=_as_bonus),
    Rule("the copy I had showed PIECE", "extra", rf"\b(?P<quote>(?:the|my|this) (?:[a-z]+ )?(?:{_COPY}|version|copy|edition){_SAW}? (?:also |even )*(?:contained|contains|included|includes|had|has|showed|shows|came with|comes with|featured|features) (?P<value>{_SOME} (?:[a-z-]+ |@any ){{0,3}}?{_PIECE}(?:(?:,| and) (?:[a-z-]+ ){{0,2}}?{_PIECE})?(?: (?:with|by|about) @any(?: and @any)?)?))(?![\w-])", build=_piece),
    Rule("on the copy there is PIECE", "extra", rf"\b(?P<quote>{_COPY}(?: version| release| edition| copy)?,? there(?:'s| is| are| was| were) (?:also )?(?P<value>{_SOME} (?:[a-z-]+ ){{0,3}}?{_PIECE}(?: (?:of|about|with|on|by) [^\n.;,()]{{3,40}})?))(?![\w-])", build=_piece),
    Rule("PIECE, also on the copy", "extra", rf"\b(?P<quote>(?P<value>{_SOME} (?:[a-z-]+ ){{0,3}}?{_PIECE}(?: (?:of|about|with|on|by) [^\n.;()]{{3,60}}?)?),? (?:which |that )?(?:is|are|was|were) also (?:included )?(?:on|with|in) (?:the|this|my) (?:[a-z-]+ )?{_COPY})\b", build=_piece),
    Rule("weren't for the commentary", "extra", rf"\b(?:weren't|wasn't|hadn't been|were not|was not|thanks|thank god|not) (?:for|to) (?P<quote>(?P<value>(?:the|his|her) (?:(?:audio|dvd|director's|fine|excellent|great) )?commentary(?: track)?(?: by (?:[a-z]+ )?[{NAME}{PERSON}])?))(?![\w-])(?! on (?!the (?:dvd|disc|blu)))", build=_piece),
)  # fmt: skip
