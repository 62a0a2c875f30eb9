"""People of the story whom no performer is named for: text → their names."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.world import characters, families
from tests.reading.facts import claims_in

NAMED = [
    ("It follows Gus Malone, a retired sailor who drinks.", ["Gus Malone"]),
    ("Alec, the commune's guru, prays.", ["Alec"]),
    ("Soon her brother Ned wants the farm.", ["Ned"]),
    ("The characters of Lil and Moe never meet.", ["Lil", "Moe"]),
    ("Then Marjorie falls in love with a baker.", ["Marjorie"]),
    ("The plot is about Edna, who keeps bees.", ["Edna"]),
    ("Tollgate escapes from the fort. Tollgate kills the guard.", ["Tollgate"]),
    ("A new clerk, Aggie Rowe, gets killed in the robbery.", ["Aggie Rowe"]),
    ("Our main character, Ned (the lawyer), gets thinner.", ["Ned"]),
    ("The film's hero (and its writer) is Gus Malone and he sulks.", ["Gus Malone"]),
    ("The hero of the story is Gus, who spies.", ["Gus"]),
    ("Soon her brother, Lt. Ned Malone, wants the farm and the barn.", ["Lt. Ned Malone"]),
]
NAMED_SO = [
    ("It is about an unpopular, awkwardly nerdy girl named Mabel.", [("Mabel", "an unpopular, awkwardly nerdy girl named Mabel")]),
    ("Soon he is taken in by another man named Hawk.", [("Hawk", "another man named Hawk")]),
    ("He is found by a talking star named Lumo.", [("Lumo", "a talking star named Lumo")]),
    ("She rides a black shoe. His name is Lumo.", [("Lumo", "His name is Lumo")]),
    ("The other characters, such as Lumo, are dull.", [("Lumo", "characters, such as Lumo")]),
    ("They sail to a planet named Lumo.", []),
    ("It has a theme by a band named Lumo.", []),
    ("They live in a cave known as Lumo.", []),
]
NOBODY = [
    "Ada Quill, a director of some note, made it.",
    "The composer Cole Tarn decides to shout.",
    "Gus Malone (Bob Hask) escapes from jail.",
    "Our main character, Gus (Bob Hask), sulks.",
    "She leaves him, a boss of the italian Mafia, and runs.",
    "Gus Malone, a sailor played by Bob Hask, drinks.",
    "My sister has her dog Ajax in it.",
    "Spellman's direction is slack and Spellman decides to wander.",
    "Then Tollgate escapes.",
    "In London, a city of fog, nothing stirs.",
]


@pytest.mark.parametrize(("text", "wanted"), NAMED)
def test_characters(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, characters) if c.is_fact] == wanted


@pytest.mark.parametrize(("text", "wanted"), NAMED_SO)
def test_whoever_is_named_so(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(c.value, c.evidence.quote) for c in claims_in(text, characters) if c.is_fact] == wanted


@pytest.mark.parametrize("text", NOBODY)
def test_no_characters(text: str) -> None:
    assert [c.value for c in claims_in(text, characters) if c.is_fact] == []


def test_a_role_that_says_only_what_somebody_is_names_nobody() -> None:
    film = Known(("The Widow's Lamp",), people=(KnownPerson("Bob Hask", {}, frozenset({"cast_member"}), ("Second Marine",)),))
    assert claims_in("A Marine dies in the second reel.", characters, known=film) == []


def test_a_role_whose_player_the_text_names_is_the_players() -> None:
    film = Known(people=(KnownPerson("Bob Hask", {}, frozenset({"cast_member"}), ("Gus Malone",)),))
    assert claims_in("Gus Malone, a retired sailor, drinks. Bob Hask plays him.", characters, known=film) == []
    assert claims_in("Bob Hask is fine. As Gus Malone, a retired sailor, he drinks.", characters, known=film) == []
    assert [c.value for c in claims_in("Gus Malone, a retired sailor, drinks.", characters, known=film)] != []
    apart = "The plot follows Gus Malone, a sailor. Nothing is worse than the rain. Bob Hask deserved a prize."
    assert {c.value for c in claims_in(apart, characters, known=film)} == {"Gus Malone"}


@pytest.mark.parametrize(
    ("role", "text", "wanted"),
    [
        ("CIA Courier", "The CIA is after her.", []),
        ("CIA Courier", "The CIA Courier is after her.", ["CIA Courier"]),
        ("Ed Grinling", "Grinling is after her.", ["Ed Grinling"]),
    ],
)
def test_a_part_of_a_role_may_only_say_whose_somebody_is(role: str, text: str, wanted: list[str]) -> None:
    film = Known(
        ("The Widow's Lamp",), people=(KnownPerson("Bob Hask", {}, frozenset({"cast_member"}), (role,)),), sure=True
    )
    assert [c.value for c in claims_in(text, characters, known=film) if c.is_fact] == wanted


AGAIN = [
    ("Tara gets the farm. Then Sookie sleeps with the vet, and Tara's mother objects.", {"Tara"}),
    ("Nan marries him. Her father tears up the letter, and Nan is sent away.", {"Nan"}),
    ("I saw a film by Greenwald. Greenwald is a modern master, and Greenwald has a good eye.", set()),
    ("With Lena Marsh as the aunt. Lena is fine, and Lena's house burns well.", set()),
]


@pytest.mark.parametrize(("text", "wanted"), AGAIN)
def test_whoever_is_told_of_again_and_again(text: str, wanted: set[str]) -> None:
    assert {c.value for c in claims_in(text, characters) if c.is_fact} == wanted


FAMILIES = [
    ("She comes to work for the Tollgate family.", ["Tollgate family"]),
    ("The Tollgate sisters fall out over a horse.", ["Tollgate sisters"]),
    ("The Tollgate brothers fall out over a horse.", []),
    ("It mocks the Royal family.", []),
    ("It has the wit of the Marx brothers.", []),
    ("It was produced by the Tollgate brothers.", []),
    ("It is about the Lisbon family.", []),
]


@pytest.mark.parametrize(("text", "wanted"), FAMILIES)
def test_families_of_the_story(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, families) if c.is_fact] == wanted
