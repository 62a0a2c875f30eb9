"""Companies at work: what a listed one did to the film or show, in any words of doing, and "this STUDIO version"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.credits._companies import called_here
from recension.reading.rules.credits.companies import COMPANY, studio_film

#: What companies do to a film or show: make, show, cut and spoil it.
_DID = (
    r"take|takes|took|taken|taking|do|did|done|make|makes|made|making|cancel\w*|canned|pull(?:s|ed)?|axed?|kill(?:s|ed)?|yank\w*|give|gave|put|puts|produc(?:e|es|ed|ing)|destroy\w*|ruin\w*|spent|waste[sd]?|blew|let|"
    r"screw\w*|mess(?:es|ed|ing)?|turn(?:s|ed)?|brought|bring|brings|came up|come up|chose|cast|adapt(?:s|ed|ing)|filmed|remade|remake|pick(?:s|ed)? up|renew\w*|reviv\w*|order(?:s|ed)?|be ashamed|air(?:s|ed|ing)?|show(?:s|ed|n)?|"
    r"release[sd]?|releasing|commission\w*|fund(?:s|ed)|financ\w*|promot\w*|market\w*|bur(?:y|ied)|dump(?:s|ed)?|shelve[sd]?|sold|sell|bought|buy"
)
_WORK_NOUN = r"films?|movies?|pictures?|shows?|series|programmes?|programs?|miniseries|mini-series|adaptation|story|concept|novel|book|script|remake|sequel|version"


def _did_it(hit: Hit) -> Iterator[Draft]:
    """ "Why did CBS take it off the air?", "the BBC did just that with the novel": a listed company's own role."""
    company = called_here(hit.words("value"), hit.typed)
    before = hit.typed.shadow[max(0, hit.match.start() - 28) : hit.match.start()]
    if company is None or company[1] not in _MAKE_OR_SHOW or _NOT_ITS_DOING.search(before) or _LEFT_UNDONE.search(hit.match[0]) or near(hit).others(80):
        return
    line = hit.typed.line_at(hit.match.start())
    if not names_another(hit.typed, *line):
        yield hit.draft(company[0], {"role": company[1]}, mention=hit.span("value"))


_LEFT_UNDONE = re.compile(r"\b(?:not|never|would|could|might|may|will|can|cannot|refuse[sd]?|if|than|should(?! be ashamed))\b|n't\b")
_MAKE_OR_SHOW = frozenset(("studio", "distribution", "broadcast"))
_NOT_ITS_DOING = re.compile(r"\b(?:like|than|unlike|in|at|of|on|from|if|wish|hope|hopefully|to|a|an|every|any|most|other)(?: the)? $")


RULES: tuple[Rule, ...] = (
    Rule("COMPANY did it", "company", rf"{COMPANY}(?: (?:has|have|had|did|does|do|is|was|were|are|should|must|then|finally|actually|also|even|really|only|once|just|to|[a-z]+ly)){{0,3}} (?:{_DID})\b[^\n.;:()]{{0,60}}? (?:it|this|the (?:{_WORK_NOUN}))\b", build=_did_it),
    Rule("this STUDIO version", "company", rf"\bthis (?:[a-z0-9]+ )?{COMPANY}(?:'s)? (?:[a-z-]+ ){{0,2}}?(?:versions?|film|movie|series|show|adaptation|production|cartoon|series|take|flick|effort|thing|comedy|drama|musical)\b", build=studio_film),
)  # fmt: skip
