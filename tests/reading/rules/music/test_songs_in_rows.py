"""Songs in rows and numbers by their titles in quotation marks, and what in quotation marks is no song."""

import pytest

from recension.reading.rules.music import music, musicians, songs_told
from tests.reading.facts import stated

#: text, and the music that it tells of
ROWS = [
    ('The songs are a joy ("Barn Dance Rag," "Salt in My Tea," "Low Tide Waltz" are the best).', 3),
    ('And there is "Barn Dance Rag," "Salt in My Tea," "Low Tide Waltz". The tunes are lovely.', 3),
    ('I lost touch with his films. I heard of "Barn Fire", "Salt Road", "Low Tide". The songs are lovely.', 0),
    ('The hilariously dreadful "We All Sing Along" number nearly killed me.', 1),
    ('The song that he played was "Salt in the Straw".', 1),
    ('The musical numbers, including the popular "Low Tide", feel forced.', 1),
    ('He has written soundtracks for movies like "Low Tide".', 0),
    ("She was singing with him 'Low Tide Waltz,' and I wept.", 1),
    ("Then it is cut to 'Twenty Years Later' and he is singing.", 0),
    ('The score is very "Yanni-ish" and the song is dull.', 0),
    ("The Indo-pop songs are fun, as are the MOR-infused tunes.", 0),
    ("There are fine contributions by Ada Quill.", 0),
]


@pytest.mark.parametrize(("text", "count"), ROWS)
def test_songs_in_rows(text: str, count: int) -> None:
    assert len([value for property, value in stated(text, music, musicians, songs_told) if property == "music"]) == count
