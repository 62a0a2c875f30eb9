"""Places and times that only a sentence in the past has, in a text that dates what it tells: seldom the story's.

Who writes of a film's making, release and afterlife does so in the past and with years, and names places; the story is
told in the present. Of 43 places and times so told, in annotated reviews that name three years or more, thirteen were
the story's.
"""

import re
from collections.abc import Iterable, Iterator

from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.rules.world._told_history import is_told_in_the_past

#: Rules that take a place or a time for the story's by the words right beside it, and by nothing that says so.
_BESIDE = frozenset(
    (
        *("PLACE by the words round it", "PLACE", "NAME is a place", "ends up in a GROUND", "a PEOPLE's place"),
        *("TOWN of PLACE", "PLACE's somebody", "PLACE as adjective", "it is the summer of YEAR", "in YEAR"),
        *("TIME by the words round it", "in MONTH of YEAR", "a VICTORIAN governess", "ERA"),
    )
)
#: So many years a text names that tells of a film's history.
_YEARS = 3
_YEAR = re.compile(r"\b(?:1[89]\d\d|20[0-2]\d)\b")


@once_a_text
def _is_dated(typed: Typed) -> bool:
    return len(set(_YEAR.findall(typed.text.view))) >= _YEARS


def without_places_of_the_past(drafts: Iterable[Draft], typed: Typed) -> Iterator[Draft]:
    """The drafts but for places and times of sentences in the past, in a text that dates what it tells."""
    for draft in drafts:
        doubtful = draft.rule in _BESIDE and _is_dated(typed)
        if not doubtful or not is_told_in_the_past(typed, *typed.line_at(draft.at[0])):
            yield draft
