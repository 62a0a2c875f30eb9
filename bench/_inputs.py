"""Files and folders named to a benchmark: what is not there is told in a line, before anything runs."""

import argparse
from pathlib import Path


def existing(named: str) -> Path:
    """The file or folder of this name."""
    path = Path(named)
    if not path.exists():
        raise argparse.ArgumentTypeError(f"{named}: no such file or folder")
    return path


def annotations(named: str) -> Path:
    """A folder that holds annotations, NAME.json."""
    path = existing(named)
    if not any(path.glob("*.json")):
        raise argparse.ArgumentTypeError(f"{named}: no annotations here; they are NAME.json, with texts/NAME.txt")
    return path
