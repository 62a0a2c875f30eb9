"""Players in a row with as many parts told by kind: "A and B play a husband and another man's wife"."""

import re
from typing import NamedTuple

from recension.reading.matching._rules import Hit
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import P, is_person
from recension.reading.rules.cast._roles import is_role

_DETERMINER = rf"(?:the|an?|his|her|their|another|[{CHARACTER}{NAME}{PERSON}]'s?)"
_PART = rf"{_DETERMINER} (?:(?!(?:the|an?|and) )[a-z'-]+,? ){{0,4}}?[a-z'-]+"
_NEXT = re.compile(rf"(?:,? and|,) (?={_DETERMINER} )")
#: What a row begins with, up to its first part.
OPENS = (
    rf"(?P<players>{P}(?:, {P}){{0,4}},? (?:and|&) {P})(?:,? (?:who|both|here|also|[a-z]+ly|again))*"
    r"(?:,(?= as ))? (?:play|played|playing|are|portray|portrayed|portraying|as|(?:co-)?star as|co-starring as|appear as)"
    rf"(?: respectively)? (?={_DETERMINER} )"
)
_ROW = re.compile(
    rf"{OPENS}(?P<parts>{_PART}(?:(?:,? and|,) {_PART}){{1,4}})"
    r"(?=[.,;:!?)\n—]|$| (?:who|in|with|whose|on|at|respectively|while|but|caught|trying|from|are|were|make|have|give|do)\b)"
)
_HEAD = re.compile(r",? (?:with|who|whose|in|on|at|from|of|trying|looking)\b")
_SEVERAL = re.compile(r"(?:[^s]s|men|children|people)$")


class Row(NamedTuple):
    """Where a row stands in the shadow, and each player with where its part stands there."""

    start: int
    end: int
    pairs: tuple[tuple[Mention, tuple[int, int]], ...]


@once_a_text
def described_rows(typed: Typed) -> tuple[Row, ...]:
    """The rows of a text."""
    found = (_row(typed, m) for m in _ROW.finditer(typed.shadow))
    return tuple(row for row in found if row is not None)


def row_round(hit: Hit) -> Row | None:
    """The row that a match stands in."""
    start = hit.match.start()
    return next((row for row in described_rows(hit.typed) if row.start <= start < row.end), None)


def _row(typed: Typed, m: re.Match[str]) -> Row | None:
    players = typed.within(*m.span("players"))
    parts = _parts(m["parts"], m.start("parts"))
    told = all(_is_one(typed.shadow[slice(*part)]) for part in parts)
    if len(players) != len(parts) or not told or not all(map(is_person, players)):
        return None
    return Row(m.start(), m.end(), tuple(zip(players, parts, strict=True)))


def _parts(words: str, start: int) -> list[tuple[int, int]]:
    edges = [0, *(at for m in _NEXT.finditer(words) for at in m.span()), len(words)]
    return [(start + a, start + b) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _is_one(part: str) -> bool:
    """Whether a part is one person's by kind."""
    head = _HEAD.split(part)[0]
    return is_role(head) and _SEVERAL.search(head) is None
