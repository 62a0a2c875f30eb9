"""What pairs of films are made from, and the arguments that name it."""

import argparse
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from bench._film.footage import footage_film
from bench._film.synthetic import synthetic_film
from bench._inputs import existing

#: Films that can be made where none are given.
MADE = {"shapes": synthetic_film, "footage": footage_film}


@dataclass(frozen=True, slots=True)
class Stock:
    """What pairs are made from: paths to films, and to clips to insert, songs and readings where there are any."""

    films: tuple[Path, ...]
    inserts: tuple[Path, ...] = ()
    music: tuple[Path, ...] = ()
    speech: tuple[Path, ...] = ()


def stock_of(arguments: argparse.Namespace, scratch: Path) -> Stock:
    """The stock that the arguments name; two films made on the spot where no film is given."""
    seconds = 1.5 * (arguments.seconds or 120)
    make = MADE[arguments.made]
    films = tuple(arguments.films) or tuple(
        make(scratch / f"film{n}.mkv", seed=arguments.seed + n, seconds=seconds, rate=rate)
        for n, rate in enumerate((Fraction(24), Fraction(24000, 1001)))
    )
    return Stock(films, tuple(arguments.inserts), tuple(arguments.music), tuple(arguments.speech))


def add_stock_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("films", nargs="*", type=existing, help="films to cut pairs from; none: made ones")
    parser.add_argument("--made", choices=[*MADE], default="shapes", help="what films to make where none are given")
    for what in ("inserts", "music", "speech"):
        parser.add_argument(f"--{what}", nargs="+", type=existing, default=[], help=f"files to take {what} from")
    parser.add_argument("--seconds", type=float, default=60.0, help="length of an excerpt; 0: the whole film")
    parser.add_argument("--height", type=int, default=360, help="scale pictures down to this height at most")
    parser.add_argument("--edits", type=int, default=6, help="edits in an edited pair")
