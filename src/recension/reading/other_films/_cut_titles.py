"""The whole title of a film that a text names by a piece: "Gleaming Dawn" for "Gleaming Dawn of the Patient Heart".

A piece is its film's only where no film of any standing is called exactly so, and no other one bears it that could be
meant as well. How many are credited with a film tells its standing.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from recension.reading._lexicon import words_of
from recension.reading.text._text import fold_word
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

#: A film of so many people is well known; one that is called exactly so must have so many times fewer.
_WELL_KNOWN, _TIMES = 16, 6
#: With but an article more than a piece of several words, or of one.
_ARTICLED, _ARTICLED_WORD = 8, 40
#: Another film that bears the piece must have so many times fewer people.
_RIVALS = 3
#: Of more films than these beside it the piece is a series' name.
_A_SERIES = 2
#: So many films that bear the words are looked at.
_LOOKED_AT = 24
_ARTICLES = ("the", "a", "an")
_SMALL = words_of("title_small") | {"part", "chapter", "episode", "vol", "volume"}
_ORDINARY = words_of("ordinary_openers") | words_of("common_openers") | words_of("honorifics") | _SMALL
_VERSIONS = frozenset(("Redux", "Returns", "Again", "II", "III", "IV"))
_SHORTEST = 4
#: As many people as a film can be thought to have.
_MOST = 60


def whole_title(title: str, authority: "Authority", film: int | None = None) -> int | None:
    """The number of the film of which a title is a piece; None where it is one itself, or may be of several.

    `film` is the number of the reviewed one: of a film that shares somebody with it one word may be the piece.
    """
    words = fold(title).split()
    if not words or words[0] in _ARTICLES or words[-1].isdigit() or len(words[0]) < 2:
        return None
    exact: list[int] = authority.films_called(" ".join(words)).tolist()
    if any(authority.kind_names[authority.kinds[n]].startswith("tv") for n in exact):
        return None  # how well a series is known its credits do not tell
    articled = _with_article(words, exact, authority)
    return _of_piece(title, words, exact, authority, film) if articled is None else articled


def _standing(film: int, authority: "Authority") -> int:
    """How many people are credited with a film."""
    return len(authority.people_of(film))


def _with_article(words: Sequence[str], exact: Iterable[int], authority: "Authority") -> int | None:
    """The film that has but an article more: "Lamplighter" for "The Lamplighter"."""
    standing = max((_standing(n, authority) for n in exact), default=0)
    films: list[int] = authority.films_called(" ".join(("the", *words))).tolist()
    best = max(films, key=lambda n: (_standing(n, authority), -n), default=None)
    bar = _ARTICLED_WORD if len(words) < 2 else _ARTICLED
    known = best is not None and _standing(best, authority) >= max(bar, _TIMES * standing)
    return best if known else None


def of_year_with_article(title: str, year: int, authority: "Authority") -> int | None:
    """The one film of a year that has but an article more than a title that no film bears exactly."""
    words = fold(title).split()
    if not words or words[0] in _ARTICLES or len(authority.films_called(" ".join(words))):
        return None
    films = {int(n) for article in _ARTICLES for n in authority.films_called(" ".join((article, *words)))}
    meant = [n for n in films if abs(int(authority.years[n]) - year) <= 1]
    return meant[0] if len(meant) == 1 else None


def _of_piece(
    title: str, words: Sequence[str], exact: Sequence[int], authority: "Authority", film: int | None
) -> int | None:
    """The one film whose title begins or ends with some words; where it shares somebody with `film` less will do."""
    standing = max((_standing(n, authority) for n in exact), default=0)
    lone = len(words) < 2 and (film is None or len(words[0]) < _SHORTEST or exact)
    if lone or standing * _TIMES > _MOST or words[0] in _SMALL or all(w in _ORDINARY for w in words):
        return None
    found = authority.find_titled(title, limit=_LOOKED_AT)
    bearing = [n for n in found if n != film and _bears(authority.title(n), words, last=not standing)]
    if len(words) > 1:
        best = _alone(bearing, authority)
        known = best is not None and _standing(best, authority) >= max(_WELL_KNOWN, _TIMES * standing)
        if known and not _is_older(exact, best, authority):
            return best
    kin = frozenset(authority.people_of(film).tolist()) if film is not None and not exact else frozenset()
    return _alone((n for n in bearing if not kin.isdisjoint(authority.people_of(n).tolist())), authority)


def _is_older(films: Iterable[int], than: int | None, authority: "Authority") -> bool:
    """Whether one of some films came before another, so that this one is called after it."""
    return than is not None and any(0 < authority.years[n] < authority.years[than] for n in films)


def _alone(films: Iterable[int], authority: "Authority") -> int | None:
    """The best known of some films, if the others that are called otherwise are hardly known beside it."""
    ranked = sorted(films, key=lambda n: (-_standing(n, authority), n))
    if not ranked or _is_parted(authority.title(ranked[0])):
        return None
    best = ranked[0]
    others = [n for n in ranked[1:] if _standing(n, authority)]
    rivals = [n for n in others if fold(authority.title(n)) != fold(authority.title(best))]
    if len(rivals) > _A_SERIES or (rivals and _standing(best, authority) < _RIVALS * _standing(rivals[0], authority)):
        return None
    return best


def _bears(title: str, words: Sequence[str], *, last: bool) -> bool:
    """Whether a title begins or (`last`) ends with some words and has more."""
    whole = [part for word in title.split() for part in fold_word(word).split()]
    bare = whole[1:] if whole[:1] and whole[0] in _ARTICLES else whole
    n = len(words)
    return len(bare) > n and (bare[:n] == list(words) or (last and bare[-n:] == list(words)))


def _is_parted(title: str) -> bool:
    """Whether a title has two parts, of which each may stand for itself, or is a later one of a series."""
    return ":" in title or " - " in title or any(w.isdigit() or w in _VERSIONS for w in title.split()[1:])
