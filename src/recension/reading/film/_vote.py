"""Which films come into question at all: a vote of the names found, each by its rarity."""

import math
from collections.abc import Iterable

from recension.reading.film._headline import Headline
from recension.reading.film._lookup import Lookup, Name
from recension.reading.film._mentions import Mentions, PersonMention, TitleMention

#: How many films are weighed closely.
SHORTLIST = 14
#: Films with equal votes, such as those of one title, come in together, but not more than so many.
MOST = 40
#: Roles played in more films than this are no vote; those of several words have more to say.
COMMON_ROLE, MOST_ROLE_FILMS = 60, 300

_PART, _HEADLINE, _HEADLINE_PART = 2.0, 30.0, 20.0


def shortlist(found: Mentions, headline: Headline | None, lookup: Lookup) -> list[tuple[int, float]]:
    """The films with the most votes, best first, with their votes; ties in the order of numbers."""
    votes: dict[int, float] = {}
    for number, mentions in found.titles.items():
        name = found.names[number]
        weight = _title_weight(mentions, name)
        _add(votes, name.titled, weight)
        _add(votes, name.part_titled, weight - _PART)
    for number, person in found.people.items():
        _add(votes, found.names[number].films, _person_weight(person, found.names[number]))
    for number in found.roles:
        name = found.names[number]
        several = number in found.several
        if len(name.played_in) <= (MOST_ROLE_FILMS if several else COMMON_ROLE):
            weight = (lookup.size - math.log(len(name.played_in))) * (0.4 if several else 0.25)
            _add(votes, name.played_in, weight)
    if headline is not None:
        _add(votes, headline.films, _HEADLINE)
        _add(votes, headline.part_films, _HEADLINE_PART)
    return _best(votes)


def _best(votes: dict[int, float]) -> list[tuple[int, float]]:
    if len(votes) > SHORTLIST:
        bar = sorted(votes.values(), reverse=True)[SHORTLIST - 1]
        ranked = [(f, v) for f, v in votes.items() if v >= bar]
    else:
        ranked = list(votes.items())
    ranked.sort(key=lambda pair: (-pair[1], pair[0]))
    return ranked[:MOST]


def _add(votes: dict[int, float], films: Iterable[int], weight: float) -> None:
    get = votes.get
    for film in films:
        votes[film] = get(film, 0.0) + weight


def _title_weight(mentions: list[TitleMention], name: Name) -> float:
    best = max(
        0.6 * m.surprise + 3.0 * m.mark + (2.0 if m.capital else 0.0) + 3.0 * math.exp(-m.first / 30) for m in mentions
    )
    return best + math.log(len(mentions)) - 0.3 * math.log(name.entitles)


def _person_weight(person: PersonMention, name: Name) -> float:
    return name.rarity * (1.0 if person.capital else 0.6) + math.exp(-person.first / 60)
