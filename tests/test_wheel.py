"""The wheel by itself: built, installed into a fresh environment, used from another folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, cwd: Path, **env: str) -> str:
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "RECENSION", "VIRTUAL"))}
    done = subprocess.run([str(c) for c in command], cwd=cwd, env={**plain, **env}, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.slow
def test_the_wheel_reads_a_review_from_another_folder(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path / "dist", ROOT, cwd=tmp_path)
    (wheel,) = (tmp_path / "dist").glob("recension-*.whl")
    run(sys.executable, "-m", "venv", tmp_path / "fresh", cwd=tmp_path)
    pip = [tmp_path / "fresh/bin/python", "-m", "pip", "--quiet", "--disable-pip-version-check"]
    run(*pip, "install", "--no-deps", "--require-hashes", "-r", ROOT / "locks/run.txt", cwd=tmp_path)
    run(*pip, "install", "--no-deps", wheel, cwd=tmp_path)
    run(*pip, "check", cwd=tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "review.txt").write_text("Mask (1985), directed by Peter Bogdanovich, stars Cher as Rusty.", "utf-8")
    home = str(tmp_path / "home")
    printed = run(tmp_path / "fresh/bin/recension", "read", "review.txt", "--json", cwd=elsewhere, RECENSION_HOME=home)
    found = json.loads(printed)
    assert found["film"]["title"] == "Mask"
    assert "Peter Bogdanovich" in {c["value"] for c in found["claims"] if c["property"] == "director"}
