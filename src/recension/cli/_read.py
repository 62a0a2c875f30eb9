"""`recension read`."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from itertools import chain, islice
from pathlib import Path

import click
from rich.console import Console

from recension.cli import _places
from recension.cli._files import check_place, known_encoding, write
from recension.cli._reader import reader
from recension.cli._second import SecondReader
from recension.cli._show import show_reading
from recension.errors import DocumentError
from recension.exchange import documents, reading_html, reading_json
from recension.reading import read_all
from recension.records import Admission, Document, Reading

Found = Reading | DocumentError
#: A reading, and what became of a second reader's proposals for it where there are any.
Shown = tuple[Reading, Admission | None]


@click.command(
    epilog="""\b
Examples:
  recension read review.txt
  recension read reviews/ --json > readings.jsonl
  recension read reviews.jsonl.gz --film-only --json --jobs 2
  cat review.html | recension read - --explain
  recension read review.md --html review-read.html
  recension read reviews.jsonl --proposals second-reader.jsonl --json"""
)
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a document.")
@click.option("--with-text", is_flag=True, help="With --json: the document's text too.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write one page: text, claims, table.")
@click.option("--explain", is_flag=True, help="Name the rule and cues of each claim, and the film's other candidates.")
@click.option(
    "--proposals",
    "proposed",
    type=click.Path(dir_okay=False, path_type=Path),
    help="JSON Lines of a second reader: document, property, value, quote. What the text bears out is taken.",
)
@click.option("--film-only", is_flag=True, help="Stop after finding the film.")
@click.option("--authority", type=click.Path(file_okay=False, path_type=Path), help="A built authority.")
@click.option("--no-authority", is_flag=True, help="Read from the text alone.")
@click.option(
    "--encoding", default="utf-8", show_default=True, callback=known_encoding, help="The encoding of text files."
)
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes to read with.")
def read(
    files: tuple[str, ...],
    as_json: bool,
    with_text: bool,
    html: Path | None,
    explain: bool,
    proposed: Path | None,
    film_only: bool,
    authority: Path | None,
    no_authority: bool,
    encoding: str,
    jobs: int,
) -> None:
    """Read reviews: which film each is about and why, and every claim beside the words that say it.

    A FILE is a .txt, .md (with front matter), .html, .eml, .rss or .atom (a document an entry), .jsonl or .jsonl.gz, a
    folder of these, or - for standard input.
    What cannot be read is named on standard error and costs no other document; the exit status is then 1.
    """
    place = None if no_authority else _places.authority(authority)
    found = documents.load(files, stdin=sys.stdin.buffer, encoding=encoding)
    readings = _readings(found, partial(_read_several, place=place, film_only=film_only, explain=explain), jobs=jobs)
    second = SecondReader(proposed) if proposed else None
    if html:
        check_place(html, option="--html")
        failed = _write_page(html, readings, second)
    else:
        failed = _print(readings, _printer(as_json=as_json, with_text=with_text, explain=explain), second)
    failed += second.summed_up() if second else 0
    sys.exit(1 if failed else 0)


def _printer(*, as_json: bool, with_text: bool, explain: bool) -> Callable[[Shown], None]:
    if as_json:
        return lambda shown: print(reading_json.dump(*shown, with_text=with_text, explain=explain))
    console = Console(highlight=False)
    return lambda shown: show_reading(console, *shown, explain=explain)


def _print(readings: Iterable[Found], show: Callable[[Shown], None], second: SecondReader | None) -> int:
    failed = 0
    for shown in _kept(readings, second):
        if shown is None:
            failed += 1
        else:
            show(shown)
    sys.stdout.flush()
    return failed


def _write_page(page: Path, readings: Iterable[Found], second: SecondReader | None) -> int:
    kept = list(_kept(readings, second))
    good = [shown[0] for shown in kept if shown is not None]
    write(page, reading_html.dump(good), option="--html")
    click.echo(f"{page}: {len(good)} reading{'' if len(good) == 1 else 's'}", err=True)
    return len(kept) - len(good)


def _kept(readings: Iterable[Found], second: SecondReader | None) -> Iterator[Shown | None]:
    """The readings, with what a second reader adds; None for what failed, after its message."""
    for reading in readings:
        if isinstance(reading, DocumentError):
            click.echo(f"recension: {reading}", err=True)
            yield None
        elif second is None:
            yield reading, None
        else:
            admission = second.admitted(reading)
            yield admission.reading, admission


def _read_several(
    found: Sequence[Document | DocumentError], *, place: Path | None, film_only: bool, explain: bool
) -> list[Found]:
    documents = (f for f in found if isinstance(f, Document))
    with reader(place) as authority:
        readings = read_all(documents, authority=authority, film_only=film_only, explain=explain)
        return [next(readings) if isinstance(f, Document) else f for f in found]


#: How many documents are handed to a process at a time.
_SEVERAL = 32


def _readings(
    found: Iterable[Document | DocumentError], read_several: Callable[..., list[Found]], *, jobs: int
) -> Iterator[Found]:
    """The readings in the order of the documents; a few are read ahead when there are several processes."""
    rest = iter(found)
    batches = iter(lambda: list(islice(rest, _SEVERAL)), [])
    if jobs == 1:
        yield from chain.from_iterable(map(read_several, batches))
        return
    with ExitStack() as stack:
        pool = stack.enter_context(ProcessPoolExecutor(jobs))
        while ahead := list(islice(batches, jobs * 4)):
            yield from chain.from_iterable(pool.map(read_several, ahead))
