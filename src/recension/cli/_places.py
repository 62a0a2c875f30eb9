"""Where things are: the folders of the command, from its options, the environment and the XDG conventions."""

import os
from datetime import UTC, datetime
from pathlib import Path

from recension.authority import default_authority


def home() -> Path:
    """RECENSION_HOME, by default `recension` in the XDG data folder."""
    named = os.environ.get("RECENSION_HOME")
    return Path(named) if named else _xdg("XDG_DATA_HOME", ".local/share") / "recension"


def cache() -> Path:
    """`recension` in the XDG cache folder."""
    return _xdg("XDG_CACHE_HOME", ".cache") / "recension"


def authority(named: Path | None = None) -> Path:
    """The authority to use: as named, else RECENSION_AUTHORITY, else the one at home, built on first use."""
    if named:
        return named
    variable = os.environ.get("RECENSION_AUTHORITY")
    return Path(variable) if variable else default_authority(home(), built=now())


def now() -> str:
    """The time, in UTC to the second: 2026-11-22T08:00:00Z."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _xdg(variable: str, default: str) -> Path:
    named = os.environ.get(variable, "")
    return Path(named) if Path(named).is_absolute() else Path.home() / default
