import pytest

from recension.reading.rules import editions, measures, versions_by_noun
from tests.reading.facts import claims_in

#: text; the version it names, and what the words round it tell of that
ROUND = [
    ("The US tape from Arrow (1986) is complete.", "US tape", {"label": "Arrow", "year": "1986", "territory": "US"}),
    ("Second Sight's steelbook (Region B, 2012) is best.", "Second Sight steelbook", {"label": "Second Sight", "year": "2012", "territory": "UK"}),
    ("Scream Factory's two-disc set from 2016 has more.", "Scream Factory two-disc set", {"label": "Scream Factory", "year": "2016"}),
    ("It is on the 2005 Criterion DVD too.", "Criterion DVD", {"label": "Criterion", "carrier": "DVD", "year": "2005"}),
    ("It is on the Arrow Blu-ray of 2021.", "Arrow Blu-ray", {"label": "Arrow", "carrier": "Blu-ray", "year": "2021"}),
    ("So it went with the 2007 collector's edition.", "collector's edition", {"year": "2007"}),
    ("The director's cut (Blu-ray, Arrow) is shorter.", "director's cut", {"label": "Arrow", "carrier": "Blu-ray"}),
    # a year of something else
    ("The director's cut is set in 1986.", "director's cut", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "told"), ROUND)
def test_what_is_told_round_a_version(text: str, name: str, told: dict[str, str]) -> None:
    found = {
        c.value: dict(c.qualifiers) for c in claims_in(text, editions, versions_by_noun) if c.property == "edition"
    }
    assert found == {name: told}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("There is a workprint about, about 108 minutes, off a screening copy.", ["108"]),
        ("There is a workprint, with a making-of called Oars Out, which runs two hours.", []),
        ("The disc has an interview that runs 95 minutes.", []),
    ],
)
def test_how_long_versions_run(text: str, minutes: list[str]) -> None:
    assert [c.value for c in claims_in(text, editions, measures) if c.property == "runtime"] == minutes
