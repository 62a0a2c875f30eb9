"""A first line in small letters that is a title with its year: "the big sleep, 1946"."""

import re
from typing import NamedTuple

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.title._runs import NUMERALS
from recension.values import fold

_SMALL = words_of("title_small")
_PLACES = frozenset(map(fold, phrases_of("places")))
_YEAR = r"(?:1[89]\d\d|20[0-3]\d)"
#: What goes before the title.
_SAID_BEFORE = (
    r"(?:(?:(?:a|my|our|the|quick|mini|short|capsule|film|movie|dvd|another) )*(?:review|thoughts|notes)"
    r"(?: (?:on|of|about))?:? |(?:(?:i|we) )?(?:just|finally) (?:re-?)?(?:watched|saw|rented) "
    r"|(?:re-?)?watch(?:ed|ing): )?"
)
#: What goes behind its year: "review", "dir. ada holm", "- 8/10".
_SAID_BEHIND = (
    r"(?:(?: (?:film|movie|dvd))?(?: review)?|(?:,| -|:)? ?(?:dir(?:\.|ected)?|by|d\.) [^\n]{3,40}"
    r"|[ :,|/-]+[\d./★*½ -]{1,12})"
)
_HEADED = re.compile(
    rf"[\s#*_=>~-]*{_SAID_BEFORE}[\"'*_]{{0,3}}(?P<title>[^\W_][^\n()\[\]\"*_]{{0,59}}?)[\"'*_]{{0,3}}"
    rf"(?:,? ?[(\[](?:[^()\[\]\n\d]{{2,40}}, )?(?P<year>{_YEAR})[)\]]{_SAID_BEHIND}"
    rf"|(?:,| [-—/|·]) ?(?P<alone>{_YEAR}))[ *_.:]*(?=\n(?P<apart>\s*\n)?)"
)
#: With a year these are dates.
_TIMES = re.compile(
    r"(?:(?:early|late|mid) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|copyright|posted"
    r"|\d{1,2}(?:st|nd|rd|th)?)(?: (?:\d{1,2}(?:st|nd|rd|th)?|of|morning|afternoon|evening|night))*"
)
#: A sentence that ends within makes no title.
_STOPS = re.compile(r"\w{4}[.!?;] ")
#: What opens so tells of a title, of where it was seen or of a list, or is one; which of these nothing says.
_TELLS = re.compile(
    r"(?:(?:i|we) (?:saw|watched|rented|caught|found|loved?|hated?)"
    r"|(?:seen|viewed|watched|rented|taped) (?:again )?(?:in|on|at|from|with)"
    r"|(?:my|our|some|viewing|film|movie|new|recent)(?: (?:viewing|film|movie|dvd|video))*"
    r" (?:notes|diary|log|releases|arrivals))\b.*"
)
_MOST_WORDS = 9


class SmallHeading(NamedTuple):
    """Where the title stands in the view, the title with its great letters put in, and its year."""

    start: int
    end: int
    title: str
    year: int


def small_heading(view: str) -> SmallHeading | None:
    """The dated title in small letters that a text opens with; a year without brackets needs a line apart.

    >>> small_heading("the big sleep, 1946\\n\\ni saw it twice.").title
    'The Big Sleep'
    >>> small_heading("london, 1946\\n\\nthe war is over.") is small_heading("i saw it twice.") is None
    True
    """
    found = _HEADED.match(view)
    if found is None:
        return None
    title = found["title"].rstrip(" ,:-")
    bare = found["alone"] is not None
    if not _may_entitle(title) or (bare and (found["apart"] is None or fold(title) in _PLACES)):
        return None
    start = found.start("title")
    year = int(found["alone"] if bare else found["year"])
    return SmallHeading(start, start + len(title), _with_great_letters(title.split()), year)


def _may_entitle(title: str) -> bool:
    small = title.islower() and len(title.split()) <= _MOST_WORDS
    return small and not (_TIMES.fullmatch(title) or _TELLS.fullmatch(title) or _STOPS.search(title))


def _with_great_letters(words: list[str]) -> str:
    last = len(words) - 1
    return " ".join(w if 0 < i < last and w in _SMALL else _great(w) for i, w in enumerate(words))


def _great(word: str) -> str:
    return word.upper() if word.upper() in NUMERALS else word[:1].upper() + word[1:]
