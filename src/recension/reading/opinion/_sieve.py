"""Which opinion rules may match in which sentence, told from its tags and words: a sound superset of those that do.

Each match of a rule holds one tag at least of each of its demands, and one of the words that it names. Of every
sentence it is asked once which rules find all that they demand in it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from recension.reading.matching._prefilter import rows_of
from recension.reading.opinion._pattern import OpinionRule

Tags = frozenset[str]

#: How many sets of tags, and of words, a rule demands at most.
_TAGS, _WORDS = 4, 2
#: The tags by how common they are, the commonest first.
_COMMON = "wd.ip&,oa=Pnesv;tHhfc"
#: A sentence with its end; an aside in brackets may run past an end.
_SENTENCE = re.compile(r"(?:[^.(]|\([^()]{1,8}\)|\()+\.?")


class Sieve:
    """Tells the places where each of some rules may match."""

    def __init__(self, rules: Sequence[OpinionRule]) -> None:
        self._size, self._always = len(rules), 0
        self._by_tag: dict[str, int] = {}
        self._by_word: dict[str, int] = {}
        for i, rule in enumerate(rules):
            tags = sorted(_demands(parser.parse(rule.compiled.pattern)), key=_share)[:_TAGS]
            words = [words for _, words in rule.when][:_WORDS]
            self._note(i, 0, tags, _TAGS, self._by_tag)
            self._note(i, _TAGS, words, _WORDS, self._by_word)

    def _note(self, rule: int, first: int, demands: Sequence[Tags], most: int, table: dict[str, int]) -> None:
        for place in range(most):
            bit = 1 << rule + (first + place) * self._size
            if place >= len(demands):
                self._always |= bit
                continue
            for sign in demands[place]:
                table[sign] = table.get(sign, 0) | bit

    def places(self, tags: str, words: Sequence[str]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
        """(number of a rule, the spans of `tags` where it may match) in order; `words` run parallel to `tags`."""
        found: dict[int, list[tuple[int, int]]] = {}
        for sentence in _SENTENCE.finditer(tags):
            span = sentence.span()
            for rule in rows_of(self._met(sentence[0], words[slice(*span)])):
                found.setdefault(rule, []).append(span)
        return iter(sorted(found.items()))

    def _met(self, tags: str, words: Sequence[str]) -> int:
        """The mask of the rules whose demands are all met."""
        met = reduce(or_, filter(None, map(self._by_tag.get, set(tags))), self._always)
        met = reduce(or_, filter(None, map(self._by_word.get, words)), met)
        every = (1 << self._size) - 1
        for place in range(_TAGS + _WORDS):
            every &= met >> place * self._size
        return every


def _share(tags: Tags) -> tuple[int, int, list[str]]:
    """How much a demand lets through: by its commonest tag, then by how many there are."""
    commonest = max(len(_COMMON) - _COMMON.find(tag) if tag in _COMMON else 0 for tag in tags)
    return commonest, len(tags), sorted(tags)


def _demands(sequence: Any) -> Iterator[Tags]:
    """Sets of tags, of each of which every match holds one."""
    for node, value in sequence:
        if node is op.LITERAL:
            yield frozenset((chr(value),))
        elif node is op.IN and all(kind is op.LITERAL for kind, _ in value):
            yield frozenset(chr(code) for _, code in value)
        elif node is op.SUBPATTERN:
            yield from _demands(value[-1])
        elif node is op.BRANCH:
            parts = [min(_demands(branch), key=_share, default=None) for branch in value[1]]
            if None not in parts:
                yield frozenset(tag for part in parts if part for tag in part)
        elif node in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0] > 0:
            yield from _demands(value[2])
