"""The companies that reviews name, and what each mostly is to a film."""

import re

from recension.reading._lexicon import lines_of
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import Mention
from recension.values import fold

_ROWS = ([part.strip() for part in line.split("|")] for line in lines_of("companies"))
#: Companies by the lower-case forms reviews use: (name, role).
COMPANIES: dict[str, tuple[str, str]] = {written: (name, role) for written, name, role in _ROWS}
#: Those in capitals only are no mentions, so the typed view shows them as words.
SHOUTED = "|".join(
    sorted((re.escape(w) for w in COMPANIES if " " not in w and len(w) < 7), key=lambda w: (-len(w), w))
)
_CORPORATE = re.compile(
    r"(?:pictures|films?|studios?|productions?|entertainment|video|home video|releasing|distribution|company|corporation|cinema|media|television|network|channel|classics|international|brothers|bros\.?|inc\.?|dvd|factory)$",
    re.I,
)
#: What stands behind a company with a capital of its own: "a Hammer Production".
_MADE = re.compile(r" (?:production|picture|film|movie|release|original|channel|series|cartoon|special)s?$")
_ENDS = re.compile(r"\b(?:Studios?|Video|Entertainment|Productions|Company|Films|Pictures|Records)$")


_MADE_OF = re.compile(_MADE.pattern, re.I)


def company_named(words: str) -> tuple[str, str] | None:
    """The company that goes by some words and its usual role; an unlisted one tells itself by its last word."""
    words = words.removesuffix("'s")
    known = COMPANIES.get(words.lower().rstrip(".")) or COMPANIES.get(_MADE.sub("", words.lower()))
    if known is not None:
        return known
    return (words, "") if " " in words and _CORPORATE.search(words) else None


def company_and_work(words: str) -> bool:
    """Whether words are a listed company's and what it made: "Hammer Production"."""
    whole, company = words.lower(), _MADE.sub("", words.lower())
    return whole not in COMPANIES and company != whole and company in COMPANIES


def called_here(words: str, typed: Typed) -> tuple[str, str] | None:
    """As `company_named`, but by the name that the text itself has: "AIP" stays that, unless the full name stands there too."""
    known = company_named(words)
    written = words.removesuffix("'s")
    if known is None or (written.islower() and not typed.text.lower_cased):
        return None  # "a terribly rank movie"
    written = _MADE_OF.sub("", written) if written.lower() not in COMPANIES and known[0] != written else written
    same = fold(known[0]) == fold(written) or typed.text.lower_cased or known[0] in typed.text.view
    return (known[0] if same else written, known[1])


def is_company(m: Mention) -> bool:
    """Whether a name is a company's, as the word list has it or its last word tells."""
    return m.name.lower() in COMPANIES or _ENDS.search(m.name) is not None
