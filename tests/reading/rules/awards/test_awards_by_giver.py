"""Prizes told by who gave them and to whom: text → (award, result, recipient)."""

import pytest

from recension.reading.rules.awards import award_rows, awards, awards_again, awards_by_giver, awards_gapped
from tests.reading.facts import claims_in

_OSCAR = "Academy Award"
TOLD = [
    ("It brought ten-year-old Cora Lund the Oscar for best supporting actress.", [("Academy Award – Best Supporting Actress", "won", "Cora Lund")]),
    ("It gave Nils Holm his best-actor award at Cannes.", [("Cannes – Best Actor", "won", "Nils Holm")]),
    ("It won three Academy Awards, among them one for Nils Holm's editing.", [(_OSCAR, "won", ""), ("Academy Award – Best Film Editing", "won", "Nils Holm")]),
    ("At the Oscars, Cora Lund was named best supporting actress.", [("Academy Award – Best Supporting Actress", "won", "Cora Lund")]),
    ("Nils Holm's screenplay was honoured by the Academy, as was Cora Lund.", [(_OSCAR, "won", "Cora Lund"), ("Academy Award – Best Screenplay", "won", "Nils Holm")]),
    ("The Academy crowned Nils Holm over a favourite.", [(_OSCAR, "won", "Nils Holm")]),
    ("The jury handed Nils Holm the Golden Palm.", [("Palme d'Or", "won", "Nils Holm")]),
    ("Larkton's critics voted it best picture of the year.", [("Larkton Film Critics – Best Picture", "won", "")]),
    ("It came home with the foreign-film Oscar.", [("Academy Award – Best Foreign Language Film", "won", "")]),
    ("Nils Holm won the Larkton Standard's award for best newcomer.", [("Larkton Standard Award – Best Newcomer", "won", "Nils Holm")]),
    ("It surprised everybody by walking off with best picture.", [("Best Picture", "won", "")]),
    ("It was put up for the American Academy's foreign award.", [("Academy Award – Best Foreign Language Film", "nominated", "")]),
    ("Oscars went to Cora Lund for her script, to Nils Holm for the costumes.", [(_OSCAR, "won", "Cora Lund"), ("Academy Award – Best Costume Design", "won", "Nils Holm")]),
    ("Two prizes: a European Film Award for Cora Lund, a screenplay prize from Venice for Nils Holm.", [("European Film Award", "won", "Cora Lund"), ("Venice – Best Screenplay", "won", "Nils Holm")]),
    # of others, of other years, or none
    ("The Academy should have crowned Nils Holm.", []),
    ("It never brought Cora Lund the Oscar.", []),
    ("The jury gave Nils Holm ten years.", []),
    ("One went to Cora Lund, the other to her sister.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_prizes_told_by_their_giver(text: str, told: list[tuple[str, str, str]]) -> None:
    found = claims_in(text, award_rows, awards, awards_again, awards_gapped, awards_by_giver)
    assert sorted((c.value, c.qualifiers["result"], c.qualifiers.get("recipient", "")) for c in found if c.is_fact) == sorted(told)
