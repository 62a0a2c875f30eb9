"""The talk of versions: a sentence tells a difference where a version is spoken of, in it or in those it takes up."""

import pytest

from recension.reading.matching._typed import Typed
from recension.reading.mentions._known import Known
from recension.reading.rules.money import money
from recension.reading.rules.versions import carriers, changes_told, differences, editions, extras, versions_told_on
from recension.reading.text._text import Text
from recension.reading.versions._talk import FAR, talk_of
from tests.reading.facts import claims_in

#: Text, and for each sentence how many have gone by since a version was spoken of.
SINCE = [
    ("A man rows a boat over a lake. He is happy there.", [FAR, FAR]),
    ("The director's cut came later. A man rows a boat. He sings.", [0, 1, 2]),
    ("The longer version is here. It has a duel. It also has a dog.", [0, 1, 1]),
    ("The restored print is grey. The lake is not. It is blue.", [0, 1, 1]),
    ("There is an uncut tape.\n\nA man rows a boat.", [0, 2]),
    ("The 1951 version of the novel starred a horse. It was dropped.", [FAR, FAR]),
    ("The censors had a word. Both kisses went.", [0, 1]),
]


@pytest.mark.parametrize(("text", "expected"), SINCE, ids=[t for t, _ in SINCE])
def test_talk_lasts_while_it_is_taken_up(text: str, expected: list[int]) -> None:
    typed = Typed(Text(text), [])
    assert [talk_of(typed).since(start) for start, _ in typed.lines] == expected


#: Text, and the differences of versions that it tells.
TOLD = [
    ("The Orbit tape is shorter. Gone is the long prologue in the mill.", ["Gone is the long prologue in the mill"]),
    ("The mill burned down. Gone is the long prologue of their love.", []),
    ("There is a restored cut. Two love scenes have been shortened.", ["Two love scenes have been shortened"]),
    ("Our two lovers met at noon. Their scenes were shortened by rain.", []),
    ("The Danish version had a wedding instead.", ["version had a wedding instead"]),
    ("The censor took out a couple of minutes of weeping.", ["The censor took out a couple of minutes of weeping"]),
    ("She took a couple of minutes to weep over the old print.", []),
    ("The TV print is odd. They stuck in a scene with the aunt.", ["stuck in a scene with the aunt"]),
    ("It should have been cut. I found an hour of scenes to cut from the movie.", []),
    ("The uncut tape exists, but the songs were replaced.", []),
    ("The disc includes a scene with commentary.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_differences_are_told_where_versions_are_spoken_of(text: str, expected: list[str]) -> None:
    claims = claims_in(text, differences, versions_told_on, changes_told, editions)
    assert [c.value for c in claims if c.property == "edition_diff" and c.is_fact] == expected


#: Amounts that no words beside them tell, where cost or takings are spoken of.
AMOUNTS = [
    ("What did it cost? About 32 million marks.", [("budget", "32000000")]),
    ("The budget was small then. Fable admits to $3 million.", [("budget", "3000000")]),
    ("The box office was a surprise to all: $3 million.", [("gross", "3000000")]),
    ("The film cost them little, but he stole $3 million.", []),
    ("He looked at the sea. There lay $3 million.", []),
]


@pytest.mark.parametrize(("text", "expected"), AMOUNTS, ids=[t for t, _ in AMOUNTS])
def test_amounts_are_what_is_spoken_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(c.property, c.value) for c in claims_in(text, money) if c.is_fact] == expected


def test_a_trailer_seen_before_is_no_supplement() -> None:
    assert not claims_in("The disc was cheap and we had seen the trailer.", extras)
    assert [c.value for c in claims_in("The disc has the trailer.", extras)] == ["trailer"]


def test_who_wants_to_say_something_wishes_for_no_copy() -> None:
    claims = claims_in("I just wanted to say that I saw it on DVD.", carriers)
    assert [c.is_fact for c in claims if c.property == "carrier"] == [True]


def test_a_countrys_version_is_told_by_what_the_next_sentence_says_of_it() -> None:
    assert [c.value for c in claims_in("I saw the German version. It is heavily cut.", editions)] == ["German version"]
    assert not claims_in("I saw the German version. It is heavily scented.", editions)


def test_another_films_title_names_no_version() -> None:
    known = Known(("Mill Lane",), sure=True)
    assert not claims_in('It came out with "Dark Orchard: Final Cut" that week.', editions, known=known)
    assert [c.value for c in claims_in('I own "Mill Lane: The Final Cut" at last.', editions, known=known)] == ["Final Cut"]


@pytest.mark.parametrize("text", ["It is in dire need of a good remastering.", "It could use a digital restoration."])
def test_a_restoration_it_needs_is_none(text: str) -> None:
    assert not any(c.is_fact for c in claims_in(text, editions))
