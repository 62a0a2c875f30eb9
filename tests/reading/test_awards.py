"""Prizes: text → (award, result, recipient, for)."""

import pytest

from recension.reading.rules import awards, characters, person_facts, portrays
from tests.reading.facts import claims_in

AWARDS = [
    ("It won the Academy Award as best foreign film in 1990.", ("Academy Award – Best Foreign Film", "won", "", "")),
    ("It won an Oscar nomination for its song.", ("Academy Award – Best Song", "nominated", "", "")),
    ("It won the Oscar for make-up.", ("Academy Award – Best Makeup", "won", "", "")),
    ("The Oscar-winning make-up is a marvel.", ("Academy Award – Best Makeup", "won", "", "")),
    ("It swept the Césars in 1972.", ("César", "won", "", "")),
    ("She shared the best actress prize with Lena Orr.", ("Best Actress", "won", "", "")),
    ("It lost the Best Picture Oscar to a comedy.", ("Academy Award – Best Picture", "nominated", "", "")),
    ("It received an Oscar nomination for Best Original Song.", ("Academy Award – Best Original Song", "nominated", "", "")),
    ("The costumes earned Dora Finch a BAFTA nomination.", ("BAFTA", "nominated", "Dora Finch", "")),
    ("Cora Lund won the Volpi Cup at Venice for this.", ("Volpi Cup", "won", "Cora Lund", "")),
    ("It got a nomination for best picture at the Golden Globes.", ("Golden Globe – Best Picture", "nominated", "", "")),
    ("Ben Jonsen was finally given an Oscar for his work in \"The Lost Reel\".", ("Academy Award", "won", "Ben Jonsen", "The Lost Reel")),
    ("Believe it or not, this won a Peabody.", ("Peabody Award", "won", "", "")),
    ("It took the Grand Jury Prize at Sundance.", ("Grand Jury Prize", "won", "", "")),
    ("The film was shortlisted for the Palme d'Or.", ("Palme d'Or", "nominated", "", "")),
    ("He won Best Actor at Cannes.", ("Cannes – Best Actor", "won", "", "")),
    ("She tied for best actress at Cannes.", ("Cannes – Best Actress", "won", "", "")),
    ("She did share the best actress prize at Cannes.", ("Cannes – Best Actress", "won", "", "")),
    ("At Cannes she shared the actress award with Lena Orr.", ("Cannes – Best Actress", "won", "", "")),
    ("She was nominated for a Writers Guild award.", ("Writers Guild Award", "nominated", "", "")),
    ("Her Emmy-winning performance still burns.", ("Emmy", "won", "", "")),
]  # fmt: skip

NO_AWARD = [
    "She should have won the Oscar.",
    "It never got a single Oscar nomination.",
    "Oscar winner Celia Amory slums it here.",
    "A hammy, Oscar-bait turn.",
    "It makes the other film look like an Academy Award winner.",
    "The Oscar-winning director of better films made this.",
    "Her two Oscars gather dust.",
    "Give the stunt team an Oscar already!",
    "Fresh off the Grammy she picked up for her concerts, she hums.",
    "The best actor in this is the dog.",
]


@pytest.mark.parametrize(("text", "wanted"), AWARDS)
def test_awards(text: str, wanted: tuple[str, str, str, str]) -> None:
    found = [
        (c.value, *(c.qualifiers.get(k, "") for k in ("result", "recipient", "for")))
        for c in claims_in(text, awards)
        if c.is_fact
    ]
    assert found == [wanted]


@pytest.mark.parametrize("text", NO_AWARD)
def test_no_award(text: str) -> None:
    assert [c.value for c in claims_in(text, awards) if c.is_fact] == []


FACTS = [
    ("This was Sylvia Sidley's first role in Hollywood.", ("Sylvia Sidley's first role in Hollywood", "Sylvia Sidley")),
    ("Guy Kibble, best known for playing fat rich men, is thin here.", ("best known for playing fat rich men", "Guy Kibble")),
    ("With Jane Orr in her screen debut.", ("in her screen debut", "Jane Orr")),
    ("It is the only comic role of her movie career.", ("the only comic role of her movie career", "")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), FACTS)
def test_facts_of_people(text: str, wanted: tuple[str, str]) -> None:
    found = [(c.value, c.qualifiers.get("person", "")) for c in claims_in(text, person_facts) if c.is_fact]
    assert found == [wanted]


PORTRAYED = [
    ("The true story of pilot Amy Jonson, told straight.", [("portrays", "Amy Jonson")]),
    ("A biopic about the painter Lena Marsh.", [("portrays", "Lena Marsh")]),
    ("The real Frank Sarpico hated it.", [("portrays", "Frank Sarpico")]),
    ("The main character, Toby Wong, sulks.", [("character", "Toby Wong")]),
    ("A washed-up boxer named Sid Maloney returns.", [("character", "Sid Maloney")]),
    ("A washed-up boxer named Sid Maloney (Bob Hask) returns.", []),
    ("The real surprise is the ending.", []),
]


@pytest.mark.parametrize(("text", "wanted"), PORTRAYED)
def test_portrayed_and_named(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(c.property, c.value) for c in claims_in(text, portrays, characters) if c.is_fact] == wanted


def test_so_was_another() -> None:
    found = {(c.value, c.qualifiers["result"], c.qualifiers.get("recipient", "")) for c in claims_in("He was nominated for a BAFTA; so was Lena Orr.", awards)}
    assert ("BAFTA", "nominated", "Lena Orr") in found
