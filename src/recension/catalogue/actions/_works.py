"""The work that a film is: found by its ids, else by title and year, else made."""

from collections.abc import Mapping

from recension.catalogue._names import free_slug
from recension.catalogue.models import Identifier, Work
from recension.collation import title_key
from recension.records import Film


def work_of(film: Film) -> Work:
    """The work that this identification means; it learns the ids and the year it lacked."""
    work = _by_ids(film.ids) or _by_title(film) or _new(film)
    if work.year is None and film.year is not None:
        work.year = film.year
        work.save(update_fields=["year"])
    _learn(work, film.ids)
    return work


def _by_ids(ids: Mapping[str, str]) -> Work | None:
    for scheme, value in sorted(ids.items()):
        known = Identifier.objects.select_related("work").filter(scheme=scheme, value=value, work__isnull=False).first()
        if known is not None:
            return known.work
    return None


def _by_title(film: Film) -> Work | None:
    """The one work of this title whose year does not speak against it and whose ids do not differ."""
    named = Work.objects.filter(title_key=title_key(film.title)).prefetch_related("identifiers").order_by("id")
    fitting = [work for work in named if _years_fit(work.year, film.year) and _ids_fit(work, film.ids)]
    exact = [work for work in fitting if work.year == film.year]
    for found in (exact, fitting):
        if len(found) == 1:
            return found[0]
    return None


def _years_fit(a: int | None, b: int | None) -> bool:
    return a is None or b is None or abs(a - b) <= 1


def _ids_fit(work: Work, ids: Mapping[str, str]) -> bool:
    return all(ids.get(known.scheme, known.value) == known.value for known in work.identifiers.all())


def _new(film: Film) -> Work:
    words = f"{film.title} {film.year or ''}"
    seed = f"{words} {sorted(film.ids.items())}"
    slug = free_slug(words, lambda slug: Work.objects.filter(slug=slug).exists(), seed=seed, otherwise="film")
    return Work.objects.create(title=film.title[:500], title_key=title_key(film.title)[:500], year=film.year, slug=slug)


def _learn(work: Work, ids: Mapping[str, str]) -> None:
    known = dict(work.identifiers.values_list("scheme", "value"))
    for scheme, value in ids.items():
        if scheme not in known and not Identifier.objects.filter(scheme=scheme, value=value).exists():
            Identifier.objects.create(scheme=scheme, value=value, work=work)
