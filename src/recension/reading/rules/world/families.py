"""The story's families: "the Tollgate family", "the Tollgate sisters"; brothers by their surname mostly make films."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import lines_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, TITLE
from recension.reading.rules._people import at_work, is_person
from recension.reading.rules.world._real import is_figure
from recension.reading.rules.world._settings import listed
from recension.values import fold

#: Who is called so and is no family by name, and families of the film world.
_NO_FAMILY = frozenset("royal imperial holy first christian catholic jewish muslim american marx ritz warner coen wachowski hughes".split())
_PEOPLES = frozenset(line.lower().split(" = ")[0] for line in lines_of("peoples"))
_OF_FILMS = re.compile(r"\b(?:directed|directors?|produced|producers?|written by|starring|performed|concert|documentary|album|reality show|(?:mak(?:e|es|ing)|made) (?:[a-z]+ )?(?:films?|movies?|comedies|pictures?))\b")


def _family(hit: Hit) -> Iterator[Draft]:
    """A family by its name, of nobody who lived or makes films."""
    m = hit.mentions("name")[0]
    stranger = m.words == 1 and m.credit is None and is_person(m) and not listed(m.name) and not is_figure(fold(m.name))
    line = hit.typed.line_at(hit.match.start())
    others = any(t.kind == TITLE and not t.own for t in hit.typed.within(*line))
    if not stranger or others or m.name.lower() in _NO_FAMILY | _PEOPLES or m.name in at_work(hit.typed):
        return
    if not _OF_FILMS.search(hit.typed.shadow, *line) and not hit.typed.shadow.endswith("by the ", 0, hit.match.start("name")):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("the NAME family", "character", rf"\bthe (?P<quote>(?P<value>(?P<name>[{NAME}{CHARACTER}]) (?:family|clan|sisters|siblings|household|twins)))\b(?! (?:film|movie|values|name|album|band|studio))", build=_family),
)  # fmt: skip
