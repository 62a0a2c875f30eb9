"""Supplements that a note cites as its source: "[^1]: Ada Quill, audio commentary, _The Quay_, Harbour, 2015"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.vocabulary import Assertion

_KIND = r"\[?(?:(?:audio|video|visual|feature|archival|\ue002) )?(?:commentary|interview|essay|introduction|featurette|documentary|conversation)(?: with [^\n,\]\"]{1,50})?\]?"
#: What a note on a disc ends in: its label and year, or what it is.
_OF_A_DISC = re.compile(r"(?:19|20)\d\d\b|\b(?:blu-?ray|dvd|uhd|laserdisc)\b|^[.,]? ?$")
_KIND_SHOWN = re.compile(r"(?i)\[?((?:audio |video |visual |feature |archival )?(?:commentary|interview|essay|introduction|featurette|documentary|conversation)[^\],]*)")


def _cited(hit: Hit) -> Iterator[Draft]:
    """The supplement by its kind or title, with whose it is."""
    end = hit.typed.line_at(hit.match.start())[1]
    if not _OF_A_DISC.search(hit.typed.shadow[hit.match.end() : end]):
        return
    shown = _KIND_SHOWN.match(hit.words("value"))
    value = shown[1].lower() if shown else hit.words("value").strip(' ",')
    by = hit.words("by").strip(" ,")
    yield hit.draft(value, {"by": by}, mention=hit.span("value"), assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("cited supplement", "extra", rf"^\[\^\d{{1,2}}\]: (?P<quote>(?:(?P<by>[^\n\",\[]{{1,60}}), )?(?P<value>{_KIND})),", build=_cited),
)  # fmt: skip
