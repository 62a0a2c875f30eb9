"""Films at festivals that have a name; prizes of one, other films there and places that only share its name are none."""

import pytest

from recension.reading.rules.versions import releases_at_festivals
from tests.reading.facts import claims_in

#: text, and how the film is told to have been shown
SHOWN = [
    ("Saw the film at the Harrow Film Festival in autumn.", "Saw the film at the Harrow Film Festival"),
    ("I watched it at the Cape Harrow World Cinema festival.", "watched it at the Cape Harrow World Cinema festival"),
    ("I saw this comedy yesterday at the Harrow film Festival.", "saw this comedy yesterday at the Harrow film Festival"),
    ("Sorry to say, this showed at the Harrow Fest.", "showed at the Harrow Fest"),
    ("We saw it at TIFF.", "saw it at TIFF"),
    ("Everybody roared at last night's Sundance screening.", "at last night's Sundance screening"),
    ("There were a lot of other movies at the Harrow Film Festival.", ""),
    ("It won a prize at the Harrow Film Festival.", ""),
    ("It was shot in Cannes.", ""),
    ("It premiered in Cannes to boos.", "premiered in Cannes"),
    ("I saw this film last spring in Cannes.", "saw this film last spring in Cannes"),
    ("The movie follows a thief in Cannes who falls in love.", ""),
    ("It shows his life in Sitges before the war.", ""),
    ("The movie ends with what was shown at the Harrow Jazz Festival.", ""),
    ("We see the band playing at the Harrow Festival.", ""),
    ("I saw it at the Harrow Music Film Festival.", "saw it at the Harrow Music Film Festival"),
    ("It borrows the hippos, as seen in Fantasia.", ""),
    ("It was a small screening room in Tribeca.", ""),
    ("I hope to see it at the Harrow Film Festival.", ""),
]


@pytest.mark.parametrize(("text", "how"), SHOWN)
def test_a_film_at_a_festival(text: str, how: str) -> None:
    told = [c.value for c in claims_in(text, releases_at_festivals) if c.is_fact]
    assert told == ([how] if how else [])
