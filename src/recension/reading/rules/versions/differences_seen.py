"""Differences told by what the viewer sees, hears or learns, or by what became of a part: no word of cutting is needed.

"You get to see what became of the dog", "on tape the songs are different", "her scenes never made it into any print": of
a film alone such words say nothing, so a version must be spoken of in the sentence or just before it.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.versions._differences import (
    PART,
    SUPPLEMENT,
    VERSION,
    WHAT,
    difference,
    spoken_of_versions,
)
from recension.reading.rules.versions.versions_told_on import MIGHT

_PIECE = rf"(?:{PART}|{WHAT}|numbers?|speech|subplot|scenes|roles?|part)"
_SEES = r"(?:see|hear|learn|find out|meet|watch|discover|understand|glimpse|know)"
_WHOM = r"(?:you|we|i|they|one|viewers|audiences|it|this)"
_NOW = r"(?:now|finally|at last|actually|also|even|still|really|first|then)"


def _seen(hit: Hit) -> Iterator[Draft]:
    """What there is to see now, or no more, where a version is spoken of in this sentence or the last."""
    place = near(hit)
    doubted = MIGHT.search(place.before) or SUPPLEMENT.search(hit.match[0]) or place.others(60)
    if spoken_of_versions(hit, 1) and not doubted:
        yield from difference(hit)


def _left_out(hit: Hit) -> Iterator[Draft]:
    """What is on no screen can be said of nothing but a film's parts."""
    if not (SUPPLEMENT.search(hit.match[0]) or near(hit).others(60) or _WOULD.search(hit.match[0])):
        yield from difference(hit)


_WOULD = re.compile(r"\b(?:should|could|would|may|might|must|ought|belongs?|wish|if|deserves?|better|feeling)\b|\bi\b")
_REST = r"[^\n.;()]{3,100}"
_COPY = rf"(?:(?:the|this|that|any|an?|my|our|its|[{NAME}{PERSON}]'s?) (?:[a-z0-9-]+ ){{0,3}}?{VERSION})"

RULES: tuple[Rule, ...] = (
    Rule("now you see", "edition_diff", rf"\b(?P<quote>{_WHOM} (?:(?:{_NOW},? |can |could |do |does |to ))*(?:no longer|never|finally|at last|now|actually|get to|gets to|got to|(?:don't|do not|didn't|did not|won't|will not|can't|cannot) (?:get to|even|actually|ever)) (?:{_NOW} |get to )*{_SEES} (?:the|an?|his|her|their|how|what|why|who|where|that|more|less|much|all|some|any|[{PERSON}{NAME}])@end{_REST})", build=_seen),
    Rule("for the first time", "edition_diff", rf"\b(?P<quote>for the first time,? {_WHOM} (?:can |could )?{_SEES} {_REST})", build=_seen),
    Rule("only with VERSION could you see", "edition_diff", rf"\b(?P<quote>(?:only |not until |it is only |it was only )?(?:with|in|on|from) {_COPY} (?:can|could|do|did) {_WHOM} {_SEES} {_REST})", build=_seen),
    Rule("never made it into", "edition_diff", rf"(?:^|[,;:—] |\b(?:and|but|that|though) )(?P<quote>[^\n.;:,()—]{{3,60}}? (?:never|didn't|did not|failed to|doesn't|does not|don't|do not) (?:ma(?:d|k)e|made) (?:it )?(?:into|to|in) (?:any|the|this|his|that) (?:[a-z-]+ ){{0,3}}(?:{VERSION}|film|movie|picture))\b", build=_left_out),
    Rule("cutting-room floor", "edition_diff", r"(?:^|[,;:—] |\b(?:and|but|that|though|whose) )(?P<quote>[^\n.;:,()—]{3,70}? (?:(?:was|were|is|are|been|got|has|have|had|all|ended up|ends up|wound up|left|lies?|lay|landed|went|fell|hit|dropped|stayed) )+(?:on |onto |to )?the (?:proverbial )?cutting[- ]room floor)\b", build=_left_out),
    Rule("PART went and came back", "edition_diff", rf"\b(?P<quote>(?:(?:the|its|all the|some of the|most of the|both|his|her|two|three) (?:[a-z-]+ ){{0,2}})?{_PIECE} (?:(?:all|also|then|simply|now|finally|at last) )*(?:went|vanish(?:es|ed)|disappear(?:s|ed)|came back|comes? back|returned|returns?|came out|survived?|surviv(?:es|ed)|remains?|goes|go)(?: (?:in|for|on|to|with|only|too|from|entirely|altogether|after) [^\n.;,()]{{2,50}}?)?(?: and (?:came|come|comes|went|returned|returns) [^\n.;,()]{{2,40}})?)(?=[.,;:!)\n]|$| (?:but|while|because)\b)", build=lambda hit: _came_back(hit)),
    Rule("when it came out PART was missing", "edition_diff", r"\b(?P<quote>(?:when it (?:first )?(?:came out|opened|was released|was shown)|on (?:its )?(?:first|original|initial) (?:release|run)|on (?:tape|video|television|tv|disc|dvd|vhs|laserdisc|cable)|in (?:the )?(?:cinemas|theat(?:er|re)s)|at the (?:premiere|preview)),? (?:the|its|all|most|half|some|his|her|two|three)\b[^\n.;()]{2,60}? (?:(?:is|are|was|were|had been|has been) (?:all |also |simply |often |sadly )*(?:missing|absent|gone|different|changed|cut|left out|replaced|not there|not the same|muted|bleeped|shorter|longer|silent|altered)|vanish(?:ed|es)|disappear(?:ed|s)))(?=[.,;:!)\n]|$| (?:and|but|so|by|because|in|from)\b)", build=_left_out),
)  # fmt: skip


_BACK = re.compile(r"\b(?:came? back|comes back|return|back|surviv|vanish|disappear)")


def _came_back(hit: Hit) -> Iterator[Draft]:
    """Parts that went or returned; "went" and "goes" alone say it with a second verb or a copy beside them."""
    if _BACK.search(hit.match[0]) or re.search(rf"\b(?:19|20)\d\d\b|\b{VERSION}\b", hit.match[0]):
        yield from _seen(hit)
