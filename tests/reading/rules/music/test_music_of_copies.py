"""What a copy does to the film's music: so much of it replaced, taken off, put back."""

import pytest

from recension.reading.rules.music import music_changes, music_lost
from recension.reading.rules.versions import differences, version_clauses
from tests.reading.facts import stated

#: Text, and the changes it states; no difference of versions says the same again.
CHANGED = [
    ("The Blu-ray has restored all of the music.", ["music restored"]),
    ("The new disc put nearly all of the songs back.", ["nearly all of the songs restored"]),
    ("The DVD replaces about a third of the songs.", ["about a third of the songs removed"]),
    ("The label swapped nearly all of the songs for library music.", ["nearly all of the songs"]),
    ('The song "Blue Road" is still missing from the disc.', ['song "Blue Road" removed']),
    ("The title song has been taken off the DVD.", ["title song removed"]),
    ("The needle drops were ripped out for the DVD.", ["needle drops"]),
    ("The DVD should have replaced the music.", []),
    ("The movie lacks music.", []),
]


@pytest.mark.parametrize(("text", "told"), CHANGED, ids=[t for t, _ in CHANGED])
def test_music_of_copies(text: str, told: list[str]) -> None:
    found = stated(text, music_changes, music_lost, differences, version_clauses)
    assert found == [("music_change", value) for value in told]
