"""Directors by trade in a text whose film is not surely known."""

import pytest

from recension.reading._known import Known
from recension.reading._mentions import PERSON, Mention
from recension.reading.rules import credits, direction, directors_by_trade
from tests.reading.facts import claims_in

ADA, NED = "Ada Quill", "Ned Pell"


def _directed(text: str, *, sure: bool = False, trade: str = "director", plays: bool = False) -> list[str]:
    spotted = [
        Mention(text.index(n), text.index(n) + len(n), PERSON, n, known=True, trade=trade, plays=plays)
        for n in (ADA, NED)
        if n in text
    ]
    told = claims_in(text, credits, direction, directors_by_trade, known=Known(sure=sure), spotted=spotted)
    return sorted(c.value for c in told if c.is_fact and c.property == "director" and c.subject == "film")


DIRECTED = [
    ("Ada Quill, a poet of the sea, held my eye for two hours.", [ADA]),
    ("God bless Ned Pell. Nobody else fills a cellar with so much fog.", [NED]),
    ("What was Ned Pell thinking? The ferry is late and so is the plot.", [NED]),
    ("I will go and see any Ada Quill film, for the weather alone. The rest I could leave.", [ADA]),
    ("Fog again. Boats again. It went on for long, and then it rained. That is how Ada Quill likes it; Quill never had a dry day.", [ADA]),
]
DID_NOT = [
    "It looks like an Ada Quill film with the sound off.",
    "Unlike Ned Pell he has no sense of water.",
    "Ada Quill would have made it rain.",
    "This is a tribute to Ned Pell, and a long one.",
    "There is the son of Ned Pell among the sailors.",
    "Ada Quill or Ned Pell could tell you more of ferries.",
    "Ada Quill and Ned Pell like ferries. So do I.",
    "It was shot by Ned Pell in the rain.",
    "It would not be out of place in a Ned Pell film.",
    "The knife echoed the work of the Danish fog poet Ada Quill.",
    "It's Ned Pell, except that the boats are new.",
    "Somebody puts Ned Pell in the role of the judge.",
    "The fog is copied from Ada Quill.",
    "A cameo has Ned Pell as the judge.",
    '"Ned Pell owns the whole town," says the clerk.',
    "Fog, and boats, and a long way home. The captain talks and talks. Nothing comes of it, and I was glad of the end. Then there is Ned Pell.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "directed"), DIRECTED)
def test_whom_a_text_goes_on_about_directed_its_film(text: str, directed: list[str]) -> None:
    assert _directed(text) == directed


@pytest.mark.parametrize("text", DID_NOT)
def test_who_is_likened_wished_for_or_of_elsewhere_did_not(text: str) -> None:
    assert _directed(text) == []


@pytest.mark.parametrize(("text", "_"), DIRECTED)
def test_others_by_trade_and_texts_of_known_films_are_left_alone(text: str, _: list[str]) -> None:
    assert _directed(text, trade="screenwriter") == _directed(text, sure=True) == []


def test_another_told_by_words_is_the_director() -> None:
    assert _directed("Ada Quill, a poet of the sea, held my eye. Then came director Nan Orr and the fog.") == ["Nan Orr"]


@pytest.mark.parametrize("text", ["Ned Pell's dumb comedy bored me.", "This was Ned Pell's film debut.", "I liked Ned Pell's musical choice.", "I thought it Ned Pell's best movie by far."])
def test_a_players_film_is_a_vehicle(text: str) -> None:
    assert _directed(text, trade="", plays=True) == []


BY = [
    ("I saw Brown Gardens, by Jim Osk, on a wet day.", ["Jim Osk"]),
    ("I read the novel Brown Gardens, by Jim Osk, on a wet day.", []),
]


@pytest.mark.parametrize(("text", "directed"), BY)
def test_a_films_title_by_somebody_is_its_directors(text: str, directed: list[str]) -> None:
    told = claims_in(text, direction, known=Known(("Brown Gardens",), sure=False))
    assert [c.value for c in told if c.is_fact and c.property == "director"] == directed
