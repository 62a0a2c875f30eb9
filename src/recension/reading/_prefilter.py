"""The prefilter: which patterns can match a line of a text at all, told from its words alone.

Every pattern is taken apart once for the literals that each of its matches must hold; one of them at least must then
stand in a line that the pattern matches. Literals lie within words (or are single signs), so the question is asked of
each word, and its answer is kept: a text costs one look-up a word. What passes is a sound superset: no pattern that
matches is left out, and that is tested against running them all.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import reduce
from operator import or_
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from recension.reading._mention import CHARACTER, NAME, PERSON, QUOTED, TITLE

#: More alternatives than this are no longer a filter worth its cost.
_MOST_ALTERNATIVES = 160
#: Strings that a run of a pattern may be written out to.
_MOST_EXACT = 96
#: How many demands of a pattern must be met.
_DEMANDS = 3
#: Words so common that to demand them demands nothing.
_COMMON = frozenset("a an the of in to is it and as by for with on at this that from be was are his her s".split())
_WORD = re.compile(r"[^\W_]+")
_WORD_OR_SIGN = re.compile(r"[^\W_]+|[^\w\s'.,;!?\")-]")
_SIGN = re.compile(r"[^\w\s'.,;!?\")-]")
#: Types of mentions and signs that most texts hold.
_RARITY = {PERSON: 0.6, NAME: 0.55, CHARACTER: 1.2, TITLE: 1.5, QUOTED: 1.5, "(": 1.0, ":": 1.2}
_CACHED_WORDS = 200_000

Literals = frozenset[str]


class Prefilter:
    """Tells which of many patterns a text may match. Each pattern makes up to three demands; all must be met."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._size = len(patterns)
        self._always = 0
        self._by_literal: dict[str, int] = {}
        for i, pattern in enumerate(patterns):
            demands = demanded_by(pattern)
            for place in range(_DEMANDS):
                bit = 1 << (i + place * self._size)
                if place >= len(demands):
                    self._always |= bit
                    continue
                for literal in demands[place]:
                    self._by_literal[literal] = self._by_literal.get(literal, 0) | bit
        self._longest = max(map(len, self._by_literal), default=0)
        self._of_word = _Remembered(self._ask)

    def of_lines(self, text: str) -> Iterator[tuple[int, int, int]]:
        """(start, end past the line break, mask of the patterns that may match) for each line of the text."""
        of_word, size, all_of = self._of_word.__getitem__, self._size, (1 << self._size) - 1
        start = 0
        while start < len(text):
            stop = text.find("\n", start)
            stop = len(text) if stop < 0 else stop
            met = reduce(or_, map(of_word, _WORD_OR_SIGN.findall(text, start, stop)), self._always)
            yield start, min(stop + 1, len(text)), met & (met >> size) & (met >> 2 * size) & all_of
            start = stop + 1

    def _ask(self, word: str) -> int:
        mask, literals, longest = 0, self._by_literal, self._longest
        for i in range(len(word)):
            for j in range(i + 1, min(len(word), i + longest) + 1):
                mask |= literals.get(word[i:j], 0)
        return mask


class _Remembered(dict[str, int]):
    """What `ask` says of each word; all is forgotten when it grows too much."""

    def __init__(self, ask: Callable[[str], int]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> int:
        if len(self) >= _CACHED_WORDS:
            self.clear()
        mask = self[word] = self._ask(word)
        return mask


def rows_of(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, in order."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def crosses_lines(pattern: str) -> bool:
    """Whether a match could hold, or look ahead past, a line break: such a pattern is run over the whole text.

    >>> crosses_lines(r"a.b"), crosses_lines(r"a[^b]c"), crosses_lines(r"a(?=\\n|$)")
    (False, True, False)
    """
    return _crosses(parser.parse(pattern))


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


def demanded_by(pattern: str) -> list[Literals]:
    """The best demands of a pattern: every match holds one literal at least of each; [] where none is made.

    >>> [sorted(d) for d in demanded_by(r"(?:directed|helmed) by (?P<value>x)?")]
    [['directed', 'helmed'], ['by']]
    """
    found = {o for o in _demands(parser.parse(pattern)) if len(o) <= _MOST_ALTERNATIVES}
    usable = [o for o in found if not any(p < o for p in found)]  # what a smaller demand implies asks nothing new
    return sorted(usable, key=lambda o: (_worth(o), sorted(o)), reverse=True)[:_DEMANDS]


def _worth(literals: Literals) -> tuple[float, int]:
    """Rare and long literals filter best: what counts is the weakest of them, then how few they are."""
    return min(_rarity(w) for w in literals), -len(literals)


def _rarity(literal: str) -> float:
    if literal in _RARITY:
        return _RARITY[literal]
    if not literal.isalnum():
        return 3.5  # a sign
    if literal.isdigit():
        return 3.0 + len(literal) / 2
    return 0.5 if literal in _COMMON or len(literal) < 3 else float(min(len(literal), 7))


def _demands(sequence: Any) -> Iterator[Literals]:
    """The sets of literals that a sequence of nodes demands, each set by itself enough for a filter."""
    run = {""}
    for node, value in sequence:
        exact = _exact(node, value)
        if exact is not None and len(run) * len(exact) <= _MOST_EXACT:
            run = {a + b for a in run for b in exact}
            continue
        yield from _pieces(run)
        run = {""} if exact is None else set(exact)
        if exact is None:
            yield from _of_node(node, value)
    yield from _pieces(run)


def _exact(node: Any, value: Any) -> list[str] | None:
    """All the strings that a node can be, where they are few; None for others. Assertions are nothing at all."""
    if node is op.LITERAL:
        return [chr(value)]
    if node in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return [""]
    if node is op.IN and all(kind is op.LITERAL for kind, _ in value) and len(value) <= 6:
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


def _exact_sequence(sequence: Any) -> list[str] | None:
    strings = [""]
    for node, value in sequence:
        exact = _exact(node, value)
        if exact is None or len(strings) * len(exact) > _MOST_EXACT:
            return None
        strings = [a + b for a in strings for b in exact]
    return strings


def _of_node(node: Any, value: Any) -> Iterator[Literals]:
    if node is op.SUBPATTERN:
        yield from _demands(value[-1])
    elif node is op.BRANCH:
        parts = [max(_demands(branch), key=_worth, default=None) for branch in value[1]]
        if all(part is not None for part in parts):
            yield _least({literal for part in parts if part is not None for literal in part})
    elif node in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT) and value[0] > 0:
        yield from _demands(value[2])


def _pieces(run: set[str]) -> Iterator[Literals]:
    """What a run of strings demands: each word that all of them hold, and the most telling of each."""
    words = [{*_WORD.findall(text), *_SIGN.findall(text)} for text in run]
    yield from (frozenset((word,)) for word in set.intersection(*words))
    if all(words):
        yield _least({max(of_one, key=lambda w: (_rarity(w), w)) for of_one in words})


def _least(literals: set[str]) -> Literals:
    """The literals without those that hold another of them: "film" is found wherever "films" is."""
    return frozenset(w for w in literals if not any(v != w and v in w for v in literals))
