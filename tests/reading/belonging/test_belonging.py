"""Places, times and companies told by the words round them: what stands in the story is likelier than what is the writer's."""

import pytest

from recension.reading.belonging import Named
from recension.reading.belonging._chances import SHORTEST, as_table, chance, standard_tables
from recension.reading.matching._typed import Typed
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import mentions
from recension.reading.rules.credits import companies_by_belonging
from recension.reading.rules.credits.companies_by_belonging import companies_of
from recension.reading.rules.world import by_belonging
from recension.reading.rules.world._belonging import chance_that, places_of, times_of
from recension.reading.text._text import Text
from tests.reading.facts import claims_in, stated

FILLER = " It rains a good deal, and nobody in the house minds it much, for the fire is lit and the soup is hot." * 8


def _typed(text: str) -> Typed:
    view = Text(text)
    return Typed(view, mentions(view, Known(sure=False)))


def _chance(sort: str, found: dict[str, Named], value: str, typed: Typed) -> float:
    return chance_that(typed, sort, value, found[value])


STORY = (
    "A young nurse travels to Lisbon in 1911 to find her father.",
    "Her brother is sent to Lisbon during 1911, and a spy follows him there.",
)
WRITER = (
    "I saw it with my wife in Lisbon when it was shown there in 1911, and I was not alone.",
    "It was shot, and made, on locations near Lisbon, and was released in 1911.",
)


@pytest.mark.parametrize("story", STORY)
@pytest.mark.parametrize("writer", WRITER)
def test_where_and_when_something_happens_is_likelier(story: str, writer: str) -> None:
    a, b = _typed(story + FILLER), _typed(writer + FILLER)
    assert _chance("places", places_of(a), "Lisbon", a) > _chance("places", places_of(b), "Lisbon", b)
    assert _chance("times", times_of(a), "1911", a) > _chance("times", times_of(b), "1911", b)


NAMED = [
    ("They meet in the early 80's, and again in 1994.", {"early 1980s", "1994"}),
    ("A Civil War story of the 19th century.", {"civil war", "19th century"}),
    ("It cost $1994 and weighs 1,994 pounds.", set()),
]


@pytest.mark.parametrize(("text", "times"), NAMED)
def test_times_are_told_by_figures_words_and_names(text: str, times: set[str]) -> None:
    assert set(times_of(_typed(text))) == times


def test_companies_are_listed_or_end_as_such() -> None:
    assert set(companies_of(_typed("Made at Paramount, then at Larkhollow Pictures, by Ned Harker."))) == {"Paramount", "Larkhollow Pictures"}


def test_a_name_of_somebody_is_no_studio() -> None:
    text = "Ned Hammer is a sleuth, and Hammer breaks things to get to the truth." + FILLER
    assert stated(text, companies_by_belonging) == []


TOLD = [
    ("The lovely nurse travels all the way to Lisbon, to Lisbon, to find her father.", "narrative_location", "Lisbon"),
    ("The story of a spy who is set to fight in 1911 Lisbon, set in 1911.", "narrative_period", "1911"),
]


@pytest.mark.parametrize(("text", "property", "value"), TOLD)
def test_what_is_likely_is_told_in_a_text_of_a_reviews_length(text: str, property: str, value: str) -> None:
    assert len(text) < SHORTEST <= len(text + FILLER)
    assert (property, value) in stated(text + FILLER, by_belonging)
    assert claims_in(text, by_belonging) == []


def test_signs_that_the_tables_lack_are_worth_nothing() -> None:
    assert all(chance(["no such sign"], table) == 0.5 for table in standard_tables().values())


def test_tables_are_written_a_line_a_sign() -> None:
    assert as_table({"places": {"b": 0.5, "a": -1.0}, "times": {"c": 1.0}}) == (
        '{\n"places": {\n"a": -1.0,\n"b": 0.5\n},\n"times": {\n"c": 1.0\n}\n}\n'
    )
