from dataclasses import asdict, replace
from fractions import Fraction
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse

from recension.catalogue import actions, models
from recension.errors import CatalogueError
from recension.exchange import comparison_json
from recension.records import Comparison, PictureVerdict, Segment, SoundVerdict, Source

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
    kept.refresh_from_db()
    assert kept.result["segments"][1]["right"] == [60.0, 70.0]
    assert comparison_json.from_plain(kept.result) == COMPARED


def test_what_was_kept_in_an_older_form_is_brought_to_the_one_form(copies: tuple[models.Item, models.Item]) -> None:
    odd = replace(
        COMPARED,
        left=replace(TAPE, rate=Fraction(24000, 1001), duration=Fraction(1001, 30000)),
        segments=(
            Segment("same", second(0, 60), second(0, 60), (0, 9), (0, 9), speed=Fraction(25, 24)),
            Segment("right_only", None, second(60, 70), copy_of=(1, 4)),
            *COMPARED.segments,
            Segment("same", second(1, 2), second(3, 4), picture=(PictureVerdict("same", second(1, 2), second(3, 4)),)),
        ),
    )
    kept = models.Comparison.objects.create(left=copies[0], right=copies[1], result=_old(asdict(odd)))
    import_module("recension.catalogue.migrations.0002_comparisons").brought_to_one_form(apps, None)
    kept.refresh_from_db()
    assert kept.result == comparison_json.to_plain(odd)
    import_module("recension.catalogue.migrations.0002_comparisons").brought_to_one_form(apps, None)
    kept.refresh_from_db()
    assert kept.result == comparison_json.to_plain(odd)


#: What sources tell since then.
_LATER = {"tracks", "track"}


def _old(value: Any) -> Any:
    """Exact fractions as "n/d", everything else as JSON has it."""
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, dict):
        return {key: _old(inner) for key, inner in value.items() if key not in _LATER}
    return [_old(inner) for inner in value] if isinstance(value, list | tuple) else value


def test_the_statement_shows_what_was_measured(copies: tuple[models.Item, models.Item], client: Client) -> None:
    actions.keep_comparison(*copies, COMPARED)
    statement = models.Statement.objects.get(property="edition_diff")
    page = client.get(reverse("website:statement", args=[statement.pk])).content.decode()
    lanes = reverse("website:comparison", args=[statement.witnesses.get().comparison_id])
    assert f'Measured: <a href="{lanes}">tape.mkv against disc.mkv</a>.' in page
    assert "<li>10 s added</li>" in page


def test_the_film_leads_to_the_lanes_and_back(copies: tuple[models.Item, models.Item], client: Client) -> None:
    kept = actions.keep_comparison(*copies, COMPARED)
    lanes = reverse("website:comparison", args=[kept.pk])
    film = client.get(reverse("website:film", args=["mask-1985"])).content.decode()
    assert f'<a href="{lanes}"><b>tape.mkv</b> against <b>disc.mkv</b> (director&#x27;s cut)</a>: 10 s added' in film
    report = client.get(lanes)
    page = report.content.decode()
    assert '<a href="/film/mask-1985/">Mask (1985)</a>' in page
    assert '<i class="k-right_only"' in page
    assert '<i class="s-music_replaced"' in page
    assert "default-src 'none'" in report.headers["Content-Security-Policy"]
    assert client.get(reverse("website:comparison", args=[kept.pk + 1])).status_code == 404


def test_where_the_copies_stand_is_not_told_to_readers(copies: tuple[models.Item, models.Item]) -> None:
    there = replace(COMPARED, left=replace(TAPE, file="/home/keeper/tapes/tape.mkv"))
    kept = actions.keep_comparison(*copies, there)
    kept.refresh_from_db()
    assert comparison_json.from_plain(kept.result) == COMPARED


def test_a_copy_is_filed_once_and_moves_when_its_version_is_known(copies: tuple[models.Item, models.Item]) -> None:
    work, cut = copies[0].work, models.Variant.objects.get()
    assert work is not None
    first = actions.file_copy(work, "/films/found.mkv")
    assert (str(first), first.version) == ("found.mkv", "")
    again = actions.file_copy(work, "/films/found.mkv", version=cut)
    assert (again.pk, again.version) == (first.pk, "director's cut")
    assert actions.file_copy(work, "/films/found.mkv").version == "director's cut"
    assert actions.file_copy(work, "/other/found.mkv").pk != first.pk


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
