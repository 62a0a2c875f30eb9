"""Search that forgives typos: candidates by the pieces of names they share with the query, then compared by words."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count

from recension.catalogue import models
from recension.catalogue._grams import grams, likeness
from recension.values import fold

#: The least likeness of a hit, and how many candidates are looked at for it.
LEAST = 0.62
CANDIDATES = 100


@dataclass(frozen=True, slots=True)
class Hit:
    kind: str
    slug: str
    name: str
    detail: str
    likeness: float


def search(query: str, *, most: int = 24) -> tuple[Hit, ...]:
    """Films, people and reviews whose names are like the query, the likest first. Three queries at most."""
    key = fold(query)[:200]
    if not key:
        return ()
    wanted = grams(key)
    found = {entry.pk: entry for entry in (*_beginning(key), *_sharing(wanted))}
    scored = [(_score(key, entry), entry) for entry in found.values()]
    best = sorted(((s, e) for s, e in scored if s >= LEAST), key=lambda pair: (-pair[0], -pair[1].weight, pair[1].key))
    return tuple(Hit(e.kind, e.slug, e.name, e.detail, round(s, 3)) for s, e in best[:most])


def _beginning(key: str) -> Iterable[models.Entry]:
    """What begins with the query, so that the first letters typed find something."""
    return models.Entry.objects.filter(key__gte=key, key__lt=key + "\uffff").order_by("-weight")[:40]


def _sharing(wanted: frozenset[str]) -> Iterable[models.Entry]:
    """What shares most letters with the query. Of a long query the rarest runs are enough."""
    if not wanted:
        return []
    chosen = _rarest(wanted)
    shared = (
        models.Gram.objects.filter(gram__in=chosen)
        .values("entry_id")
        .annotate(n=Count("id"))
        .order_by("-n", "entry_id")[:CANDIDATES]
    )
    return models.Entry.objects.filter(pk__in=[row["entry_id"] for row in shared])


def _rarest(wanted: frozenset[str]) -> list[str]:
    """The runs that fewest names have: "the" leads everywhere, and a typo's own run nowhere."""
    counted = models.Gram.objects.filter(gram__in=wanted).values_list("gram").annotate(n=Count("id")).order_by()
    numbers = dict(counted)
    return sorted(numbers, key=lambda gram: (numbers[gram], gram))[:12]


def _score(key: str, entry: models.Entry) -> float:
    """Likeness to the name, or a little less to all that is said with it; one more for the very name."""
    name = fold(entry.name)
    return max(likeness(key, name), likeness(key, entry.key) - 0.06) + (1 if name == key else 0)
