"""Prizes read part by part, whatever the order: text → (award, result, recipient)."""

import pytest

from recension.reading.rules.awards import award_rows, awards, awards_again, awards_by_giver, awards_had, prizes_told
from tests.reading.facts import claims_in

TOLD = [
    ("Venice gave it the Queer Lion.", [("Venice – Queer Lion", "won", "")]),
    ("Moscow gave it a prize.", [("Moscow Film Festival", "won", "")]),
    ("It left Berlin with the Silver Bear.", [("Berlin – Silver Bear", "won", "")]),
    ("It came home from Locarno with the Golden Leopard.", [("Locarno – Golden Leopard", "won", "")]),
    ("At Sundance it came out with the audience award.", [("Sundance – Audience Award", "won", "")]),
    ("It took the People's Choice at Toronto.", [("Toronto – People's Choice Award", "won", "")]),
    ("Cora Lund won the actress's prize at San Sebastián.", [("San Sebastián – Best Actress", "won", "Cora Lund")]),
    ("The international critics at San Sebastián gave it their prize.", [("San Sebastián – FIPRESCI Prize", "won", "")]),
    ("The Boston critics gave Cora Lund best actress.", [("Boston Film Critics – Best Actress", "won", "Cora Lund")]),
    ("It won the best picture prize of the National Society of Film Critics.", [("National Society of Film Critics – Best Picture", "won", "")]),
    ("It won two Oscars, for Nils Holm's costumes and for the art direction.", [("Academy Award – Best Art Direction", "won", ""), ("Academy Award – Best Costume Design", "won", "Nils Holm")]),
    ("It won both the Academy Award and the Golden Globe for best foreign picture.", [("Academy Award – Best Foreign Picture", "won", ""), ("Golden Globe – Best Foreign Picture", "won", "")]),
    ("It won the AFI's best film, best actor for Nils Holm, supporting actor for Gus Orr.", [("AFI Award – Best Actor", "won", "Nils Holm"), ("AFI Award – Best Film", "won", ""), ("AFI Award – Best Supporting Actor", "won", "Gus Orr")]),
    ("The British Academy did better, with awards for the picture and for Nils Holm's designs.", [("BAFTA – Best Film", "won", ""), ("BAFTA – Best Production Design", "won", "Nils Holm")]),
    ("BAFTA's award for the outstanding British debut went in February to Cora Lund and his producer Nils Holm.", [("BAFTA – Best British Debut", "won", "Cora Lund"), ("BAFTA – Best British Debut", "won", "Nils Holm")]),
    ("The Academy's one nod to the picture went to Nils Holm for the costumes.", [("Academy Award – Best Costume Design", "nominated", "Nils Holm")]),
    ("The Golden Globe for best comedy they did win, and Nils Holm got a BAFTA as most promising newcomer.", [("BAFTA – Most Promising Newcomer", "won", "Nils Holm"), ("Golden Globe – Best Comedy", "won", "")]),
    ("Cora Lund, as the aunt, the first to leave, won the Oscar for supporting actress.", [("Academy Award – Best Supporting Actress", "won", "Cora Lund")]),
    ("Cora Lund was nominated by the Academy.", [("Academy Award", "nominated", "Cora Lund")]),
    ("Cora Lund's screenplay, which won her a second Academy Award, is dry.", [("Academy Award – Best Screenplay", "won", "Cora Lund")]),
    ("It lost the Oscar for original screenplay to Nils Holm.", [("Academy Award – Best Screenplay", "nominated", "")]),
    ("The Academy nominated the script.", [("Academy Award – Best Screenplay", "nominated", "")]),
    # of other work, of other years, of nothing
    ("Cora Lund, who had an Oscar, is wasted.", []),
    ("She had an Oscar already, for the Iron Road.", []),
    ("It never won the audience award at Sundance.", []),
    ("It took the best years of his life, and gave it the finest hour.", []),
    ("The critics gave it a drubbing at Cannes.", []),
    ("The Oscar-winning cameraman shot it in Venice.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_prizes_by_their_parts(text: str, told: list[tuple[str, str, str]]) -> None:
    found = claims_in(text, award_rows, awards, awards_again, awards_by_giver, awards_had, prizes_told)
    assert sorted((c.value, c.qualifiers["result"], c.qualifiers.get("recipient", "")) for c in found if c.is_fact) == sorted(told)
