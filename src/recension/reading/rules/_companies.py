"""The companies that reviews name, and what each mostly is to a film."""

import re
from functools import cache

from recension.reading._lexicon import lines_of


@cache
def _companies() -> dict[str, tuple[str, str]]:
    """Companies by the lower-case forms reviews use: (name, role)."""
    rows = (line.split("|") for line in lines_of("companies"))
    return {written.strip(): (name.strip(), role.strip()) for written, name, role in rows}


_CORPORATE = re.compile(
    r"(?:pictures|films?|studios?|productions?|entertainment|video|home video|releasing|distribution|company|corporation|cinema|media|television|network|channel|classics|international|brothers|bros\.?|inc\.?|dvd|factory)$",
    re.I,
)


def company_named(words: str) -> tuple[str, str] | None:
    """The company that goes by some words and its usual role; an unlisted one tells itself by its last word."""
    words = words.removesuffix("'s")
    known = _companies().get(words.lower().rstrip("."))
    if known is not None:
        return known
    return (words, "") if " " in words and _CORPORATE.search(words) else None
