"""Whom the film portrays."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading._mentions import CHARACTER, NAME, PERSON
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._people import DESCRIPTION, LIST, P
from recension.values import fold

_SOMEBODY = f"[{CHARACTER}{NAME}{PERSON}]"


def _real(hit: Hit) -> Iterator[Draft]:
    """A real person: a full name, or the surname of one; the film's players and makers portray, they are not portrayed."""
    for m in hit.mentions("value"):
        if m.words > 1 and m.credit is None and not _EVENT.search(m.name):
            yield hit.draft(m.name, mention=m)


_EVENT = re.compile(
    r"\b(?:Massacre|Story|People|War|City|Affair|Case|Murders?|House|Street|School|University|Army|Navy|Countess|Count|Empire|Corps|Squadron|Regiment|Rico|Zealand|America|York)$"
)


def _as_written(hit: Hit) -> Iterator[Draft]:
    """Somebody whom a player's role stands for: told as the text writes the name."""
    for m in hit.mentions("value"):
        if m.words > 1 or " " in hit.typed.text.view[m.start : m.end]:
            yield hit.draft(hit.typed.text.view[m.start : m.end], mention=m)


_FIGURES = frozenset(fold(name) for name in phrases_of("historical_figures"))


def _figure(hit: Hit) -> Iterator[Draft]:
    """A role that is somebody of history, whoever plays it."""
    for m in hit.mentions("value"):
        if fold(m.name) in _FIGURES and (m.credit is None or m.kind == CHARACTER):
            yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("life of NAME", "portrays", rf"\b(?:(?:true|true-life|real|real-life|life|tragic|inspiring) (?:life )?stor(?:y|ies)|life(?: and (?:times|death|career|work|crimes))?|rise and fall|early years|final days|last days|exploits|biopics?|bio-?pics?|biograph(?:y|ies)|biographical (?:film|movie|drama|picture)|dramati[sz]ation) (?:of|about|on) {DESCRIPTION}(?P<value>{LIST})", build=_real),
    Rule("true story of a ROLE", "portrays", rf"\b(?:true|true-life|real|real-life) (?:(?:life )?stor(?:y|ies)|tale|account|one) (?:of|about) (?P<value>{CHARACTER})", build=_as_written),
    Rule("NAME was a real boy", "portrays", rf"(?P<value>{_SOMEBODY}),? (?:was|is) (?:an? )?(?:very )?real (?:[a-z-]+ )?(?:boy|girl|man|woman|kid|child|person|teenager|soldier|killer|figure|case)\b", build=_as_written),
    Rule("puts NAME on the screen", "portrays", rf"\b(?:putting|puts?|bringing|brings?|brought) (?P<value>{P}) (?:back )?(?:on|to|onto) (?:the )?(?:big )?(?:screen|life on screen|film)\b", build=_real),
    Rule("plays FIGURE", "portrays", rf"\b(?:plays?|played|playing|portray(?:s|ed|ing)?|portrayal of|(?<=[{P[1:-1]}] )as|(?<=[{P[1:-1]}], )as|role of|part of|cast as|miscast as|stars as|figure of|impersonat(?:es|ing|ion of)) (?:(?:the|a|an) )?(?:[a-z-]+ ){{0,3}}(?P<value>{_SOMEBODY})(?!'s|-| (?:is|was) to\b| (?:impersonator|lookalike|wannabe|type|impression))", build=_figure),
    Rule("FIGURE (PLAYER)", "portrays", rf"(?P<value>{_SOMEBODY}) \((?:(?:an?|the|played by|portrayed by) )?(?:(?!and\b|who\b|or\b|in\b|to\b)[a-z'-]+,? ){{0,3}}{P}", build=_figure, presupposed=True),
    Rule("the real NAME", "portrays", rf"\b(?:the real(?:-life)?|real-life|real life|the actual|the historical) (?:(?:[a-z]+(?:er|or|man|woman|ist|ess)|king|queen|cop|colonel|captain|general|president|famous|legendary) )?(?P<value>{P})", build=_real, presupposed=True),
    Rule("NAME's life story", "portrays", rf"\b(?:film|movie|picture|biopic|drama|documentary|account|portrait|story|chronicles?|depicts?|dramati[sz]es|recounts|retells|tells)\b[^\n.;()]{{0,24}} (?P<value>{P})'s? (?:[a-z-]+ )?(?:life|life story|rise|career|true story|early life|final days|last days|biography)\b", build=_real),
)  # fmt: skip
