"""How a benchmark or drill is called: each is a word of `./run`, and its help ends with an example to copy."""

import argparse
from pathlib import Path

from bench._inputs import existing


def command(name: str, description: str | None, example: str) -> argparse.ArgumentParser:
    """The parser of `./run NAME`; `example` is what can stand behind it."""
    called = f"./run {name}"
    return argparse.ArgumentParser(
        prog=called,
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"example: {called} {example}".rstrip(),
    )


def fitting_command(name: str, description: str | None, *, known: str, examples: str) -> argparse.ArgumentParser:
    """The parser of a benchmark that can fit its table anew on reviews whose film is known.

    `known` is what of the films the authority is asked for, `examples` what is printed so many of.
    """
    ap = command(name, description, "reviews.jsonl.gz --authority authority/ --examples 20")
    ap.add_argument("reviews", type=existing, help="JSON Lines (.gz): id, imdb_id, source, text")
    ap.add_argument("--authority", type=Path, required=True, help=f"a built authority, for the films' {known}")
    ap.add_argument("--fit", action="store_true", help="write the table anew from these reviews")
    ap.add_argument("--examples", type=int, default=10, metavar="N", help=f"{examples} to print")
    return ap
