"""Titles that a text writes with their words joined, parted, shortened or counted otherwise than they have them."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from recension.reading.mentions._slips import slipped
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

#: Words that stand for each other in titles.
_EQUAL = (
    *zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen".split(),
        map(str, range(1, 14)),
        strict=True,
    ),
    *(("until", "till"), ("until", "til"), ("till", "til"), ("street", "st"), ("avenue", "ave"), ("doctor", "dr")),
    *(("mister", "mr"), ("saint", "st"), ("mount", "mt"), ("versus", "vs"), ("volume", "vol"), ("part", "pt")),
    *(("ok", "okay"), ("colour", "color"), ("theatre", "theater")),
)
_OTHERWISE: dict[str, list[str]] = {}
for _one, _other in _EQUAL:
    _OTHERWISE.setdefault(_one, []).append(_other)
    _OTHERWISE.setdefault(_other, []).append(_one)
#: Words that are left out of titles, or put in.
_LOOSE = frozenset("the a an and is".split())
#: A title of fewer letters is too near to others; so many letters at least has each part of a word that is parted.
_SHORTEST, _PART = 9, 3
#: A title of fewer words loses none: "F for Fake" without its small word would be another.
_FEWEST_TO_LOSE_ONE = 4


def written_otherwise(run: str, authority: "Authority") -> str:
    """The title of the films that a run stands for with its words written otherwise; "" for none, or for several.

    Joined words and parted ones, numbers in figures and in words, usual abbreviations, a small word more or less; or
    one that nobody and nothing is called by, misspelt.
    """
    words = fold(run).split()
    if sum(map(len, words)) < _SHORTEST or len(words) < 2:
        return ""
    return _one_of(_forms(words), authority) or _one_of(_meant(words, authority), authority)


def _meant(words: list[str], authority: "Authority") -> Iterator[list[str]]:
    """The words with one of them that no name has as a slip of the pen may have made it."""
    unknown = [word for word in words if not authority.names_with(word)]
    return slipped(words, dated=False, only=unknown) if len(unknown) == 1 else iter(())


def _one_of(forms: Iterable[list[str]], authority: "Authority") -> str:
    """The title of the films that are called by one of some forms, if it is the same of all."""
    titles = {authority.title(int(n)) for form in forms for n in authority.films_in_words(form)}
    return min(titles) if len({fold(title) for title in titles}) == 1 else ""


def _forms(words: list[str]) -> Iterator[list[str]]:
    """The words with one of them written otherwise, left out, joined to the next or parted."""
    for i, word in enumerate(words):
        before, behind = words[:i], words[i + 1 :]
        yield from ([*before, other, *behind] for other in _OTHERWISE.get(word, ()))
        if word in _LOOSE and len(words) >= _FEWEST_TO_LOSE_ONE:
            yield [*before, *behind]
        if behind:
            yield [*before, word + behind[0], *behind[1:]]
        yield from ([*before, word[:at], word[at:], *behind] for at in range(_PART, len(word) - _PART + 1))
