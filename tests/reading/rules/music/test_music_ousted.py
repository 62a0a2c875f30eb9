import pytest

from recension.reading.rules.music import (
    music_by_copy,
    music_changes,
    music_ousted,
    music_restored,
    music_swaps,
    musicians_engaged,
)
from tests.reading.facts import claims_in

_RULES = (music_swaps, music_ousted, musicians_engaged, music_by_copy, music_changes, music_restored)

#: text, and of one of its changes of music: from, to, by
CHANGES = [
    ("In the television print the Connie Leeds songs give way to an anonymous synth cue.", "Connie Leeds songs", "anonymous synth cue", ""),
    ("On cable, Dov Marsh's theme has made way for a piece by Connie Leeds.", "Dov Marsh's theme", "piece by Connie Leeds", ""),
    ("The surprise is the Dov Marsh score, which Ada Quill rejected at the studio's urging in favour of a lighter score by Connie Leeds.", "Dov Marsh score", "lighter score by Connie Leeds", "Ada Quill"),
    ("Ada Quill discarded Dov Marsh's score for the picture and kept the classical records.", "Dov Marsh's score", "classical records", "Ada Quill"),
    ("For cable the producers overdubbed the Lantern Boys numbers in the bar with sound-alikes.", "Lantern Boys numbers", "sound-alikes", "producers"),
    ('In the reruns the bar fight plays to library rock instead of "Copper Kettle".', "Copper Kettle", "library rock", ""),
    ("Dov Marsh's songs were too dear for the studio. Harbour turned to Connie Leeds.", "Dov Marsh", "Connie Leeds", "Harbour"),
    ("Dov Marsh had scored the film when an audience found his music dated, and Harbour brought in Connie Leeds, who wrote a new score in a month.", "Dov Marsh", "Connie Leeds", "Harbour"),
    ("The Lantern Boys, who replaced Dov Marsh, wrote their music in a night.", "Dov Marsh", "Lantern Boys", ""),
    ("On the tape you hear Connie Leeds; on the disc, Dov Marsh.", "Connie Leeds", "Dov Marsh", ""),
    ("None of Dov Marsh's songs ever made it into the release print.", "Dov Marsh songs", "", ""),
    ("The re-edit removes the titles and Dov Marsh's theme from the first shot.", "Dov Marsh's theme", "", ""),
    ("The studio threw out Dov Marsh's score. Quill's own cut reinstates Marsh.", "", "Dov Marsh", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "before", "after", "by"), CHANGES)
def test_music_that_made_way(text: str, before: str, after: str, by: str) -> None:
    told = [c for c in claims_in(text, *_RULES) if c.property == "music_change" and c.is_fact]
    found = [tuple(c.qualifiers.get(k, "") for k in ("from", "to", "by")) for c in told]
    assert (before, after, by) in found, found


NO_CHANGES = [
    "Her label rejected her songs, and she turned to Dov Marsh for comfort.",
    "Dov Marsh, who replaced Connie Leeds in the lead, is superb.",
    "The studio wanted a star, hated the script and brought in Dov Marsh.",
    "Joy gives way to Connie Leeds and her tears.",
    "Quill rejected the part in favour of Dov Marsh.",
]


@pytest.mark.parametrize("text", NO_CHANGES)
def test_no_music_made_way(text: str) -> None:
    assert [c.value for c in claims_in(text, *_RULES) if c.property == "music_change" and c.is_fact] == []


def test_what_is_heard_in_anothers_stead_is_heard() -> None:
    claims = claims_in("It is Leeds, not Marsh, that plays over the party.", music_swaps)
    assert [(c.property, c.value) for c in claims] == [("music", "Leeds"), ("music_change", "Marsh")]


def test_why_stands_before_as_well() -> None:
    text = "Because nobody would meet the label's price, the disc has a flute score instead of the Connie Leeds songs."
    told = [c.qualifiers.get("reason") for c in claims_in(text, *_RULES) if c.property == "music_change"]
    assert told and set(told) == {"Because nobody would meet the label's price"}
