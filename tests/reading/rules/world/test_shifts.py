"""When and where a story goes on; what of places, lengths and scores is another's, a wish or told in passing."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.rules.measures import measures, scores
from recension.reading.rules.world import grounds, periods, plots, shifts, shooting, sources, world
from tests.reading.facts import claims_in, stated

WHEN, WHERE, SHOT, SCORE, LENGTH, SOURCE = "narrative_period", "narrative_location", "filming_location", "score", "runtime", "based_on"
MODULES = (grounds, measures, periods, plots, scores, shifts, shooting, sources, world)
TOLD = [
    ("Cut to 1975 and the brothers run a bar.", (WHEN, "1975")),
    ("Fast forward twenty years to 1986, and the sisters meet again.", (WHEN, "1986")),
    ("Jump to June 1995 & Los Angeles where the grown boy has a sword.", (WHERE, "Los Angeles")),
    ("Cut to present day, when a banker buys the mill.", (WHEN, "present day")),
    ("Anyone who knew Leeds in 1977, when the film takes place, will wince.", (WHEN, "1977")),
    ("It shows how in the year 1840 a monk robs a bank.", (WHEN, "1840")),
    ("The film captures the look and feel of the 1950s.", (WHEN, "1950s")),
    ("Texas, 1870: a ranger buries his brother.", (WHERE, "Texas")),
    ("The snowy Utah vistas are out.", (WHERE, "Utah")),
    ("A baker hides in war-torn Berlin.", (WHERE, "Berlin")),
    ("The setting of this film is in the city of love which is Paris.", (WHERE, "Paris")),
    ("He is the head of Rome's anti-gang squad.", (WHERE, "Rome")),
    ("A sailor (Ned Heller) works for the Army in the Pacific.", (WHERE, "Pacific")),
    ("The desert setting is grim.", (WHERE, "desert")),
    ("The Italian locations are beautiful.", (SHOT, "Italy")),
    ("Quill shoots Lisbon beautifully.", (SHOT, "Lisbon")),
    ("It deserves an 8.", (SCORE, "8")),
    ("I stand by my score of 3.", (SCORE, "3")),
    ("Lots of fun for the whole family. (C-)", (SCORE, "C-")),
    ("Pass on this loser. (D)", (SCORE, "D")),
    ("Rating: three and a half.", (SCORE, "three and a half")),
    ("I rate this 7.5 to 8.0 on a scale of 10.", (SCORE, "7.5 to 8.0 on a scale of 10")),
    ("I did not regret spending the odd 104 minutes with this movie.", (LENGTH, "104")),
    ("I was dazed after 78 minutes of mental torture.", (LENGTH, "78")),
    ("The audience is bored for 84 minutes straight.", (LENGTH, "84")),
    ("Do not judge it by the 2-hour version.", (LENGTH, "120")),
    ("It is not faithful to Bram Finch's novel.", (SOURCE, "Bram Finch novel")),
]
UNTOLD = [
    ("Cut to the chase, please.", WHEN),
    ("It has the look of 1970s horror films.", WHEN),
    ("There are more fools in more places than Florida.", WHERE),
    ("The duck travels in the duck books to Congo.", WHERE),
    ("He hires a Scotland Yard inspector.", WHERE),
    ("It is set in a particular city.", WHERE),
    ("She was a music teacher in Junior High School.", WHERE),
    ("The beach scene is a suspect.", WHERE),
    ("The war saw the movie's production shifted around England.", WHERE),
    ("I wish I could give it 0 stars.", SCORE),
    ("It's a grade-B western with a good villain.", SCORE),
    ("It was the first half of the week, 5/26/2002 - a dull day.", SCORE),
    ("I walked out after 70 minutes of this torture.", LENGTH),
    ("I left 45 minutes before the film ended.", LENGTH),
    ("Everything about the telling of the story fails.", SOURCE),
    ("It is the best adaptation of any book that I know.", SOURCE),
    ("There is a bit taken from this episode, where she plays herself.", SOURCE),
    ("The split screens are inspired by the Canadian short film.", SOURCE),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_told(text: str, wanted: tuple[str, str]) -> None:
    assert wanted in stated(text, *MODULES, known=Known())


@pytest.mark.parametrize(("text", "prop"), UNTOLD)
def test_untold(text: str, prop: str) -> None:
    assert prop not in [p for p, _ in stated(text, *MODULES, known=Known())]


def test_a_range_is_one_score() -> None:
    claims = claims_in("I rate it somewhere between 6 and 7 out of 10.", scores)
    assert [(c.value, c.qualifiers["norm"]) for c in claims] == [("6 and 7 out of 10", "65")]


def test_a_source_is_told_once() -> None:
    text = "It is a fair adaptation of Bram Finch's sad novel. Finch's novel is longer."
    assert [c.value for c in claims_in(text, sources) if c.is_fact] == ["Bram Finch novel"]
