"""Players whom the words round their names place elsewhere, and those whom they leave in the film."""

from dataclasses import replace

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mention import PERSON, Mention
from recension.reading.rules.cast import appearances, cast, hands_told, parts_apposed, parts_told, players_told, playing
from tests.reading.facts import claims_in

ELSEWHERE = [
    "Ned Foss does what he can, taking over for the great Dan Adler as Captain Gus.",
    "They replaced Dan Adler as Captain Gus.",
    "He hated it so much that he remade it in 1994 with himself and Julie Kersh (Marge) in the leads.",
    "It was remade in 1994 with Dan Adler as Gus.",
    "An earlier version starring Dan Adler is much better.",
    "The 1932 original, with Dan Adler as the butler, is much better.",
    "There was a TV series in the sixties with Dan Adler as Gus.",
    "She is under the illusion that she is Rita Heller playing a bar singer.",
    "His drunk is second only to Dan Adler's character there.",
    "Dan Adler was cast in the role but died before filming began.",
    "The part of the butler was to be played by Dan Adler.",
    "Forget Dan Adler as the butler.",
    "Dan Adler as the butler in the old serial was far better.",
    "The famous scene between Pete Penn and Wilma is a stunning piece of work.",
    "La Donna Verde is a terrible film.",
    "Dan Adler was listed by the papers as a spy.",
    "Dan Adler was trained as a boxer.",
    "Dan Adler, known in town as the butler, was good at cards.",
    "Dan Adler has fun buying all sorts of boats.",
    "That is why we have Lois as a reporter.",
    "The wife is a Native American, played by an Israeli in make-up.",
    "With her Southern accent she is stunning as the naive girl.",
    "It is one featuring a Pan-Asian cast.",
    "Mona (pronounced Mow-Nah) does her best.",
]
HERE = [
    ("She is Mona and Boris Tarn is Felix. Boris Tarn plays Felix well.", {"Boris Tarn"}),
    ("Dan Adler plays the butler, who replaces a thief.", {"Dan Adler"}),
    ("This remake stars Dan Adler as Gus.", {"Dan Adler"}),
    ("The film version has Dan Adler as Gus.", {"Dan Adler"}),
    ("Dan Adler is a terrific comedy actor and plays the butler.", {"Dan Adler"}),
    ("Dan Adler has fun with the role.", {"Dan Adler"}),
    ("An explorer, played by Dan Adler, a Black man dressed as a sheikh, lands.", {"Dan Adler"}),
]
MODULES = (playing, cast, appearances, parts_told, players_told, hands_told)


@pytest.mark.parametrize("text", ELSEWHERE)
def test_who_is_elsewhere(text: str) -> None:
    told = {
        c.value for c in claims_in(text, *MODULES) if c.property == "cast_member" and c.is_fact and c.subject == "film"
    }
    assert told <= {"Ned Foss"}


@pytest.mark.parametrize(("text", "players"), HERE)
def test_who_is_here(text: str, players: set[str]) -> None:
    assert {c.value for c in claims_in(text, *MODULES) if c.property == "cast_member" and c.is_fact} - {
        "She"
    } == players


def test_whom_a_sure_film_credits_is_here() -> None:
    lamp = Known(("The Lamp",), (KnownPerson("Dan Adler", {}, frozenset({"cast_member"}), ("Gus",)),))
    text = "The 1932 original, with Dan Adler as Gus, is much better."
    assert [c.value for c in claims_in(text, *MODULES, known=lamp) if c.is_fact] == ["Dan Adler"]


SUBJECTS = [
    "Zora (Gudrun Ask) comes on stage drunk.",
    "It starts in '1968' as Zora (Gudrun Ask) finds a book.",
    "Zora (Gudrun Ask) does not have a clue.",
]


@pytest.mark.parametrize("text", SUBJECTS)
def test_a_player_in_the_story_is_of_this_film(text: str) -> None:
    lamp = Known(("The Lamp",), (KnownPerson("Dan Adler", {}, frozenset({"cast_member"}), ("Gus",)),))
    assert [(c.value, c.subject) for c in claims_in(text, playing, known=lamp)] == [("Gudrun Ask", "film")]


def _hand(text: str, name: str, **kind: object) -> Mention:
    return Mention(at := text.index(name), at + len(name), PERSON, name, known=True, **kind)  # type: ignore[arg-type]


def test_a_row_of_likely_players_takes_in_the_rest() -> None:
    text = "Anna Pell, Boris Tarn, and Cleo Usher are also part of the street."
    spotted = [
        _hand(text, "Anna Pell", plays=True, hand="cast_member"),
        _hand(text, "Boris Tarn", plays=True),
        _hand(text, "Cleo Usher", plays=True, hand="cast_member"),
    ]
    told = claims_in(text, hands_told, known=Known(sure=False), spotted=spotted)
    assert sorted(c.value for c in told) == ["Anna Pell", "Boris Tarn", "Cleo Usher"]
    either = text.replace("Anna", "Who, or Anna", 1)
    again = [replace(m, start=m.start + 8, end=m.end + 8) for m in spotted]
    assert "Boris Tarn" not in {c.value for c in claims_in(either, hands_told, known=Known(sure=False), spotted=again)}


FERRY = Known(
    ("Ferry",),
    (
        KnownPerson("Ada Quill", {}, frozenset({"cast_member"}), ()),
        KnownPerson("Ned Foss", {}, frozenset({"cast_member"}), ()),
        KnownPerson("Kurt Holm", {}, frozenset({"director"}), ()),
    ),
)


def test_players_behind_their_parts_by_habit() -> None:
    text = "Gus meets Elsie, Ada Quill, at a dance. His boss Tom, Ned Foss, tells Nat, Harry Miles, that it is off."
    told = {c.value: c.qualifiers.get("character") for c in claims_in(text, parts_apposed, known=FERRY)}
    assert told == {"Ada Quill": "Elsie", "Ned Foss": "Tom", "Harry Miles": "Nat"}
    row = "He thanks Elsie, Ada Quill, and others."
    assert not claims_in(row, parts_apposed, known=FERRY)


@pytest.mark.parametrize(
    ("text", "player", "role"),
    [
        ("It is by Kurt Holm, who also has a small role in the film as the nun.", "Kurt Holm", "the nun"),
        (
            "The cast is good: from Ada Quill the friend of a friend; Ned Foss the eldest son; it works.",
            "Ned Foss",
            "the eldest son",
        ),
        ("Only Ned Foss plays it completely straight.", "Ned Foss", None),
        ("I did not like the Ada Quill character.", "Ada Quill", None),
        ("Ada Quill plays Gus and deserved the Oscar she was awarded for it.", "Ada Quill", "Gus"),
    ],
)
def test_parts_told_of_players(text: str, player: str, role: str | None) -> None:
    told = {c.value: c.qualifiers.get("character") for c in claims_in(text, *MODULES, known=FERRY) if c.is_fact}
    assert told.get(player, "none") == role
