"""Which films are weighed by all that is known of them: the best first, then every one in question."""

from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading.film._lookup import lookup_of
from recension.reading.film._table import standard_table
from recension.reading.film._weigh import DETAILED, in_detail, weigh
from recension.reading.text._text import Text


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    files = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(files, tmp_path_factory.mktemp("weigh") / "starter").path)


def test_every_film_is_weighed_by_all_that_is_known_and_once(starter: Authority) -> None:
    text = Text("A horror film that has seen Alien, Aliens, Jaws, Psycho, The Thing, Halloween, Carrie and The Shining.")
    lookup = lookup_of(starter)
    first, evidence = weigh(text, headline=None, lookup=lookup, table=standard_table())
    assert sum(w.detailed for w in first) == DETAILED < len(first)
    every = in_detail(first, evidence, lookup)
    assert all(w.detailed for w in every) and in_detail(every, evidence, lookup) == every
    assert [w.features for w in every if w in first] == [w.features for w in first if w.detailed]
    assert sum("genre" in w.features for w in every) > sum("genre" in w.features for w in first)
