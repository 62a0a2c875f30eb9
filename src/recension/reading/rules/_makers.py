"""What the rules about makers share: the claims of each credit for each name."""

import re
from collections.abc import Iterable, Iterator

from recension.reading._rules import Draft, Hit
from recension.reading.rules._crafts import Credit
from recension.reading.rules._people import P, fits, names, quote_from

#: One maker or two, in the possessive.

HIS = rf"(?P<value>{P}(?: and {P})?)'s? "


def credit_drafts(
    hit: Hit, credits: Iterable[Credit], before: re.Match[str] | None = None, *, strong: bool, first_only: bool = False
) -> Iterator[Draft]:
    """Claims of each credit for each name; the quote begins with what was found by looking back."""
    found = names(hit)[:1] if first_only else names(hit)
    quote = quote_from(hit, before) if before else None
    if before and first_only and found:
        quote = (quote_from(hit, before)[0], found[0].end)
    for credit in credits:
        for m in found:
            key = f"crew:{dict(credit.qualifiers)['role']}" if credit.property == "crew" else credit.property
            if fits(m, key, hit.typed, strong=strong):
                yield hit.draft(m.name, dict(credit.qualifiers), mention=m, property=credit.property, quote=quote)
