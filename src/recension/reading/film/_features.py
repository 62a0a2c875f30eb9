"""What speaks for and against a film, as named numbers. Only those that are not zero are in the table.

A film about which the authority knows little is not punished for it: without credits, year, kind or running time,
the features that would need them stay zero.
"""

import math
from itertools import compress

from recension.reading.film._circumstances import Circumstances
from recension.reading.film._cues import GENRE_SHARE, RELATED, Cue
from recension.reading.film._evidence import Evidence, Features, Person
from recension.reading.film._headline import Headline
from recension.reading.film._lookup import Details, FilmFacts, pair
from recension.reading.film._words import EMPHASISED

TOP_BILLED = 4
_MOST_SURPRISE = 30.0


def features_of(film: FilmFacts, votes: float, evidence: Evidence, *, by_words: bool = False) -> Features:
    """The features of one film in the light of one text that cost little.

    `by_words` says that lone words alone brought it into question: that nobody is named in full then says no more.
    """
    f: Features = {"vote": votes / 10}
    _title(f, film, evidence)
    _people(f, film, evidence.people)
    if by_words:
        f["by_words"] = 1.0
        f.pop("people.none", None)
    if film.year:
        _years(f, film.year, evidence)
    if evidence.headline is not None:
        _headline(f, film, evidence.headline)
    _bend(f)
    return f


def _bend(f: Features) -> None:
    """What a straight line cannot say: evidence that comes together, and numbers that tell less as they grow."""
    people, surprise = f.get("people", 0.0), f.get("title.surprise", 0.0)
    if people:
        f["people.any"] = 1.0
        f["people.log"] = math.log(people)
    if surprise:
        f["title.surprise.low"], f["title.surprise.middle"] = min(surprise, 1.3), min(surprise, 2.0)
        f["title.surprise.high"] = surprise * surprise / 3
        _flag(f, "title.with_people", people > 0)
    if "title" in f:
        f["title.odd_place"] = min(f["title.context"], 0.0)
        _flag(f, "title.twice", f["title.again"] > 0)
        _flag(f, "title.without_people", "people.none" in f)


def detailed(f: Features, film: FilmFacts, details: Details, evidence: Evidence) -> Features:
    """The same with those that need more of a film than its names: directors, surnames, roles, kinds, running time."""
    f = dict(f)
    if film.billed:
        _credits(f, film, details, evidence)
        _lone(f, film, details, evidence)
    _circumstances(f, details, evidence.told)
    return f


def _title(f: Features, film: FilmFacts, evidence: Evidence) -> None:
    """The title's features, the same for all films that bear the same titles."""
    whole, names = evidence.titles_of(film.number)
    if names:
        key = (whole, *names)
        if key not in evidence.titles_weighed:
            evidence.titles_weighed[key] = _title_mentions(evidence, names)
        f |= evidence.titles_weighed[key]
        _flag(f, "title.part", not whole)


def _title_mentions(evidence: Evidence, names: list[int]) -> Features:
    f: Features = {}
    bearers = evidence.found.bearers
    every = [m for n in names for m in evidence.found.of_title(n)]
    mentions = [m for m in every if RELATED.isdisjoint(m.cues)] or every
    _flag(f, "title.only_related", mentions is every and not RELATED.isdisjoint(every[0].cues))
    count, first = len(mentions), min([m.first for m in mentions])
    best = max([m.surprise for m in mentions])
    named = True in [m.written_as_name for m in mentions]
    marks = {m.mark for m in mentions}
    contexts = [m.context for m in mentions]
    f["title"] = 1.0
    f["title.surprise" if named else "title.small_surprise"] = min(best, _MOST_SURPRISE) / 10
    f["title.again"] = math.log(count)
    f["title.share"] = min(1.0, count / max(evidence.manner.titles, 1))
    f["title.early"] = math.exp(-first / 40)
    f["title.namesakes"] = math.log(min(map(bearers.entitles.item, names)))
    f["title.role"] = math.log1p(max(map(bearers.roles.item, names)))
    f["title.context"] = max(-3.0, min(4.0, max(contexts)))
    f["title.contexts"] = max(-3.0, min(4.0, sum(contexts) / count))
    held = (
        not named,
        any(map(bearers.people.item, names)),
        any(marks),
        EMPHASISED in marks,
        evidence.titles_marked > 0 and not any(marks),
        evidence.first_marked in [m.first for m in mentions],
        True in [m.capital and not m.opens for m in mentions],
        True in [m.shouting for m in mentions],
        first == 0,
        first < 8,
    )
    f.update(dict.fromkeys(compress(_TITLE_FLAGS, held), 1.0))
    cues = {cue for m in every for cue in m.cues}
    for cue, feature, share in _TITLE_CUES if cues else ():
        if cue in cues:
            f[feature] = sum(cue in m.cues for m in every) / len(every) if share else 1.0
    return f


