from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recension.collation import collate, qualifier_words, reasons
from recension.records import Edition, Film, Reading, Record, Statement
from recension.vocabulary import Assertion
from tests.witnesses import EVERY, MASK, reading


def said(record: Record, property: str) -> list[tuple[str, list[str], list[str]]]:
    return [_row(s) for s in record.statements if s.property == property]


def _row(statement: Statement) -> tuple[str, list[str], list[str]]:
    return statement.value, [w.document for w in statement.witnesses], [w.document for w in statement.against]


def edition(record: Record, name: str) -> Edition:
    return next(e for e in record.editions if e.name == name)


def won(recipient: str) -> dict[str, Any]:
    return {"qualifiers": {"result": "won", **({"recipient": recipient} if recipient else {})}}


def documents(statement: Statement) -> list[str]:
    return [w.document for w in statement.witnesses]


RECORD = collate(MASK, EVERY)


def test_agreeing_witnesses_make_one_statement() -> None:
    assert said(RECORD, "director") == [("Peter Bogdanovich", ["blog", "critic"], [])]


def test_a_single_valued_property_is_in_dispute() -> None:
    assert said(RECORD, "year") == [("1985", ["critic", "disc"], ["blog"]), ("1984", ["blog"], ["critic", "disc"])]


def test_name_variants_are_one_person_in_the_fullest_form() -> None:
    assert said(RECORD, "cast_member") == [
        ("Eric Stoltz", ["blog", "critic", "disc"], []),
        ("Sam Elliott", ["critic"], []),
    ]
    stoltz = next(s for s in RECORD.statements if s.value == "Eric Stoltz")
    assert stoltz.qualifiers == {"character": "Rocky Dennis"}


def test_a_denial_speaks_against_and_states_nothing_by_itself() -> None:
    assert said(RECORD, "narrative_location") == [("Azusa", ["critic"], ["blog"])]
    assert said(RECORD, "genre") == []


@pytest.mark.parametrize(
    ("full", "short", "one"),
    [
        ('Roy L. "Rocky" Dennis', "Rocky Dennis", True),
        ("Harry Carey Jr.", "Harry Carey", False),
        ("Michael K. Williams", "K. Williams", True),
        ("Robert Evan Ornstein Shaw", "Evan Shaw", True),
        ("Rocky Dennis", "Rusty Dennis", False),
    ],
)
def test_a_nickname_and_the_surname_are_the_whole_name(full: str, short: str, one: bool) -> None:
    a = reading("a", f"This is {full} himself.", ("portrays", full, full))
    b = reading("b", f"It is {short}.", ("portrays", short, short))
    assert len(said(collate(MASK, [a, b]), "portrays")) == (1 if one else 2)


BOTH = "Westmore and Zoltan Elek"
AWARDS = [
    reading(
        "one",
        "Westmore and Elek won the Academy Award for Best Makeup. Cher won an Oscar too.",
        ("award", "Academy Award – Best Makeup", "won the Academy Award for Best Makeup", won(BOTH)),
        ("award", "Oscar", "Cher won an Oscar", won("Cher")),
    ),
    reading("two", "Elek has an Oscar for it.", ("award", "Oscar", "Elek has an Oscar", won("Zoltan Elek"))),
    reading("three", "It won an Oscar.", ("award", "Oscar", "won an Oscar", won(""))),
]


def test_an_award_named_by_its_body_joins_the_category_of_the_same_recipient() -> None:
    rows = {(s.value, s.qualifiers.get("recipient")): documents(s) for s in collate(MASK, AWARDS).statements}
    assert rows == {
        ("Academy Award – Best Makeup", BOTH): ["one", "two"],
        ("Oscar", "Cher"): ["one", "three"],
    }


def test_a_role_that_the_cast_tells_is_not_told_twice() -> None:
    one = reading(
        "a",
        "Sam Elliott is Gar; Red dies. Gar is kind.",
        ("cast_member", "Sam Elliott", "Sam Elliott is Gar", {"qualifiers": {"character": "Gar"}}),
        ("character", "Red", "Red dies"),
    )
    two = reading("b", "Gar is kind.", ("character", "Gar", "Gar is kind"))
    assert said(collate(MASK, [one, two]), "character") == [("Red", ["a"], [])]


def test_a_qualifier_that_the_value_says_is_not_printed_again() -> None:
    qualifiers = {"year": "1985", "territory": "UK"}
    assert qualifier_words("release", qualifiers, value="opened in March 1985") == "in UK"
    assert qualifier_words("release", qualifiers, value="opened in March") == "1985, in UK"


