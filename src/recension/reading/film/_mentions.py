"""The names in a text that may tell which film it is about: titles, people and roles, each with how it is written."""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from recension.reading.film._cues import CUE_AFTER, CUE_BEFORE, CUE_REACH, Cue
from recension.reading.film._lookup import Lookup, Name
from recension.reading.film._words import Commonness, Contexts, Floats, Words

#: A title in small letters must surprise by so much, in nats, to be looked at; one with capitals or marks by less.
SMALL_TITLE, SMALL_PERSON, CAPITAL_TITLE = 15.0, 18.0, 4.5
#: The same where the writer uses no capitals: names of several words, and of one.
LOWER_NAME, LOWER_WORD = 12.0, 10.0
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
    shouting: bool
    surprise: float
    year: int
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


@dataclass(slots=True)
class Mentions:
    """The names of a text by their number in the authority."""

    names: dict[int, Name] = field(default_factory=dict)
    titles: dict[int, list[TitleMention]] = field(default_factory=dict)
    people: dict[int, PersonMention] = field(default_factory=dict)
    roles: dict[int, int] = field(default_factory=dict)
    covered: set[int] = field(default_factory=set)
    several: set[int] = field(default_factory=set)  # the roles of several words


class _Hit(NamedTuple):
    first: int
    past: int
    name: int


def mentions_of(words: Words, lookup: Lookup, commonness: Commonness, contexts: Contexts) -> Mentions:
    """All mentions worth weighing. A name within a longer capitalised one ("Rocky" in "Rocky II") is none."""
    sums = commonness.of(words.words)
    hits = _promising(words, lookup, sums)
    cover = _cover(words, hits, sums[0])
    found = Mentions(covered=set(cover))
    for hit in hits:
        within = cover.get(hit.first)
        inner = within is not None and within[1] >= hit.past and within != (hit.first, hit.past)
        if inner and (hit.first, hit.past) not in words.runs:
            continue
        name = found.names[hit.name] = lookup.name(hit.name)
        _take(found, hit, name, words, sums, contexts)
    return found


def _promising(words: Words, lookup: Lookup, sums: tuple[Floats, Floats]) -> list[_Hit]:
    """The spotted names with a capital, a mark, or words that surprise: a sound superset of what can be taken."""
    first, past, name = words.spots(lookup.authority)
    if not len(first):
        return []
    capital = np.array(words.capital, bool)
    several = past - first > 1
    keep = capital[first] & capital[past - 1] & (several | (sums[1][past] - sums[1][first] > CAPITAL_TITLE))
    keep |= several & (sums[0][past] - sums[0][first] > SMALL_TITLE)
    if words.lower_cased:
        surprise = sums[0][past] - sums[0][first]
        keep |= surprise > np.where(several, LOWER_NAME, LOWER_WORD)
    keep |= first == 0
    if words.runs:
        runs = np.array([a * 65536 + b for a, b in words.runs])
        keep |= np.isin(first * 65536 + past, runs)
    hits = [_Hit(*hit) for hit in zip(first[keep].tolist(), past[keep].tolist(), name[keep].tolist(), strict=True)]
    hits.sort(key=lambda h: (h.first, h.past))
    return hits


def _cover(words: Words, hits: list[_Hit], small: Floats) -> dict[int, tuple[int, int]]:
    """For each word within a name of several words, written as one, the longest such name."""
    cover: dict[int, tuple[int, int]] = {}
    for hit in hits:
        length = hit.past - hit.first
        if length < 2 or not _name_in_place(words, hit, small):
            continue
        for i in range(hit.first, hit.past):
            if i not in cover or cover[i][1] - cover[i][0] < length:
                cover[i] = hit.first, hit.past
    return cover


def _name_in_place(words: Words, hit: _Hit, small: Floats) -> bool:
    """Whether it is written as a name: with capitals, or, where there are none, in words that surprise."""
    if words.lower_cased:
        return float(small[hit.past] - small[hit.first]) > LOWER_NAME
    return words.capital[hit.first] and sum(words.capital[hit.first : hit.past]) * 2 >= hit.past - hit.first


