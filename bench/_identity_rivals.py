"""What identification is compared with: full-text ranking over titles and names, and a plain vote by rarity."""

import sqlite3
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np

from recension.authority import Authority
from recension.reading.film._lookup import lookup_of
from recension.reading.film._table import RARE, standard_table
from recension.reading.film._words import Words
from recension.reading.text._text import Text
from recension.values import fold

#: A full-text query holds at most so many of the text's words, the rarest in capitals first.
QUERY_WORDS = 40

Guess = Callable[[str], int | None]


def full_text(authority: Authority) -> Guess:
    """SQLite's FTS5: a document a film, its titles and its people's names; BM25 with the text's capitalised words.

    Of the ways tried (stemming or none, the commonest words or the rarest, titles weighing more or not) the best.
    """
    surprise = standard_table().commonness.small
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE films USING fts5(title, names, tokenize='unicode61')")
    names = [fold(authority.person_name(p)) for p in range(authority.people)]
    db.executemany(
        "INSERT INTO films(rowid, title, names) VALUES (?, ?, ?)",
        (
            (f, fold(authority.title(f)), " ".join(names[p] for p in authority.people_of(f).tolist()))
            for f in range(authority.films)
        ),
    )

    def guess(text: str) -> int | None:
        words = Words(Text(text))
        capitalised = {w for w, capital in zip(words.words, words.capital, strict=True) if capital}
        rarest = sorted(capitalised, key=lambda w: (-surprise.get(w, RARE), w))[:QUERY_WORDS]
        query = " OR ".join(f'"{w}"' for w in rarest)
        if not query:
            return None
        row = db.execute(
            "SELECT rowid FROM films WHERE films MATCH ? ORDER BY bm25(films) LIMIT 1", (query,)
        ).fetchone()
        return int(row[0]) if row else None

    return guess


def plain_vote(authority: Authority) -> Guess:
    """Every capitalised name votes for its films by the inverse of their number; the most votes win."""
    lookup = lookup_of(authority)

    def guess(text: str) -> int | None:
        words = Words(Text(text))
        first, past, name, _ = words.spots(authority)
        bearers = lookup.bearers(np.unique(name[words.capital[first] & words.capital[past - 1]]))
        films: dict[int, set[int]] = defaultdict(set)
        for names, numbers in (bearers.titled, bearers.part_titled, bearers.films, bearers.played_in):
            for n, film in zip(names.tolist(), numbers.tolist(), strict=True):
                films[n].add(film)
        votes: Counter[int] = Counter()
        for each in films.values():
            votes.update(dict.fromkeys(each, 1 / len(each)))
        return max(votes, key=lambda f: (votes[f], -f)) if votes else None

    return guess


def compare(reviews: Sequence[Mapping[str, str]], authority: Authority, own: Guess) -> Iterable[str]:
    """A line for each way: right by source, reviews a second."""
    sources = sorted({r["source"] for r in reviews})
    for name, make in (
        ("recension", lambda _a: own),
        ("full text (FTS5, BM25)", full_text),
        ("plain vote", plain_vote),
    ):
        guess = make(authority)
        started, right = time.perf_counter(), Counter[str]()
        for review in reviews:
            right[review["source"]] += guess(review["text"]) == authority.film_by_id(review["imdb_id"])
        seconds = time.perf_counter() - started
        shares = "  ".join(f"{s} {right[s] / sum(r['source'] == s for r in reviews):.2f}" for s in sources)
        yield f"  {name:24} {shares}  {len(reviews) / seconds:8.0f} reviews/s"
