"""Whether a copy is told of as a version at all, or is no more than what the film or a version of it is on.

Every tape and disc is a carrier. It is an edition too where something is told of it: what it holds, lacks or comes
with, its year, its fate. One that is only judged ("the old tape was murky"), only recommended or only said to carry a
version named before it ("the uncut version is on the Harbour DVD") is none.
"""

import re

from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.rules.versions._differences import PARTS, SUPPLEMENT
from recension.reading.rules.versions._version_states import OF_COPIES, STATE, judged

_BY_ONE = "the ADJ one"
#: Rules that name a copy by who put it out, by its country or by its year.
_OF_COPIES = frozenset(
    ("LABEL's copy", "LABEL DVD", "LABEL release", "YEAR's copy", "copies of a COUNTRY", _BY_ONE, "country's version", "SHOUTED copy")
)  # fmt: skip
_A_CARRIER = re.compile(r"(?i)\b(?:dvds?|blu-?rays?|vhs|laser ?dis[ck]s?|dis[ck]s?|tapes?|cassettes?|clamshell)$")
_STATE = re.compile(rf"(?<![\w-]){STATE}(?![\w-])")
#: What else tells something of a copy: what it offers, what it is made from, its fate, its price.
_TOLD = re.compile(
    r"\b(?:commentar\w*|tracks?|notes|booklet|essays?|extras?|supplements?|introduction|trailer|gallery|interviews?|documentar\w*|featurettes?|score|subtitles?|negative|transfer|restor\w+|"
    r"out of print|deleted|withdrawn|vanished|disappeared|sold out|long gone|gone|limited|copies|fetch\w*|collector\w*|rare|scarce|first to|\d{2,3} minutes|(?:19|20)\d\d|[$£€]|"
    r"both|versions?|cuts?|songs?|music|scenes?|narration|title|back|region|letterbox\w*|cropped|widescreen|edited|censored|missing|lost|synth\w*|doodle|episodes?|just|only)\b|[\ue001-\ue005]|[$£€]\d"
)
_END = re.compile(r"[.;!?\n]|, but |\band (?:the|a|an|its|it) ")
#: The copy is the subject of no more than a judgement.
_IS = re.compile(r"^s?(?:, [^,.;\n]{2,40},|,? which)? (?:is|are|was|were|isn't|wasn't|looks?|looked|sounds?|sounded|has|had|does|did|will do|makes?) ")
#: It is no more than recommended.
_SOUGHT = re.compile(r"(?:^|[.;:!?,(—\n] ?|\b(?:and|but|or|then|so) )(?:find|get|buy|rent|see|seek out|watch|try|choose|prefer|go for|look for|spring for|skip|avoid|ignore|forget) (?:the |an? |this |that )?$")
#: A version is on it: what carries a version is a carrier.
_CARRIES = re.compile(
    r"\b(?:is|was|came out|comes out|came|comes|appeared|appears|turned up|surfaced|can be (?:had|found|seen)|released|issued|available|put out|it(?:'s| is)) (?:now |only |also |out )?on (?:the |an? )?$"
)
_VERSION = re.compile(r"\b(?:version|cut|one|print|restoration|it)\b")
_MANY = re.compile(r"\b(?:many|most|some|all|few|several) of $|\blike (?:the|an?) $")


def is_mere_copy(draft: Draft, typed: Typed) -> bool:
    """Whether an edition that a copy's words name is no more than a carrier."""
    if draft.property != "edition" or draft.rule not in _OF_COPIES or "year" in draft.qualifiers or "runtime" in draft.qualifiers:
        return False
    if not _A_CARRIER.search(draft.value):
        return False
    start, end = typed.from_view(draft.start, draft.end)
    line, line_end = typed.line_at(start)
    before = typed.shadow[max(line, start - 120) : start]
    quoted = typed.shadow[start:end]
    lead = re.match(r"(?:on |from )?(?:the |an? |this |that |its |their )?", quoted)
    before += lead[0] if lead else ""
    ending = _END.search(typed.shadow, end, line_end)
    after = typed.shadow[end : ending.start() if ending else line_end]
    if _MANY.search(before.removesuffix("the ")):
        return True
    if _CARRIES.search(before):
        return _VERSION.search(before) is not None
    if draft.rule == _BY_ONE and _IS.match(after):
        return False
    return _is_only_praised(before, after, typed.shadow[line_end : line_end + 60])


def _is_only_praised(before: str, after: str, following: str) -> bool:
    if _IS.match(after):
        said = after.removeprefix("s").lstrip(", ")
        return judged(said) or not _is_told(after)
    return _SOUGHT.search(before) is not None and not _is_told(after) and not _GOES_ON.match(following)


def _is_told(words: str) -> bool:
    return any(row.search(words) for row in (_TOLD, PARTS, SUPPLEMENT, OF_COPIES, _STATE))


#: The next sentence is about it.
_GOES_ON = re.compile(r"\W*(?:it|this one|there(?:'s| is| are)) (?:has|have|is|was|comes|holds|offers|includes|contains|carries|runs|lasts)\b")
