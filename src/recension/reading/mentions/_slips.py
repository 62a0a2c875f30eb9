"""Words as a slip of the pen may have been meant: a letter away, or with another letter doubled."""

from collections.abc import Collection, Iterator, Sequence

from recension.authority import misspelt
from recension.reading._lexicon import words_of

#: A word of fewer letters is near too many; a longer one may lack two.
_SHORT_WORD, _LONG_WORD = 4, 9
_ORDINARY = words_of("ordinary_openers")


def slipped(words: Sequence[str], *, dated: bool, only: Collection[str] | None = None) -> Iterator[list[str]]:
    """The words with one of them a letter away, a long one without two of its letters, or another letter doubled.

    Ordinary words are written as they are meant, where no year tells otherwise; or all but those of `only`.
    """
    for i, word in enumerate(words):
        if len(word) >= _SHORT_WORD and (dated or word not in _ORDINARY) and (only is None or word in only):
            shorter = (word[:at] + word[at + 2 :] for at in range(1, len(word) - 1)) if len(word) >= _LONG_WORD else ()
            for form in (*(form.decode() for form in misspelt(word)), *shorter, *_redoubled(word)):
                if f"{form}s" != word and form != f"{word}s":
                    yield [*words[:i], form, *words[i + 1 :]]


def _redoubled(word: str) -> Iterator[str]:
    """The word with another letter doubled than is: "Rebbeca" → "Rebecca"."""
    for at in range(len(word) - 1):
        if word[at] == word[at + 1]:
            single = word[:at] + word[at + 1 :]
            yield from (single[:i] + single[i] + single[i:] for i in range(len(single)))
