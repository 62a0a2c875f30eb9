from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from recension.catalogue import actions
from tests.witnesses import EVERY, reading


@pytest.fixture
def filled(db: None) -> Iterator[None]:
    """A catalogue with three witnesses of one film, and a review that names none."""
    for one in (*EVERY, reading("weather", "Nothing but weather.", film=None)):
        actions.add(one)
    list(actions.collate_stale())
    yield


@pytest.fixture(autouse=True)
def _collected(settings: Any, tmp_path: Path) -> None:
    """An empty folder of collected files, so that WhiteNoise finds one."""
    settings.STATIC_ROOT = str(tmp_path)
