"""Supplements told as what came with a copy."""

import pytest

from recension.reading.rules.versions import extras_spoken
from tests.reading.facts import stated

#: text, and the supplements that it tells of
SPOKEN = [
    ("The theatrical trailer is supplied as a lone extra.", {"theatrical trailer"}),
    ("The DVD is dear, and the soundtrack of the show was added as a bonus.", {"soundtrack of the show"}),
    ("The disc I got also showed the original commercials.", {"original commercials"}),
    ("The version I saw contained a making-of documentary.", {"making-of documentary"}),
    ("If you have the DVD version, there is also some historical background.", {"historical background"}),
    ("A recording of the hearing is also on the DVD.", {"recording of the hearing"}),
    ("If it were not for the commentary track, I had slept.", {"commentary track"}),
    ("The tape I had showed the film in black and white.", set()),
    ("The kiss was added as a bonus.", set()),
]


@pytest.mark.parametrize(("text", "expected"), SPOKEN)
def test_extras_spoken(text: str, expected: set[str]) -> None:
    assert {value for property, value in stated(text, extras_spoken) if property == "extra"} == expected
