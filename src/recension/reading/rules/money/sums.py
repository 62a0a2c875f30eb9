"""Sums of money that no frame of words takes up, told by all words of their clause."""

import re
from collections.abc import Iterator

from recension.reading.amounts import chances, signs_of, standard_table
from recension.reading.grammar._money import AMOUNT, Amount, amount_of
from recension.reading.matching._near import Near

_AMOUNT = re.compile(AMOUNT)
#: From this chance on a sum is told to be of a kind.
LIKELY = 0.6


def sums_in(lower: str) -> Iterator[tuple[int, int, Amount]]:
    """The sums of a text in small letters, by place; none of less than one."""
    for found in _AMOUNT.finditer(lower):
        amount = amount_of(found)
        if amount.value >= 1:
            yield found.start(), found.end(), amount


def kind_of(place: Near, amount: Amount) -> str:
    """What a sum is by the words round it: the property it is told under, "" where none is likely."""
    if amount.value < 1 or not amount.currency:
        return ""
    lower = place.typed.text.lower
    start, end = place.typed.to_view(place.start, place.end)
    told = chances(signs_of(lower, start, end, amount.value, currency=True), standard_table())
    kind = max(told, key=told.__getitem__)
    return kind if told[kind] >= LIKELY else ""
