"""Readings made by hand: a short text, and its claims as rows of property, value, quote and more."""

from collections.abc import Mapping
from typing import Any

from recension.records import Claim, Document, Film, Reading
from recension.values import Evidence, Span
from recension.vocabulary import Assertion

MASK = Film("Mask", 1985, {"imdb": "tt0089560"}, 0.98, ("title in line 1",))


def claim(text: str, property: str, value: str, quote: str, **more: Any) -> Claim:
    """One claim, its quote found in the text; `more`: qualifiers, ids, subject, assertion (by its name)."""
    start = text.index(quote)
    span = Span(start, start + len(quote))
    at = quote.find(value)
    mention = Span(start + at, start + at + len(value)) if at >= 0 else None
    more["assertion"] = Assertion(more.get("assertion", "asserted"))
    return Claim(property, value, Evidence.of(text, span, mention), **more)


def reading(id: str, text: str, *rows: tuple[Any, ...], film: Film | None = MASK, **document: Any) -> Reading:
    """A reading of `text`; each row is (property, value, quote) or (property, value, quote, {more})."""
    films = document.pop("films", ())
    claims = tuple(claim(text, *row[:3], **(row[3] if len(row) > 3 else {})) for row in rows)
    return Reading(Document(id, text, **document), film, films, claims, "en", "review")


def edition(name: str, **qualifiers: str) -> Mapping[str, Any]:
    return {"qualifiers": {"edition": name, **qualifiers}}


CRITIC = reading(
    "critic",
    "Mask (1985), directed by Peter Bogdanovich, runs 120 minutes. Eric Stoltz is Rocky Dennis and Sam Elliott is Gar. "
    "The theatrical version plays Bob Seger, because Universal and CBS quarrelled over money. The director's cut runs "
    "127 minutes. It is set in Azusa. It cost $7.5 million. A fine film: three stars out of four.",
    ("title", "Mask", "Mask (1985)"),
    ("year", "1985", "Mask (1985)"),
    ("director", "Peter Bogdanovich", "directed by Peter Bogdanovich", {"ids": {"imdb": "nm0000953"}}),
    ("runtime", "120", "runs 120 minutes"),
    ("cast_member", "Eric Stoltz", "Eric Stoltz is Rocky Dennis", {"qualifiers": {"character": "Rocky Dennis"}}),
    ("cast_member", "Sam Elliott", "Sam Elliott is Gar", {"qualifiers": {"character": "Gar"}}),
    ("edition", "theatrical", "The theatrical version"),
    (
        "music_change",
        "Springsteen replaced by Seger",
        "The theatrical version plays Bob Seger, because Universal and CBS quarrelled over money",
        edition("theatrical", **{"to": "Bob Seger", "reason": "Universal and CBS quarrelled over money"}),
    ),
    ("runtime", "127", "The director's cut runs 127 minutes", edition("director's cut")),
    ("edition", "director's cut", "The director's cut", {"qualifiers": {"runtime": "127"}}),
    ("narrative_location", "Azusa", "set in Azusa"),
    ("budget", "7500000", "cost $7.5 million", {"qualifiers": {"currency": "USD"}}),
    ("opinion", "overall", "A fine film", {"qualifiers": {"pol": "pos"}}),
    ("score", "three stars out of four", "three stars out of four", {"qualifiers": {"norm": "75"}}),
    ("verdict", "pos", "A fine film"),
    author="Imogen Farraday",
    published="2025-03-08",
    title="The boy who refused our pity",
)

BLOG = reading(
    "blog",
    "ok so mask from 1984, peter bogdanovich. eric stolz is rocky. the one on streaming is 115 mins. apparently "
    "there's a directors cut on dvd. the studio were cheap so they swapped in bob seger in theaters. "
    "cher should have won. it was not set in Azusa, and not a documentary. stolz won nothing. i loved it",
    ("year", "1984", "mask from 1984"),
    ("director", "Peter Bogdanovich", "peter bogdanovich", {"ids": {"imdb": "nm0000953"}}),
    ("cast_member", "eric stolz", "eric stolz is rocky", {"qualifiers": {"character": "rocky"}}),
    ("runtime", "115", "the one on streaming is 115 mins"),
    ("edition", "directors cut", "a directors cut on dvd", {"qualifiers": {"carrier": "DVD"}, "assertion": "hedged"}),
    (
        "music_change",
        "swapped in bob seger",
        "the studio were cheap so they swapped in bob seger in theaters",
        edition("theaters", **{"to": "bob seger", "reason": "the studio were cheap"}),
    ),
    ("award", "Oscar", "cher should have won", {"assertion": "wish", "qualifiers": {"recipient": "Cher"}}),
    ("narrative_location", "Azusa", "not set in Azusa", {"assertion": "denied"}),
    ("genre", "documentary", "not a documentary", {"assertion": "denied"}),
    ("verdict", "pos", "i loved it"),
    published="2019-06-04",
)

DISC = reading(
    "disc",
    "MASK: DIRECTOR'S CUT (Universal DVD, 2004). 1985. 127 minutes. Stars Eric Stoltz. The 2004 DVD restores "
    "Bruce Springsteen's songs. Out of print. Grade: A-",
    ("edition", "DIRECTOR'S CUT", "DIRECTOR'S CUT (Universal DVD, 2004)",
     {"qualifiers": {"carrier": "DVD", "label": "Universal", "year": "2004"}}),
    ("year", "1985", "1985"),
    ("runtime", "127", "127 minutes", {"subject": "edition:Director's Cut"}),
    ("cast_member", "Eric Stoltz", "Stars Eric Stoltz"),
    ("music", "songs", "The 2004 DVD restores Bruce Springsteen's songs",
     edition("2004 DVD", artist="Bruce Springsteen")),
    ("score", "A-", "Grade: A-", {"qualifiers": {"norm": "91"}}),
    author="Conrad Ashby-Vail",
    published="2004-09-07",
)  # fmt: skip

EVERY = (CRITIC, BLOG, DISC)
