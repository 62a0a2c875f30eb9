"""Where the action goes or stays: "cross Montana and Wyoming", "never strays from Lima", "has been moved to Naples"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.world._placing import is_a_market
from recension.reading.rules.world._settings import IN_FULL, NAMED, listed, of_elsewhere, of_the_past
from recension.values import fold

_LIST = rf"(?P<value>{NAMED}(?:(?:, and |, | and ){NAMED}){{0,5}})(?!'s|-)"
_WORDS = r"(?:the )?(?:(?!of\b|by\b|with\b|and\b|from\b|to\b|in\b)[a-z'-]+,? ){0,4}?"
_ACTION = r"(?:action|story|tale|setting|scene|plot|events|play|novel|drama|comedy|narrative|opera|myth|legend|film|movie|picture)"


def _places(hit: Hit) -> Iterator[Draft]:
    """The places that are known as such; one list is of places throughout."""
    row = hit.mentions("value")
    if not row or not all(listed(m.name) for m in row) or names_another(hit.typed, *hit.typed.line_at(hit.match.start())):
        return
    for m in row:
        place = listed(m.name)
        yield hit.draft(IN_FULL.get(fold(place), place), mention=(m.end - len(place), m.end) if m.name.endswith(place) else m)


def _gone_through(hit: Hit) -> Iterator[Draft]:
    """ "cross Montana": told in the present, and of nobody's life or work."""
    if not (of_elsewhere(hit) or of_the_past(hit.sentence) or is_a_market(hit) or _BY_THE_FILM.search(hit.typed.shadow, max(0, hit.match.start() - 30), hit.match.start())):
        yield from _places(hit)


#: "The film left Paris cold", "the print reached London".
_BY_THE_FILM = re.compile(r"\b(?:films?|movies?|pictures?|it|prints?|release|craze|news|which|that|i|we|you)(?: [a-z]+ly| finally| never| soon)? $")

RULES: tuple[Rule, ...] = (
    Rule("crosses PLACES", "narrative_location", rf"\b(?:cross(?:es|ing)?|travers(?:es?|ing)|roam(?:s|ing)?|wander(?:s|ing)?|criss-?cross(?:es|ing)?|prowl(?:s|ing)?|(?:flee|leav)(?:s|es|ing)?|reach(?:es|ing)?|(?:fetch|wind|end)(?:s|es|ing)? up in|(?:driv|travel|hitch|hik|walk|rid|trek)(?:e|es|s|ing)? (?:through|across|from)|hits?|invades?) {_WORDS}{_LIST}", build=_gone_through),
    Rule("never strays from PLACE", "narrative_location", rf"\b{_ACTION} (?:itself )?(?:(?:rarely|never|hardly(?: ever)?|seldom|scarcely|barely) (?:strays?|ventures?|moves?|leaves?|steps?|wanders?|gets|goes)|(?:is|are|stays?|remains?) (?:mostly |largely |entirely |strictly |wholly )?(?:confined to|rooted in|anchored in|centred on|centered on|divided between|split between|shared between|spread across)|(?:shuttles|alternates|cuts|moves|flits|ranges|roams|sprawls|hops|switches|jumps|zigzags|travels|shifts) (?:back and forth )?(?:between|from|across|over))(?: (?:far|out|away|beyond|outside|from|of))* {_WORDS}(?P<value>{NAMED}(?:(?:, and |, | and | to ){NAMED}){{0,5}})(?!'s|-)", build=_places),
    Rule("moved to PLACE", "narrative_location", rf"\b(?:(?:transpos|transplant|relocat|mov|shift|transfer|transferr|updat|re-?sett?)(?:s|es|ed|ing)? (?:the |its |his |her |this |[a-z]+'s )(?:[a-z'-]+ ){{0,2}}{_ACTION}(?: from [^\n.;,]{{1,40}}?)?|{_ACTION} (?:is|was|has been|had been|gets|are|being) (?:[a-z]+ly )?(?:moved|transposed|transplanted|relocated|shifted|transferred|updated|reset|transported)(?: from [^\n.;,]{{1,40}}?)?) (?:to|into) {_WORDS}(?P<value>{NAMED})(?!'s|-)", build=_places),
)  # fmt: skip
