"""Series of films that a text speaks of by their one name: "the old Tarzan pictures", "another Superman movie"."""

from collections.abc import Iterator
from functools import cache

from recension.reading._lexicon import lines_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules.films._related_words import named
from recension.values import fold


@cache
def _series() -> dict[str, str]:
    """The title of each series, by what it is called."""
    rows = (line.partition(" = ") for line in lines_of("film_series"))
    return {fold(called): title or called for called, _, title in rows}


def _films_of(hit: Hit) -> Iterator[Draft]:
    """The series, unless the reviewed film is of it."""
    (m,) = hit.mentions("value")
    written = fold(hit.typed.text.view[m.start : m.end])
    title = _series().get(written)
    own = any(written in fold(t) for t in hit.typed.known.titles)
    if title is not None and not own and not m.own:
        yield named(hit.draft(title, {"relation": "comparison"}, mention=m))


_NAME = f"[{NAME}{PERSON}{CHARACTER}]"
_FILMS = r"(?:films|movies|flicks|pictures|sequels|cartoons|serials|spoofs?|parody|parodies|remakes?)"
_ONE = (
    r"(?:films?|movies?|flick|picture|sequel|instal+ment|entry|series|franchise|saga|trilogy|universe|knock-?offs?"
    r"|rip-?offs?|wannabe|clones?)"
)
_LEAD = r"(?:an?|the|any|another|every|each|first|second|third|fourth|last|next|best|worst|latest|early|original|old|new)"

RULES: tuple[Rule, ...] = (
    Rule("films of SERIES", "related_film", rf"(?P<value>{_NAME})[\"'_*]{{0,2}} {_FILMS}\b", build=_films_of, presupposed=True),
    Rule("a SERIES film", "related_film", rf"\b{_LEAD} [\"'_*]{{0,2}}(?P<quote>(?P<value>{_NAME})[\"'_*]{{0,2}} {_ONE})\b", build=_films_of, presupposed=True),
)  # fmt: skip
