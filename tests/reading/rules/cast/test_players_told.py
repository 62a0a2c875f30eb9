"""Players told by a word of playing, in brackets of any make, and castings that stand whatever the rest of the sentence asks."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import cast, players_told, playing
from tests.reading.facts import claims_in

KNOWN = ("Anna Pell", "Boris Tarn", "Cleo Usher")


def _cast(text: str, *modules: object) -> dict[str, str]:
    spotted = [
        Mention(text.index(name), text.index(name) + len(name), PERSON, name, known=True) for name in KNOWN if name in text
    ]
    told = [c for module in modules for c in claims_in(text, module, known=Known(sure=False), spotted=spotted)]
    return {c.value: c.qualifiers.get("character", "") for c in told if c.is_fact and c.subject == "film"}


TOLD = [
    ("Anna Pell had a decent performance in there somewhere.", ["Anna Pell"]),
    ("Wes Pellow and Ada Harwick also have cameos.", ["Ada Harwick", "Wes Pellow"]),
    ("Wes Pellow pulls double duty as twin brothers.", ["Wes Pellow"]),
    ("Wes Pellow was okay in the lead role.", ["Wes Pellow"]),
    ("Anna Pell shows some promise and never bores.", ["Anna Pell"]),
    ("Anna Pell and Boris Tarn were fun to watch.", ["Anna Pell", "Boris Tarn"]),
    ("Anna Pell is a gem.", ["Anna Pell"]),
    ("Anna Pell isn't quite the actress she has to be.", ["Anna Pell"]),
    ("Half the romance between Anna Pell's and Boris Tarn's characters is gone.", ["Anna Pell", "Boris Tarn"]),
    ("Hats off to Anna Pell for the nurse.", ["Anna Pell"]),
    ("It was nice to see Anna Pell again, and awake.", ["Anna Pell"]),
    ("The kids do a great job, led by Wes Pellow and Ada Harwick.", ["Ada Harwick", "Wes Pellow"]),
    ("And this one has Anna Pell, Boris Tarn and Cleo Usher.", ["Anna Pell", "Boris Tarn", "Cleo Usher"]),
    ("It is the role of Wes Pellow's life.", ["Wes Pellow"]),
    ("It may be the meatiest role of Ada Harwick's long career.", ["Ada Harwick"]),
    ("It is the best work of Anna Pell's career.", []),  # a maker's, for all that is said
    # likened, of another film, a maker, or perhaps of the story
    ("She looks like Anna Pell had a part in it.", []),
    ("Wes Pellow is a gem.", []),
    ("Wes Pellow shows some promise as a thief.", []),
    ("It was shot by Anna Pell, whose camera work is fine.", []),
]


@pytest.mark.parametrize(("text", "players"), TOLD, ids=[t for t, _ in TOLD])
def test_player_is_told_by_a_word_of_playing(text: str, players: list[str]) -> None:
    assert sorted(_cast(text, players_told)) == players


CASTINGS = [
    ("Mona (Anna Pell -- yes, from the soap) runs the shop.", {"Anna Pell": "Mona"}),
    ("Her husband (Boris Tarn--an old hand) runs the shop.", {"Boris Tarn": "Her husband"}),
    ("Boris Tarn plays the sergeant in what could be the same coat he always wears.", {"Boris Tarn": "the sergeant"}),
    ("Boris Tarn as the sailor who will be shot unless he isn't found is touching.", {"Boris Tarn": "the sailor"}),
    ("Boris Tarn gives an Oscar-worthy performance as the butler.", {"Boris Tarn": "the butler"}),
    ("Boris Tarn as the butler did not convince.", {"Boris Tarn": "the butler"}),
    ("Boris Tarn as the new teacher displays any charm there is.", {"Boris Tarn": "the new teacher"}),
    ("Casting Boris Tarn as a priest, what were they thinking?", {"Boris Tarn": "a priest"}),
    # still none
    ("Boris Tarn as the butler would have been better.", {}),
    ("Was Boris Tarn as the butler in it?", {}),
    ("Or Boris Tarn as the butler?", {}),
    ("What if another had shot it, with Boris Tarn as the butler?", {}),
]


@pytest.mark.parametrize(("text", "players"), CASTINGS, ids=[t for t, _ in CASTINGS])
def test_casting_stands_in_a_clause_of_its_own(text: str, players: dict[str, str]) -> None:
    assert _cast(text, cast, playing) == players
