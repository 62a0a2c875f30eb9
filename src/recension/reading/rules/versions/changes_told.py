"""What was done to a version, told by the verb alone: "chopped out the chase", "gone is the narration", "tacked on a song".

The verbs say it of haircuts and careers too, so a version must be spoken of in the sentence or shortly before it.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.versions._differences import (
    CHANGED,
    PART,
    PARTS,
    SUPPLEMENT,
    difference,
    leftwards,
    spoken_of_versions,
)
from recension.reading.rules.versions.versions_told_on import MIGHT
from recension.vocabulary import Assertion

_DET = r"(?:the|an?|his|her|its|their|some|all|most|much|two|three|four|five|six|several|about|over|nearly|almost|every|any|that|those|these|a few|a couple of|\d+|[\ue001-\ue005]'s?)"
_REST = r"[^\n.;()]{1,110}"
_OUT = (
    rf"(?:(?:chopp|snipp|hack|lopp|scissor|prun|blott|bleep|airbrush|trimm)(?:ed|ing)(?: (?:out|off|away|back))?|(?:cut|cuts|cutting)(?: (?:out|away))?"
    rf"|(?:(?:stripp|yank|pull|ripp|weed|toss|edit|slic|blank)(?:ed|ing)|takes|took|taken|taking|left|leaves|leaving|threw|thrown) (?:out|away)) {_DET}(?P<what>\b{_REST})"
)
_IN = rf"(?:(?:splic|insert|shoehorn|slott)(?:ed|ing|s|es)|(?:tack|stick|stuck|glu|slapp|bolt|graft|patch|past|dropp|work|add|sew|stitch)(?:ed|ing|s|es|(?<=stuck)) (?:on|in|back)|add(?:ed|s|ing)) {_DET}(?P<what>\b{_REST})"
_AGAIN = r"(?:(?:re-?dubb|re-?shot|re-?shoot|re-?colou?r|re-?scor|re-?record|re-?order|re-?arrang|re-?fram|re-?edit|re-?cut|re-?nam|re-?voic|recast)(?:ed|ing|s|es|t|p?ed|red|ended)?|(?:cropp|blurr|tint|darken|letterbox)(?:ed|ing))"
_GONE = r"(?:vanish(?:es|ed)?|disappears?|disappeared|goes missing|went missing|(?:is|are|was|were) (?:entirely |completely |now |also |all |simply )*(?:gone|absent|missing|incomplete|truncated|intact|reinstated|restored|back))"


def _done(hit: Hit) -> Iterator[Draft]:
    """Something taken out or put in, where what it is may be part of a film."""
    if spoken_of_versions(hit, 2) and _is_part(hit) and not (_OF_STYLE.search(hit.match[0]) or MIGHT.search(near(hit).before)):
        yield from difference(hit)


_OF_STYLE = re.compile(r"\b(?:cuts? (?:to|from|between|through|a (?:fine|dashing|striking) figure)|adds? (?:to|up|nothing|little|depth|weight|a (?:touch|sense|layer|bit))|work(?:s|ed|ing)? (?:on|in) )")


def _is_part(hit: Hit) -> bool:
    what = hit.match["what"]
    return (CHANGED.search(what) or _SHOWN.search(what)) is not None and not SUPPLEMENT.search(what)


#: What a cut takes or gives beside scenes as such.
_SHOWN = re.compile(
    r"\b(?:chase|caper|gag|joke|kiss|rape|torture|screaming|shower|fight|shootout|shooting|stabbing|whipping|beheading|decapitation|song|number|dance|flashback|speech|role|part|subplot|scenes?|bits?|stuff|moments?|ritual|exorcism|"
    r"priest|character|jokes?|entrails|guts|eye|head|throat|breasts?|barmaids?|nudes?|poem|poe|prologue|frame|framing|tag|text|crawl|logo|overture|intermission|reel|minutes?|seconds?|shots?|effects)\b"
)


def _again(hit: Hit) -> Iterator[Draft]:
    if spoken_of_versions(hit, 1):
        yield from difference(hit)


def _gone(hit: Hit) -> Iterator[Draft]:
    """What is no longer there: its subject stands before it."""
    before = near(hit, width=70).before
    if spoken_of_versions(hit, 3) and not _NOBODY.search(before) and (PARTS.search(before[-45:]) or _SHOWN.search(before[-45:])) and not SUPPLEMENT.search(before):
        yield from leftwards(hit)


#: Who or what is gone when nothing of a film is.
_NOBODY = re.compile(r"\b(?:it|he|she|they|who|friends?|people|man|woman|elements?|car)(?: (?:has|have|had|all|both))? $")


def _new(hit: Hit) -> Iterator[Draft]:
    if spoken_of_versions(hit, 2) and not SUPPLEMENT.search(hit.match[0]):
        yield from difference(hit)


def _mangled(hit: Hit) -> Iterator[Draft]:
    """ "Came out in May, cut to ribbons": people are cut to ribbons too, but not where a release is told."""
    if spoken_of_versions(hit, 1) or _CAME_OUT.search(near(hit).before):
        yield from difference(hit)


_CAME_OUT = re.compile(r"\b(?:came out|released?|shown|aired|on (?:tv|television|video|tape|disc|dvd)|versions?|prints?)\b")
_CHANGED = (
    r"(?:cut|trimmed|excised|removed|deleted|omitted|dropped|snipped|shortened|lengthened|truncated|abridged|toned down|censored|bleeped|missing|absent|lost|eliminated|lopped off|left out|taken out|cut out|edited out|"
    r"added|restored|reinstated|put back|re-?inserted|inserted|reintegrated|included|extended|expanded|reconstructed|intact|back in|present|moved|re-?ordered|rearranged|replaced|re-?shot|re-?filmed|re-?dubbed|re-?scored|recoloured|recolored|tinted)"
)
#: Where a clause begins and ends.
_ENDS = re.compile(r"[.;:()—\n]|--|, | (?:but|while|because|although|though|whereas|which|so that) ")


def _clause(hit: Hit) -> Iterator[Draft]:
    """A clause that says a part of the film changed, where versions are spoken of."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line, line_end = hit.typed.line_at(start)
    if not spoken_of_versions(hit, 1):
        return
    opened = [m.end() for m in _OPENED.finditer(shadow, line, start)]
    begin = opened[-1] if opened else line
    closed = _ENDS.search(shadow, end, line_end)
    stop = min(closed.start() if closed else line_end, end + 90)
    words = shadow[begin:stop]
    told = PARTS.search(shadow, max(begin, start - 70), end) and not (_NOUN.match(shadow, end) or _A_CUT.search(hit.match[0]))
    if told and not (_MUSIC.search(words) or SUPPLEMENT.search(words) or MIGHT.search(shadow[begin:start]) or _OF_STYLE.search(words)):
        quote = hit.typed.to_view(begin, begin + len(words.rstrip()))
        yield hit.draft(hit.typed.text.view[slice(*quote)], quote=quote, assertion=Assertion.ASSERTED)


