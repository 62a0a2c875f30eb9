"""Companies told by a noun beside them, whether a list knows them or not."""

import pytest

from recension.reading.rules.credits import companies_by_noun
from tests.reading.facts import stated

TOLD = [
    ("This is a Larkhollow Pictures production about a lighthouse.", "Larkhollow Pictures"),
    ("Most reels were lost in a fire at Larkhollow studios.", "Larkhollow"),
    ("This Cannon Movie Tale is the worst of the lot.", "Cannon"),
    ("It is the 1952 NBC Television Production of the play.", "NBC"),
    ("Produced by Quill's Larkhollow Productions, it went far over its time.", "Larkhollow Productions"),
    ("It is one of the worst that I've seen the Larkhollow Channel come out with.", "Larkhollow Channel"),
    ("It came back after many years courtesy the Larkhollow Channel.", "Larkhollow Channel"),
]


@pytest.mark.parametrize(("text", "value"), TOLD)
def test_a_company_is_told(text: str, value: str) -> None:
    assert stated(text, companies_by_noun) == [("company", value)]


NOT_TOLD = [
    "It was paid for by American studios.",
    "It looks like a Larkhollow Pictures production.",
    "They met at Lisbon studios.",
    "Produced by Quill's friends, it went far over its time.",
    "It came back courtesy of Larkhollow.",
    "Whoever knows a few Lifetime Movie Network stories knows this one.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_company_is_told(text: str) -> None:
    assert stated(text, companies_by_noun) == []
