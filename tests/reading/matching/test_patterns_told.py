"""What is told of patterns and kept between runs: a file changes how soon the answer comes, never the answer."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from recension.reading import keep_in, remember_in
from recension.reading.matching._told import told_of

_READ = """
import sys
from pathlib import Path
from recension.reading import keep_in, read, remember_in
from recension.reading.matching import _told
from recension.records import Document
file = Path(sys.argv[1])
remember_in(file)
if sys.argv[2:]:
    _told.demanded_by = None  # nothing may be taken apart that the file has
claims = read(Document("one", "Mask (1985), directed by Peter Bogdanovich, won an Oscar.")).claims
keep_in(file)
print([(c.property, c.value) for c in claims])
"""


def _read(*args: str) -> str:
    return subprocess.run([sys.executable, "-c", _READ, *args], capture_output=True, text=True, check=True).stdout


@pytest.mark.slow
def test_a_kept_file_gives_the_same_claims_with_nothing_taken_apart(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "patterns.json"
    first = _read(str(file))
    assert "Peter Bogdanovich" in first
    before = file.read_bytes()
    assert _read(str(file), "kept") == first
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "kept",
    [
        "", "not json", "[]", "{}", '{"version": "another", "patterns": {"zebra crossing": [true, []]}}',
        '{"version": null, "patterns": 3}',
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_keeps_nothing(kept: str, tmp_path: Path) -> None:
    file = tmp_path / "patterns.json"
    file.write_text(kept, encoding="utf-8")
    remember_in(file)
    assert not told_of("zebra crossing").crosses


def test_damaged_patterns_keep_nothing(tmp_path: Path) -> None:
    file = tmp_path / "patterns.json"
    told_of("a row of yaks")
    keep_in(file)
    kept = json.loads(file.read_text(encoding="utf-8"))
    assert re.search("yaks", json.dumps(kept))
    kept["patterns"] = {"an emu alone": "damaged"}
    file.write_text(json.dumps(kept), encoding="utf-8")
    remember_in(file)
    assert told_of("an emu alone").demands


def test_a_place_that_cannot_be_written_is_let_be(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    told_of("two gnus")
    keep_in(tmp_path / "taken" / "patterns.json")
    assert (tmp_path / "taken").read_text(encoding="utf-8") == "a file"
