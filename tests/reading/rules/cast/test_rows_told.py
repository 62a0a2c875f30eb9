"""Players in rows, told by the row and by the words for a cast beside it; and rows of whoever else."""

import pytest

from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import cast, playing, plot_players, rows_told
from tests.reading.facts import claims_in

KNOWN = ("Anna Pell", "Boris Tarn", "Cleo Usher", "Dan Orvik")
ALL = list(KNOWN)


def _cast(text: str, *modules: object) -> list[str]:
    places = [(text.index(name), name) for name in KNOWN if name in text]
    spotted = [Mention(at, at + len(name), PERSON, name, known=True, plays=True) for at, name in places]
    return sorted(c.value for module in modules for c in claims_in(text, module, spotted=spotted) if c.is_fact)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Anna Pell, Boris Tarn, Cleo Usher and Dan Orvik flit by.", ALL),
        ("A fine cast, though underused (in a few scenes) - Anna Pell, Boris Tarn, Cleo Usher, Dan Orvik among them.", ALL),
        ("I sat up when I saw who did the voices: Anna Pell, Boris Tarn, Cleo Usher and Dan Orvik.", ALL),
        ("Anna Pell, Boris Tarn and the rest of the supporting cast are top notch.", ["Anna Pell", "Boris Tarn"]),
        ("Anna Pell, Boris Tarn, Cleo Usher and Dan Orvik are interviewed.", ALL),
        ("Anna Pell, Boris Tarn, Cleo Usher and Dan Orvik are practitioners of this today.", []),
        ("The studio wanted Anna Pell, Boris Tarn, Cleo Usher or a bigger star for the cast.", []),
        ("He copies Anna Pell, Boris Tarn, Cleo Usher and Dan Orvik.", []),
        ("It is among the finest, with the greatest actors ever to live: Anna Pell, Boris Tarn, Cleo Usher.", []),
    ],
)
def test_rows(text: str, wanted: list[str]) -> None:
    assert _cast(text, rows_told) == wanted


def test_a_row_goes_on_behind_an_aside() -> None:
    text = "Note the all-male cast, few of whom came back: Anna Pell, Boris Tarn (in a wig, of course), Cleo Usher and Dan Orvik."
    assert _cast(text, cast) == ALL


def test_players_and_names_behind_their_kind() -> None:
    text = "Anna Pell and Boris Tarn do quite well as the lovers, Moll and Gus."
    told = {c.value: c.qualifiers.get("character") for c in claims_in(text, plot_players)}
    assert told == {"Anna Pell": "Moll", "Boris Tarn": "Gus"}


@pytest.mark.parametrize(
    "text",
    [
        "There is a reason Boris Tarn calls this a gem.",
        "A manner that he and others (Boris Tarn) took up.",
        "The script by Boris Tarn as Bob Hask is slack.",
        "It stars the now old Moll (nee Tarn) as well.",
    ],
)
def test_whoever_is_told_of_plays_nobody(text: str) -> None:
    assert _cast(text, cast, playing, plot_players) == []
