"""Facts of the making and of the film's people: text and the words taken."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.making import making, person_facts, production
from recension.reading.rules.world import portrays, told_lives, truth
from tests.reading.facts import claims_in

MAKING = [
    ("The film was made shortly after the war.", ["film was made shortly after the war"]),
    ("The missing reels are thought to have been burned.", ["The missing reels are thought to have been burned"]),
    (
        "It was scanned from a 35mm print that turned up in Malta.",
        ["scanned from a 35mm print that turned up in Malta"],
    ),
    ("The studio demanded a new ending, and got one.", ["The studio demanded a new ending"]),
    ("It was financed by a maker of soap.", ["financed by a maker of soap"]),
    ("It was originally planned as a musical.", ["was originally planned as a musical"]),
    ("The crew shot it in 23 days.", ["shot it in 23 days"]),
    ("The shoot was halted for a month.", ["The shoot was halted for a month"]),
    ("The author sued, and the actors laughed.", ["The author sued"]),
    ("The sets were built on a barge.", ["The sets were built on a barge"]),
    ("The studio is large and the producer is rich.", []),
    ("The prints hang on the wall.", []),
]


HILDA = Known(people=(KnownPerson("Hilda Moravec", properties=frozenset(("cast_member",))),))

#: text, what is said of the making
HAPPENED = [
    ("Hilda Moravec sprained a wrist during filming, and it shows.", ["Hilda Moravec sprained a wrist during filming"]),
    ("During production he complained of the cold.", ["During production he complained of the cold"]),
    ("Hilda Moravec dropped out, and an unknown got the part.", ["Hilda Moravec dropped out"]),
    ("The part was to have gone her way.", []),
    ("Hilda Moravec was considered for the role.", ["was considered for the role"]),
    ("He had wanted Hilda Moravec to read the prologue.", ["had wanted Hilda Moravec to read the prologue"]),
    ("The film was originally shot for German television.", ["was originally shot for German television"]),
    ("The film began as a student short.", ["film began as a student short"]),
    ("It was shot back to back with the sequel.", ["shot back to back"]),
    ("The ships were borrowed from an older film.", ["ships were borrowed from an older film"]),
    ("The crowd scenes are padded out with stock footage.", ["padded out with stock footage"]),
    ("Much of the dialogue was improvised.", ["Much of the dialogue was improvised"]),
    ("It spent nine years in development hell.", ["spent nine years in development hell"]),
    ("The script was rewritten by four hands.", ["script was rewritten by four hands"]),
    ("Hilda Moravec gained twenty pounds, and it suits her.", ["Hilda Moravec gained twenty pounds"]),
    ("The cast is mostly non-professionals.", ["The cast is mostly non-professionals"]),
    ("A duet was left on the cutting room floor.", ["left on the cutting room floor"]),
    ("The composer had three weeks to write the score.", ["had three weeks to write the score"]),
    ("She was the studio's second choice.", ["was the studio's second choice"]),
    ("The songs were sung live.", ["songs were sung live"]),
    ("The producer wanted a happy ending, and got it.", ["wanted a happy ending"]),
    ("The first produced script was hers.", []),
    ("Some scenes from the script were never filmed.", ["scenes from the script were never filmed"]),
    ("The studio came up with the title.", ["The studio came up with the title"]),
    ("It looks as if it was shot on weekends.", []),
    ("The scene is shot with such care.", []),
    ("He lost his job before the editing of a paper.", []),
    ("Pity that the script should have been rewritten by somebody.", []),
    ("The killer pulled out a knife during the party.", []),
    ("It started with a clever idea.", []),
    ("Hilda Moravec never dropped out.", []),
]


@pytest.mark.parametrize(("text", "expected"), HAPPENED)
def test_what_happened_in_the_making(text: str, expected: list[str]) -> None:
    assert [c.evidence.quote for c in claims_in(text, making, known=HILDA) if c.is_fact] == expected


@pytest.mark.parametrize(("text", "expected"), MAKING)
def test_how_it_was_made(text: str, expected: list[str]) -> None:
    assert [c.evidence.quote for c in claims_in(text, production)] == expected


PEOPLE = [
    ("Hilda Moravec's feature debut is a comedy.", "debut"),
    ("Hilda Moravec (1911-1987) sings.", "life_dates"),
    ("Hilda Moravec went on to star in forty westerns.", "career"),
    ("Moravec, nineteen at the time, sings.", "age"),
    ("Hilda Moravec, a devout Quaker, sings.", "career"),
]


@pytest.mark.parametrize(("text", "kind"), PEOPLE)
def test_of_a_person(text: str, kind: str) -> None:
    (claim,) = claims_in(text, person_facts, known=HILDA)
    assert (claim.qualifiers["kind"], claim.qualifiers["person"]) == (kind, "Hilda Moravec")


@pytest.mark.parametrize("text", ["Hilda Moravec (1911) sings.", "Hilda Moravec sings.", "Aunt Bo spent the money."])
def test_no_fact_of_a_person(text: str) -> None:
    assert claims_in(text, person_facts, known=HILDA) == []


SUBJECT = Known(people=(KnownPerson("Hilda Moravec", properties=frozenset(("cast_member",)), characters=("Wilma Kessel",)),))
REAL = [
    ("It is the true story of Wilma Kessel.", {("portrays", "Wilma Kessel")}),
    ("Wilma Kessel was a real girl who lived in Bremen.", {("portrays", "Wilma Kessel"), ("subject_fact", "lived in Bremen")}),
    ("A true story: Wilma Kessel, who grew up in Bremen, sings.", {("subject_fact", "grew up in Bremen")}),
    ("A true story. She had polymyositis.", {("subject_fact", "polymyositis")}),
    ("A true story. Wilma Kessel sang, drank, and died in 1931 of cold.", {("subject_fact", "died in 1931 of cold")}),
    ("A true story. She was given two years by the doctors.", {("subject_fact", "given two years by the doctors")}),
    ("A true story, and the real Wilma adored cheese.", {("portrays", "Wilma Kessel"), ("subject_fact", "adored cheese")}),
    ("A true story. Hilda Moravec grew up in Bremen.", set()),
    ("A true story. Lena Orr is Wilma Kessel, who began as a nurse in Bremen.", {("subject_fact", "began as a nurse in Bremen")}),
    ("Wilma Kessel, who began as a nurse, leaves.", set()),
    ("Wilma Kessel grew up in Bremen.", set()),
    ("It is the wrong one of Wilma Kessel.", set()),
]


@pytest.mark.parametrize(("text", "expected"), REAL)
def test_of_the_real_subject(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(c.property, c.value) for c in claims_in(text, portrays, truth, told_lives, known=SUBJECT)} == expected
