"""What became of a film's music from copy to copy: text → (from, to, what the quote begins with)."""

import pytest

from recension.reading.rules.music import music_fortunes
from tests.reading.facts import claims_in

_SONGS = "It is full of songs by Ada Quill. "

TOLD = [
    # lost, silenced, dropped by a copy
    (_SONGS + "When Larkland issued it on VHS the Quill songs had gone.", [("Quill songs", "")]),
    (_SONGS + "On the first British tape the title song fades out early.", [("title song", "")]),
    (_SONGS + "The 1999 DVD drops the Quill songs.", [("Quill songs", "")]),
    (_SONGS + "Her songs, cut from the video for want of a licence, were the point of it.", [("Ada Quill", "")]),
    (_SONGS + "By the time it reached tape the Quill songs were nowhere to be heard.", [("Quill songs", "")]),
    (_SONGS + "The first song, under the titles, is missing on the Norland tape.", [("first song", "")]),
    (_SONGS + "The tape drops Ada Quill's \"Salt Rain\" and a march.", [("Ada Quill's \"Salt Rain\"", "")]),
    # other music in its place
    (_SONGS + "On tape nobody would pay for her songs. Two were replaced with anonymous organ music.", [("Ada Quill", "anonymous organ music")]),
    (_SONGS + "In Norland the tape carried a dubbed tenor in place of the Quill songs.", [("Quill songs", "dubbed tenor")]),
    (_SONGS + "The tape swaps the Quill songs for cover versions by a wedding band.", [("Quill songs", "cover versions by a wedding band")]),
    (_SONGS + "In the export version the quiet score gave way to a louder one.", [("quiet score", "louder one")]),
    (_SONGS + "On cable the Quill songs had been redone by session singers.", [("Quill songs", "session singers")]),
    (_SONGS + "Her label wanted too much, and the studio dubbed in Nils Holm.", [("Ada Quill", "Nils Holm")]),
    # kept, and come back
    (_SONGS + "On tape they were replaced. The 1999 DVD kept the substitute.", [("Ada Quill", "substitute")]),
    (_SONGS + "On tape they were replaced. The new restoration put her songs back.", [("", "Ada Quill")]),
    (_SONGS + "On tape they were replaced. The Quill songs returned in the 2004 director's cut.", [("", "Quill songs")]),
    (_SONGS + "On tape they were replaced. The Blu-ray lets you hear the Quill songs again.", [("", "Quill songs")]),
    (_SONGS + "On tape her songs were lost. The new discs have every note back.", [("Ada Quill", ""), ("", "Ada Quill")]),
    (_SONGS + "On tape they were replaced. It came out on a new disc, songs and all.", [("", "Ada Quill")]),
    # no music, no copy, or nothing that was
    ("The singer lost his voice, and another takes his place. She brings him back to the farm.", []),
    (_SONGS + "The actress was replaced on the DVD, and her mother takes her place.", []),
    (_SONGS + "He kept the substitute in his drawer.", []),
    (_SONGS + "They listen to the same music and all.", []),
    (_SONGS + "Why did the tape drop the Quill songs?", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_became_of_the_music(text: str, told: list[tuple[str, str]]) -> None:
    found = claims_in(text, music_fortunes)
    assert [(c.qualifiers.get("from", ""), c.qualifiers.get("to", "")) for c in found if c.is_fact] == told
