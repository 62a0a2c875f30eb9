"""Whether a copy named by who put it out is told of as a version, or is no more than what a version is on.

A tape or a disc with its label is an edition, be it only judged ("the notorious Harbour DVD"). One that is said to
carry a version named before it ("the uncut version is on the Harbour DVD"), or to be one of many, is a carrier alone.
"""

import re

from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed

#: Rules that name a copy by who put it out, by its country or by its year.
_OF_COPIES = frozenset(
    (
        *("LABEL's copy", "LABEL DVD", "LABEL release", "YEAR's copy", "copies of a COUNTRY", "the ADJ one"),
        *("country's version", "SHOUTED copy"),
    )
)
_A_CARRIER = re.compile(r"(?i)\b(?:dvds?|blu-?rays?|vhs|laser ?dis[ck]s?|dis[ck]s?|tapes?|cassettes?|clamshell)$")
#: A version is on it: what carries a version is a carrier.
_CARRIES = re.compile(
    r"\b(?:is|was|came out|comes out|came|comes|appeared|appears|turned up|surfaced|can be (?:had|found|seen)|released|issued"
    r"|available|put out|it(?:'s| is)) (?:now |only |also |out )?on (?:the |an? )?$"
)
_VERSION = re.compile(r"\b(?:version|cut|one|print|restoration|it)\b")
_MANY = re.compile(r"\b(?:many|most|some|all|few|several) of $|\blike (?:the|an?) $")
_LEAD = re.compile(r"(?:on |from )?(?:the |an? |this |that |its |their )?")


def is_mere_copy(draft: Draft, typed: Typed) -> bool:
    """Whether an edition that a copy's words name is no more than a carrier."""
    named = draft.property == "edition" and draft.rule in _OF_COPIES and _A_CARRIER.search(draft.value)
    if not named or "year" in draft.qualifiers or "runtime" in draft.qualifiers:
        return False
    start, end = typed.from_view(draft.start, draft.end)
    lead = _LEAD.match(typed.shadow, start, end)
    before = typed.shadow[max(typed.line_at(start)[0], start - 120) : lead.end() if lead else start]
    if _MANY.search(before.removesuffix("the ")):
        return True
    return _CARRIES.search(before) is not None and _VERSION.search(before) is not None
