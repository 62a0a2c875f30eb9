"""The places and times that a text names, with the chance that each belongs to its film."""

import re
from collections.abc import Iterator

from recension.reading.belonging import SHORTEST, Found, Named, chance_of, gathered
from recension.reading.matching._alternatives import folded
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.rules.world._settings import CENTURY, DECADE, ERA, IN_FULL, NAMED, YEAR, listed
from recension.reading.rules.world.periods import NAMED_ERA, as_decade
from recension.values import fold


@once_a_text
def places_of(typed: Typed) -> dict[str, Named]:
    """The listed places of a text, in full."""
    return gathered(_places(typed))


def in_full(place: str) -> str:
    """A place as claims have it."""
    return IN_FULL.get(fold(place), place)


def _places(typed: Typed) -> Iterator[Found]:
    for k, m in enumerate(typed.mentions):
        if m.kind in NAMED and (place := listed(m.name)):
            at, full = typed.place_of(k), in_full(place)
            yield full, (f"is {full.lower()}",), (at, at + 1)


#: Times that are written without a capital, or with figures.
TIME = rf"(?<![\w$£€.,'/-])(?P<value>{DECADE}|{CENTURY}|{YEAR}|{ERA})(?![\w%]|[-/,.]\d)"
_TIME = re.compile(folded(TIME))


@once_a_text
def times_of(typed: Typed) -> dict[str, Named]:
    """The years, decades, centuries and ages of a text, decades written out."""
    return gathered(_times(typed))


def _times(typed: Typed) -> Iterator[Found]:
    for found in _TIME.finditer(typed.shadow):
        value = time_written(found["value"])
        yield value, tuple(_how_long_ago(typed, value)), found.span("value")
    for k, m in enumerate(typed.mentions):
        if m.kind in NAMED and (era := NAMED_ERA.match(m.name)):
            at, age = typed.place_of(k), era[0].lower()
            whole = "whole" if era.end() == len(m.name) else "opens a name"
            yield age, (f"is {age}", "an age", whole), (at, at + 1)


def time_written(words: str) -> str:
    """A time as claims have it: "the early 80's" → "early 1980s"."""
    return as_decade(re.sub(r"^the ", "", words))


_FOUR = re.compile(r"\d{4}")
_AGO = ((60, "sixty"), (25, "twenty-five"), (12, "twelve"), (3, "three"), (2, "two"), (1, "one"), (0, "none"))


def _how_long_ago(typed: Typed, value: str) -> Iterator[str]:
    """What a time is, and how long before the film."""
    year = _FOUR.search(value)
    if year is None:
        yield from (f"is {value}", "an age")
        return
    sort, known = "a year" if value.isdigit() else "a decade", typed.known.year
    ago = "any" if known is None else next((told for years, told in _AGO if known - int(year[0]) >= years), "to come")
    yield from (sort, f"{sort}, {ago} ago", f"{sort} of {year[0][:3]}0s")


@once_a_text
def _told(typed: Typed) -> dict[tuple[str, str], float]:
    """The chances told so far, by sort and value."""
    return {}


def chance_that(typed: Typed, sort: str, value: str, named: Named) -> float:
    """The chance that something named belongs to the film, told once a text."""
    told = _told(typed)
    if (sort, value) not in told:
        told[sort, value] = chance_of(typed, sort, named)
    return told[sort, value]


#: Below this a place is of something else, whatever leads to it: of judged claims by "in" and its like that stood there
#: when read with a table fitted on other films, eleven of sixteen were wrong.
_UNLIKELY = 0.05


def is_hardly_of_it(typed: Typed, place: str) -> bool:
    """Whether all the words round a listed place speak against its being the story's."""
    named = places_of(typed).get(in_full(place))
    if named is None or len(typed.text.view) < SHORTEST:
        return False
    return chance_that(typed, "places", in_full(place), named) < _UNLIKELY


#: The same of a time that nothing but its sentence tells: of eleven such in sentences of the story one was the story's.
_UNLIKELY_TIME = 0.26


def is_hardly_then(typed: Typed, time: str) -> bool:
    """Whether all the words round a time speak against its being the story's."""
    named = times_of(typed).get(time)
    if named is None or len(typed.text.view) < SHORTEST:
        return False
    return chance_that(typed, "times", time, named) < _UNLIKELY_TIME
