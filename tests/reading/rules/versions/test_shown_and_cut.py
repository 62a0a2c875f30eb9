import pytest

from recension.reading.rules.versions import (
    availability_told,
    carriers,
    changes_told,
    copies,
    cuts_told,
    extras,
    release,
    releases_by_event,
    releases_told,
    versions_named,
    versions_retitled,
)
from tests.reading.facts import claims_in

#: text, and how the film came out or did not
CAME_OUT = [
    ("It had virtually no theatrical release.", ["had virtually no theatrical release"]),
    ("It is enjoying an arthouse run.", ["is enjoying an arthouse run"]),
    ("It was shelved until 1987.", ["shelved until 1987"]),
    ("It was shelved for two long years.", ["shelved for two long years"]),
    ("It is currently playing in theaters.", ["currently playing in theaters"]),
    ("This direct-to-video sequel stinks.", ["direct-to-video"]),
    ("He is enjoying a long run.", []),
    ("The direct-to-video sequels stink.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CAME_OUT)
def test_how_the_film_came_out(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, release) if c.is_fact]
    assert [c.value for c in found] == told


#: text, and the decade it came out in
DECADES = [
    ("It came out in the mid 1970's.", ["It came out in the mid 1970's"]),
    ("The film opened in the late seventies.", ["The film opened in the late seventies"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), DECADES)
def test_the_decade_it_came_out_in(text: str, told: list[str]) -> None:
    found = claims_in(text, releases_by_event, releases_told)
    assert [(c.value, c.qualifiers.get("year")) for c in found] == [(words, None) for words in told]


#: text, and what was cut or changed
CUTS = [
    ("The owners edited out over ten minutes of footage, losing whole scenes.",
     ["edited out over ten minutes of footage, losing whole scenes"]),
    ("There are some lines that clearly have been cut.", ["There are some lines that clearly have been cut"]),
    ("She has obviously had some scenes trimmed.", ["has obviously had some scenes trimmed"]),
    ("They shot two versions, one with clothes and one without.",
     ["shot two versions, one with clothes and one without"]),
    ("The uncut tape is rare. The scene where the baron meets the maid is missing.",
     ["The scene where the baron meets the maid is missing"]),
    ("The uncut tape is rare. The only other change is a longer chase.", ["The only other change is a longer chase"]),
    ("It was re-edited, minus much of its violence.", ["minus much of its violence"]),
    ("It was re-edited. Other scenes now begin with a song.", ["Other scenes now begin with a song"]),
    ("This scene is shown without music in the dubbed version.",
     ["This scene is shown without music in the dubbed version"]),
    ("There were at least three versions with scenes missing.", ["There were at least three versions with scenes missing"]),
    ("The film got about 20 cuts from the censors.", ["film got about 20 cuts from the censors"]),
    ("This version, stitched together from old tapes, is a mess.", ["This version, stitched together from old tapes"]),
    ("The tape is awful and is missing key scenes.", ["missing key scenes"]),
    ("There is quite a lot of restored footage in this print.",
     ["There is quite a lot of restored footage in this print"]),
    ("The German tape is long, with no subtitles.", ["with no subtitles"]),
    ("The German tape cannot be played on American players.", ["cannot be played on American players"]),
    # what is said of no version
    ("The German version is cut. From 104 to 77 minutes!", ["From 104 to 77 minutes"]),
    ("Scenes last from 10 to 20 minutes.", []),
    ("The visit had no subtitles.", []),
    ("He got two cuts on the arm.", []),
    ("The scene where the baron meets the maid is missing.", []),
    ("The only other change is a longer chase.", []),
    ("They should have cut ten minutes of footage.", []),
    ("Some bodies were clearly cut up.", []),
    ("Some scenes are clearly cut together by an expert.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CUTS)
def test_what_was_cut(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, cuts_told) if c.is_fact]
    assert [c.value for c in found] == told


#: text, and its versions by another title or maker
RETITLED = [
    ("In 1996 it was re-released as “Night Ferry”.", ["Night Ferry"]),
    ("It was re-released in 1996 under the title *Night Ferry*.", ["Night Ferry"]),
    ("The dubbed print was titled NIGHT FERRY and is rare.", ["NIGHT FERRY"]),
    ("Versions made specially for airlines lack the crash.", ["airlines version"]),
    ("There are two discs, Arrow's, from 2015, and Criterion's, from 2019.", ["Arrow disc", "Criterion disc"]),
    ("Night Ferry, as it was called on the tape I saw, is dull.", ["Night Ferry"]),
    ("I know it by its Australian title, Night Ferry.", ["Night Ferry"]),
    # who else is renamed
    ("Marianne is renamed Anna in this story.", []),
    ("It was released as Jaws was fading.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), RETITLED)
def test_versions_by_another_title(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, versions_retitled) if c.is_fact]
    assert [c.value for c in found] == told


#: text, and what it was shown by or kept on
CARRIERS = [
    ("The film played American television for years.", ["TV"]),
    ("The Harbour channel aired this in October.", ["TV"]),
    ("I love the tape of this movie.", ["VHS"]),
    ("We saw it on tape.", ["VHS"]),
    ("If you get a chance, see it on the DVD.", ["DVD"]),
    ("Don't buy the DVD.", ["DVD"]),
    ("I own the two-tape set.", ["VHS"]),
    ("Is there a DVD?", []),
    ("I searched for a video tape but never found one.", []),
    ("He was caught on tape.", []),
    ("She played local television stations.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CARRIERS)
def test_what_it_was_seen_on(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, carriers, copies) if c.is_fact]
    assert [c.value for c in found] == told


#: text, and the supplements heard or listed
EXTRAS = [
    ("I listened to the commentary and it helps.", ["commentary"]),
    ("The commentary explains a lot.", ["commentary"]),
    ("I am halfway through the commentary by Ada Quill.", ["commentary by Ada Quill"]),
    ("It came with a bonus disc including a 10 minute first look at “Tides”; the trailer for that film; and a booklet.",
     ["bonus disc", "10 minute first look at \"Tides\"", "trailer for that film", "booklet"]),
    ("The social commentary explains nothing.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), EXTRAS)
def test_supplements_heard_or_listed(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, extras) if c.is_fact]
    assert [c.value for c in found] == told


def test_a_carrier_is_told_once_with_its_label() -> None:
    found = [c for c in claims_in("Criterion's DVD is a gem.", carriers, copies) if c.property == "carrier"]
    assert [c.qualifiers.get("label") for c in found] == ["Criterion"]


#: text, and whether a copy can be had
HAD = [
    ("I searched for a copy but never found one.", ["withheld"]),
    ("There is a version available on DVD from Germany.", ["available"]),
    ("The DVD is cheap and easy to come by.", ["available"]),
    ("It is easy to find fault with it.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), HAD)
def test_whether_a_copy_can_be_had(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, availability_told) if c.is_fact]
    assert [c.value for c in found] == told


def test_a_lone_new_is_no_name() -> None:
    found = claims_in("The restored cut is long. New scenes explain the ending.", changes_told)
    assert [c.value for c in found] == ["New scenes explain the ending"]


#: text, and its versions in marks or told by a word
IN_MARKS = [
    ("The dubbed version is dull, but the 'clean' version is worse.", ["clean version"]),
    ("The dubbed version is dull, but the “clean” version is worse.", ["clean version"]),
    ("A new print of the film is on show.", ["new print"]),
    ("The novel is dull, and the 'clean' version of it worse.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), IN_MARKS)
def test_versions_in_marks(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, versions_named) if c.is_fact]
    assert [c.value for c in found] == told
