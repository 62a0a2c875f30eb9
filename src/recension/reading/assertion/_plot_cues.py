"""What neither denies nor supposes where and when a story is: what its people plan, lack or pretend, and how one asks.

"They plan to kill a judge in a small Kent town", "with no direction, he is sent to an asylum", "Why do they race
through Lisbon?": the place stands. Only who asks or supposes where the story itself is set leaves it open.
"""

import re

#: What tells where and when a story is.
SETTINGS = frozenset(("narrative_location", "narrative_period"))
_PLACED = SETTINGS | {"filming_location"}
#: What the story's people do, as far as its cue goes.
_OF_THE_PLOT = re.compile(
    r"(?:plan(?:s|ned|ning)? to|pretend(?:s|ed|ing)?(?: to)?|mistake[sn]? for|without|no|is wrong|will be|"
    r"(?:promise|hope|fail|refuse|threaten|attempt)(?:s|d|ed)? to)"
)
#: Behind "no" these deny the sentence: "in no way".
_AT_ALL = re.compile(r" (?:way|means|longer|more|idea|sense|trace|sign|hint|attempt|relation|connection|mention)\b")
#: Who asks this asks for the setting itself.
_STORY = r"(?:it|this|that|the (?:film|movie|story|action|series|show|setting|plot|whole thing)|any of (?:it|this))"
_ASKS_WHERE = re.compile(
    rf"\b(?:is|was|were|are|wasn't|isn't|did|does|where|when|or) {_STORY}\b[^\n?]{{0,40}}"
    r"\b(?:set|takes? place|filmed|shot|made|happen|located)\b"
    r"|\b(?:should|could|would|what if|how about|maybe|perhaps|supposed to be|meant to be)\b"
    r"|^\W*(?:in|at|was it|is it|where|when)\b"
)


def asks_where(question: str) -> bool:
    """Whether a question asks where or when a story is, and does not take it for granted."""
    return _ASKS_WHERE.search(question) is not None


def is_taken_for_granted(property: str, question: str) -> bool:
    """Whether a question takes for granted what tells of a place or time, or how a prize came to be won."""
    return (property in _PLACED and not asks_where(question)) or (property == "award" and _HOW_WON.search(question) is not None)


_HOW_WON = re.compile(r"^(?!.*\b(?:films|movies)\b).*(?:\b(?:how|why)\b(?: [a-z']+){0,6} (?:did|does|could|has|have|was|were|is) [^?]*\b(?:win|won|get|got|receiv\w*|nominated|awarded|nod|nomination)\b|\b(?:explain|tell)\b[^?]*\b(?:how|why)\b)")


def of_the_plot(words: str, behind: str) -> bool:
    """Whether a cue's words, and those behind it, are of what the story's people do."""
    return _OF_THE_PLOT.fullmatch(words) is not None and not (words == "no" and _AT_ALL.match(behind))
