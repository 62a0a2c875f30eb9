"""The words beside a name as signs for fitted tables: small words as they are, others as "Name"."""

import re
from collections.abc import Iterator


def word_or(edge: str, found: re.Match[str] | None) -> str:
    """The first group's word as a sign; `edge` where nothing was found."""
    if found is None:
        return edge
    return "Name" if found[1][0].isupper() else found[1]


def two_beside(before: str, behind: str) -> Iterator[str]:
    """The two words that end the text before a name, and the two that open the text behind it."""
    two, two_behind = before.split()[-2:], behind.split()[:2]
    if len(two) > 1:
        yield "<< " + " ".join(w if w[0].islower() else "Name" for w in two)
    if len(two_behind) > 1:
        yield ">> " + " ".join(w if not w[0].isupper() else "Name" for w in two_behind)
