"""What critics tell by the way: money told backwards, crafts by earlier films, places of the market, follow-ups."""

import pytest

from recension.reading import read
from recension.records import Document

#: text → what is stated of the film: property, value, and a qualifier where it matters
STATED = [
    ('"Brine" (1981). Nine million dollars it cost.', ("budget", "9000000", "")),
    ('"Brine" (1981) cost no less than $5.5 million.', ("budget", "5500000", "approx=over")),
    ('"Brine" (1981) took no more than $11 million in North America.', ("gross", "11000000", "approx=at_most")),
    ('"Brine" (1981). Quill and Holm\'s follow-up to "Dry Dock" was made for Columbia for $8 million.', ("budget", "8000000", "")),
    ('"Brine" (1981), which Ada Quill knocked off in twenty days, belongs to its players.', ("director", "Ada Quill", "")),
    ('"Brine" (1981) is beautifully photographed by Nils Holm.', ("crew", "Nils Holm", "role=cinematography")),
    ('"Brine" (1981). Nils Holm, who had shot "Dry Dock" for the same director, makes it look like home.', ("crew", "Nils Holm", "role=cinematography")),
    ('Amy Rush wrote the story of "Brine" (1981) and produced it with Colm Dunne.', ("producer", "Colm Dunne", "")),
    ('"Brine" (1981). Ada Quill made it in Montana in 1979, for six hundred thousand dollars.', ("filming_location", "Montana", "")),
    ('"Brine" (1981) has Tom Rush, who is Otto Faulk in everything but name.', ("portrays", "Otto Faulk", "")),
    ('There was a real Karen Wood, and "Brine" (1981) tells what happened to her.', ("portrays", "Karen Wood", "")),
    ("CAST: Tom Rush (Gus), Lena Orr (Carla). Directed by Ada Quill; written by Jay Prince.\n\nA good film.", ("cast_member", "Lena Orr", "character=Carla")),
]


def _facts(text: str) -> set[tuple[str, str, str]]:
    told = set()
    for c in read(Document("x", text)).claims:
        if c.is_fact and not c.subject.startswith("film:") and "about" not in c.qualifiers:
            told |= {(c.property, c.value, ""), *((c.property, c.value, f"{k}={v}") for k, v in c.qualifiers.items())}
    return told


@pytest.mark.parametrize(("text", "claim"), STATED)
def test_stated(text: str, claim: tuple[str, str, str]) -> None:
    assert claim in _facts(text)


#: text → what is not said of the film
NOT_STATED = [
    ('"Brine" (1981) made over $48 million in North America.', ("narrative_location", "North America", "")),
    ('"Brine" (1981). In Britain it carried a PG.', ("narrative_location", "Britain", "")),
    ('"Brine" (1981): Ada Quill cut the film to his songs.', ("edition_diff", "Ada Quill cut the film to his songs", "")),
    ("CAST: Tom Rush (Gus), Lena Orr (Carla). Directed by Ada Quill; written by Jay Prince.\n\nA good film.", ("cast_member", "Jay Prince", "")),
    ("The negative came to light in Lisbon.", ("narrative_location", "Lisbon", "")),
]


@pytest.mark.parametrize(("text", "claim"), NOT_STATED)
def test_not_stated(text: str, claim: tuple[str, str, str]) -> None:
    assert claim not in _facts(text)
