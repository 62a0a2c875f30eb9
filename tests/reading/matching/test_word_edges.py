"""No pattern asks for a word's edge where a mention begins or ends: a mention is no letter, so it would never match."""

import re
from collections.abc import Iterable, Iterator
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from recension.reading.matching._rules import expand
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._order import ALL
from recension.reading.rules.money import box_office, money, money_short
from tests.reading.facts import stated

_MENTIONS = frozenset(map(ord, (CHARACTER, NAME, PERSON, QUOTED, TITLE)))
#: An item of a parsed pattern: its code and what it holds.
_Item = tuple[Any, Any]


def _patterns() -> Iterator[tuple[str, str]]:
    yield from ((rule.name, expand(rule.pattern)) for rule in ALL)
    for module in (money, money_short):
        for context, *patterns in module._ROWS:
            yield from ((context.name, p.pattern) for p in patterns if p is not None)


def _edge(items: Iterable[_Item]) -> tuple[bool, bool]:
    """Whether these items may begin with a mention, in the order given, and whether they may be empty."""
    mention = False
    for op, held in items:
        here, empty = _item_edge(op, held)
        mention |= here
        if not empty:
            return mention, False
    return mention, True


def _item_edge(op: Any, held: Any) -> tuple[bool, bool]:
    if op is code.LITERAL:
        return held in _MENTIONS, False
    if op is code.IN:
        named = any(o is code.LITERAL and a in _MENTIONS for o, a in held)
        return named and not any(o is code.NEGATE for o, _ in held), False
    if op is code.BRANCH:
        edges = [_edge(branch) for branch in held[1]]
        return any(m for m, _ in edges), any(e for _, e in edges)
    if op is code.SUBPATTERN:
        return _edge(held[3])
    if op in (code.MAX_REPEAT, code.MIN_REPEAT):
        mention, empty = _edge(held[2])
        return mention, empty or held[0] == 0
    return False, op in (code.AT, code.ASSERT, code.ASSERT_NOT)


def _asks_for_one(items: Iterable[_Item]) -> bool:
    """Whether a word's edge is asked for before what may be a mention."""
    row = list(items)
    for i, (op, held) in enumerate(row):
        if op is code.AT and held is code.AT_BOUNDARY and _edge(row[i + 1 :])[0]:
            return True
        if any(_asks_for_one(part) for part in _parts(op, held)):
            return True
    return False


def _parts(op: Any, held: Any) -> Iterable[Iterable[_Item]]:
    if op is code.BRANCH:
        return tuple(held[1])
    if op is code.SUBPATTERN:
        return (held[3],)
    if op in (code.MAX_REPEAT, code.MIN_REPEAT):
        return (held[2],)
    return (held[1],) if op in (code.ASSERT, code.ASSERT_NOT) else ()


def test_no_pattern_asks_for_a_words_edge_before_a_mention() -> None:
    assert [name for name, pattern in _patterns() if _asks_for_one(parser.parse(pattern, re.M))] == []


#: What the film's own title does as the subject of a sentence.
OF_THE_TITLE = [
    ('"Night Ferry" was a flop.', ("box_office", "flop")),
    ('"Night Ferry" cost $325,000.', ("budget", "325000")),
    ('"Night Ferry" had taken $60 million by the autumn.', ("gross", "60000000")),
    ('"Night Ferry" made a fortune.', ("box_office", "hit")),
]


@pytest.mark.parametrize(("text", "fact"), OF_THE_TITLE)
def test_a_title_is_a_subject(text: str, fact: tuple[str, str]) -> None:
    assert fact in stated(text, box_office, money, known=Known(("Night Ferry",)))
