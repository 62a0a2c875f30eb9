import pytest

from recension.reading.mentions._known import Known
from recension.reading.rules.films import related
from recension.reading.rules.music import music, music_lost, music_swaps
from recension.reading.rules.versions import carriers
from tests.reading.facts import claims_in

FILM = Known(("Harbour Lights",))

#: text, and of the song in marks: its name and whose it is
SONGS = [
    ('In "Harbour Lights" he cut the last reel to "Slow Tide" and nobody minded.', "Slow Tide", ""),
    ('In "Harbour Lights" the licence ran out on the Lantern Boys\' "Copper Kettle".', "Copper Kettle", "Lantern Boys"),
    ('"Harbour Lights" has a soundtrack too, and "Slow Tide" by Connie Leeds is on it.', "Slow Tide", "Connie Leeds"),
    ("A set list of old numbers – including 'Slow Tide', 'Copper Kettle' and 'Old Pilot'. The film is \"Harbour Lights\".", "Copper Kettle", ""),
    ('The best of the songs in the film, "Slow Tide," is hers; it is called "Harbour Lights".', "Slow Tide", ""),
    ('In "Harbour Lights" only one, "Copper Kettle", is heard for more than a second.', "Copper Kettle", ""),
    ('"Harbour Lights" ends as everybody is singing along to "Old Pilot".', "Old Pilot", ""),
]


@pytest.mark.parametrize(("text", "song", "artist"), SONGS)
def test_songs_in_marks_are_heard_and_no_films(text: str, song: str, artist: str) -> None:
    claims = claims_in(text, music, related, known=FILM)
    assert (song, artist) in [(c.value, c.qualifiers.get("artist", "")) for c in claims if c.property == "music"]
    assert [c.value for c in claims if c.property == "related_film"] == []


@pytest.mark.parametrize(
    "text",
    [
        'Like "Harbour Lights", Ned Quill\'s "Copper Kettle" is a long film about the sea.',
        'In "Harbour Lights" there are more memorable songs than "Copper Kettle" has.',
        'In "Harbour Lights" there are numbers, which make "Copper Kettle" seem staid.',
        'In "Harbour Lights" the chase puts one in mind of "Copper Kettle".',
    ],
)
def test_films_in_marks_are_no_songs(text: str) -> None:
    assert [c for c in claims_in(text, music, known=FILM) if c.property == "music"] == []


def test_a_song_takes_no_copy_for_a_films() -> None:
    text = 'When the Lantern Boys\' "Copper Kettle" had lost its licence it came out on DVD.'
    assert [(c.value, c.subject) for c in claims_in(text, carriers, known=FILM)] == [("DVD", "film")]


#: text, and the music gone, or there again
BECAME = [
    ('On the disc the Lantern Boys\' "Copper Kettle" had vanished, since nobody had cleared it.', 'Lantern Boys\' "Copper Kettle"', ""),
    ("Their disc has the whole soundtrack album, but the film on it comes with the song still missing.", "song", ""),
    ("On the disc the songs survive. The radio plays a bit of library guitar, where audiences had heard the Lantern Boys.", "Lantern Boys", "bit of library guitar"),
    ("The owners of the song couldn't come to terms. This disc plays a synthesizer wherever the Lantern Boys' number ought to be.", "Lantern Boys' number", "synthesizer"),
    ("The Harbour DVD lacks the opening song.", "opening song", ""),
    ("The songs were never licensed for tape. Not until the new disc did the Leeds number return.", "", "Leeds number"),
    ("The tape lost its music; this disc has the old mix back, Leeds song included.", "", "Leeds song"),
    ("He wanted a hit song and could not clear it for the release, so a sound-alike band plays over the titles.", "", "sound-alike band"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lost", "there"), BECAME)
def test_what_became_of_music(text: str, lost: str, there: str) -> None:
    changes = [c.qualifiers for c in claims_in(text, music_lost, music_swaps) if c.is_fact]
    assert (lost, there) in [(c.get("from", ""), c.get("to", "")) for c in changes]


@pytest.mark.parametrize(
    "text",
    [
        "The song is over and her husband has vanished.",
        "The singer vanished from the tape deck of his car.",
        "If only the disc had come out with the songs intact!",
        "I miss him, and the music of those years never returned.",
    ],
)
def test_nothing_became_of_music(text: str) -> None:
    assert [c for c in claims_in(text, music_lost) if c.is_fact] == []
