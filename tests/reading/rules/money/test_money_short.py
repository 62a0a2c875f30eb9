"""Sums set against each other, sums told short, deals: text → (property, value)."""

import pytest

from recension.reading.rules.money import business, money, money_short, money_words
from tests.reading.facts import claims_in

TOLD = [
    ("It cost 98 and made 10.", [("budget", "98000000"), ("gross", "10000000")]),
    ("It took $47 million against a budget of 60.", [("budget", "60000000"), ("gross", "47000000")]),
    ("It lost money: $6.8m on a reported $8m.", [("box_office", "flop"), ("budget", "8000000"), ("gross", "6800000")]),
    ("Ten million dollars on a ninety million outlay.", [("budget", "90000000"), ("gross", "10000000")]),
    ("It made back barely half of its 20 million.", [("budget", "20000000")]),
    ("The budget, first set at 60 million, ended up somewhere north of a hundred.", [("budget", "100000000")]),
    ("Costs climbed from 11 million to 44 million.", [("budget", "44000000")]),
    ("They put $44 million into it and got less than four back.", [("budget", "44000000"), ("gross", "4000000")]),
    ("It returned 47 million in the States and another 23 abroad.", [("gross", "23000000"), ("gross", "47000000")]),
    ("The studio saw 411 million back worldwide, 251 of it domestic.", [("gross", "251000000"), ("gross", "411000000")]),
    ("With $251 million in the till it beat them all.", [("gross", "251000000")]),
    ("The $40m opening broke the record.", [("gross", "40000000")]),
    ("The price of all that water: $175,000,000.", [("budget", "175000000")]),
    ("It earned fourteen million at the box office against costs of 51.", [("budget", "51000000"), ("gross", "14000000")]),
    ("The final tab was $51 million.", [("budget", "51000000")]),
    ("She borrowed the $27,500 it took.", [("budget", "27500")]),
    ("It was the year's biggest earner with 117 million.", [("gross", "117000000")]),
    ("It was made for less than a used van -- $27,500 -- in May.", [("budget", "27500")]),
    ("Sixty thousand dollars in, two hundred and forty million out.", [("budget", "60000"), ("gross", "240000000")]),
    ("Cora Lund and Nils Holm were paid two million apiece.", [("salary", "2000000"), ("salary", "2000000")]),
    ("Cora Lund was offered $300,000 for the script and turned it down.", []),
    ("The disc cost me $30; sealed copies go for sixty.", [("price", "30"), ("price", "60")]),
    ("The single disc is a tenner.", [("price", "10")]),
    ("It needed 45 million to break even.", []),
    ("The studio lost some forty million dollars on it.", [("box_office", "flop")]),
    ("The studio spent $24 million on it, and got back a little over thirteen in rentals.", [("budget", "24000000"), ("gross", "13000000")]),
    ("It cost twelve million and took a pitiful 1.4.", [("budget", "12000000"), ("gross", "1400000")]),
    ("It did $31 million on six and a half.", [("budget", "6500000"), ("gross", "31000000")]),
    ("The film sank; the album did not.", [("box_office", "flop")]),
    ("It opened well and turned a tidy profit.", [("box_office", "hit")]),
    # what is told short, and no money
    ("The budget was $3 million and the cast of nine is good.", [("budget", "3000000")]),
    ("It cost $3 million, and the crew took three weeks of it.", [("budget", "3000000")]),
    ("It was made in 1998 and took 12 weeks.", []),
    ("Made for $15 million, it brought in four and a half times that.", [("budget", "15000000")]),
    ("He is on at ten, and she is at twelve.", []),
    ("They cost so much that each demands a hundred million in production.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_sums_told_short(text: str, told: list[tuple[str, str]]) -> None:
    found = claims_in(text, money, money_short, money_words, business)
    assert sorted((c.property, c.value) for c in found if c.is_fact) == told


def test_a_film_likened_keeps_its_cost() -> None:
    found = claims_in("At $51 million it was dearer than Night Ferry, which cost eleven million.", money, money_short)
    assert [(c.value, c.qualifiers.get("about")) for c in found] == [("51000000", None), ("11000000", "Night Ferry")]
