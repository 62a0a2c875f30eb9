import pytest

from recension.reading.rules.versions import availability_told, releases_by_event, releases_told
from tests.reading.facts import claims_in

#: text, and how, where or when the film came out
RELEASES = [
    ("The film was released on DVD in Ruritania.", ["The film was released on DVD"]),
    ("It had a cinematic release in 1991.", ["It had a cinematic release in 1991"]),
    ("It was unreleased in the UK.", ["was unreleased in the UK"]),
    ("The version released back in 1986 in Europe is cut.", ["released back in 1986 in Europe"]),
    ("The film opened in March 1999.", ["The film opened in March 1999"]),
    ("It premiered at Cannes two years later.", ["It premiered at Cannes two years later"]),
    ("We waited a year for it to hit our shores.", ["for it to hit our shores"]),
    ("The film reaches the UK this week.", ["reaches the UK this week"]),
    ("The cut finally sees daylight.", ["sees daylight"]),
    ("Harbour Films put it into nine theatres that October.", ["Harbour Films put it into nine theatres that October"]),
    ("This is only the third UK screening of the film.", ["only the third UK screening of the film"]),
    ("It was never released in America.", ["It was never released in America"]),
    ("I can't see why the film, which had a cinema release in 1991, is forgotten.", ["which had a cinema release in 1991"]),
    # what else is released, opens or hits
    ("The prisoner was released in March.", []),
    ("Her album was released in 1991.", []),
    ("The film opens in a bar.", []),
    ("He opened on Monday.", []),
    ("The punch hit the door.", []),
    # what has not been, but may be
    ("I hope it is released on DVD in Britain.", []),
    ("It should be released in cinemas.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), RELEASES)
def test_how_the_film_came_out(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, releases_by_event, releases_told) if c.is_fact]
    assert [c.value for c in found] == told
    assert {c.property for c in found} <= {"release"}


#: text, and whether a copy can be had
HAD = [
    ("There are two main versions available today.", ["available"]),
    ("A special edition, exclusive to Netflix, has both.", ["available"]),
    ("At Amazon you can buy a US version.", ["available"]),
    ("The film is only available on VHS.", ["available"]),
    ("It hasn't been released as a subtitled version yet.", ["withheld"]),
    ("The film is not available in America.", ["withheld"]),
    ("This film is hard to find.", ["withheld"]),
    ("You can't get hold of it now.", ["withheld"]),
    ("Only one print survives.", ["lost"]),
    ("It is almost certainly lost.", ["lost"]),
    ("It came on a long out-of-print disc.", ["out_of_print"]),
    # what else can be had or not
    ("The soundtrack is available on CD.", []),
    ("A good doctor is hard to find.", []),
    ("You will find it hard to locate.", []),
    ("All is lost.", []),
    ("I couldn't find it anywhere then.", []),
    ("I wish it were available on DVD.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), HAD)
def test_whether_a_copy_can_be_had(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, availability_told) if c.is_fact]
    assert [c.value for c in found] == told
    assert {c.property for c in found} <= {"availability"}
