"""Places, times and prizes told in other words than the usual ones."""

import pytest

from recension.reading.rules.awards import award_rows, awards_counted
from recension.reading.rules.world import periods_loosely, places_told, world
from tests.reading.facts import stated

PLACES = [
    ("We are to believe that the location is London.", "London"),
    ("Chicago cop Ned Harker hunts a killer.", "Chicago"),
    ("They move to Hollywood and meet a thief.", "Hollywood"),
    ("Joe is a professor at the University of Oregon.", "University of Oregon"),
    ("They meet at the Tops & Tails Club.", "Tops & Tails Club"),
    ("She returns to East Africa and finds her father.", "East Africa"),
    ("On his arrival at Alcatraz he is beaten.", "Alcatraz"),
    ("The pupils attend Pacific Coast Academy.", "Pacific Coast Academy"),
]


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[t for t, _ in PLACES])
def test_place_is_told(text: str, place: str) -> None:
    assert ("narrative_location", place) in stated(text, places_told, world)


NO_PLACES = [
    "He serves in the U.S. Navy.",
    "He moves to Hollywood and meets a thief in two films.",
    "I studied at the University of Oregon.",
    "Chicago critic Ned Harker hated it.",
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_no_place(text: str) -> None:
    assert stated(text, places_told, world) == []


TIMES = [
    ("The fashions and cars appear circa 1953.", "1953"),
    ("A bride sails out at the turn of the 19th Century.", "turn of the 19th Century"),
    ("Before America's entry into World War II a pilot flies in China.", "World War II"),
    ("On the eve of WWII a family flees.", "World War II"),
    ("Flash forward to 1985.", "1985"),
    ("It's the summer of 1964.", "summer of 1964"),
    ("The 1930s. A thief meets a girl.", "1930s"),
]


@pytest.mark.parametrize(("text", "when"), TIMES, ids=[t for t, _ in TIMES])
def test_time_is_told(text: str, when: str) -> None:
    assert stated(text, periods_loosely) == [("narrative_period", when)]


NO_TIMES = ["That show was circa 1979.", "It is a comic book circa 1999.", "Our dog was born in October of 1981."]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_time(text: str) -> None:
    assert stated(text, periods_loosely) == []


PRIZES = [
    ("Winning 26 out of the 28 awards that it was up for.", "26 awards"),
    ("It has won several awards.", "several awards"),
    ("It won an award for cinematography.", "award – cinematography"),
    ("It won best picture.", "Best Picture"),
    ("Won awards at several film festivals.", "several film festivals"),
    ("It won the director a prize at the Larkhollow Film Festival.", "the Larkhollow Film Festival"),
    ("I have no idea how it won any awards.", "any awards"),
    ("Can someone please explain why this film won so many prizes?", "so many awards"),
    ("You will notice that this film has won a couple of awards so far.", "a couple of awards"),
]


@pytest.mark.parametrize(("text", "prize"), PRIZES, ids=[t for t, _ in PRIZES])
def test_prize_is_counted(text: str, prize: str) -> None:
    assert stated(text, awards_counted) == [("award", prize)]


def test_prizes_won_of_those_sought() -> None:
    told = stated("It was nominated for many international awards & has won 8.", awards_counted)
    assert sorted(told) == [("award", "8 international awards"), ("award", "many international awards")]


NO_PRIZES = [
    "She has won several awards.",
    "In this film the girl won a prize in Paris.",
    "Her prize pig had won an award.",
    "It is the kind of movie that wins awards.",
    "It will never win any awards.",
    "He dances home after winning a prize.",
    "Sam wins the Olympic Gold Medal.",
    "He received the Medal of Honor.",
]


@pytest.mark.parametrize("text", NO_PRIZES)
def test_no_prize_of_a_film(text: str) -> None:
    assert stated(text, awards_counted, award_rows) == []
