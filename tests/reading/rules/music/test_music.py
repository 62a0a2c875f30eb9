import pytest

from recension.reading.rules.music import music, music_changes, music_restored, musicians
from recension.reading.rules.versions import editions
from tests.reading.facts import claims_in, stated

#: text, song or artist, artist
HEARD = [
    ('The song "Slow Tide" plays over the docks.', "Slow Tide", ""),
    ('It is set to the Lantern Boys tune "Copper Kettle".', "Copper Kettle", "Lantern Boys"),
    ('It ends with "Slow Tide" by Connie Leeds.', "Slow Tide", "Connie Leeds"),
    ('She sings "Copper Kettle" in the rain.', "Copper Kettle", ""),
    ('"Slow Tide", a ballad, closes it.', "Slow Tide", ""),
    ('Connie Leeds\' "Slow Tide" is used twice.', "Slow Tide", "Connie Leeds"),
    ('A cover of "Slow Tide" by the Lantern Boys runs over the titles.', "Slow Tide", "Lantern Boys"),
    ('The needle drops on "Copper Kettle".', "Copper Kettle", ""),
    ("Slow Tide by Connie Leeds is heard over the opening.", "Slow Tide", "Connie Leeds"),
    ("Connie Leeds's The Copper Kettle plays under the titles.", "The Copper Kettle", "Connie Leeds"),
    ("It uses source music, mostly by Connie Leeds.", "Connie Leeds", "Connie Leeds"),
    ("It ends with Vivaldi on the soundtrack.", "Vivaldi", "Vivaldi"),
    ("An old Lantern Boys number plays on the radio.", "Lantern Boys", "Lantern Boys"),
    ("The first song heard is Slow Tide, sung by Connie Leeds.", "Slow Tide", "Connie Leeds"),
    ("The tune Copper Kettle opens it.", "Copper Kettle", ""),
    ("The songs are by Connie Leeds.", "Connie Leeds", "Connie Leeds"),
    ("Connie Leeds songs are heard all the way.", "Connie Leeds", "Connie Leeds"),
    ("There are songs of that year by Connie Leeds.", "Connie Leeds", "Connie Leeds"),
    ("There are songs by Connie Leeds & the Lanterns.", "Connie Leeds & the Lanterns", "Connie Leeds & the Lanterns"),
    ("The soundtrack has Connie Leeds and the Lantern Boys.", "Connie Leeds", "Connie Leeds"),
    ("It has songs by Connie Leeds.", "Connie Leeds", "Connie Leeds"),
    ("There are several Connie Leeds songs in it.", "Connie Leeds", "Connie Leeds"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "artist"), HEARD)
def test_music_heard(text: str, value: str, artist: str) -> None:
    (claim,) = [c for c in claims_in(text, music, musicians) if c.property == "music" and c.value == value]
    assert (claim.value, claim.qualifiers.get("artist", ""), claim.is_fact) == (value, artist, True)


@pytest.mark.parametrize(
    "text",
    [
        'Ada Quill\'s film "Night Ferry" is better.',
        'It is the best version of "Night Ferry".',
        'The chase wanted "Copper Kettle" under it.',
        'The "romance" is played for laughs.',
        'He reminded me of the song "Copper Kettle".',
        "I heard Dov Marsh laughed about it.",
        'Hits like "Night Ferry" and "The Ledger" fill houses.',
        'An ad promising "A Happier You" is on the wall.',
        "Slurping fills the soundtrack.",
    ],
)
def test_no_music(text: str) -> None:
    assert [c for c in stated(text, music, musicians) if c[0] == "music"] == []


def test_a_list_of_artists() -> None:
    text = "The soundtrack includes Lantern Boys, Dov Marsh and Connie Leeds."
    assert [c.value for c in claims_in(text, music, musicians)] == ["Connie Leeds", "Dov Marsh", "Lantern Boys"]


