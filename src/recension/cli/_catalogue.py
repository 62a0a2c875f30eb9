"""What the commands of the catalogue share: the database made ready, and reviews read into it."""

import os
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import django
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from recension.cli._reader import reader
from recension.errors import DocumentError
from recension.exchange import documents
from recension.reading import read
from recension.records import Document, Reading


def ready() -> ModuleType:
    """Set Django up, migrate the database, and give the catalogue's jobs.

    The catalogue's modules can be imported only after the settings are read, which is when a command asks for them.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "recension.project.settings")
    django.setup()
    from recension.catalogue import database, jobs

    database.prepare()
    return jobs


def add_files(
    files: Iterable[str], *, place: Path | None, jobs: int = 1, again: bool = False, encoding: str = "utf-8"
) -> int:
    """Read files into the catalogue and collate; the summary goes to standard error. Returns how many failed."""
    catalogue = ready()
    found = documents.load(files, stdin=sys.stdin.buffer, encoding=encoding)
    tally = None
    with _progress() as progress:
        task = progress.add_task("reading", total=None)
        for tally in catalogue.ingest(found, partial(_read_one, place=place), jobs=jobs, again=again):
            progress.update(task, description=f"reading: {_counts(tally)}")
        for film in catalogue.collate_all():
            progress.update(task, description=f"collating: {film}")
    if tally is None:
        return 0
    for wrong in tally.failed:
        click.echo(f"recension: {wrong}", err=True)
    click.echo(_counts(tally), err=True)
    return len(tally.failed)


def _progress() -> Progress:
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


_WORDS = (
    ("added", "added"),
    ("updated", "with a new text"),
    ("reread", "read again"),
    ("known", "known already"),
    ("unnamed", "of them without a sure film"),
)


def _counts(tally: Any) -> str:
    parts = [f"{n} {words}" for field, words in _WORDS if (n := getattr(tally, field))]
    failed = len(tally.failed)
    return ", ".join([*parts, *([f"{failed} failed"] if failed else [])]) or "nothing to read"


def _read_one(document: Document, *, place: Path | None) -> Reading | DocumentError:
    with reader(place) as authority:
        return read(document, authority=authority)
