"""The same catalogue on PostgreSQL: a private server where its programs are, or the one POSTGRES_URL names."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = [pytest.mark.postgres, pytest.mark.slow]

REVIEWS = {
    "one.txt": """Mask (1985)

This is a film that Peter Bogdanovich directed in 1985, and there is not a false note in it. Eric Stoltz plays the boy
and Cher plays his mother, and she has never been better than she is here.
""",
    "two.txt": """Mask (1985)

I do not know why nobody talks about this film any more. It was directed by Peter Bogdanovich, it stars Cher and Eric
Stoltz, and Sam Elliott plays Gar as if he had been waiting for him.
""",
}


def _programs() -> Path | None:
    found = shutil.which("pg_ctl")
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    return Path(found).parent if found else installed[-1].parent if installed else None


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if url := os.environ.get("POSTGRES_URL"):
        yield url
        return
    programs = _programs()
    if programs is None:
        pytest.skip("no PostgreSQL here: apt-get install postgresql, or set POSTGRES_URL")
    # PostgreSQL refuses to run as root, and its account cannot see into pytest's private folders.
    place = Path(subprocess.check_output(["mktemp", "-d"], text=True).strip())
    account = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if account:
        shutil.chown(place, "postgres")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    run = [*account, str(programs / "pg_ctl"), "-D", str(place / "data"), "-s", "-w"]
    subprocess.run([*run, "-o", "-A trust -U recension", "initdb"], check=True, cwd="/", stdout=subprocess.DEVNULL)
    options = f"-p {port} -k {place} -c listen_addresses=127.0.0.1 -c fsync=off"
    subprocess.run([*run, "-o", options, "-l", str(place / "log"), "start"], check=True, cwd="/")
    yield f"postgres://recension@127.0.0.1:{port}/postgres"
    subprocess.run([*run, "-m", "immediate", "stop"], check=True, cwd="/")
    shutil.rmtree(place)


def recension(place: Path, url: str, *words: str) -> str:
    environment = {**os.environ, "RECENSION_HOME": str(place / "home"), "DATABASE_URL": url}
    command = [sys.executable, "-m", "recension", *words]
    done = subprocess.run(command, capture_output=True, text=True, cwd=place, env=environment, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_both_databases_tell_the_same(server: str, tmp_path: Path) -> None:
    (tmp_path / "reviews").mkdir()
    for name, text in REVIEWS.items():
        (tmp_path / "reviews" / name).write_text(text)
    records = []
    for url in (server, f"sqlite:///{tmp_path}/films.sqlite3"):
        recension(tmp_path, url, "add", "reviews")
        records.append(recension(tmp_path, url, "record", "Mask (1985)", "--json"))
    assert records[0] == records[1]
    assert '"Peter Bogdanovich"' in records[0]
