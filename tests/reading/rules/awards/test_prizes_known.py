"""Every prize that is known is seen where writers set it: in capitals, with its article, and as what was won."""

import pytest

from recension.reading.rules.awards import awards
from recension.reading.rules.awards._award_words import BODIES, OF_OTHER_ARTS
from tests.reading.facts import claims_in

#: Names that stand for several prizes of a kind, by one of them.
BY_EXAMPLE = {
    "guild award": "Directors Guild Award",
    "film critics' award": "New York Film Critics Circle award",
    "top prize": "top prize",
    "Prize of the Ecumenical Jury": "Ecumenical Jury Prize",
}
PRIZES = [name for _, name in BODIES if not OF_OTHER_ARTS.match(name)]


@pytest.mark.parametrize("prize", PRIZES)
def test_a_known_prize_is_seen(prize: str) -> None:
    told = claims_in(f"In the end it won the {BY_EXAMPLE.get(prize, prize)}.", awards)
    assert [(c.value, c.qualifiers["result"]) for c in told] == [(prize, "won")]


@pytest.mark.parametrize(
    "text",
    [
        "She wears silver ribbons in her hair.",
        "Robert wants the tiger, Amanda the teddy bear.",
        "The Camera that he bought rolls all night.",
        "The sun set, a golden orange.",
    ],
)
def test_what_only_sounds_like_a_prize(text: str) -> None:
    assert claims_in(text, awards) == []
