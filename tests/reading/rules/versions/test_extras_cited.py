"""Supplements that notes cite."""

import pytest

from recension.reading.rules.versions import extras_cited
from tests.reading.facts import claims_in

NOTES = [
    ("[^1]: Ada Quill, Audio Commentary, _The Quay_, Harbour, 2015.", [("audio commentary", {"by": "Ada Quill"})]),
    ("[^1]: Ada Quill, interview, The Morning Post, page 3.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "extras"), NOTES)
def test_a_note_cites_a_supplement(text: str, extras: list[tuple[str, dict[str, str]]]) -> None:
    assert [(c.value, dict(c.qualifiers)) for c in claims_in(text, extras_cited)] == extras
