"""Companies told by a noun beside them: "a Larkhollow Pictures production", "a fire at Larkhollow studios", "this Cannon Movie Tale"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME
from recension.reading.rules._people import P
from recension.reading.rules.credits._companies import called_here
from recension.reading.rules.world._settings import listed

_LIKENED = re.compile(r"\b(?:like|than|unlike|typical|usual|every|any|most|other|imaginary|fictional|if|not)\b[^\n.;:,]{0,24}$")


def _is_of_others(hit: Hit) -> bool:
    place = near(hit)
    return _LIKENED.search(place.before) is not None or names_another(hit.typed, *place.line)


def _made(hit: Hit) -> Iterator[Draft]:
    """ "a Larkhollow Pictures production": no list need know it."""
    company = called_here(hit.words("value"), hit.typed)
    if company is not None and not _is_of_others(hit):
        yield hit.draft(company[0], {"role": company[1] or "studio"}, mention=hit.span("value"))


#: Of these many studios are.
_OF_A_LAND = re.compile(r"(?:US|U\.S\.|UK|American|British|English|Hollywood|Italian|French|German|Japanese|Indian|Chinese|Major|Movie|Film)\b|.*(?:ian|ese|ish)$")


def _studios(hit: Hit) -> Iterator[Draft]:
    """ "a fire at Larkhollow studios"."""
    (m,) = hit.mentions("value")
    if m.credit is None and not (listed(m.name) or _OF_A_LAND.match(m.name) or m.name.isupper() or _is_of_others(hit)):
        yield hit.draft(m.name, {"role": "studio"}, mention=m)


#: What is made, with a capital of its own.
_WORK = re.compile(r"(?!.*\b(?:Network|Channel|House)\b).*\b(?:Movie|Film|Picture|Production|Musical|Western|Cartoon|Feature|Comedy|Horror|Original|Series|Serial|Tale)\b")


def _opening(hit: Hit) -> Iterator[Draft]:
    """ "this Cannon Movie Tale": the studio or channel that a run of capitals opens with."""
    first, _, rest = hit.words("value").partition(" ")
    company = called_here(first, hit.typed)
    if company is None or company[1] not in ("studio", "broadcast") or not (_WORK.match(rest) or hit.has("work")) or _is_of_others(hit):
        return
    start = hit.span("value")[0]
    yield hit.draft(company[0], {"role": company[1]}, mention=(start, start + len(first)))


def _by_whose(hit: Hit) -> Iterator[Draft]:
    """ "Produced by Quill's Larkhollow Productions": the company's name alone."""
    words = hit.words("value")
    whole = _WHOSE.match(words)
    start, end = hit.span("value")
    company = called_here(words[whole.end() :] if whole else words, hit.typed)
    if company is not None and (whole or hit.has("whose")) and not _is_of_others(hit):
        yield hit.draft(company[0], {"role": "studio"}, mention=(start + (whole.end() if whole else 0), end))


_WHOSE = re.compile(r"[A-Z][\w. -]{1,30}'s? (?=[A-Z])")


def _channel(hit: Hit) -> Iterator[Draft]:
    """ "The worst that the Larkhollow channel has come out with": what goes by a channel's name."""
    company = called_here(hit.words("value"), hit.typed)
    if company is not None and (company[1] == "broadcast" or hit.words("value").lower().endswith(("channel", "network"))) and not _is_of_others(hit):
        yield hit.draft(company[0], {"role": "broadcast"}, mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("produced by WHOSE COMPANY", "company", rf"\b(?:produced|financed|backed|bankrolled) by (?P<whose>{P}'s? )?(?P<value>{NAME})", build=_by_whose),
    Rule("CHANNEL has come out with", "company", rf"(?P<value>{NAME}(?: channel| network)?) (?:has |have |had |ever |did |to )*(?:come|came|comes|coming|churn(?:s|ed)?) (?:out|up) (?:with|so)\b", build=_channel),
    Rule("courtesy of CHANNEL", "company", rf"\b(?:courtesy(?: of)?|thanks to|(?:saw|caught|watched|seen|spotted) (?:it|this)(?: [a-z]+){{0,3}} on) (?:the )?(?P<value>{NAME}(?: channel| network)?)(?! [\ue001\ue002])", build=_channel),
    Rule("a COMPANY production", "company", rf"\b(?:an?|this|the|another) (?:[a-z-]+ ){{0,2}}?(?P<value>{NAME})(?:'s?)? (?:productions?|release)\b(?! (?:of|values?|company|crew|team))", build=_made),
    Rule("at NAME studios", "company", rf"\b(?:at|by|from|for|in) (?:the )?(?P<value>{NAME}) studios?\b", build=_studios),
    Rule("this COMPANY Movie", "company", rf"\b(?:this|an?|another|the (?:\d{{4}}|classic|old|original)) (?:[a-z]+ )?(?P<value>{NAME})(?:'s? (?P<work>production|{NAME}))?", build=_opening),
)  # fmt: skip
