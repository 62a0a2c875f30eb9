"""What speaks for and against a film, as named numbers. Only those that are not zero are in the table.

A film about which the authority knows little is not punished for it: without credits, year, kind or running time,
the features that would need them stay zero.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from recension.reading._film_circumstances import Circumstances
from recension.reading._film_cues import Cue
from recension.reading._film_headline import Headline
from recension.reading._film_lookup import FilmFacts, Name
from recension.reading._film_mentions import Mentions, PersonMention, TitleMention
from recension.reading._film_words import EMPHASISED, Commonness

Features = dict[str, float]

_MOST_SURPRISE = 30.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that one text gives to weigh films by."""

    found: Mentions
    told: Circumstances
    headline: Headline | None
    people: list[tuple[PersonMention, Name]]  # in the order of the text
    lone_rarity: dict[str, float]


def evidence_of(found: Mentions, told: Circumstances, headline: Headline | None, commonness: Commonness) -> Evidence:
    people = sorted(((m, found.names[n]) for n, m in found.people.items()), key=lambda pair: pair[0].first)
    small, capital, rare = commonness.small.get, commonness.capital.get, commonness.rare
    rarity = {w: min(capital(w, rare), small(w, rare)) for w in told.lone}
    return Evidence(found, told, headline, people, rarity)


def features_of(film: FilmFacts, votes: float, evidence: Evidence) -> Features:
    """All features of one film in the light of one text."""
    f: Features = {"vote": votes / 10}
    _title(f, film, evidence.found)
    _people(f, film, evidence.people)
    if film.people:
        _lone(f, film, evidence)
    _circumstances(f, film, evidence.told)
    if evidence.headline is not None:
        _headline(f, film, evidence.headline)
    return f


def _title(f: Features, film: FilmFacts, found: Mentions) -> None:
    best: tuple[float, TitleMention, Name, list[TitleMention], bool] | None = None
    for number, mentions in found.titles.items():
        name = found.names[number]
        whole = film.number in name.titled
        if not whole and film.number not in name.part_titled:
            continue
        for m in mentions:
            worth = (
                m.surprise + (4 if m.mark else 0) + 3 * math.exp(-m.first / 30) - (3 if Cue.LIKENESS in m.cues else 0)
            )
            worth -= 0 if whole else 2
            if best is None or worth > best[0]:
                best = worth, m, name, mentions, whole
    if best is not None:
        _title_mention(f, film, *best[1:])


def _title_mention(
    f: Features, film: FilmFacts, best: TitleMention, name: Name, mentions: list[TitleMention], whole: bool
) -> None:
    count, first = len(mentions), min(m.first for m in mentions)
    f["title"] = 1.0
    f["title.surprise"] = min(best.surprise, _MOST_SURPRISE) / 10
    f["title.again"] = math.log(count)
    f["title.early"] = math.exp(-first / 40)
    f["title.namesakes"] = math.log(name.entitles)
    f["title.role"] = math.log1p(len(name.played_in))
    _flag(f, "title.part", not whole)
    _flag(f, "title.person", bool(name.people))
    _flag(f, "title.marked", any(m.mark for m in mentions))
    _flag(f, "title.emphasised", any(m.mark == EMPHASISED for m in mentions))
    _flag(f, "title.capital", any(m.capital and not m.opens for m in mentions))
    _flag(f, "title.shouting", any(m.shouting for m in mentions))
    _flag(f, "title.opens", first == 0)
    _flag(f, "title.first_line", first < 8)
    _flag(f, "title.year", any(m.year and film.year and abs(m.year - film.year) <= 1 for m in mentions))
    _flag(f, "title.other_year", any(m.year and film.year and abs(m.year - film.year) > 1 for m in mentions))
    for cue, feature, share in _TITLE_CUES:
        n = sum(cue in m.cues for m in mentions)
        if n:
            f[feature] = n / count if share else 1.0


#: cue, the feature it makes, and whether it counts by its share of the mentions rather than once.
_TITLE_CUES: tuple[tuple[Cue, str, bool], ...] = (
    (Cue.LIKENESS, "title.likeness", True),
    (Cue.KINSHIP, "title.kinship", True),
    (Cue.PASSING, "title.passing", True),
    (Cue.BRACKETED, "title.bracketed", True),
    (Cue.LISTED, "title.listed", True),
    (Cue.PRESENTED, "title.presented", False),
    (Cue.PREDICATE, "title.predicate", False),
)


def _people(f: Features, film: FilmFacts, people: list[tuple[PersonMention, Name]]) -> None:
    credited, rarity, top, early, first_three = 0, 0.0, 0, 0.0, 0
    for rank, (mention, name) in enumerate(people):
        person = next((p for p in name.people if p in film.people), None) if film.people else None
        if person is None:
            continue
        credit = film.people[person]
        credited += 1
        rarity += name.rarity
        f["people.rarest"] = max(f.get("people.rarest", 0.0), name.rarity / 10)
        top += credit.place < 4
        first_three += rank < 3
        early = max(early, math.exp(-mention.first / 60))
        if "director" in credit.categories:
            f["director"] = 1.0
            if mention.directing:
                f["director.so_called"] = 1.0
        if mention.bracketed:
            f["people.bracketed"] = f.get("people.bracketed", 0.0) + 1
    if credited:
        f |= {
            "people": float(credited),
            "people.rarity": rarity / 10,
            "people.top": float(top),
            "people.first": float(first_three),
            "people.early": early,
            "people.share": credited / len(people),
            "people.of_billed": credited / min(len(film.people), 8),
        }
    if film.people and people:
        f["people.strangers"] = float(min(len(people) - credited, 6))
        _flag(f, "people.none", not credited)


def _lone(f: Features, film: FilmFacts, evidence: Evidence) -> None:
    rarity = evidence.lone_rarity
    surnames = [w for w in rarity if w in film.surnames]
    if surnames:
        f["surnames"] = float(min(len(surnames), 5))
        f["surnames.rarity"] = sum(rarity[w] for w in surnames) / 10
    roles = sum(1 for w in rarity if w in film.role_words)
    if roles:
        f["roles"] = float(min(roles, 6))
    full = sum(1 for n in evidence.found.several if film.number in evidence.found.names[n].played_in)
    if full:
        f["roles.full"] = float(full)


def _circumstances(f: Features, film: FilmFacts, told: Circumstances) -> None:
    if film.year:
        _flag(f, "year", film.year in told.years)
        _flag(f, "year.near", film.year - 1 in told.years or film.year + 1 in told.years)
        _flag(f, "decade", film.year // 10 * 10 in told.decades)
    if film.genres and told.genres:
        f["genre"] = float(sum(min(told.genres[g], 2) for g in film.genres))
        f["genre.other"] = float(_capped(n for g, n in told.genres.items() if g not in film.genres))
    if film.runtime and told.minutes:
        _flag(f, "runtime", film.runtime in told.minutes)
        _flag(f, "runtime.near", any(abs(film.runtime - m) <= 3 for m in told.minutes))


def _headline(f: Features, film: FilmFacts, headline: Headline) -> None:
    _flag(f, "headline", film.number in headline.films)
    _flag(f, "headline.part", film.number in headline.part_films)
    if headline.year and film.year:
        _flag(f, "headline.year", abs(headline.year - film.year) <= 1)
        _flag(f, "headline.other_year", abs(headline.year - film.year) > 1)


def _flag(f: Features, name: str, holds: bool) -> None:
    if holds:
        f[name] = 1.0


def _capped(counts: Iterable[int]) -> int:
    return sum(min(n, 2) for n in counts)
