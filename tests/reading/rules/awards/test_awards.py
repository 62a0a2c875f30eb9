"""Prizes: text → (award, result, recipient, for)."""

import pytest

from recension.reading.rules.awards import award_rows, awards, awards_told_on
from recension.reading.rules.making import person_facts
from recension.reading.rules.world import characters, portrays
from tests.reading.facts import claims_in

AWARDS = [
    ("It won the Academy Award as best foreign film in 1990.", ("Academy Award – Best Foreign Film", "won", "", "")),
    ("It won an Oscar nomination for its song.", ("Academy Award – Best Song", "nominated", "", "")),
    ("Ada Holm split the best actress prize at Cannes with Bea Stone.", ("Cannes – Best Actress", "won", "Ada Holm", "")),
    ("Its score was rewarded with an Academy Award.", ("Academy Award", "won", "", "")),
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
    ("It took the Grand Jury Prize at Sundance.", ("Sundance – Grand Jury Prize", "won", "", "")),
    ("The film was shortlisted for the Palme d'Or.", ("Palme d'Or", "nominated", "", "")),
    ("He won Best Actor at Cannes.", ("Cannes – Best Actor", "won", "", "")),
    ("She tied for best actress at Cannes.", ("Cannes – Best Actress", "won", "", "")),
    ("She did share the best actress prize at Cannes.", ("Cannes – Best Actress", "won", "", "")),
    ("At Cannes she shared the actress award with Lena Orr.", ("Cannes – Best Actress", "won", "", "")),
    ("She was nominated for a Writers Guild award.", ("Writers Guild Award", "nominated", "", "")),
    ("Cora Lund is Ada. She was nominated for a Golden Globe.", ("Golden Globe", "nominated", "Cora Lund", "")),
    ("Lars plays by rote; the wigs of Cora Lund and Dora Finch are fine. He was nominated for a Golden Globe.", ("Golden Globe", "nominated", "", "")),
    ("They won the Academy Award for best makeup, the picture's only nomination.", ("Academy Award – Best Makeup", "won", "", "")),
    ("Hanna Brandt was up for supporting actress.", ("Best Supporting Actress", "nominated", "Hanna Brandt", "")),
    ("It was noticed. A Golden Globe for best comedy.", ("Golden Globe – Best Comedy", "won", "", "")),
    ("It swept the AFI awards.", ("AFI Award", "won", "", "")),
    ("Nils Brandt did get best supporting actor at Cannes.", ("Cannes – Best Supporting Actor", "won", "Nils Brandt", "")),
    ("Her Emmy-winning performance still burns.", ("Emmy", "won", "", "")),
    ("Cora Lund, the Oscar winner from \"The Lost Reel\", plays her.", ("Academy Award", "won", "Cora Lund", "The Lost Reel")),
    ("It competed for the Palme d'Or but went home empty-handed.", ("Palme d'Or", "nominated", "", "")),
    ("Dora Finch's sets did win the BAFTA.", ("BAFTA", "won", "Dora Finch", "")),
    ("It carried off the Golden Bear.", ("Golden Bear", "won", "", "")),
    ("It was at Locarno, and Cora Lund was the festival's best actress.", ("Locarno – Best Actress", "won", "Cora Lund", "")),
    ("It won two Emmys of its fourteen nominations.", ("Emmy", "won", "", "")),
    ("It took home four Oscars on eleven nominations.", ("Academy Award", "won", "", "")),
    ("It won two of its fourteen Emmy nominations.", ("Emmy", "won", "", "")),
    ("It earned three of the six Oscars it was up for.", ("Academy Award", "won", "", "")),
    ("It won one BAFTA of the five it was nominated for.", ("BAFTA", "won", "", "")),
    ("It converted one of its five Emmy nominations.", ("Emmy", "won", "", "")),
    ("It won one of those nominations for an Emmy.", ("Emmy", "nominated", "", "")),
    ("It got an Emmy nomination in ten nominated years.", ("Emmy", "nominated", "", "")),
    ("A wave of nods includes Golden Globe wins for newcomer Cora Lund and the film.", ("Golden Globe", "won", "Cora Lund", "")),
]  # fmt: skip