#: "A 30 minute cut" is a version; songs taken out are a change of music, told as such.
_A_CUT = re.compile(r"minutes? cut$")
_MUSIC = re.compile(r"\b(?:songs?|music|scores?|soundtrack|cues|theme|tunes?)\b|\bwonder\b")
#: Behind the word for a change: what makes it an adjective or a name ("the restored version").
_NOUN = re.compile(r" (?:and pasted|without|together|to|up|down|version|edition|print|cut|scenes?|footage|shots?|for|as a bonus|by (?:the )?(?:death|arrival))\b")
_OPENED = re.compile(r"[.;:()—\n] *|-- *|, (?:(?:and|but|while|with|which|so|though|although|where) )?| (?:but|while|because|although|though|whereas|which|that) ")

RULES: tuple[Rule, ...] = (
    Rule("took out", "edition_diff", rf"\b(?P<quote>{_OUT})", build=_done),
    Rule("tacked on", "edition_diff", rf"\b(?P<quote>{_IN})", build=_done),
    Rule("put PART in", "edition_diff", rf"\b(?P<quote>(?:put|puts|putting|stuck|sticks|threw|throws|dropped) {_DET} (?:[a-z'-]+ ){{0,3}}?{PART} (?:back )?in)(?=[.,;:!)\n]|$| (?:because|to|for|after|when|at|so|and)\b)", build=_new),
    Rule("cut to ribbons", "edition_diff", r"\b(?P<quote>(?:cut|hacked|chopped|slashed|edited|censored|snipped|butchered) (?:all )?to (?:ribbons|pieces|shreds|bits|death|the bone))\b", build=lambda hit: _mangled(hit)),
    Rule("done again", "edition_diff", rf"\b(?P<quote>(?:[a-z-]+ ){{0,3}}?{_AGAIN} {_DET}\b{_REST})", build=_again),
    Rule("gone are", "edition_diff", rf"(?:^|[,;:—] ?(?:and |but )?)(?P<quote>(?:also |long |mercifully |sadly |now )?(?:gone|lost|cut|dropped|out|missing|absent|restored|back|added|reinstated)(?: (?:here|too|now))? (?:are|is|was|were|come|comes|came|goes|go|went) {_DET}?\b{_REST})", build=_new),
    Rule("is gone", "edition_diff", rf"(?<= ){_GONE}(?: (?:entirely|altogether|completely|too|here|now|at last))?(?=[.,;:!)\n]|$| (?:and|but|from|in|on|here|too)\b)", build=_gone),
    Rule("new scenes", "edition_diff", rf"\b(?P<quote>(?:the |some |a few |several |all |two |three |many )?(?:(?:other|smaller|minor|subtle|small|major|significant|notable),? ){{0,2}}(?:(?:new|newly shot|additional|added|extra|restored|extended|reinstated|different|alternate|changed) (?:{PART}|material|scenes?)|changes|differences|alterations|trims|additions) (?:include|includes|explains?|shows?|gives?|reveals?|features?|adds?|are|is|was|were|abound|involves?|centres?|centers?|establish(?:es)?|clarif(?:y|ies))\b{_REST})", build=_new),
    Rule("part changed", "edition_diff", rf"\b(?:(?:is|are|was|were|be|been|being|gets?|got|appears?|remains?)(?: (?:all|also|now|either|then|even|still|simply|mostly|both|[a-z]+ly)){{0,2}}|{PART}(?: (?:either|all|now|back|with [\ue001-\ue005]))?) {_CHANGED}\b", build=_clause),
    Rule("instead", "edition_diff", r"\b(?P<quote>(?:it|this one|(?:version|cut|print|edition|tape|disc)),? (?:has|had|gets|got|used|uses|ends|ended|opens|opened|features|featured)\b[^\n.;()]{1,90} instead)\b", build=_again),
)  # fmt: skip
