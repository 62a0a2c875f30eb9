"""Frames: what stands round a name that makes it the title of the film in hand, by the side they stand on."""

import re
from collections.abc import Iterator

FILM = (
    "(?:film|movie|picture|flick|show|series|comedy|drama|thriller|western|musical|documentary|horror|classic|masterpiece|gem"
    "|cartoon|short|sitcom|mini-?series|sequel|remake|adaptation|version|episode|anime|epic|story|tale)"
)
_MARKS = r"[\"'*_(]*$"
_BEFORE = (
    (
        "seen",
        re.compile(
            r"\b(?:saw|seen|watch(?:ed|ing)?|rented|renting|caught|catch|bought|picked up|viewed|viewing of"
            r"|screening of|premiere of|finished|sat through|stumbled (?:up)?on|came across|discovered|got|reviewing"
            r"|review of|recommend|loved?|enjoyed|hated?|liked?|copy of|about|called|titled|entitled|named|interest in"
            r"|beginning of|end of)"
            rf"(?: (?:a|the|this|film|movie|picture|show|dvd|video|of|called|entitled)){{0,3}} {_MARKS}"
        ),
    ),
    (
        "this film",
        re.compile(rf"\b(?:this|the present) (?:[a-z]+ )?{FILM}(?: here)?(?:,| called| titled| entitled|:)? {_MARKS}"),
    ),
)
_BEHIND = (
    (
        "is some film",
        re.compile(
            r"[\"'*_]*(?: \([^()\n]{3,40}\))?,?(?: [^.!?\n]{2,40},)? (?:is|was|has to be|must be|has got to be|remains"
            rf"|isn't|wasn't|ranks|may be|might be)(?: [A-Za-z'-]+,?){{0,9}} {FILM}s?\b",
            re.I,
        ),
    ),
    (
        "does as films do",
        re.compile(
            r"[\"'*_]*(?:,| is a| is an)? (?:starring|stars|directed by|tells|follows|concerns|centers|centres|deals"
            r"|revolves|opens|begins|starts|takes place|features|focuses|chronicles|boasts|suffers|fails|succeeds"
            r"|manages|works|lacks|offers|delivers|feels|looks)\b"
        ),
    ),
)
#: The sentence behind begins by speaking of what was just named.
_THEN = re.compile(r"[\"'*_]*[.!;] ?\n*(It|This|The (?:film|movie|story|plot)|What a|Not|A|I)\b")


def frames_round(before: str, behind: str) -> Iterator[str]:
    """The names of the frames that a name stands in, given the words before and behind it."""
    lower = before.lower()
    yield from (name for name, frame in _BEFORE if frame.search(lower))
    yield from (name for name, frame in _BEHIND if frame.match(behind))
    if then := _THEN.match(behind):
        yield f"then {then[1]}"
