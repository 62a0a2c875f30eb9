"""What the text seems to call its film, and what that says of the films that come into question."""

from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading.film import _titled
from recension.reading.film._called import with_own_titles
from recension.reading.film._lookup import FilmFacts
from recension.reading.film._titled import own_titles_in
from recension.reading.film._weigh import Weighed
from recension.reading.text._text import Text
from recension.reading.title import NO_TITLES, own_titles
from recension.reading.title._frames import frames_round


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    files = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(files, tmp_path_factory.mktemp("titled") / "starter").path)


FRAMES = (
    ("I have just seen ", " and went home.", {"seen"}),
    ("a review of the film ", " by a friend", {"seen"}),
    ("However, this movie, ", " was shot in a week", {"this film"}),
    ("", " is one of the strangest thrillers of its year", {"is some film"}),
    ("", ", without any doubt, is the worst movie in my shop", {"is some film"}),
    ("", " follows two brothers", {"does as films do"}),
    ("We went to ", ". It was raining", {"then It"}),
    ("The story of ", " and his brother", set()),
)


@pytest.mark.parametrize(("before", "behind", "frames"), FRAMES)
def test_frames_round_a_name(before: str, behind: str, frames: set[str]) -> None:
    assert set(frames_round(before, behind)) == frames


def test_a_name_that_an_authority_lists_is_likelier_a_title() -> None:
    text = Text(
        "Last week I saw Salt Cathedral. The man beside me was Ned Pell. " + "Nothing in it is worth the time. " * 8
    )
    unlisted, listed = (own_titles(text, lambda title, n=n: range(n * (title == "salt cathedral"))) for n in (0, 1))
    assert listed.chances["salt cathedral"] > unlisted.chances["salt cathedral"]
    assert listed.chances["ned pell"] < unlisted.chances["ned pell"]


def test_chances_and_none_make_one() -> None:
    told = own_titles(Text("I saw Salt Cathedral, not Harbour of Glass. " + "It is long and dull and well shot. " * 9))
    assert sum(told.chances.values()) + told.none == pytest.approx(1)
    assert told.best is not None and told.best.chance == round(max(told.chances.values()), 3)


def test_only_films_called_so_gain_by_an_own_title(starter: Authority) -> None:
    jaws, alien = (next(iter(starter.films_called(title))) for title in ("jaws", "alien"))
    own = own_titles(Text("Jaws is the best film of its year, and Jaws is still the film to beat. " * 5))
    weighed = [Weighed(FilmFacts(int(n), 0, 0), {"vote": 1.0}, 0.0) for n in (jaws, alien)]
    called, other = with_own_titles(weighed, own, starter)
    assert called.features.keys() > {"own", "own.log", "own.best"} and other.features == {"vote": 1.0}
    assert with_own_titles(weighed, NO_TITLES, starter) == weighed


def test_a_small_authority_is_not_asked_which_titles_there_are(
    starter: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = Text("Tideline is a shark film made by people who had seen Jaws. Tideline was shot in nine days. " * 3)
    small = own_titles_in(text, starter)
    assert small == own_titles(text)
    monkeypatch.setattr(_titled, "_MOST_FILMS", 0)
    assert own_titles_in(text, starter).chances["jaws"] > small.chances["jaws"]
