"""Musicians and songs told in rows, before a dash, in capitals, or by who sings them."""

import pytest

from recension.reading.rules.music import bands, music, music_changes, musicians, songs_told, songs_unmarked
from tests.reading.facts import stated

HEARD = [
    ("There are six songs sung by Lena Orrwell, Ned Saltmarsh and Tom Quillfeather.", ["Lena Orrwell", "Ned Saltmarsh", "Tom Quillfeather"]),
    ("It has a wonderful title song sung by the great Lena Orrwell.", ["Lena Orrwell"]),
    ("Lena Orrwell and her jazz orchestra play.", ["Lena Orrwell"]),
    ("The best part was getting to hear a Lena Orrwell recording.", ["Lena Orrwell"]),
    ("Lena Orrwell is on the soundtrack, and Ned Saltmarsh.", ["Lena Orrwell", "Ned Saltmarsh"]),
    ("There is a performance by members of the Quarry Gulls.", ["Quarry Gulls"]),
    ("I heard many bands here. Such as Low Tidemark, and the Quarry Gulls.", ["Low Tidemark", "Quarry Gulls"]),
    ("Ned Salt & Old Tom - All about my harbour is heard throughout the movie.", ["All about my harbour"]),
    ("Lords of the quay - Burn driftwood, another good song, and so is Ill & Al - don't shut the harbour.", ["Burn driftwood", "don't shut the harbour"]),
    ("There are over 25 songs (a true treasure): Come Down My Evening Tide; My Harbour's Blue Lights; You Tell Me Your Dream.", ["Come Down My Evening Tide", "My Harbour's Blue Lights", "You Tell Me Your Dream"]),
    ("The two love songs, I MIGHT FRIGHTEN THE GULLS and the deleted I COME TO YOU, are lovely.", ["I MIGHT FRIGHTEN THE GULLS", "I COME TO YOU"]),
    ("A disco tune comes on (I WILL SURVIVE if memory serves) and they dance.", ["I WILL SURVIVE"]),
    ('It begins on such an upbeat number as "Together at the Quay" and ends happily.', ["Together at the Quay"]),
    ('"Saying So Long" was a sad number too.', ["Saying So Long"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "heard"), HEARD)
def test_who_and_what_is_heard(text: str, heard: list[str]) -> None:
    found = {value for property, value in stated(text, bands, music, musicians, songs_told, songs_unmarked) if property == "music"}
    assert found == set(heard)


UNHEARD = [
    "Lena and her merry band live in the wood.",
    "Tom Quillfeather and his trio of daughters leave home.",
    "Every time I hear a Lena Orrwell song I remember her.",
    "As the DVD played on, I cared less.",
    "The unexpected treat is Tom Quillfeather, who plays \"Wattson\" with charm.",
    "Quarry of Terror by Ned Saltmarsh is superior.",
    "Keep that shot. Cut the music. Give us the wind.",
    "Instead of having the music get loud, they wait.",
]


@pytest.mark.parametrize("text", UNHEARD)
def test_what_is_not_heard(text: str) -> None:
    assert stated(text, bands, music, songs_told, songs_unmarked, music_changes) == []
