"""Who plays whom: text → (player, role), and the words quoted for it."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import cast, playing, several_in_brackets
from tests.reading.facts import claims_in

CAST = [
    ("Sam Ellery as Gar", [("Sam Ellery", "Gar", "Sam Ellery as Gar")]),
    ("Gar (Sam Ellery) rides in.", [("Sam Ellery", "Gar", "Gar (Sam Ellery)")]),
    ("Burt Rowe (a marvellously crusty Lee Van Kleef) sulks.", [("Lee Van Kleef", "Burt Rowe", "Burt Rowe (a marvellously crusty Lee Van Kleef)")]),
    ("Dr. Chet Waller (an engaging performance by Dick Dunning) digs.", [("Dick Dunning", "Dr. Chet Waller", "Dr. Chet Waller (an engaging performance by Dick Dunning)")]),
    ("Sam Ellery (Gar) and Moira Stack (Rusty) shine.", [("Sam Ellery", "Gar", "Sam Ellery (Gar)"), ("Moira Stack", "Rusty", "Moira Stack (Rusty)")]),
    ("S. John Lauder as Waller's amiable partner Captain Dave Harrow, good.", [("S. John Lauder", "Captain Dave Harrow", "S. John Lauder as Waller's amiable partner Captain Dave Harrow")]),
    ("It stars Lois Hamlin as Lise Vogel and Sam Ellery as her brother, Emil.", [("Lois Hamlin", "Lise Vogel", None), ("Sam Ellery", "Emil", None)]),
    ("Lois Hamlin as Jim's sweet, concerned wife Sara", [("Lois Hamlin", "Sara", "Lois Hamlin as Jim's sweet, concerned wife Sara")]),
    ("Dawn Wilder as a scrappy thug steals it.", [("Dawn Wilder", "a scrappy thug", "Dawn Wilder as a scrappy thug")]),
    ("Her husband (Marshall Bewick) snores.", [("Marshall Bewick", "Her husband", "Her husband (Marshall Bewick)")]),
    ("The inept police captain, played by Grant Withey, dozes.", [("Grant Withey", "The inept police captain", "The inept police captain, played by Grant Withey")]),
    ("Pat Swale and Jim Reade turn in fine performances as Orrin Mayne and George Hazzard respectively.", [("Pat Swale", "Orrin Mayne", None), ("Jim Reade", "George Hazzard", None)]),
    ("Joan Alder plays a very convincing blind woman.", [("Joan Alder", "a very convincing blind woman", None)]),
    ("Moira Stack, as the blind girl Gus meets at camp, was seventeen.", [("Moira Stack", "the blind girl", None)]),
    ("Dennis Farr is perfect as his boss.", [("Dennis Farr", "his boss", None)]),
    ("With Anna Pell, Boris Tarn. 120 min.", [("Anna Pell", "", None), ("Boris Tarn", "", None)]),
    ("Starring: Anna Pell, Boris Tarn and Cleo Usher.", [("Anna Pell", "", None), ("Boris Tarn", "", None), ("Cleo Usher", "", None)]),
    ("Cast: Anna Pell (Mona), Boris Tarn (Felix)", [("Anna Pell", "Mona", None), ("Boris Tarn", "Felix", None)]),
    ("The company (Ben Jonsen, Ward Boyd, Jane Dorwell etc) is in form.", [("Ben Jonsen", "", None), ("Ward Boyd", "", None), ("Jane Dorwell", "", None)]),
    ("I loved Anna Pell's wry performance.", [("Anna Pell", "", "Anna Pell's wry performance")]),
    ("Anna Pell gives a tender, funny performance.", [("Anna Pell", "", None)]),
    ("With superb acting by Boris Tarn.", [("Boris Tarn", "", None)]),
    ("Anna Pell in the role of Queen Mab.", [("Anna Pell", "Queen Mab", None)]),
    ("Anna Pell plays the widow, Mona.", [("Anna Pell", "Mona", "Anna Pell plays the widow, Mona")]),
    ("Anna Pell as his best friend, Bob Hask as the vicar.", [("Anna Pell", "his best friend", None), ("Bob Hask", "the vicar", None)]),
    ("Gentle Mona (played with great tact by Anna Pell) smiles.", [("Anna Pell", "Mona", None)]),
    ("Mona Hale, a mute young woman played by Anna Pell, smiles.", [("Anna Pell", "Mona Hale", "Mona Hale, a mute young woman played by Anna Pell")]),
    ("Gus, her husband (Boris Tarn), drinks.", [("Boris Tarn", "Gus", "Gus, her husband (Boris Tarn)")]),
    ('Old Mona "Lucky" (Anna Pell) digs.', [("Anna Pell", "Mona", 'Mona "Lucky" (Anna Pell)')]),
    ("Boris Tarn, playing literally the widow, drowns.", [("Boris Tarn", "the widow", None)]),
    ("It opens with a voiceover by Boris Tarn.", [("Boris Tarn", "", None)]),
    ("Boris Tarn (Captain Gus Hale) sails.", [("Boris Tarn", "Captain Gus Hale", "Boris Tarn (Captain Gus Hale)")]),
]  # fmt: skip

@pytest.mark.parametrize(("before", "wanted"), [("comes with a wealthy scoundrel", True), ("has a glossy remake", False), ("was shot by a painter", False)])
def test_a_known_player_in_brackets(before: str, wanted: bool) -> None:
    text = f"It {before} (Boris Tarn), and that is all."
    at = text.index("Boris")
    spotted = [Mention(at, at + len("Boris Tarn"), PERSON, "Boris Tarn", known=True)]
    assert any(c.value == "Boris Tarn" for c in claims_in(text, cast, spotted=spotted)) is wanted


NO_CAST = [
    "Emil Orr, whom Marc Pell had cast as the tramp, went home.",
    "She met Dov Marsh in Leeds when she was working as a nurse.",
    "Somebody split the acting prize in Leeds with Bea Stone.",
    "Ada Quill's interpretation of the old ferry tale came later.",
    "I was sick as a dog after the Paris trip.",
    "Boris Tarn was first considered as the vicar, and turned it down.",
    "The script by Ring Lorde and Terry Sothern is full of wit.",
    "Queens, New York is as good as it gets.",
    "Nothing here is as good as Hamlet.",
    "The show (The Old Mill) was cancelled.",
    "Captain Marsh gives a fine performance of duty.",
]


@pytest.mark.parametrize(("text", "wanted"), CAST)
def test_cast(text: str, wanted: list[tuple[str, str, str | None]]) -> None:
    claims = {c.value: c for c in claims_in(text, playing, cast) if c.is_fact}
    assert {(v, c.qualifiers.get("character", "")) for v, c in claims.items()} == {(p, r) for p, r, _ in wanted}
    assert all(claims[p].evidence.quote == quote for p, _, quote in wanted if quote is not None)


@pytest.mark.parametrize("text", NO_CAST)
def test_no_cast(text: str) -> None:
    assert [c.value for c in claims_in(text, playing, cast) if c.is_fact] == []


FILM = Known(
    people=(
        KnownPerson("Erik Stolzmann", {"imdb": "nm2"}, frozenset({"cast_member"}), ('Tobias "Finch" Mallory (voice)',)),
        KnownPerson("Nancy Allard", {"imdb": "nm4"}, frozenset({"cast_member"}), ("Kate",)),
        KnownPerson("Grant Scott", {"imdb": "nm5"}, frozenset({"cast_member"}), ("Clerk",)),
    )
)

KNOWN_CAST = [
    ("It has a quick glimpse of Stolzman; the rest is talk.", [("Erik Stolzmann", "", "nm2")]),
    ("Stolzmann's Finch is a wreck.", [("Erik Stolzmann", 'Tobias "Finch" Mallory', "nm2")]),
    ("Woody Allard liked it.", []),
    ("Nancy Allard is not in it.", []),
    ("Nancy Allard never appears here.", []),
    ("Erik Stolzmann doesn't play Finch.", []),
    ("My neighbour Hanna Stolzman lent the boat. Stolzman wanted it back by noon.", []),
    ("I wish Grant Scott were here.", []),
    ("It owes much to Marlowe's illustrious Finch.", []),
    ("Allard's dialogue is thin.", []),
    ("Scott of the Antarctic is another matter.", []),
    ("Grant Scott sweeps. Scott is good.", [("Grant Scott", "", "nm5")]),
    ("Nancy Allard limps through it all for the sake of Kate.", [("Nancy Allard", "Kate", "nm4")]),
    ("Nancy Allardas the widow, and the rest is talk.", [("Nancy Allard", "the widow", "nm4")]),
    ("Nancy Allard should have been given more to do.", [("Nancy Allard", "", "nm4")]),
    ("Nancy (Nancy Allard) hides.", [("Nancy Allard", "Nancy", "nm4")]),
    ("Nancy Allard as the nurse, Grant Scott, and the rest is talk.", [("Nancy Allard", "the nurse", "nm4"), ("Grant Scott", "", "nm5")]),
]


def test_a_credited_player_is_a_fact_whatever_is_wished_of_them() -> None:
    (claim,) = claims_in("I wish Nancy Allard had never left the kitchen.", playing, cast, known=FILM)
    assert (claim.value, claim.is_fact) == ("Nancy Allard", True)


def test_a_space_within_a_surname_parts_nobody() -> None:
    known = Known(people=(KnownPerson("Nora O'Hask", properties=frozenset({"cast_member"})),))
    assert [c.value for c in claims_in("Nora O' Hask hums.", cast, known=known)] == ["Nora O'Hask"]


def test_a_role_that_bears_a_players_surname_is_no_player() -> None:
    text = "Erik Stolzmann is Scott, the surgeon. Scott takes him in."
    assert [c.value for c in claims_in(text, playing, cast, known=FILM)] == ["Erik Stolzmann"]


ROWS = [
    ("Erik Stolzmann and Nancy Allard are Tobias and Maud; the rest sing.", {("Erik Stolzmann", 'Tobias "Finch" Mallory'), ("Nancy Allard", "Maud")}),
    ("Stolzmann and Nancy Allard are the grandparents.", {("Erik Stolzmann", "the grandparents"), ("Nancy Allard", "the grandparents")}),
    (
        "Erik Stolzmann is the sheriff, Nancy Allard his widow, and Bob Hask Sr. the surly priest.",
        {("Erik Stolzmann", "the sheriff"), ("Nancy Allard", "his widow"), ("Bob Hask Sr.", "the surly priest")},
    ),
    ("Tom Lester is the sheriff, Ada Quill the surly nurse.", {("Ada Quill", "the surly nurse")}),
    ("Tom Lester is the problem, Ada Quill the surly nurse.", set()),
    ("It has Erik Stolzmann, and Nancy Allard is a sheriff.", {("Nancy Allard", "a sheriff")}),
    ("Erik Stolzmann is the sheriff, Nancy Allard shouts.", {("Erik Stolzmann", "the sheriff")}),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_players_in_a_row_share_a_verb(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.value, c.qualifiers["character"]) for c in claims_in(text, playing, cast, known=FILM) if "character" in c.qualifiers}
    assert found == wanted


@pytest.mark.parametrize(("text", "wanted"), KNOWN_CAST)
def test_the_cast_of_a_known_film(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = [
        (c.value, c.qualifiers.get("character", ""), c.ids.get("imdb", "")) for c in claims_in(text, playing, cast, known=FILM)
    ]
    assert found == wanted


SEVERAL = [
    ("The lovers Gus and Nan (Sam Ellery and Anna Pell) elope.", [("Sam Ellery", "Gus"), ("Anna Pell", "Nan")]),
    ("Gus, Nan and Bea (Sam Ellery, Anna Pell, Mary Tarn) elope.", [("Sam Ellery", "Gus"), ("Anna Pell", "Nan"), ("Mary Tarn", "Bea")]),
    ("His son Gus (Sam Ellery/Jim Reade) grows up.", [("Sam Ellery", "Gus"), ("Jim Reade", "Gus")]),
    ("The Salt Brothers (Richard M. and Robert B.) wrote it.", []),
    ("Gus and Nan (Sam Ellery, Anna Pell and Mary Tarn) elope.", []),
]


@pytest.mark.parametrize(("text", "wanted"), SEVERAL)
def test_several_players_in_brackets(text: str, wanted: list[tuple[str, str]]) -> None:
    told = claims_in(text, several_in_brackets)
    assert {(c.value, c.qualifiers["character"]) for c in told} == set(wanted)


SEEN_AS = [
    ("He likes Treb as a partner.", []),
    ("It has an Orrery as a model of the plan.", []),
    ("There are fine parts for Anna Pell as the nun and Osterman as the tight-fisted brother.", ["Anna Pell", "Osterman"]),
    ("They escape alongside his bride Sue in a white dress.", []),
]


@pytest.mark.parametrize(("text", "wanted"), SEEN_AS)
def test_a_lone_name_that_nobody_knows(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, cast, playing)] == wanted
