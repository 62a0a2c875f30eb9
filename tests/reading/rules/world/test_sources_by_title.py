"""Sources by their title, or by the film's own: text → value and kind."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.rules.world import sources_by_title
from tests.reading.facts import claims_in

TOLD = [
    ('It is a version of the musical "Night Ferry" with fewer songs.', [("Night Ferry", "musical")]),
    ("He won a Tony in the original Broadway play.", [("Fog", "play")]),
    ("I can see how Fog was a great stage play.", [("stage play", "play")]),
    ("Dickens's story is kinder.", [("Dickens's story", "short_story")]),
    ("It is an update of the Ada Quill story, with telephones.", [("the Ada Quill story", "short_story")]),
    ("Malone's story is sad.", []),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_sources(text: str, wanted: list[tuple[str, str]]) -> None:
    found = claims_in(text, sources_by_title, known=Known(("Fog",)))
    assert [(c.value, c.qualifiers["kind"]) for c in found if c.is_fact] == wanted
