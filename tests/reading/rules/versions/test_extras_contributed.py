import pytest

from recension.reading.rules.versions import availability_told, differences_of_copies, extras_contributed
from tests.reading.facts import claims_in, stated

EXTRAS = [
    ("On the Blu-ray Ada Quill contributes a commentary.", ["commentary"]),
    ("The disc has Dov Marsh in conversation with Connie Leeds.", ["Dov Marsh in conversation with Connie Leeds"]),
    ("The essay is by Ada Quill, and the set is cheap.", ["essay"]),
    ("The old DVD's faults are gone. Ada Quill's commentary has been carried over.", ["Ada Quill's commentary"]),
    ("The box set includes it with subtitles, an introduction by the director, and a map.", ["introduction by the director"]),
    ("Ada Quill gives a commentary on the state of the world.", []),
    ("The disc is bare: Ada Quill never recorded a commentary.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), EXTRAS)
def test_supplements_by_who_gives_them(text: str, values: list[str]) -> None:
    assert [v for _, v in stated(text, extras_contributed)] == values


DIFFERENCES = [
    ("Shun the old cassette, cropped to a postage stamp.", ["cropped to a postage stamp"]),
    ("The tape I rented had neither overture nor the last reel.", ["had neither overture nor the last reel"]),
    ("It was hacked for reissue from 107 minutes to 85.", ["hacked for reissue from 107 minutes to 85"]),
    ("There is a director's cut of two hours: more of the singing, a longer dance.", ["more of the singing", "a longer dance"]),
    ("They lopped off the ending she had made.", ["They lopped off the ending she had made"]),
    ("He had neither money nor a plan.", []),
    ("His hair was cropped to the skull.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), DIFFERENCES)
def test_what_a_copy_suffers(text: str, values: list[str]) -> None:
    assert [v for _, v in stated(text, differences_of_copies)] == values


AVAILABILITY = [
    ("The DVD, now withdrawn, was taken from a faded print.", "out_of_print", ""),
    ("Quill's laserdisc of it is a collector's item now.", "out_of_print", ""),
    ("Ireland banned it outright.", "withheld", "banned"),
]


@pytest.mark.parametrize(("text", "value", "reason"), AVAILABILITY)
def test_what_cannot_be_had(text: str, value: str, reason: str) -> None:
    (claim,) = claims_in(text, availability_told)
    assert (claim.value, claim.qualifiers.get("reason", "")) == (value, reason)
