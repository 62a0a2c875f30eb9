"""Names of people written with a letter amiss.

Looked for among the people of the films in question; and, where nobody is named, beside a role in the whole authority.
"""

import re
from collections.abc import Iterable, Iterator

from recension.reading.film._circumstances import Circumstances
from recension.reading.film._lookup import Details, Lookup
from recension.reading.film._mentions import Mentions, PersonMention
from recension.reading.film._words import Words
from recension.values import fold

#: Looking for a near name takes milliseconds: not more than so many a text.
MOST = 3
_CUED = re.compile(
    r"(?:\b(?:[Dd]irected by|[Dd]irectors?:?|[Ss]tarring:?|[Ss]tars|[Ss]tarred|[Pp]layed by|[Pp]ortrayed by|[Aa]ctors?"
    r"|[Aa]ctress|[Ff]ilmmaker|[Cc]ast:) |\()"
    r"(?P<name>[A-Z][a-z'-]+(?: (?:[A-Z]\. )?(?:[Dd]e |[Vv]an |[Vv]on )?[A-Z][A-Za-z'-]+){1,2})\b"
)


def misspelt(words: Words, found: Mentions, lookup: Lookup) -> bool:
    """Add the people whose names stand in the text nearly; whether there were any."""
    before = len(found.people)
    for name, first in _unknown(words, found):
        _add(found, _near(name, lookup), first, lookup)
    return len(found.people) > before


def nearly_named(words: Words, told: Circumstances, films: Iterable[Details], found: Mentions, lookup: Lookup) -> bool:
    """Add the people of some films whose given name stands before nearly their surname; whether there were any."""
    before = len(found.people)
    after_a_name = [(i, words.words[i - 1], word) for word, i in told.lone.items() if i and len(word) > 3]
    for details in films:
        for i, given, word in after_a_name:
            for person in sorted(details.given_names.get(given, ())):
                if word != lookup.surname(person) and _nearly(word, lookup.surname(person)):
                    full = fold(lookup.authority.person_name(person)).split()
                    _add(found, lookup.authority.name_of(full), i - 1, lookup)
    return len(found.people) > before


def _add(found: Mentions, number: int, first: int, lookup: Lookup) -> None:
    if number >= 0 and number not in found.people:
        found.names[number] = lookup.name(number)
        found.people[number] = PersonMention(first, 1, capital=True)


def _unknown(words: Words, found: Mentions) -> Iterator[tuple[str, int]]:
    """Names beside a role of which the authority knows no word in its place."""
    place = {start: i for i, start in enumerate(words.starts)}
    looked = 0
    for match in _CUED.finditer(words.view):
        first = place.get(match.start("name"), -1)
        if first >= 0 and first not in found.covered and looked < MOST:
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
