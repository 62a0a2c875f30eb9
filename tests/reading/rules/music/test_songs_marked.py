"""Single titles in quotation marks that the talk of music makes songs, and musicians told by what they were had for."""

import pytest

from recension.reading.rules.music import songs_marked, songs_told
from tests.reading.facts import stated

#: text, and the music that it tells of
MARKED = [
    ('A player piano was playing "The Salt Road Home".', {"The Salt Road Home"}),
    ('I loved the bit where they played "Salt in the Rain" twice.', {"Salt in the Rain"}),
    ('Old Tom playing "Salt in the Rain" is adorable.', {"Salt in the Rain"}),
    ('The songs are well staged, but the most memorable are "Low Tide Waltz".', {"Low Tide Waltz"}),
    ('They gave one song to this musical: "Salt Rain", which the cast toss off.', {"Salt Rain"}),
    ("There's a terrific 'Low Tide Waltz' number in it.", {"Low Tide Waltz"}),
    ('The only plus was the music by "The Gulls" and "Low Tide".', {"The Gulls", "Low Tide"}),
    ("It was a bold stroke, choosing Quillon for the soundtrack.", {"Quillon"}),
    ('Ada Quill, playing "Stony" Pell, is fine.', set()),
    ('He was playing "The Man in Grey" in the third act.', set()),
    ('It is playing "Salt in the Rain" at the theater.', set()),
    ('A song by a lesser known artist, "Ada Quill".', set()),
    ('The title is told in a song, and the full title, "Salt in the Rain", says more.', set()),
]


@pytest.mark.parametrize(("text", "expected"), MARKED)
def test_songs_marked(text: str, expected: set[str]) -> None:
    assert {value for property, value in stated(text, songs_marked, songs_told) if property == "music"} == expected