#: Several prizes of one sentence: (award, result, recipient).
ROWS = [
    (
        "Cora Lund and Tom Reeve share the credit with Jana Holm and all three were nominated for the Oscar.",
        [("Academy Award", "nominated", "Cora Lund"), ("Academy Award", "nominated", "Jana Holm"), ("Academy Award", "nominated", "Tom Reeve")],
    ),
    ("It was nominated for one Oscar (art, Cora Lund) and for five Razzies.", [("Academy Award", "nominated", ""), ("Razzie", "nominated", "")]),
    (
        "It won Oscars for Best Picture, Best Director (Jana Holm) and Best Supporting Actor (Tom Reeve).",
        [("Academy Award – Best Director", "won", "Jana Holm"), ("Academy Award – Best Picture", "won", ""), ("Academy Award – Best Supporting Actor", "won", "Tom Reeve")],
    ),
    (
        "It won the Oscar for visual effects; it was also nominated for sound, art direction and cinematography (Mika Salo).",
        [("Academy Award – Best Art Direction", "nominated", ""), ("Academy Award – Best Cinematography", "nominated", "Mika Salo"), ("Academy Award – Best Sound", "nominated", ""), ("Academy Award – Best Visual Effects", "won", "")],
    ),
    (
        "It was nominated for two Academy Awards, for art direction and for visual effects.",
        [("Academy Award – Best Art Direction", "nominated", ""), ("Academy Award – Best Visual Effects", "nominated", "")],
    ),
    (
        "It got its BAFTAs for Best Writing, Actress, and Supporting Actress.",
        [("BAFTA – Best Actress", "won", ""), ("BAFTA – Best Supporting Actress", "won", ""), ("BAFTA – Best Writing", "won", "")],
    ),
    (
        "It swept the Oscars, taking Best Picture and Best Actress (Lena Orr).",
        [("Academy Award", "won", ""), ("Academy Award – Best Actress", "won", "Lena Orr"), ("Academy Award – Best Picture", "won", "")],
    ),
    ("It was nominated for nine Oscars including Best Picture.", [("Academy Award – Best Picture", "nominated", "")]),
    ("It won Best Actor and Best Actress at Cannes.", [("Cannes – Best Actor", "won", ""), ("Cannes – Best Actress", "won", "")]),
    (
        "The Oscar-winning art direction and costume design are a marvel.",
        [("Academy Award – Best Art Direction", "won", ""), ("Academy Award – Best Costume Design", "won", "")],
    ),
    (
        "Lena Orr is superb. She won the Golden Globe for it and was nominated for a BAFTA.",
        [("BAFTA", "nominated", "Lena Orr"), ("Golden Globe", "won", "Lena Orr")],
    ),
    ("Tom Reeve's Oscar-nominated screenplay (he lost to Jana Holm) is a delight.", [("Academy Award – Best Screenplay", "nominated", "Tom Reeve")]),
    ("It brought Tom Reeve the Oscar for Best Writing, Story and Screenplay.", [("Academy Award – Best Writing, Story and Screenplay", "won", "Tom Reeve")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_rows(text: str, wanted: list[tuple[str, str, str]]) -> None:
    facts = [c for c in claims_in(text, awards) if c.is_fact]
    assert sorted((c.value, *(c.qualifiers.get(k, "") for k in ("result", "recipient"))) for c in facts) == wanted


NO_AWARD = [
    "It is dull beside the 1945 version (which won two Oscars).",
    "The stage show won seven Tony Awards in 1975, including Best Musical.",
    "It won the Tony for Best Musical, and then came the film.",
    "Three Tony Awards: Best Musical, Best Score and Best Choreography.",
    "The novel won the Pulitzer Prize.",
    "Tom Reeve is the heavyweight Oscar-winning character actor.",
    "They call it the Oscar Winner club.",
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


@pytest.mark.parametrize("text", ["It was up for two Golden Globes, for Ada Holm and for Dov Marsh.", "It won two Golden Globes: one for Ada Holm and one for Dov Marsh."])
def test_each_has_one(text: str) -> None:
    found = [c for c in claims_in(text, awards) if c.is_fact]
    assert [(c.value, c.qualifiers["recipient"]) for c in found] == [("Golden Globe", "Ada Holm"), ("Golden Globe", "Dov Marsh")]
    assert {c.qualifiers["result"] for c in found} == {"won" if "won" in text else "nominated"}


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
    found = {(c.value, c.qualifiers["result"], c.qualifiers.get("recipient", "")) for c in claims_in("He was nominated for a BAFTA; so was Lena Orr.", awards_told_on)}
    assert ("BAFTA", "nominated", "Lena Orr") in found


#: Prizes told by sentences that go on about a body: value, result and recipient.
GONE_ON = [
    ("The Golden Globe people merely nominated him.", [("Golden Globe", "nominated", "")]),
    ("The Academy nominated Lena Orr for her script.", [("Academy Award – Best Screenplay", "nominated", "Lena Orr")]),
    ("The Academy burned down while Lena Orr was nominated for mayor.", []),
    ("It lost the Oscar to a dog. Lena Orr and Abel Moss were up, too.", [("Academy Award", "nominated", "Lena Orr"), ("Academy Award", "nominated", "Abel Moss")]),
    ("It won no Oscar. Abel Moss's photography was nominated.", [("Academy Award – Best Cinematography", "nominated", "Abel Moss")]),
    ("Nobody spoke of a prize. Lena Orr was nominated.", []),
    ("Oscars? Five nominations in all.", [("Academy Award", "nominated", "")]),
    ("The mayor had three nominations in all.", []),
    ("There were five nominations at the Oscars.", [("Academy Award", "nominated", "")]),
    ("The costumes were recognised by the Academy with a nomination.", [("Academy Award", "nominated", "")]),
    ("It should have had five nominations at the Oscars.", []),
    ("Of its eight BAFTA nominations it won three.", [("BAFTA", "won", "")]),
    ("With eight BAFTA nominations and three wins it could not complain.", [("BAFTA", "won", "")]),
    ("For all its BAFTA nominations it won two hearts.", []),
    ("It won an Oscar. Sound and art direction were nominated.", [("Academy Award – Best Art Direction", "nominated", ""), ("Academy Award – Best Sound", "nominated", "")]),
]


@pytest.mark.parametrize(("text", "wanted"), GONE_ON, ids=[t for t, _ in GONE_ON])
def test_prizes_of_the_body_last_spoken_of(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = [c for c in claims_in(text, awards_told_on) if c.is_fact]
    assert [(c.value, c.qualifiers["result"], c.qualifiers.get("recipient", "")) for c in found] == wanted


def test_a_list_of_categories_is_told_each_and_not_once_more() -> None:
    found = claims_in("The Razzies nominated it for worst picture, director and screenplay.", awards, award_rows)
    assert [c.value for c in found] == ["Razzie – Worst Picture", "Razzie – Worst Director", "Razzie – Worst Screenplay"]


def test_a_person_is_no_film_that_a_prize_was_for() -> None:
    (found,) = claims_in("It won three Academy Awards, including best director for Abel Moss.", awards)
    assert (found.value, found.qualifiers["recipient"], "for" in found.qualifiers) == ("Academy Award – Best Director", "Abel Moss", False)


def test_prizes_listed_behind_their_festival() -> None:
    text = "It won everything at Cannes that year: the Palme, best director, best actor."
    assert {c.value for c in claims_in(text, award_rows) if c.is_fact} == {"Palme d'Or", "Cannes – Best Director", "Cannes – Best Actor"}
