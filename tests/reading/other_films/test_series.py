"""Other films of a series, named by its title and a number, and titles that are named without their article."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.other_films._series import forms_of, number_behind, of_series, part_of, relation_in_series
from recension.reading.rules.films import related, titles
from recension.reading.text._text import Text
from tests.reading.facts import claims_in

#: the film's title, a text, the other films of its series in it
NAMED = [
    ("Night Ferry", "Night Ferry II and Night Ferry III were worse.", ["Night Ferry II", "Night Ferry III"]),
    ("Night Ferry", "Night Ferry 2 is funnier.", ["Night Ferry 2"]),
    ("Night Ferry", "Better than Night Ferry 4: The Return of the Mate, I say.", ["Night Ferry 4: The Return of the Mate"]),
    ("The Ferryman", "Ferryman Part II is longer than The Ferryman.", ["Ferryman Part II"]),
    ("The Ferryman", "The Ferryman 3-D hurts.", ["The Ferryman 3-D"]),
    ("Ferryman II", "The first Ferryman was better, and Ferryman III is another matter.", ["Ferryman", "Ferryman III"]),
    ("Ferryman 2: Low Tide", "The original Ferryman was smaller.", ["Ferryman"]),
    ("Ferryman II", "Ferryman II, once more.", []),
    ("Ferryman", "I saw Ferryman 3 times. Ferryman, 2 hours long, gets from me: Ferryman 5 stars.", []),
    ("Ferryman II", "The first Ferryman Jones was a Welshman.", []),
    ("Saw", "He saw II men and the first saw.", []),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "expected"), NAMED)
def test_the_other_films_of_a_series(title: str, text: str, expected: list[str]) -> None:
    assert [m.name for m in of_series(Text(text), (title,))] == expected


@pytest.mark.parametrize(
    ("behind", "number"),
    [(" 2 and so on", " 2"), (", Part III.", ", Part III"), (" 3 times", ""), (" 2 stars", ""), ('" 2', ""), (" IIs", "")],
)
def test_the_number_right_behind_a_title(behind: str, number: str) -> None:
    assert number_behind(f"Ferryman{behind}", len("Ferryman")) == number


PARTS = [
    ("Rocky", 1), ("Rocky IV", 4), ("Jaws 3-D", 3), ("Kill Bill: Vol. 2", 2), ("The Ferryman Part Two", 2), ("Jaws: Fin", 0),
]  # fmt: skip


@pytest.mark.parametrize(("title", "part"), PARTS)
def test_which_part_a_title_tells(title: str, part: int) -> None:
    assert part_of(title) == part


@pytest.mark.parametrize("name", ["Ferryman 3", "The Ferryman Part III", "Ferryman III: Low Tide"])
def test_how_a_part_may_be_written(name: str) -> None:
    forms = [" ".join(words) for words in forms_of(name)]
    assert {"ferryman 3", "ferryman iii", "the ferryman part iii"} <= set(forms)
    assert not list(forms_of("Ferryman"))


RELATIONS = [
    ("Rocky II", "Rocky", "sequel"), ("Rocky", "Rocky II", "sequel_of"), ("Rocky III", "Rocky II", "sequel"),
    ("Jaws 2", "Jaws: Fin", ""), ("Alien", "Rocky II", ""), ("Rocky II", "Rocky II", ""),
]  # fmt: skip


@pytest.mark.parametrize(("other", "this", "relation"), RELATIONS)
def test_how_they_stand_to_each_other(other: str, this: str, relation: str) -> None:
    assert relation_in_series(other, (this,)) == relation


def test_they_are_related_films_with_their_years_and_no_titles_of_this_one() -> None:
    text = "Night Ferry. Night Ferry 2 from 1998, Night Ferry III (2001) and no more."
    claims = claims_in(text, related, titles, known=Known(("Night Ferry",), sure=True))
    assert [(c.property, c.value, c.qualifiers.get("year"), c.qualifiers.get("relation")) for c in claims] == [
        ("title", "Night Ferry", None, None),
        ("related_film", "Night Ferry 2", "1998", "sequel"),
        ("related_film", "Night Ferry III", "2001", "sequel"),
    ]
