import pytest

from recension.reading.rules.music import music_changes, music_restored, music_swaps
from tests.reading.facts import claims_in

#: text, and of its change of music: from, to, reason
SWAPS = [
    ('"Slow Tide" played over the docks; on tape it has been swapped for a soundalike.', "Slow Tide", "soundalike", ""),
    ("Dov Marsh's recordings had to go, and Connie Leeds's took their place.", "Dov Marsh's recordings", "Connie Leeds's", ""),
    ("When the studio balked at the price of the Lantern Boys, Quill put in two songs by Connie Leeds.", "Lantern Boys", "two songs by Connie Leeds", ""),
    ("The television print substitutes generic rock for the Lantern Boys numbers.", "Lantern Boys numbers", "generic rock", ""),
    ("His score was thrown out and replaced by one from Dov Marsh.", "score", "one from Dov Marsh", ""),
    ("Gone from the disc are the Connie Leeds songs, dropped over royalties.", "Connie Leeds songs", "", "over royalties"),
    ('You will not hear "Copper Kettle" on this release, since nobody cleared it.', "Copper Kettle", "", "since nobody cleared it"),
    ("The Connie Leeds songs are back in place of the library cues.", "library cues", "Connie Leeds songs", ""),
    ("Its Dov Marsh soundtrack, lost to a squabble, is heard here for the first time.", "", "Dov Marsh soundtrack", ""),
    ("The songs cost too much. Instead of Connie Leeds we get Dov Marsh.", "Connie Leeds", "Dov Marsh", ""),
    ("She had asked for Connie Leeds on the soundtrack, whom her hero worshipped, and got Dov Marsh, because the label's price was too high.", "Connie Leeds", "Dov Marsh", "because the label's price was too high"),
    ("She wanted Connie Leeds songs; the studio gave her Dov Marsh.", "Connie Leeds songs", "Dov Marsh", ""),
    (
        "The Connie Leeds songs cost a fortune and the director had wanted all of them. The label put Dov Marsh in their place.",
        "Connie Leeds songs",
        "Dov Marsh",
        "",
    ),
    ("The songs were replaced with library music for the tape.", "songs", "library music", ""),
    (
        "Quill had cut the picture to Dov Marsh's songs; because Harbour would not meet the label's price, Connie Leeds's music replaced them.",
        "Dov Marsh songs",
        "Connie Leeds's music",
        "would not meet the label's price",
    ),
    (
        "Since the studio wouldn't license the Dov Marsh songs, they were swapped for Connie Leeds tunes.",
        "Dov Marsh songs",
        "Connie Leeds tunes",
        "Since the studio wouldn't license the Dov Marsh songs",
    ),
    (
        "The Dov Marsh songs were taken out before release because Harbour would not pay, and Connie Leeds was put in their place.",
        "Dov Marsh songs",
        "Connie Leeds",
        "",
    ),
    ("The theatrical version has Connie Leeds on the soundtrack where Quill wanted Dov Marsh.", "Dov Marsh", "Connie Leeds", ""),
    ("The song at the party was changed. It is Connie Leeds, not Dov Marsh, that plays there.", "Dov Marsh", "Connie Leeds", ""),
    ("Dov Marsh's songs never made it into the release print.", "Dov Marsh's songs", "", ""),
    ("The director's cut restores eight minutes and the Dov Marsh songs.", "", "Dov Marsh songs", ""),
    ("The new disc puts both the Dov Marsh songs and a funeral back.", "", "Dov Marsh songs", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "before", "after", "reason"), SWAPS)
def test_one_music_for_another(text: str, before: str, after: str, reason: str) -> None:
    (claim,) = [c for c in claims_in(text, music_swaps, music_changes, music_restored) if c.property == "music_change"]
    told = claim.qualifiers
    assert (told.get("from", ""), told.get("to", ""), told.get("reason", "")) == (before, after, reason)
    assert claim.is_fact


@pytest.mark.parametrize(
    "text",
    [
        "Instead of a hero we get a bore.",
        "She wanted love; the town gave her Dov Marsh.",
        "The director wanted Connie Leeds for the part and got Dov Marsh.",
        "Quill wanted Connie Leeds and got Dov Marsh, whose songs are on the soundtrack.",
        "It was swapped for a horse.",
        "They should have put in a song by Connie Leeds when they could not afford Dov Marsh.",
        "The composer was replaced by Dov Marsh.",
    ],
)
def test_no_change_of_music(text: str) -> None:
    claims = claims_in(text, music_swaps, music_changes, music_restored)
    assert [c for c in claims if c.property == "music_change" and c.is_fact] == []
