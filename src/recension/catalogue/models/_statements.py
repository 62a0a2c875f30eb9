"""What the witnesses together say, and the comparisons that are witnesses too."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from recension.catalogue.models._documents import Claim
from recension.catalogue.models._works import Agent, Item, Manifestation, Variant, Work
from recension.vocabulary import PROPERTIES

RANKS = ("preferred", "normal", "deprecated")


class Comparison(models.Model):
    """Two items, measured. `result` is the comparison as a record; segments stand in it in order of time."""

    left = models.ForeignKey(Item, models.CASCADE, related_name="compared_left")
    right = models.ForeignKey(Item, models.CASCADE, related_name="compared_right")
    result = models.JSONField()
    summary = models.JSONField(default=list)
    added = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["left", "right"], name="comparison_once"),
            models.CheckConstraint(condition=~Q(left=models.F("right")), name="comparison_of_two"),
        ]

    def __str__(self) -> str:
        return f"{self.left} and {self.right}"


class Statement(models.Model):
    """Claims of one meaning, collated. An editor's rank outlives every collation."""

    work = models.ForeignKey(Work, models.CASCADE, related_name="statements")
    variant = models.ForeignKey(Variant, models.SET_NULL, null=True, related_name="statements")
    manifestation = models.ForeignKey(Manifestation, models.SET_NULL, null=True, related_name="statements")
    agent = models.ForeignKey(Agent, models.SET_NULL, null=True, related_name="statements")
    property = models.CharField(max_length=40)
    value = models.TextField()
    qualifiers = models.JSONField(default=dict)
    ids = models.JSONField(default=dict)
    notes = models.JSONField(default=list)
    key = models.CharField(max_length=64)
    rank = models.CharField(max_length=10, default="normal")
    ranked_by = models.CharField(max_length=150, blank=True)  # the editor; empty when no one ranked it
    position = models.PositiveIntegerField(default=0)
    witness_count = models.PositiveIntegerField(default=0)
    against_count = models.PositiveIntegerField(default=0)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["work", "position"]),
            models.Index(fields=["property", "against_count"]),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["work", "key"], name="statement_once"),
            models.CheckConstraint(condition=Q(property__in=[p.name for p in PROPERTIES]), name="statement_property"),
            models.CheckConstraint(condition=Q(rank__in=RANKS), name="statement_rank"),
            models.CheckConstraint(
                condition=Q(variant__isnull=True) | Q(manifestation__isnull=True), name="statement_one_level"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.property}: {self.value}"


class Witness(models.Model):
    """A claim, or a comparison, for a statement or against it."""

    statement = models.ForeignKey(Statement, models.CASCADE, related_name="witnesses")
    claim = models.ForeignKey(Claim, models.CASCADE, null=True, related_name="testimony")
    comparison = models.ForeignKey(Comparison, models.CASCADE, null=True, related_name="testimony")
    against = models.BooleanField(default=False)

    class Meta:
        verbose_name_plural = "witnesses"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["statement", "claim", "against"], name="witness_once"),
            models.UniqueConstraint(
                fields=["statement", "comparison", "against"],
                condition=Q(comparison__isnull=False),
                name="witness_comparison_once",
            ),
            models.CheckConstraint(
                condition=Q(claim__isnull=False, comparison__isnull=True)
                | Q(claim__isnull=True, comparison__isnull=False),
                name="witness_is_one_thing",
            ),
        ]

    def __str__(self) -> str:
        return f"{'against' if self.against else 'for'} {self.statement_id}"
