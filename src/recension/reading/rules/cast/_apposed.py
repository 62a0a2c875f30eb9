"""Whose a clause is that stands behind an apposition: "Ada Quill, the great singer of Leith, is a terror as Moll"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from recension.reading.matching._rules import Draft, Hit
from recension.reading.rules._people import P, back
from recension.reading.rules.cast._parentheses import acts

_APPOSED = re.compile(
    rf"(?P<who>{P}), (?:the|an?|his|her|its|one of|once|later|late|former|formerly|best known|better known|known|fresh|himself|herself|here|only)\b[^\n.;:()]{{0,80}}? (?:of|from|in|at|with|for|by|to|like|as|opposite|under) (?:the )?$"
)


def of_the_apposed(hit: Hit, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts, of whom the apposition is of where the name in a match only closes one."""
    end = hit.match.end("value")
    before = back(hit, _APPOSED, 120) if hit.typed.shadow.startswith((",", "'s"), end) else None
    if before is None:
        yield from drafts
        return
    (m,) = hit.typed.within(before.start("who"), before.start("who") + 1)
    for d in drafts:
        if acts(m, weak=True) and d.qualifiers.get("character") != m.name:
            yield replace(d, value=m.name, start=m.start, mention=(m.start, m.end), ids=m.ids)
