import pytest

from recension.reading.rules import carriers, differences, editions, extras, measures, scores
from tests.reading.facts import claims_in, stated

#: text, names of the versions stated
NAMES = [
    ("Seek out the director's cut.", ["director's cut"]),
    ("Seek out the directors cut.", ["director's cut"]),
    ("I watched the totally uncut version.", ["uncut"]),
    ("There is an unrated cut on the shelves.", ["unrated cut"]),
    ("The R-rated version was shown in Leeds.", ["R-rated"]),
    ("The extended edition is a slog.", ["extended edition"]),
    ("This is the 25th anniversary edition.", ["25th anniversary edition"]),
    ("The Harrow Lane DVD is murky.", ["Harrow Lane DVD"]),
    ("The 2003 restoration is a marvel.", ["2003 restoration"]),
    ("The English-dubbed version is a crime.", ["English-dubbed version"]),
    ("The 1991 re-release by Ada Quill added a drum.", ["Ada Quill version"]),
    ('"The Ledger: The Long Version" is in shops.', ["The Long Version"]),
    ('They call it the "Ultimate Edition" or "Redux".', ["Redux"]),
    ("The 104-minute cut is the one to have.", ["104-minute cut"]),
    ("The director's cut is better than the 104-minute cut.", ["director's cut"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_named_versions(text: str, names: list[str]) -> None:
    assert [v for p, v in stated(text, editions) if p == "edition"] == names


@pytest.mark.parametrize(
    "text",
    [
        "The 1951 version of the story is better.",
        "I prefer the French version.",
        "It is a modern version of the old play.",
        "He had final cut.",
        "There is no director's cut.",
        "I would love to see the uncut version.",
        "She cut the cake.",
        "The 140-minute cut he begged for was never assembled.",
    ],
)
def test_no_version(text: str) -> None:
    assert [c for c in stated(text, editions) if c[0] == "edition"] == []


#: text, property, value, the version it is tied to
ATTACHED = [
    ("The director's cut runs 131 minutes.", "runtime", "131", "director's cut"),
    ("At 131 minutes the director's cut is too long.", "runtime", "131", "director's cut"),
    ("I saw the director's cut in June. It runs 131 minutes.", "runtime", "131", "director's cut"),
    ("I saw the uncut version. The new cut is 131 minutes long.", "runtime", "131", "uncut"),
    ("The uncut version is rated R.", "content_rating", "R", "uncut"),
    ("Director's cut: 9/10", "score", "9/10", "director's cut"),
    ("The uncut version exists. The film runs 90 minutes.", "runtime", "90", ""),
    ("The film runs 90 minutes; the director's cut nobody has seen.", "runtime", "90", ""),
    ("THE LEDGER: DIRECTOR'S CUT\nThe theatrical version ran 90 minutes. This one runs 104.", "runtime", "104", "Director's Cut"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "prop", "value", "version"), ATTACHED)
def test_facts_belong_to_the_version_spoken_of(text: str, prop: str, value: str, version: str) -> None:
    claims = claims_in(text, editions, measures, scores)
    (claim,) = [c for c in claims if c.property == prop and c.value == value]
    assert claim.qualifiers.get("edition", "").casefold() == version.casefold()


#: text, (value, label) of the carriers stated
CARRIERS = [
    ("I watched it on DVD.", [("DVD", "")]),
    ("It is available on VHS or DVD.", [("VHS", ""), ("DVD", "")]),
    ("The Harrow Lane Blu-ray looks lovely.", [("Blu-ray", "Harrow Lane")]),
    ("The laserdisc was dim.", [("LaserDisc", "")]),
    ("It was shown on TCM.", [("TV", "TCM")]),
    ("When will it be out on DVD?", []),
    ("I hope this comes out on DVD.", []),
    ("It has never been released on DVD.", []),
    ("My DVD player broke.", []),
    ("I own many films on DVD.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CARRIERS)
def test_carriers(text: str, wanted: list[tuple[str, str]]) -> None:
    found = [c for c in claims_in(text, carriers, editions) if c.property == "carrier" and c.is_fact]
    assert sorted((c.value, c.qualifiers.get("label", "")) for c in found) == sorted(wanted)


@pytest.mark.parametrize(
    ("text", "value", "carrier"),
    [
        ("It is now available on DVD.", "available", "DVD"),
        ("The tape is sadly out of print.", "out_of_print", ""),
        ("It fell into the public domain.", "public_domain", ""),
        ("It has never been released on DVD.", "withheld", "DVD"),
        ("There is no DVD release.", "withheld", "DVD"),
        ("The film is very hard to find these days.", "withheld", ""),
    ],
)
def test_availability(text: str, value: str, carrier: str) -> None:
    found = [c for c in claims_in(text, carriers) if c.property == "availability" and c.is_fact]
    assert [(c.value, c.qualifiers.get("carrier", "")) for c in found] == [(value, carrier)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It went straight to video.", "straight to video"),
        ("It was first shown in March 2004.", "first shown in March 2004"),
        ("It premiered at the Leeds Film Festival.", "premiered at the Leeds Film Festival"),
        ("It got a limited release.", "limited release"),
    ],
)
def test_release(text: str, wanted: str) -> None:
    (claim,) = [c for c in claims_in(text, carriers) if c.property == "release"]
    assert wanted in claim.value or claim.value in wanted


def test_a_list_of_extras_is_parted() -> None:
    text = "My Grade: C\n\nDVD Extras: Commentary by Lars Holm; a 20 minute featurette; 2 PSAs; and the theatrical trailer"
    assert [v for p, v in stated(text, extras) if p == "extra"] == [
        "Commentary by Lars Holm",
        "20 minute featurette",
        "2 PSAs",
        "theatrical trailer",
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The DVD includes a commentary by Ada Quill and two deleted scenes.", ["commentary by Ada Quill", "two deleted scenes"]),
        ("The disc has a short interview.", ["short interview"]),
        ("See the featurettes that are included on the DVD.", ["featurettes"]),
        ("The disc has no commentary.", []),
        ("He gave an interview.", []),
        ("The trailer lied.", []),
    ],
)  # fmt: skip
def test_extras_in_prose(text: str, wanted: list[str]) -> None:
    assert [v for p, v in stated(text, extras) if p == "extra"] == wanted


#: text, quote
DIFFERENCES = [
    ("Many erotic scenes were simply edited out by the censors.", "Many erotic scenes were simply edited out by the censors"),
    ("A bedroom scene was cut from the US version.", "A bedroom scene was cut from the US version"),
    ("The film was cut by almost three minutes in Britain.", "film was cut by almost three minutes in Britain"),
    ("Two scenes have been put back.", "Two scenes have been put back"),
    ("The longer cut adds twelve minutes of footage about bees.", "cut adds twelve minutes of footage about bees"),
    ("It restores nine minutes of missing footage.", "restores nine minutes of missing footage"),
    ("The director's cut is 20 minutes longer than the old print.", "20 minutes longer than the old print"),
    ("The studio cut twenty minutes from the film.", "studio cut twenty minutes from the film"),
    ("The duel is only in the unrated version.", "The duel is only in the unrated version"),
    ("Her face is digitally blurred.", "Her face is digitally blurred"),
    ("It was cut down from 120 minutes to 97 minutes.", "cut down from 120 minutes to 97 minutes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote"), DIFFERENCES)
def test_differences(text: str, quote: str) -> None:
    quotes = [c.evidence.quote for c in claims_in(text, differences) if c.is_fact]
    assert quote in [q.removeprefix("The ") for q in quotes] + quotes


@pytest.mark.parametrize(
    "text",
    [
        "The editor cut to the chase.",
        "It feels like a miniseries cut down to ninety minutes.",
        "It could have been cut to 70 minutes.",
        "She cut her hair.",
        "The dog was cute.",
        "It adds nothing.",
    ],
)
def test_no_difference(text: str) -> None:
    assert stated(text, differences) == []


def test_a_difference_gives_its_reason() -> None:
    (claim,) = claims_in("A bath scene was cut from the US version to get a PG rating.", differences)
    assert claim.qualifiers["reason"] == "to get a PG rating"


def test_many_versions_are_told_apart_in_time() -> None:
    text = "the director's cut runs 90 minutes on dvd and " * 400
    claims = claims_in(text, editions, measures, carriers)
    assert {c.property for c in claims} >= {"edition", "runtime"}
