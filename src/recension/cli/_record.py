"""`recension record`."""

import json
from collections import deque

import click
from rich.console import Console

from recension.cli._catalogue import ready
from recension.cli._show_record import show_record


@click.command(
    epilog="""\b
Examples:
  recension record "Mask (1985)"
  recension record tt0089560 --json"""
)
@click.argument("film")
@click.option("--json", "as_json", is_flag=True, help="Print the record as one JSON object.")
def record(film: str, as_json: bool) -> None:
    """Print what all witnesses say of a film: each fact over the sentences that say it, disputes marked as such.

    FILM is a title, with its year where several films share it, or an id such as tt0089560.
    """
    print_record(film, as_json=as_json)


def print_record(film: str, *, as_json: bool = False) -> None:
    catalogue = ready()
    from recension.catalogue import queries

    deque(catalogue.collate_all(), maxlen=0)
    page = queries.page_of(queries.find_work(film))
    if as_json:
        click.echo(json.dumps(queries.record_json(page), ensure_ascii=False, indent=2))
    else:
        show_record(Console(highlight=False), page)
