"""`recension keep`: a comparison of two copies becomes part of the catalogue."""

from collections import deque
from pathlib import Path

import click

from recension.cli._catalogue import ready
from recension.cli._files import contents
from recension.exchange import comparison_json


@click.command(
    epilog="""\b
Examples:
  recension compare tape.mkv disc.mkv --json > comparison.json
  recension keep comparison.json --film "Mask (1985)" --left theatrical --right "director's cut\""""
)
@click.argument("file", metavar="COMPARISON.json", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--film", required=True, help="The film: a title with its year, or an id such as tt0089560.")
@click.option("--left", metavar="VERSION", help="The cut or release that the left copy holds, as the record names it.")
@click.option("--right", metavar="VERSION", help="The cut or release that the right copy holds.")
def keep(file: Path, film: str, left: str | None, right: str | None) -> None:
    """Keep what was measured beside what critics say: the differences of the two copies become statements about the
    versions they hold, with the measurement as witness, and the film's page shows both lanes of time.

    A copy whose version is not named says something of the film alone. Measured again, the same two copies replace
    what was kept of them.
    """
    comparison = comparison_json.loads(contents(file), file=str(file))
    catalogue = ready()
    from recension.catalogue import actions, queries

    deque(catalogue.collate_all(), maxlen=0)
    work = queries.find_work(film)
    versions = [queries.find_version(work, name) if name else None for name in (left, right)]
    first = actions.file_copy(work, comparison.left.file, version=versions[0])
    second = actions.file_copy(work, comparison.right.file, version=versions[1])
    actions.keep_comparison(first, second, comparison)
    said = len(list(actions.differences(comparison)))
    click.echo(f"{work}: kept, with {said} difference{'' if said == 1 else 's'} of {second} from {first}")
