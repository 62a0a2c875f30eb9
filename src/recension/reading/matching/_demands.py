"""What a line must hold for a pattern to match in it, told from the pattern alone.

A pattern is taken apart for the strings that each of its matches must hold. A demand is a set of marks, one of which at
least stands in every match: a word, a part of one, a sign, or two words in a row. "\\b" in a mark is a word's edge, so
"\\bfilm" is met by "films" and "\\bfilm\\b" is not.
"""

import re
from collections.abc import Iterator
from functools import cache
from math import fsum
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

from recension.reading._lexicon import lines_of
from recension.reading.matching._edges import is_edge, starts_apart
from recension.reading.mentions._mention import CHARACTER, NAME, PERSON, QUOTED, TITLE

#: The edge of a word in a mark, and what parts the two words of one.
EDGE, GAP = "\b", " "
#: What stands in a mark for any digit; then it stands for all digits of the word.
DIGIT, DIGITS = "\a", re.compile(r"\d")
#: What a line is taken apart for: runs of letters and digits, and the signs that tell something.
WORD_OR_SIGN = re.compile(r"[^\W_]++|[^\w\s'.!?\")]")
_WORD_OR_SIGN = re.compile(r"(?:[^\W_]|\a)+|[^\w\s\a\b'.!?\")]")

#: More marks than this are no longer a filter worth its cost.
_MOST_MARKS = 1000
#: Strings that a run of a pattern may be written out to.
_MOST_EXACT = 250
#: How many demands are told of a choice between branches.
_OF_BRANCHES = 3
#: How many demands a pattern makes.
DEMANDS = 4
#: In so large a part of all lines each type of mention stands.
_OF_MENTIONS = {PERSON: 0.2, NAME: 0.3, CHARACTER: 0.07, TITLE: 0.1, QUOTED: 0.05}
#: The same of whatever no list tells.
_UNHEARD_OF = 1 / 8192
#: Of the lines that hold two words so many have them in a row.
_IN_A_ROW = 0.7

Marks = frozenset[str]


def demanded_by(parsed: Any) -> list[Marks]:
    """The best demands of a parsed pattern, the most telling first; [] where it makes none.

    >>> [sorted(d) for d in demanded_by(re._parser.parse(r"\\b(?:directed|helmed) by (?P<value>x)?"))]
    [['\\x08directed\\x08 \\x08by\\x08', '\\x08helmed\\x08 \\x08by\\x08']]
    """
    found = sorted({d for d in _demands(parsed) if len(d) <= _MOST_MARKS}, key=_order, reverse=True)
    kept: list[Marks] = []
    for demand in found:
        if len(kept) < DEMANDS and not any(_follows(demand, other) for other in kept):
            kept.append(demand)
    return kept


def _follows(demand: Marks, other: Marks) -> bool:
    """Whether what meets the other demand meets this one."""
    return all(not demand.isdisjoint((mark, *mark.split(GAP))) for mark in other)


def _order(marks: Marks) -> tuple[float, int, list[str]]:
    return *_worth(marks), sorted(marks)


def _worth(marks: Marks) -> tuple[float, int]:
    """What stands in few lines filters best."""
    return -fsum(map(_share, marks)), -len(marks)


@cache
def _share(mark: str) -> float:
    """In about how large a part of all lines a mark stands: the shares of the words that hold it."""
    if GAP in mark:
        first, second = map(_share, mark.split(GAP))
        return min(first, second, first * second * _IN_A_ROW)
    if mark in _OF_MENTIONS:
        return _OF_MENTIONS[mark]
    bare = mark.replace(DIGIT, "0")
    return _UNHEARD_OF + fsum(words.count(bare) * share for words, share in _words_by_share())


@cache
def _words_by_share() -> list[tuple[str, float]]:
    """The listed words, each between the edges of its own, that stand in about so large a part of all lines."""
    rows = (line.split(": ", 1) for line in lines_of("word_shares"))
    return [("".join(f"{EDGE}{word}{EDGE} " for word in words.split()), 1 / int(n)) for n, words in rows]


def _demands(sequence: Any, before: str = "", after: str = "") -> Iterator[Marks]:
    """The demands that a sequence of nodes makes, each by itself enough for a filter.

    `before` and `after` are EDGE where a word's edge surely stands before and behind what the sequence matches.
    """
    run = {before}
    for i, (node, value) in enumerate(sequence):
        exact = _exact(node, value)
        if node is op.ASSERT and value[0] > 0:
            ahead = _exact_sequence(value[1]) or ()
            if 0 < len(run) * len(ahead) <= _MOST_EXACT:
                yield from _of_run({a + b for a in run for b in ahead})
        if exact is not None and len(run) * len(exact) <= _MOST_EXACT:
            run = {a + b for a in run for b in exact}
            continue
        yield from _of_run({text + _edge_behind(sequence[i:], after) for text in run})
        edge = _edge_before(sequence[:i], before)
        run = {edge + text for text in exact or ("",)}
        if exact is None:
            yield from _of_node(node, value, edge, _edge_behind(sequence[i + 1 :], after))
            run = {_edge_before(sequence[: i + 1], before)}
    yield from _of_run({text + after for text in run})


