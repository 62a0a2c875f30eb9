"""Where a film leaves the facts, by the talk of errors: text → the departure it tells, or none."""

import pytest

from recension.reading.rules._order import ALL
from tests.reading.facts import claims_in

_All = type("_All", (), {"RULES": ALL})

TOLD = [
    ("The film has several historical inaccuracies.", "The film has several historical inaccuracies"),
    ("The factual errors can be overlooked.", "The factual errors can be overlooked"),
    ("It paints an inaccurate and rosy picture of the strike.", "It paints an inaccurate and rosy picture of the strike"),
    ("The mutiny is wildly inaccurate.", "The mutiny is wildly inaccurate"),
    ("The signals are not historically accurate.", "The signals are not historically accurate"),
    ("It is a total misrepresentation of the way pilots lived.", "It is a total misrepresentation of the way pilots lived"),
    ("The sailors did not flee through the harbour as shown in the film.", "The sailors did not flee through the harbour as shown in the film"),
    ("There are no historical inaccuracies.", ""),
    ("I don't know what inaccuracies there are.", ""),
    ("The synopsis isn't entirely correct.", ""),
    ("We are not seeking an accurate portrayal of the strike.", ""),
    ("The reference book is very inaccurate.", ""),
]


@pytest.mark.parametrize(("text", "value"), TOLD)
def test_errors_told_of_are_departures(text: str, value: str) -> None:
    told = {c.value for c in claims_in(text, _All) if c.property == "departure" and c.is_fact}  # type: ignore[arg-type]
    assert told == ({value} if value else set())
