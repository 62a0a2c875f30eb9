"""The database as a whole: opened, migrated, and every failure of it told in one line."""

import fcntl
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import django
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from django.db.migrations.executor import MigrationExecutor

from recension.errors import CatalogueError

#: PostgreSQL's name for our lock: any number that other programs on the server do not use.
_LOCK = 0x5245_4345
_ELSEWHERE = "name another place with DATABASE_URL or RECENSION_HOME"
#: What a database says of its failure, and what to do about it besides.
_REMEDIES = {
    "is full": "free some space there",
    "no space": "free some space there",
    "malformed": "put a copy of it back",
    "not a database": "move that file away",
    "readonly": "make this one and its folder writable",
    "read-only": "make this one and its folder writable",
    "permission": "make this one and its folder writable",
    "unable to open": "see that it is a file that can be read and written",
    "connection": "see that its server runs and lets you in",
}


def _remedy(detail: str) -> str:
    other = next((remedy for sign, remedy in _REMEDIES.items() if sign in detail.lower()), "")
    return f"{other}, or {_ELSEWHERE}" if other else _ELSEWHERE


def place() -> str:
    """Where the catalogue is, in words: a path, or a database's name and host."""
    named = settings.DATABASES["default"]
    if named["ENGINE"].endswith("sqlite3"):
        return str(_file(named))
    return f"the PostgreSQL database {named['NAME']} at {named['HOST'] or 'this machine'}"


def only_read() -> bool:
    """Whether the catalogue lies where nothing can be written, and is shown as it stands."""
    return str(settings.DATABASES["default"]["NAME"]).startswith("file:")


def _file(named: Mapping[str, Any]) -> Path:
    """The file of a SQLite database, which is named by a path, or by a URL where it can only be read."""
    name = str(named["NAME"])
    return Path(unquote(urlsplit(name).path) if name.startswith("file:") else name)


@contextmanager
def telling() -> Iterator[None]:
    """Turn a failure of the database into one line that says where and what to do."""
    try:
        yield
    except DatabaseError as wrong:
        detail = str(wrong).strip().splitlines()[0] if str(wrong).strip() else type(wrong).__name__
        raise CatalogueError(f"the catalogue at {place()} failed: {detail}; {_remedy(detail)}") from wrong
    except OSError as wrong:
        reason = (wrong.strerror or str(wrong)).lower()
        raise CatalogueError(f"the catalogue at {place()} cannot be opened: {reason}; {_remedy(reason)}") from wrong


@contextmanager
def writing() -> Iterator[None]:
    """One transaction: all of it happens, or nothing, also when it is interrupted."""
    with telling(), transaction.atomic():
        yield


def prepare() -> None:
    """Make the database ready: its folder, and its tables up to the newest migration."""
    if not apps.ready:
        django.setup()
    with telling():
        named = settings.DATABASES["default"]
        if named["ENGINE"].endswith("sqlite3"):
            _file(named).parent.mkdir(parents=True, exist_ok=True)
        if _is_behind():
            with _alone(named):
                # Whoever came first has done it by now.
                if _is_behind():
                    call_command("migrate", verbosity=0, interactive=False)


def _is_behind() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


@contextmanager
def _alone(named: Mapping[str, Any]) -> Iterator[None]:
    """One process at a time changes the tables: the others wait here."""
    if named["ENGINE"].endswith("sqlite3"):
        # The folder itself is locked, so that no lock file is left in it.
        folder = os.open(_file(named).parent, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK])
