"""`recension add`."""

import sys
from pathlib import Path

import click

from recension.cli import _places
from recension.cli._catalogue import add_files
from recension.cli._files import known_encoding


@click.command(
    epilog="""\b
Examples:
  recension add review.txt
  recension add reviews/ --jobs 2
  recension add reviews.jsonl.gz --authority ~/imdb-authority"""
)
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--authority", type=click.Path(file_okay=False, path_type=Path), help="A built authority.")
@click.option("--no-authority", is_flag=True, help="Read from the text alone.")
@click.option(
    "--encoding", default="utf-8", show_default=True, callback=known_encoding, help="The encoding of text files."
)
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes to read with.")
@click.option("--again", is_flag=True, help="Read texts again that are known already, as after an update.")
def add(
    files: tuple[str, ...], authority: Path | None, no_authority: bool, encoding: str, jobs: int, again: bool
) -> None:
    """Read reviews into the catalogue.

    The same text is the same witness however often it is added; a changed text at the same source is a new version.
    Each review is kept as soon as it is read: a run that was stopped goes on where it was when it is started again.
    """
    place = None if no_authority else _places.authority(authority)
    failed = add_files(files, place=place, jobs=jobs, again=again, encoding=encoding)
    sys.exit(1 if failed else 0)
