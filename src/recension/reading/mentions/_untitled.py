"""What stands in marks or capitals as titles do and names no film: labels, measures, newspapers, versions."""

import re
from functools import lru_cache

from recension.reading._lexicon import phrases_of, words_of
from recension.values import fold

#: Labels of discs that tell by their last word that they are no film: "The Criterion Collection".
_OF_DISCS = re.compile(r"\w+ (?:.* )?(?:collection|video|films|archive|of cinema|entertainment|factory)")
_DISC_LABELS = frozenset(n for n in map(fold, phrases_of("labels")) if _OF_DISCS.fullmatch(n))
_LABELS = phrases_of("head_labels")
_PERIODICALS = phrases_of("periodicals")
#: "New Statesman", "Herald Tribune": what newspapers and magazines end in, behind a word that is no article.
_PERIODICAL = re.compile(
    r"(?!the \w+$)\w[\w ]* (?:statesman|herald|tribune|gazette|examiner|inquirer|weekly|magazine|zeitung|daily news|"
    r"evening standard|free press|newspaper|monthly|quarterly|sunday times)"
)
#: "**4/5**", "**Rating: 8.5 out of 10**", "*94 minutes*": a measure stressed, with its label or without.
_MEASURE = re.compile(
    r"(?:[A-Za-z][\w ]{2,24}: ?)?"
    r"(?:\d{1,3}(?:[.,]\d{1,2})?|zero|half|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?: ?½|-half| and a half)?"
    r"(?: ?/ ?(?:10|5|4|100|20|6)(?!\d)| out ?of (?:10|ten|5|five|4|four|100)\b| ?%|[ -](?:stars?|min(?:utes?|s)?)\b)",
    re.I,
)
#: "On Wednesday, August 11th" and "Hoooly smoke": a date, unless it is the one of ill luck, and what is drawn out.
_NO_NAME = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?!the 13th\b)(?:the )?"
    r"(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|(\w)\1{3,}",
    re.I,
)
#: "Director's Cut" names no film.
NAMES_A_VERSION = words_of("trade_terms") | {"the", "special", "ultimate", "final", "new", "original"}


@lru_cache(maxsize=65536)
def is_untitled(run: str) -> bool:
    """Whether a run written as titles are is none.

    >>> [is_untitled(run) for run in ("Running time", "4/5", "Sight & Sound", "Director's Cut", "Dark Star")]
    [True, True, True, True, False]
    """
    folded = fold(run)
    return (
        folded in _LABELS
        or folded.removeprefix("the ") in _DISC_LABELS
        or folded in _PERIODICALS
        or _PERIODICAL.fullmatch(folded) is not None
        or _MEASURE.match(run) is not None
        or _NO_NAME.search(run) is not None
        or all(word in NAMES_A_VERSION for word in run.lower().split())
    )
