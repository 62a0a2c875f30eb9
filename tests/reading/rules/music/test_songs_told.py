import pytest

from recension.reading.rules.music import songs_told
from tests.reading.facts import claims_in

#: text, and the songs that it says are heard
SONGS = [
    ("His next song, 'Slow Tide', is a dirge.", ["Slow Tide"]),
    ("Three new songs were written for her: 'Slow Tide', 'Low Water' and 'The Harbour Wall'.", ["Slow Tide", "Low Water", "The Harbour Wall"]),
    ('The soundtrack is fine. "Slow Tide", "Low Water" all there, remixed, with three new songs.', ["Slow Tide", "Low Water"]),
    ('That glide down the corridor to "Slow Tide" is the best of it.', ["Slow Tide"]),
    ('"Slow Tide" on the radio, a song for sailors.', ["Slow Tide"]),
    ('The number "Slow Tide" is sung twice.', ["Slow Tide"]),
    ('"Slow Tide" is a lovely ballad.', ["Slow Tide"]),
    ("The music is loud, and the tracks Lodestone, Harbour, and Tideway are the best.", ["Lodestone", "Harbour", "Tideway"]),
    ("He is heard warbling 'Slow Tide' in the bath.", ["Slow Tide"]),
    ("They all join in for the 'Slow Tide' number.", ["Slow Tide"]),
    ("We hear OTB's Slow Tide, one of the songs of another year.", ["Slow Tide"]),
    # films, chapters and plays have titles too
    ('He directed "Slow Tide" and "Low Water", both with music.', []),
    ('The number "Slow Tide" has on my list is two.', []),
    ("The song from 'Slow Tide' is better.", []),
    ('He wrote the book "Slow Tide" and sings.', []),
    ("We hear OTB's Slow Tide, and no more is said.", []),
    ('She does the "Slow Tide" song and dance.', []),
    ('The song is like the one in the film "Slow Tide".', []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), SONGS)
def test_songs_in_any_quotation_marks(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, songs_told) if c.is_fact]
    assert sorted(c.value for c in found) == sorted(told)
    assert {c.property for c in found} <= {"music"}
