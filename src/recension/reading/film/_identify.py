"""Which film a text is about: an answer with an honest chance, its reasons, and the next best."""

from dataclasses import dataclass, replace

from recension.authority import Authority
from recension.reading._steps import Steps, complete
from recension.reading._text import Text
from recension.reading.film._essay import ABSTAIN, chance_needed
from recension.reading.film._evidence import Manner
from recension.reading.film._headline import (
    dated_by_the_line_below,
    heading_of,
    headline_of,
    is_told,
    opening_of,
    plain_headline,
    reads_as_title,
    shouted_in,
)
from recension.reading.film._lookup import Lookup, lookup_of
from recension.reading.film._plain import film_from_text_alone, film_of
from recension.reading.film._reasons import penalties, reasons
from recension.reading.film._standing import standing
from recension.reading.film._table import Table, standard_table
from recension.reading.film._weigh import Weighed, weighing
from recension.reading.title import LIKELY, OwnTitle, is_form_of, key_of, own_title
from recension.records import Film

CANDIDATES = 5
#: Below this chance a title with its year that stands over the text is believed, though it is another's; above it only
#: where no film of the authority bears it.
SURE = 0.90


@dataclass(frozen=True, slots=True)
class Identification:
    """`film` is None where the text does not say; `candidates` are the best few, each with its chance and reasons.

    `films` are the others that the same text reviews; `number` is the film's in the authority, where it has it;
    `titled` says that the text itself gives the title.
    """

    film: Film | None = None
    candidates: tuple[Film, ...] = ()
    films: tuple[Film, ...] = ()
    number: int | None = None
    titled: bool = False

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
        return _from_text_alone(text, headline)
    table = table or standard_table()
    lookup = lookup_of(authority)
    told = headline or _told_heading(text)
    weighed, manner = yield from weighing(text, headline=told, lookup=lookup, table=table)
    if not weighed:
        return _unknown_to_the_authority(text, told, lookup)
    chance = table.chance(standing(weighed, manner))
    candidates = tuple(
        _film(w, _chance(w, weighed, chance), lookup, table, best=w is weighed[0], explain=explain)
        for w in weighed[:CANDIDATES]
    )
    needed = answer_from(manner)
    if told and (chance < needed or _names_another(told, weighed[0], chance, lookup)):
        return _unknown_to_the_authority(text, told, lookup, candidates)
    own = _own_title(text, lookup) if chance < SURE else None
    if own is not None and own.chance >= max(LIKELY, needed):
        return _by_title(own, chance, weighed, candidates, lookup)
    if chance < needed:
        return Identification(candidates=candidates)
    return _found(weighed[0], candidates[0], candidates[1:])


def _found(weighed: Weighed, film: Film, others: tuple[Film, ...], *, titled: bool = False) -> Identification:
    """The answer that the authority has."""
    told = Film(film.title, film.year, film.ids, film.confidence, film.because, others)
    return Identification(told, (film, *others), number=weighed.film.number, titled=titled)


#: From this chance on a film of which people are named is believed against a title that seems the text's own.
_FAIR = 0.75


def _by_title(
    own: OwnTitle, chance: float, weighed: list[Weighed], candidates: tuple[Film, ...], lookup: Lookup
) -> Identification:
    """The answer to a text that names its film itself: the best film so called, else one that the authority has not.

    A film that is likelier for other reasons stands all the same.
    """
    titles = [lookup.authority.titles(w.film.number) for w in weighed[:CANDIDATES]]
    called = next((i for i, named in enumerate(titles) if any(own.key == key_of(t) for t in named)), None)
    if called is None and any(is_form_of(own.key, title) for title in titles[0]):
        called = 0
    if called is not None and (called == 0 or own.chance > chance):
        film = candidates[called]
        chance = max(film.confidence, round(_NAMESAKE * own.chance, 3))
        film = Film(film.title, film.year, film.ids, chance, film.because)
        others = tuple(c for i, c in enumerate(candidates) if i != called)
        return _found(weighed[called], film, others, titled=True)
    if _stands_all_the_same(weighed[0], chance, own):
        return _found(weighed[0], candidates[0], candidates[1:])
    return Identification(_unlisted(own), candidates, titled=True)


def _stands_all_the_same(best: Weighed, chance: float, own: OwnTitle) -> bool:
    """Whether a film is believed against another title: likely by its people, or by its title more than that one."""
    if chance >= _FAIR:
        return "people" in best.features
    return "title" in best.features and chance >= own.chance


#: That an authority has no film of a title speaks against it by so much: wholly sure is only what has an id.
_UNLISTED = 0.75


def _unlisted(own: OwnTitle) -> Film:
    return replace(film_of(own), confidence=round(_UNLISTED * own.chance, 3))


#: How often the best film of a title that the text gives is that text's, and no namesake.
_NAMESAKE = 0.7


def _own_title(text: Text, lookup: Lookup) -> OwnTitle | None:
    """The text's own title, if it is not somebody's name that nothing sets off."""
    own = own_title(text)
    if own is None or own.marked:
        return own
    name = lookup.authority.name_of(own.key.split())
    return None if name >= 0 and len(lookup.authority.people_named(name)) else own


def _from_text_alone(text: Text, headline: str | None, candidates: tuple[Film, ...] = ()) -> Identification:
    film = film_from_text_alone(text, headline)
    return Identification(film, candidates, titled=film is not None and not headline)


def answer_from(manner: Manner) -> float:
    """Below this chance the answer is that the text does not say."""
    return ABSTAIN if manner.headlined else chance_needed(manner.essay)


def _told_heading(text: Text) -> str | None:
    """The text's own first line, where that says itself that a film's review follows, or the title and year it begins
    with."""
    heading = heading_of(text.view)
    if heading and is_told(heading):
        return heading
    told = heading and (dated_by_the_line_below(text.view, heading) or shouted_in(heading))
    return told or opening_of(text.view) or None


def _names_another(told: str, best: Weighed, chance: float, lookup: Lookup) -> bool:
    """Whether the headline is a title with its year, and not the best film's, whose people are not named either."""
    headline = plain_headline(told)
    if not (headline.year and reads_as_title(headline.title)) or not best.features.keys().isdisjoint(_HEADLINED):
        return False
    if chance < SURE:
        return True
    known = headline_of(told, lookup)
    return not (known.films or known.part_films)


_HEADLINED = frozenset(("headline", "headline.part", "people"))


def _unknown_to_the_authority(
    text: Text, headline: str | None, lookup: Lookup, candidates: tuple[Film, ...] = ()
) -> Identification:
    """A film that the headline names, or the text itself, though no authority knows it."""
    if headline:
        return _from_text_alone(text, headline, candidates)
    own = _own_title(text, lookup)
    film = _unlisted(own) if own is not None and own.chance >= LIKELY else None
    return Identification(film, candidates, titled=film is not None)


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
