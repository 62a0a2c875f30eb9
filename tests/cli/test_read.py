"""The command as a user meets it: a process, its output, its errors and its exit status."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from recension.cli import COMMANDS

REVIEW = (
    "Mask (1985)\n\nI taped it off cable. Peter Bogdanovich directs Cher as Rusty and Sam Elliott as Gar, from a "
    "script by Anna Hamilton Phelan. It should have won more than the one Oscar. 4/5"
)


def recension(*args: str, home: Path, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "recension", *args],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={
            "RECENSION_HOME": str(home),
            "XDG_CACHE_HOME": str(home.parent / "cache"),
            "PATH": "/usr/bin:/bin",
            "COLUMNS": "100",
        },
        timeout=120,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose authority is built from the starter on first use, and then kept."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def review(tmp_path: Path) -> Path:
    (tmp_path / "mask.txt").write_text(REVIEW, encoding="utf-8")
    return tmp_path / "mask.txt"


def test_reads_for_people(home: Path, review: Path) -> None:
    done = recension("read", str(review), home=home)
    assert done.returncode == 0, done.stderr
    for words in ("Mask (1985)", "Peter Bogdanovich", "Sam Elliott", "character: Gar", "“Sam Elliott as Gar”"):
        assert words in done.stdout


def test_json_is_the_contract(home: Path, review: Path) -> None:
    done = recension("read", str(review), "--json", "--with-text", "--explain", home=home)
    (line,) = done.stdout.splitlines()
    found = json.loads(line)
    assert set(found) == {"document", "film", "films", "claims"}
    assert found["document"]["id"] == str(review)
    assert found["document"]["characters"] == len(REVIEW)
    assert found["film"]["ids"]["imdb"] == "tt0089560"
    assert {"title", "year", "ids", "confidence", "because", "candidates"} == set(found["film"])
    for claim in found["claims"]:
        assert found["document"]["text"][claim["start"] : claim["end"]] == claim["quote"]
        assert all(isinstance(v, str) for v in claim["qualifiers"].values())
        assert claim["rule"]
    awards = [c["assertion"] for c in found["claims"] if c["property"] == "award"]
    assert "asserted" not in awards


def test_one_bad_document_costs_no_other(home: Path, review: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\0b\0a\0d")
    done = recension("read", str(tmp_path / "bad.txt"), str(review), "/no/such/file", "--json", home=home)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    messages = done.stderr.strip().splitlines()
    assert len(messages) == 2 and "UTF-16" in messages[0] and "/no/such/file" in messages[1]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_lines_come_in_order_whatever_the_jobs(home: Path, tmp_path: Path, jobs: str) -> None:
    lines = [json.dumps({"id": f"r{i}", "text": f"Directed by Ada Frost. Take {i}."}) for i in range(40)]
    lines[17] = "{broken"
    (tmp_path / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = recension("read", str(tmp_path / "many.jsonl"), "--json", "--jobs", jobs, home=home)
    ids = [json.loads(line)["document"]["id"] for line in done.stdout.splitlines()]
    assert ids == [f"r{i}" for i in range(40) if i != 17]
    assert done.returncode == 1 and "line 18" in done.stderr


def test_standard_input_and_no_authority(home: Path, tmp_path: Path) -> None:
    done = recension("read", "-", "--json", "--no-authority", home=tmp_path / "none", stdin=REVIEW.encode())
    found = json.loads(done.stdout)
    assert found["document"]["id"] == "-"
    assert {c["value"] for c in found["claims"] if c["property"] == "director"} == {"Peter Bogdanovich"}
    assert not (tmp_path / "none").exists()


def test_proposals_are_taken_or_refused_with_reasons(home: Path, review: Path, tmp_path: Path) -> None:
    place = str(review)
    lines = [
        {"document": place, "property": "production", "value": "taped off cable", "quote": "I taped it off cable"},
        {"document": place, "property": "director", "value": "Ada Frost", "quote": "Peter Bogdanovich directs"},
        {"document": place, "property": ["x"], "value": {}, "quote": 5, "qualifiers": [1]},
        {"document": "elsewhere.txt", "property": "runtime", "value": "1", "quote": "1"},
    ]
    file = tmp_path / "second.jsonl"
    file.write_text("\n".join([*map(json.dumps, lines), "[1]", "{broken"]), encoding="utf-8")
    done = recension("read", place, "--json", "--proposals", str(file), home=home)
    found = json.loads(done.stdout)
    assert [c["value"] for c in found["claims"] if c["property"] == "production"] == ["taped off cable"]
    assert [r["value"] for r in found["proposals"]["refused"]] == ["Ada Frost", {}]
    assert done.returncode == 1 and f"{file}: 1 taken, 2 refused" in done.stderr
    assert all(words in done.stderr for words in ("line 5", "line 6", "'elsewhere.txt'"))
    listed = recension("read", place, "--explain", "--proposals", str(file), home=home)
    assert "1 taken, 2 refused" in listed.stdout and "refused: director Ada Frost" in listed.stdout


def test_a_document_does_not_steer_the_terminal(home: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Starring \x1b[31mSam Elliott\x07 as Gar.", encoding="utf-8")
    done = recension("read", str(tmp_path / "a.txt"), "--explain", home=home)
    assert done.returncode == 0 and "\x1b" not in done.stdout and "\x07" not in done.stdout


def test_what_explains_a_claim_names_rule_mention_and_cues(home: Path, review: Path) -> None:
    done = recension("read", str(review), "--explain", home=home)
    told = " ".join(done.stdout.split())
    assert "rule: PLAYER as ROLE; mention: “Sam Elliott”" in told and "cues: should have" in told


def test_a_page_of_readings(home: Path, review: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    done = recension("read", str(review), "--html", str(page), home=home)
    assert done.returncode == 0 and done.stdout == ""
    source = page.read_text(encoding="utf-8")
    assert "Sam Elliott" in source and "<script" not in source and "http" not in source


def test_a_missing_authority_says_what_to_do(home: Path, review: Path) -> None:
    done = recension("read", str(review), "--authority", "/no/such/authority", home=home)
    assert done.returncode == 1 and done.stdout == ""
    assert "/no/such/authority" in done.stderr and "recension authority build" in done.stderr


def test_usage_errors_exit_with_2(home: Path) -> None:
    assert recension("read", home=home).returncode == 2
    assert recension("read", "--no-such-option", "x", home=home).returncode == 2
    assert recension("nonsense", home=home).returncode == 2
    for verb in ("read", "add"):
        done = recension(verb, "x.txt", "--encoding", "nonsense", home=home)
        assert done.returncode == 2 and "no encoding of text" in done.stderr


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_an_example(home: Path, name: str) -> None:
    done = recension(name, "--help", home=home)
    assert done.returncode == 0 and "recension " + name in done.stdout and "Example" in done.stdout


def test_a_closed_pipe_is_no_error(home: Path, tmp_path: Path) -> None:
    lines = (json.dumps({"id": str(i), "text": "Directed by Ada Frost. " * 20}) for i in range(400))
    (tmp_path / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    command = f"{sys.executable} -m recension read {tmp_path / 'many.jsonl'} --json --no-authority | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=120)
    assert done.stdout.count(b"\n") == 1 and done.stderr == b""
