"""Weighing the films that come into question against each other."""

import math
from typing import NamedTuple

from recension.reading._steps import Steps, complete
from recension.reading.film._circumstances import circumstances_of
from recension.reading.film._essay import NO_ESSAY, essay_odds
from recension.reading.film._evidence import Evidence, Features, evidence_of
from recension.reading.film._features import detailed, features_of
from recension.reading.film._headline import headed_in, headline_of
from recension.reading.film._lookup import FilmFacts, Lookup
from recension.reading.film._mentions import mentions_of
from recension.reading.film._misspelt import misspelt, nearly_named
from recension.reading.film._table import Table
from recension.reading.film._vote import shortlist
from recension.reading.film._words import Words
from recension.reading.text._text import Text

#: How many of the best films are weighed by all that is known of them, without a headline and with one, which may
#: name many films of one title.
DETAILED, DETAILED_UNDER_HEADLINE = 5, 16


class Weighed(NamedTuple):
    """A film that came into question: what speaks for and against it, and the sum."""

    film: FilmFacts
    features: Features
    score: float
    share: float = 0.0  # of the chances of all weighed films
    detailed: bool = False  # whether it was weighed by all that is known of it


def weigh(text: Text, *, headline: str | None, lookup: Lookup, table: Table) -> tuple[list[Weighed], Evidence]:
    """The films that come into question, best first, and what the text gives to weigh films by.

    Misspelt names get a second look: those of the best films' people, and others where no person is named.
    """
    return complete(weighing(text, headline=headline, lookup=lookup, table=table))


def weighing(
    text: Text, *, headline: str | None, lookup: Lookup, table: Table
) -> Steps[tuple[list[Weighed], Evidence]]:
    """`weigh` in steps, with all that the text gives to weigh films by."""
    words = Words(text)
    yield
    found = mentions_of(words, lookup, table.commonness, table.contexts)
    yield
    told = circumstances_of(words, found, table.commonness)
    head = headline_of(headline, lookup) if headline and headline.strip() else headed_in(text.view, lookup)
    essay = NO_ESSAY if head else essay_odds(words.words, table.essay)
    evidence = evidence_of(found, told, head, words, table.commonness, lookup, essay)
    yield
    weighed = yield from _ranked(evidence, lookup, table)
    yield
    best = lookup.details([w.film.number for w in weighed[:DETAILED]])
    near = nearly_named(words, told, best, found, lookup)
    if not near and head is None and not evidence.people_in_full:
        near = misspelt(words, found, lookup)
    if near:
        found = found.with_people(near, lookup)
        evidence = evidence_of(found, told, head, words, table.commonness, lookup, essay)
        weighed = yield from _ranked(evidence, lookup, table)
    return weighed, evidence


def _ranked(evidence: Evidence, lookup: Lookup, table: Table) -> Steps[list[Weighed]]:
    films, votes, by_words = shortlist(evidence.found, evidence.headline, lookup, evidence.lone_rarity)
    evidence.look_at(films)
    yield
    facts = lookup.facts(films, evidence.persons)
    yield
    weighed = []
    for film, vote in zip(facts, votes.tolist(), strict=True):
        features = features_of(film, vote, evidence, by_words=film.number in by_words)
        weighed.append(Weighed(film, features, table.score(features)))
    weighed.sort(key=_best_first)
    yield
    most = DETAILED_UNDER_HEADLINE if evidence.headline else DETAILED
    places = [i for i, w in enumerate(weighed) if i < most or w.film.number in by_words]
    weighed = _detailed(weighed, places, evidence, lookup)
    for place in places:
        weighed[place] = weighed[place]._replace(score=table.score(weighed[place].features))
    return shared(weighed)


def in_detail(weighed: list[Weighed], evidence: Evidence, lookup: Lookup) -> list[Weighed]:
    """The same films, each with all that is known of it; neither sorted nor scored anew."""
    return _detailed(weighed, [i for i, w in enumerate(weighed) if not w.detailed], evidence, lookup)


def _detailed(weighed: list[Weighed], places: list[int], evidence: Evidence, lookup: Lookup) -> list[Weighed]:
    """The same, those at some places with all that is known of them."""
    weighed = [*weighed]
    every = lookup.details([weighed[i].film.number for i in places])
    for place, details in zip(places, every, strict=True):
        w = weighed[place]
        weighed[place] = w._replace(features=detailed(w.features, w.film, details, evidence), detailed=True)
    return weighed


def _best_first(weighed: Weighed) -> tuple[float, float, int]:
    return -weighed.score, -weighed.features["vote"], weighed.film.number


def shared(weighed: list[Weighed]) -> list[Weighed]:
    """Best first, each with its share of the chances (the softmax of the scores); ties in the order of numbers."""
    weighed = sorted(weighed, key=_best_first)
    if not weighed:
        return weighed
    best = weighed[0].score
    chances = [math.exp(w.score - best) for w in weighed]
    whole = sum(chances)
    return [w._replace(share=c / whole) for w, c in zip(weighed, chances, strict=True)]
