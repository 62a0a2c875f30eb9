"""Which film a text is about: an answer with an honest chance, its reasons, and the next best."""

from dataclasses import dataclass, replace

from recension.authority import Authority
from recension.reading._steps import Steps, complete
from recension.reading.film._called import with_own_titles
from recension.reading.film._essay import ABSTAIN, chance_needed
from recension.reading.film._evidence import Features, Manner
from recension.reading.film._headline import (
    dated_by_the_line_below,
    heading_of,
    headline_of,
    is_told,
    named_in,
    opening_of,
    opens_in_marks,
    plain_headline,
    reads_as_title,
    shouted_in,
)
from recension.reading.film._lookup import Lookup, lookup_of
from recension.reading.film._plain import film_from_text_alone, film_of
from recension.reading.film._reasons import penalties, reasons
from recension.reading.film._standing import standing
from recension.reading.film._table import Table, standard_table
from recension.reading.film._titled import knows_most, own_titles_in, standing_titled, titled_table
from recension.reading.film._weigh import Weighed, in_detail, weighing
from recension.reading.text._text import REVIEW_LENGTH, Text
from recension.reading.title import LIKELY, OwnTitle, OwnTitles, is_form_of, key_of, own_title, small_heading
from recension.records import Film

CANDIDATES = 5
#: Below this chance a title with its year that stands over the text is believed, though it is another's; above it only
#: where no film of the authority bears it.
SURE = 0.90


