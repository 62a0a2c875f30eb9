"""Weighing the films that come into question against each other."""

import math
from dataclasses import dataclass

from recension.reading._film_circumstances import circumstances_of
from recension.reading._film_features import Evidence, Features, evidence_of, features_of
from recension.reading._film_headline import headline_of
from recension.reading._film_lookup import FilmFacts, Lookup
from recension.reading._film_mentions import mentions_of
from recension.reading._film_table import Table
from recension.reading._film_vote import shortlist
from recension.reading._film_words import Words
from recension.reading._text import Text


@dataclass(frozen=True, slots=True)
class Weighed:
    """A film that came into question: what speaks for and against it, and the sum."""

    film: FilmFacts
    features: Features
    score: float
    share: float = 0.0  # of the chances of all weighed films


def weigh(text: Text, *, headline: str | None, lookup: Lookup, table: Table) -> tuple[list[Weighed], Evidence]:
    """The films that come into question, best first, and the evidence they were weighed by."""
    words = Words(text)
    found = mentions_of(words, lookup, table.commonness, table.contexts)
    told = circumstances_of(words, found, table.commonness)
    head = headline_of(headline, lookup) if headline and headline.strip() else None
    evidence = evidence_of(found, told, head, table.commonness)
    weighed = []
    for number, votes in shortlist(found, head, lookup):
        film = lookup.film(number)
        features = features_of(film, votes, evidence)
        weighed.append(Weighed(film, features, table.score(features)))
    return shared(weighed), evidence


def shared(weighed: list[Weighed]) -> list[Weighed]:
    """Best first, each with its share of the chances (the softmax of the scores); ties in the order of numbers."""
    weighed = sorted(weighed, key=lambda w: (-w.score, w.film.number))
    if not weighed:
        return weighed
    best = weighed[0].score
    chances = [math.exp(w.score - best) for w in weighed]
    whole = sum(chances)
    return [Weighed(w.film, w.features, w.score, c / whole) for w, c in zip(weighed, chances, strict=True)]


def standing(weighed: list[Weighed]) -> Features:
    """What the chance that the best film is the right one is told from."""
    best = weighed[0]
    lead = best.score - weighed[1].score if len(weighed) > 1 else 8.0
    share = min(max(best.share, 1e-6), 1 - 1e-6)
    of = best.features.get
    titled, credited = of("title", 0.0), of("people", 0.0)
    return {
        "one": 1.0,
        "lead": min(lead, 8.0),
        "share": math.log(share / (1 - share)) if share < 0.9999 else 9.2,
        "score": min(max(best.score, -5.0), 25.0) / 10,
        "vote": of("vote", 0.0),
        "title": titled,
        "surprise": of("title.surprise", 0.0),
        "people": min(credited, 4.0),
        "rarity": min(of("people.rarity", 0.0), 4.0),
        "both": titled * min(credited, 2.0),
        "headline": of("headline", 0.0),
        "strangers": of("people.strangers", 0.0) if credited else 0.0,
    }
