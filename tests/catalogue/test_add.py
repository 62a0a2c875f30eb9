from dataclasses import replace

import pytest
from django.db import IntegrityError, transaction

from recension.catalogue import models
from recension.catalogue.actions import Outcome, add, collate_stale
from recension.errors import CatalogueError, DocumentError
from recension.records import Claim, Document, Film
from recension.values import Evidence, Span
from tests.witnesses import BLOG, CRITIC, DISC, EVERY, MASK, reading

pytestmark = pytest.mark.django_db


def collated() -> models.Work:
    list(collate_stale())
    return models.Work.objects.get()


def statement(property: str, value: str) -> models.Statement:
    return models.Statement.objects.get(property=property, value=value)


def test_readings_become_statements_with_witnesses() -> None:
    assert [add(one) for one in EVERY] == [Outcome.ADDED] * 3
    work = collated()
    assert (str(work), work.documents, work.credit, work.stale) == ("Mask (1985)", 3, "Peter Bogdanovich", False)
    year = statement("year", "1985")
    assert (year.witness_count, year.against_count) == (2, 1)
    [against] = year.witnesses.filter(against=True)
    assert against.claim is not None
    assert against.claim.quote == "mask from 1984"
    assert [str(v) for v in work.variants.order_by("position")] == ["theatrical", "director's cut"]
    assert [str(m) for m in work.manifestations.all()] == ["Universal DVD 2004"]


def test_the_same_text_is_the_same_witness() -> None:
    again = replace(CRITIC, document=replace(CRITIC.document, id="elsewhere"))
    assert [add(CRITIC), add(CRITIC), add(again)] == [Outcome.ADDED, Outcome.KNOWN, Outcome.KNOWN]
    assert models.Version.objects.count() == 1


def test_a_changed_text_is_a_new_version_and_its_claims_count() -> None:
    add(CRITIC)
    collated()
    text = "Mask (1985) was directed by Hal Ashby."
    assert add(reading("critic", text, ("director", "Hal Ashby", "directed by Hal Ashby"))) is Outcome.UPDATED
    collated()
    assert [v.number for v in models.Version.objects.order_by("number")] == [1, 2]
    assert list(models.Statement.objects.values_list("value", flat=True)) == ["Hal Ashby"]


def test_a_work_that_nobody_speaks_of_any_more_goes() -> None:
    add(CRITIC)
    list(collate_stale())
    add(reading("critic", "On reflection it was Heat.", film=Film("Heat", 1995)))
    list(collate_stale())
    assert [str(work) for work in models.Work.objects.all()] == ["Heat (1995)"]
    assert list(models.Entry.objects.filter(kind="film").values_list("name", flat=True)) == ["Heat"]


def test_an_editors_rank_outlives_collation_and_a_better_spelling() -> None:
    add(reading("a", "with Eric Stolz", ("cast_member", "Eric Stolz", "Eric Stolz")))
    collated()
    stolz = statement("cast_member", "Eric Stolz")
    models.Statement.objects.filter(pk=stolz.pk).update(rank="preferred", ranked_by="editor")
    for name in "bc":
        text = f"{name}: with Eric Stoltz"
        add(reading(name, text, ("cast_member", "Eric Stoltz", "Eric Stoltz")))
    collated()
    stoltz = statement("cast_member", "Eric Stoltz")
    assert (stoltz.pk, stoltz.rank, stoltz.witness_count) == (stolz.pk, "preferred", 3)


def test_collating_again_changes_nothing() -> None:
    for one in EVERY:
        add(one)
    collated()
    before = list(models.Statement.objects.order_by("id").values())
    models.Work.objects.update(stale=True)
    collated()
    assert list(models.Statement.objects.order_by("id").values()) == before


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_adding_makes_no_difference(order: tuple[int, ...]) -> None:
    for place in order:
        add(EVERY[place])
        list(collate_stale())
    fields = ("property", "value", "qualifiers", "witness_count", "against_count", "position", "variant__name")
    found = list(models.Statement.objects.order_by("position").values_list(*fields))
    models.Work.objects.all().delete()
    models.Document.objects.all().delete()
    for one in EVERY:
        add(one)
    list(collate_stale())
    assert list(models.Statement.objects.order_by("position").values_list(*fields)) == found


