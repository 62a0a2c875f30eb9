"""Versions told by the state of the copy that was watched."""

import pytest

from recension.reading.rules.versions import cuts_told, versions_dubbed, versions_retitled
from tests.reading.facts import stated

STATES = [
    ("My copy was dubbed in English.", [("edition", "English-dubbed")]),
    ("I watched it dubbed into Spanish on cable.", [("edition", "Spanish-dubbed")]),
    ("It's badly dubbed, but fun.", [("edition", "dubbed")]),
    ("It comes on a double-feature DVD with the first film.", [("edition", "double-feature DVD")]),
    (
        "The German print is heavily cut. From 103 to 76 minutes!",
        [("edition_diff", "From 103 to 76 minutes"), ("runtime", "103"), ("runtime", "76")],
    ),
    ("He was dubbed the King of the Quarry.", []),
    ("The film was dubbed by critics a bore.", []),
    ("It looks like it was dubbed.", []),
    ("He walked from 10 to 20 minutes a day.", []),
]


@pytest.mark.parametrize(("text", "claims"), STATES)
def test_the_state_of_a_copy(text: str, claims: list[tuple[str, str]]) -> None:
    assert stated(text, versions_dubbed) == claims


def test_a_title_behind_an_aside() -> None:
    text = "It was released theatrically--minus much of its explicit gore--as _Slaughter at Quarry Lake_ that year."
    assert stated(text, versions_retitled) == [("edition", "Slaughter at Quarry Lake")]
    assert stated(text, cuts_told) == [("edition_diff", "minus much of its explicit gore")]
