"""The film page: the record as people read it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from recension.catalogue import models
from recension.catalogue.queries._apparatus import Fact, Mark, Row, Voice, facts, mark, rows, voices_of
from recension.catalogue.queries._comparison import comparisons_of
from recension.collation import title_key
from recension.vocabulary import BY_NAME, Assertion

#: The record's parts, in the order in which people ask for them, and the vocabulary's groups in each.
PARTS = (
    ("Title and year", ("film",)),
    ("Made by", ("credits",)),
    ("Cast", ("cast",)),
    ("World", ("world",)),
    ("Making", ("making",)),
    ("Music", ("music",)),
    ("Honours", ("awards",)),
    ("Money", ("money",)),
    ("Forms", ("measures", "editions")),
    ("Beside it", ("related",)),
)
_PART_OF = {group: part for part, groups in PARTS for group in groups}


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class EditionCard:
    """A cut or a release, with what is said of it."""

    name: str
    kind: str  # "cut" or "release"
    aliases: tuple[str, ...]
    carriers: tuple[str, ...]
    label: str
    year: int | None
    rows: tuple[Row, ...]

    @property
    def named(self) -> tuple[Fact, ...]:
        """That it exists: who speaks of it at all."""
        return self.facts_of("edition")

    @property
    def said(self) -> tuple[Row, ...]:
        """What is said of it beyond that."""
        return tuple(row for row in self.rows if row.property != "edition")

    def facts_of(self, *properties: str) -> tuple[Fact, ...]:
        return tuple(fact for row in self.rows if row.property in properties for fact in row.facts)


@dataclass(frozen=True, slots=True)
class FilmPage:
    work: models.Work
    ids: dict[str, str]
    voices: tuple[Voice, ...]
    parts: tuple[Part, ...]
    editions: tuple[EditionCard, ...]
    disputes: tuple[Row, ...]
    pulled: Mark | None
    comparisons: tuple[models.Comparison, ...] = ()

    @property
    def reviews(self) -> tuple[Voice, ...]:
        return tuple(voice for voice in self.voices if voice.main)

    @property
    def verdicts(self) -> dict[str, int]:
        return {v: n for v in ("pos", "mixed", "neg") if (n := sum(r.verdict == v for r in self.reviews))}

    def rows_of(self, *properties: str) -> tuple[Row, ...]:
        return tuple(row for part in self.parts for row in part.rows if row.property in properties)

    def first(self, property: str) -> Fact | None:
        return next((row.facts[0] for row in self.rows_of(property)), None)


def film_page(slug: str) -> FilmPage | None:
    """A film with all that is said of it: nine queries, however much that is."""
    work = models.Work.objects.filter(slug=slug).first()
    return None if work is None else page_of(work)


def page_of(work: models.Work) -> FilmPage:
    voices = voices_of(work)
    said = list(_statements(work))
    shown = facts(said, voices)
    at_film = [f for s, f in zip(said, shown, strict=True) if not (s.variant_id or s.manifestation_id)]
    editions = _editions(work, said, shown)
    own = [f for f in at_film if not _says_only_the_title(f, work)]
    return FilmPage(
        work,
        dict(work.identifiers.values_list("scheme", "value")),
        tuple(voices.values()),
        _parts(own),
        editions,
        tuple(row for group in (rows(own), *(e.rows for e in editions)) for row in group if _in_dispute(row)),
        _pulled(voices),
        tuple(comparisons_of(work)),
    )


#: A sentence to set large is not shorter nor longer than this, in code points.
_PULLED = range(45, 190)


def _pulled(voices: dict[int, Voice]) -> Mark | None:
    """A sentence in which a reviewer judges the film, to stand at its head. One query."""
    mains = [number for number, voice in voices.items() if voice.main]
    judged = models.Claim.objects.filter(reading__in=mains, property="opinion", assertion=Assertion.ASSERTED.value)
    fitting = [claim for claim in judged.order_by("reading", "position")[:300] if _can_be_pulled(claim)]
    if not fitting:
        return None
    # Of the whole film rather than of a part, and with a strong word rather than a weak one.
    best = min(
        fitting, key=lambda c: (c.value != "overall", "strength" in c.qualifiers, abs(len(c.sentence) - 110), c.pk)
    )
    return mark(best, voices)


def _can_be_pulled(claim: models.Claim) -> bool:
    whole = claim.sentence[:1].isupper() and claim.sentence[-1:] in ".!”"
    own = claim.subject == "film" and "edition" not in claim.qualifiers and not claim.value.startswith("disc.")
    return whole and own and len(claim.sentence) in _PULLED and "\n\n" not in claim.sentence


def _statements(work: models.Work) -> QuerySet[models.Statement]:
    return (
        models.Statement.objects.filter(work=work)
        .filter(witness_count__gt=0)
        .select_related("agent")
        .order_by("position")
    )


def _says_only_the_title(fact: Fact, work: models.Work) -> bool:
    return fact.property == "title" and not fact.disputed and title_key(fact.value) == work.title_key


def _in_dispute(row: Row) -> bool:
    return any(fact.disputed for fact in row.facts)


def _parts(shown: Sequence[Fact]) -> tuple[Part, ...]:
    by_part: dict[str, list[Fact]] = {}
    for fact in shown:
        by_part.setdefault(_PART_OF[BY_NAME[fact.property].group], []).append(fact)
    return tuple(Part(name, rows(by_part[name])) for name, _ in PARTS if name in by_part)


def _editions(work: models.Work, said: Sequence[models.Statement], shown: Sequence[Fact]) -> tuple[EditionCard, ...]:
    at: dict[tuple[str, int], list[Fact]] = {}
    for statement, fact in zip(said, shown, strict=True):
        if statement.variant_id:
            at.setdefault(("cut", statement.variant_id), []).append(fact)
        elif statement.manifestation_id:
            at.setdefault(("release", statement.manifestation_id), []).append(fact)
    releases = list(work.manifestations.order_by("position", "id"))
    cards = [_cut(v, releases, at.get(("cut", v.pk), [])) for v in work.variants.order_by("position", "id")]
    cards += [_release(m, at.get(("release", m.pk), [])) for m in releases if m.variant_id is None]
    return tuple(card for card in cards if card.rows)


def _cut(variant: models.Variant, releases: Sequence[models.Manifestation], said: list[Fact]) -> EditionCard:
    own = [release for release in releases if release.variant_id == variant.pk]
    carriers = tuple(dict.fromkeys(release.carrier for release in own if release.carrier))
    label = next((release.label for release in own if release.label), "")
    year = next((release.year for release in own if release.year), None)
    return EditionCard(variant.name, "cut", tuple(variant.aliases), carriers, label, year, rows(said, variant.name))


def _release(release: models.Manifestation, said: list[Fact]) -> EditionCard:
    carriers = (release.carrier,) if release.carrier else ()
    name = release.name or str(release)
    return EditionCard(name, "release", tuple(release.aliases), carriers, release.label, release.year, rows(said, name))
