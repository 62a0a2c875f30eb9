"""What a talk of prizes has told before one that is named without its body or its verb."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit
from recension.reading.mentions._mentions import NAME, PERSON, Mention
from recension.reading.rules._people import is_person
from recension.reading.rules.awards._award_words import BODY, FESTIVALS, SOUGHT, WON, body_of, of_worst

WHO = f"[{PERSON}{NAME}]"
_TRADE = r"(?:(?:the |its |his |her |their )?(?:(?:co-|screen)?writers?|screenwriters?|directors?|actors?|actress(?:es)?|composers?|cinematographers?|editors?|producers?|designers?|songwriters?|newcomers?|stars?|co-stars?) )?"
#: People in a row, some told by trade: "Cora, Nils and editor Lena Orr".
PEOPLE = rf"{_TRADE}{WHO}(?:(?:, and |, | and | & |,? plus ){_TRADE}{WHO}){{0,5}}"
COUNTED = r"two|three|four|five|six|seven|eight|nine|ten|eleven|\d\d?"
#: So many characters before a prize tell whose it is, and in what talk; the body may be named further back.
_REACH, _FURTHER = 170, 260
#: What makes a prize one of other years, or none.
OTHER_YEARS = re.compile(r"\b(?:previously|before|already|earlier|once|twice|had been|never|not|nor|should|would|might|if|could|deserved?)\b|n't\b")
_BODIES = re.compile(rf"{BODY}|(?<=\bthe )academy\b")


def body_told(hit: Hit) -> str:
    """The body last spoken of in this sentence or the one before it; "" for none."""
    found = [m[0] for m in _BODIES.finditer(earlier(hit, _FURTHER))]
    return (body_of(found[-1]) or "Academy Award") if found else ""


def earlier(hit: Hit, reach: int = _REACH) -> str:
    """The words before a match, back into the sentence before its own."""
    shadow, start = hit.typed.shadow, hit.match.start()
    line = hit.typed.line_at(start)[0]
    begin = shadow.rfind("\n", 0, max(line - 1, 0)) + 1
    return shadow[max(begin, start - reach) : start]


def last_result(words: str) -> str:
    """What the prize told last before came to: "nominated", "won", or "" where nothing tells."""
    at = {"nominated": _last(SOUGHT, words), "won": _last(WON, words)}
    best = max(at, key=lambda r: at[r])
    return best if at[best] >= 0 else ""


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((m.start() for m in pattern.finditer(words)), default=-1)


def people_of(hit: Hit, group: str = "who") -> list[Mention]:
    """Those of a group who are persons: known ones, or named by more than a word."""
    named = (m for m in hit.mentions(group) if is_person(m))
    return [m for m in named if m.kind == PERSON or m.words > 1 or m.credit is not None]


def told_of_each(hit: Hit, body: str, category: str, result: str) -> Iterator[Draft]:
    """A claim for each who is named."""
    value = f"{body} – {of_worst(body, category)}" if category else body
    for m in people_of(hit):
        yield hit.draft(value, {"result": result, "recipient": m.name}, mention=m)


def festival_of(hit: Hit, group: str = "at") -> str:
    """The festival or body at which a prize was won, where the match names it."""
    if not hit.has(group):
        return ""
    start, end = hit.span(group)
    at = hit.typed.text.view[start:end]
    return body_of(hit.match[group]) or (at.split(" Film")[0] if _FESTIVAL.match(at) else "")


_FESTIVAL = re.compile(rf"(?i)^{FESTIVALS}\b")


#: Whose work or part it is.
WHOSE = r"(?:his|her|their|the|its)"
