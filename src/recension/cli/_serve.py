"""`recension serve`."""

from collections import deque

import click

from recension.cli._catalogue import ready


@click.command(
    epilog="""\b
Examples:
  recension serve
  recension serve --port 8080
  DATABASE_URL=postgres://user@host/films recension serve
  ALLOWED_HOSTS=films.example.org recension serve --host 0.0.0.0"""
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to serve at.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The port to serve at.")
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True, help="Processes that serve.")
def serve(host: str, port: int, workers: int) -> None:
    """Serve the catalogue as a website until Ctrl-C. When the port is busy, the next free one is taken.

    To be reached from other machines, give --host 0.0.0.0 and the site's names in ALLOWED_HOSTS, with commas.
    """
    run(host=host, port=port, workers=workers)


def run(*, host: str, port: int, workers: int = 2) -> None:
    catalogue = ready()
    from recension.catalogue import database
    from recension.project import serving

    deque(catalogue.collate_all(), maxlen=0)
    free = serving.free_port(host, port)
    if free != port:
        click.echo(f"port {port} is busy; taking {free}", err=True)
    if database.only_read():
        click.echo(f"the catalogue at {database.place()} can only be read here; it is shown as it stands", err=True)
    with serving.static_files():
        serving.serve(host=host, port=free, workers=workers, ready=_announce)


def _announce(address: str) -> None:
    click.echo(f"serving the catalogue at {address} (Ctrl-C stops)", err=True)
