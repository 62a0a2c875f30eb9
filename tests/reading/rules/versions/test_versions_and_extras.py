"""Versions told by what they do, differences that are none, supplements of a disc, and music that one copy lacks."""

import pytest

from recension.reading.rules.measures import measures
from recension.reading.rules.music import music_changes, music_lost
from recension.reading.rules.versions import (
    changes_told,
    differences,
    editions,
    extras,
    releases_by_event,
    version_clauses,
)
from tests.reading.facts import stated

#: text, and the versions it names
VERSIONS = [
    ("The American version cuts out the whole prologue.", ["American version"]),
    ("The unrated DVD adds some gore.", ["unrated DVD"]),
    ("I just watched the 30th Anniversary edition of it.", ["30th Anniversary edition"]),
    ("According to the box, the USA release omits the party.", ["USA release"]),
    ("I own the full-screen DVD, alas.", ["full-screen DVD"]),
    ("I prefer the 1962 version of this novel; the 1998 version, a remake of the stage version, is dull.", []),
    ("The network cut out the best joke on the video version.", ["video version"]),
    ("The play was made for cable version or no version.", []),
]


@pytest.mark.parametrize(("text", "names"), VERSIONS)
def test_a_version_by_what_it_does(text: str, names: list[str]) -> None:
    assert [value for property, value in stated(text, editions) if property == "edition"] == names


#: text, and how many differences it tells
DIFFERENCES = [
    ("The American version cuts out the whole prologue.", 1),
    ("The print was scratchy and the sound hissed.", 0),
    ("The DVD contains two very different cuts of the film.", 0),
    ("I watched the uncut DVD, and the story is robbed of much of its power.", 0),
    ("I watched the uncut DVD, shorn of two scenes.", 1),
    ("The tape has a soft blur that no uncut print would have.", 0),
    ("They re-dubbed the songs for the uncut version.", 1),
]


@pytest.mark.parametrize(("text", "count"), DIFFERENCES)
def test_what_is_a_difference(text: str, count: int) -> None:
    found = stated(text, version_clauses, differences, changes_told)
    assert len([value for property, value in found if property == "edition_diff"]) == count


#: text, and the supplements it tells of
EXTRAS = [
    (
        "DVD extras: Commentary by the cook as well as music tracks; 3 featurettes (At the Mill, Meet the Cast, & Dust); "
        'trailers for "Salt", "Low Tide", & "Barn"',
        ["Commentary by the cook", "music tracks", "3 featurettes", "At the Mill", "Meet the Cast", "Dust"],
    ),
    ("The DVD has a dull picture, but one really should listen to the commentary track.", ["commentary track"]),
    ("There are deleted scenes on this DVD that should have been left in.", ["deleted scenes"]),
    ("I liked the gag reel over the end credits of the DVD.", []),
    ("I own the DVD. They even shot a trailer before they hired anybody.", []),
    ("The disc has the longer cut on it.", []),
    ("The box has two price stickers on it.", []),
    ("I have not seen the disc, but I bet there are deleted scenes on the DVD.", []),
]


@pytest.mark.parametrize(("text", "pieces"), EXTRAS)
def test_what_is_a_supplement(text: str, pieces: list[str]) -> None:
    assert [value for property, value in stated(text, extras) if property == "extra"] == pieces


#: text, and the changes of music
MUSIC = [
    ("The songs were changed for the home video release.", 1),
    ("When it came out on DVD the theme song had gone.", 1),
    ("All the great songs are missing from the DVD.", 1),
    ("The music was good, and the songs were played on video screens.", 0),
]


@pytest.mark.parametrize(("text", "count"), MUSIC)
def test_music_that_a_copy_lacks(text: str, count: int) -> None:
    found = stated(text, music_lost, music_changes, differences)
    assert [property for property, _ in found] == ["music_change"] * count


#: text, and the property and value told
MEASURES = [
    ("It was almost two hours of nothing.", [("runtime", "120")]),
    ("It's only 10 minutes, but it made me laugh.", [("runtime", "10")]),
    ("I got two hours of sleep.", []),
    ("This is a PG-13 movie, after all.", [("content_rating", "PG-13")]),
]


@pytest.mark.parametrize(("text", "told"), MEASURES)
def test_how_long_and_for_whom(text: str, told: list[tuple[str, str]]) -> None:
    assert stated(text, measures) == told


#: text, and the releases told
RELEASES = [
    ("The film is finally out on DVD.", ["The film is finally out on DVD"]),
    ("Got it on LaserDisc in 1991.", []),
    ("I saw it again at another festival.", []),
    ("The first movie came out in 1973.", []),
    ("This film made in 1975 was issued on DVD.", ["was issued on DVD"]),
]


@pytest.mark.parametrize(("text", "releases"), RELEASES)
def test_what_is_a_release(text: str, releases: list[str]) -> None:
    assert [value for property, value in stated(text, releases_by_event) if property == "release"] == releases


#: text, and the supplements in the row that it tells
ROWS = [
    ("Besides a press book and a photo gallery the extras also include a featurette.", ["press book", "photo gallery", "featurette"]),
    (
        "The disc has several very brief extras, including clips of the making of the film and a photo gallery.",
        ["clips of the making of the film", "photo gallery"],
    ),
]


@pytest.mark.parametrize(("text", "items"), ROWS)
def test_a_row_of_supplements_ends_where_it_is_said_again(text: str, items: list[str]) -> None:
    assert [value for property, value in stated(text, extras) if property == "extra"] == items
