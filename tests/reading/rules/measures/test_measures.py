import pytest

from recension.reading.rules.measures import measures
from tests.reading.facts import claims_in, stated

#: text, minutes, approx, quote
RUNTIMES = [
    ("Wren Hollow (1985). With Ada Holm. 120 min. Colour. My copy is worn.", "120", "", "120 min."),
    ("With Ada Holm and Dov Marsh. 97 min.", "97", "", "97 min."),
    ("The pace drops, but its two and half hours fly by.", "150", "", "two and half hours"),
    ("The hour and twenty minute feature drags.", "80", "", "hour and twenty minute feature"),
    ("Find the time -- nearly four hours.", "240", "nearly", "the time -- nearly four hours"),
    ("There are few light moments in the six hour series.", "360", "", "the six hour"),
    ("I had to sit through 75+ minutes of lame drama.", "75", "", "sit through 75+ minutes"),
    ("It held my attention for 97 minutes.", "97", "", "attention for 97 minutes"),
    ("It is only ten minutes long.", "10", "only", "It is only ten minutes"),
    ("It's a 94 minute epic of turnips.", "94", "", "94 minute epic"),
    ("A two hour bore.", "120", "", "two hour bore"),
    ("It goes on for 140 minutes.", "140", "", "It goes on for 140 minutes"),
    ("She sat through all 120 minutes.", "120", "", "sat through all 120 minutes"),
    ("I will never get those 93 minutes back.", "93", "", "get those 93 minutes"),
    ("It feels longer than its 80 minutes.", "80", "", "longer than its 80 minutes"),
    ("We sat through a long hour and a half, and nobody laughed.", "90", "", "a long hour and a half"),
    ("The rough assembly is said to have run 135 minutes.", "135", "", "to have run 135 minutes"),
    ("All this in a tight 69 minute running time.", "69", "", "69 minute running time"),
    ("Running time: 1 hour 43 mins", "103", "", "Running time: 1 hour 43 mins"),
    ("Running Time: 127 minutes", "127", "", "Running Time: 127 minutes"),
    ("Runtime: 2:05", "125", "", "Runtime: 2:05"),
    ("Runtime: 95", "95", "", "Runtime: 95"),
    ("Length: 1h43", "103", "", "Length: 1h43"),
    ("It runs 2h 5m and earns most of them.", "125", "", "runs 2h 5m"),
    ("It runs just over an hour.", "60", "over", "It runs just over an hour"),
    ("The picture lasts ninety-two minutes.", "92", "", "picture lasts ninety-two minutes"),
    ("At nearly two and a half hours, it tries the patience.", "150", "nearly", "At nearly two and a half hours"),
    ("It clocks in at a brief 81 minutes.", "81", "", "clocks in at a brief 81 minutes"),
    ("A 104-minute film about a lift.", "104", "", "104-minute film"),
    ("It is only 64 minutes long.", "64", "only", "is only 64 minutes long"),
    ("A three-hour epic of turnips.", "180", "", "three-hour epic"),
    ("Colour, 95 mins.", "95", "", "95 mins."),
    ("The Widow's Lamp (1971, 88 min)", "88", "", "88 min"),
    ("The restored version is 161 minutes.", "161", "", "version is 161 minutes"),
    ("The film runs a bit over two hours.", "120", "over", "film runs a bit over two hours"),
    ("The print lasts 103 minutes.", "103", "", "print lasts 103 minutes"),
    ("The European version, called Zombies, runs 119 and is better.", "119", "", "runs 119"),
    ("Here are 84 minutes of pure nonsense.", "84", "", "Here are 84 minutes of pure"),
    ("It wraps up in a very neat 75 minutes.", "75", "", "a very neat 75 minutes"),
    ("This 90-minute waste of string.", "90", "", "This 90-minute waste"),
    ("There are worse ways to spend ninety minutes.", "90", "", "ways to spend ninety minutes"),
    ("A grand way to pass an hour-and-a-half.", "90", "", "way to pass an hour-and-a-half"),
    ("I was gripped for the 97 minutes of the film.", "97", "", "for the 97 minutes of the film"),
    ("The movie only takes about 90 minutes.", "90", "around", "movie only takes about 90 minutes"),
    ("What follows is 83 minutes of momentum.", "83", "", "83 minutes"),
    ("Ninety-one minutes, no scares.", "91", "", "Ninety-one minutes"),
    ("It crams a lot of story into 119 minutes.", "119", "", "119 minutes"),
    ("At an hour and forty minutes it is too short.", "100", "", "At an hour and forty minutes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "minutes", "approx", "quote"), RUNTIMES)
def test_runtime(text: str, minutes: str, approx: str, quote: str) -> None:
    (claim,) = claims_in(text, measures)
    assert (claim.value, claim.qualifiers.get("approx", ""), claim.evidence.quote) == (minutes, approx, quote)
    assert claim.is_fact


@pytest.mark.parametrize(
    "text",
    [
        "It felt like four hours.",
        "It seems to run three hours.",
        "The first 20 minutes are a riot.",
        "Then comes a nine-minute take of an orange.",
        "I gave up after 25 minutes.",
        "It is fourteen minutes longer than the other.",
        "The bomb is set for 48 minutes.",
        "The disc has a 36 minute interview with the grip.",
        "It should have been told in 70 minutes.",
        "I want those two hours back.",
        "He has 24 hours to live.",
        "It could lose twenty minutes.",
        "At the 65 minute mark she laughs.",
        "It takes about 70 minutes to get her to the harbour.",
        "The disc has an interview of 67 minutes.",
        "He dies 83 minutes into it.",
        "I wasted two hours of my life.",
        "The trip took 97 minutes each way.",
    ],
)
def test_no_running_time(text: str) -> None:
    assert stated(text, measures) == []


#: text, certificate, body, quote
CERTIFICATES = [
    ("Rated R for language.", "R", "MPAA", "Rated R"),
    ("It is rated PG-13.", "PG-13", "MPAA", "is rated PG-13"),
    ("Despite its PG rating it frightened the dog.", "PG", "", "its PG rating"),
    ("An R-rated picture with a child's heart.", "R", "MPAA", "An R-rated"),
    ("It was given an 18 certificate by the BBFC.", "18", "BBFC", "an 18 certificate"),
    ("Certificate: 15", "15", "BBFC", "Certificate: 15"),
    ("FSK: 16", "16", "FSK", "FSK: 16"),
    ("In the end it got an X from the MPAA.", "X", "MPAA", "got an X"),
    ("Why this got a 15 when it has no blood is beyond me.", "15", "", "got a 15"),
    ("Rated TV-MA.", "TV-MA", "", "Rated TV-MA"),
    ("The MPAA gave it an R.", "R", "MPAA", "MPAA gave it an R"),
    ("The uncut print got an NC-17.", "NC-17", "MPAA", "got an NC-17"),
    ("It was refused a certificate by the BBFC.", "refused", "BBFC", "was refused a certificate"),
    ("It was banned until 1999.", "banned", "", "was banned"),
    ("It was released unrated.", "Unrated", "", "released unrated"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "body", "quote"), CERTIFICATES)
def test_certificate(text: str, value: str, body: str, quote: str) -> None:
    (claim,) = claims_in(text, measures)
    assert (claim.value, claim.qualifiers.get("body", ""), claim.evidence.quote) == (value, body, quote)
    assert claim.is_fact


def test_a_rating_raised_from_another() -> None:
    assert stated("The cuts took it to an MPAA rating of R, from its original PG.", measures) == [
        ("content_rating", "R"),
        ("content_rating", "PG"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Rated Z, for zzzz.",
        "A PG-13 would have been plenty.",
        "How this escaped an R is a riddle.",
        "Most R-rated comedies are duller.",
        "Rating: 8",
        "I rated it 15 out of 20.",
        "Threatened with an NC-17, they cut the bath.",
    ],
)
def test_no_certificate(text: str) -> None:
    assert stated(text, measures) == []
