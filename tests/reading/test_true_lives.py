"""Texts on true stories: how much they say so, whom they are of, what was, and what the film shows otherwise."""

import pytest

from recension.reading._known import Known
from recension.reading._read import typed_view
from recension.reading._text import Text
from recension.reading.rules import true_departures, true_lives
from recension.reading.rules._true_texts import is_of_lives, truth
from tests.reading.facts import stated

TRUE = "This biopic tells the true story of Ada Quill, and takes liberties with the facts. "
FACT, DEPARTURE = "subject_fact", "departure"

OF_LIVES = [
    (TRUE, True),
    ("A docudrama based on a true story. Historical inaccuracies abound.", True),
    ("The real Ada Quill would laugh. There are several factual errors.", True),
    ("Ada Quill (1841-1902) wrote songs. In history she is forgotten.", True),
    ("A ghost haunts a mill. It was fun.", False),
    ("The zombies are based on a true story, says the parody, and the aliens agree.", False),
]


@pytest.mark.parametrize(("text", "true"), OF_LIVES)
def test_texts_that_say_their_film_is_true(text: str, true: bool) -> None:
    assert is_of_lives(typed_view(Text(text), Known())) is true


def test_a_genre_that_the_authority_lists_is_a_sign() -> None:
    text = "As history it fails. The facts are few."
    plain, listed = Known(), Known(genres=("Biography", "Drama"))
    assert truth(typed_view(Text(text), listed)) == truth(typed_view(Text(text), plain)) + 4


CLAUSES = [
    ("Ned and Ada opened a mill in 1881.", (FACT, "Ned and Ada opened a mill in 1881")),
    ("In 1884, it burned to the ground.", (FACT, "In 1884, it burned to the ground")),
    ("Ada's arm was much weaker and never healed.", (FACT, "Ada's arm was much weaker and never healed")),
    ("Later Emma Tarn married the miller.", ("portrays", "Emma Tarn")),
    ("Emma Tarn (1830-1899) wrote it down.", (FACT, "1830-1899")),
    ("Ada never met the mayor.", (DEPARTURE, "Ada never met the mayor")),
    ("There were more than just Ned and Ada in the mill.", (DEPARTURE, "There were more than just Ned and Ada in the mill")),
    (
        "Some of the fires that were shown by day actually took place at night.",
        (DEPARTURE, "Some of the fires that were shown by day actually took place at night"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim"), CLAUSES)
def test_clauses_that_tell_of_lives(text: str, claim: tuple[str, str]) -> None:
    assert claim in stated(TRUE + text, true_lives)


@pytest.mark.parametrize("text", [text for text, _ in CLAUSES])
def test_the_same_in_a_text_that_says_nothing_of_it(text: str) -> None:
    assert stated("A lovely evening at the mill. " + text, true_lives, true_departures) == []


ELSEWHERE = [
    "I opened a mill in 1881.",
    "The film opened in 1991 and made a hit of Ada.",
    "Ada seemed miscast.",
    "Ada walks to the mill.",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_clauses_of_something_else(text: str) -> None:
    assert [c for c in stated(TRUE + text, true_lives) if c[0] != "portrays"] == []


SHOWN = [
    ("There is nothing about her quarrel with Ned Quill.", "There is nothing about her quarrel with Ned Quill"),
    ("We never hear about his years in prison.", "We never hear about his years in prison"),
    ("The film leaves out her children.", "The film leaves out her children"),
    ("In reality, she sold the mill and went abroad.", "In reality, she sold the mill and went abroad"),
    ("The fire did not start in the loft, as shown in the film.", "The fire did not start in the loft, as shown in the film"),
    ("They took a lot of liberties in moving the fire.", "They took a lot of liberties in moving the fire"),
    ("In the film version of events, Ada runs away.", "In the film version of events, Ada runs away"),
    ("The whole trial was invented.", "The whole trial was invented"),
    ("The film does not accurately show what Ada wanted.", "The film does not accurately show what Ada wanted"),
    ("Ada is portrayed as a saint, which she was not. In fact she was hard.", "Ada is portrayed as a saint"),
    ("In the movie, she is a nurse. In real life she was a thief.", "In the movie, she is a nurse"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), SHOWN)
def test_what_the_film_shows_otherwise(text: str, value: str) -> None:
    assert (DEPARTURE, value) in stated(TRUE + text, true_departures)


def test_what_is_left_out_is_told_too() -> None:
    assert (FACT, "her quarrel with Ned Quill") in stated(TRUE + SHOWN[0][0], true_departures)


@pytest.mark.parametrize(
    "text",
    [
        "There is nothing about the plot that surprises.",
        "Knowing nothing about her mill, she asks.",
        "We never see any chemistry.",
    ],
)
def test_what_is_no_departure(text: str) -> None:
    assert stated(TRUE.replace(", and takes liberties with the facts", " from historical records") + text, true_departures) == []


def test_whom_a_case_is_called_after() -> None:
    assert ("portrays", "Emma Tarn") in stated(TRUE + "It is a docudrama on the Emma Tarn case.", true_lives)


def test_people_of_a_true_story_are_portrayed() -> None:
    text = TRUE + "Ned, Gus, and Ada met. Ned was kind. Ada left."
    shown = [value for property, value in stated(text, true_lives) if property == "portrays"]
    assert {"Ned", "Gus"} <= set(shown)
