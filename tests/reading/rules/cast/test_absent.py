"""Names of those whom the words round them say are not in the film."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import appearances, cast, hands_told, parts_told, playing, plot_players
from tests.reading.facts import claims_in

#: What says that somebody whom no credits tell of was wanted, asked after, thought into it, likened or thanked.
SPOKEN_OF = [
    "Anna Pell was the studio's first choice, and one keeps imagining what might have come of it.",
    "If Anna Pell had directed this there would be forty people talking at once.",
    "Anna Pell gets a thank-you in the closing titles, for lending a hat.",
    "Anna Pell is listed all over the internet as having done the gore.",
    "With Anna Pell as the priest this might have been dangerous.",
    "For the remake may I suggest Anna Pell as the lighthouse?",
    "She has Anna Pell's neck and nobody's voice.",
    "Anna Pell's name is on the poster in letters a foot high.",
    "Was that Anna Pell at the pump?",
    '"Call me Anna Pell," says the plumber.',
    "Anna Pell was too old for the part.",
    "Anna Pell signed and bolted.",
    "Anna Pell was the Tin Man for nine days.",
    "Anna Pell is not in it, and she did not direct it.",
    "One longs for Anna Pell.",
    "Anna Pell was pencilled in as the fourth.",
    "He found himself among the nominees next to Anna Pell.",
    "Anna Pell, then, is a film about a pensioner with a gun.",
    "Lena Orr was in it, but Anna Pell sure wasn't.",
]


def _spotted(text: str, hand: str) -> list[Mention]:
    at = text.index("Anna Pell")
    return [Mention(at, at + len("Anna Pell"), PERSON, "Anna Pell", known=True, plays=True, hand=hand)]


def _told(text: str, hand: str = "cast_member") -> set[str]:
    found = claims_in(text, hands_told, known=Known(sure=False), spotted=_spotted(text, hand))
    return {c.value for c in found if c.is_fact}


@pytest.mark.parametrize("hand", ["cast_member", "director"])
@pytest.mark.parametrize("text", SPOKEN_OF)
def test_who_is_only_spoken_of_had_no_hand_in_it(text: str, hand: str) -> None:
    assert _told(text, hand) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Anna Pell rides about and says nothing.",
        "Anna Pell has never been so funny.",
        "Then Anna Pell comes in with the tea.",
        "Anna Pell's neck is a wonder.",
        "With Anna Pell as the priest it flies.",
    ],
)
def test_who_does_something_in_it_has(text: str) -> None:
    assert _told(text) == {"Anna Pell"}


#: What befalls somebody in the story, or is said of their work, and looks like words for who was not in it.
IN_THE_STORY = [
    "Anna Pell is also the nun.",
    "Anna Pell is supposed to be a nun.",
    "Anna Pell is approached by a stranger.",
    "Anna Pell is fired by the boss.",
    "Anna Pell is going to the fair.",
    "Anna Pell was a revelation for the audience.",
    "Anna Pell as the widow waiting for the train is fine.",
    "Anna Pell's face is a wonder.",
    "Anna Pell has no trouble with the part.",
    "Anna Pell has nothing to do with her hands.",
    "Anna Pell is not in danger.",
    "Anna Pell isn't seen until the end.",
    "Anna Pell didn't make it to the ferry.",
    "Anna Pell does not play it safe.",
    "Anna Pell is missing a leg.",
]


@pytest.mark.parametrize("text", IN_THE_STORY)
def test_who_something_befalls_in_it_is_in_it(text: str) -> None:
    assert {c.value for c in claims_in(text, cast, known=FERRY) if c.is_fact} == {"Anna Pell"}


FERRY = Known(
    ("Night Ferry",),
    (KnownPerson("Anna Pell", {}, frozenset({"cast_member"})), KnownPerson("Boris Tarn", {}, frozenset({"cast_member"}))),
)


@pytest.mark.parametrize(
    ("text", "players"),
    [
        ("Anna Pell turned it down.", set()),
        ("Anna Pell never rang back, and Boris Tarn took it.", {"Boris Tarn"}),
        ("Anna Pell should have been given more to do.", {"Anna Pell"}),
        ("Anna Pell was cast as the widow.", {"Anna Pell"}),
        ("Boris Tarn was fired after a week; Anna Pell stayed.", {"Anna Pell"}),
    ],
)
def test_credits_are_no_witness_against_the_words(text: str, players: set[str]) -> None:
    assert {c.value for c in claims_in(text, cast, known=FERRY) if c.is_fact} == players


ROLES = [
    ("The Sheik is Anna Pell, and Jill is Boris Tarn.", {("Anna Pell", "Sheik"), ("Boris Tarn", "Jill")}),
    ("The best Bond is Anna Pell.", {("Anna Pell", "")}),
    ("Nancy Brook is Susan. Anna Pell watches.", {("Nancy Brook", "Susan"), ("Anna Pell", "")}),
    ("Bruce Wayne is Batman. Anna Pell watches.", {("Anna Pell", "")}),
    ("Gus is a stuntman on a Western (Anna Pell, as herself, directs it).", {("Anna Pell", "herself")}),
]


@pytest.mark.parametrize(("text", "told"), ROLES)
def test_parts_by_name_and_by_kind(text: str, told: set[tuple[str, str]]) -> None:
    found = claims_in(text, cast, playing, appearances, parts_told, plot_players, known=FERRY)
    assert {(c.value, c.qualifiers.get("character", "")) for c in found if c.property == "cast_member" and c.is_fact} == told


def test_a_niece_has_the_part_and_not_her_uncle() -> None:
    text = "Tova Lind, niece of Anna Pell, is the nurse."
    found = claims_in(text, parts_told, known=Known(sure=False), spotted=_spotted(text, "cast_member"))
    assert "Anna Pell" not in {c.value for c in found if c.is_fact}
