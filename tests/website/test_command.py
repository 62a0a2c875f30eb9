"""The commands of the catalogue, each as its own process, as people run them."""

import ctypes
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from recension.authority import default_authority

pytestmark = pytest.mark.slow

REVIEW = """Mask (1985)

There are films that ask you for tears and films that earn them. Mask, directed by Peter Bogdanovich in 1985, is one of
the second kind, and it has not aged a day since I first saw it on a rented tape with the label half gone.

Eric Stoltz plays Rocky Dennis, a boy whose face nobody can look away from, and he plays him with his voice and his
hands. Cher is his mother, and she is better here than anyone thought she could be. Sam Elliott plays Gar, who says
little and means it. The film runs 120 minutes and I would not lose one of them.
"""

TWO_FILMS = """# Two for the weekend

## Heat (1995)
Michael Mann directed it, with Al Pacino and Robert De Niro. It is dull and far too long.

## Mask (1985)
Peter Bogdanovich directed it, with Cher and Eric Stoltz. It is a joy from first to last.
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "reviews").mkdir()
    (tmp_path / "reviews" / "one.txt").write_text(REVIEW)
    (tmp_path / "reviews" / "two.txt").write_text(REVIEW + "\nI loved it.\n")
    return tmp_path


@pytest.fixture(scope="module", autouse=True)
def _authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One authority for all these processes, so that each need not build its own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RECENSION_AUTHORITY", str(default_authority(home, built="2026-01-01T00:00:00Z")))
        yield


def environment(place: Path, **more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
    return {**kept, "RECENSION_HOME": str(place / "home"), **more}


def run(
    place: Path, *words: str, first: Callable[[], object] | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "recension", *words],
        capture_output=True,
        text=True,
        cwd=place,
        env=environment(place, **more),
        timeout=120,
        check=False,
        preexec_fn=first,
    )


def test_from_files_to_a_record(place: Path) -> None:
    first = run(place, "add", "reviews")
    assert (first.returncode, first.stdout) == (0, ""), first.stderr
    assert "2 added" in first.stderr
    assert "2 known already" in run(place, "add", "reviews").stderr
    record = run(place, "record", "Mask (1985)", "--json")
    assert record.returncode == 0, record.stderr
    data = json.loads(record.stdout)
    director = next(s for s in data["statements"] if s["property"] == "director")
    assert (director["value"], len({w["siglum"] for w in director["witnesses"]})) == ("Peter Bogdanovich", 2)
    shown = run(place, "record", "Mask")
    assert "Peter Bogdanovich" in shown.stdout
    missing = run(place, "record", "Zabriskie Point")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "no review in the catalogue is of Zabriskie Point" in missing.stderr


def test_a_comparison_is_kept_beside_the_reviews(place: Path) -> None:
    sources = [{"file": f"{name}.mkv", "duration": 60, "frames": 1440, "rate": "24"} for name in ("tape", "disc")]
    lost = {"kind": "left_only", "left": [10, 12], "left_frames": [240, 288]}
    measured = {"left": sources[0], "right": sources[1], "segments": [lost], "summary": ["2 s removed"]}
    (place / "comparison.json").write_text(json.dumps(measured))
    assert run(place, "add", "reviews").returncode == 0
    kept = run(place, "keep", "comparison.json", "--film", "Mask (1985)")
    assert (kept.returncode, kept.stdout) == (0, "Mask (1985): kept, with 1 difference of disc.mkv from tape.mkv\n")
    assert "lacks 00:00:10.000–00:00:12.000 (2.0 s) of the other copy" in run(place, "record", "Mask").stdout
    wrong = run(place, "keep", "reviews/one.txt", "--film", "Mask")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "one.txt: not JSON; make one with" in wrong.stderr

def test_a_broken_line_is_named_and_costs_nothing_else(place: Path) -> None:
    lines = [json.dumps({"id": "1", "text": REVIEW}), "{broken", json.dumps({"id": "3", "text": REVIEW + "More."})]
    (place / "some.jsonl").write_text("\n".join(lines))
    done = run(place, "add", "some.jsonl", "--no-authority")
    assert done.returncode == 1
    assert "some.jsonl, line 2" in done.stderr
    assert "2 added" in done.stderr


def _many(place: Path, number: int) -> Path:
    lines = [json.dumps({"id": str(n), "text": f"{REVIEW}\nSeen {n} times."}) for n in range(number)]
    (place / "many.jsonl").write_text("\n".join(lines))
    return place / "home" / "catalogue.sqlite3"


def _documents(database: Path) -> int:
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM catalogue_document").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def _started(place: Path) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "recension", "add", "many.jsonl", "--no-authority"]
    return subprocess.Popen(words, stderr=subprocess.PIPE, text=True, cwd=place, env=environment(place))


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT], ids=["kill", "ctrl-c"])
def test_a_run_that_is_stopped_goes_on_where_it_was(place: Path, blow: signal.Signals) -> None:
    database = _many(place, 40)
    running = _started(place)
    while _documents(database) < 5 and running.poll() is None:
        time.sleep(0.02)
    running.send_signal(blow)
    _, said = running.communicate(timeout=60)
    kept = _documents(database)
    assert 5 <= kept < 40
    assert running.returncode in (-9, 130)
    assert "Traceback" not in said
    assert f"{40 - kept} added, {kept} known already" in run(place, "add", "many.jsonl", "--no-authority").stderr


def test_two_runs_at_once_share_the_work(place: Path) -> None:
    database = _many(place, 25)
    both = [_started(place), _started(place)]
    for one in both:
        _, said = one.communicate(timeout=120)
        assert one.returncode == 0, said
    assert _documents(database) == 25


#: databases that cannot be used, and what the message says
UNUSABLE = [
    ("sqlite:////dev/null/folder/catalogue.sqlite3", "cannot be opened"),
    ("sqlite:////proc/catalogue.sqlite3", "unable to open database file"),
    ("sqlite:///reviews/one.txt", "file is not a database"),
    ("sqlite:///reviews", "unable to open database file"),
    ("mysql://h/x", "unknown kind of database"),
    ("postgres://nobody:x@127.0.0.1:9/films", "failed"),
]


@pytest.mark.parametrize(("url", "said"), UNUSABLE)
def test_a_database_that_cannot_be_used_is_one_clear_line(place: Path, url: str, said: str) -> None:
    done = run(place, "add", "reviews", "--no-authority", DATABASE_URL=url)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    assert len(lines) == 1
    assert said in lines[0]
    assert "DATABASE_URL" in lines[0]


def _bound_by_modes() -> None:
    """Root too may write only where files' modes let their owner (PR_CAPBSET_DROP, CAP_DAC_OVERRIDE)."""
    ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)


