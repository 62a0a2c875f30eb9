"""What a version differs in, told by sentences that name none: one is under discussion, and each has its sign."""

import pytest

from recension.reading.rules._order import RULES
from recension.reading.rules.measures import measures
from recension.reading.rules.music import music_changes, music_restored
from recension.reading.rules.versions import differences, editions
from tests.reading.facts import claims_in

assert RULES


def _told(text: str) -> list[tuple[str, str]]:
    claims = claims_in(text, editions)
    return [(c.value, c.qualifiers.get("edition", "")) for c in claims if c.property == "edition_diff" and c.is_fact]


#: Text, and the differences it tells with the version of each.
TOLD = [
    ("This is the director's cut. No masks this time. The widow vanishes entirely.", [("No masks this time", "director's cut"), ("The widow vanishes entirely", "director's cut")]),
    ("I saw the workprint. The miller pays his debt at once here.", [("The miller pays his debt at once here", "workprint")]),
    ("The extended cut is out there. The miller now has a sister, and the duel has been put back.", [("The miller now has a sister", "extended cut"), ("the duel has been put back", "extended cut")]),
    ("The director's cut is the better. The overture is back, and so is the march.", [("The overture is back", "director's cut"), ("so is the march", "director's cut")]),
    ("The director's cut moves at a slower pace than the theatrical version.", [("The director's cut moves at a slower pace than the theatrical version", "director's cut")]),
    # a foil is what the version is held against: the next sentence is about the version again
    ("It is the director's cut. In the theatrical version he lives. The duel runs longer.", [("The duel runs longer", "director's cut")]),
    # "this version" takes it up far from its name
    ("The director's cut is odd. A man rows a boat over a lake that nobody knows. He looks for his old house there. He finds his aunt in the kitchen and asks for soup. But this version differs. The soup scene has been dropped.", [("The soup scene has been dropped", "director's cut")]),
    # what happens between two differences is one
    ("The director's cut is long. The duel has been restored. A miller sells his mill to the aunt. The prologue has been dropped.", [("The duel has been restored", "director's cut"), ("A miller sells his mill to the aunt", "director's cut"), ("The prologue has been dropped", "director's cut")]),
    # nothing of the kind where no version is under discussion
    ("A man rows a boat. No masks this time. The widow vanishes entirely.", []),
    ("The director's cut is long. He should have dropped the duel. I no longer care.", []),
    ("The director's cut is out. She learns that her son is missing. It is a wonderful film here.", []),
    ("I own the DVD version. The widow vanishes entirely.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_differences_of_the_version_under_discussion(text: str, expected: list[tuple[str, str]]) -> None:
    assert _told(text) == expected


#: Text, and the version that its changed music is of.
CHANGED = [
    ("The director's cut is twelve minutes longer. The songs by Petty were restored.", ["director's cut"]),
    ("The director's cut is twelve minutes longer. According to Quill the songs were replaced because the singer had said no.", [""]),
]


@pytest.mark.parametrize(("text", "versions"), CHANGED)
def test_music_that_came_back_did_so_in_the_version_under_discussion(text: str, versions: list[str]) -> None:
    claims = claims_in(text, editions, music_changes, music_restored)
    assert [c.qualifiers.get("edition", "") for c in claims if c.property == "music_change" and c.is_fact] == versions


def test_music_is_called_by_its_own_words() -> None:
    claims = claims_in("According to the booklet the songs were replaced because the singer had said no.", music_changes)
    assert [c.value for c in claims] == ["songs"]


def test_this_one_is_the_version_that_the_text_is_about() -> None:
    text = (
        "Night Ferry: Director's Cut\n\nThe theatrical version ran 120 minutes. This one runs 127. "
        "Two scenes have been put back: a wake by the sea, and the funeral of Gus."
    )
    told = {c.value: c.qualifiers.get("edition", "").lower() for c in claims_in(text, differences, editions, measures)}
    assert told["the funeral of Gus put back"] == told["127"] == "director's cut"
    bare = {c.value: c.qualifiers.get("edition") for c in claims_in(text.partition("\n\n")[2], editions, measures)}
    assert (bare["120"], bare["127"]) == ("theatrical", None)
