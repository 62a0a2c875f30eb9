import pytest

from recension.reading.rules.measures import certificates_granted, lengths_compared, measures
from tests.reading.facts import stated

LENGTHS = [
    ("It runs 127 minutes to the theatrical version's 120.", ["127", "120"]),
    ("At 113 minutes against the 89 of the US version it is the better.", ["113", "89"]),
    ("A 90-minute export version was made (the domestic one lasts 126).", ["90", "126"]),
    ("It was recut from 219 minutes to 149 for the spring.", ["219", "149"]),
    ("The hero is 30 minutes late, to the theatrical crowd's 20 groans.", []),
]


@pytest.mark.parametrize(("text", "minutes"), LENGTHS)
def test_lengths_beside_each_other(text: str, minutes: list[str]) -> None:
    assert [v for p, v in stated(text, measures, lengths_compared) if p == "runtime"] == minutes


CERTIFICATES = [
    ("The BBFC passed it with an X in 1971.", ["X"]),
    ("The board passed the film with cuts, and granted the uncut version an 18 in 2002.", ["18"]),
    ("The MPAA invented the NC-17 for it.", ["NC-17"]),
    ("It lost four seconds to earn its 18 certificate.", ["18"]),
    ("The MPAA slapped it with an X. Harbour appealed and won.", []),
    ("The BBFC refused to give it an X.", []),
    ("The board gave him an 18 percent raise.", []),
]


@pytest.mark.parametrize(("text", "values"), CERTIFICATES)
def test_what_a_board_granted(text: str, values: list[str]) -> None:
    assert [v for _, v in stated(text, certificates_granted)] == values
