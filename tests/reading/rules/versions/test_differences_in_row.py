import pytest

from recension.reading.rules.versions import differences_in_row
from tests.reading.facts import stated

DIFFERENCES = [
    ("The distributor trimmed about nine minutes, toned down the brawl and slowed several things down, and threw out the old score.", ["toned down the brawl", "slowed several things down"]),
    ("It was cut for its release. Some six minutes of the trial went, and with them any hint that the two were cousins.", ["Some six minutes of the trial went", "with them any hint that the two were cousins"]),
    ("The version shown abroad is short. Out went the mayor's worst lies, which the studio disliked, the hints about Lena, and most of the village.", ["Out went the mayor's worst lies", "the hints about Lena", "most of the village"]),
    ("In the American version the slang is gone, and the wine turned into root beer.", ["the wine turned into root beer"]),
    ("In the preview cut the wedding runs longer and the gulls get an extra attack.", ["the wedding runs longer", "the gulls get an extra attack"]),
    ("For the release abroad the English track made in Rome was thrown away.", ["the English track made in Rome was thrown away"]),
    ("Six hours went and with them all hope.", []),
    ("The frog became a prince.", []),
    ("Out went the lights, the music and most of the guests.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), DIFFERENCES)
def test_what_became_of_parts_of_a_version(text: str, values: list[str]) -> None:
    assert [v for _, v in stated(text, differences_in_row)] == values
