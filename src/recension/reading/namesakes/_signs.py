"""What tells whether a name that films are called by is a film's where it stands: the words beside it, its bearers.

Signs are names, and each is there or not; the table holds what each is worth.
"""

import re
from collections.abc import Iterator
from functools import cache

from recension.reading._lexicon import lines_of, phrases_of, words_of
from recension.reading.mentions._film_cues import film_before, film_behind, film_framed
from recension.reading.mentions._words_beside import two_beside, word_before, word_behind, word_or
from recension.reading.namesakes._places import Place
from recension.values import fold

_LISTED = {
    "given": words_of("given_names"),
    "place": frozenset(fold(place) for place in phrases_of("places")),
    "surname": words_of("film_surnames") | words_of("historical_surnames"),
    "ordinary": frozenset().union(*map(words_of, ("ordinary_openers", "not_names", "units", "common_openers"))),
    "rank": words_of("honorifics"),
    "people": frozenset(n.split(" = ")[0].lower() + end for n in lines_of("peoples") for end in ("", "s")),
}
_SMALL = words_of("title_small")

_WORD_BEFORE = re.compile(r"((?<![A-Za-z'])[A-Za-z']++|(?<!\d)\d++|[^\sA-Za-z\d])\s*[\"'*_]*$")
_WORD_BEHIND = re.compile(r"[\"'*_]*\s*('s\b|[A-Za-z']+|\d+|[^\sA-Za-z\d])")
_WORDS = re.compile(r"(?<![\w'-])[a-z][a-z'-]+")
_STOP = re.compile(r"[.!?;:]\s")
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")
_OPENS = re.compile(r"(?:^|[.!?:;(\"\n-] ?)$")
_OWNER = re.compile(r"(\S+)(?:'s|s') $")
_REACH, _YEAR_BEFORE, _YEAR_BEHIND = 80, 40, 24
#: Words, letters, places and titles beyond so many are told apart no more.
_WORDS_TOLD, _LETTERS, _TIMES, _OTHERS = 4, 9, 4, 3
#: A film of so many credits is better known than one of fewer; so many roles, and so many films, of one name.
_FAME, _ROLES, _FILMS = (60, 30, 12, 5, 1), (20, 5, 2, 1), (6, 3, 2)
_SIZES = {1: "one word", 2: "two words"}


def signs_of(view: str, place: Place) -> frozenset[str]:
    """The signs of one place of a name."""
    size = _SIZES.get(place.words, "words")
    before = view[max(0, place.start - _REACH) : place.start].rpartition("\n")[2]
    behind = view[place.end : place.end + _REACH].partition("\n")[0]
    signs = (_called(place, size), _written(view, place, size), _beside(before, behind), _framed(before, behind))
    year = {y for y in place.years if f"{y}" in _YEAR.findall(before[-_YEAR_BEFORE:] + behind[:_YEAR_BEHIND])}
    return frozenset(("any", *(["its year"] if year else ()), *(sign for several in signs for sign in several)))


_DATED = re.compile(r"[\"'*_]{0,2},? ?\(((?:18|19|20)\d\d)\b")


def year_behind(view: str, place: Place) -> bool:
    """Whether the year of a film that is called so stands in brackets behind it."""
    dated = _DATED.match(view, place.end)
    return dated is not None and any(abs(year - int(dated[1])) <= 1 for year in place.years)


def _at_least(n: int, steps: tuple[int, ...]) -> int:
    return next((step for step in steps if n >= step), 0)


def _called(p: Place, size: str) -> Iterator[str]:
    """Who and what is called so, and who of them the text names."""
    fame = _at_least(p.fame, _FAME)
    yield from (f"fame {fame}", f"{size}, fame {fame}")
    yield f"{size}, roles {_at_least(p.roles, _ROLES)}"
    yield f"{size}, films {_at_least(p.films, _FILMS)}"
    yield f"{min(p.others, _OTHERS)} others"
    told = {"people": p.people > 0, "kin": p.kin, "kin near": p.near, "marked elsewhere": p.marked}
    yield from (f"{size}, {sign}" for sign, holds in told.items() if holds)
    yield from ("joined to a film",) if p.joined else ()
    yield f"{size}, {min(p.times, _TIMES)} times"


def _written(view: str, p: Place, size: str) -> Iterator[str]:
    """How the name is written, and what its words are else."""
    run = view[p.start : p.end]
    words = run.lower().split()
    yield from (size, f"{min(p.words, _WORDS_TOLD)} words")
    told = {
        "article": p.article or words[0] == "the",
        "small article": p.article,
        "small words": any(w in _SMALL for w in run.split()[1:]),
        "number": any(w[0].isdigit() for w in words),
        f"{size}, shouted": run.isupper(),
    }
    yield from (sign for sign, holds in told.items() if holds)
    yield from (f"{size}, {name}" for name, listed in _LISTED.items() if words[0] in listed)
    if len(words) > 1:
        yield from (f"{size}, {name} last" for name, listed in _LISTED.items() if words[-1] in listed)
    opens = _OPENS.search(view, max(0, p.start - 3), p.start) is not None
    if opens and len(words) == len(("the", "return")) and words[0] == "the":
        yield "opens with an article"
    if len(words) == 1:
        usual = "common" if p.small or is_common(words[0]) else "rare"
        yield from (f"common {_shares().get(words[0], 0)}", f"length {min(len(run), _LETTERS)}", f"one word, {usual}")
        if opens:
            yield f"opens, {usual}"
        if run.isupper():
            yield f"shouted, {usual}"


#: The signs of one word that is no name first of all: "Privilege", "The Return" where a sentence opens with it.
WEAK = frozenset(("one word, common", "opens with an article"))


def is_common(word: str) -> bool:
    """Whether a word is one of those that reviews are made of."""
    return word in _shares() or word in _LISTED["ordinary"]


@cache
def _shares() -> dict[str, int]:
    """In about one sentence of how many a common word stands."""
    rows = (line.split(": ", 1) for line in lines_of("word_shares"))
    return {word: int(n) for n, words in rows for word in words.split()}


def _beside(before: str, behind: str) -> Iterator[str]:
    """The words right beside a place, by order, and all of its clause, by side."""
    last, following = word_or("^", word_before(before, _WORD_BEFORE)), word_or("$", word_behind(behind, _WORD_BEHIND))
    yield from (f"< {last}", f"> {following}", f"<> {last} {following}")
    yield from two_beside(before, behind)
    for side, clause in (("<", _STOP.split(before)[-1]), (">", _STOP.split(behind)[0])):
        yield from (f"{side}~ {word}" for word in _WORDS.findall(clause))


def _framed(before: str, behind: str) -> Iterator[str]:
    """What the words beside a place make of it together."""
    if film_before(before.lower()):
        yield "film before"
    if film_behind(behind):
        yield "film behind"
    if film_framed(before.lower(), behind):
        yield "film framed"
    if owner := _OWNER.search(before):
        yield "owned by a name" if owner[1][0].isupper() else "owned"
