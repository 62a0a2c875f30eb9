"""The second weighing of films is fitted from what is shown: that a film is called by the text's own title tells."""

from bench._identity_fit import Case
from bench._titled_fit import Titled, as_json, fit_titled
from recension.reading.film._evidence import Manner
from recension.reading.film._lookup import FilmFacts
from recension.reading.film._weigh import Weighed
from recension.reading.title import OwnTitle, OwnTitles

_MANNER = Manner(headlined=False, titles=2, words=200, runs=1, bare=0)


def _case(n: int, *, called: bool) -> Titled:
    """Two films with titles in the text. Where the text calls one by its title, that one is right; else neither is."""
    chance = 0.9 if called else 0.1
    own = {"own": chance, "own.best": 1.0}
    weighed = [
        Weighed(FilmFacts(1, 1990), {"title": 1.0, "vote": 1.0, **(own if n % 2 else {})}, 0.0),
        Weighed(FilmFacts(2, 1990), {"title": 1.0, "vote": 1.0, **({} if n % 2 else own)}, 0.0),
    ]
    right = (1 if n % 2 else 2) if called else 3
    titles = OwnTitles({"harbour": chance}, 1 - chance, OwnTitle("Harbour", None, chance, "harbour", marked=False))
    return Titled(Case(f"r{n}", "s", f"tt{n}", False, weighed, _MANNER, right), titles)


def _cases() -> list[Titled]:
    return [_case(n, called=n % 3 > 0) for n in range(90)]


def test_the_film_that_is_called_so_comes_first_and_is_likely() -> None:
    _, outside = fit_titled(_cases(), forests=True)
    for case, weighed, chance in outside:
        if case.case.film in (1, 2):
            assert weighed[0].film.number == case.case.film
            assert chance > 0.6
        else:
            assert chance < 0.4


def test_fitting_twice_gives_the_same_table() -> None:
    one, other = (as_json(fit_titled(_cases(), forests=True)[0]) for _ in range(2))
    assert one == other and '"own.best"' in one
