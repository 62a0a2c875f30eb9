"""The film and the forms it takes, down to the copy on the shelf; and the people who made it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class Work(models.Model):
    """The film. `stale` until what its witnesses say has been collated."""

    title = models.CharField(max_length=500)
    title_key = models.CharField(max_length=500, db_index=True)
    year = models.SmallIntegerField(null=True)
    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)
    stale = models.BooleanField(default=True)
    # Kept here by collation, so that a shelf of sleeves needs no other table.
    shelf = models.CharField(max_length=40, blank=True)
    credit = models.CharField(max_length=200, blank=True)
    documents = models.PositiveIntegerField(default=0)
    disputes = models.PositiveIntegerField(default=0)
    score = models.PositiveSmallIntegerField(null=True)
    touched = models.DateTimeField(auto_now=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["shelf", "-documents", "title_key"]),
            models.Index(fields=["stale"]),
            models.Index(fields=["-touched"]),
            models.Index(fields=["-disputes"]),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(condition=~Q(title=""), name="work_has_title"),
            models.CheckConstraint(condition=Q(year__isnull=True) | Q(year__range=(1870, 2200)), name="work_year"),
            models.CheckConstraint(condition=Q(score__isnull=True) | Q(score__lte=100), name="work_score"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.year})" if self.year else self.title


class Variant(models.Model):
    """A cut, also one whose sound alone differs."""

    work = models.ForeignKey(Work, models.CASCADE, related_name="variants")
    name = models.CharField(max_length=200)
    aliases = models.JSONField(default=list)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["work", "name"], name="variant_once")]

    def __str__(self) -> str:
        return self.name


class Manifestation(models.Model):
    """A release on a carrier. Which variant it holds may be unknown, and is then left unknown."""

    work = models.ForeignKey(Work, models.CASCADE, related_name="manifestations")
    variant = models.ForeignKey(Variant, models.CASCADE, null=True, related_name="manifestations")
    name = models.CharField(max_length=200, blank=True)
    aliases = models.JSONField(default=list)
    carrier = models.CharField(max_length=60, blank=True)
    label = models.CharField(max_length=200, blank=True)
    territory = models.CharField(max_length=100, blank=True)
    year = models.SmallIntegerField(null=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["work", "variant", "name", "carrier", "territory"],
                condition=Q(variant__isnull=False),
                name="manifestation_once",
            ),
            # No row of SQL equals another where a null stands, so the variant left unknown has a constraint of its own.
            models.UniqueConstraint(
                fields=["work", "name", "carrier", "territory"],
                condition=Q(variant__isnull=True),
                name="manifestation_once_unknown",
            ),
        ]

    def __str__(self) -> str:
        return self.name or " ".join(part for part in (self.label, self.carrier, str(self.year or "")) if part)


class Item(models.Model):
    """One physical copy or file."""

    work = models.ForeignKey(Work, models.CASCADE, null=True, related_name="items")
    manifestation = models.ForeignKey(Manifestation, models.SET_NULL, null=True, related_name="items")
    name = models.CharField(max_length=500)
    location = models.CharField(max_length=500, blank=True)
    condition = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=~Q(name=""), name="item_has_name")]

    def __str__(self) -> str:
        return self.name

    @property
    def version(self) -> str:
        """The cut or release that the copy holds, where that is known."""
        return str(self.manifestation.variant or self.manifestation) if self.manifestation else ""


class Agent(models.Model):
    """A person or an organisation."""

    name = models.CharField(max_length=300)
    name_key = models.CharField(max_length=300, db_index=True)
    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)
    kind = models.CharField(max_length=12, default="person")

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(kind__in=["person", "organisation"]), name="agent_kind"),
            models.CheckConstraint(condition=~Q(name=""), name="agent_has_name"),
        ]

    def __str__(self) -> str:
        return self.name


class Identifier(models.Model):
    """What the world calls a work or an agent: its id in some scheme, such as imdb."""

    scheme = models.CharField(max_length=30)
    value = models.CharField(max_length=200)
    work = models.ForeignKey(Work, models.CASCADE, null=True, related_name="identifiers")
    agent = models.ForeignKey(Agent, models.CASCADE, null=True, related_name="identifiers")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["scheme", "value"], name="identifier_once"),
            models.CheckConstraint(
                condition=Q(work__isnull=False, agent__isnull=True) | Q(work__isnull=True, agent__isnull=False),
                name="identifier_of_one",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"
