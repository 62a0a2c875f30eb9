"""Films told by the row that they stand in: text, and what the authority has of its names → who is told so."""

import pytest

from recension.reading._read import _drafts, typed_view
from recension.reading._steps import complete
from recension.reading.matching._rules import Draft
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.text._text import Text

FILM = Known(("The Glass Boy",), (), 1985)
NAMES = ("Torpedo Run", "Brinewall", "Saltmark", "Ada Marsh")


def _drafted(text: str) -> list[Draft]:
    places = [(text.index(name), name) for name in NAMES if name in text]
    spotted = [Mention(at, at + len(name), NAME, name, known=True) for at, name in places]
    return complete(_drafts(typed_view(Text(text), FILM, spotted)))


def _told(text: str) -> set[str]:
    drafts = _drafted(text)
    return {d.value for d in drafts if d.property == "related_film"} - {"Night Ferry"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We sat through Brinewall and then 'Night Ferry' (1971).", set()),
        ("We sat through Brinewall and 'Night Ferry' (1971).", {"Brinewall"}),
        ("We sat through Brinewall, Saltmark or 'Night Ferry' (1971).", {"Brinewall", "Saltmark"}),
        ("We sat through 'Night Ferry' (1971), Brinewall and even Torpedo Run at last.", {"Brinewall", "Torpedo Run"}),
        ("We sat through the Old Brinewall and 'Night Ferry' (1971).", set()),
        ("We sat through Brinewall Lane and 'Night Ferry' (1971).", set()),
        ("We sat through 'Night Ferry' (1971) and the Brinewall murders.", set()),
        ("We sat through 'Night Ferry' (1971) and Harbourlight.", set()),
    ],
)
def test_row(text: str, wanted: set[str]) -> None:
    assert _told(text) == wanted


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("She made 'Night Ferry' (1971) and Brinewall before this.", "same_director"),
        ("Less fun than 'Night Ferry' (1971) and Brinewall.", "comparison"),
    ],
)
def test_a_film_right_behind_another_is_related_likewise(text: str, relation: str) -> None:
    assert {d.qualifiers.get("relation") for d in _drafted(text) if d.value == "Brinewall"} == {relation}
