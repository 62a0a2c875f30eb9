"""Players in a row with as many parts told by kind: text → each player's part, once."""

import pytest

from recension.reading.rules.cast import cast, parts_told, playing, plot_players
from tests.reading.facts import claims_in

ROWS = [
    ("Nils Holm and Cora Lund play a husband and another man's wife.", {"Nils Holm": "a husband", "Cora Lund": "another man's wife"}),
    ("Nils Holm and Cora Lund star as the thief and the detective's daughter.", {"Nils Holm": "the thief", "Cora Lund": "the detective's daughter"}),
    ("Nils Holm and Cora Lund as the sheriff and his wife are fine.", {"Nils Holm": "the sheriff", "Cora Lund": "his wife"}),
    ("Nils Holm, Cora Lund and Bob Hask play a doctor, a nurse and a priest.", {"Nils Holm": "a doctor", "Cora Lund": "a nurse", "Bob Hask": "a priest"}),
    ("Nils Holm and Cora Lund play a cold, lonely man and a nurse.", {"Nils Holm": "a cold, lonely man", "Cora Lund": "a nurse"}),
    ("Nils Holm and Cora Lund play a husband and wife.", {"Nils Holm": "a husband and wife", "Cora Lund": "a husband and wife"}),
    ("Cora Lund plays a widow and mother who sings.", {"Cora Lund": "a widow and mother"}),
    ("Nils Holm and Cora Lund play two cops.", {"Nils Holm": "two cops", "Cora Lund": "two cops"}),
    ("Nils Holm and Cora Lund play the parents and a dog runs about.", {"Nils Holm": "the parents", "Cora Lund": "the parents"}),
    ("Nils Holm and Cora Lund play the brothers and a nurse.", {"Nils Holm": "the brothers", "Cora Lund": "the brothers"}),
    ("Nils Holm plays a doctor and a nurse hates him.", {"Nils Holm": "a doctor"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_each_player_has_one_part(text: str, wanted: dict[str, str]) -> None:
    claims = [c for c in claims_in(text, cast, playing, plot_players, parts_told) if c.is_fact]
    told = [(c.value, c.qualifiers["character"]) for c in claims if c.qualifiers.get("character")]
    assert sorted(told) == sorted(wanted.items())
