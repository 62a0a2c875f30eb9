"""Versions told by the state of the copy that was watched."""

import pytest

from recension.reading.rules.versions import (
    cuts_told,
    editions,
    versions,
    versions_dubbed,
    versions_named,
    versions_retitled,
)
from tests.reading.facts import stated

STATES = [
    ("My copy was dubbed in English.", [("edition", "English-dubbed")]),
    ("The version we saw was in English, mostly.", [("edition", "English version")]),
    ("The film is in French.", []),
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


FINISHED = [
    ("There was a scene with the dog, though it was dropped for the final cut.", []),
    ("The director's cut is longer, and the final cut lost two scenes.", ["director's cut", "final cut"]),
    ("Those looking for a French version of a thin American musical will be happy.", []),
    ("It plays like an eight-hour miniseries cut down to ninety minutes.", []),
    ("I would love to have a DVD version of this.", []),
]


@pytest.mark.parametrize(("text", "names"), FINISHED)
def test_what_is_no_version(text: str, names: list[str]) -> None:
    found = stated(text, editions, versions, versions_named)
    assert [value for property, value in found if property == "edition"] == names
