from collections.abc import Iterator

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
