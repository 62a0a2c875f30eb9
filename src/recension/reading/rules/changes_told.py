"""What was done to a version, told by the verb alone: "chopped out the chase", "gone is the narration", "tacked on a song".

The verbs say it of haircuts and careers too, so a version must be spoken of in the sentence or shortly before it.
"""

import re
from collections.abc import Iterator

from recension.reading._near import near
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._differences import CHANGED, PART, SUPPLEMENT, difference, leftwards
from recension.reading.rules.versions_told_on import told_of_versions

_DET = r"(?:the|an?|his|her|its|their|some|all|most|much|two|three|four|five|six|several|about|over|nearly|almost|every|any|that|those|these|a few|a couple of|\d+|[\ue001-\ue005]'s?)"
_REST = r"[^\n.;()]{3,110}"
_OUT = (
    rf"(?:(?:chopp|snipp|hack|lopp|stripp|yank|pull|ripp|edit|weed|toss|scissor|prun|slic|blott|bleep|blank|airbrush|trimm)(?:ed|ing)|cut|cuts|cutting|takes|took|taken|taking|left|leaves|leaving|threw|thrown)"
    rf"(?: (?:out|off|away|back))? {_DET}(?P<what>\b{_REST})"
)
_IN = rf"(?:tack|stick|stuck|glu|slapp|splic|bolt|graft|patch|past|insert|dropp|shoehorn|work|slott|add|weav|wove)(?:ed|ing|s|es|(?<=stuck))(?: (?:on|in|back))? {_DET}(?P<what>\b{_REST})"
_AGAIN = r"(?:re-?dubb|re-?shot|re-?shoot|re-?colou?r|re-?scor|re-?record|re-?order|re-?arrang|re-?fram|re-?edit|re-?cut|re-?nam|re-?voic|crop|blur|tint|dark|letterbox|recast)(?:ed|ing|s|es|t|p?ed|red|ened)?"
_GONE = r"(?:vanish(?:es|ed)?|disappears?|disappeared|goes missing|went missing|(?:is|are|was|were) (?:entirely |completely |now |also |all |simply )*(?:gone|absent|missing|incomplete|truncated|intact|reinstated|restored|back))"


def _done(hit: Hit) -> Iterator[Draft]:
    """Something taken out or put in, where what it is may be part of a film."""
    if told_of_versions(hit, 2) and _is_part(hit) and not (_OF_STYLE.search(hit.match[0]) or _MIGHT.search(near(hit).before)):
        yield from difference(hit)


_MIGHT = re.compile(r"\b(?:should|could|would|might|must|can|ought|if|needs?|want\w*|going to)\b[^.;,]{0,30}$")
_OF_STYLE = re.compile(r"\b(?:cuts? (?:to|from|between|through|a (?:fine|dashing|striking) figure)|adds? (?:to|up|nothing|little|depth|weight|a (?:touch|sense|layer|bit))|work(?:s|ed|ing)? (?:on|in) )")


def _is_part(hit: Hit) -> bool:
    what = hit.match["what"]
    return (CHANGED.search(what) or _SHOWN.search(what)) is not None and not SUPPLEMENT.search(what)


#: What a cut takes or gives beside scenes as such.
_SHOWN = re.compile(
    r"\b(?:chase|caper|gag|joke|kiss|rape|torture|screaming|shower|fight|shootout|shooting|stabbing|whipping|beheading|decapitation|song|number|dance|flashback|speech|role|part|subplot|scenes?|bits?|stuff|moments?|ritual|exorcism|"
    r"priest|character|jokes?|entrails|guts|eye|head|throat|breasts?|barmaids?|nudes?|poem|poe|prologue|frame|framing|tag|text|crawl|logo|overture|intermission|reel|minutes?|seconds?|shots?)\b"
)


def _again(hit: Hit) -> Iterator[Draft]:
    if told_of_versions(hit, 1):
        yield from difference(hit)


def _gone(hit: Hit) -> Iterator[Draft]:
    """What is no longer there: its subject stands before it."""
    before = near(hit, width=70).before
    if told_of_versions(hit, 3) and (CHANGED.search(before) or _SHOWN.search(before)) and not SUPPLEMENT.search(before):
        yield from leftwards(hit)


def _new(hit: Hit) -> Iterator[Draft]:
    if told_of_versions(hit, 2) and not SUPPLEMENT.search(hit.match[0]):
        yield from difference(hit)


RULES: tuple[Rule, ...] = (
    Rule("took out", "edition_diff", rf"\b(?P<quote>{_OUT})", build=_done),
    Rule("tacked on", "edition_diff", rf"\b(?P<quote>{_IN})", build=_done),
    Rule("done again", "edition_diff", rf"\b(?P<quote>(?:[a-z-]+ ){{0,3}}?{_AGAIN} {_DET}\b{_REST})", build=_again),
    Rule("gone are", "edition_diff", rf"(?:^|[,;:—] ?(?:and |but )?)(?P<quote>(?:also |long |mercifully |sadly |now )?(?:gone|out|missing|absent|restored|back|in|added|reinstated|cut|lost)(?: (?:here|too|now))? (?:are|is|was|were|come|comes|came|goes|go|went) {_DET}?\b{_REST})", build=_new),
    Rule("is gone", "edition_diff", rf"(?<= ){_GONE}(?: (?:entirely|altogether|completely|too|here|now|at last))?(?=[.,;:!)\n]|$| (?:and|but|from|in|on|here|too)\b)", build=_gone),
    Rule("new scenes", "edition_diff", rf"\b(?P<quote>(?:the |some |a few |several |all |two |three |many )?(?:(?:other|smaller|minor|subtle|small|major|significant|notable),? ){{0,2}}(?:(?:new|newly shot|additional|added|extra|restored|extended|reinstated|different|alternate|changed) (?:{PART}|material|scenes?)|changes|differences|alterations|trims|additions) (?:include|includes|explains?|shows?|gives?|reveals?|features?|adds?|are|is|was|were|abound|involves?|centres?|centers?|establish(?:es)?|clarif(?:y|ies))\b{_REST})", build=_new),
    Rule("instead", "edition_diff", r"\b(?P<quote>(?:it|this one|(?:version|cut|print|edition|tape|disc)),? (?:has|had|gets|got|used|uses|ends|ended|opens|opened|features|featured)\b[^\n.;()]{3,90} instead)\b", build=_again),
)  # fmt: skip