def test_films_are_told_apart_by_ids_and_brought_together_by_title_and_year() -> None:
    films = [
        MASK,
        Film("Mask", 1985),
        Film("mask", None),
        Film("The Mask", 1994, {"imdb": "tt0110475"}),
        Film("Mask", 1988, {"imdb": "tt0000001"}),
        Film("Maske", 1985, {"imdb": "tt0089560"}),
    ]
    for number, film in enumerate(films):
        add(reading(str(number), f"text {number}", film=film))
    list(collate_stale())
    found = {str(w): w.documents for w in models.Work.objects.all()}
    assert found == {"Mask (1985)": 4, "The Mask (1994)": 1, "Mask (1988)": 1}


def test_a_document_without_a_film_is_kept_and_states_nothing() -> None:
    add(reading("diary", "Nothing but weather.", film=None))
    assert (models.Document.objects.count(), models.Work.objects.count()) == (1, 0)


@pytest.mark.parametrize(("confidence", "works"), [(0.9, 1), (0.5, 1), (0.2, 0), (0.0, 1)])
def test_a_guess_is_no_witness(confidence: float, works: int) -> None:
    add(reading("guess", "It may be Heat.", film=Film("Heat", 1995, confidence=confidence)))
    list(collate_stale())
    assert (models.Document.objects.count(), models.Work.objects.count()) == (1, works)


def test_other_films_of_a_document_hear_what_it_says_of_them() -> None:
    other = Film("Heat", 1995)
    row = ("director", "Michael Mann", "Michael Mann made Heat", {"subject": "film:Heat"})
    add(reading("both", "Mask, and Michael Mann made Heat.", row, films=(other,)))
    list(collate_stale())
    assert statement("director", "Michael Mann").work.title == "Heat"


def test_what_a_document_thinks_of_each_film_stands_with_that_film() -> None:
    rows = [("verdict", "pos", "Mask is a joy"), ("verdict", "neg", "Heat is dull", {"subject": "film:Heat"})]
    add(reading("both", "Mask is a joy. Heat is dull.", *rows, films=(Film("Heat", 1995),)))
    list(collate_stale())
    links = models.ReadingWork.objects.order_by("work__title").values_list("work__title", "main", "verdict")
    assert list(links) == [("Heat", False, "neg"), ("Mask", True, "pos")]


def test_a_quote_that_does_not_stand_in_the_text_is_refused() -> None:
    wrong = Claim("director", "X", Evidence("X made it", Span(0, 9)))
    with pytest.raises(CatalogueError, match=r"does not stand at 0\.\.9"):
        add(replace(CRITIC, claims=(wrong,)))
    assert models.Document.objects.count() == 0


@pytest.mark.parametrize("text", ["a\0b", "", "  \n"])
def test_a_text_that_cannot_be_kept_is_refused(text: str) -> None:
    with pytest.raises(DocumentError):
        add(reading("bad", text))


#: what the database itself refuses, whatever the program says
REFUSED = [
    {"end": 3},
    {"end": 900},
    {"property": "weather"},
    {"assertion": "certain"},
    {"mention_start": 5, "mention_end": 2},
]


@pytest.mark.parametrize("change", REFUSED)
def test_the_database_keeps_the_law_of_evidence(change: dict[str, object]) -> None:
    add(CRITIC)
    with pytest.raises(IntegrityError), transaction.atomic():
        models.Claim.objects.filter(position=0).update(**change)


def test_sources() -> None:
    texts = [
        replace(BLOG, document=Document("1", "one", file="a.jsonl")),
        replace(BLOG, document=Document("1", "two", file="b.jsonl")),
        replace(BLOG, document=Document("-", "three")),
        replace(BLOG, document=Document("-", "four")),
        replace(BLOG, document=Document("x.txt", "five", url="https://reviews.example/1")),
        replace(BLOG, document=Document("y.txt", "six", url="https://reviews.example/1")),
    ]
    outcomes = [add(replace(one, claims=())) for one in texts]
    assert outcomes == [Outcome.ADDED] * 5 + [Outcome.UPDATED]


def test_search_entries_follow() -> None:
    for one in (CRITIC, DISC):
        add(one)
    list(collate_stale())
    found = {
        kind: set(models.Entry.objects.filter(kind=kind).values_list("name", flat=True))
        for kind in ("film", "person", "review")
    }
    assert found["film"] == {"Mask"}
    assert {"Peter Bogdanovich", "Eric Stoltz", "Sam Elliott"} == found["person"]
    assert found["review"] == {"The boy who refused our pity", "Disc"}
