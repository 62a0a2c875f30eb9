"""For the tables of rules and cues: what they make of a sentence, whatever credence the words round it deserve."""

from collections.abc import Iterator

import pytest

import recension.reading.claims._claims

#: Rooms whose tests ask what is believed in the end.
_OF_THE_WHOLE = ("/credence/",)


@pytest.fixture(autouse=True)
def believing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every claim is taken at its word, as cues leave it."""
    if not any(room in str(request.path) for room in _OF_THE_WHOLE):
        monkeypatch.setattr(recension.reading.claims._claims, "doubts", lambda draft, typed: ())
    yield
