"""The names in a text that may tell which film it is about: titles, people and roles, each with how it is written."""

from dataclasses import dataclass, field

import numpy as np

from recension.reading._film_cues import CUES, Cue
from recension.reading._film_lookup import Lookup, Name
from recension.reading._film_words import Commonness, Contexts, Floats, Words

#: A title in small letters must surprise by so much, in nats, to be looked at; one with capitals or marks by less.
SMALL_TITLE, SMALL_PERSON, CAPITAL_TITLE = 15.0, 18.0, 4.5
#: A capitalised name of so much surprise is hardly an ordinary word; people of one name need it.
CAPITAL_NAME = 8.0
#: How far from a person's name the name of a role may stand.
_REACH = 4
#: What a capital adds where every word might have one, and what small letters take from a title.
_OPENING, _SMALL, _MARKED = 1.5, 3.0, 3.0


@dataclass(frozen=True, slots=True)
class TitleMention:
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


@dataclass(frozen=True, slots=True)
class _Hit:
    first: int
    past: int
    name: int


def mentions_of(words: Words, lookup: Lookup, commonness: Commonness, contexts: Contexts) -> Mentions:
    """All mentions worth weighing. A name within a longer capitalised one ("Rocky" in "Rocky II") is none."""
    sums = commonness.of(words.words)
    hits = _promising(words, lookup, sums)
    cover = _cover(words, hits)
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
    first, past, name = lookup.authority.spot_arrays(words.words)
    if not len(first):
        return []
    capital = np.array(words.capital, bool)
    keep = capital[first] & capital[past - 1]
    keep |= (past - first > 1) & (sums[0][past] - sums[0][first] > SMALL_TITLE)
    keep |= first == 0
    if words.runs:
        runs = np.array([a * 65536 + b for a, b in words.runs])
        keep |= np.isin(first * 65536 + past, runs)
    hits = [_Hit(*hit) for hit in zip(first[keep].tolist(), past[keep].tolist(), name[keep].tolist(), strict=True)]
    hits.sort(key=lambda h: (h.first, h.past))
    return hits


def _cover(words: Words, hits: list[_Hit]) -> dict[int, tuple[int, int]]:
    """For each word within a capitalised name of several words, the longest such name."""
    cover: dict[int, tuple[int, int]] = {}
    for hit in hits:
        length = hit.past - hit.first
        if length < 2 or sum(words.capital[hit.first : hit.past]) * 2 < length or not words.capital[hit.first]:
            continue
        for i in range(hit.first, hit.past):
            if i not in cover or cover[i][1] - cover[i][0] < length:
                cover[i] = hit.first, hit.past
    return cover


def _take(
    found: Mentions, hit: _Hit, name: Name, words: Words, sums: tuple[Floats, Floats], contexts: Contexts
) -> None:
    count = sum(words.capital[hit.first : hit.past])
    capital = count == hit.past - hit.first or (count >= 2 and words.capital[hit.first])
    if name.entitles:
        title = _title(hit, words, sums, contexts, capital=capital)
        if title.surprise > CAPITAL_TITLE or title.mark or hit.first == 0:
            found.titles.setdefault(hit.name, []).append(title)
    small = float(sums[0][hit.past] - sums[0][hit.first])
    several = hit.past - hit.first > 1
    large = float(sums[1][hit.past] - sums[1][hit.first])
    told = (capital or small > SMALL_PERSON) if several else (capital and large > CAPITAL_NAME)
    if name.people and told and (several or not words.opens_sentence(hit.first)):
        _person(found.people.setdefault(hit.name, PersonMention(hit.first)), hit, words, capital=capital)
    if name.played_in and capital and (hit.past - hit.first > 1 or not words.opens_sentence(hit.first)):
        found.roles.setdefault(hit.name, hit.first)
        if hit.past - hit.first > 1:
            found.several.add(hit.name)


def _title(
    hit: _Hit, words: Words, sums: tuple[Floats, Floats], contexts: Contexts, *, capital: bool
) -> TitleMention:
    first, past = hit.first, hit.past
    opens = words.opens_sentence(first)
    mark = words.runs.get((first, past), 0)
    written = words.view[words.starts[first] : words.ends[past - 1]]
    small, large = (float(s[past] - s[first]) for s in sums)
    surprise = min(large, small + _OPENING) if opens else large
    if not capital:
        surprise = small - (0.0 if words.lower_cased else _SMALL)
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
    before, after = words.words[max(0, first - 4) : first], words.words[past : past + 1]
    found = {
        cue
        for cue, (reach, vocabulary) in CUES.items()
        if not vocabulary.isdisjoint(before[-reach:] if reach > 0 else after)
    }
    if "(" in words.view[max(0, words.starts[first] - 3) : words.starts[first]]:
        found.add(Cue.BRACKETED)
    if marked and any(i in words.within_runs for i in (first - 2, first - 1, past, past + 1)):
        found.add(Cue.LISTED)
    return frozenset(found)


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
