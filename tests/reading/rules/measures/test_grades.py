"""What a disc review grades one by one: text → the scores, each with what it is of."""

import pytest

from recension.reading import read
from recension.records import Document

GRADED = [
    ("Picture: A. Sound: A-. Extras: B+.", [("A", "disc.picture"), ("A-", "disc.sound"), ("B+", "disc.extras")]),
    ("Sound: 4/5 / Supplements: 2/5", [("4/5", "disc.sound"), ("2/5", "disc.extras")]),
    ("Picture: 4/5. Sound: 4/5.", [("4/5", "disc.picture"), ("4/5", "disc.sound")]),
    ("Transfer **, extras ***.", [("**", "disc.picture"), ("***", "disc.extras")]),
    ("8/10. (Picture quality 9.)", [("8/10", ""), ("9", "disc.picture")]),
    ("Half a star; the farm earns it.", [("Half a star", "")]),
    ("A minus, and the minus is for the men in suits.", [("A minus", "")]),
    ("The documentary is long (disc 2); DVD 1. Print 3.", []),
    ("The picture 9 years on has not faded.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "scores"), GRADED)
def test_what_is_graded_has_a_score_of_its_own(text: str, scores: list[tuple[str, str]]) -> None:
    found = read(Document("x", f"Night Harvest is a film about a farm and its people.\n\n{text}")).claims
    told = [(c.value, c.qualifiers.get("aspect", "")) for c in found if c.property == "score" and c.is_fact]
    assert sorted(told) == sorted(scores)


def test_a_poor_transfer_is_no_verdict() -> None:
    claims = read(Document("x", "Night Harvest is a superb film about a farm.\n\nTransfer *, extras *.")).claims
    assert [c.value for c in claims if c.property == "verdict"] == ["pos"]
