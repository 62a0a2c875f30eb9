"""Lengths of time told loosely of the whole film: what it is only, what was sat through, what one never gets back.

Rows as `measures` has them: (name, words before, words after, least minutes). Words of approximation are gone from
what stands before. Whoever counts minutes by the dozen has looked at the clock; hours alone may be the story's.
"""

from decimal import Decimal

from recension.reading.matching._near import Near

_IT = r"(?:it|this|(?:the|this) (?:film|movie|short|picture|cartoon|one|whole thing|entire thing))"
_OPENS = r"(?:^|[.,;(—] ?|\b(?:and|but|since|because|as|though|so|that|while) )"
_STOPS = r"(?:[.,;:!?)—]|$"

LOOSE: tuple[tuple[str, str, str, int], ...] = (
    ("it is N", rf"{_OPENS}{_IT}(?:'s| is| was)(?: (?:itself|really|actually|all))?$", rf"(?: long| in length)?{_STOPS}| (?:and|but|so|with|because)\b)", 3),
    ("goes on for N", r"\b(?:it|film|movie|picture|this|thing|which|that|and) (?:goes|went|drags?|dragged|rambles?|plods?|lumbers?|drones?|stretches|stretched|rolls|meanders?)(?: on)? for(?: an?| another)?$", rf"{_STOPS}| (?:and|but|without|with|of|too)\b)", 75),
    ("sat through N", r"\b(?:sit|sat|sitting|sits|suffer\w*|slog\w*|yawn\w*|squirm\w*|endur\w+)(?: (?:through|out))?(?: (?:all|of|the|full|entire|whole|these|those|this))*$", rf"{_STOPS}| (?:of (?:[a-z]+ ){{0,2}}[a-z]+|was|is|to|just|without|is|when)\b)", 75),
    ("over the course of N", r"\b(?:over|during|in|for|throughout) (?:the|its) (?:course|span|length|space|whole|entirety)(?: of)?(?: (?:the|its|these))?$", rf"{_STOPS}| (?:we|the|it|this|and|of)\b)", 62),
    ("longer than its N", r"\b(?:longer|shorter|more|slower|faster|quicker) than (?:its|the)(?: (?:actual|real|mere|official|listed|stated))*$", "", 40),
    ("never get N back", r"\b(?:get|have|give|wan(?:t|ted)|getting|got|take|wish)\b[^.;]{0,30}\b(?:those|these|the|that|my|me|this|back)(?: [a-z]+)?$", r" (?:of my life )?back\b", 62),
    ("N I never get back", "", r",? (?:of my life )?,?(?:that |which )?(?:i|i'll|i'd|you|you'll|we|we'll)(?: will| can| would| could)? (?:never|not|won't|can't|n't) (?:ever )?(?:get|have|see|be getting|getting)(?: [a-z]+)? (?:back|again)\b", 62),
    ("wasted N", r"\b(?:wast(?:e|ed|ing)|waste of(?: (?:my|your))?|spent|spend|spending)(?: (?:my|your|these|those|the|odd|full|whole|entire|precious))*$", rf"{_STOPS}| (?:of (?:my|your|one's|our)|on (?:it|this)|watching|with this|in front)\b)", 62),
    ("for N we watch", r"(?:^|[.,;] )for(?: (?:all|the|the full))*$", r",? (?:we|you|i|nothing|the (?:audience|viewer|film|movie)|this (?:film|movie)|it)\b", 62),
)  # fmt: skip
_NAMES = frozenset(name for name, *_ in LOOSE)
#: Rows that a round number of hours does not fill: the story and the evening have those too.
_BY_THE_MINUTE = frozenset(("over the course of N", "never get N back", "N I never get back", "wasted N", "for N we watch"))


#: "I'll never get those minutes back": what is denied is getting them back.
REGRETTED = frozenset(("never get N back", "N I never get back", "wasted N"))
_BARELY = ("only", "just", "mere", "barely", "scant")


def is_loose(name: str) -> bool:
    return name in _NAMES


def loosely_own(name: str, minutes: Decimal, place: Near, *, free: bool) -> bool:
    """Whether a length that a loose row found is the film's; `free` where nothing round it makes it another's."""
    if name == "longer than its N":
        return True
    if name in _BY_THE_MINUTE and "min" not in place.typed.shadow[place.start : place.end]:
        return False
    short = name == "it is N" and minutes < _AN_HOUR and not place.before.rstrip().endswith(_BARELY)
    return free and not short


_AN_HOUR = 60
