"""What the second weighing knows of films beyond the first."""

from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading.film._called import with_own_titles
from recension.reading.film._evidence import Features
from recension.reading.film._lookup import FilmFacts
from recension.reading.film._weigh import Weighed
from recension.reading.title import NO_TITLES, OwnTitles


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    files = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(files, tmp_path_factory.mktemp("called") / "starter").path)


def _told(authority: Authority, features: Features, own: OwnTitles = NO_TITLES, *, billed: int, often: int) -> Features:
    film = next(iter(authority.films_called("jaws").tolist()))
    (weighed,) = with_own_titles([Weighed(FilmFacts(film, 0, billed), features, 0.0)], own, authority, lambda _: often)
    return weighed.features


def test_strangers_tell_more_against_a_film_that_bills_many(starter: Authority) -> None:
    few, many = (_told(starter, {"people.strangers": 2.0}, billed=n, often=0) for n in (2, 30))
    assert few["strangers.unbilled"] > many["strangers.unbilled"] and few["strangers.billed"] < many["strangers.billed"]
    assert "strangers.fewest" in few and "strangers.few" not in many
    assert _told(starter, {"people.strangers": 2.0}, billed=0, often=0) == {"people.strangers": 2.0}
    assert _told(starter, {"vote": 1.0}, billed=2, often=0) == {"vote": 1.0}


def test_a_title_is_famous_or_named_nowhere_else(starter: Authority) -> None:
    title = {"title": 1.0, "title.again": 0.0, "title.surprise": 2.0}
    famous, own = (_told(starter, title, billed=9, often=n) for n in (16, 0))
    assert famous["fame"] == famous["fame.alone"] > 2 and "fame.none" not in famous
    assert own["fame.none.surprise"] == 2 and "fame" not in own
    assert "fame" not in _told(starter, {"vote": 1.0}, billed=9, often=16)


def test_a_title_misspelt_is_a_form_of_the_films(starter: Authority) -> None:
    own = OwnTitles({"close encounters of the thrid kind": 0.6, "jaws": 0.3}, 0.1, None, called=frozenset())
    film = next(iter(starter.films_called("close encounters of the third kind").tolist()))
    (weighed,) = with_own_titles([Weighed(FilmFacts(film, 0), {"vote": 1.0}, 0.0)], own, starter)
    assert weighed.features["own.form"] == 0.6 and "own" not in weighed.features
