"""Prizes that a judgement takes for granted, and those that are only counted."""

import pytest

from recension.reading.rules.awards import awards, awards_counted, awards_deserved
from tests.reading.facts import stated

#: text, and the prizes that it tells of
GRANTED = [
    ("She fully deserved her Oscar.", {"Academy Award"}),
    ("He deserves his two Emmys for the voice.", {"Emmy"}),
    ("His Oscar nomination for the part was well deserved.", {"Academy Award"}),
    ("It beat them all for the 1951 Academy Award for Best Picture.", {"Academy Award – Best Picture"}),
    ("Ada Quill and Nils Holm (who both won Oscars) help.", {"Academy Award"}),
    ("Ada Quill wouldn't have won her Best Actress Oscar if it was dull.", {"Academy Award – Best Actress"}),
    ("The film was nominated for many awards.", {"many awards"}),
    ("It did well at festivals, with several awards received.", {"several awards"}),
    ("The Oscar-winning documentary is dated.", {"Academy Award"}),
    ("Their Oscar was deserved for the earlier film.", set()),
    ("She deserved an Oscar.", set()),
    ("I hope he deserves his Oscar.", set()),
    ("You want an Oscar-winning film?", set()),
]


@pytest.mark.parametrize(("text", "expected"), GRANTED)
def test_awards_taken_for_granted(text: str, expected: set[str]) -> None:
    found = stated(text, awards, awards_counted, awards_deserved)
    assert {value for property, value in found if property == "award"} == expected