@dataclass(frozen=True, slots=True)
class Identification:
    """`film` is None where the text does not say; `candidates` are the best few, each with its chance and reasons.

    `films` are the others that the same text reviews; `number` is the film's in the authority, where it has it;
    `titled` says that the text itself gives the title; `own` is the likeliest of its own, where that was asked.
    """

    film: Film | None = None
    candidates: tuple[Film, ...] = ()
    films: tuple[Film, ...] = ()
    number: int | None = None
    titled: bool = False
    own: OwnTitle | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What tells its film from others: the number in the authority, else title and year."""
        if self.film is None:
            return ()
        return (self.number,) if self.number is not None else (self.film.title.casefold(), self.film.year)


def identify(
    text: Text,
    *,
    authority: Authority | None,
    headline: str | None = None,
    explain: bool = False,
    table: Table | None = None,
) -> Identification:
    """Say which film a text is about, or that it does not say.

    Without an authority, title and year come from the headline and the text alone, and there are no ids.
    `explain` gives every candidate its reasons, with what speaks against it too; else the best alone has reasons.
    """
    return complete(identification(text, authority=authority, headline=headline, explain=explain, table=table))


def identification(
    text: Text,
    *,
    authority: Authority | None,
    headline: str | None = None,
    explain: bool = False,
    table: Table | None = None,
) -> Steps[Identification]:
    """`identify` in steps."""
    if authority is None:
        return _from_text_alone(text, headline, own_title(text))
    table = table or standard_table()
    lookup = lookup_of(authority)
    told = headline or _told_heading(text)
    weighed, evidence = yield from weighing(text, headline=told, lookup=lookup, table=table)
    if not weighed:
        return _unknown_to_the_authority(text, told, lookup)
    manner = evidence.manner
    chance, needed = table.chance(standing(weighed, manner)), answer_from(manner)
    if told and (chance < needed or _names_another(told, weighed[0], chance, lookup)):
        return _unknown_to_the_authority(text, told, lookup, _films(weighed, chance, lookup, table, explain=explain))
    again = knows_most(authority) and not manner.headlined  # a heading says more; the second tables have seen none
    short = again and len(text.view) < REVIEW_LENGTH
    if chance >= SURE and not short:
        return _found(weighed[0].film.number, _films(weighed, chance, lookup, table, explain=explain))
    yield
    own = own_titles_in(text, authority)
    if again:
        if not short:  # their table is fitted on films of which the best five are known in full
            weighed = in_detail(weighed, evidence, lookup)
        weighed, chance = _weighed_again(weighed, manner, own, authority, short=short)
    elif own.best is not None and own.best.chance >= max(LIKELY, needed):
        weighed, chance = _called_first(own.best, weighed, chance, authority)
    films = _films(weighed, chance, lookup, table, explain=explain)
    return replace(_in_view_of(own, weighed[0], films, needed, lookup), own=own.best)


def _weighed_again(
    weighed: list[Weighed], manner: Manner, own: OwnTitles, authority: Authority, *, short: bool
) -> tuple[list[Weighed], float]:
    """The films in the light of the text's own titles, and the best one's chance."""
    second = titled_table(short=short)
    weighed = second.weigh(with_own_titles(weighed, own, authority))
    chance = second.chance(standing_titled(weighed, manner, own), weighed[0].features)
    return weighed, max(chance, _TOLD_BY_ALL) if short and _is_told_by_all(weighed[0].features) else chance


#: A film whose title, year and director a text gives with two more of its people: 22 in 24 were the text's own.
_TOLD_BY_ALL, _TOLD = 0.8, frozenset(("title", "year", "director"))


def _is_told_by_all(features: Features) -> bool:
    people = features.get("people", 0) + features.get("people.one_name", 0)
    return features.keys() >= _TOLD and people >= _SOME and "title.only_related" not in features


_SOME = 3


#: How often the best film of a title that the text gives is that text's, and no namesake: 94 in a hundred of a large
#: authority, less of one that may lack the namesake.
_NAMESAKE = 0.8


def _called_first(
    own: OwnTitle, weighed: list[Weighed], chance: float, authority: Authority
) -> tuple[list[Weighed], float]:
    """Without a second weighing: the best of the films that are called so first, at no less than its title tells."""
    titles = [authority.titles(w.film.number) for w in weighed[:CANDIDATES]]
    called = next((i for i, named in enumerate(titles) if own.key in map(key_of, named)), None)
    if called is None and any(is_form_of(own.key, title) for title in titles[0]):
        called = 0
    if called is None or (called and own.chance <= chance):
        return weighed, chance
    chance = max(0.0 if called else chance, _NAMESAKE * own.chance)
    return [weighed[called], *weighed[:called], *weighed[called + 1 :]], chance


def _films(weighed: list[Weighed], chance: float, lookup: Lookup, table: Table, *, explain: bool) -> tuple[Film, ...]:
    """The best few, each with its chance."""
    return tuple(
        _film(w, _chance(w, weighed, chance), lookup, table, best=w is weighed[0], explain=explain)
        for w in weighed[:CANDIDATES]
    )


def _found(number: int, films: tuple[Film, ...], *, titled: bool = False) -> Identification:
    """The first of the films is the answer; `number` is its own in the authority."""
    return Identification(replace(films[0], candidates=films[1:]), films, number=number, titled=titled)


def _in_view_of(
    titles: OwnTitles, best: Weighed, films: tuple[Film, ...], needed: float, lookup: Lookup
) -> Identification:
    """The best film, unless it is unlikely and the text names another, which is then the answer."""
    number, chance, enough = best.film.number, films[0].confidence, max(LIKELY, needed)
    own, lacking = titles.best, titles.unlisted
    if own is None or own.chance < enough:
        if chance < LIKELY and lacking is not None and lacking.chance >= enough:
            return _named(lacking, films, lookup)
        return _found(number, films) if chance >= needed else Identification(candidates=films)
    if any(is_form_of(own.key, title) for title in lookup.authority.titles(number)):
        return _found(number, films, titled=True)
    stands = chance >= LIKELY and ("people" in best.features or ("title" in best.features and chance >= own.chance))
    return _found(number, films) if stands else _named(own, films, lookup)


#: How often the only film of a title that the text gives is that text's; and one that no authority has: wholly sure is
#: only what has an id.
_ONLY, _UNLISTED = 0.9, 0.75


def _named(own: OwnTitle, films: tuple[Film, ...], lookup: Lookup) -> Identification:
    """The film that the text names: the only one of the authority that is called so, else by its title alone."""
    authority = lookup.authority
    called = {int(n) for form in own.forms for n in authority.films_called(form)}
    if len(called) != 1:
        return Identification(replace(film_of(own), confidence=round(_UNLISTED * own.chance, 3)), films, titled=True)
    (number,) = called
    chance, because = round(_ONLY * own.chance, 3), ("title as the text's own",)
    film = Film(authority.title(number), authority.film(number).year, authority.ids(number), chance, because)
    return _found(number, (film, *films), titled=True)


def _from_text_alone(
    text: Text, headline: str | None, own: OwnTitle | None, candidates: tuple[Film, ...] = ()
) -> Identification:
    film = film_from_text_alone(text, headline, own)
    return Identification(film, candidates, titled=film is not None and not headline, own=own)


def answer_from(manner: Manner) -> float:
    """Below this chance the answer is that the text does not say."""
    return ABSTAIN if manner.headlined else chance_needed(manner.essay)


def _told_heading(text: Text) -> str | None:
    """The text's own first line, where that says itself that a film's review follows, or the title and year it begins
    with."""
    if small := small_heading(text.view):
        return f"{small.title} ({small.year})"
    heading = heading_of(text.view)
    if heading and is_told(heading):
        return None if heading.islower() and plain_headline(heading).year else heading
    told = heading and (dated_by_the_line_below(text.view, heading) or shouted_in(heading))
    return told or opening_of(text.view) or named_in(text.view) or None


def _names_another(told: str, best: Weighed, chance: float, lookup: Lookup) -> bool:
    """Whether the headline is a title with its year, or in marks, and not the best film's, whose people are not named.

    Who is named does not make it a film of other years that the text does not name: they may be of a remake.
    """
    headline = plain_headline(told)
    if not reads_as_title(headline.title) or not best.features.keys().isdisjoint(_HEADLINED):
        return False
    marked = not headline.year and chance < SURE and opens_in_marks(told)
    if not (headline.year or marked):
        return False
    elsewhere = marked or "headline.other_year" in best.features
    if "people" in best.features and ("title" in best.features or not elsewhere):
        return False
    if chance < SURE:
        return True
    known = headline_of(told, lookup)
    return not (known.films or known.part_films)


_HEADLINED = frozenset(("headline", "headline.part"))


def _unknown_to_the_authority(
    text: Text, headline: str | None, lookup: Lookup, candidates: tuple[Film, ...] = ()
) -> Identification:
    """A film that the headline names, or the text itself, though no authority knows it."""
    own = own_titles_in(text, lookup.authority).best
    if headline:
        return _from_text_alone(text, headline, own, candidates)
    if own is None or own.chance < LIKELY:
        return Identification(candidates=candidates, own=own)
    return replace(_named(own, candidates, lookup), own=own)


def _chance(weighed: Weighed, all_weighed: list[Weighed], chance: float) -> float:
    """The best film's own chance; the others share what it leaves."""
    if weighed is all_weighed[0]:
        return round(chance, 3)
    rest = 1 - all_weighed[0].share
    return round(min(chance, (1 - chance) * weighed.share / rest) if rest > 0 else 0.0, 3)


def _film(weighed: Weighed, chance: float, lookup: Lookup, table: Table, *, best: bool, explain: bool) -> Film:
    number, authority = weighed.film.number, lookup.authority
    because = reasons(weighed.features, weighed.film) if best or explain else ()
    if explain:
        because += penalties(weighed.features, table)
    return Film(authority.title(number), weighed.film.year or None, authority.ids(number), chance, because)
