"""The table of own titles is fitted from what is shown, and holds no film's own words."""

import pytest

from bench import titles
from bench.titles import Case, Named, best_of, fitted


def _case(n: int, *, right: int, names: int = 3) -> Case:
    """A text of some names, of which the right one alone is marked."""
    signs = [frozenset(("marked",) if i == right else ("plain",)) for i in range(names)]
    none = frozenset(("none",))
    held = frozenset((right,)) if right >= 0 else frozenset[int]()
    return Case(f"r{n}", f"tt{n}", "A Title", tuple(f"name {i}" for i in range(names)), (*signs, none), held)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(titles, "MANY_FILMS", 3)


@pytest.mark.usefixtures("few")
def test_the_fit_finds_the_sign_that_tells() -> None:
    table = fitted([_case(n, right=n % 3) for n in range(30)])
    assert table["marked"] > 1 > table.get("plain", 0.0)
    best, chance = best_of(_case(99, right=2), table)
    assert best == 2 and chance > 0.5


@pytest.mark.usefixtures("few")
def test_where_nothing_tells_none_is_likelier() -> None:
    table = fitted([_case(n, right=n % 3) for n in range(20)] + [_case(n, right=-1) for n in range(20, 60)])
    _, chance = best_of(_case(99, right=-1), table)
    assert chance < 0.3


@pytest.mark.usefixtures("few")
def test_a_sign_of_too_few_films_is_not_in_the_table() -> None:
    rare = Case("x", "tt1", "T", ("a",), (frozenset(("harbour",)), frozenset(("none",))), frozenset((0,)))
    assert "harbour" not in fitted([rare, *(_case(n, right=0) for n in range(5))])


@pytest.mark.usefixtures("few")
def test_fitting_twice_gives_the_same() -> None:
    cases = [_case(n, right=n % 3) for n in range(12)]
    assert fitted(cases) == fitted(cases)


def test_a_film_s_own_reviews_do_not_make_a_name_famous() -> None:
    named = Named({"salt quarry": {"tt1", "tt2"}, "tide ferry": {"tt1", "tt2", "tt3"}})
    assert [named.outside("tt1")(key) for key in ("salt quarry", "tide ferry", "lamp road")] == [0, 2, 0]
    assert named.steps() == {"salt quarry": 2, "tide ferry": 3}