@pytest.fixture
def sealed(place: Path) -> Iterator[Path]:
    """A place whose catalogue can be read, and nothing written."""
    assert run(place, "add", "reviews").returncode == 0
    (place / "home" / "catalogue.sqlite3").chmod(0o444)
    (place / "home").chmod(0o555)
    yield place
    (place / "home").chmod(0o755)


def test_a_catalogue_that_can_only_be_read_is_read(sealed: Path) -> None:
    shown = run(sealed, "record", "Mask", first=_bound_by_modes)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Peter Bogdanovich" in shown.stdout
    refused = run(sealed, "add", "--again", "reviews", first=_bound_by_modes)
    assert refused.returncode == 1 and "Traceback" not in refused.stderr
    assert "make this one and its folder writable, or name another place with DATABASE_URL" in refused.stderr


def test_a_catalogue_that_can_only_be_read_is_served(sealed: Path) -> None:
    with _served(sealed, 8200, first=_bound_by_modes) as said:
        assert "can only be read here; it is shown as it stands" in said[0]
        assert "Mask" in _styled(said[-1])


def test_demo_prints_the_record_and_keeps_to_itself(place: Path) -> None:
    (place / "reviews" / "two-films.md").write_text(TWO_FILMS)
    done = run(place, "demo", "--reviews", "reviews", "--no-serve")
    assert done.returncode == 0, done.stderr
    assert "Mask (1985)" in done.stdout
    assert "  C  Two for the weekend  for  speaks of it in passing\n" in done.stdout
    assert (place / "home" / "demo" / "catalogue.sqlite3").exists()
    assert not (place / "home" / "catalogue.sqlite3").exists()


def test_serve_takes_the_next_port_and_stops_at_once(place: Path) -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        with _served(place, port) as said:
            assert f"port {port} is busy" in said[0]
            assert "The shelves are empty" in _styled(said[-1])


@contextmanager
def _served(place: Path, port: int, first: Callable[[], object] | None = None) -> Iterator[list[str]]:
    """What `serve` says until it serves; at the end it is stopped, without complaint."""
    serving = subprocess.Popen(
        [sys.executable, "-m", "recension", "serve", "--port", str(port), "--workers", "1"],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=place,
        env=environment(place),
        preexec_fn=first,
    )
    try:
        assert serving.stderr is not None
        said = [serving.stderr.readline()]
        while said[-1] and "http://" not in said[-1]:
            said.append(serving.stderr.readline())
        yield said
    finally:
        serving.send_signal(signal.SIGINT)
    out, rest = serving.communicate(timeout=20)
    assert (serving.returncode, out) == (0, "")
    assert "Traceback" not in rest


def _styled(said: str) -> str:
    """The first page of the site whose address is in what was said; its style is served too."""
    address = re.search(r"http://127\.0\.0\.1:\d+/", said)
    assert address
    page = _fetched(address[0])
    style = re.search(r'href="(/static/website/site\.[0-9a-f]{12}\.css)"', page)
    assert style
    assert "--accent" in _fetched(address[0].rstrip("/") + style[1])
    return page


def _fetched(address: str) -> str:
    for _ in range(50):
        try:
            with urlopen(address, timeout=5) as answer:
                return str(answer.read().decode())
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"nothing answers at {address}")


@pytest.mark.parametrize("verb", ["add", "record", "serve", "demo"])
def test_help_has_an_example(place: Path, verb: str) -> None:
    said = run(place, verb, "--help").stdout
    assert "Examples:" in said
    assert f"recension {verb}" in said
