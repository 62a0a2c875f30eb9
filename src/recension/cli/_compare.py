"""`recension compare`: what differs between two copies of a film."""

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recension.cli import _places
from recension.cli._files import check_place, write
from recension.errors import UsageError

if TYPE_CHECKING:
    from recension.records import Comparison

#: Option → the exporter's module and function, which takes the comparison and gives text.
EXPORTS = {
    "json": ("recension.exchange.comparison_json", "dumps"),
    "otio": ("recension.exchange.otio", "dumps"),
    "edl": ("recension.exchange.edl", "dumps"),
    "csv": ("recension.exchange.csv_table", "dumps"),
    "html": ("recension.exchange.report", "dumps"),
}
OUT = click.Path(dir_okay=False, allow_dash=True)


def _tracks(ctx: click.Context, param: click.Parameter, value: str) -> tuple[int, int]:
    left, _, right = value.partition(":")
    try:
        return int(left), int(right or left)
    except ValueError as wrong:
        raise UsageError(f"--audio takes two track numbers such as 0:1, not {value!r}; -1 is no sound") from wrong


@click.command(
    epilog="""\b
Examples:
  recension compare tape.mkv disc.mkv
  recension compare tape.mkv disc.mkv --html report.html --otio cuts.otio
  recension compare tape.mkv disc.mkv --json --quiet > comparison.json"""
)
@click.argument("left", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("right", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "json_out", flag_value="-", help="Print the comparison as JSON instead of the summary.")
@click.option("--otio", "otio_out", type=OUT, metavar="FILE", help="Write an OpenTimelineIO timeline (- prints any).")
@click.option("--edl", "edl_out", type=OUT, metavar="FILE", help="Write a CMX3600 change list.")
@click.option("--csv", "csv_out", type=OUT, metavar="FILE", help="Write a table of the segments.")
@click.option("--html", "html_out", type=OUT, metavar="FILE", help="Write one self-contained report with thumbnails.")
@click.option(
    "--audio", default="0:0", callback=_tracks, metavar="L:R", help="Sound tracks to compare, from 0; -1: none."
)
@click.option("--no-cache", is_flag=True, help="Neither use nor keep signatures.")
@click.option("--cache-size", default=6.0, metavar="GB", help="The cache's size limit, 6 by default.")
@click.option("--quiet", is_flag=True, help="No progress on standard error.")
def compare(
    left: Path,
    right: Path,
    audio: tuple[int, int],
    no_cache: bool,
    cache_size: float,
    quiet: bool,
    **outputs: str | None,
) -> None:
    """Measure what differs between two copies of a film, picture and sound.

    Prints a summary with timecodes of the left copy. Exit status 0 whether or not differences were found.
    """
    from recension.comparing import Cache
    from recension.comparing import compare as measure

    written = {name.removesuffix("_out"): target for name, target in outputs.items() if target}
    for name, target in written.items():
        check_place(Path(target), option=f"--{name}")
    cache = None if no_cache else Cache(_places.cache() / "signatures", int(cache_size * 1e9))
    with _Bar(quiet or not sys.stderr.isatty()) as bar:
        comparison = measure(left, right, progress=bar.tell, cache=cache, audio=audio)
    for name, target in written.items():
        _write(target, _export(name, comparison, left, right), option=f"--{name}")
    if "-" not in written.values():
        click.echo("\n".join(comparison.summary))


def _export(name: str, comparison: "Comparison", left: Path, right: Path) -> str:
    module, function = EXPORTS[name]
    dumps = getattr(importlib.import_module(module), function)
    text: str = (
        dumps(comparison, thumbnails=_thumbnails(comparison, left, right)) if name == "html" else dumps(comparison)
    )
    return text


def _thumbnails(comparison: "Comparison", left: Path, right: Path) -> dict[tuple[str, int], bytes]:
    """The stills that the report asks for, each file read once."""
    from recension.comparing import stills
    from recension.exchange.report import wanted_stills

    taken: dict[tuple[str, int], bytes] = {}
    for side, path, source in (("left", left, comparison.left), ("right", right, comparison.right)):
        frames = sorted(frame for where, frame in wanted_stills(comparison) if where == side)
        pictures = stills(path, [float(frame / source.rate) for frame in frames]) if source.rate else []
        taken.update({(side, frame): jpeg for frame, jpeg in zip(frames, pictures, strict=False) if jpeg})
    return taken


def _write(target: str, text: str, *, option: str) -> None:
    if target == "-":
        click.echo(text, nl=False)
    else:
        write(Path(target), text, option=option)


class _Bar:
    """A line of progress with the time left, on standard error."""

    def __init__(self, silent: bool) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        columns = TextColumn("comparing"), BarColumn(), TextColumn("{task.percentage:.0f}%"), TimeRemainingColumn()
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True, disable=silent)

    def __enter__(self) -> "_Bar":
        self._progress.start()
        self._task = self._progress.add_task("comparing", total=1.0)
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def tell(self, share: float) -> None:
        self._progress.update(self._task, completed=share)
