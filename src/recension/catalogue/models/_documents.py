"""The witnesses: what was written, in each version of its text, and what was read from it."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length

from recension.catalogue.models._works import Work
from recension.vocabulary import PROPERTIES, Assertion


class Document(models.Model):
    """A review or page at one source; its text may change, and each text is a version."""

    source = models.CharField(max_length=1000, unique=True)
    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)
    newest = models.OneToOneField("Version", models.SET_NULL, null=True, related_name="newest_of")
    added = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.source


class Version(models.Model):
    """One text of a document, with what its page says of itself. Never changed once written."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64, db_index=True)
    text = models.TextField()
    name = models.CharField(max_length=1000)  # what lists call it: its title, or what stands for one
    title = models.CharField(max_length=1000, blank=True)
    author = models.CharField(max_length=300, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    published = models.CharField(max_length=60, blank=True)
    language = models.CharField(max_length=12, default="und")
    kind = models.CharField(max_length=12, default="unknown")
    added = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["document", "number"], name="version_once"),
            models.CheckConstraint(condition=Q(number__gte=1), name="version_number"),
            models.CheckConstraint(condition=~Q(text=""), name="version_has_text"),
            models.CheckConstraint(condition=Q(kind__in=["review", "not_review", "unknown"]), name="version_kind"),
        ]

    def __str__(self) -> str:
        return self.name


class Reading(models.Model):
    """What was read from one version. `film` is the identification with its reasons and candidates, as a record."""

    version = models.OneToOneField(Version, models.CASCADE, related_name="reading")
    works: "models.ManyToManyField[Work, ReadingWork]" = models.ManyToManyField(
        Work, through="ReadingWork", related_name="readings"
    )
    film = models.JSONField(null=True)
    films = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"reading of {self.version}"


class ReadingWork(models.Model):
    """That a reading speaks of a work: `main` where it is the film reviewed."""

    reading = models.ForeignKey(Reading, models.CASCADE)
    work = models.ForeignKey(Work, models.CASCADE)
    main = models.BooleanField(default=True)
    confidence = models.FloatField(default=0.0)
    verdict = models.CharField(max_length=10, blank=True)
    score = models.CharField(max_length=60, blank=True)
    norm = models.PositiveSmallIntegerField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(norm__isnull=True) | Q(norm__lte=100), name="reading_work_norm"),
            models.CheckConstraint(condition=Q(verdict__in=["", "pos", "neg", "mixed"]), name="reading_work_verdict"),
            models.UniqueConstraint(fields=["reading", "work"], name="reading_work_once"),
            models.UniqueConstraint(fields=["reading"], condition=Q(main=True), name="reading_one_main"),
        ]

    def __str__(self) -> str:
        return f"{self.reading_id} of {self.work_id}"


class Claim(models.Model):
    """What one document says, in one place: its quote is the text's own words from `start` to `end`.

    `sentence` are the words around it, from `sentence_start`, so that a page needs no whole texts.
    """

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="claims")
    position = models.PositiveIntegerField()
    property = models.CharField(max_length=40)
    value = models.TextField()
    qualifiers = models.JSONField(default=dict)
    ids = models.JSONField(default=dict)
    subject = models.CharField(max_length=500, default="film")
    assertion = models.CharField(max_length=12)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    mention_start = models.PositiveIntegerField(null=True)
    mention_end = models.PositiveIntegerField(null=True)
    sentence = models.TextField()
    sentence_start = models.PositiveIntegerField()
    rule = models.CharField(max_length=100, blank=True)
    cues = models.JSONField(default=list)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["reading", "position"], name="claim_once"),
            models.CheckConstraint(condition=Q(property__in=[p.name for p in PROPERTIES]), name="claim_property"),
            models.CheckConstraint(condition=Q(assertion__in=[a.value for a in Assertion]), name="claim_assertion"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="claim_runs_forward"),
            models.CheckConstraint(condition=Q(end=F("start") + Length("quote")), name="claim_quote_fills_span"),
            models.CheckConstraint(condition=Q(sentence_start__lte=F("start")), name="claim_in_sentence"),
            models.CheckConstraint(
                condition=Q(mention_start__isnull=True, mention_end__isnull=True)
                | Q(mention_start__isnull=False, mention_end__gt=F("mention_start")),
                name="claim_mention",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.property}: {self.value}"
