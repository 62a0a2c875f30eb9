"""Prizes told by the clause before: text → (award, result, recipient)."""

import pytest

from recension.reading.rules.awards import award_rows, awards, awards_again, awards_gapped, awards_told_on
from tests.reading.facts import claims_in

_OSCAR = "Academy Award"
TOLD = [
    ("The script was Oscar-nominated too, as were Cora Lund, Nils Holm and editor Lena Orr.", [(_OSCAR, "nominated", "Cora Lund"), (_OSCAR, "nominated", "Lena Orr"), (_OSCAR, "nominated", "Nils Holm"), (_OSCAR, "nominated", "")]),
    ("Cora Lund won the Oscar; so did Nils Holm, for the script.", [(_OSCAR, "won", "Cora Lund"), ("Academy Award – Best Screenplay", "won", "Nils Holm")]),
    ("Cora Lund got the Oscar, Lena Orr too, and Nils Holm for the script.", [(_OSCAR, "won", "Cora Lund"), (_OSCAR, "won", "Lena Orr"), ("Academy Award – Best Screenplay", "won", "Nils Holm")]),
    ("Oscars for Cora Lund, Lena Orr and writer Nils Holm.", [(_OSCAR, "won", "Cora Lund"), (_OSCAR, "won", "Lena Orr"), (_OSCAR, "won", "Nils Holm")]),
    ("The Academy gave Nils Holm its supporting actor prize.", [("Academy Award – Best Supporting Actor", "won", "Nils Holm")]),
    ("Cora Lund, Lena Orr and Nils Holm all got nods from the Academy; only Nils Holm won.", [(_OSCAR, "nominated", "Cora Lund"), (_OSCAR, "nominated", "Lena Orr"), (_OSCAR, "nominated", "Nils Holm"), (_OSCAR, "won", "Nils Holm")]),
    ("Cora Lund went home with the Oscar.", [(_OSCAR, "won", "Cora Lund")]),
    ("It brought Nils Holm the director's prize at Cannes.", [("Cannes – Best Director", "won", "Nils Holm")]),
    ("Eight Oscars, among them one for Cora Lund.", [(_OSCAR, "won", "Cora Lund"), (_OSCAR, "won", "")]),
    ("Cora Lund beat Lena Orr to the Best Actress Oscar.", [("Academy Award – Best Actress", "won", "Cora Lund")]),
    ("Nils Holm won for the screenplay at the Oscars and lost best actor to a clown.", [("Academy Award – Best Actor", "nominated", ""), ("Academy Award – Best Screenplay", "won", "Nils Holm")]),
    ("Cora Lund got her Oscar. Nils Holm got his second.", [(_OSCAR, "won", "Cora Lund"), (_OSCAR, "won", "Nils Holm")]),
    ("It was up for thirteen Razzies, and won seven.", [("Razzie", "nominated", ""), ("Razzie", "won", "")]),
    ("Nominated for six Academy Awards, it won one, for the song of Cora Lund.", [(_OSCAR, "nominated", ""), (_OSCAR, "won", "")]),
    ("It won the Palme d'Or, best director and best actor (Nils Holm) at Cannes.", [("Cannes – Best Actor", "won", "Nils Holm"), ("Cannes – Best Director", "won", ""), ("Palme d'Or", "won", "")]),
    ("It had seven Oscar nominations, including picture, editing and score.", [("Academy Award – Best Film Editing", "nominated", ""), ("Academy Award – Best Picture", "nominated", ""), ("Academy Award – Best Score", "nominated", "")]),
    ("Nils Holm won best director at Cannes, and the film a European Film Award.", [("Cannes – Best Director", "won", "Nils Holm"), ("European Film Award", "won", "")]),
    ("Ten nominations brought eight statuettes.", [(_OSCAR, "won", "")]),
    ("Four Academy Awards: Nils Holm, posthumously, Cora Lund (for five minutes' work), and Lena Orr.", [(_OSCAR, "won", "Cora Lund"), (_OSCAR, "won", "Lena Orr"), (_OSCAR, "won", "Nils Holm")]),
    ("Cora Lund got her Oscar, Nils Holm got his for the script.", [(_OSCAR, "won", "Cora Lund"), ("Academy Award – Best Screenplay", "won", "Nils Holm")]),
    ("Cora Lund's score won a BAFTA nomination and Nils Holm the BAFTA for his direction.", [("BAFTA", "nominated", "Cora Lund"), ("BAFTA – Best Director", "won", "Nils Holm")]),
    # no prize of this film's
    ("The thief gets the statuette.", []),
    ("Cora Lund and Nils Holm won.", []),
    ("Nobody was nominated, and so was Cora Lund.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_prizes_told_by_the_clause_before(text: str, told: list[tuple[str, str, str]]) -> None:
    found = claims_in(text, award_rows, awards, awards_again, awards_gapped, awards_told_on)
    prizes = {(c.value, c.qualifiers["result"], c.qualifiers.get("recipient", "")) for c in found if c.is_fact}
    assert sorted(prizes) == sorted(told)
