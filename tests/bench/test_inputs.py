import argparse
from pathlib import Path

import pytest

from bench._inputs import annotations, existing


def test_what_is_there_is_taken(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text("{}")
    assert existing(str(tmp_path)) == annotations(str(tmp_path)) == tmp_path


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="no such file or folder"):
        existing(str(tmp_path / "gone"))
    with pytest.raises(argparse.ArgumentTypeError, match="no such file or folder"):
        annotations(str(tmp_path / "gone"))
    with pytest.raises(argparse.ArgumentTypeError, match="no annotations here"):
        annotations(str(tmp_path))
