import pytest

from recension.reading.rules.music import scores_changed
from tests.reading.facts import claims_in

#: text, and the changes of music that it tells: the words, from what, to what
CHANGES = [
    ("The restored print features a new score.", [("features a new score", "", "")]),
    ("The old print had a different soundtrack.", [("had a different soundtrack", "", "")]),
    ("The DVD has a new score by Ada Quill.", [("has a new score by Ada Quill", "", "Ada Quill")]),
    ("Ada Quill's new score, all brass, replaces Gus Malone's.", [("Ada Quill's new score, all brass, replaces Gus Malone's", "Gus Malone", "Ada Quill")]),
    ("The tape is poor and the soundtrack was remixed for it.", [("the soundtrack was remixed for it", "", "")]),
    ("The studio threw out Ada Quill's score.", [("threw out Ada Quill's score", "Ada Quill", "")]),
    ("Ada Quill was hired to write a new score.", [("Ada Quill was hired to write a new score", "", "Ada Quill")]),
    # no version is spoken of, or no music
    ("She adds a new score to the story of her life.", []),
    ("They had a different album in mind.", []),
    ("A new print should have a different score.", []),
    ("He threw out the trash.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CHANGES)
def test_a_clause_tells_a_change_of_music(text: str, told: list[tuple[str, str, str]]) -> None:
    found = [c for c in claims_in(text, scores_changed) if c.is_fact]
    assert [(c.value, c.qualifiers.get("from", ""), c.qualifiers.get("to", "")) for c in found] == told
    assert {c.property for c in found} <= {"music_change"}
