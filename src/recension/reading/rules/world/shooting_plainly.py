"""Where the film was made, told plainly: "it was made in Brazil", "and then film it in Texas", "location filming in the real Los Alamos"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules.world._belonging import in_full
from recension.reading.rules.world._settings import IN_FULL, NAMED, listed
from recension.values import fold

_FILM = r"(?:film|movie|picture|series|show|flick|it|this|one|thing|programme|program|miniseries|production|comedy|thriller|western|drama)"
#: What else is made somewhere: other films, or what the story shows.
_OF_OTHERS = re.compile(r"\b(?:ever|films|movies|pictures|remakes?|versions?|sequels?|remade|if|would|could|should|had been|like|toys?|cars?|clothes|deal|decision|pact|money)\b")
#: What is said of these is said of their trade.
_TRADE = frozenset(("Hollywood", "Broadway", "Bollywood", "America"))


#: What a stretch of land is called by: "the Larkspur Canyon locales".
_LANDS = frozenset("Park Valley Canyon Desert Mountains Island Islands Coast Forest Lake River Bay Falls Hills Beach".split())


def _land(m: Mention) -> str:
    """A name of two words or more that says itself that it is a stretch of land's."""
    return m.name if m.kind == NAME and m.words > 1 and m.name.split()[-1] in _LANDS else ""


def _places(hit: Hit) -> Iterator[Draft]:
    for m in hit.mentions("value"):
        if (place := listed(m.name) or _land(m)) and place not in _TRADE:
            yield hit.draft(in_full(place), mention=m)
    if not hit.mentions("value") and (place := IN_FULL.get(fold(hit.words("value")), "")):
        yield hit.draft(place, mention=hit.span("value"))


def _made(hit: Hit) -> Iterator[Draft]:
    """Only of this film: what is ever made somewhere, or would have been, is another's."""
    line = hit.typed.line_at(hit.match.start())
    before = hit.typed.shadow[max(line[0], hit.match.start() - 60) : hit.match.end()]
    if not (_OF_OTHERS.search(before) or names_another(hit.typed, *line)):
        yield from _places(hit)


#: What stands in marks or between the words and their place: "the 'real' Atomic City of".
_GAP = r"(?:(?:the|and|real|actual|['\"]?[a-z-]+['\"]?|[\"'_]?[\ue000-\ue004][\"'_]?) ){0,3}?(?:of (?:the )?)?"
_INITIALS = r"(?:u\.?k\.?|u\.?s\.?a\.?|ussr)(?![\w'])"

RULES: tuple[Rule, ...] = (
    Rule("made in PLACE", "filming_location", rf"\b(?P<quote>{_FILM} (?:was|is|being|has been|to have been) (?:actually |originally |apparently |obviously |also |all |[a-z]+ly )?made (?:entirely |mostly |on location |back |over )?in (?:the )?(?P<value>{NAMED}|{_INITIALS}))(?!'s|-| (?:style|tradition|manner|vein|era))", build=_made),
    Rule("film it in PLACE", "filming_location", rf"\b(?P<quote>(?:film|shoot|filming|shooting|lens) (?:it|this|the (?:film|movie|thing|whole thing|picture))(?: all| entirely| mostly| on location)? (?:in|on|at|around|near) (?:the )?(?P<value>{NAMED}|{_INITIALS}))(?!'s|-)", build=_made),
    Rule("location filming in the real PLACE", "filming_location", rf"\b(?P<quote>location (?:filming|shooting|photography|work|shoots?|scenes|shots) (?:done |shot |made )?(?:in|at|around|on|near|of) {_GAP}(?P<value>{NAMED}))(?!'s [a-z]|-)", build=_places),
    Rule("the PLACE locations", "filming_location", rf"\b(?P<quote>(?:the|its|those|some|real|actual|authentic|genuine|beautiful|gorgeous|exotic|great|nice|obvious|stunning|spectacular|breathtaking|lovely|rugged|picturesque|scenic|lush|striking|splendid) (?P<value>{NAMED}) (?:locations|locales|location (?:filming|shooting|photography|work)|exteriors|scenery|landscapes?|settings|vistas))\b(?! (?:of|painting|artist|architect))", build=_places),
)  # fmt: skip
