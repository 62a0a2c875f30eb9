import os
from pathlib import Path
from typing import Any

import pytest

from recension.errors import CatalogueError
from recension.project import _environment as environment


@pytest.mark.parametrize(
    ("given", "engine", "name"),
    [
        ({"RECENSION_HOME": "/h"}, "sqlite3", "/h/catalogue.sqlite3"),
        ({"XDG_DATA_HOME": "/x"}, "sqlite3", "/x/recension/catalogue.sqlite3"),
        ({"DATABASE_URL": "sqlite:////a/b%20c.db"}, "sqlite3", "/a/b c.db"),
        ({"DATABASE_URL": "postgres://u:p%40@h:5433/films?sslmode=require"}, "postgresql", "films"),
    ],
)
def test_databases(given: dict[str, str], engine: str, name: str) -> None:
    found = environment.database(given)
    assert (found["ENGINE"].rpartition(".")[2], found["NAME"]) == (engine, name)


def test_a_file_beside_which_nothing_can_be_put_is_opened_as_one_that_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a b?.sqlite3"
    file.touch()
    assert environment.sqlite(file)["NAME"] == str(file)
    monkeypatch.setattr("os.access", lambda path, mode: mode != os.W_OK)
    assert environment.sqlite(file)["NAME"] == f"file:{tmp_path}/a%20b%3F.sqlite3?mode=ro&immutable=1"
    (tmp_path / "a b?.sqlite3-wal").touch()
    assert environment.sqlite(file)["NAME"] == str(file)


def test_a_postgres_url_is_taken_apart() -> None:
    found = environment.database({"DATABASE_URL": "postgres://u:p%40@h:5433/films?sslmode=require"})
    kept = {key: found[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "OPTIONS")}
    assert kept == {"USER": "u", "PASSWORD": "p@", "HOST": "h", "PORT": "5433", "OPTIONS": {"sslmode": "require"}}


@pytest.mark.parametrize(
    "url",
    ["sqlite:///", "sqlite:x.db", "mysql://h/films", "postgres://h/", "postgres://u:p@[::1/f", "postgres://h:70000/f"],
)
def test_a_url_that_names_nothing_is_refused(url: str) -> None:
    with pytest.raises(CatalogueError, match="DATABASE_URL"):
        environment.database({"DATABASE_URL": url})


def test_the_secret_is_made_once_and_kept_private(tmp_path: Path) -> None:
    given: dict[str, Any] = {"RECENSION_HOME": str(tmp_path / "home")}
    key = environment.secret_key(given)
    assert len(key) > 40
    assert environment.secret_key(given) == key
    assert (tmp_path / "home" / "secret_key").stat().st_mode & 0o777 == 0o600
    assert environment.secret_key({**given, "SECRET_KEY": "mine"}) == "mine"


def test_a_home_that_cannot_be_written_still_gives_a_secret(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert len(environment.secret_key({"RECENSION_HOME": str(tmp_path / "file" / "home")})) > 40
