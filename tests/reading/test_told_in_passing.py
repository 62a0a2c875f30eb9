"""How the film did, told as business; what is paid, scored and measured; names, players and places beside it."""

import pytest

from recension.reading._known import Known, KnownPerson
from recension.reading.rules import business, cast, measures, money, playing, scores, shooting, truth, works
from tests.reading.facts import claims_in, stated

DID = [
    ("The film did not find an audience.", "flop"),
    ("It didn't do well at the box office.", "flop"),
    ("It barely recovered its costs.", "flop"),
    ("The movie underperformed.", "flop"),
    ("His next film would be a complete flop.", "flop"),
    ("The movie did decent business here.", "hit"),
    ("It did poor business.", "flop"),
    ("The film is packing them in.", "hit"),
    ("It turned a profit.", "hit"),
    ("It made tons of money.", "hit"),
    ("It opened at number one.", "hit"),
    ("The picture broke records.", "hit"),
    ("It was a blockbuster.", "hit"),
]


@pytest.mark.parametrize(("text", "fate"), DID)
def test_how_it_did(text: str, fate: str) -> None:
    assert stated(text, business) == [("box_office", fate)]


#: What is said of songs and players, or only feared, is no fact of the film.
DID_NOT = [
    "The song opened at number one.",
    "Actors who never found an audience came along.",
    "If it flopped, it would be a complete flop.",
]


@pytest.mark.parametrize("text", DID_NOT)
def test_what_is_no_business_of_the_film(text: str) -> None:
    assert not stated(text, business)


MEASURED = [
    ("Clocking in at 170 minutes, it never drags.", ("runtime", "170")),
    ("I saw the 3h49 version.", ("runtime", "229")),
    ("It works at two and a half hours, but only just.", ("runtime", "150")),
    ("He made a short 43 minute Ann Lee biopic.", ("runtime", "43")),
    ("His 40-minute, three-act film was lost.", ("runtime", "40")),
    ("It was made for a price of only $10,000.", ("budget", "10000")),
    ("It was shot on a budget of Rs. 600000.", ("budget", "600000")),
    ("The actor was paid a million dollars in advance.", ("salary", "1000000")),
    ("The DVD's $20 and full of extras.", ("price", "20")),
    ("I give 4 to the movie.", ("score", "4")),
    ("Fun enough. 8.5 from me.", ("score", "8.5")),
]


@pytest.mark.parametrize(("text", "claim"), MEASURED)
def test_measures_beside_it(text: str, claim: tuple[str, str]) -> None:
    assert claim in stated(text, measures, money, scores)


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
