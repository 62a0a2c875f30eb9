"""Numbers as digits and as words: "25.6 million", "two hundred", "two hours and seven minutes"."""

import re
from collections.abc import Iterator

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_UNITS += "seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

#: What each number word is worth.
WORDS: dict[str, int] = {w: i for i, w in enumerate(_UNITS)} | {w: 20 + 10 * i for i, w in enumerate(_TENS)}
WORDS |= {"a": 1, "an": 1, "half": 0, "couple": 2, "dozen": 12}
SCALES: dict[str, int] = {
    "hundred": 100, "thousand": 1000, "grand": 1000, "k": 1000, "million": 10**6, "mil": 10**6, "m": 10**6, "mn": 10**6,
    "billion": 10**9, "bn": 10**9,
}  # fmt: skip

_WORD = "|".join(sorted((w for w in WORDS if w not in ("a", "an", "half", "couple")), key=len, reverse=True))
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?<![\w.])(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[ -]?(?P<scale>{_SCALE})\b)?"
    rf"|\b(?P<words>(?:(?:{_WORD}|an?)(?:[ -](?:and )?(?:{_WORD}|{_SCALE})\b)*))\b",
    re.I,
)
_HOURS = re.compile(
    r"(?P<hours>[\w.]{1,12})[ -]?(?:hours?|hrs?|h)\b(?:,? (?:and )?(?P<minutes>[\w-]{1,15}) ?(?:minutes?|mins?|m)\b)?",
    re.I,
)


def number_of(words: str) -> float | None:
    """The number that words write out, or None: "one hundred and twenty" is 120."""
    total = current = 0
    seen = False
    for word in re.split(r"[ -]+", words.lower()):
        if word == "and":
            continue
        if word in SCALES:
            current = max(current, 1) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, 0
        elif word in WORDS:
            current += WORDS[word]
        else:
            return None
        seen = True
    return float(total + current) if seen else None


def numbers_in(text: str) -> Iterator[float]:
    """Every number that a text names, scales multiplied out and hours given as minutes too."""
    for m in _NUMBER.finditer(text):
        if m["digits"]:
            value = float(m["digits"].replace(",", ""))
            yield value
            if m["scale"]:
                yield value * SCALES[m["scale"].lower()]
        elif (worth := number_of(m["words"])) is not None:
            yield worth
    for m in _HOURS.finditer(text):
        hours, minutes = _worth(m["hours"]), _worth(m["minutes"] or "0")
        if hours is not None and minutes is not None:
            yield hours * 60 + minutes


def _worth(word: str) -> float | None:
    return float(word) if re.fullmatch(r"\d+(?:\.\d+)?", word) else number_of(word)
