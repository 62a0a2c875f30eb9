"""Where a film leaves its source: text → the departure it tells, or none."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules._order import ALL
from tests.reading.facts import claims_in

_All = type("_All", (), {"RULES": ALL})
FILM = Known(("The Long Lamp",), (KnownPerson("Dora Marsh", {}, frozenset({"cast_member"}), ("Ada Quill",)),), year=1981)

TOLD = [
    ("The film strays from the novel in its last act.", "The film strays from the novel in its last act"),
    ("It is very different from the book.", "It is very different from the book"),
    ("It is not nearly as true to the comics.", "It is not nearly as true to the comics"),
    ("There is nothing left of the spirit of the book.", "There is nothing left of the spirit of the book"),
    ("The script takes liberties with the novel.", "The script takes liberties with the novel"),
    ("In the book Ada Quill is a meaner woman than Marsh has her here.", "In the book Ada Quill is a meaner woman than Marsh has her here"),
    ("The house is smaller than in the novel.", "The house is smaller than in the novel"),
    ("The harbour is not the threat that it is in the book.", "The harbour is not the threat that it is in the book"),
    ("Ada Quill had a much bigger role in the book.", "Ada Quill had a much bigger role in the book"),
    ("The crew doesn't get the treatment that they did in the novel.", "The crew doesn't get the treatment that they did in the novel"),
    ("Harrow's book is even darker.", "Harrow's book is even darker"),
    ("I read the novel. They changed the ending.", "They changed the ending"),
    ("I read the novel. The adaptation leaves out the war.", "The adaptation leaves out the war"),
    ("They changed the ending.", ""),
    ("In the book he reads, the clerk finds a map of the coast.", ""),
    ("The film is faithful to the book.", ""),
    ("It is not only faithful to the book but funny.", ""),
    ("Most films are different from the book.", ""),
    ("I hoped that it would not be different from the book.", ""),
]


@pytest.mark.parametrize(("text", "value"), TOLD)
def test_a_departure_is_the_clause_that_tells_it(text: str, value: str) -> None:
    told = {c.value for c in claims_in(text, _All, known=FILM) if c.property == "departure" and c.is_fact}  # type: ignore[arg-type]
    assert told == ({value} if value else set())
