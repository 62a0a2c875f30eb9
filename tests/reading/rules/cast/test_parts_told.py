"""Players with the part that a frame tells, whom a film is called after, and the film's year told in passing."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import parts_told, playing
from recension.reading.rules.films import film, years_told
from tests.reading.facts import claims_in

PLAYERS = ("Anna Pell", "Boris Tarn", "Cleo Usher")
CAST = Known(
    ("Lamp",),
    people=(
        *(KnownPerson(name, {}, frozenset({"cast_member"})) for name in PLAYERS),
        KnownPerson("Ada Quill", {}, frozenset({"director"})),
    ),
    year=1971,
)

PARTS = [
    ("Boris Tarn is the warden they are all afraid of.", {"Boris Tarn": "the warden"}),
    ("Boris Tarn is the Chester Mill organizer who comes to town.", {"Boris Tarn": "the Chester Mill organizer"}),
    ("Anna Pell is the widow, Boris Tarn the lodger next door and a very young Cleo Usher the drawling sailor.", {"Anna Pell": "the widow", "Boris Tarn": "the lodger", "Cleo Usher": "the drawling sailor"}),
    ("Boris Tarn walks out of the fog as Travis.", {"Boris Tarn": "Travis"}),
    ("Boris Tarn we meet only late, behind glass, as Travis.", {"Boris Tarn": "Travis"}),
    ("Anna Pell was nominated for playing Mona Hale, a singer.", {"Anna Pell": "Mona Hale"}),
    ("Cleo Usher gets one scene as the cheating boyfriend.", {"Cleo Usher": "the cheating boyfriend"}),
    ("Cleo Usher, all sneer, is the painter Mona lives with.", {"Cleo Usher": "the painter"}),
    ("Anna Pell is the widow, Boris Tarn the blind lodger Travis whom she takes in.", {"Anna Pell": "the widow", "Boris Tarn": "Travis"}),
    ("Anna Pell is the widow, Boris Tarn and Cleo Usher the grandparents.", {"Anna Pell": "the widow", "Boris Tarn": "the grandparents", "Cleo Usher": "the grandparents"}),
    ("Anna Pell plays Mona; Cleo Usher her boss Katharine.", {"Cleo Usher": "Katharine"}),
    ("Cleo Usher walks on as the girls' uncle.", {"Cleo Usher": "the girls' uncle"}),
    # no part
    ("Anna Pell and Cleo Usher do well as the sailors' love interests.", {}),
    ("Boris Tarn is the director of the festival.", {}),
    ("Boris Tarn is a joy.", {}),
    ("Boris Tarn is a great actor.", {}),
    ("She treats Boris Tarn as a thief.", {}),
    ("Boris Tarn shot to fame as the thief.", {}),
    ("Boris Tarn dismisses him as a thief.", {}),
    ("I met Boris Tarn the thief.", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_parts(text: str, wanted: dict[str, str]) -> None:
    claims = claims_in(text, parts_told, known=CAST)
    assert {c.value: c.qualifiers["character"] for c in claims if c.value in wanted or not wanted} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ned Salt is Travis, and that is that.", [("Ned Salt", "Travis")]),
        ("Ned Salt and Dora Marsh are the killers he runs from.", [("Ned Salt", "the killers"), ("Dora Marsh", "the killers")]),
        ("Ned Salt is the salt of the earth.", []),
        ("Ned Salt is British and Dora Marsh is French.", []),
    ],
)
def test_players_whom_only_the_authority_knows(text: str, wanted: list[tuple[str, str]]) -> None:
    names = [n for n in ("Ned Salt", "Dora Marsh") if n in text]
    spotted = [Mention(text.index(n), text.index(n) + len(n), PERSON, n, known=True) for n in names]
    claims = claims_in(text, parts_told, known=CAST, spotted=spotted)
    assert sorted((c.value, c.qualifiers["character"]) for c in claims) == sorted(wanted)


@pytest.mark.parametrize(
    ("title", "text", "role"),
    [
        ("Silver", "Silver stars Anna Pell as Karen Silver, a welder.", "Karen Silver"),
        ("Anna Rae", "Boris Tarn is Anna Rae Holm, a miller.", "Anna Rae Holm"),
        ("Silver", "Anna Pell was never better than in Silver.", None),
    ],
)
def test_whom_a_film_is_called_after(title: str, text: str, role: str | None) -> None:
    claims = claims_in(text, playing, parts_told, known=Known((title,), people=CAST.people))
    assert [c.qualifiers["character"] for c in claims if "character" in c.qualifiers] == ([role] if role else [])


YEARS = [
    ("Lamp came out in August of 1971, and for fifteen years that tape was all we had.", True),
    ("It had its world premiere at Tribeca in 1971.", True),
    ("It is, to me, the best comedy of 1971.", True),
    ("Ada Quill's 1971 descent into the fog drags.", True),
    ("Since its release in 1971 nobody has seen it.", True),
    ("Lamp, a 1971 soap opera at heart, drags.", True),
    ("It is 1971 and the class of 1950 meets.", False),
    ("The story is set in 1971.", False),
    ("In 1971 she was born by the sea.", False),
    ("For my 1971 self all this was new.", False),
    ("There is a 1971 featurette.", False),
    ("It came out in 1975.", False),
]


@pytest.mark.parametrize(("text", "wanted"), YEARS)
def test_the_films_year_in_passing(text: str, wanted: bool) -> None:
    claims = claims_in(text, film, years_told, known=CAST)
    assert any(c.value == "1971" and c.property == "year" for c in claims if c.is_fact) is wanted
