"""recension authority, as a person calls it: in a process of its own."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from recension.authority import build_authority, info
from tests.authority.dumps import FILES, tsv, write_dumps


def recension(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "RECENSION_HOME": str(home)}
    environment.pop("RECENSION_AUTHORITY", None)
    command = [sys.executable, "-m", "recension", "authority", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def test_build_info_and_find(tmp_path: Path) -> None:
    dumps = write_dumps(tmp_path / "in", optional=True)
    done = recension("build", "--imdb", str(dumps), home=tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, str(tmp_path / "authority"))
    told = recension("info", home=tmp_path).stdout
    assert "imdb" in told and "non-commercial" in told and re.search(r"films +7\n", told)
    found = [
        json.loads(line) for line in recension("find", "otto harbour", "--json", home=tmp_path).stdout.splitlines()
    ]
    assert [(f["is"], f.get("title") or f["name"], f.get("via")) for f in found] == [
        ("film", "Harbour Lights", "Otto Bräm"),
        ("person", "Otto Bräm", None),
    ]
    assert recension("find", "otto harbor", home=tmp_path).stdout.splitlines() == [
        "Harbour Lights (1981, movie)  tt0000011  with Otto Bräm",
        "Otto Bräm  nm0000002",
    ]


def test_the_starter_answers_where_nothing_was_built(tmp_path: Path) -> None:
    found = recension("find", "stoltz mask", home=tmp_path)
    assert found.stdout.splitlines()[0].startswith("Mask (1985, movie)")
    assert json.loads(recension("info", "--json", home=tmp_path).stdout)["source"] == "starter"


def test_faults_are_one_line_and_a_code(tmp_path: Path) -> None:
    spoilt = tsv(FILES["name.basics"]).replace("nm0000003", "three")
    dumps = write_dumps(tmp_path / "in", name_basics=spoilt)
    done = recension("build", "--imdb", str(dumps), home=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[-1] == (
        f"recension: {dumps}/name.basics.tsv.gz, line 4: nconst: expected a person id such as nm0000385, not 'three'"
    )
    done = recension("build", "--imdb", str(dumps), "--keep-going", home=tmp_path)
    assert done.returncode == 0 and "skipped 1 malformed rows of name.basics.tsv.gz" in done.stderr


def test_a_missing_authority_is_said_so(tmp_path: Path) -> None:
    done = recension("find", "mask", "--authority", str(tmp_path / "none"), home=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"recension: no authority at {tmp_path}/none; build one")


def test_usage_is_2(tmp_path: Path) -> None:
    assert recension("build", home=tmp_path).returncode == 2
    assert recension("find", home=tmp_path).returncode == 2


@pytest.mark.slow
@pytest.mark.parametrize("after", [0.0, 0.4, 0.8])  # in a query of duckdb's, or in Python
def test_an_interrupted_build_leaves_the_old_one(tmp_path: Path, after: float) -> None:
    build_authority(write_dumps(tmp_path / "in"), tmp_path / "out", built="first")
    rows = "".join(f"tt{n}\tmovie\tFilm {n}\tFilm {n}\t0\t1990\t\\N\t\\N\t\\N\n" for n in range(10_000, 150_000))
    dumps = write_dumps(tmp_path / "big", title_basics=tsv(FILES["title.basics"]) + rows)
    command = [sys.executable, "-m", "recension", "authority", "build", "--imdb", str(dumps), "--out"]
    with subprocess.Popen([*command, str(tmp_path / "out")], stderr=subprocess.PIPE) as build:
        while not list((tmp_path / "out").glob(".building-*")):
            assert build.poll() is None
            time.sleep(0.02)
        time.sleep(after)
        build.send_signal(signal.SIGINT)
        assert build.wait() == 130
        assert build.stderr and "Traceback" not in build.stderr.read().decode()
    assert info(tmp_path / "out").built == "first"
    assert sorted(path.name[:5] for path in (tmp_path / "out").iterdir()) == ["autho", "data-"]
