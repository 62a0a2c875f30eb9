"""Budgets told by what was missing, prices by shops and rights, and what became of the film."""

import pytest

from recension.reading.rules.money import budgets_told, business, money, money_words
from tests.reading.facts import claims_in, stated

LOW = [
    "It was shot on a budget that couldn't have been much more than zero.",
    "It was made on a budget of about fifty bucks.",
    "The absolute lack of budget shows.",
    "The obvious budget constraints hurt the battle.",
    "The film suffers from the limitations of its budget.",
    "He doesn't have the money to make a war film, so he made a fun one.",
    "It was shot with hardly any money.",
    "The budget did not stretch to more than three actors.",
    'It was made on a clearly "next to nothing" budget.',
    "The budget for the film was also delightfully low.",
    "It was made on a ridiculously tiny indie film budget.",
    "Quarry Road is a low budget video.",
    "I love low budget films and had high hopes for this one.",
    "Like most low budget films, it has bad sound.",
]


@pytest.mark.parametrize("text", LOW)
def test_a_budget_is_low(text: str) -> None:
    assert ("budget", "low") in stated(text, budgets_told, money_words)


NOT_LOW = [
    "The police budget constraints are the talk of the town.",
    "I love low budget films.",
    "The town had no money to spare.",
    "One of a hundred films that play on at least one no-budget station.",
]


@pytest.mark.parametrize("text", NOT_LOW)
def test_no_budget_of_this_film(text: str) -> None:
    assert stated(text, budgets_told, money_words) == []


PRICES = [
    ("This was a waste of $4 and an evening.", "4"),
    ("I can't believe I wasted $10 at the rental store.", "10"),
    ("I tried to forget the $9 that I wasted at the door.", "9"),
    ("It took an hour to get any use out of the 5 euros it cost me.", "5"),
    ("You'll kiss $3 goodbye, gladly.", "3"),
    ("Think twice before shelling out $80.00 for their set.", "80"),
    ("I bought it since it promised gore and it was only $6.99.", "6.99"),
    ("It was sold for £1 and that should tell you something.", "1"),
    ("I've seen the tape go for as low as $60 or so.", "60"),
    ("It can be had (when available) on Amazon for between $16 and $70.", "16"),
    ("My copy of the DVD with another film for $1 was fine.", "1"),
    ("The producers paid almost 10 million dollars in 1978 for the film rights.", "10000000"),
    ("The VHS fetches well over £20 second hand.", "20"),
]


@pytest.mark.parametrize(("text", "value"), PRICES)
def test_a_price(text: str, value: str) -> None:
    assert ("price", value) in [(c.property, c.value) for c in claims_in(text, money)]


FATES = [
    ("The film was a winner with theater audiences.", "hit"),
    ("It is making big money at the box office.", "hit"),
    ("This was a minor cult hit.", "cult hit"),
    ("It wasn't hugely popular in theaters.", "flop"),
    ("What resulted was a smash hit at home.", "hit"),
]


@pytest.mark.parametrize(("text", "fate"), FATES)
def test_how_the_public_took_it(text: str, fate: str) -> None:
    assert stated(text, business) == [("box_office", fate)]
