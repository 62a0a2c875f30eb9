"""All that one text gives to weigh films by: the people, titles and words found in it, and how it speaks of films."""

from dataclasses import dataclass, field
from itertools import compress
from typing import NamedTuple

import numpy as np

from recension.reading.film._arrays import Flags, among, flags
from recension.reading.film._circumstances import Circumstances
from recension.reading.film._cues import AFTER_BARE
from recension.reading.film._essay import NO_ESSAY
from recension.reading.film._headline import Headline
from recension.reading.film._lookup import Lookup, Pairs
from recension.reading.film._mentions import Mentions, PersonMention
from recension.reading.film._words import Commonness, Words
from recension.reading.text._letters import Ints

Features = dict[str, float]


class Person(NamedTuple):
    """Somebody named in a text: all who bear the name, and how much it tells in nats."""

    mention: PersonMention
    namesakes: tuple[int, ...]
    rarity: float
    near: tuple[int, ...]  # the capitalised words close by, in short form


class Manner(NamedTuple):
    """How a text speaks of films, whichever it is about."""

    headlined: bool
    titles: int  # places where a title stands written as a name
    words: int
    runs: int  # of words in marks, titles or not
    bare: int  # "this" that stands for the film: no noun follows it
    essay: float = NO_ESSAY  # log odds that the writer is one who names other films; not asked under a headline


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that one text gives to weigh films by."""

    found: Mentions
    told: Circumstances
    headline: Headline | None
    people: list[Person]  # in the order of the text
    lone_rarity: dict[int, float]  # lone words in short form, with their rarity
    titles_marked: int  # different titles in marks
    first_marked: int  # the word where the first of them begins, or -1
    manner: Manner
    titles_weighed: dict[tuple[int, ...], Features] = field(default_factory=dict)
    entitling: dict[int, list[int]] = field(default_factory=dict)
    entitling_in_part: dict[int, list[int]] = field(default_factory=dict)
    roles_in_full: dict[int, list[int]] = field(default_factory=dict)

    def titles_of(self, film: int) -> tuple[bool, list[int]]:
        """The names that entitle a film, and whether they are its whole title rather than a part."""
        names = self.entitling.get(film)
        return (True, names) if names else (False, self.entitling_in_part.get(film, []))

    def look_at(self, films: Ints) -> None:
        """Note which of the text's titles and roles are those of the films in question."""
        found, wanted = self.found, np.sort(films)
        titles = flags(len(found.numbers), found.titles.name)
        _note(self.entitling, found.bearers.titled, titles, wanted)
        _note(self.entitling_in_part, found.bearers.part_titled, titles, wanted)
        _note(self.roles_in_full, found.bearers.played_in, found.several_words, wanted)

    @property
    def persons(self) -> frozenset[int]:
        """All who may be meant by the names of people."""
        return frozenset(p for person in self.people for p in person.namesakes)

    @property
    def people_in_full(self) -> bool:
        """Whether anyone is named by more than one name."""
        return any(p.mention.several_words for p in self.people)


def _note(table: dict[int, list[int]], pairs: Pairs, told: Flags, wanted: Ints) -> None:
    """Enter under each wanted film those of the told names that it is paired with."""
    name, film = pairs
    if len(wanted):
        kept = told[name] & among(film, wanted)
        for n, f in zip(name[kept].tolist(), film[kept].tolist(), strict=True):
            table.setdefault(f, []).append(n)


def evidence_of(
    found: Mentions,
    told: Circumstances,
    headline: Headline | None,
    words: Words,
    commonness: Commonness,
    lookup: Lookup,
    essay: float,
) -> Evidence:
    small, capital, rare = commonness.small.get, commonness.capital.get, commonness.rare
    rarity = {lookup.authority.word(w): min(capital(w, rare), small(w, rare)) for w in told.lone}
    titles = found.titles
    marked = titles.mark > 0
    size = len(found.numbers)
    written = flags(size, titles.name[titles.written_as_name])
    return Evidence(
        found=found,
        told=told,
        headline=headline,
        people=_people_in(found, lookup),
        lone_rarity=rarity,
        titles_marked=int(flags(size, titles.name[marked]).sum()),
        first_marked=int(titles.first[marked].min(initial=len(words))) if marked.any() else -1,
        manner=Manner(
            headlined=headline is not None,
            titles=int(written[titles.name].sum()),
            words=len(words),
            runs=len(words.runs),
            bare=_bare(words.words),
            essay=essay,
        ),
    )


def _people_in(found: Mentions, lookup: Lookup) -> list[Person]:
    name, person = found.bearers.named
    people = []
    for n, mention in sorted(found.people.items(), key=lambda pair: pair[1].first):
        here = slice(*name.searchsorted((n, n + 1)).tolist())
        near = tuple(map(lookup.authority.word, mention.near))
        people.append(Person(mention, tuple(person[here].tolist()), found.bearers.rarity.item(n), near))
    return people


def _bare(words: list[str]) -> int:
    return sum(b in AFTER_BARE for b in compress(words[1:], map("this".__eq__, words)))
