"""A film that is only likely: whether its title stands in the text as the reviewed film's."""

import pytest

from recension.reading._read import typed_view
from recension.reading.mentions._doubtful import is_set_beside, stands_aside
from recension.reading.mentions._known import Known
from recension.reading.text._text import Text

REVIEWED = [
    '"Night Ferry" is a slow, sad thing.',
    "I rented Night Ferry last week.",
    "We have seen worse, but Night Ferry drags all the same.",
    "Ada Quill's Night Ferry is a slow, sad thing.",
    "This movie, Night Ferry, was shot in a week.",
]
ASIDE = [
    'It is better than "Night Ferry" at any rate.',
    'If you liked "Night Ferry", "Dry Dock" or "The Long Lamp", see it.',
    "Ada Quill was good in Night Ferry and here she is again.",
    'It is a remake of "Night Ferry".',
]


def _aside(text: str, *, likely: bool = True) -> bool:
    known = Known(("Night Ferry",), year=1961 if likely else None, sure=False)
    return stands_aside(typed_view(Text(text), known))


@pytest.mark.parametrize("text", REVIEWED)
def test_a_title_that_stands_as_the_reviewed_films(text: str) -> None:
    assert not _aside(text)
    assert not _aside(f"{text} It is better than Night Ferry.")


@pytest.mark.parametrize("text", ASIDE)
def test_a_title_that_stands_as_anothers(text: str) -> None:
    assert _aside(text)


def test_a_hardly_likely_film_must_stand_as_the_reviewed_one() -> None:
    text = "What do you get with Night Ferry? Ninety minutes of fog."
    assert not _aside(text)
    assert _aside(text, likely=False)


def test_a_title_that_does_not_stand_tells_nothing() -> None:
    assert not _aside("It is a slow, sad thing.")


@pytest.mark.parametrize("title", ["On the Other Hand", "Maria", "Vienna"])
def test_plain_words_and_names_are_no_title(title: str) -> None:
    text = {"Maria": "Then Maria is shot.", "Vienna": "I think Vienna is lovely."}.get(title, f"{title.capitalize()}, and nobody cares.")
    typed = typed_view(Text(text), Known((title,), year=1961, sure=False))
    assert any(m.own for m in typed.mentions) and stands_aside(typed)


BESIDE = [
    'It reminded me of "Night Ferry" from start to end.',
    "I hate these Night Ferry rip-offs.",
    "This was sold as a sequel to Night Ferry.",
    "The original Night Ferry sank with all hands.",
    "It is much like Ada Quill's Night Ferry.",
    "Ned Salt and Ada Quill, who were so good together in Night Ferry, are back.",
    "This is a copy of the 1948 Dora Day classic, Night Ferry.",
    "It was shot by Ned Salt (who made the slow and dripping Night Ferry with Ada Quill).",
    "As a fan of Ned Salt's plays, especially his first film Night Ferry, I had hopes.",
    "It was made with film stock left over from the production of Night Ferry.",
    "It has a parable in it like no other; Ned Salt's next film Night Ferry has more.",
    "I was bored. Night Ferry came out a year later and was the better for it.",
    "Night Ferry it sure isn't, but it floats.",
    "It keeps nothing of the salt of its predecessor, Night Ferry.",
    "You see the end at once, and not in the way Night Ferry let you see it.",
    "Following the events of Night Ferry, the mate is in jail.",
]
NOT_BESIDE = [
    "Every film I see from now on will be better than Night Ferry.",
    "There is nothing new in Night Ferry.",
    "Nobody should miss films like Ada Quill's Night Ferry.",
    "The version of Night Ferry that I saw was cut.",
    "The first Night Ferry film of six sinks.",
    "Night Ferry tells of the sea. It reminded me of Night Ferry.",
    "I enjoyed Ned Salt's film Night Ferry.",
    "Based on a play, Night Ferry sinks.",
]


@pytest.mark.parametrize(("text", "beside"), [*((t, True) for t in BESIDE), *((t, False) for t in NOT_BESIDE)])
def test_a_title_that_is_set_beside_the_reviewed_films(text: str, *, beside: bool) -> None:
    assert is_set_beside(typed_view(Text(text), Known(("Night Ferry",), year=1961))) is beside
