"""The synthetic dumps are of the format, the same for the same arguments, and hold the real ones."""

import hashlib
from pathlib import Path

import pytest

from bench.synthetic_imdb import generate
from recension.authority import build_authority, open_authority
from tests.authority.dumps import write_dumps


@pytest.mark.slow
def test_they_build_and_hold_the_real_ones(tmp_path: Path) -> None:
    real = write_dumps(tmp_path / "real")
    size = generate(real, tmp_path / "one", scale=0.0001, akas=True)
    generate(real, tmp_path / "two", scale=0.0001, akas=True)
    digests = [
        {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (tmp_path / name).iterdir()}
        for name in ("one", "two")
    ]
    assert digests[0] == digests[1] and len(digests[0]) == 5
    counts = build_authority(tmp_path / "one", tmp_path / "out").counts
    assert (counts["films"], counts["people"]) == (size.titles + 7, size.people + 4)
    assert 0.8 < counts["credits"] / size.credits < 1.2
    a = open_authority(tmp_path / "out")
    film = a.film_by_id("tt0000011")
    assert film is not None and a.title(film) == "Harbour Lights" and len(a.credits(film)) == 3
