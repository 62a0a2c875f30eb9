"""Versions by their tongue, or by the show that mocked them."""

import pytest

from recension.reading.rules.versions import versions_compared
from tests.reading.facts import stated

#: text, and the versions that it tells of
COMPARED = [
    ("All of this is lost in the Hindi version.", {"Hindi version"}),
    ("I haven't seen the Korean version.", {"Korean version"}),
    ("The voice acting is superb in the Japanese version.", {"Japanese version"}),
    ("I only saw the MST3K version of it.", {"MST3K version"}),
    ("It is the German version of Salt Road.", set()),
    ("The American version, a remake, is dull.", set()),
    ("It seemed the French version of a bad joke.", set()),
    ("No trace of the play is in the Italian version.", set()),
]


@pytest.mark.parametrize(("text", "expected"), COMPARED)
def test_versions_compared(text: str, expected: set[str]) -> None:
    assert {value for property, value in stated(text, versions_compared) if property == "edition"} == expected
