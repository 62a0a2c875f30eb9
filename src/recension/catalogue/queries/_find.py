"""A film, and a version of it, as someone names them at the terminal."""

import re

from recension.catalogue import models
from recension.catalogue.queries._search import search
from recension.collation import same_version, title_key
from recension.errors import CatalogueError

_YEAR = re.compile(r"^(?P<title>.+?)\s*\((?P<year>\d{4})\)\s*$")


def find_work(words: str) -> models.Work:
    """The work that "Mask (1985)", "mask", "tt0089560" or a page's name means; an error names what is near."""
    found = _YEAR.match(words)
    title, year = (found["title"], int(found["year"])) if found else (words, None)
    works = models.Work.objects.filter(title_key=title_key(title)).order_by("-documents", "year")
    fitting = [work for work in works if year is None or work.year == year]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        names = ", ".join(str(work) for work in fitting)
        raise CatalogueError(f"there are {len(fitting)} films called {words}: {names}; name one with its year")
    other = (
        models.Work.objects.filter(identifiers__value=words).first() or models.Work.objects.filter(slug=words).first()
    )
    if other is None:
        raise CatalogueError(f"no review in the catalogue is of {words}; {_near(title, list(works))}")
    return other


def find_version(work: models.Work, words: str) -> models.Variant | models.Manifestation:
    """The cut or release of the work that these words name; an error names those that are known."""
    versions: list[models.Variant | models.Manifestation] = [
        *work.variants.order_by("position", "id"),
        *work.manifestations.filter(variant=None).order_by("position", "id"),
    ]
    fitting = [one for one in versions if any(same_version(words, name) for name in (str(one), *one.aliases))]
    exact = [one for one in fitting if str(one) == words]
    for found in (exact, fitting):
        if len(found) == 1:
            return found[0]
    names = ", ".join(f'"{one}"' for one in fitting or versions)
    if not names:
        raise CatalogueError(f"no witness tells versions of {work} apart; leave the version out")
    fit = "several versions fit" if fitting else "no version fits"
    raise CatalogueError(f'{fit} "{words}" of {work}; there are {names}')


def _near(title: str, same_title: list[models.Work]) -> str:
    names = [str(work) for work in same_title]
    names += [f"{hit.name} ({hit.detail[:4]})" for hit in search(title) if hit.kind == "film"][: 3 - len(names)]
    return f"near it: {', '.join(dict.fromkeys(names))}" if names else "add one with  recension add FILE"