def _edge_before(sequence: Any, outer: str) -> str:
    """EDGE if a word's edge surely stands behind what a sequence matches, given what stands before that."""
    return EDGE if starts_apart(sequence, backward=True, beyond=bool(outer)) else ""


def _edge_behind(sequence: Any, outer: str) -> str:
    """EDGE if one surely stands before what a sequence matches, given what stands behind that."""
    return EDGE if starts_apart(sequence, beyond=bool(outer)) else ""


def _exact(node: Any, value: Any) -> list[str] | None:
    """All the strings that a node can be, where they are few; None for others. Assertions are nothing, or an edge."""
    if node is op.LITERAL:
        return [chr(value)]
    if node in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return [EDGE if is_edge(node, value) else ""]
    if node is op.IN and all(_are_digits(*member) for member in value):
        return [DIGIT]
    if node is op.IN and all(kind is op.LITERAL for kind, _ in value) and len(value) <= 8:
        return [chr(code) for _, code in value]
    if node is op.SUBPATTERN:
        return _exact_sequence(value[-1])
    if node is op.BRANCH:
        parts = [_exact_sequence(branch) for branch in value[1]]
        strings = [s for part in parts if part is not None for s in part]
        return strings if None not in parts and len(strings) <= _MOST_EXACT else None
    if node in (op.MAX_REPEAT, op.MIN_REPEAT) and value[1] == 1:
        inner = _exact_sequence(value[2])
        return None if inner is None else [*inner, ""] if value[0] == 0 else inner
    return None


def _are_digits(kind: Any, value: Any) -> bool:
    """Whether a member of a class stands for several digits and nothing else."""
    return value is op.CATEGORY_DIGIT if kind is op.CATEGORY else kind is op.RANGE and 48 <= value[0] <= value[1] <= 57


def _exact_sequence(sequence: Any) -> list[str] | None:
    strings = [""]
    for node, value in sequence:
        exact = _exact(node, value)
        if exact is None or len(strings) * len(exact) > _MOST_EXACT:
            return None
        strings = [a + b for a in strings for b in exact]
    return strings


def _of_node(node: Any, value: Any, before: str, after: str) -> Iterator[Marks]:
    if node is op.SUBPATTERN:
        yield from _demands(value[-1], before, after)
    elif node is op.BRANCH:
        branches = [_demands(branch, before, after) for branch in value[1]]
        yield from _of_branches([sorted(demands, key=_order, reverse=True) for demands in branches])
    elif node in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT) and value[0] > 0:
        yield from _demands(value[2], before)  # of its first round


def _of_branches(ranked: list[list[Marks]]) -> Iterator[Marks]:
    """What branches demand together, given what each demands: the best of each, then their second and third best."""
    if all(ranked):
        for place in range(min(_OF_BRANCHES, max(map(len, ranked)))):
            yield _least({mark for of_one in ranked for mark in of_one[min(place, len(of_one) - 1)]})


def _of_run(run: set[str]) -> Iterator[Marks]:
    """What a run of strings demands: each mark that all of them hold, and the most telling of each one's others."""
    marks = [frozenset(_marks(text)) for text in run]
    common = frozenset.intersection(*marks)
    yield from (frozenset((mark,)) for mark in common)
    others = [of_one - common for of_one in marks]
    if all(others):
        yield _least({min(of_one, key=lambda m: (_share(m), m)) for of_one in others})


def _marks(text: str) -> Iterator[str]:
    """The words of a string with those edges that are sure, the signs, and what stands in a row."""
    before = ""
    for found in _WORD_OR_SIGN.finditer(text):
        word, (start, end) = found[0], found.span()
        if DIGIT in word:
            word = DIGITS.sub(DIGIT, word)
        whole = not word[0].isalnum() and word[0] != DIGIT
        if not whole:
            whole = start > 0 and end < len(text)
            word = EDGE * (start > 0) + word + EDGE * (end < len(text))
        if whole or end - start > 1 or DIGIT in word:  # a letter that others may stand beside tells nothing
            yield word
        if before and whole and DIGIT not in word:
            yield before + GAP + word
        before = word if whole and DIGIT not in word else ""


def _least(marks: set[str]) -> Marks:
    """The marks without those that hold another of them: "film" is found wherever "films" is."""
    single = [mark for mark in marks if GAP not in mark]
    return frozenset(m for m in marks if not any(o != m and o in m for o in single))
