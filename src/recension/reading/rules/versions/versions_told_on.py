"""What a version has that was spoken of in the sentences before: "It adds …", "Both are back"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.versions._differences import (
    CHANGED,
    SUPPLEMENT,
    TIME_CUT,
    VERSION,
    difference,
    spoken_of_versions,
)
from recension.vocabulary import Assertion

_MORE = (
    r"(?:adds|added|restores|restored|reinstates|reinstated|omits|omitted|drops|dropped|lacks|lacked|loses|lost|removes|removed|trims|trimmed|eliminates|eliminated|excises|excised|"
    r"cuts (?:out )?(?:the|a|two|three|several|some|all|most|much|his|her|its|about)|replaces|replaced|shortens|shortened|extends|extended|reorders|re-?arranges|puts back|brings back|"
    r"does away with|gets rid of|tones down|softens|includes (?:a|an|two|three|four|several|some|extra|additional|about|over|more)|contains (?:a|an|two|three|four|several|some|extra|additional|about|over|more)|"
    r"bridges|carries the|carries a|keeps the|retains the|has (?:an? (?:different|new|longer|shorter|extended|extra|additional|alternate)|less|extra|additional|none of|no (?:narration|voice-?over|music|score|prologue|epilogue|ending|subtitles|titles))|"
    r"features (?:an? (?:different|new|longer|shorter|extended|extra|alternate)|more|less|extra|additional))"
)
_WHO = r"(?:it|this|this one|this version|this cut|that one|(?:the )?(?:new|longer|shorter|later|other|latter|former|second|re-?edited|restored|extended|disc|tv|television) (?:one|cut|version|edition|print|release))"
_GERUND = r"(?:adding|restoring|removing|eliminating|dropping|omitting|cutting|trimming|excising|deleting|reinstating|inserting|reinserting|replacing|shortening|extending)"
#: What stands before a change that nobody has made.
MIGHT = re.compile(r"\b(?:should|could|would|might|must|can|ought|if|needs?|want\w*|going to)\b[^.;,]{0,30}$")
_OF_QUALITY = re.compile(r"\b(?:adds|added|adding) (?:to|up|insult|fuel|weight|depth|nothing|little|a (?:touch|sense|certain|lot|layer|bit|nice|dimension))\b")


def _adds(hit: Hit) -> Iterator[Draft]:
    """ "It adds a prologue": where the sentence before names a version."""
    if CHANGED.search(hit.match["what"]) and not SUPPLEMENT.search(hit.match["what"]) and not _OF_QUALITY.search(hit.match[0]) and spoken_of_versions(hit, 1):
        yield from difference(hit)


def _minutes(hit: Hit) -> Iterator[Draft]:
    """Minutes added or lost: to or from a version that this sentence or the one before names, or the match itself."""
    if spoken_of_versions(hit, 1) and not MIGHT.search(near(hit).before):
        yield from difference(hit)


def _back(hit: Hit) -> Iterator[Draft]:
    """ "Both are back": scenes or songs told of as lost before, and a version now."""
    shadow, start = hit.typed.shadow, hit.match.start()
    earlier = shadow[max(0, start - 420) : start]
    if spoken_of_versions(hit, 3) and re.search(r"\b(?:cut|removed|dropped|lost|missing|trimmed|excised|deleted|left out|taken out|swapped|replaced|snipped)\b", earlier):
        yield hit.draft(hit.words("quote"), {}, assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("it adds", "edition_diff", rf"(?:^|[,;:—] |\band |\bbut |\bthat )(?P<quote>{_WHO} (?:also |now |even |simply |merely |then |only |actually |further )*{_MORE}(?P<what> [^\n.;()]{{1,120}}))", build=_adds),
    Rule("by adding", "edition_diff", rf"\b(?P<quote>(?:by |while )?{_GERUND} (?:the|a|an|two|three|several|some|all|most|much|about|nearly|over|more|his|her|its|@any)(?P<what>\b[^\n.;()]{{1,110}}))", build=_adds),
    Rule("but loses", "edition_diff", r"(?:, |; |\band |\bbut )(?P<quote>(?:also |then |even )?(?:adds|restores|reinstates|omits|drops|loses|removes|trims|eliminates|excises|puts back|brings back)(?P<what> (?:the|a|an|two|three|several|some|all|most|much|about|nearly|over|more|his|her|its)\b[^\n.;()]{1,110}))", build=_adds),
    Rule("N minutes added", "edition_diff", rf"\b(?P<quote>(?:with |has |adds )?{TIME_CUT} (?:(?:of|from) [^\n.;()]{{1,60}} |(?:is|are|was|were|have been|has been) )?(?<! to )(?:added|restored|reinstated|put back|missing|cut(?! (?:that|which|is|was|of|,))|trimmed|removed|excised|shorn|lopped)(?: (?:to|in|into|from|off|on) (?:the |its |this |his )?(?:[a-z.'-]+ ){{0,3}}?(?:{VERSION}|film|movie))?)(?!\w)", build=_minutes),
    Rule("with N minutes of", "edition_diff", rf"\b(?P<quote>(?:with|featuring|adding|adds|has|including|restoring|missing|lacking|minus|without) {TIME_CUT} of [^\n.;()]{{1,90}})(?!\w)", build=_minutes),
    Rule("both are back", "edition_diff", r"(?:^|[;:—] |, (?:and|but) )(?P<quote>(?:both|all|they|these|those|most|all of (?:it|them|this)|the lot|both scenes|the scenes?|none|neither)(?: [a-z]+)? (?:are|were|is|have been|has been)(?: [a-z]+){0,2} (?:back|restored|reinstated|put back|there|present|intact|included|missing|gone|absent)(?: (?:in|on|here)\b[^\n.;,()]{0,50})?)(?=[.,;)]|$)", build=_back),
)  # fmt: skip
