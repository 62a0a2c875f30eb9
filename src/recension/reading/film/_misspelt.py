"""Names of people written with a letter amiss.

Looked for among the people of the films in question; and, where nobody is named, beside a role in the whole authority.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator

from recension.reading.film._circumstances import Circumstances
from recension.reading.film._lookup import PERSON_BITS, Details, Lookup, parted
from recension.reading.film._mentions import Mentions, PersonMention
from recension.reading.film._words import Words
from recension.values import fold

#: Looking for a near name takes milliseconds: not more than so many a text.
MOST = 3
#: A surname of no more letters than this is near too many words.
_SHORT = 3
#: It begins with a letter of a few, so that the scan stays in C over the others.
_CUED = re.compile(
    r"[DdSsPpAaFfCc(](?:(?<=\b[A-Za-z])(?:(?<=[Dd])(?:irected by|irectors?:?)|(?<=[Ss])(?:tarring:?|tars|tarred)"
    r"|(?<=[Pp])(?:layed by|ortrayed by)|(?<=[Aa])(?:ctors?|ctress)|(?<=[Ff])ilmmaker|(?<=[Cc])ast:) |(?<=\())"
    r"(?P<name>[A-Z][a-z'-]+(?: (?:[A-Z]\. )?(?:[Dd]e |[Vv]an |[Vv]on )?[A-Z][A-Za-z'-]+){1,2})\b"
)


def misspelt(words: Words, found: Mentions, lookup: Lookup) -> dict[int, PersonMention]:
    """The people whose names stand beside a role nearly, by the numbers of their names."""
    return _unnamed(found, ((_near(name, lookup), first) for name, first in _unknown(words, found)))


def nearly_named(
    words: Words, told: Circumstances, films: Iterable[Details], found: Mentions, lookup: Lookup
) -> dict[int, PersonMention]:
    """The people of some films whose given name stands before nearly their surname, by the numbers of their names."""
    after: dict[int, list[tuple[int, str]]] = {}
    for word, i in told.lone.items():
        if i and len(word) > _SHORT:
            after.setdefault(lookup.authority.word(words.words[i - 1]), []).append((i, word))
    near = (
        (_if_near(word, person, lookup), i - 1)
        for details in films
        for given, person in _bearing(after, details)
        for i, word in after[given]
    )
    return _unnamed(found, near)


def _bearing(given_names: Collection[int], film: Details) -> list[tuple[int, int]]:
    """The film's people who bear one of some given names, each after the name, in order."""
    if not given_names:
        return []
    return list(map(parted, sorted(n for n in film.given_names if n >> PERSON_BITS in given_names)))


def _if_near(word: str, person: int, lookup: Lookup) -> int:
    """The number of a person's name if a word is nearly its last, else -1."""
    name = fold(lookup.authority.person_name(person)).split()
    return lookup.authority.name_of(name) if word != name[-1] and _nearly(word, name[-1]) else -1


def _unnamed(found: Mentions, near: Iterable[tuple[int, int]]) -> dict[int, PersonMention]:
    """Those of some names, each with the word where it begins, that are nobody's who is named already."""
    named = set(found.numbers[list(found.people)].tolist())
    others: dict[int, PersonMention] = {}
    for number, first in near:
        if number >= 0 and number not in named:
            others.setdefault(number, PersonMention(first, 1, capital=True))
    return others


def _unknown(words: Words, found: Mentions) -> Iterator[tuple[str, int]]:
    """Names beside a role of which the authority knows no word in its place."""
    starts, looked = words.starts, 0
    for match in _CUED.finditer(words.view):
        first = bisect_right(starts, match.start("name")) - 1
        at_word = first >= 0 and starts[first] == match.start("name")
        if at_word and first not in found.covered and looked < MOST:
            looked += 1
            yield match["name"], first


def _near(name: str, lookup: Lookup) -> int:
    """The number of the one person's name that is nearly this, or -1."""
    words = fold(name).split()
    for found in lookup.authority.find(name, limit=3):
        if found.person is not None:
            near = fold(found.person.name).split()
            if len(near) == len(words) and all(map(_nearly, words, near)):
                return lookup.authority.name_of(near)
    return -1


def _nearly(word: str, other: str) -> bool:
    allowed = 2 if len(other) > 6 else 1
    return abs(len(word) - len(other)) <= allowed and amiss(word, other) <= allowed


def amiss(a: str, b: str) -> int:
    """How many letters must be changed, put in or taken out to make one word of the other (Levenshtein)."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (letter != other))
    return row[-1]
