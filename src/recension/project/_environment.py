"""What the environment says: each function takes the mapping it reads, and fails loudly."""

import contextlib
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from recension.errors import CatalogueError

#: A writer waits rather than fails, and pages come from mapped memory.
SQLITE_PRAGMAS = (
    "PRAGMA synchronous=NORMAL;PRAGMA busy_timeout=10000;"
    "PRAGMA mmap_size=268435456;PRAGMA cache_size=-16000;PRAGMA foreign_keys=ON;"
)
#: Readers go on while one writes.
SQLITE_WAL = "PRAGMA journal_mode=WAL;"
FORMS = "write sqlite:///PATH or postgres://USER:PASSWORD@HOST/NAME"


def home(environ: Mapping[str, str]) -> Path:
    """The folder of everything Recension keeps: RECENSION_HOME, else `recension` in the XDG data folder."""
    if named := environ.get("RECENSION_HOME"):
        return Path(named).expanduser().absolute()
    data = environ.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(data).expanduser().absolute() / "recension"


def database(environ: Mapping[str, str]) -> dict[str, Any]:
    """Django's description of the database that DATABASE_URL names; without it, a SQLite file in the home."""
    url = environ.get("DATABASE_URL") or ""
    if not url:
        return sqlite(home(environ) / "catalogue.sqlite3")
    scheme = url.partition(":")[0]
    if scheme == "sqlite":
        return sqlite(sqlite_path(url))
    if scheme in ("postgres", "postgresql"):
        return postgres(url)
    raise CatalogueError(f"DATABASE_URL names an unknown kind of database, {scheme!r}; {FORMS}")


def sqlite_path(url: str) -> Path:
    """The file of `sqlite:///PATH`: three slashes and a relative path, four slashes and an absolute one."""
    if not url.startswith("sqlite:///") or url == "sqlite:///":
        raise CatalogueError(f"DATABASE_URL names no file: {url!r}; {FORMS}")
    return Path(unquote(url.removeprefix("sqlite:///"))).expanduser().absolute()


def sqlite(path: Path) -> dict[str, Any]:
    """Django's description of a SQLite file.

    SQLite reads a file that has a write-ahead log only where it can put files beside it. Where it cannot, the file is
    opened as one that does not change, anew for each page, since another may change it all the same.
    """
    fixed = sealed(path)
    options = {"transaction_mode": "IMMEDIATE", "timeout": 20}
    options["init_command"] = SQLITE_PRAGMAS if fixed else SQLITE_WAL + SQLITE_PRAGMAS
    name = f"file:{quote(str(path))}?mode=ro&immutable=1" if fixed else str(path)
    age = 0 if fixed else 600
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": name, "OPTIONS": options, "CONN_MAX_AGE": age}


def sealed(path: Path) -> bool:
    """Whether a database can only be read: nothing can be put into its folder, and nobody is at work there."""
    at_work = path.with_name(f"{path.name}-wal").exists()
    return os.access(path, os.R_OK) and not os.access(path.parent, os.W_OK) and not at_work


def postgres(url: str) -> dict[str, Any]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as wrong:
        raise CatalogueError(f"DATABASE_URL cannot be read ({str(wrong).lower()}); {FORMS}") from None
    if not parts.path.strip("/"):
        raise CatalogueError(f"DATABASE_URL names no database after the host; {FORMS}")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(port or ""),
        "OPTIONS": dict(parse_qsl(parts.query)),
        "CONN_MAX_AGE": 60,
    }


def secret_key(environ: Mapping[str, str]) -> str:
    """SECRET_KEY, else the one kept in the home, made on first use and readable by its owner alone.

    Where the home cannot be written a key for this process serves: what needs the home will say so itself.
    """
    if key := environ.get("SECRET_KEY"):
        return key
    kept = home(environ) / "secret_key"
    with contextlib.suppress(OSError):
        return kept.read_text().strip() or _new_key(kept)
    with contextlib.suppress(OSError):
        return _new_key(kept)
    return secrets.token_urlsafe(50)


def _new_key(kept: Path) -> str:
    """Write a key and read back what is kept, so that two processes starting at once agree."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        descriptor = os.open(kept, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
    return kept.read_text().strip()


def flag(environ: Mapping[str, str], name: str) -> bool:
    return environ.get(name, "").strip().lower() in ("1", "true", "yes", "on")


def hosts(environ: Mapping[str, str]) -> list[str]:
    """The host names this site answers to: ALLOWED_HOSTS, separated by commas, and this machine's own."""
    named = [host.strip() for host in environ.get("ALLOWED_HOSTS", "").split(",") if host.strip()]
    return [*named, "127.0.0.1", "localhost", "[::1]"]
