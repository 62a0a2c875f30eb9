"""Who is heard in a film: in rows after talk of records, by how they sound, by their share of it."""

import pytest

from recension.reading.rules.music import musicians_heard
from tests.reading.facts import stated

HEARD = [
    ("What lasts are the records: Lena Orrwell, twice, the Quarry Gulls and some early Tom Quillfeather.", ["Lena Orrwell", "Quarry Gulls", "Tom Quillfeather"]),
    ("The soundtrack is all Lena Orrwell and Ned Saltmarsh.", ["Lena Orrwell", "Ned Saltmarsh"]),
    ('A sailor sings "Salt in the Rain", and then Lena Orrwell, Ned Saltmarsh.', ["Lena Orrwell", "Ned Saltmarsh"]),
    ("It was sold as a rock album. So there's Lena Orrwell, Ned Saltmarsh and Tom Quillfeather.", ["Lena Orrwell", "Ned Saltmarsh", "Tom Quillfeather"]),
    ("There's Lena Orrwell, Ned Saltmarsh and Tom Quillfeather in the boat.", []),
    ("Lena Orrwell pours from the jukebox.", ["Lena Orrwell"]),
    ("Ned Saltmarsh, whooping away on the harmonica, is the best of it.", ["Ned Saltmarsh"]),
    ("There are helpings of Rossini and Haydn.", ["Rossini", "Haydn"]),
    ("I love Lena Orrwell. Six of her songs are on the soundtrack.", ["Lena Orrwell"]),
    ('The Quarry Gulls are hammering out "Blue Harbour".', ["Blue Harbour"]),
    ('She gets to sing, in a bar, a slow "Blue Harbour".', ["Blue Harbour"]),
    ('Ned Saltmarsh was heard too, with "Blue Harbour".', ["Blue Harbour"]),
    ("The music, by Lena Orrwell and Ned Saltmarsh, is thin.", []),
    ("The songs were praised by critics: Lena Orrwell, Ned Saltmarsh.", []),
    ("It is like Lena Orrwell pouring from a jukebox.", []),
    ("Tom strumming on a guitar is a bore.", []),
    ('Hear her sing in the film "Blue Harbour" one day.', []),
    ('He plays that little whistle from "Blue Harbour" again.', []),
    ("My only records until then were Lena Orrwell and Ned Saltmarsh.", []),
    ('They play "Blue Harbour" with Lena Orrwell, the Harbour Opera.', []),
    ("He writes records of Ned Saltmarsh.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HEARD)
def test_musicians_heard(text: str, expected: list[str]) -> None:
    assert sorted(v for p, v in stated(text, musicians_heard) if p == "music") == sorted(expected)
