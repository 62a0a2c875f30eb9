import pytest

from recension.reading.rules.music import music_by_copy, music_changes, music_ousted, music_swaps
from tests.reading.facts import claims_in

_RULES = (music_swaps, music_ousted, music_by_copy, music_changes)

#: text, and of one of its changes of music: from, to
CHANGES = [
    ("In the theaters you heard the Lantern Boys. Here you get some studio guys, as on the tape before it.", "Lantern Boys", "studio guys"),
    ("The tape is wrong. Where there was Connie Leeds, you get more of the same.", "Connie Leeds", "more of the same"),
    ('The song was lost on tape over the rights. It is back where it belongs on the new disc.', "", "music"),
    ("On every later tape the number is gone, and there is a bland beat in its stead.", "number", "bland beat"),
    ("Dov Marsh's waltzes displaced a synthesiser score.", "synthesiser score", "Dov Marsh's waltzes"),
    ("All later copies of the film substitute stock cues.", "", "stock cues"),
    ("For years the tape had its title song faded down.", "title song", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "before", "after"), CHANGES)
def test_what_is_heard_where(text: str, before: str, after: str) -> None:
    told = [c.qualifiers for c in claims_in(text, *_RULES) if c.property == "music_change" and c.is_fact]
    found = [(q.get("from", ""), q.get("to", "")) for q in told]
    assert any((not before or before in a) and (not after or after in b) for a, b in found), found


NOTHING = [
    "Where there was hope you get more of the same.",
    "It is back where it belongs, on the mantelpiece.",
    "Dov Marsh's cat displaced a vase.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_heard(text: str) -> None:
    assert [c.value for c in claims_in(text, *_RULES) if c.property == "music_change" and c.is_fact] == []
