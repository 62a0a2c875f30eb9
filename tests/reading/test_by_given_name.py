"""Players by their given name alone, and names behind capitals that are none of theirs."""

import pytest

from recension.reading._known import Known, KnownPerson
from recension.reading._mentions import PERSON
from recension.reading._read import typed_view
from recension.reading._text import Text

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
]


@pytest.mark.parametrize(("text", "wanted"), TEXTS)
def test_whom_a_name_names(text: str, wanted: list[str]) -> None:
    assert [m.name for m in typed_view(Text(text), FILM).mentions if m.kind == PERSON] == wanted
