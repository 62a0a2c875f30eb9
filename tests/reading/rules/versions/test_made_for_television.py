"""Films that are called television films, and those of a channel; what is only likened to them is none."""

import pytest

from recension.reading.rules.versions import channels, made_for_television
from tests.reading.facts import stated

#: text, and how the film is said to have come out (nothing where it is no television film)
TELEVISION_FILMS = [
    ("This is a TV movie, so expect little.", "TV movie"),
    ("What a lovely, heart-warming television movie!", "television movie"),
    ("This is one of the many made-for-cable thrillers that scared me.", "made-for-cable"),
    ("It is not the worst of TV movies, but missable.", "TV movie"),
    ("All in all better than most TV movies.", "TV movie"),
    ("I rented what is an above average made for TV movie.", "made for TV"),
    ("It had a run, this suspense filled made for TV movie.", "made for TV"),
    ("It looks like a TV movie.", ""),
    ("It came across like a 'made for TV' drama.", ""),
    ("It reminded me more of some cheap made for TV movie.", ""),
    ("It is the kind of TV movie that you forget.", ""),
    ("It was shot for Swedish television.", "shot for Swedish television"),
    ("This isn't a bad TV movie.", "TV movie"),
    ("It isn't a TV movie.", ""),
    ("It was indeed not a seventies TV movie.", ""),
    ("It would have been better as a TV movie.", ""),
    ("The story was made into a TV miniseries.", ""),
    ("The camera work is just standard TV movie stuff.", ""),
    ("There was also a TV movie version.", ""),
    ("This TV movie version is dull.", "TV movie"),
    ("The Larkhollow film made for cable version was not.", "made for cable"),
    ("It was one of the best made for TV versions of a comic book.", "made for TV"),
    ("The disc also has a made-for-TV documentary on the director.", ""),
    ("It began life as a teleplay.", ""),
    ("He starred in a bizarre made for TV movie called Cellar of Wax.", ""),
]


@pytest.mark.parametrize(("text", "how"), TELEVISION_FILMS)
def test_a_television_film_is_called_one(text: str, how: str) -> None:
    expected = [("carrier", "TV"), ("release", how)] if how else []
    assert sorted(stated(text, made_for_television)) == expected


@pytest.mark.parametrize("text", ["For a made-for-TV movie it has a strong cast.", "The acting is oddly good for a TV-movie."])
def test_what_is_good_for_a_television_film_is_one(text: str) -> None:
    assert stated(text, made_for_television) == [("carrier", "TV")]


#: text, and the channel whose film it is
OF_A_CHANNEL = [
    ("This Hallmark movie surprised me.", "Hallmark"),
    ("This glorified discovery channel documentary is dull.", "discovery channel"),
    ("Watching all these BBC adaptations is a treat.", "BBC"),
    ("This BBC documentary has no trailer.", "BBC"),
    ("The extras include a BBC documentary about the shoot.", ""),
    ("There's a vintage PBS documentary on the second disc.", ""),
    ("She is best known for the HBO series about a mob.", ""),
    ("I prefer the BBC series.", ""),
    ("The BBC series is far superior to this film.", ""),
    ("It starts out like a cheesy Lifetime movie.", ""),
    ("This is a sci-fi movie.", ""),
    ("If you want a good one, watch the 1983 BBC version.", ""),
    ("I tend to enjoy Quill's HBO show now and then.", ""),
]


@pytest.mark.parametrize(("text", "channel"), OF_A_CHANNEL)
def test_a_film_is_a_channel_s(text: str, channel: str) -> None:
    expected = [("carrier", "TV"), ("company", channel)] if channel else []
    assert sorted(stated(text, made_for_television)) == expected


def test_a_channel_that_shows_it_is_a_company_of_the_film_s() -> None:
    assert sorted(stated("I watched this movie on ESPN last night.", channels)) == [("carrier", "TV"), ("company", "ESPN")]
