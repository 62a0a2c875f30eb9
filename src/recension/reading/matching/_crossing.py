"""Which patterns may look past the end of a line, so that they must be run over a whole text."""

from re import _constants as op  # type: ignore[attr-defined]
from typing import Any


def crosses_lines(parsed: Any) -> bool:
    """Whether a match of a parsed pattern could hold, or look ahead past, a line break.

    Such a pattern is run over the whole text: `a[^b]c` is one, `a.b` and `a(?=\\n|$)` are none.
    """
    return _crosses(parsed)


def _crosses(sequence: Any) -> bool:
    return any(_node_crosses(node, value) for node, value in sequence)


def _node_crosses(node: Any, value: Any) -> bool:
    if node is op.LITERAL:
        return bool(value == 10)
    if node is op.NOT_LITERAL:
        return bool(value != 10)
    if node is op.IN:
        return _class_holds_break(value)
    if node is op.SUBPATTERN:
        return _crosses(value[-1])
    if node is op.BRANCH:
        return any(_crosses(branch) for branch in value[1])
    if node in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _crosses(value[2])
    if node in (op.ASSERT, op.ASSERT_NOT):
        ahead = value[0] > 0
        return ahead and _crosses(value[1]) and not _one_character(value[1])
    return False


def _class_holds_break(members: Any) -> bool:
    negated = members[0][0] is op.NEGATE
    spaces = (op.CATEGORY_SPACE, op.CATEGORY_NOT_DIGIT, op.CATEGORY_NOT_WORD)
    holds = any(
        (kind is op.LITERAL and value == 10)
        or (kind is op.RANGE and value[0] <= 10 <= value[1])
        or (kind is op.CATEGORY and value in spaces)
        for kind, value in members
    )
    return holds != negated


def _one_character(sequence: Any) -> bool:
    """Whether a lookahead reads one character at most, which the line break itself may be."""
    return all(
        node in (op.LITERAL, op.NOT_LITERAL, op.IN, op.AT)
        or (node is op.SUBPATTERN and _one_character(value[-1]))
        or (node is op.BRANCH and all(len(b) <= 1 or not _crosses(b) for b in value[1]))
        for node, value in sequence
    ) and (len(sequence) <= 1)