#: text, from, to, reason, by
CHANGES = [
    ("It started out with a Dov Marsh score, but the studio went with Connie Leeds instead.", "Dov Marsh songs", "Connie Leeds", "", "studio"),
    ("The songs were to have been Dov Marsh's, but a dispute over royalties meant Connie Leeds's were used instead.", "Dov Marsh songs", "Connie Leeds's", "dispute over royalties", ""),
    ("Songs by Connie Leeds were dropped into the spots where Dov Marsh would have been.", "Dov Marsh songs", "Songs by Connie Leeds", "", ""),
    ("The Dov Marsh songs were pulled at the eleventh hour and Connie Leeds tunes substituted.", "Dov Marsh songs", "Connie Leeds tunes", "", ""),
    ('On the DVD "Slow Tide" is gone, replaced by library music.', "Slow Tide", "library music", "", ""),
    ("The distributor threw out Dov Marsh's score and commissioned a new one by Connie Leeds.", "Dov Marsh's score", "new one by Connie Leeds", "", "distributor"),
    ("Due to rights problems the Lantern Boys track was cut from the DVD.", "Lantern Boys track", "", "rights problems", ""),
    ("Connie Leeds's music stands in for the Dov Marsh songs.", "Dov Marsh songs", "Connie Leeds's music", "", ""),
    ('They replaced "Slow Tide" with a flute solo.', "Slow Tide", "flute", "", ""),
    ("Connie Leeds's songs were swapped for Dov Marsh's when the label would not pay.", "Connie Leeds's songs", "Dov Marsh's", "when the label would not pay", ""),
    ("The songs were pulled and Dov Marsh's put in their place.", "songs", "Dov Marsh's", "", ""),
    ("It had Connie Leeds songs. On tape the songs were replaced with library music.", "Connie Leeds songs", "library music", "", ""),
    ("That theme has since been swapped out for a rather generic piano cue, another victim of music licensing.", "theme", "generic piano cue", "music licensing", ""),
    ("The studio replaced the harp music with a synthesizer score.", "harp music", "synthesizer", "", "studio"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "before", "after", "reason", "by"), CHANGES)
def test_music_changed(text: str, before: str, after: str, reason: str, by: str) -> None:
    (claim,) = [c for c in claims_in(text, music_changes, music_restored) if c.property == "music_change"]
    q = claim.qualifiers
    assert (q.get("from", ""), q.get("to", ""), q.get("reason", ""), q.get("by", "")) == (before, after, reason, by)
    assert claim.is_fact


def test_music_that_came_back() -> None:
    text = "The Connie Leeds songs were restored in the director's cut of 2004."
    (claim,) = [c for c in claims_in(text, music_restored, editions) if c.property == "music_change"]
    assert (claim.qualifiers["to"], claim.qualifiers["edition"]) == ("Connie Leeds songs", "director's cut")


def test_songs_put_back_without_their_name() -> None:
    text = "On the DVD the Lantern Boys songs were swapped for library music. The Blu-ray puts them back."
    (claim,) = [c for c in claims_in(text, music_restored) if c.property == "music_change" and c.is_fact]
    assert (claim.evidence.quote, claim.qualifiers["to"]) == ("Blu-ray puts them back", "Lantern Boys songs")


def test_all_of_a_musician_put_back() -> None:
    text = "the tape lost the songs. there is a cut on dvd with all the leeds put back"
    (claim,) = [c for c in claims_in(text, music_restored) if c.property == "music_change"]
    assert (claim.evidence.quote, claim.qualifiers["to"]) == ("with all the leeds put back", "leeds")


@pytest.mark.parametrize(
    "text",
    [
        "It is full of songs. There is a cut on DVD with all the gore put back.",
        "The lead actor was replaced with his brother.",
        "The thief puts them back.",
        "Not one note of the score was replaced with anything.",
        "If they had replaced the songs with birdsong I would have stayed.",
        "He replaced the drummer with a machine.",
        "The songs are cut short by gunfire.",
        "They changed the music every ten minutes at the ball.",
        "If the studio had paid, the Lantern Boys songs would have been used instead.",
        "She is back on the stage with a new song.",
    ],
)
def test_no_change_of_music(text: str) -> None:
    assert [c for c in stated(text, music_changes, music_restored) if c[0] == "music_change"] == []
