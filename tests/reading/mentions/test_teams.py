"""Teams of players by themselves, and figures that are no players."""

import pytest

from recension.reading.mentions._teams import apart
from recension.records import Claim
from recension.values import Evidence, Span

NAMED = {
    "a team": (["Laurel and Hardy"], ["Stan Laurel", "Oliver Hardy"]),
    "a team with a sign": (["Abbott & Costello"], ["Bud Abbott", "Lou Costello"]),
    "one of them by himself too": (["Laurel and Hardy", "Stan Laurel"], ["Oliver Hardy", "Stan Laurel"]),
    "brothers": (["The Marx Brothers"], ["Groucho Marx", "Harpo Marx", "Chico Marx"]),
    "a figure": (["Mickey Mouse", "Ada Quill"], ["Ada Quill"]),
    "two players of no team": (["Ada Quill"], ["Ada Quill"]),
}


@pytest.mark.parametrize("case", NAMED)
def test_players_apart(case: str) -> None:
    said, expected = NAMED[case]
    claims = [Claim("cast_member", name, Evidence(name, Span(0, len(name)))) for name in said]
    assert [c.value for c in apart(claims)] == expected


def test_only_players_are_parted() -> None:
    claim = Claim("portrays", "Laurel and Hardy", Evidence("Laurel and Hardy", Span(0, 16)))
    assert apart([claim]) == (claim,)
