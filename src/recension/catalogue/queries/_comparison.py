"""Copies of a film that were measured against each other."""

from collections.abc import Sequence

from django.db.models import QuerySet

from recension.catalogue import models


def comparison_page(number: int) -> models.Comparison | None:
    """A comparison with its two copies and their film: one query."""
    return _whole().filter(pk=number).first()


def comparisons_of(work: models.Work) -> Sequence[models.Comparison]:
    """The comparisons of a film's copies, the oldest first, without what they found: one query."""
    return list(_whole().filter(left__work=work).defer("result").order_by("id"))


def _whole() -> QuerySet[models.Comparison]:
    return models.Comparison.objects.select_related(
        "left__work", "left__manifestation__variant", "right__manifestation__variant"
    )
