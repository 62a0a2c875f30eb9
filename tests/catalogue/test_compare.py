from fractions import Fraction

import pytest

from recension.catalogue import actions, models
from recension.errors import CatalogueError
from recension.records import Comparison, Segment, SoundVerdict, Source

pytestmark = pytest.mark.django_db

TAPE = Source("tape.mkv", Fraction(120), 2880, Fraction(24))
DISC = Source("disc.mkv", Fraction(130), 3120, Fraction(24))


def second(a: int, b: int) -> tuple[Fraction, Fraction]:
    return Fraction(a), Fraction(b)


COMPARED = Comparison(
    TAPE,
    DISC,
    (
        Segment(
            "same",
            second(0, 60),
            second(0, 60),
            sound=(
                SoundVerdict("same", second(0, 9), second(0, 9)),
                SoundVerdict("music_replaced", second(10, 20), second(10, 20)),
            ),
        ),
        Segment("right_only", None, second(60, 70)),
        Segment("same", second(60, 120), second(70, 130)),
    ),
    ("10 s added",),
)  # fmt: skip


@pytest.fixture
def copies() -> tuple[models.Item, models.Item]:
    work = models.Work.objects.create(title="Mask", title_key="mask", year=1985, slug="mask-1985")
    cut = models.Variant.objects.create(work=work, name="director's cut")
    release = models.Manifestation.objects.create(work=work, variant=cut, carrier="DVD")
    return (
        models.Item.objects.create(work=work, name="tape.mkv"),
        models.Item.objects.create(work=work, name="disc.mkv", manifestation=release),
    )


def test_what_was_measured_becomes_statements_about_the_cut(copies: tuple[models.Item, models.Item]) -> None:
    kept = actions.keep_comparison(*copies, COMPARED)
    said = models.Statement.objects.order_by("position")
    assert [(s.property, s.value, str(s.variant)) for s in said] == [
        ("music_change", "music replaced at 00:00:10.000–00:00:20.000", "director's cut"),
        ("edition_diff", "has 00:01:00.000–00:01:10.000 (10.0 s) that the other copy lacks", "director's cut"),
    ]
    assert {w.comparison for w in models.Witness.objects.all()} == {kept}
    assert kept.result["segments"][1]["right"] == ["60/1", "70/1"]


def test_measuring_again_replaces_what_was_measured(copies: tuple[models.Item, models.Item]) -> None:
    actions.keep_comparison(*copies, COMPARED)
    actions.keep_comparison(*copies, Comparison(TAPE, DISC, COMPARED.segments[:1]))
    assert [s.property for s in models.Statement.objects.all()] == ["music_change"]
    assert models.Comparison.objects.count() == 1


def test_what_was_measured_outlives_collation(copies: tuple[models.Item, models.Item]) -> None:
    from tests.witnesses import EVERY

    actions.keep_comparison(*copies, COMPARED)
    for one in EVERY:
        actions.add(one)
    list(actions.collate_stale())
    assert models.Statement.objects.filter(witnesses__comparison__isnull=False, variant__isnull=False).count() == 2


def test_copies_of_two_films_are_not_compared(copies: tuple[models.Item, models.Item]) -> None:
    loose = models.Item.objects.create(name="other.mkv")
    with pytest.raises(CatalogueError, match="not copies of one film"):
        actions.keep_comparison(copies[0], loose, COMPARED)
