"""Where a pattern parts its words: whether what a piece of it matches begins, or ends, apart from the word beside."""

from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

_APART_KINDS = (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD)


def is_edge(node: Any, value: Any) -> bool:
    """Whether no word goes on across an assertion: `\\b`, the ends of a line, "no letter here", "a space here"."""
    if node is op.AT:
        return value is not op.AT_NON_BOUNDARY
    if node is op.ASSERT:
        return starts_apart(value[1], backward=value[0] < 0)
    if node is op.ASSERT_NOT and len(value[1]) == 1:
        kind, members = value[1][0]
        return kind is op.IN and (op.CATEGORY, op.CATEGORY_WORD) in members and members[0][0] is not op.NEGATE
    return False


def starts_apart(sequence: Any, *, backward: bool = False, beyond: bool = False) -> bool:
    """Whether what a sequence of nodes matches never begins with a letter or digit; `backward`, ends with one.

    Where it may match nothing, it is what lies `beyond` that does, or does not.
    """
    found = _apart(list(sequence), backward=backward)
    return beyond if found is None else found


def _apart(nodes: list[Any], *, backward: bool) -> bool | None:
    """None where the nodes may match nothing, and otherwise start apart."""
    for node, value in reversed(nodes) if backward else nodes:
        found = _node_apart(node, value, backward=backward)
        if found is not None:
            return found
    return None


def _node_apart(node: Any, value: Any, *, backward: bool) -> bool | None:
    if node in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return is_edge(node, value) or None
    if node is op.LITERAL:
        return not chr(value).isalnum()
    if node is op.IN:
        return all(_member_apart(kind, of) for kind, of in value)
    if node is op.SUBPATTERN:
        return _apart(value[-1], backward=backward)
    if node is op.BRANCH:
        return _all_apart([_apart(branch, backward=backward) for branch in value[1]])
    if node in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        inner = _apart(value[2], backward=backward)
        return _all_apart([inner, None]) if value[0] == 0 else inner
    return False


def _all_apart(branches: list[bool | None]) -> bool | None:
    if False in branches:
        return False
    return None if None in branches else True


def _member_apart(kind: Any, value: Any) -> bool:
    if kind is op.LITERAL:
        return not chr(value).isalnum()
    if kind is op.RANGE:
        return not any(chr(code).isalnum() for code in range(value[0], min(value[1], value[0] + 300) + 1))
    return kind is op.CATEGORY and value in _APART_KINDS
