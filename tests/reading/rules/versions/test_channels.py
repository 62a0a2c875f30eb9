"""Television as the carrier: by channel, wherever the clause tells of watching; the channel is one of the companies."""

import pytest

from recension.reading.rules.versions import carriers, channels, copies
from tests.reading.facts import claims_in, stated

#: text, and the channels that the film is said to have been on ("" for television as such)
SEEN = [
    ("I happened on this on the Sci-Fi Channel one wet Sunday.", ["Sci-Fi Channel"]),
    ("I stumbled over this film, dubbed, on Channel 11 one day.", ["Channel 11"]),
    ("I caught it on the Movie channel back in summer.", ["Movie channel"]),
    ("My dad taped this film off of cable years ago.", [""]),
    ("This used to be on HBO every week.", ["HBO"]),
    ("They show it on the Disney Channel all the time.", ["Disney Channel"]),
    ("It was just a late night TCM showing that I saw.", []),
    ("I saw it on a late night TCM showing.", ["TCM"]),
    ("PBS used to show this every winter.", ["PBS"]),
    ("I thank TCM for showing this gem.", ["TCM"]),
    ("I turned on HBO and this film was just beginning.", ["HBO"]),
    ("I saw a clip of this movie on HBO.", []),
    ("I wanted to see it since it was advertised on TV.", []),
    ("It was filmed on a television budget, and on a television scale.", []),
    ("She watches the news on TV and hears of the murder.", []),
    ("He became a star on TV before this film.", []),
    ("If this were on TV I would watch it.", []),
]


@pytest.mark.parametrize(("text", "labels"), SEEN)
def test_a_channel_is_told_beside_watching(text: str, labels: list[str]) -> None:
    found = [c for c in claims_in(text, channels) if c.is_fact]
    assert [c.qualifiers.get("label", "") for c in found if c.property == "carrier"] == labels


#: text, and the carriers told of it
OWNED = [
    ("I popped this into the VCR and laughed for an hour.", ["VHS"]),
    ("I am adding this to my DVD collection.", ["DVD"]),
    ("It is a fine addition for any DVD collection of cartoons.", []),
    ("My wife got me a box, and these DVDs are a joy.", ["DVD"]),
    ("I finally found it on D.V.D. last week.", ["DVD"]),
    ("I would not have bought it if I had not read the back of the DVD case.", ["DVD"]),
    ("I never knew how sweet it was until I dug out my old VHS copy.", ["VHS"]),
    ("Please let me know, as I have this on DVD.", ["DVD"]),
    ("I will wait until the DVD comes out.", []),
]


@pytest.mark.parametrize(("text", "values"), OWNED)
def test_a_copy_that_is_had(text: str, values: list[str]) -> None:
    assert sorted({value for property, value in stated(text, carriers, copies) if property == "carrier"}) == values
