"""Names of people written with a letter amiss: looked for beside a role alone, and where no other person is named."""

import re
from collections.abc import Iterator

from recension.reading.film._lookup import Lookup
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
        number = _near(name, lookup)
        if number >= 0 and number not in found.people:
            found.names[number] = lookup.name(number)
            found.people[number] = PersonMention(first, 1, capital=True)
    return len(found.people) > before


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
    return amiss(word, other) <= (2 if len(word) > 6 else 1)


def amiss(a: str, b: str) -> int:
    """How many letters must be changed, put in or taken out to make one word of the other (Levenshtein)."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (letter != other))
    return row[-1]
