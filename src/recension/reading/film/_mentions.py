"""The names in a text that may tell which film it is about: titles, people and roles, each with how it is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np

from recension.reading.film._arrays import Flags, Floats, flags
from recension.reading.film._cues import CUE_AFTER, CUE_BEFORE, CUE_REACH, Cue
from recension.reading.film._hits import CAPITAL_TITLE, LOWER_NAME, LOWER_WORD, Hits, hits_of
from recension.reading.film._lookup import Bearers, Lookup
from recension.reading.film._words import Commonness, Contexts, Words
from recension.reading.text._letters import Ints

#: A person in small letters must surprise by so much, in nats.
SMALL_PERSON = 18.0
#: A capitalised name of so much surprise is hardly an ordinary word; people of one name need it.
CAPITAL_NAME = 8.0
#: How far from a person's name the name of a role may stand.
_REACH = 4
#: What a capital adds where every word might have one, and what small letters take from a title.
_OPENING, _SMALL, _MARKED = 1.5, 3.0, 3.0


class TitleMention(NamedTuple):
    """A place where a title stands. `surprise` in nats: how unlikely these words are by chance, so written."""

    first: int
    past: int
    mark: int
    capital: bool
    opens: bool
    surprise: float
    shouting: bool
    cues: frozenset[Cue]
    context: float

    @property
    def written_as_name(self) -> bool:
        return self.mark > 0 or (self.capital and self.surprise > CAPITAL_NAME)


@dataclass(slots=True)
class PersonMention:
    """Where a person stands first, how often, and how."""

    first: int
    count: int = 0
    capital: bool = False
    bracketed: bool = False
    directing: bool = False
    several_words: bool = True
    near: set[str] = field(default_factory=set)  # capitalised words close by


@dataclass(frozen=True)
class Titles:
    """Where titles stand: each an item, by name, then place; `surprise` as in TitleMention."""

    name: Ints
    first: Ints
    past: Ints
    mark: Ints
    capital: Flags
    opens: Flags
    surprise: Floats

    @cached_property
    def rows(self) -> dict[int, list[tuple[int, int, int, bool, bool, float]]]:
        """The mentions of each title: first, past, mark, capital, opens, surprise."""
        columns = (self.first, self.past, self.mark, self.capital, self.opens, self.surprise)
        rows: dict[int, list[tuple[int, int, int, bool, bool, float]]] = {}
        for name, *row in zip(self.name.tolist(), *(column.tolist() for column in columns), strict=True):
            rows.setdefault(name, []).append(tuple(row))
        return rows

    @property
    def written_as_name(self) -> Flags:
        written: Flags = (self.mark > 0) | (self.capital & (self.surprise > CAPITAL_NAME))
        return written


@dataclass(frozen=True, slots=True)
class Mentions:
    """The names of a text. They go by their place in `numbers`, which are the authority's.

    `roles` says which of them name a role here, `several_words` which of these are no single word.
    """

    words: Words
    contexts: Contexts
    numbers: Ints
    bearers: Bearers
    titles: Titles
    people: Mapping[int, PersonMention]
    roles: Flags
    several_words: Flags
    covered: frozenset[int]

    def of_title(self, name: int) -> list[TitleMention]:
        """Where one title stands, in order, with what stands beside it."""
        return [self._mention(*row) for row in self.titles.rows.get(name, ())]

    def _mention(self, first: int, past: int, mark: int, capital: bool, opens: bool, surprise: float) -> TitleMention:
        words = self.words
        written = words.view[words.starts[first] : words.ends[past - 1]]
        shouting = len(written) > 3 and written.isupper()
        cues = _cues(words, first, past, marked=mark > 0)
        context = self.contexts.of(words.words, first, past)
        return TitleMention(first, past, mark, capital, opens, surprise, shouting, cues, context)

    def with_people(self, others: Mapping[int, PersonMention], lookup: Lookup) -> "Mentions":
        """The same with other people, by the numbers of their names."""
        numbers = np.append(self.numbers, list(others))
        none = np.zeros(len(others), bool)
        people = {**self.people, **dict(enumerate(others.values(), len(self.numbers)))}
        return replace(
            self,
            numbers=numbers,
            bearers=lookup.bearers(numbers),
            people=people,
            roles=np.append(self.roles, none),
            several_words=np.append(self.several_words, none),
        )


def mentions_of(words: Words, lookup: Lookup, commonness: Commonness, contexts: Contexts) -> Mentions:
    """All mentions worth weighing."""
    hits = hits_of(words, lookup, commonness)
    bearers = lookup.bearers(hits.numbers)
    roles = _roles(hits, bearers, words)
    return Mentions(
        words=words,
        contexts=contexts,
        numbers=hits.numbers,
        bearers=bearers,
        titles=_titles(hits, bearers, words),
        people=_people(hits, bearers, words),
        roles=flags(len(hits.numbers), hits.name[roles]),
        several_words=flags(len(hits.numbers), hits.name[roles & hits.several]),
        covered=hits.covered,
    )


def _titles(hits: Hits, bearers: Bearers, words: Words) -> Titles:
    opens = hits.capital & hits.opening
    as_name = np.where(opens, np.minimum(hits.large, hits.small + _OPENING), hits.large)
    surprise = np.where(hits.capital, as_name, hits.small - (0.0 if words.lower_cased else _SMALL))
    marked = hits.mark > 0
    told = (bearers.entitles[hits.name] > 0) & ((surprise > CAPITAL_TITLE) | marked | (hits.first == 0))
    return Titles(
        name=hits.name[told],
        first=hits.first[told],
        past=hits.past[told],
        mark=hits.mark[told],
        capital=hits.capital[told],
        opens=opens[told],
        surprise=(surprise + _MARKED * marked)[told],
    )


def _people(hits: Hits, bearers: Bearers, words: Words) -> dict[int, PersonMention]:
    several = hits.several
    lone = hits.small > LOWER_WORD if words.lower_cased else hits.capital & ~hits.opening & (hits.large > CAPITAL_NAME)
    joint = hits.capital | (hits.small > (LOWER_NAME if words.lower_cased else SMALL_PERSON))
    told = (bearers.people[hits.name] > 0) & np.where(several, joint, lone)
    people: dict[int, PersonMention] = {}
    columns = (hits.name, hits.first, hits.past, hits.capital)
    for name, first, past, capital in zip(*(column[told].tolist() for column in columns), strict=True):
        if past - first > 1 or words.lower_cased or _alone(words, first):
            _seen(people.setdefault(name, PersonMention(first)), first, past, words, capital=capital)
    return people


def _roles(hits: Hits, bearers: Bearers, words: Words) -> Flags:
    written = hits.capital
    if words.lower_cased:
        written = written | (hits.several & (hits.small > LOWER_NAME))
    roles: Flags = (bearers.roles[hits.name] > 0) & written & (hits.several | ~(hits.capital & hits.opening))
    return roles


def _alone(words: Words, word: int) -> bool:
    """Whether a capitalised word is a name by itself, no part of a longer one that nobody knows."""
    joined = [i for i in (word - 1, word) if 0 <= i < len(words) - 1 and words.between(i) == " "]
    return not any(words.capital[i] and words.capital[i + 1] and not words.opens[i] for i in joined)


def is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and "1880" < word < "2035"


def _cues(words: Words, first: int, past: int, *, marked: bool) -> frozenset[Cue]:
    said = words.words
    found: list[Cue] = []
    if not _CUES_BEFORE.isdisjoint(said[max(0, first - CUE_REACH) : first]):
        for back in range(1, min(first, CUE_REACH) + 1):
            found += CUE_BEFORE.get(said[first - back], {}).get(back, ())
    if past < len(said) and said[past] in CUE_AFTER:
        found.append(Cue.PREDICATE)
    if "(" in words.view[max(0, words.starts[first] - 3) : words.starts[first]]:
        found.append(Cue.BRACKETED)
    if marked and not words.within_runs.isdisjoint((first - 2, first - 1, past, past + 1)):
        found.append(Cue.LISTED)
    return frozenset(found) if found else _NO_CUES


_CUES_BEFORE, _NO_CUES = frozenset(CUE_BEFORE), frozenset[Cue]()


def _seen(mention: PersonMention, first: int, past: int, words: Words, *, capital: bool) -> None:
    before = words.words[max(0, first - 2) : first]
    mention.count += 1
    mention.several_words = past - first > 1
    for i in (*range(max(0, first - _REACH), first), *range(past, min(len(words), past + _REACH))):
        if words.capital[i]:
            mention.near.add(words.words[i])
    mention.capital |= capital
    mention.bracketed |= words.view[words.starts[first] - 1 : words.starts[first]] == "("
    mention.directing |= any(w.startswith("direct") or w == "helmed" for w in before)
