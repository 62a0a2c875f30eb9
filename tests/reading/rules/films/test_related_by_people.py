"""Other films by whom both have in common, by what stands on either side of a name, and those misspelt."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import NAME, TITLE, Mention
from recension.reading.rules.films import known_titles, related
from recension.reading.text._text import Text
from tests.reading.facts import claims_in

LAMP = Known(
    ("The Widow's Lamp", "The Widow's Lamp II"),
    people=(
        KnownPerson("Ada Quill", {}, frozenset({"director", "screenwriter"})),
        KnownPerson("Bob Hask", {}, frozenset({"cast_member"})),
    ),
    year=1971,
)
BY = (("Ada Quill", "director"), ("Bob Hask", "cast_member"))

PEOPLE = [
    ("Ada Quill came to it straight from *High Water*.", "same_director", "Ada Quill"),
    ("Bob Hask, late of *High Water*, is fun.", "same_actor", "Bob Hask"),
    ("Bob Hask is fun. He had *High Water* to look forward to.", "same_actor", "Bob Hask"),
    ("It is no *High Water*.", "comparison", ""),
    ("Bob Hask had been hired for *High Water* and was replaced after a week.", "comparison", ""),
    ("It is a remake of *High Water*, as Ada Quill admits.", "remake_of", ""),
]


@pytest.mark.parametrize(("text", "relation", "person"), PEOPLE)
def test_relations_by_people_in_common(text: str, relation: str, person: str) -> None:
    at = Text(text).view.index("High Water")
    spotted = [Mention(at, at + 10, TITLE, "High Water", known=True, shared=True, by=BY)]
    (claim,) = [c for c in claims_in(text, related, known=LAMP, spotted=spotted) if c.property == "related_film"]
    assert (claim.qualifiers["relation"], claim.qualifiers.get("person", "")) == (relation, person)


def test_what_a_stranger_did_is_no_work_of_the_director() -> None:
    text = "Ada Quill knew Jim Osk, who had directed *High Water*."
    at = Text(text).view.index("High Water")
    spotted = [Mention(at, at + 10, TITLE, "High Water", known=True)]
    (claim,) = claims_in(text, related, known=LAMP, spotted=spotted)
    assert claim.qualifiers["relation"] == "same_director"


@pytest.mark.parametrize(("title", "relation"), [("The Widow's Lamp III", "sequel"), ("The Widow's Lamp", "sequel_of")])
def test_a_series_by_its_numbers(title: str, relation: str) -> None:
    text = f"Better than *{title}*, they say."
    second = Known(("The Widow's Lamp II",), people=LAMP.people)
    at = Text(text).view.index(title)
    spotted = [Mention(at, at + len(title), TITLE, title, known=True)]
    (claim,) = claims_in(text, related, known=second, spotted=spotted)
    assert claim.qualifiers["relation"] == relation


AROUND = [
    ("She made it two years after Brine, and it sank.", True),
    ("Long live the rest, Brine included.", True),
    ("They said it would be another Brine.", True),
    ("It is Brine with ghosts, no more.", True),
    ("In the wake of Brine came this.", True),
    ("They walk to Brine and back.", False),
    ("Then Brine's brother drowns.", False),
]


@pytest.mark.parametrize(("text", "wanted"), AROUND)
def test_a_lone_title_between_words_of_films(text: str, wanted: bool) -> None:
    at = text.index("Brine")
    spotted = [Mention(at, at + 5, NAME, "Brine", known=True)]
    found = [c.value for c in claims_in(text, known_titles, known=LAMP, spotted=spotted)]
    assert (found == ["Brine"]) is wanted
