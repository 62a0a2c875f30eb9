"""Real people, the facts they lived, places that were shot: text → what it says of them."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules._order import ALL
from recension.reading.rules.world._real import is_figure
from tests.reading.facts import claims_in

_All = type("_All", (), {"RULES": ALL})
QUILL = KnownPerson("Dora Marsh", {}, frozenset({"cast_member"}), ("Ada Quill",))
RUSH = KnownPerson("Ned Salt", {}, frozenset({"cast_member"}), ("Tom Rush",))
MAKER = KnownPerson("Otto Penhale", {}, frozenset({"director"}))
FILM = Known(("The Brine Trial",), (QUILL, RUSH, MAKER), year=1981)


def _facts(text: str) -> set[tuple[str, str]]:
    return {(c.property, c.value) for c in claims_in(text, _All, known=FILM) if c.is_fact}  # type: ignore[arg-type]


TOLD = [
    ("It is a true story of the coast. Ada Quill runs the inn.", ("portrays", "Ada Quill")),
    ("Its script is about Ada Quill, a pilot in Hull with one good eye, who died at forty in 1938.", ("portrays", "Ada Quill")),
    ("The historical Ada Quill was neither rich nor kind.", ("departure", "was neither rich nor kind")),
    ("The real Ada Quill was jailed. Nor did she ever meet the judge in a church.", ("departure", "Nor did she ever meet the judge in a church")),
    ("The real Ada Quill was jailed. She died in 1911, in Hull.", ("subject_fact", "died in 1911")),
    ("It is the true story of a girl with osteitis from the coast.", ("subject_fact", "osteitis")),
    ("It is based on a chilling real-life story. Reporter Will Harrow (Salt) is fired.", ("portrays", "Will Harrow")),
    ("It is based on a chilling real-life story. Reporter Will Harrow (Salt) is fired.", ("based_on", "real-life story")),
    ("It is inspired by a series of articles about the coast.", ("based_on", "series of articles")),
    ("It is a film about Will Harrow, the legendary swimmer.", ("portrays", "Will Harrow")),
    ("Will Harrow, the model for the drunken showman, was by most accounts a decent employer.", ("portrays", "Will Harrow")),
    ("Will Harrow, the model for the drunken showman, was by most accounts a decent employer.", ("subject_fact", "was by most accounts a decent employer")),
    ("Ada Quill, Tom Rush, these persons have existed.", ("portrays", "Tom Rush")),
    ("The mill, which burned down at Shepperton, is a marvel.", ("filming_location", "Shepperton")),
    ("Otto Penhale, short of money, went back to Prague with a small crew.", ("filming_location", "Prague")),
    ("He shot it, mostly around Polgarth and Trewin, in six weeks.", ("filming_location", "Polgarth")),
    ("Bristol plays itself, more or less.", ("filming_location", "Bristol")),
    ("Otto Penhale took his crew to Iceland.", ("filming_location", "Iceland")),
    ("They come to a frontier town, Los Alamitos, and stay.", ("narrative_location", "Los Alamitos")),
    ("He falls for a Harlem cocaine dealer and leaves town.", ("narrative_location", "Harlem")),
    ("She finds Paris in the 1920s, and stays.", ("narrative_period", "1920s")),
    ("In the 1920s, two men plot to rob an heiress.", ("narrative_period", "1920s")),
    ("They drive to L.A. to find him.", ("narrative_location", "Los Angeles")),
    ("Lil Drury, from her own play, wrote the script.", ("based_on", "play")),
    ("The story derives from Light of Brine, a novel by Lil Drury.", ("based_on", "Light of Brine")),
    ("It draws instead on the memoirs of Lil Drury.", ("based_on", "memoirs by Lil Drury")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_told(text: str, wanted: tuple[str, str]) -> None:
    assert wanted in _facts(text)


UNTOLD = [
    ("It is based on real people. Gunner Pell (Ned Salt) plays the piano.", "portrays"),
    ("Ada Quill runs the inn, and Tom Rush loves her.", "portrays"),
    ("He looks like President Garfield in that beard.", "portrays"),
    ("Their boss is a crook, and he is sent by Jack Johnson to rob the bank of his own brother.", "portrays"),
    ("She reads about Nietzsche and leaves town.", "portrays"),
    ("He is played by a London stage actor.", "narrative_location"),
    ("He is shot by a stranger in Bristol.", "filming_location"),
    ("It was shot in Technicolor and released late.", "filming_location"),
    ("Two henchmen are shooting at Elwood from a car.", "filming_location"),
    ("There is a shooting contest in Dodge City.", "filming_location"),
    ("A clerk gets shot in the stomach in Bristol.", "filming_location"),
    ("Otto Penhale returned to Prague in 1970.", "narrative_location"),
    ("The drama comes from the fact that he lies.", "based_on"),
    ("The trouble Ada Quill faced was great, in this true story.", "departure"),
]


@pytest.mark.parametrize(("text", "unwanted"), UNTOLD)
def test_untold(text: str, unwanted: str) -> None:
    assert unwanted not in {property for property, _ in _facts(text)}


@pytest.mark.parametrize(("name", "wanted"), [("king louis xi", True), ("president garfield", True), ("mozart", True), ("king arthur", False), ("rocky iii", False)])
def test_who_is_of_history(name: str, wanted: bool) -> None:
    assert is_figure(name) is wanted


def test_who_is_named_in_full_and_in_part_is_portrayed_once() -> None:
    nicknamed = KnownPerson("Dora Marsh", {}, frozenset({"cast_member"}), ('Ada B. "Dot" Quill',))
    text = "It is the true story of Dot Quill of the coast. It is a true story. Ada B. Quill runs the inn."
    portrayed = [c.value for c in claims_in(text, _All, known=Known(("Brine",), (nicknamed,), year=1981)) if c.property == "portrays"]  # type: ignore[arg-type]
    assert len(portrayed) == 1


def test_a_role_is_real_beside_a_real_person_of_its_name_alone() -> None:
    facts = _facts("It is based on the true story of Ada Quill of Hull. Tom Rush mends the boat, Ada Quill sings.")
    assert ("portrays", "Ada Quill") in facts and ("portrays", "Tom Rush") not in facts
