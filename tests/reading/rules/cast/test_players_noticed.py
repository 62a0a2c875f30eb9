"""Players told by what critics say of players alone, beside a film whose credits leave them out; and who is none."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import cast, players_noticed, players_told, playing
from tests.reading.facts import claims_in

KNOWN = ("Anna Pell", "Boris Tarn", "Cleo Usher")


def _cast(text: str, *modules: object) -> dict[str, str]:
    spotted = [
        Mention(text.index(name), text.index(name) + len(name), PERSON, name, known=True) for name in KNOWN if name in text
    ]
    told = [c for module in modules for c in claims_in(text, module, known=Known(), spotted=spotted)]
    return {c.value: c.qualifiers.get("character", "") for c in told if c.is_fact and c.subject == "film"}


NOTICED = [
    ("It even contains a cameo with Boris Tarn.", ["Boris Tarn"]),
    ("It is badly dubbed, with Anna Pell doing most of the voices.", ["Anna Pell"]),
    ("The part of the aunt is beautifully handled by the exquisite Anna Pell.", ["Anna Pell"]),
    ("The cast is horribly underused, none more so than the late Boris Tarn.", ["Boris Tarn"]),
    ("Another member of the stock company is Boris Tarn.", ["Boris Tarn"]),
    ("Anna Pell makes for a fetching heroine.", ["Anna Pell"]),
    ("Anna Pell provides the nudity.", ["Anna Pell"]),
    ("Not even Boris Tarn can save this one.", ["Boris Tarn"]),
    ("Boris Tarn tries hard but the script lets him down.", ["Boris Tarn"]),
    ("Boris Tarn is on autopilot.", ["Boris Tarn"]),
    ("Boris Tarn must have needed the money.", ["Boris Tarn"]),
    ("Boris Tarn is his usual reliable self.", ["Boris Tarn"]),
    ("Boris Tarn's wig deserves its own credit.", ["Boris Tarn"]),
    ("As for Boris Tarn, he looks bored throughout.", ["Boris Tarn"]),
    ("And then there's Boris Tarn, chewing the scenery.", ["Boris Tarn"]),
    ("Also on hand are Wes Pellow and Ada Harwick.", ["Ada Harwick", "Wes Pellow"]),
    ("The supporting cast includes familiar faces like Anna Pell and Boris Tarn.", ["Anna Pell", "Boris Tarn"]),
    ("The acting is poor, except for Wes Pellow.", ["Wes Pellow"]),
    ("What was Boris Tarn thinking?", ["Boris Tarn"]),
    ("My favourite was Boris Tarn.", ["Boris Tarn"]),
    ("The presence of Boris Tarn helps a lot.", ["Boris Tarn"]),
    ("The Boris Tarn-character is a bore.", ["Boris Tarn"]),
    # likened, elsewhere, or perhaps of the story
    ("Wes Pellow tries hard to pay his debts.", []),
    ("There are no faces like Anna Pell and Boris Tarn.", []),
    ("Except for Wes Pellow nobody came to the wedding.", []),
    ("She looks like Anna Pell makes a fine heroine.", []),
]


@pytest.mark.parametrize(("text", "players"), NOTICED, ids=[t for t, _ in NOTICED])
def test_player_is_noticed(text: str, players: list[str]) -> None:
    assert sorted(_cast(text, players_noticed)) == players


CASTINGS = [
    ("Boris Tarn (a Western perennial) is wonderfully nasty as the sheriff.", {"Boris Tarn": "the sheriff"}),
    ("Boris Tarn as a nagging, domineering father is fine.", {"Boris Tarn": "a nagging, domineering father"}),
    ("Anna Pell as the widow and Boris Tarn as the cop offer little.", {"Anna Pell": "the widow", "Boris Tarn": "the cop"}),
    ("Anna Pell serving as hostess.", {"Anna Pell": "hostess"}),
    ("Mona (Anna Pell, late of Lamp Street) runs the shop.", {"Anna Pell": "Mona"}),
    ("He and Anna Pell--who plays the nurse--have no scenes.", {"Anna Pell": "the nurse"}),
    ("'The Kid,' played by a young Boris Tarn, robs a bank.", {"Boris Tarn": ""}),
    # nobody's part
    ("Cleo Usher (the voice of Moll in the cartoon) was there.", {}),
    ("Antal (a hateful turn by Boris Tarn) poses as a hero.", {"Boris Tarn": "Antal"}),
    ("All that was missing was Wes Pellow as the president.", {}),
    ("Bill (Major Lark) is shot.", {}),
]


@pytest.mark.parametrize(("text", "told"), CASTINGS, ids=[t for t, _ in CASTINGS])
def test_who_plays_whom(text: str, told: dict[str, str]) -> None:
    assert _cast(text, playing) == told


NOT_IN_IT = [
    "Comedian Wes Pellow once said that life is short.",
    "She fights alongside Captain Cosmos and the Slug.",
    "Kudos to Boris Tarn, who wrote the story.",
]


@pytest.mark.parametrize("text", NOT_IN_IT)
def test_who_is_quoted_or_makes_it_plays_nobody(text: str) -> None:
    assert not set(_cast(text, cast, players_told)) - {"Captain Cosmos"}


STANDS = [
    "Anna Pell as the girl has her strangest scenes in her dreams.",
    "Anna Pell as the nurse is the most annoying of them all.",
    "Anna Pell as the nurse is about as warm as a stone.",
    "I hoped for more. Anna Pell plays the nurse, but no such luck.",
]


@pytest.mark.parametrize("text", STANDS)
def test_casting_stands_beside_dreams_and_jokes(text: str) -> None:
    assert "Anna Pell" in _cast(text, playing)
