import pytest

from recension.reading.rules.measures import lengths_by_country, measures
from tests.reading.facts import stated

LENGTHS = [
    ("The film runs 130 minutes. In Paris it opened in 1959 at 94 or so.", ["130", "94"]),
    ("Here it ran 118 minutes. British audiences were luckier, with 126.", ["118", "126"]),
    ("The dub is nine minutes short of the Swedish 121.", ["121"]),
    ("That version runs 96 minutes. The Japanese one lasts 115.", ["96", "115"]),
    ("It plays 99 minutes, as against 94 before.", ["99", "94"]),
    ("Harbour's restoration of 2014 gives us 112 minutes, and the whole 112 were worth the wait.", ["112"]),
    ("That version runs 99 minutes. New Zealand saw 108.", ["99", "108"]),
    ("That version runs 99 minutes. Foss had 108 extras.", ["99"]),
    ("They cut twelve minutes, so what played in Britain ran ninety-seven.", ["97"]),
    ("It runs 99 minutes. The film opened in Spain in 85 cinemas.", ["99"]),
    ("The German 138 was a tram, and the ride took ten minutes.", []),
    ("The French one has 90 rooms, and it is ten minutes away.", []),
]


@pytest.mark.parametrize(("text", "minutes"), LENGTHS)
def test_lengths_by_country_need_no_unit(text: str, minutes: list[str]) -> None:
    assert [v for p, v in stated(text, measures, lengths_by_country) if p == "runtime"] == minutes


VERSIONS = [
    ("The film runs 130 minutes. In Paris it opened in 1959 at 94 or so.", ["French version"]),
    ("Here it ran 118 minutes. British audiences were luckier, with 126.", ["British version"]),
    ("It ran 118 minutes; Harbour's restoration of 2014 runs 126.", ["Harbour restoration"]),
    ("It plays 99 minutes, as against 94 before.", []),
]


@pytest.mark.parametrize(("text", "names"), VERSIONS)
def test_the_length_tells_the_version(text: str, names: list[str]) -> None:
    assert [v for p, v in stated(text, measures, lengths_by_country) if p == "edition"] == names
