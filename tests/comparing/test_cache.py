"""What the cache keeps and what it lets go, beside other runs that use it too."""

import os
from pathlib import Path

import pytest

from recension.comparing._cache import Cache, digest_of
from recension.errors import InputError


def signature(cache: Cache, name: str, *, size: int, age: int) -> Path:
    entry = cache.folder / name
    entry.mkdir(parents=True)
    (entry / "luma.u8").write_bytes(bytes(size))
    (entry / "signature.json").write_text("{}")
    os.utime(entry / "signature.json", (1000 - age, 1000 - age))
    return entry


def test_the_least_recently_used_go_first_and_what_is_spared_stays(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit=250)
    oldest, spared, newest = (signature(cache, n, size=100, age=a) for n, a in (("a", 3), ("b", 2), ("c", 1)))
    cache.trim(spare=frozenset({"b"}))
    assert [entry.exists() for entry in (oldest, spared, newest)] == [False, True, True]


def test_an_entry_that_another_run_takes_away_meanwhile_harms_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path, limit=0)
    kept, gone = signature(cache, "kept", size=9, age=1), signature(cache, "new-gone", size=9, age=2)
    listed = Path.iterdir

    def iterdir(folder: Path) -> object:
        if folder == gone:
            raise FileNotFoundError(folder)
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    cache.trim(spare=frozenset())
    assert not kept.exists()


def test_a_cache_that_cannot_be_written_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=r"file/signatures: signatures cannot be kept: .*--no-cache"):
        Cache(tmp_path / "file" / "signatures").workshop()


def test_a_digest_that_cannot_be_noted_is_a_digest_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"film")
    assert digest_of(tmp_path / "file", Cache(tmp_path / "file" / "signatures")) == digest_of(tmp_path / "file", None)
