import os
import subprocess
import sys
from pathlib import Path

import pytest


def test_the_command_asks_for_one_thread_of_blas_before_numpy_is_loaded() -> None:
    code = "import os, sys, recension.cli; print(os.environ['OPENBLAS_NUM_THREADS'], 'numpy' in sys.modules)"
    plain = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    told = subprocess.run([sys.executable, "-c", code], env=plain, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["1", "False"]


def command(*args: str, shell: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """The command run by a shell line in which it stands as "$@"."""
    line = ["sh", "-c", shell, "sh", sys.executable, "-m", "recension", *args]
    return subprocess.run(line, env={**os.environ, **environ}, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("args", [["--help"], ["read", "--help"], ["authority", "info"], ["authority", "find", "cher"]])
def test_a_full_disk_behind_standard_output_is_told_in_a_line(args: list[str], tmp_path: Path) -> None:
    done = command(*args, shell='"$@" > /dev/full', RECENSION_HOME=str(tmp_path))
    assert done.stderr == "recension: standard output: no space left on device; print to another place\n"
    assert done.returncode == 1


def test_a_closed_standard_output_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Mask (1985) with Cher as Rusty.")
    done = command("read", str(tmp_path / "a.txt"), "--no-authority", shell='"$@" >&-')
    assert (done.returncode, done.stderr) == (0, "")


def test_what_a_narrow_encoding_lacks_is_printed_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Amélie – “Le Fabuleux Destin” (2001) with Audrey Tautou as Amélie.")
    done = command("read", str(tmp_path / "a.txt"), "--no-authority", shell='"$@"', PYTHONIOENCODING="ascii")
    assert "Amélie" in done.stdout and not done.returncode, done.stderr


@pytest.mark.parametrize("option", ["--html", "--csv"])
def test_a_place_that_is_none_is_told_before_anything_is_measured(option: str, tmp_path: Path) -> None:
    args = (str(tmp_path / "a"), str(tmp_path / "b"))
    for name in args:
        Path(name).write_text("no film")
    done = command("compare", *args, option, str(tmp_path / "gone" / "x"), shell='"$@"')
    assert done.stderr == f"recension: {tmp_path}/gone/x: there is no such folder; give {option} a place to write\n"


def test_a_catalogue_that_is_none_is_told_with_what_to_do_about_it(tmp_path: Path) -> None:
    (tmp_path / "catalogue.sqlite3").write_text("Dear diary, this is no database at all.")
    done = command("record", "Mask (1985)", shell='"$@"', RECENSION_HOME=str(tmp_path))
    assert "file is not a database; move that file away, or name another place with DATABASE_URL" in done.stderr
    assert done.returncode == 1 and "Traceback" not in done.stderr
