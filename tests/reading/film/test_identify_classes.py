"""Each class of text that is hard to identify, on the authority that comes with the program."""

from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading.film._identify import identify
from recension.reading.text._text import Text
from tests.reading.identified_texts import TEXTS, Case

CASES = [pytest.param(case, id=f"{name} {n}") for name, cases in TEXTS.items() for n, case in enumerate(cases, 1)]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    starter = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(starter, tmp_path_factory.mktemp("classes") / "starter").path)


@pytest.mark.parametrize("case", CASES)
def test_the_film(case: Case, authority: Authority) -> None:
    text, headline, expected = case
    film = identify(Text(text), authority=authority, headline=headline).film
    assert ((film.title, film.year) if film else None) == expected
