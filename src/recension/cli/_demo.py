"""`recension demo`."""

import os
from urllib.parse import quote

import click

from recension.cli import _places
from recension.cli._catalogue import add_files
from recension.cli._record import print_record
from recension.cli._serve import run


@click.command(
    epilog="""\b
Examples:
  recension demo --reviews examples/reviews
  recension demo --reviews examples/reviews --no-serve"""
)
@click.option("--reviews", type=click.Path(exists=True), required=True, help="The folder of the example reviews.")
@click.option("--film", default="Mask (1985)", show_default=True, help="The film whose record is printed.")
@click.option("--no-serve", is_flag=True, help="Stop after printing.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to serve at.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The port to serve at.")
def demo(reviews: str, film: str, no_serve: bool, host: str, port: int) -> None:
    """Read the example reviews into a catalogue of their own, print one film's record, and serve it all."""
    # A database apart, so that trying things out never touches a collection.
    place = _places.home().absolute() / "demo" / "catalogue.sqlite3"
    os.environ["DATABASE_URL"] = f"sqlite:///{quote(str(place))}"
    failed = add_files([reviews], place=_places.authority(), again=True)
    print_record(film)
    if not no_serve:
        run(host=host, port=port)
    elif failed:
        raise click.exceptions.Exit(1)
