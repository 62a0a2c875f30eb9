"""The words beside a name as signs for fitted tables: small words as they are, others as "Name"."""

import re
from collections.abc import Iterator


def word_before(before: str, pattern: re.Pattern[str]) -> str:
    """The last word of a text, the first group of a pattern that ends in `$`; "" where there is none.

    Most often it is a plain word and a space behind it, which is told without the pattern.
    """
    word = before[before.rfind(" ", 0, -1) + 1 : -1]
    if before[-1:] == " " and word.isascii() and word.isalpha():
        return word
    found = pattern.search(before)
    return found[1] if found else ""


def word_behind(behind: str, pattern: re.Pattern[str]) -> str:
    """The first word of a text, the first group of a pattern; "" where there is none."""
    found = pattern.match(behind)
    return found[1] if found else ""


def word_or(edge: str, word: str) -> str:
    """A word as a sign; `edge` where there is none."""
    return "Name" if word[:1].isupper() else word or edge


def two_beside(before: str, behind: str) -> Iterator[str]:
    """The two words that end the text before a name, and the two that open the text behind it."""
    two, two_behind = before.split()[-2:], behind.split()[:2]
    if len(two) > 1:
        yield "<< " + " ".join(w if w[0].islower() else "Name" for w in two)
    if len(two_behind) > 1:
        yield ">> " + " ".join(w if not w[0].isupper() else "Name" for w in two_behind)
