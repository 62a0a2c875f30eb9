import pytest

from recension.reading.rules.versions import (
    availability,
    availability_told,
    differences_seen,
    editions,
    extras,
    releases_delayed,
    version_clauses,
    version_deeds,
    versions,
    versions_by_noun,
    versions_by_one,
)
from tests.reading.facts import claims_in

#: text, and the versions it names without their noun
ONES = [
    ("I have two tapes of it. The short one is the better.", ["short tape"]),
    ("Of the two cuts I prefer the one without the narration.", ["cut without the narration"]),
    ("There are three discs. Criterion's is cropped.", ["Criterion disc"]),
    ("The disc is dim, and Criterion's, from 2001, is dimmer.", ["Criterion disc"]),
    ("I own the three-disc set and an old tape, the shorter one, I think.", ["shorter tape"]),
    # other things are short, old or without something
    ("There are two brothers. The short one is the better.", []),
    ("The remake is out on disc. The American one is worse.", []),
    ("I wish for a disc like the one with the commentary.", []),
]


@pytest.mark.parametrize(("text", "names"), ONES)
def test_a_version_is_named_by_one_where_its_noun_stands_before(text: str, names: list[str]) -> None:
    assert [c.value for c in claims_in(text, versions_by_one) if c.property == "edition" and c.is_fact] == names


def test_a_longer_version_stays_beside_one_that_is_named_by_one() -> None:
    found = claims_in("The longer version opens at sea; the short one starts in town.", editions, versions_by_one)
    assert {c.value for c in found if c.property == "edition"} == {"longer version", "short version"}


DIFFERENCES = [
    ("It is the longer cut. You finally learn what became of the dog.", ["You finally learn what became of the dog"]),
    ("On television the songs are different.", ["On television the songs are different"]),
    ("Her scenes never made it into any version.", ["Her scenes never made it into any version"]),
    ("The duel ended up on the cutting-room floor.", ["The duel ended up on the cutting-room floor"]),
    ("The longer version has him at church first.", ["The longer version has him at church first"]),
    ("TV prints end before the laugh.", ["TV prints end before the laugh"]),
    ("The Dutch disc doesn't have the English track.", ["The Dutch disc doesn't have the English track"]),
    ("The director's cut, shown in Rome in 1990, drops the prologue.", ["The director's cut, shown in Rome in 1990, drops the prologue"]),
    ("The producer told the theaters to cut the flashbacks on its release.", ["The producer told the theaters to cut the flashbacks on its release"]),
    ("There are two tapes. The shortest has no songs.", ["The shortest has no songs"]),
    ("The version I saw had a man talking all the way through.", ["The version I saw had a man talking all the way through"]),
    ("He let the director put back the storm for the new print.", ["He let the director put back the storm for the new print"]),
    # of a film alone it says nothing, nor what might be, nor praise
    ("You finally learn what became of the dog.", []),
    ("Half of it should have been left on the cutting-room floor.", []),
    ("The longer version has its moments.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), DIFFERENCES)
def test_differences_told_without_words_of_cutting(text: str, told: list[str]) -> None:
    found = claims_in(text, differences_seen, version_clauses, version_deeds)
    assert [c.value for c in found if c.is_fact and c.property == "edition_diff"] == told


RELEASES = [
    ("They could not put it out until 1996.", [("They could not put it out until 1996", "1996")]),
    ("It didn't reach DVD until 2003.", [("It didn't reach DVD until 2003", "2003")]),
    ("It took twenty years to come to disc.", [("It took twenty years to come to disc", "")]),
    ("The studio sat on it for a year.", [("sat on it for a year", "")]),
    ("Only in 1990 was it shown in Britain.", [("Only in 1990 was it shown in Britain", "1990")]),
    # who or what else was late
    ("The soundtrack album was not released until 1994.", []),
    ("I didn't see it on video until 1990.", []),
    ("He was not released until 1990.", []),
]


@pytest.mark.parametrize(("text", "told"), RELEASES)
def test_a_release_that_was_long_in_coming_is_a_fact(text: str, told: list[tuple[str, str]]) -> None:
    found = [c for c in claims_in(text, releases_delayed) if c.is_fact]
    assert [(c.value, c.qualifiers.get("year", "")) for c in found] == told


COPIES = [
    ("The director talks about it at length on the disc.", extras, ["The director talks about it at length"]),
    ("The box also holds a book of drawings and four postcards.", extras, ["book of drawings", "four postcards"]),
    ("The disc has no commentary, but a trailer.", extras, ["trailer"]),
    ("The box holds the keys.", extras, []),
    ("The film was banned in Germany for years.", availability, ["withheld"]),
    ("In the story the book was banned.", availability, []),
    ("The discs go for silly money.", availability_told, ["out_of_print"]),
    ("You'll have to hunt for a copy.", availability_told, ["withheld"]),
    ("They lost the negative.", availability_told, ["lost"]),
]


@pytest.mark.parametrize(("text", "module", "values"), COPIES)
def test_what_copies_hold_and_whether_they_can_be_had(text: str, module: object, values: list[str]) -> None:
    assert [c.value for c in claims_in(text, module) if c.is_fact] == values  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bare DVD of 1997 is dim.", {"1997 DVD": {"carrier": "DVD", "year": "1997"}}),
        ("The older laserdisc, from Criterion, is dim.", {"Criterion laserdisc": {"carrier": "LaserDisc", "label": "Criterion"}}),
        ("The tape from a friend is dim.", {}),
        ("I wish for the DVD of 1997.", {}),
    ],
)
def test_a_copy_is_told_by_its_year_or_label_behind_it(text: str, told: dict[str, dict[str, str]]) -> None:
    assert {c.value: dict(c.qualifiers) for c in claims_in(text, versions_by_noun) if c.property == "edition" and c.is_fact} == told


def test_copies_that_a_clause_names_have_their_minutes() -> None:
    text = "The one that opened in May lasts 87 minutes; the one the network kept, 102."
    found = {c.value: c.qualifiers.get("edition") for c in claims_in(text, versions) if c.property == "runtime"}
    assert found == {"87": "version that opened in May", "102": "version the network kept"}
