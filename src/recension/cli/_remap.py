from pathlib import Path

import click

from recension.cli._files import contents, write
from recension.exchange import comparison_json, remapping, subtitles

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("file", metavar="SUBTITLES", type=_FILE)
@click.option("--by", required=True, metavar="COMPARISON.json", type=_FILE, help="From `recension compare L R --json`.")
@click.option("-o", "--output", type=_FILE, help="Write here (.srt or .vtt) instead of printing.")
@click.option("--reverse", is_flag=True, help="The subtitles belong to the right copy; move them to the left.")
@click.option("--marks/--no-marks", default=True, help="Mark stretches that are new (on by default).")
@click.option("--encoding", help="The subtitles' encoding, where it is neither UTF-8 nor Windows-1252.")
def remap(file: Path, by: Path, output: Path | None, reverse: bool, marks: bool, encoding: str | None) -> None:
    """Move subtitles from the left copy's cut to the right copy's.

    Timings follow the cut and its speed; cues of removed scenes are dropped; stretches that are new are marked: as a
    cue in a .srt file, as a note in a .vtt file. What could not be read or was dropped is told on standard error.

    \b
    Example:
      recension compare tape.mkv disc.mkv --json > comparison.json
      recension remap tape.srt --by comparison.json -o disc.srt
    """
    read = subtitles.loads(contents(file), file=str(file), encoding=encoding)
    comparison = comparison_json.loads(contents(by), file=str(by))
    result = remapping.remap(read.cues, comparison, reverse=reverse)
    wanted = subtitles.converted(read, _format(output, read.format))
    text = subtitles.dumps(remapping.applied(wanted, result, marks=marks))
    if output:
        write(output, text, option="-o")
    else:
        click.echo(text, nl=False)
    for line in (*(f"{problem}; left out" for problem in read.problems), *remapping.report(result)):
        click.echo(f"{file}: {line}", err=True)


def _format(output: Path | None, own: subtitles.Format) -> subtitles.Format:
    endings: dict[str, subtitles.Format] = {".srt": "srt", ".vtt": "vtt"}
    return endings.get(output.suffix.lower(), own) if output else own
