"""A claim's value as a value of its kind, and how two of them stand to each other."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from recension.errors import ValueFormError
from recension.records import Claim
from recension.values import Agreement, Duration, Money, Period, PersonName, Phrase, Score
from recension.vocabulary import BY_NAME, Kind

Typed = Money | Duration | Period | PersonName | Phrase | Score

_APPROXIMATIONS = ("around", "over", "under", "nearly", "only", "at_most")
_YEARS = re.compile(r"\b(1[5-9]\d\d|20\d\d)\s*(?:[-–—/]|to|and|bis)\s*(1[5-9]\d\d|20\d\d|\d\d)\b")
_DECADE = re.compile(r"\b(?:(1[5-9]|20)(\d)0|['’]?(\d)0)['’]?s\b")
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
_WORD_DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990,
}  # fmt: skip
_PART = {"early": (0, 3), "mid": (3, 6), "late": (6, 9)}
_QUOTES = re.compile(r"[\"“”„«»]")

#: Who gives a certificate, where the text does not say: a mark on the left is given by one body alone.
RATING_BODIES = {
    "G": "MPAA", "PG-13": "MPAA", "R": "MPAA", "NC-17": "MPAA",
    "U": "BBFC", "12": "BBFC", "12A": "BBFC", "15": "BBFC", "18": "BBFC", "AA": "BBFC",
    "FSK 6": "FSK", "FSK 12": "FSK", "FSK 16": "FSK", "FSK 18": "FSK",
}  # fmt: skip


def typed(claim: Claim) -> Typed:
    """The claim's value as its property's kind; words where the value is not of that form ("low")."""
    kind = BY_NAME[claim.property].kind if claim.property in BY_NAME else Kind.PHRASE
    try:
        return _PARSERS[kind](claim.value, claim.qualifiers) or Phrase(claim.value)
    except (ValueFormError, InvalidOperation, ValueError, ZeroDivisionError):
        return Phrase(claim.value)


def agreement(left: Typed, right: Typed) -> Agreement:
    """How two values stand; values of different types may both be true ("low" and 7.5 million)."""
    if type(left) is not type(right):
        return Agreement.COMPATIBLE
    return left.compare(right)  # type: ignore[arg-type]


def certificates_agree(left: Claim, right: Claim) -> bool:
    """Whether two certificates can both be true: the same mark, or marks of different bodies."""
    mine, theirs = (claim.value.strip().upper().removeprefix("RATED ") for claim in (left, right))
    bodies = {_body(left, mine), _body(right, theirs)}
    return mine == theirs or (len(bodies) > 1 and "" not in bodies)


def _body(claim: Claim, mark: str) -> str:
    return claim.qualifiers.get("body", "") or RATING_BODIES.get(mark, "")


def _approx(qualifiers: Mapping[str, str]) -> str:
    word = qualifiers.get("approx", "")
    return word if word in _APPROXIMATIONS else "around" if word else ""


def _amount(text: str | None) -> Decimal | None:
    return Decimal(text.replace(",", "")) if text else None


def _money(value: str, qualifiers: Mapping[str, str]) -> Typed | None:
    low, high = _amount(qualifiers.get("low")), _amount(qualifiers.get("high"))
    amount = Decimal(value.replace(",", ""))
    return Money(amount, qualifiers.get("currency", ""), _approx(qualifiers), low, high)


def _duration(value: str, qualifiers: Mapping[str, str]) -> Typed | None:
    return Duration(Fraction(value.strip().removesuffix("min").strip()), _approx(qualifiers))


def period(value: str) -> Period | None:
    """The years that words name: "1964", "1970s", "the late Seventies", "1939–45"; else None."""
    folded = value.casefold()
    if found := _YEARS.search(folded):
        first, last = int(found[1]), int(found[2] if len(found[2]) == 4 else found[1][:2] + found[2])
        return Period(first, last) if first <= last else None
    decade = _decade(folded)
    if decade is None:
        return Period.year(int(found[1])) if (found := _YEAR.search(folded)) else None
    start, end = next((part for word, part in _PART.items() if word in folded), (0, 9))
    return Period(decade + start, decade + end)


def _decade(folded: str) -> int | None:
    if found := _DECADE.search(folded):
        century = found[1] or "19"
        return int(f"{century}{found[2] or found[3]}0")
    return next((first for word, first in _WORD_DECADES.items() if word in folded), None)


def _score(value: str, qualifiers: Mapping[str, str]) -> Typed | None:
    norm = qualifiers.get("norm", "")
    return Score(value, int(norm) if norm.isdecimal() else None)


def _name(value: str, qualifiers: Mapping[str, str]) -> Typed | None:
    return PersonName(value)


def _phrase(value: str, qualifiers: Mapping[str, str]) -> Typed | None:
    return Phrase(_QUOTES.sub("", value).strip())


def _period(value: str, qualifiers: Mapping[str, str]) -> Typed | None:
    return period(value)


_PARSERS: Mapping[Kind, Callable[[str, Mapping[str, str]], Typed | None]] = {
    Kind.PERSON: _name,
    Kind.ORGANISATION: _phrase,
    Kind.TITLE: _phrase,
    Kind.YEAR: _period,
    Kind.PERIOD: _period,
    Kind.PLACE: _phrase,
    Kind.MONEY: _money,
    Kind.DURATION: _duration,
    Kind.SCORE: _score,
    Kind.PHRASE: _phrase,
    Kind.WORD: _phrase,
}
