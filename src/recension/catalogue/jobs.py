"""Reading many documents into the catalogue: in order, each kept as soon as it is read."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context

from recension.catalogue.actions import Outcome, add, collate_stale, is_known, is_sure
from recension.catalogue.database import telling
from recension.errors import DocumentError
from recension.records import Document, Reading

Reader = Callable[[Document], Reading]


@dataclass(slots=True)
class Tally:
    """What became of the documents."""

    added: int = 0
    updated: int = 0
    known: int = 0
    reread: int = 0
    unnamed: int = 0  # kept, but the text does not say which film it is about
    failed: list[DocumentError] = field(default_factory=list)

    def count(self, outcome: Outcome, reading: Reading | None) -> None:
        setattr(self, outcome.value, getattr(self, outcome.value) + 1)
        if reading is not None and (reading.film is None or not is_sure(reading.film)):
            self.unnamed += 1


def ingest(
    documents: Iterable[Document | DocumentError], read: Reader, *, jobs: int = 1, again: bool = False
) -> Iterator[Tally]:
    """Read the documents and keep them, one by one; yields the tally after each.

    What is known is read again only when asked, so a run that was stopped goes on where it was. The films are
    collated by `collate_all` afterwards, or by whichever command comes next.
    """
    tally = Tally()
    for found in _read(documents if again else _new(documents, tally), read, jobs=jobs):
        if isinstance(found, DocumentError):
            tally.failed.append(found)
        elif found is not None:
            _keep(found, tally, again=again)
        yield tally


def collate_all() -> Iterator[str]:
    """Collate what has heard something new; yields each film's name when it is done."""
    for work in collate_stale():
        yield str(work)


def _new(documents: Iterable[Document | DocumentError], tally: Tally) -> Iterator[Document | DocumentError | None]:
    """The documents that are to be read; None for one that is known already."""
    for found in documents:
        if isinstance(found, Document):
            with telling():
                known = is_known(found)
            if known:
                tally.count(Outcome.KNOWN, None)
                yield None
                continue
        yield found


def _keep(reading: Reading, tally: Tally, *, again: bool) -> None:
    try:
        tally.count(add(reading, again=again), reading)
    except DocumentError as wrong:
        tally.failed.append(wrong)


def _read(
    documents: Iterable[Document | DocumentError | None], read: Reader, *, jobs: int
) -> Iterator[Reading | DocumentError | None]:
    if jobs <= 1:
        for found in documents:
            yield read(found) if isinstance(found, Document) else found
        return
    # Not forked: a forked reader would share this process's connection to the database.
    with ProcessPoolExecutor(jobs, mp_context=get_context("forkserver")) as pool:
        # A few batches at a time, so that a long list of documents is not held in memory.
        rest = iter(documents)
        while batch := list(islice(rest, jobs * 16)):
            readings = iter(pool.map(read, [found for found in batch if isinstance(found, Document)], chunksize=4))
            for found in batch:
                yield next(readings) if isinstance(found, Document) else found
