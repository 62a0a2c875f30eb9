"""Copies and versions told by a word alone, and what was done to them."""

import pytest

from recension.reading.rules.credits import posts
from recension.reading.rules.measures import measures
from recension.reading.rules.money import box_office, money
from recension.reading.rules.versions import changes_told, copies, editions, extras, versions_by_noun
from tests.reading.facts import claims_in, stated

#: text, and the carriers that are stated of the film itself
CARRIERS = [
    ("If you own the old DVD, keep it.", ["DVD"]),
    ("Skip the recently released DVD.", ["DVD"]),
    ("Somebody lent me a VHS, dubbed into Welsh.", ["VHS"]),
    ("The quarry saw it first, and I watched this film late at night on cable.", ["TV"]),
    ("I caught it on early morning television years ago.", ["TV"]),
    ("It was shown in the eighties on Irish TV.", ["TV"]),
    ("Next door is the DVD store, with a DVD player in the window.", []),
    ("It went straight to DVD store shelves.", []),
    ("There is a market for DVDs of ships.", []),
    ("He rewinds the tape and hears his father's voice.", []),
    ("They have never put it out on DVD.", []),
    ("I hope for a DVD soon.", []),
    ("I saw an actress interviewed on TV.", []),
    ("He is known for playing the baker on TV's Loaf Lane.", []),
]


@pytest.mark.parametrize(("text", "carriers"), CARRIERS)
def test_a_carrier_is_told_by_its_word(text: str, carriers: list[str]) -> None:
    assert [value for property, value in stated(text, copies) if property == "carrier"] == carriers


def test_a_label_before_a_copy_tells_edition_company_and_carrier() -> None:
    found = claims_in("Hang on to the old Criterion laserdisc of 1992.", versions_by_noun)
    assert [(c.property, c.value, dict(c.qualifiers)) for c in found] == [
        ("carrier", "LaserDisc", {"label": "Criterion"}),
        ("company", "Criterion", {"role": "home_video"}),
        ("edition", "Criterion laserdisc", {"label": "Criterion", "carrier": "LaserDisc", "year": "1992"}),
    ]
    bare = claims_in("Hang on to the old Criterion laserdisc.", versions_by_noun)
    assert [c.value for c in bare if c.property == "edition"] == ["Criterion laserdisc"]


#: text, and the versions it names
VERSIONS = [
    ("The uncut tape is gone; the clothed version, with every nude scene missing, is what the DVD has.", ["clothed version"]),
    ("The covered version has nine minutes less, and its prints are faded.", ["covered version"]),
    ("The clothed version of the joke is no better.", []),
    ("It is the watered-down version of a better film, with minutes of footage of prints.", []),
    ("Most Criterion DVDs look finer.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), VERSIONS)
def test_any_word_names_a_version_in_a_talk_of_copies(text: str, names: list[str]) -> None:
    assert [value for property, value in stated(text, versions_by_noun) if property == "edition"] == names


#: text, and the differences of versions it tells
DIFFERENCES = [
    ("For the television version they chopped out the chase in the quarry.", ["chopped out the chase in the quarry"]),
    ("The American version tacked on a happier ending for the dog.", ["tacked on a happier ending for the dog"]),
    ("The director's cut is another film. Gone are the narration and the dream.", ["Gone are the narration and the dream"]),
    ("Look for the uncut version. The prologue is intact.", ["The prologue is intact"]),
    ("The barber chopped out the chase in the quarry.", []),
    ("Gone are the days of the silent clown.", []),
    ("In the director's cut he cuts to a long shot of rain.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "differences"), DIFFERENCES)
def test_what_was_done_to_a_version_is_told_by_the_verb(text: str, differences: list[str]) -> None:
    found = stated(text, changes_told, editions)
    assert [value for property, value in found if property == "edition_diff"] == differences


#: text, and what it states of money, minutes, makers and supplements
WORDINGS = [
    ("It is a $30 million film about bees.", [("budget", "30000000")]),
    ("It did well for a five-million-dollar camp picture.", [("budget", "5000000")]),
    ("Two million in budget, and this is what we get.", [("budget", "2000000")]),
    ("Nobody makes a $30 million film like that, any $30 million film.", [("budget", "30000000")]),
    ("It made $161 million around the world.", [("gross", "161000000")]),
    ("It was up for prizes and was a big hit at the box office.", [("box_office", "hit")]),
    ("It was the biggest hit movie of 1971.", [("box_office", "hit")]),
    ("The whole deal lasts 6 minutes or so.", [("runtime", "6")]),
    ("It is rather long -- about two hours -- but never dull.", [("runtime", "120")]),
    ("It wraps it all up in just over an hour.", [("runtime", "60")]),
    ("Over two and a half hours flies by.", [("runtime", "150")]),
    ("I was bored for two hours.", [("runtime", "120")]),
    ("I sat on the bench for 20 minutes.", []),
    ("It was the first acclaimed X rated film.", [("content_rating", "X")]),
    ("Ada Quill and Bob Hask, working from a play, made it.", [("screenwriter", "Ada Quill"), ("screenwriter", "Bob Hask")]),
    ("Lena Orr lights it like a shop window.", [("crew", "Lena Orr")]),
    ("The disc has loads of featurettes.", [("extra", "loads of featurettes")]),
    ("She adds her feature-length commentary to the DVD.", [("extra", "her feature-length commentary")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), WORDINGS)
def test_wordings_of_money_minutes_and_makers(text: str, told: list[tuple[str, str]]) -> None:
    assert stated(text, box_office, extras, measures, money, posts) == told
