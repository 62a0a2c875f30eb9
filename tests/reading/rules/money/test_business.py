"""How the film did, told as business, and what is paid, scored and measured."""

import pytest

from recension.reading.rules.measures import measures, scores
from recension.reading.rules.money import business, money
from tests.reading.facts import stated

DID = [
    ("The film did not find an audience.", "flop"),
    ("It didn't do well at the box office.", "flop"),
    ("It barely recovered its costs.", "flop"),
    ("The movie underperformed.", "flop"),
    ("His next film would be a complete flop.", "flop"),
    ("The movie did decent business here.", "hit"),
    ("It did poor business.", "flop"),
    ("The film is packing them in.", "hit"),
    ("It turned a profit.", "hit"),
    ("It made tons of money.", "hit"),
    ("It opened at number one.", "hit"),
    ("The picture broke records.", "hit"),
    ("It was a blockbuster.", "hit"),
    ("Audiences, warned off by the papers, did not come.", "flop"),
    ("The public would have none of it.", "flop"),
    ("The French took it to their hearts.", "hit"),
    ("At home it puzzled people and was soon gone.", "flop"),
    ("It opened on a Friday and vanished in a week.", "flop"),
    ("The picture lost every penny.", "flop"),
    ("The studio wrote it off.", "flop"),
    ("It earned back its cost in three weeks.", "hit"),
    ("Returns were poor.", "flop"),
    ("It was not a success, and he went home.", "flop"),
    ("A flop on release, it lives on at night.", "flop"),
    ("Commercially it was a disaster.", "flop"),
    ("It ran for two years.", "hit"),
]


@pytest.mark.parametrize(("text", "fate"), DID)
def test_how_it_did(text: str, fate: str) -> None:
    assert stated(text, business) == [("box_office", fate)]


#: What is said of songs and players, or only feared, is no fact of the film.
DID_NOT = [
    "The song opened at number one.",
    "Actors who never found an audience came along.",
    "If it flopped, it would be a complete flop.",
]


@pytest.mark.parametrize("text", DID_NOT)
def test_what_is_no_business_of_the_film(text: str) -> None:
    assert not stated(text, business)


MEASURED = [
    ("Clocking in at 170 minutes, it never drags.", ("runtime", "170")),
    ("I saw the 3h49 version.", ("runtime", "229")),
    ("It works at two and a half hours, but only just.", ("runtime", "150")),
    ("He made a short 43 minute Ann Lee biopic.", ("runtime", "43")),
    ("His 40-minute, three-act film was lost.", ("runtime", "40")),
    ("It was made for a price of only $10,000.", ("budget", "10000")),
    ("The money was £600,000, a good part of it the bank's.", ("budget", "600000")),
    ("She put up the $115,000 or so that it took.", ("budget", "115000")),
    ("He made it on weekends in Leith in 1972 and '73, for less than $10,000.", ("budget", "10000")),
    ("The cost was put at $3,000,000, cheap for the day.", ("budget", "3000000")),
    ("It cost $4 million Canadian.", ("budget", "4000000")),
    ("The film went through the $9 million mark.", ("gross", "9000000")),
    ("The Danes alone paid nearly $15 million to see it.", ("gross", "15000000")),
    ("It cost $60 million, and made $54 million here and something over $155 million in all.", ("gross", "155000000")),
    ("Three stars and a half out of five.", ("score", "Three stars and a half out of five")),
    ("It is a great film. A minus, and the minus is for the car.", ("score", "A minus")),
    ("What he saved, seventy-two minutes of it, is droll.", ("runtime", "72")),
    ("It was brought down from some 143 minutes.", ("runtime", "143")),
    ("There is a director's cut of a hundred and fourteen minutes.", ("runtime", "114")),
    ("The old discs, greenish, 403 minutes, were worse.", ("runtime", "403")),
    ("It was shot on a budget of Rs. 600000.", ("budget", "600000")),
    ("The actor was paid a million dollars in advance.", ("salary", "1000000")),
    ("The DVD's $20 and full of extras.", ("price", "20")),
    ("I give 4 to the movie.", ("score", "4")),
    ("Fun enough. 8.5 from me.", ("score", "8.5")),
]


@pytest.mark.parametrize(("text", "claim"), MEASURED)
def test_measures_beside_it(text: str, claim: tuple[str, str]) -> None:
    assert claim in stated(text, measures, money, scores)