@pytest.mark.parametrize("assertion", [a.value for a in Assertion if not a.is_fact])
def test_what_is_no_fact_is_never_a_statement(assertion: str) -> None:
    one = reading("a", "Cher won an Oscar", ("award", "Oscar", "won an Oscar", {"assertion": assertion}))
    assert collate(MASK, [one]).statements == ()


def test_editions_are_nodes_under_all_their_names() -> None:
    assert [(e.name, e.level) for e in RECORD.editions] == [("theatrical", "variant"), ("director's cut", "variant")]
    cut = edition(RECORD, "director's cut")
    assert set(cut.aliases) == {"2004 DVD", "DIRECTOR'S CUT"} or "2004 DVD" in cut.aliases
    assert (cut.carriers, cut.label, cut.year) == (("DVD",), "Universal", 2004)


def test_what_is_said_of_an_edition_stands_at_its_node() -> None:
    times = [_row(s) for s in edition(RECORD, "director's cut").statements if s.property == "runtime"]
    assert times == [("127", ["critic", "critic", "disc"], [])]
    assert said(RECORD, "runtime") == [("115", ["blog"], []), ("120", ["critic"], [])]


def test_a_running_time_is_explained_by_pal() -> None:
    notes = {s.value: s.notes for s in RECORD.statements if s.property == "runtime"}
    assert notes == {
        "115": ("120 min at PAL's 25 frames a second",),
        "120": ("at PAL's 25 frames a second it runs 115 min",),
    }


def test_two_versions_running_times_do_not_contradict_each_other() -> None:
    long = reading(
        "a",
        "The director's cut runs 127 minutes.",
        ("runtime", "127", "127 minutes", {"qualifiers": {"edition": "director's cut"}}),
    )
    bare = [
        reading(n, f"It runs {m} minutes.", ("runtime", m, f"{m} minutes")) for n, m in (("b", "127"), ("c", "120"))
    ]
    short = reading(
        "d",
        "The theatrical cut runs 120 minutes.",
        ("runtime", "120", "120 minutes", {"qualifiers": {"edition": "theatrical cut"}}),
    )
    assert said(collate(MASK, [long, *bare, short]), "runtime") == [("120", ["c"], []), ("127", ["b"], [])]
    assert said(collate(MASK, [long, *bare]), "runtime") == [("120", ["c"], ["b"]), ("127", ["b"], ["c"])]


def test_reasons_stand_side_by_side() -> None:
    [change] = [s for s in edition(RECORD, "theatrical").statements if s.property == "music_change"]
    assert [(why, [w.document for w in who]) for why, who in reasons(change)] == [
        ("the studio were cheap", ["blog"]),
        ("Universal and CBS quarrelled over money", ["critic"]),
    ]


def test_appraisals_are_one_a_document() -> None:
    rows = [(a.document, a.verdict, a.score, a.norm, len(a.opinions)) for a in RECORD.appraisals]
    assert rows == [
        ("blog", "pos", "", None, 0),
        ("critic", "pos", "three stars out of four", 75, 1),
        ("disc", "", "A-", 91, 0),
    ]


def test_a_grade_of_the_disc_is_no_score_of_the_film() -> None:
    graded = {"qualifiers": {"aspect": "disc.picture", "norm": "91"}}
    one = reading("a", "Picture: A-. It has a ferry.", ("score", "A-", "Picture: A-", graded))
    record = collate(MASK, [one])
    assert [(a.score, a.norm) for a in record.appraisals] == [("", None)]
    assert qualifier_words("score", graded["qualifiers"], value="A-") == "for the disc's picture"


@settings(deadline=None)
@given(st.permutations(EVERY), st.randoms(use_true_random=False))
def test_the_order_of_readings_and_claims_makes_no_difference(readings: list[Reading], random: Any) -> None:
    def shuffled(one: Reading) -> Reading:
        claims = list(one.claims)
        random.shuffle(claims)
        return Reading(one.document, one.film, one.films, tuple(claims), one.language, one.kind)

    assert collate(MASK, [shuffled(one) for one in readings]) == RECORD


def test_a_claim_about_another_film_is_left_aside() -> None:
    other = Film("The Elephant Man", 1980)
    text = "Mask (1985) beside The Elephant Man (1980): David Lynch directed the older one."
    both = reading(
        "both",
        text,
        ("year", "1985", "Mask (1985)"),
        ("director", "David Lynch", "David Lynch directed", {"subject": "film:The Elephant Man"}),
        films=(other,),
    )
    assert said(collate(MASK, [both]), "director") == []
    assert said(collate(other, [both]), "director") == [("David Lynch", ["both"], [])]
    assert said(collate(other, [both]), "year") == []


