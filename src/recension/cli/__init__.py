"""The `recension` command: a table of verbs, each imported only when it is called."""

import errno
import importlib
import io
import os
import sys

import click

from recension import __version__
from recension.errors import RecensionError

# Our matrices are small: a second thread of BLAS costs many times what it brings. It must stand before numpy is loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

#: verb → module:function. The help lines stand here so that `recension --help` imports none of them.
COMMANDS = {
    "read": ("recension.cli._read:read", "Read reviews: the film, and each claim beside its words."),
    "add": ("recension.cli._add:add", "Read reviews into the catalogue."),
    "record": ("recension.cli._record:record", "Print what all witnesses say of a film."),
    "serve": ("recension.cli._serve:serve", "Serve the catalogue as a website."),
    "demo": ("recension.cli._demo:demo", "Read the example reviews, print a record, serve it."),
    "authority": ("recension.cli._authority:authority", "Build, describe or ask the reference of films and people."),
    "compare": ("recension.cli._compare:compare", "Measure what differs between two copies of a film."),
    "keep": ("recension.cli._keep:keep", "Keep a comparison in the catalogue, beside what critics say."),
    "remap": ("recension.cli._remap:remap", "Move subtitles from one cut to another by a comparison."),
}


class _Verbs(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, function = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), function)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="recension")
def cli() -> None:
    """Reads film reviews into a catalogue in which every fact stands beside the sentence that says it.

    \b
    Examples:
      recension read review.txt
      recension add reviews/
      recension record "Mask (1985)"
      recension compare tape.mkv disc.mkv --html report.html
    """


def main() -> None:
    """Run the command; a RecensionError becomes one line on standard error and its exit code."""
    _ready_to_print()
    try:
        cli.main(prog_name="recension", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(wrong.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped; what was finished is kept", err=True)
        sys.exit(130)
    except BrokenPipeError:
        # The reader of a pipe has gone (`recension read … | head`): that is no error of ours.
        _print_nowhere()
        sys.exit(0)
    except RecensionError as wrong:
        click.echo(f"recension: {wrong}", err=True)
        sys.exit(wrong.exit_code)
    except OSError as wrong:
        if wrong.filename is not None or wrong.errno not in _UNWRITABLE:
            raise
        _print_nowhere()
        reason = (wrong.strerror or str(wrong)).lower()
        click.echo(f"recension: standard output: {reason}; print to another place", err=True)
        sys.exit(1)


#: How writing fails where a disk is full or a device is gone.
_UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


def _ready_to_print() -> None:
    """Let nothing that a review or a file's name holds break printing.

    Files and pipes get UTF-8, as JSON must be; a terminal keeps its own encoding, with ? for what that lacks. Where
    standard output is closed, what would be printed goes nowhere.
    """
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 (open as long as we run)
    elif isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def _print_nowhere() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
