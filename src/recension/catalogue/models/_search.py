"""What can be found, and by which pieces of its name: a typo costs a few of them, never all."""

from typing import ClassVar

from django.db import models


class Entry(models.Model):
    """Something to find: a film, a person or a review, by its name."""

    kind = models.CharField(max_length=10)
    object_id = models.BigIntegerField()
    name = models.CharField(max_length=500)
    key = models.CharField(max_length=500, db_index=True)
    detail = models.CharField(max_length=300, blank=True)
    slug = models.CharField(max_length=120)
    weight = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name_plural = "entries"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kind", "object_id"], name="entry_once"),
            models.CheckConstraint(condition=models.Q(kind__in=["film", "person", "review"]), name="entry_kind"),
        ]

    def __str__(self) -> str:
        return self.name


class Gram(models.Model):
    """Three letters of an entry's name, or what is left of a short word without one."""

    entry = models.ForeignKey(Entry, models.CASCADE, related_name="grams")
    gram = models.CharField(max_length=8)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["gram", "entry"], name="gram_once")]

    def __str__(self) -> str:
        return self.gram