def test_of_two_films_of_one_title_the_subject_names_the_other() -> None:
    older = Film("Mask", 1938)
    text = "Mask (1985) remakes one that Ida Quill directed in 1938."
    both = reading(
        "both", text, ("director", "Ida Quill", "Ida Quill directed", {"subject": "film:Mask"}), films=(older,)
    )
    assert said(collate(MASK, [both]), "director") == []
    assert said(collate(older, [both]), "director") == [("Ida Quill", ["both"], [])]


#: property, value and qualifiers of one witness, of another, and whether the two are in dispute
PAIRS = [
    ("budget", ("7500000", {"currency": "USD"}), ("8000000", {"currency": "USD"}), True),
    ("budget", ("7500000", {"currency": "USD"}), ("8000000", {"currency": "USD", "approx": "around"}), False),
    ("budget", ("7500000", {"currency": "USD"}), ("20000000", {"currency": "USD", "about": "Heat"}), False),
    ("budget", ("7500000", {"currency": "USD"}), ("low", {}), False),
    ("runtime", ("120", {}), ("121", {}), False),
    ("runtime", ("120", {}), ("115", {}), False),
    ("runtime", ("120", {}), ("127", {}), True),
    ("content_rating", ("PG-13", {"body": "MPAA"}), ("15", {"body": "BBFC"}), False),
    ("content_rating", ("PG-13", {}), ("15", {}), False),
    ("content_rating", ("PG-13", {}), ("R", {}), True),
    ("director", ("Jane Campion", {}), ("Andrea Arnold", {}), False),
    ("year", ("1985", {}), ("1985", {}), False),
]


@pytest.mark.parametrize(("property", "one", "other", "disputed"), PAIRS)
def test_disputes(property: str, one: tuple[str, Any], other: tuple[str, Any], disputed: bool) -> None:
    readings = [
        reading(name, value, (property, value, value, {"qualifiers": qualifiers}))
        for name, (value, qualifiers) in (("a", one), ("b", other))
    ]
    assert any(s.disputed for s in collate(MASK, readings).statements) is disputed


def test_a_document_does_not_contradict_itself() -> None:
    text = "The theatrical version ran 120 minutes. This one runs 127."
    both = reading("both", text, ("runtime", "120", "120"), ("runtime", "127", "127"))
    other = reading("other", "127 minutes", ("runtime", "127", "127"))
    assert said(collate(MASK, [both, other]), "runtime") == [
        ("127", ["both", "other"], []),
        ("120", ["both"], ["other"]),
    ]


#: names as two or three witnesses write them, and the people they are
NAMES = [
    (["Eric Stoltz", "Eric Stolz"], ["Eric Stoltz"]),
    (["Peter Bogdanovich", "Bogdanovich", "Bogdonavich"], ["Peter Bogdanovich"]),
    (["Sam Elliott", "sam eliot"], ["Sam Elliott"]),
    (["Laura Dern", "laura durn"], ["Laura Dern"]),
    (["Jaden Smith", "Jada Smith"], ["Jada Smith", "Jaden Smith"]),
    (["Sam Elliott", "Denholm Elliott", "Elliott"], ["Denholm Elliott", "Elliott", "Sam Elliott"]),
    (["Jane Smith", "John Smith"], ["Jane Smith", "John Smith"]),
    (["László Kovács", "Laszlo Kovacs"], ["László Kovács"]),
    (["Harry Carey Jr.", "Harry Carey"], ["Harry Carey", "Harry Carey Jr."]),
]


@pytest.mark.parametrize(("written", "people"), NAMES)
def test_names(written: list[str], people: list[str]) -> None:
    readings = [reading(str(i), name, ("cast_member", name, name)) for i, name in enumerate(written)]
    assert sorted(s.value for s in collate(MASK, readings).statements) == people


def test_an_id_settles_what_names_leave_open() -> None:
    rows = [("Michelle Williams", "nm0931329"), ("Michelle Williams", "nm0931324"), ("M. Williams", "nm0931329")]
    readings = [
        reading(str(i), name, ("cast_member", name, name, {"ids": {"imdb": key}})) for i, (name, key) in enumerate(rows)
    ]
    assert [(s.value, len(s.witnesses)) for s in collate(MASK, readings).statements] == [
        ("Michelle Williams", 2),
        ("Michelle Williams", 1),
    ]