#: What is so or is not, of all mentions of a title together.
_TITLE_FLAGS = tuple(
    f"title.{name}"
    for name in "small person marked emphasised unmarked first_marked capital shouting opens first_line".split()
)
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


def _people(f: Features, film: FilmFacts, people: list[Person]) -> None:
    """What the named people say of a film that credits them, and of one that does not."""
    if not film.billed or not people:
        return
    credited = strangers = 0
    for rank, person in enumerate(people):
        place = _place(film, person)
        if place < 0:
            strangers += person.mention.several_words
            continue
        credited += 1
        _person(f, place, rank, person)
    if credited:
        f["people.share"] = credited / len(people)
        f["people.of_billed"] = credited / min(film.billed, 8)
    f["people.strangers"] = float(min(strangers, 6))
    _flag(f, "people.none", not credited)


def _place(film: FilmFacts, person: Person) -> int:
    """The best place in the billing of anyone who bears the name; -1 where there is none."""
    return min((film.named[p] for p in person.namesakes if p in film.named), default=-1) if film.named else -1


def _person(f: Features, place: int, rank: int, person: Person) -> None:
    mention, rarity = person.mention, person.rarity / 10
    if not mention.several_words:
        _more(f, "people.one_name", 1.0)
        return
    _more(f, "people", 1.0)
    _more(f, "people.rarity", rarity)
    f["people.rarest"] = max(f.get("people.rarest", 0.0), rarity)
    f["people.early"] = max(f.get("people.early", 0.0), math.exp(-mention.first / 60))
    if place < TOP_BILLED:
        _more(f, "people.top", 1.0)
    if rank < 3:
        _more(f, "people.first", 1.0)
    if mention.bracketed:
        _more(f, "people.bracketed", 1.0)
    if mention.count > 1:
        _more(f, "people.again", 1.0)


def _credits(f: Features, film: FilmFacts, details: Details, evidence: Evidence) -> None:
    """The named people's parts in the film: who directs it, who stands beside their role."""
    for person in evidence.people:
        meant = min(film.named.keys() & person.namesakes, key=film.named.__getitem__, default=None)
        if meant is None:
            continue
        if meant in details.directors:
            f["director"] = 1.0
            _flag(f, "director.so_called", person.mention.directing)
        if any(pair(word, meant) in details.playing for word in person.near):
            _more(f, "roles.with_player", 1.0)


def _lone(f: Features, film: FilmFacts, details: Details, evidence: Evidence) -> None:
    """Lone capitalised words: surnames of its people, names of its roles."""
    rarity = evidence.lone_rarity
    surnames = [w for w in rarity if w in details.surnames]
    if surnames:
        f["surnames"] = float(min(len(surnames), 5))
        f["surnames.rarity"] = sum(rarity[w] for w in surnames) / 10
        f["surnames.share"] = len(surnames) / len(rarity)
        if "people" not in f:
            f["surnames.only"] = f["surnames.rarity"]
        _flag(f, "title.with_surnames", "title.surprise" in f)
    roles = [w for w in rarity if w in details.role_words]
    if roles:
        f["roles"] = float(min(len(roles), 6))
        f["roles.rarity"] = sum(rarity[w] for w in roles) / 10
        f["roles.share"] = len(roles) / len(rarity)
    if film.number in evidence.roles_in_full:
        f["roles.full"] = float(min(len(evidence.roles_in_full[film.number]), 4))


def _years(f: Features, year: int, evidence: Evidence) -> None:
    told = evidence.told
    _flag(f, "year", year in told.years)
    _flag(f, "year.near", year - 1 in told.years or year + 1 in told.years)
    _flag(f, "decade", year // 10 * 10 in told.decades)


def _circumstances(f: Features, details: Details, told: Circumstances) -> None:
    if details.genres and told.genres:
        f["genre"] = sum(min(n, 3) * ((g in details.genres) - GENRE_SHARE[g]) for g, n in told.genres.items())
    runtime = details.runtime
    if runtime and told.minutes:
        _flag(f, "runtime", runtime in told.minutes)
        _flag(f, "runtime.near", any(abs(runtime - m) <= 3 for m in told.minutes))


def _headline(f: Features, film: FilmFacts, headline: Headline) -> None:
    _flag(f, "headline", film.number in headline.films)
    _flag(f, "headline.part", film.number in headline.part_films)
    if headline.year and film.year:
        _flag(f, "headline.year", abs(headline.year - film.year) <= 1)
        _flag(f, "headline.other_year", abs(headline.year - film.year) > 1)


def _flag(f: Features, name: str, holds: bool) -> None:
    if holds:
        f[name] = 1.0


def _more(f: Features, name: str, by: float) -> None:
    f[name] = f.get(name, 0.0) + by
