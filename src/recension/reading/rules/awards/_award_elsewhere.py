"""What tells that a prize was won by somebody else, for other work, or in the story."""

import re

from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import NAME, QUOTED, TITLE

ANOTHERS = re.compile(
    r"\b(?:like|than|future|two-time|three-time|former|multiple|[a-z]+-time) (?:an? |the )?$|\byou(?:'re|'ve)?\b(?! (?:will |may |might |can )?(?:notice|know|see|find)\b)|\bcoming off\b|\b(?:became|become|becoming|by then,?|is|was|now) an? $|\bbefore (?:he|she|it)\b|\bforeshadow|\bthe (?:remake|original|sequel|novel|book|play|musical|first (?:one|film|movie)|song|previous|predecessor|other)\b[^\n]{0,12}$|\byear (?:when|that|in which)\b|\b(?:(?:18|19|20)\d\d|earlier|original|previous|older|later|silent|other|first) (?:[a-z]+ ){0,2}(?:version|film|movie|adaptation),? ?\(?(?:which|that)\b|\bsame year\b"
    r"|\b(?:heroine|hero|protagonist|in (?:the )?(?:first|second|third|last|final|act|reel)(?: (?:act|reel|scene|one|two|three))?\b[^\n]{0,30}|by the end|horse|dog)\b|\bcalled (?:the |an? )?$|\bwhose [^\n,.;]{1,40}$"
    r"|\b(?:would|went|goes|gone|going|destined)(?: later| eventually)? (?:go )?(?:on )?to (?:[a-z]+ )?$|\bfresh (?:off|from)\b|\b(?:years?|months?) (?:after|before|earlier|later)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:already|previously|later|earlier|(?<!\ball )(?<!\bboth )(?<!\beach )had(?! to\b)|has (?:[a-z]+ly )?(?:won|been|received|taken|also|two|three|several)|has an? $|previous|twice|once|two-time|three-time|multiple|before|after|since)\b"
)
#: "X, who won an Oscar": for what, only a category may tell.
WHO = re.compile(r"\bwho\b")
SEVERAL = re.compile(r"\b(?:two|three|four|five|six|seven|several|multiple|many|numerous|[2-9]) $")
A_FILM = re.compile(
    r"[- ](?:winning|nominated) (?:[a-z-]+ ){0,2}(?:film|movie|picture|drama|documentary|comedy|musical|classic|epic|original|novel|book|play)\b"
)
HERE = re.compile(
    r"^[^\n]{0,30}?\bfor (?:this|that|it|his (?:role|performance|portrayal|work here|work|turn|part)|her (?:work|role|performance|portrayal|turn|part)|playing|the role|portraying)\b"
)
WINNER = re.compile(r"[- ](?:winner|contender|nominee)s?\b")
THIS = re.compile(r"\b(?:film|movie|picture|this|which)\b|\b(?:it|that)(?:'s| is| was| became)\b")


def elsewhere(hit: Hit, before: str) -> bool:
    """Whether the words before an award may tell of one for other work."""
    told = hit.has("category") or hit.has("craft")
    return ELSEWHERE.search(before) is not None or (not told and WHO.search(before) is not None)


_CLAUSE = re.compile(r"[;:—]|--|, (?:but|while|though|although|and it|and is|which is|this)\b|\bbut\b|[.!?]")


def last_clause(words: str) -> str:
    cuts = [m.end() for m in _CLAUSE.finditer(words)]
    return words[cuts[-1] :] if cuts else words


_COMPARED = re.compile(
    rf"\b(?:like|than|unlike|as [a-z]+ as) \"?([{TITLE}{QUOTED}{NAME}])(?: (?:of|and|in) (?:the )?{NAME})?\"?,? (?:which|that|who)\b"
)


#: "High Water, for which she won": what follows is that film's.
_FOR_WHICH = re.compile(rf"([{TITLE}{QUOTED}])\"?(?: \([^()\n]*\))?,? (?:for|in) which\b")


def compared_film(hit: Hit, before_start: int, before: str) -> str | None:
    """The film whose the award is: one likened to this ("not as sharp as Rififi, which won"), or "X, for which"."""
    likened = _COMPARED.search(before)
    m = likened or _FOR_WHICH.search(before)
    if m is None:
        return None
    film = hit.typed.within(before_start + m.start(1), before_start + m.end(1))[0]
    return film.name if likened or not film.own else None
