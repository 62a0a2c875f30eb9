from collections.abc import Iterator

import pytest

from recension.catalogue import models
from recension.catalogue.jobs import collate_all, ingest
from recension.errors import DocumentError
from recension.reading import read
from recension.records import Document, Reading
from tests.witnesses import EVERY

pytestmark = pytest.mark.django_db(transaction=True)

BY_ID = {one.document.id: one for one in EVERY}
DOCUMENTS = [one.document for one in EVERY]
BROKEN = DocumentError("the line is not JSON", file="reviews.jsonl", place="line 2")


def by_hand(document: Document) -> Reading:
    return BY_ID[document.id]


def counts(documents: list[Document | DocumentError], **options: object) -> tuple[int, int, int, int]:
    *_, tally = ingest(documents, by_hand, **options)  # type: ignore[arg-type]
    return tally.added, tally.known, tally.reread, len(tally.failed)


def test_what_fails_costs_nothing_else() -> None:
    assert counts([DOCUMENTS[0], BROKEN, *DOCUMENTS[1:]]) == (3, 0, 0, 1)
    assert list(collate_all()) == ["Mask (1985)"]
    assert list(collate_all()) == []


def test_again_reads_what_is_known() -> None:
    assert counts(list(DOCUMENTS)) == (3, 0, 0, 0)
    assert counts(list(DOCUMENTS)) == (0, 3, 0, 0)
    assert counts(list(DOCUMENTS), again=True) == (0, 0, 3, 0)
    assert models.Claim.objects.count() == sum(len(one.claims) for one in EVERY)


def test_an_interruption_loses_nothing() -> None:
    def interrupted() -> Iterator[Document]:
        yield from DOCUMENTS[:2]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        for _ in ingest(interrupted(), by_hand):
            pass
    assert models.Document.objects.count() == 2
    assert counts(list(DOCUMENTS)) == (1, 2, 0, 0)
    list(collate_all())
    assert models.Work.objects.get().documents == 3


def test_several_processes_read_in_order() -> None:
    *_, tally = ingest(DOCUMENTS, read, jobs=2)
    assert (tally.added, len(tally.failed)) == (3, 0)
    names = models.Version.objects.order_by("id").values_list("document__source", flat=True)
    assert [name.rsplit("/", 1)[-1] for name in names] == [document.id for document in DOCUMENTS]
