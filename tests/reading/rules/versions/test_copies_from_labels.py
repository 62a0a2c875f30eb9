import pytest

from recension.reading.rules.versions import copies_from_labels, editions
from tests.reading.facts import claims_in, stated

COPIES = [
    ("The DVD (Criterion, 2003, Region 1) has a cleaner picture.", "Criterion DVD", "2003"),
    ("Seek out the Blu-ray from Arrow.", "Arrow Blu-ray", ""),
]


@pytest.mark.parametrize(("text", "name", "year"), COPIES)
def test_copies_by_the_label_behind_them(text: str, name: str, year: str) -> None:
    claims = claims_in(text, copies_from_labels)
    assert {c.property for c in claims} == {"edition", "carrier"}
    (edition,) = [c for c in claims if c.property == "edition"]
    assert (edition.value, edition.qualifiers.get("year", "")) == (name, year)


def test_who_sells_it_is_no_label() -> None:
    assert stated("I got the DVD from Connie Leeds.", copies_from_labels) == []


def test_a_version_of_so_many_minutes() -> None:
    assert ("edition", "188-minute version") in stated("They had prepared a version of 188 minutes.", editions)
