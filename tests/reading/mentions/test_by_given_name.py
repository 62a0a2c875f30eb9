"""Players by their given name alone, and names behind capitals that are none of theirs."""

from dataclasses import replace

import pytest

from recension.reading._read import typed_view
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.text._text import Text

PLAYS, DIRECTS = frozenset({"cast_member"}), frozenset({"director"})
FILM = Known(
    ("Night Ferry",),
    (
        KnownPerson("Ravi Kapadia", {}, PLAYS),
        KnownPerson("Meena Joss", {}, PLAYS, ("Meena the Cook",)),
        KnownPerson("Stephan Rowe", {}, PLAYS, ("Gus",)),
        KnownPerson("Ada Wesley", {}, DIRECTS),
    ),
)

TEXTS = [
    ("Ravi does his part well. Later Ravi drowns.", ["Ravi Kapadia", "Ravi Kapadia"]),
    ("Kudos to Ravi for that.", ["Ravi Kapadia"]),
    ("Ravi drowns in the second hour.", []),
    ("Meena does her part well.", []),
    ("Ravi Menon acts well and Ravi shines.", []),
    ("That beefcake Neanderthal Stephen Rowe is hateful.", ["Stephan Rowe"]),
    ("The Indian-Stephan Rowe part is thin.", ["Stephan Rowe"]),
    ("Ms. Wesley, filming one face for a minute, bores.", ["Ada Wesley"]),
    ("A man called Wesley drowns.", []),
    ("Steph Rowe is hateful.", ["Stephan Rowe"]),
    ("Ra Vi Kapadia is hateful.", ["Ravi Kapadia"]),
    ("Meena Jo Ss is hateful.", ["Meena Joss"]),
]


@pytest.mark.parametrize(("text", "wanted"), TEXTS)
def test_whom_a_name_names(text: str, wanted: list[str]) -> None:
    assert [m.name for m in typed_view(Text(text), FILM).mentions if m.kind == PERSON] == wanted


def test_a_name_of_films_that_is_a_letter_away_in_a_surely_known_film() -> None:
    def named(written: str, known: Known) -> list[str]:
        text = Text(f"Along comes {written}, who drowns.")
        stranger = Mention(12, 12 + len(written), PERSON, written, known=True)
        return [m.name for m in typed_view(text, known, [stranger]).mentions]

    assert named("Ada Wesely", FILM) == ["Ada Wesley"]
    assert named("Ida Wesley", FILM) == ["Ida Wesley"]
    assert named("Ada Wesely", replace(FILM, sure=False)) == ["Ada Wesely"]
