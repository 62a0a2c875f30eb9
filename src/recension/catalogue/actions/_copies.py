"""A copy put on the shelf: a tape, a disc or a file, filed under its film and, where that is known, its version."""

from pathlib import PurePath

from recension.catalogue import models
from recension.catalogue.database import writing


def file_copy(
    work: models.Work, location: str, *, version: models.Variant | models.Manifestation | None = None
) -> models.Item:
    """The copy of the work that stands at `location`; told another version than before, it moves there."""
    with writing():
        name = PurePath(location).name or location
        item, _ = models.Item.objects.get_or_create(work=work, location=location[:500], defaults={"name": name[:500]})
        if version is not None:
            item.manifestation = _release_of(version)
            item.save(update_fields=["manifestation"])
    return item


def _release_of(version: models.Variant | models.Manifestation) -> models.Manifestation:
    """The release itself; of a cut, a release of unknown carrier, since which one the copy is nobody said."""
    if isinstance(version, models.Manifestation):
        return version
    row, _ = models.Manifestation.objects.get_or_create(work=version.work, variant=version, name="", carrier="")
    return row
