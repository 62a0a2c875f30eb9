"""Films named without marks and without any lead: text and title → what is claimed of it."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules._order import ALL
from recension.reading.text._text import Text
from tests.reading.facts import claims_in


class _All:
    """Every rule, as one module."""

    RULES = ALL


FILM = Known(("The Glass Boy",), (), 1985)


def _told(text: str, name: str, known: Known = FILM) -> list[tuple[str, str]]:
    at = Text(text).view.index(name)
    spotted = [Mention(at, at + len(name), NAME, name, known=True)]
    claims = claims_in(text, _All, known=known, spotted=spotted)  # type: ignore[arg-type]
    return [(c.value, c.qualifiers["relation"]) for c in claims if c.property == "related_film"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Its ending owes more to luck, which was true in Torpedo Run as well.", "Torpedo Run"),
        ("The market was ready, and Torpedo Run did the same a year later.", "Torpedo Run"),
        ("He is happier here, though it is hardly Torpedo Run.", "Torpedo Run"),
        ("It has the bond that the boy and the seal had in Salty Harry.", "Salty Harry"),
        ("They laugh at him in all the Torpedo Run films.", "Torpedo Run"),
        ("It comes to a Torpedo Run-like end.", "Torpedo Run"),
        ("I would sooner look up Ash Wind (the tape, not the disc).", "Ash Wind"),
    ],
)
def test_said(text: str, name: str) -> None:
    assert [value for value, _ in _told(text, name)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The film has soldiers of the Salt Rangers in it.", "Salt Rangers"),
        ("They drive through Bunker Hill at noon.", "Bunker Hill"),
        ("She waits for Prince Charming to call.", "Prince Charming"),
        ("He is a decidedly Modern Harbour sort of man.", "Modern Harbour"),
        ("Torpedo Run goes the whistle.", "Torpedo Run"),
        ("A teenaged Salty Girl reads the script.", "Salty Girl"),
        ("They met on the way to Torpedo Run Lodge.", "Torpedo Run"),
        ("They live in Salt Harbour, Ontario, and build a boat.", "Salt Harbour"),
    ],
)
def test_unsaid(text: str, name: str) -> None:
    assert _told(text, name) == []
