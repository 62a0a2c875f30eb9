"""recension authority: build, info, find."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from recension.authority import AuthorityInfo, Built, Found, Progress, build_authority, info, open_authority
from recension.cli import _places

_FOLDER = click.Path(file_okay=False, path_type=Path)
_AUTHORITY = click.option(
    "--authority", "named", type=_FOLDER, help="A built authority; else RECENSION_AUTHORITY, else the one at home."
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.group()
def authority() -> None:
    """Build, describe or look through the reference of films and people.

    \b
    Examples:
      recension authority build --imdb dumps/
      recension authority info
      recension authority find "stoltz mask"
    """


@authority.command()
@click.option("--imdb", type=_FOLDER, required=True, help="The folder with IMDb's dumps (*.tsv.gz).")
@click.option("--out", type=_FOLDER, help="Where to build; by default the authority at home.")
@click.option("--keep-going", is_flag=True, help="Skip malformed rows, and count them.")
def build(imdb: Path, out: Path | None, keep_going: bool) -> None:
    """Build an authority from IMDb's non-commercial dumps.

    Needs title.basics, title.principals and name.basics from https://datasets.imdbws.com/; title.akas, title.crew and
    title.ratings are used when there. An old authority stays as it is until the new one is whole.

    \b
    Examples:
      recension authority build --imdb dumps/
      recension authority build --imdb dumps/ --out /data/authority --keep-going
    """
    with _bar() as progress:
        done = build_authority(
            imdb, out or _places.home() / "authority", progress=progress, keep_going=keep_going, built=_places.now()
        )
    _tell_skipped(done)
    click.echo(str(done.path))


@authority.command("info")
@_AUTHORITY
@_JSON
def info_(named: Path | None, as_json: bool) -> None:
    """Say what is in an authority, from where, when built, under which licence.

    \b
    Example:
      recension authority info --json
    """
    found = info(_places.authority(named))
    click.echo(json.dumps({**asdict(found), "path": str(found.path)}, indent=2) if as_json else _described(found))


@authority.command()
@click.argument("query")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 1000), help="How many at most.")
@_AUTHORITY
@_JSON
def find(query: str, limit: int, named: Path | None, as_json: bool) -> None:
    """Find films and people, by parts of their names together; typos are forgiven.

    \b
    Examples:
      recension authority find "stoltz mask"
      recension authority find bogdanovitch --json
    """
    for found in open_authority(_places.authority(named)).find(query, limit):
        click.echo(json.dumps(_plain(found), ensure_ascii=False) if as_json else _line(found))


@contextmanager
def _bar() -> Iterator[Progress]:
    """A bar with the time left, or a line a step where nobody watches."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda what, part: click.echo(f"{part:4.0%}  {what}", err=True)
        return
    clock = TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn()
    with Bar(TextColumn("{task.description}"), BarColumn(), *clock, console=console, transient=True) as bar:
        task = bar.add_task("starting", total=1.0)
        yield lambda what, part: bar.update(task, description=what, completed=part)


def _tell_skipped(done: Built) -> None:
    for line in done.skipped.first:
        click.echo(f"skipped: {line}", err=True)
    for file, count in done.skipped.counts.items():
        click.echo(f"skipped {count} malformed rows of {file}", err=True)


def _described(found: AuthorityInfo) -> str:
    rows = {
        "authority": str(found.path),
        "source": found.source,
        "built": found.built or "unknown",
        "licence": found.licence,
        **{what: f"{count:,}" for what, count in found.counts.items()},
        "size": f"{found.size / 1e6:,.1f} MB",
        **{f"skipped of {file}": f"{count:,}" for file, count in found.skipped.items()},
    }
    width = max(map(len, rows))
    return "\n".join(f"{name:{width}}  {value}" for name, value in rows.items())


def _line(found: Found) -> str:
    film, person = found.film, found.person
    if film:
        known = ", ".join(filter(None, [str(film.year or ""), film.kind]))
        return f"{film.title} ({known})  {film.ids.get('imdb', '')}".rstrip() + (
            f"  with {found.via}" if found.via else ""
        )
    assert person is not None
    return f"{person.name}  {person.ids.get('imdb', '')}".rstrip()


def _plain(found: Found) -> dict[str, object]:
    entry = found.film or found.person
    assert entry is not None
    return {"is": "film" if found.film else "person", **asdict(entry), **({"via": found.via} if found.via else {})}
