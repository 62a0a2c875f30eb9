"""Prizes told beside another's, by a pronoun, for a land or in a row: text → (award, result, recipient)."""

import pytest

from recension.reading.rules.awards import award_rows, awards, awards_again, awards_by_giver, awards_gapped, awards_had
from tests.reading.facts import claims_in

TOLD = [
    ("At the Academy Awards, Nils Holm was named best director, Cora Lund best actress.", [("Academy Award – Best Actress", "won", "Cora Lund"), ("Academy Award – Best Director", "won", "Nils Holm")]),
    ("Cora Lund, best actress at Venice, is superb.", [("Venice – Best Actress", "won", "Cora Lund")]),
    ("Cora Lund and Nils Holm are Oscar winners for it.", [("Academy Award", "won", "Cora Lund"), ("Academy Award", "won", "Nils Holm")]),
    ("At Cannes in 1973 it took the critics' prize.", [("Cannes – Critics' Prize", "won", "")]),
    ("It was Larkland's first Oscar winner.", [("Academy Award", "won", "")]),
    ("Nominated for two Golden Globes (Cora Lund, Nils Holm), it went home with none.", [("Golden Globe", "nominated", "Cora Lund"), ("Golden Globe", "nominated", "Nils Holm")]),
    ("It took an Oscar (Cora Lund) and the critics' thanks.", [("Academy Award", "won", "Cora Lund")]),
    # of another, or of none
    ("Cora Lund is the best actress in Larkton.", []),
    ("It was nominated for eight.", []),
    ("His uncle won her the prize.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_prizes_told_beside_others(text: str, told: list[tuple[str, str, str]]) -> None:
    found = claims_in(text, award_rows, awards, awards_again, awards_gapped, awards_by_giver, awards_had)
    assert sorted((c.value, c.qualifiers["result"], c.qualifiers.get("recipient", "")) for c in found if c.is_fact) == sorted(told)
