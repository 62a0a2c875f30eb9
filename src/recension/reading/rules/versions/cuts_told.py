"""Differences told of a scene or of the cuts themselves: "the only other cut is …", "the scene where … is missing"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.versions._copies import only_told
from recension.reading.rules.versions._differences import (
    PART,
    SUPPLEMENT,
    TIME_CUT,
    VERSION,
    WHAT,
    difference,
    spoken_of_versions,
)
from recension.reading.rules.versions.versions_told_on import MIGHT

_PIECE = rf"(?:{PART}|{WHAT}|spots?|parts?|pieces|sections?|chunks?|lines|jokes?|effects|fight|chase|numbers?|elements|chapters?|episodes)"
_A_PIECE = re.compile(rf"\b{_PIECE}\b")
_TAKEN = (
    r"(?:(?:edit|trimm|chopp|snipp|hack|slic|lopp|shav|remov|excis|delet|discard|jettison|scrapp|dropp|yank|pull|carv|prun|whittl)(?:ed|ing|es|s)?|cut|cuts|cutting|took|takes?|taking|axed|axing|threw|shed|sheds|lost|loses|losing)"
    r"(?: out| away| off)?"
)
_ADJ = r"(?:(?:only|main|biggest|longest|other|first|second|third|final|major|notable|key|new|significant|noticeable|obvious|small|minor|real|important|single|chief|big|worst|most [a-z]+|few|several|many|two|three|four|five) )"


def _sure(hit: Hit) -> Iterator[Draft]:
    """What can be said of nothing but a film that was cut."""
    if not (MIGHT.search(near(hit).before) or SUPPLEMENT.search(hit.match[0])):
        yield from difference(hit)


def _spoken(hit: Hit) -> Iterator[Draft]:
    """Where a version was named in the sentence or just before it."""
    if spoken_of_versions(hit, 1):
        yield from _sure(hit)


_RELEASED = re.compile(r"\b(?:re-?released|released|issued|aired|re-?issued|shown in|came out|broadcast)\b")


def _less(hit: Hit) -> Iterator[Draft]:
    """ "Minus its gore", of a version or of what was released so."""
    place = near(hit)
    yield from _sure(hit) if _RELEASED.search(place.before) else _spoken(hit)


def _of_cuts(hit: Hit) -> Iterator[Draft]:
    """What the cuts or changes are: scenes, minutes or the like, not how people differ."""
    if _A_PIECE.search(hit.match["what"]) and not only_told(near(hit)):
        yield from _spoken(hit)


RULES: tuple[Rule, ...] = (
    Rule("edited out N minutes", "edition_diff", rf"\b(?P<quote>{_TAKEN} {TIME_CUT}(?: worth)? (?:of (?:footage|material|film|it|screen time|scenes|the (?:film|movie|picture|running time))|from (?:the|its|his|her|this) (?:[a-z'-]+ ){{0,3}}(?:film|movie|picture|cut|version|print|running time|runtime|original|release)|off (?:the|its) (?:[a-z]+ )?(?:film|movie|running time|length|runtime))(?:,? (?:discarding|removing|losing|dropping|cutting|including|leaving|among them) [^\n.;()]{{1,60}})?)(?![\w-])(?! (?:shot|footage))", build=_sure),
    Rule("parts clearly cut", "edition_diff", rf"\b(?P<quote>(?:(?:there (?:are|were|is|was)|has|have|had|with) )?(?:(?:clearly|obviously|apparently|evidently) )?(?:(?:had|some|several|a few|many|certain|various|other|two|three|whole|entire|lots of|the|a|parts of the) ){{1,2}}(?:[a-z-]+ ){{0,2}}?{_PIECE}(?: (?:that|which))?(?: (?:have|has|had|were|was|are|is|been|seem|seems|appear|to have|must have|all|also)){{0,3}} (?:(?:clearly|obviously|evidently|plainly|noticeably|definitely|visibly|heavily|apparently) )?(?:(?:have|has) )?(?:been )?(?:cut|chopped|snipped|trimmed|censored|excised|edited out|cut out|bleeped(?: out)?|blacked out|hacked)(?: (?:out|off|up|down|short|away))?)(?![\w-])(?! (?:together|to (?:the|music)|with|between|above|from the same|by an? |like|scenes?|shots?|footage))", build=lambda hit: _clearly(hit)),
    Rule("two versions, one with", "edition_diff", r"\b(?P<quote>(?:(?:shot|filmed|made|prepared|released|issued|produced|edited|assembled|exists? in|came in|comes in|there (?:are|were|exist)) )(?:at least |apparently )?(?:two|three|four|several|multiple|different|both|alternate)(?: (?:different|separate|alternate|distinct))? (?:versions|cuts|endings|edits|prints)(?: of (?:it|this|the film|the movie|[a-z]+ scenes?|[^\n.;,()]{1,20}))?(?:, |: | - | \(|—| ?-- ?)(?:the )?(?:one|an?|with|first|uncut|clothed) [^\n.;()]{3,110})", build=_sure),
    Rule("scene where X is cut", "edition_diff", r"(?:^|[.!?,;:] |\b(?:and|but|that|so|because) )(?P<quote>(?:the|a|another|his|her|one|this) (?:[a-z'-]+ )?(?:scene|sequence|part|bit|moment|shot|segment|section)s? (?:where|in which|when|of|with|involving|showing) [^\n.;]{3,170}? (?:is|are|was|were|has been|have been)(?: (?:now|also|all|here|completely|entirely|partly|still|heavily|slightly|sadly|finally|simply)){0,2} (?:incomplete|cut(?: short| out)?|missing|trimmed|shortened|gone|absent|censored|removed|excised|intact|restored|extended|toned down|edited(?: out)?|truncated|snipped|altered|left out|nowhere to be (?:seen|found)|not (?:here|included|in it|present)))(?=[.,;!)\n]|$| (?:in|from|on|by|for|and|but|here|too)\b)", build=_spoken),
    Rule("shown otherwise in VERSION", "edition_diff", rf"\b(?P<quote>(?:this|that|the|these|those|one|another|some|his|her) (?:[a-z'-]+ ){{0,3}}?{_PIECE} (?:is|are|was|were|has been|have been|plays?|played|appears?|runs?|ran) (?:(?:only|also|now) )?(?:(?:presented|shown|seen|played|included|heard|represented|glimpsed|offered|given|filmed|shot) )?(?:here |in full )?(?:sans|without|with|minus|uncut|intact|complete|in full|in black|in colou?r|longer|shorter|differently|only)(?: [^\n.;()]{{1,80}}?)? (?:in|on) (?:the|this|that|most|all|other|some|earlier|an?) (?:(?:[a-z0-9'-]+|@any(?:'s?)?) ){{0,3}}?{VERSION}s?)(?![\w-])(?! (?:collection|player|shelf))", build=_sure),
    Rule("the other cut is", "edition_diff", rf"\b(?P<quote>(?:(?:the|an?|one|its|another|other|some|among the) ){{1,2}}(?:{_ADJ}+(?:cuts?|changes?|differences?|alterations?|edits?)|{_ADJ}*(?:trims?|omissions?|additions?|deletions?|excisions?|snips?))(?: (?:to|in|from|between|here|that|i|we|made|noticed|can|spotted|found) [^\n.;,()]{{0,40}}?)? (?:is|are|was|were|comes?|came|occurs?|occurred|involves?|involved|concerns?|concerned|consists? of|includes?|being|takes place)(?P<what> (?:an?|the|that|in|of|from|to|some|two|three|his|her|its|when|where|no|at|during|more|less|mostly|mainly|of|one|[\ue001-\ue005]'?s?) [^\n.;()]{{1,110}}))", build=_of_cuts),
    Rule("versions with parts missing", "edition_diff", r"\b(?P<quote>(?:(?:there (?:are|were|exist)|at least|in) )*(?:two|three|four|several|many|different|various|some|most) (?:[a-z]+ )?(?:versions|cuts|prints|copies|editions) (?:with|without|missing|lacking|minus|that (?:are|were) missing|that lack|shorn of) [^\n.;()]{3,60})", build=lambda hit: _parts(hit)),
    Rule("N cuts by censors", "edition_diff", r"\b(?P<quote>(?:(?:it|this|film|movie|picture|which|and|has|have|had) )*(?:got|had|received|suffered|suffers|took|underwent|endured|with|after|has|incurred|sustained) (?:about |some |over |nearly |at least |more than |roughly |around |no fewer than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|[a-z]+teen|[a-z]+ty|several|many|numerous|a few|heavy|extensive|severe|massive) (?:[a-z]+ )?cuts?\b(?: (?:in|by|from|for|at|to|because|due)\b[^\n.;,()]{0,50})?)", build=lambda hit: _by_censors(hit)),
    Rule("stitched together from", "edition_diff", rf"\b(?P<quote>(?:the|this|that|its|a|an|his|her) (?:[a-z'-]+ ){{0,2}}?{VERSION},? (?:is |was |has been |that was |which was )?(?:stitched|pieced|cobbled|spliced|patched|put|assembled|reconstructed|reassembled|compiled|culled|cut)(?: back)?(?: together)? from [^\n.;,()]{{1,90}})", build=_sure),
    Rule("footage in VERSION", "edition_diff", rf"\b(?P<quote>(?:(?:there (?:is|are|was|were)|has|have|with) )?(?:(?:quite|a|bit|lot|lots|few|some|several|more|much|plenty|of|about|two|three|many|no) )*(?:restored|extra|additional|missing|new|unseen|deleted|lost|excised|reinstated) (?:footage|scenes?|material|minutes|shots?|sequences?) (?:in|on) (?:this|the|that) (?:[a-z'-]+ ){{0,2}}?{VERSION})(?![\w-])(?! (?:extras?|menu|itself are listed))", build=lambda hit: _in_print(hit)),
    Rule("its subtitles", "edition_diff", r"\b(?P<quote>(?:(?:with|has|had|having|comes with|came with) no|without(?: any)?|lacks|lacking|lacked|in (?:[a-z]+|[\ue001-\ue003]) with) (?:(?:any|optional|removable|burned-in|english|french|german|spanish|japanese|italian) )*(?:sub-?titles|subtitling|dubbing))(?![\w-])", build=_spoken),
    Rule("does not play on", "edition_diff", r"\b(?P<quote>(?:cannot|can't|can not|won't|will not|does not|doesn't|will only|only) (?:be )?plays?(?:ed)? (?:on|in) [^\n.;()]{0,40}?(?:players?|machines?|region [0-9a-c]|ntsc|pal|north america|america)\b[^\n.;()]{0,40})", build=_spoken),
    Rule("from N to M minutes", "edition_diff", rf"\b(?P<quote>(?:down )?from (?:{TIME_CUT}|\d{{2,3}})(?: down)? to (?:just |only |a mere )?{TIME_CUT})(?![\w-])(?! (?:per|a day|later|each|before|after|of))", build=_spoken),
    Rule("minus its", "edition_diff", rf"\b(?P<quote>(?:complete with|minus|sans|shorn of|lacking|missing|bereft of|stripped of|omitting|without) (?:much|most|all|some|many|several|any|its|the|his|her|two|three|about|nearly|a few|a couple|a lot|key|crucial|important|whole|entire|certain|various)(?: of)?(?: (?:its|the|his|her|their))? (?:[a-z'-]+ ){{0,3}}?{_PIECE}(?!\w|-\w)[^\n.;,()—]{{0,40}}?)(?=[.;,()—]|--|$| (?:as|when|and|but|for)\b)", build=_less),
    Rule("PART now does", "edition_diff", rf"\b(?P<quote>(?:other|some|several|many|certain|most|the|these|all|both|two|three|his|her) (?:[a-z'-]+ ){{0,3}}?{_PIECE} now (?:begins?|ends?|opens?|closes?|starts?|plays?|runs?|lasts?|features?|contains?|includes?|appears?|comes?|has|have|cuts?|fades?|takes?|goes|continues?|makes? sense|is|are) [^\n.;()]{{1,90}})", build=_spoken),
)  # fmt: skip

_CLEARLY = re.compile(r"\b(?:clearly|obviously|evidently|plainly|noticeably|definitely|visibly|heavily|apparently|censored|excised|edited out|cut out|bleeped|snipped|blacked)\b")
#: What is chopped in a story.
_OF_BODIES = re.compile(r"\b(?:head|body|bodies|finger|arm|leg|hair|throat|tree|wood|phone lines?|budget|jobs?|film)s?\b")


def _clearly(hit: Hit) -> Iterator[Draft]:
    """Pieces that were cut, as can be seen: the words say so themselves, or versions are spoken of."""
    if not _OF_BODIES.search(hit.match[0]) and (_CLEARLY.search(hit.match[0]) or spoken_of_versions(hit, 1)):
        yield from _sure(hit)


_CENSORED = re.compile(r"\b(?:censor\w*|bbfc|mpaa|ratings? board|certificate|rating|uncut|banned|ban|release|version|print|video|dvd|footage)\b")


def _by_censors(hit: Hit) -> Iterator[Draft]:
    """So many cuts that it had, where censors, ratings or copies are spoken of."""
    if _CENSORED.search(near(hit, width=140).sentence):
        yield from _sure(hit)


def _parts(hit: Hit) -> Iterator[Draft]:
    """Versions told by what they have or lack, where that is a part of a film."""
    if _A_PIECE.search(hit.match[0]):
        yield from _sure(hit)


def _in_print(hit: Hit) -> Iterator[Draft]:
    """Footage that a print has more or less of; of a disc it may be a supplement."""
    if not _DISC.search(hit.match[0]):
        yield from _sure(hit)


_DISC = re.compile(r"\b(?:dvd|blu-?ray|dis[ck]|laserdisc)$")