def _take(
    found: Mentions, hit: _Hit, name: Name, words: Words, sums: tuple[Floats, Floats], contexts: Contexts
) -> None:
    first, past = hit.first, hit.past
    several = past - first > 1
    count = sum(words.capital[first:past])
    capital = count == past - first or (count >= 2 and words.capital[first])
    opening = words.opens_sentence(first)
    opens = capital and opening
    small, large = float(sums[0][past] - sums[0][first]), float(sums[1][past] - sums[1][first])
    if name.entitles:
        mark = words.runs.get((first, past), 0)
        surprise = _surprise(small, large, capital=capital, opens=opens, lower_cased=words.lower_cased)
        if surprise > CAPITAL_TITLE or mark or first == 0:
            title = _title(hit, words, contexts, capital, opening, mark, surprise)
            found.titles.setdefault(hit.name, []).append(title)
    if several:
        told = capital or small > (LOWER_NAME if words.lower_cased else SMALL_PERSON)
    elif words.lower_cased:
        told = small > LOWER_WORD
    else:
        told = capital and not opens and large > CAPITAL_NAME and _alone(words, first)
    if name.people and told:
        _person(found.people.setdefault(hit.name, PersonMention(first)), hit, words, capital=capital)
    written = capital or (several and words.lower_cased and small > LOWER_NAME)
    if name.played_in and written and (several or not opens):
        found.roles.setdefault(hit.name, first)
        if several:
            found.several.add(hit.name)


def _alone(words: Words, word: int) -> bool:
    """Whether a capitalised word is a name by itself, no part of a longer one that nobody knows."""
    joined = [i for i in (word - 1, word) if 0 <= i < len(words) - 1 and words.between(i) == " "]
    return not any(words.capital[i] and words.capital[i + 1] and not words.opens_sentence(i) for i in joined)


def _surprise(small: float, large: float, *, capital: bool, opens: bool, lower_cased: bool) -> float:
    """How unlikely the words are by chance, as they are written."""
    if not capital:
        return small - (0.0 if lower_cased else _SMALL)
    return min(large, small + _OPENING) if opens else large


def _title(
    hit: _Hit, words: Words, contexts: Contexts, capital: bool, opens: bool, mark: int, surprise: float
) -> TitleMention:
    first, past = hit.first, hit.past
    written = words.view[words.starts[first] : words.ends[past - 1]]
    return TitleMention(
        first=first,
        past=past,
        mark=mark,
        capital=capital,
        opens=opens,
        shouting=written.isupper() and len(written) > 3,
        surprise=surprise + (_MARKED if mark else 0.0),
        year=_year_after(words, past),
        cues=_cues(words, first, past, marked=mark > 0),
        context=contexts.of(words.words, first, past),
    )


def _year_after(words: Words, past: int) -> int:
    """The year in brackets after a title ("Mask (1985)", "Mask, 1985"), or 0."""
    if past >= len(words) or not is_year(words.words[past]):
        return 0
    between = words.between(past - 1).strip(" \"'_*,")
    return int(words.words[past]) if between in ("(", "", "[") else 0


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


def _person(mention: PersonMention, hit: _Hit, words: Words, *, capital: bool) -> None:
    before = words.words[max(0, hit.first - 2) : hit.first]
    mention.count += 1
    mention.several_words = hit.past - hit.first > 1
    for i in (*range(max(0, hit.first - _REACH), hit.first), *range(hit.past, min(len(words), hit.past + _REACH))):
        if words.capital[i]:
            mention.near.add(words.words[i])
    mention.capital |= capital
    mention.bracketed |= words.view[words.starts[hit.first] - 1 : words.starts[hit.first]] == "("
    mention.directing |= any(w.startswith("direct") or w == "helmed" for w in before)
