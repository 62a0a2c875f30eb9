"""Whether a copy can be had, told of whoever keeps it back or looked for one."""

import pytest

from recension.reading.rules.versions import copies_had, releases_by_event
from tests.reading.facts import stated

HAD = [
    ("Harbour has not seen fit to release this on DVD.", "withheld"),
    ("They still refuse to release the film on video.", "withheld"),
    ("The studio has kept it in the vaults.", "withheld"),
    ("Nobody has ever released it.", "withheld"),
    ("It hasn't been re-issued, and there are no plans to release it.", "withheld"),
    ("I was sad when I learned that the series wasn't available!", "withheld"),
    ("I can't find it anywhere.", "withheld"),
    ("I have been unable to get a copy of it.", "withheld"),
    ("Very hard to find, but worth it.", "withheld"),
    ("I rented it (it's hard to find for good reason) out of curiosity.", "withheld"),
    ("It is quite a rarity these days.", "withheld"),
    ("It is a movie that isn't easy to locate.", "withheld"),
    ("It is unlikely to be shown on TV again.", "withheld"),
    ("It has never seen the light of day on DVD.", "withheld"),
    ("I was able to find a copy pretty easily.", "available"),
    ("I finally tracked down a tape of this movie.", "available"),
    ("It's currently in stock at Amazon.", "available"),
    ("Copies can be found on eBay for very little.", "available"),
    ("It can only be imported from the US.", "available"),
    ("It's finally going to be available in June.", "available"),
    ("The movie is now available as a double feature.", "available"),
]


@pytest.mark.parametrize(("text", "value"), HAD)
def test_whether_a_copy_can_be_had(text: str, value: str) -> None:
    assert ("availability", value) in stated(text, copies_had)


#: What else is rare, in stock or not to be found.
NOTHING = [
    "Talent like hers is rare.",
    "This is not hard to find on tape.",
    "The plot is hard to see as a film.",
    "She finally got a copy of the will and went home.",
    "They kept it under wraps that she was pregnant.",
    "This is rare, but valuable.",
    "The book is hard to find.",
    "It made me laugh, which is rare.",
    "She can't find him anywhere.",
    "It is rare for a sequel to improve on it.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_other_things_are_no_copies(text: str) -> None:
    assert stated(text, copies_had) == []


#: Other films' events, what was only meant to happen, and whose film it was.
NO_RELEASE = [
    "It was the worst movie to be released in 2002.",
    "Watch the other one on cable till this is released on tape.",
    "The trailers first came out in November.",
    "It was obviously a big production, released by Harbour.",
    "The boy was played by Frank Moss, who two years earlier played Tom Quill.",
    "It has never been released on DVD.",
]


@pytest.mark.parametrize("text", NO_RELEASE)
def test_what_is_no_release(text: str) -> None:
    assert not [value for property, value in stated(text, releases_by_event) if property == "release"]
