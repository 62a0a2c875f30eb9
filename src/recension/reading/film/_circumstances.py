"""What a text says of its film besides names: years, decades, running times, kinds of film, lone capitalised words."""

from collections import Counter
from dataclasses import dataclass, field

from recension.reading.film._cues import DECADES, GENRES
from recension.reading.film._hits import LOWER_WORD
from recension.reading.film._mentions import Mentions, is_year
from recension.reading.film._words import Commonness, Words

_TOLD = frozenset((*GENRES, *DECADES))
_MINUTES = frozenset("minutes minute min mins".split())


@dataclass(slots=True)
class Circumstances:
    """`lone` are capitalised words outside the names found: surnames and first names of roles."""

    years: Counter[int] = field(default_factory=Counter)
    decades: set[int] = field(default_factory=set)
    minutes: set[int] = field(default_factory=set)
    genres: Counter[str] = field(default_factory=Counter)
    lone: dict[str, int] = field(default_factory=dict)


def circumstances_of(words: Words, found: Mentions, commonness: Commonness) -> Circumstances:
    """Read the circumstances off the words, in one pass."""
    told = Circumstances()
    for word in filter(_TOLD.__contains__, words.words):
        if word in GENRES:
            told.genres[GENRES[word]] += 1
        else:
            told.decades.add(DECADES[word])
    for i in _names_perhaps(words, commonness):
        word = words.words[i]
        if word[0].isdigit():
            _number(told, word, words.words[i + 1] if i + 1 < len(words) else "")
        elif i not in found.covered and not (word in commonness.small and words.opens[i]):
            told.lone.setdefault(word, i)
    return told


def _names_perhaps(words: Words, commonness: Commonness) -> list[int]:
    """Words with a capital, and numbers; where the writer uses no capitals, words too rare to be ordinary ones."""
    if not words.lower_cased:
        capital: list[int] = words.capital.nonzero()[0].tolist()
        return capital
    small = commonness.small
    return [i for i, w in enumerate(words.words) if w[0].isdigit() or small.get(w, commonness.rare) > LOWER_WORD]


def _number(told: Circumstances, word: str, after: str) -> None:
    if is_year(word):
        told.years[int(word)] += 1
    elif word[-1] == "s" and len(word) in (3, 5) and word[:-1].isdecimal() and word[-2] == "0":
        told.decades.add(int(word[:-1]) if len(word) == 5 else (1900 if word[0] > "1" else 2000) + int(word[:-1]))
    elif after in _MINUTES and word.isdecimal() and len(word) < 4:
        told.minutes.add(int(word))
