import pytest

from recension.reading.rules.measures import certificates_granted
from recension.reading.rules.versions import availability_told, extras_contributed, releases_in_life
from tests.reading.facts import stated

RELEASES = [
    ("It was given a few bookings in the spring of 1979 and forgotten.", ["was given a few bookings in the spring of 1979"]),
    ("HBO ran it day and night.", ["HBO ran it day and night"]),
    ("They opened it again in the fall.", ["They opened it again in the fall"]),
    ("It opened small and just stayed, all summer.", ["It opened small and just stayed, all summer"]),
    ("At Cannes in May 1957 it took a prize.", ["At Cannes in May 1957"]),
    ("Venice was in August 1958, and nobody came.", ["Venice was in August 1958"]),
    ("It opened the door quietly and went in.", []),
    ("In Cannes she met a sailor.", []),
    ("He opened his shop small.", []),
    ("They sold it to a farmer.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), RELEASES)
def test_the_life_of_a_film_in_showings(text: str, values: list[str]) -> None:
    assert [v for _, v in stated(text, releases_in_life)] == values


TOLD = [
    ("The Blu-ray was limited to 3,000 copies and is long gone.", [("availability", "out_of_print")]),
    ("The tape, in a big box, is now deleted.", [("availability", "out_of_print")]),
    ("The ratings board cut it, and it became an R.", [("content_rating", "R")]),
    ("The disc has interviews with Foss and Quill.", [("extra", "interviews with Foss and Quill")]),
    ("His patience was limited, and the copies were gone.", []),
    ("It became an ordeal.", []),
    ("She had interviews with Foss.", []),
]


@pytest.mark.parametrize(("text", "facts"), TOLD)
def test_copies_that_are_gone_ratings_and_what_is_on_the_disc(text: str, facts: list[tuple[str, str]]) -> None:
    assert stated(text, availability_told, certificates_granted, extras_contributed) == facts
