"""Names by their initials, in lists and in brackets; verbs that are none; where a film was made and its story moved."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.cast import cast, playing
from recension.reading.rules.credits import works
from recension.reading.rules.measures import measures
from recension.reading.rules.world import shooting, truth
from tests.reading.facts import claims_in


@pytest.mark.parametrize("name", ["A. R. Khan", "I. A. Wood"])
def test_initials_are_no_small_words(name: str) -> None:
    (claim,) = claims_in(f"{name}'s score is fine.", works)
    assert claim.value == name


def test_a_list_of_players_who_all_do_well() -> None:
    claims = claims_in("Ann Lee, Bob Cole, Cy Dunn and Di Moss all gave fine performances.", cast)
    assert {c.value for c in claims} == {"Ann Lee", "Bob Cole", "Cy Dunn", "Di Moss"}


LAMP = Known(("The Lamp",), (KnownPerson("Ada Brook", {}, frozenset({"cast_member"}), ("Nell",)),))


@pytest.mark.parametrize(
    ("text", "player"),
    [("Moss (Harrow) was a finer detective.", ""), ("Nell (Brook) is fine.", "Ada Brook"), ("Tom (Henry Vance) is fine.", "Henry Vance")],
)
def test_two_strangers_in_brackets_are_of_another_film(text: str, player: str) -> None:
    found = [c.value for c in claims_in(text, playing, known=LAMP) if c.is_fact]
    assert found == ([player] if player else [])


PLACES = [
    ("It was shot in Paris, Rome, Vienna, Madrid and London.", "filming_location", {"Paris", "Rome", "Vienna", "Madrid", "London"}),
    ("The remake transplants the story to London.", "departure", {"transplants the story to London"}),
    ("He relocates the tale to modern Tokyo.", "departure", {"relocates the tale to modern Tokyo"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "property", "values"), PLACES)
def test_where_it_was_made_and_moved(text: str, property: str, values: set[str]) -> None:
    assert {c.value for c in claims_in(text, shooting, truth) if c.property == property and c.is_fact} == values


def test_a_verb_that_opens_a_sentence_is_nobody() -> None:
    assert claims_in("Clocking in at 98 minutes, this is short.", measures)
