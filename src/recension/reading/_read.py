"""A document in, its reading out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from recension.authority import Authority
from recension.memory import no_collection
from recension.reading._parts import Part, leading, parts_of
from recension.reading._steps import Steps, abreast, complete
from recension.reading.claims._claims import JUDGED, claims_of
from recension.reading.claims._linking import linked
from recension.reading.film._identify import Identification, identification
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._apparent import with_apparent
from recension.reading.mentions._by_surname import by_surname
from recension.reading.mentions._credited import known_of
from recension.reading.mentions._doubtful import is_set_beside, stands_aside
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import PERSON, Mention, mentions
from recension.reading.mentions._on_record import with_crafts, with_trades
from recension.reading.mentions._short_titles import with_short_title
from recension.reading.mentions._slips_of_people import slips_of_people
from recension.reading.mentions._spotted import spotted
from recension.reading.mentions._teams import apart
from recension.reading.mentions._untitled import is_untitled
from recension.reading.namesakes import with_likely_films
from recension.reading.opinion._verdict import judgements
from recension.reading.other_films._well_known import well_known
from recension.reading.people import with_hands
from recension.reading.rules._order import RULES
from recension.reading.rules.blocks.blocks import drafts_of_blocks, without_shadowed
from recension.reading.rules.cast.parts_of_record import with_parts_of_record
from recension.reading.rules.cast.row_mates import with_row_mates
from recension.reading.rules.films.row_films import with_row_films
from recension.reading.text._kind import kind_by_claims, kind_of
from recension.reading.text._language import language_of
from recension.reading.text._text import Text
from recension.reading.versions._editions import with_editions
from recension.records import Claim, Document, Film, Reading

#: The languages whose prose the rules are for; a text that is too short to tell is taken for one of them.
READ = frozenset(("en", "und"))


#: From this confidence on a bare name of the film's credits, or its title, is taken for a claim.
SURE_OF_FILM = 0.5
#: From here on a film is the text's, whatever it is likened to: below, of those that a text likens it to or takes it
#: from, and speaks of in no other way, two in twenty-six were its own.
FIRM = 0.8
#: Below this one is another's that stands in no other way.
FIRMER = 0.93
#: A firm film so many of whose people are named is spoken of, however its title stands.
SOME_PEOPLE = 3
#: Of a film with fewer people than these the credits tell too little.
SOME_CREDITS = 3
#: Below this the film's credits would lend its names to strangers: the text alone is read.
FAIR_GUESS = 0.25


def read(
    document: Document,
    *,
    authority: Authority | None = None,
    film_only: bool = False,
    explain: bool = False,
) -> Reading:
    """Read a document: its language and kind, its film, and every claim beside the words that license it.

    Without an authority all comes from the text alone. `film_only` stops after identification; `explain` adds to the
    film's candidates what speaks against them.
    """
    return complete(_reading(document, Text(document.text), authority, film_only=film_only, explain=explain))


def read_all(
    documents: Iterable[Document],
    *,
    authority: Authority | None = None,
    film_only: bool = False,
    explain: bool = False,
) -> Iterator[Reading]:
    """Read many documents, in their order, some at a time abreast: the same as `read` of each, and faster."""
    for several in _gathered(documents):
        with no_collection():
            readings = _read_abreast(several, authority, film_only=film_only, explain=explain)
        yield from readings


def _read_abreast(
    documents: list[Document], authority: Authority | None, *, film_only: bool, explain: bool
) -> list[Reading]:
    texts = [Text(d.text) for d in documents]
    if authority is not None:
        Text.spot_together(texts, authority)
    pairs = zip(documents, texts, strict=True)
    return abreast(_reading(d, t, authority, film_only=film_only, explain=explain) for d, t in pairs)


#: So many documents are read abreast, of so many characters together; more gain nothing.
_ABREAST, _CHARACTERS = 32, 200_000


def _gathered(documents: Iterable[Document]) -> Iterator[list[Document]]:
    several: list[Document] = []
    for document in documents:
        several.append(document)
        if len(several) == _ABREAST or sum(len(d.text) for d in several) > _CHARACTERS:
            yield several
            several = []
    if several:
        yield several


def _reading(
    document: Document, text: Text, authority: Authority | None, *, film_only: bool, explain: bool
) -> Steps[Reading]:
    language = language_of(text)
    yield
    found = yield from identification(text, authority=authority, headline=document.title, explain=explain)
    yield
    if language not in READ and _is_a_word_of_prose(found, text):
        found = Identification()
    parts = parts_of(document.text, authority)
    if parts:
        found = leading(found, parts)
    told = kind_of(text, language, film_confidence=found.film.confidence if found.film else 0.0)
    if not told.of_films and not parts:
        return Reading(document, language=language, kind=told.kind)
    claims: tuple[Claim, ...] = ()
    if not film_only and language in READ:
        yield
        if parts:
            claims = yield from _claims_of_parts(found, parts, document, authority)
        else:
            claims = yield from _claims(text, found, authority)
    if not told.judges:
        claims = tuple(c for c in claims if c.property not in JUDGED)
    return Reading(document, found.film, found.films, claims, language, kind_by_claims(told, claims))


#: Reasons that rest on a title's words alone; in a language that is not read those may be any words.
_OF_WORDS = frozenset(("title in line 1", "title in the text"))
#: A first line of so many characters stands over a text.
_OVER = 70


def _is_a_word_of_prose(found: Identification, text: Text) -> bool:
    """Whether a film rests on words in a sentence that no marks, nobody's name and no year make a title."""
    if found.film is None or not set(found.film.because) <= _OF_WORDS:
        return False
    line, _, rest = text.view.strip().partition("\n")
    return not rest or len(line) > _OVER


def _claims_of_parts(
    lead: Identification, parts: list[Part], document: Document, authority: Authority | None
) -> Steps[tuple[Claim, ...]]:
    """Each part read by itself: what is said of another film than the leading one carries its title."""
    claims: list[Claim] = []
    for part in parts:
        own = part.found if part.found.film else lead
        start = part.section.span.start
        text = Text(part.section.span.slice(document.text))
        for claim in (yield from _claims(text, own, authority, whole=len(document.text))):
            moved = claim.moved(start)
            if own.key != lead.key and own.film and claim.subject == "film":
                moved = replace(moved, subject=f"film:{own.film.title}")
            claims.append(moved)
    return tuple(claims)


def _claims(
    text: Text, found: Identification, authority: Authority | None, *, whole: int = 0
) -> Steps[tuple[Claim, ...]]:
    """The claims of a text; `whole` is the length of the document where it is a part of one."""
    typed = typed_as(text, found, authority)
    number = found.number if typed.known.titles else None  # a film that stands aside is not the text's
    yield
    drafts = yield from _drafts(typed)
    yield
    claims = apart(claims_of(drafts, typed, whole=whole))
    yield
    return claims if authority is None else linked(claims, number if _is_fairly_known(found) else None, authority)


def _names(text: Text, number: int | None, known: Known, authority: Authority | None) -> list[Mention]:
    """The authority's names; where no sure film's credits tell of their bearers, with what these are by trade.

    Without an authority those that everybody knows.
    """
    if authority is None:
        return well_known(text)
    names = with_likely_films(text, spotted(text, authority, number), authority)
    if known.sure and len(known.people) >= SOME_CREDITS:
        return with_crafts(names, authority)
    names += by_surname(text, names)
    names += slips_of_people(text, names, authority)
    return with_hands(text, with_trades(names, authority), authority)


def _is_fairly_known(found: Identification) -> bool:
    """Whether the film is more than a faint guess."""
    return found.film is not None and found.film.confidence >= FAIR_GUESS


def _drafts(typed: Typed) -> Steps[list[Draft]]:
    """What the rules find, and the opinions, which look at what the rules have found."""
    blocks = drafts_of_blocks(typed)
    yield
    drafts = with_row_mates([*blocks, *without_shadowed(RULES.drafts(typed), blocks)], typed)
    drafts = with_row_films(with_parts_of_record(drafts, typed), typed)
    yield
    return with_editions(drafts + judgements(typed, drafts), typed)


def _known(text: Text, found: Identification, authority: Authority | None) -> Known:
    """What to look for in the second pass: the film's credits, or no more than its title."""
    if found.film is None or (is_untitled(found.film.title) and not _is_credited(found, authority)):
        return Known(sure=False)  # "The DVD" is what a text speaks of, whatever is called so
    if found.film.confidence < FAIR_GUESS:
        return Known((found.film.title,), sure=False, titled=found.titled)  # its title at least names no other film
    sure = found.film.confidence >= SURE_OF_FILM
    if authority is not None and found.number is not None:
        known = replace(known_of(authority, found.number, sure=sure), titled=found.titled)
        return with_short_title(known, text, authority, found.number)
    return Known((found.film.title,), year=found.film.year, sure=sure and not found.titled, titled=found.titled)


def _is_credited(found: Identification, authority: Authority | None) -> bool:
    """Whether a film is surely known, and by more than its title: "The Guardian", whose people the text names."""
    sure = found.film is not None and found.film.confidence >= SURE_OF_FILM and not found.titled
    return sure and authority is not None and found.number is not None and len(authority.people_of(found.number)) > 0


def typed_as(text: Text, found: Identification, authority: Authority | None) -> Typed:
    """The typed view of a text that is about the film found, as far as the text does not name it by the way only."""
    known = replace(_known(text, found, authority), own=found.own)
    typed = typed_view(text, known, _names(text, found.number, known, authority))
    if not known.titles or found.film is None or not _is_by_the_way(typed, found.film):
        return typed
    own = [m for m in typed.mentions if m.own] if is_set_beside(typed) else []
    beside = [replace(m, own=False, known=True, likely=True) for m in own]
    unknown = Known(sure=False, own=found.own, beside=own[0].name if own else "")
    return _typed_by(text, unknown, authority, beside)


def typed_unknown(text: Text, authority: Authority | None) -> Typed:
    """The typed view of a text whose film is not known."""
    return _typed_by(text, Known(sure=False), authority)


def _typed_by(text: Text, unknown: Known, authority: Authority | None, beside: Iterable[Mention] = ()) -> Typed:
    return typed_view(text, unknown, [*_names(text, None, unknown, authority), *beside])


def _is_by_the_way(typed: Typed, film: Film) -> bool:
    """Whether a film that is not quite sure stands in the text only as films do that one sets beside the own one."""
    headed = any("headline" in reason for reason in film.because)
    told = film.confidence >= FIRM and _people_of_it(typed) >= SOME_PEOPLE
    if film.confidence < FIRMER and not (headed or told) and is_set_beside(typed, everywhere=film.confidence >= FIRM):
        return True
    return not (typed.known.sure or typed.known.titled) and stands_aside(typed)


def _people_of_it(typed: Typed) -> int:
    """How many whom the film credits a text names."""
    return len({m.name for m in typed.mentions if m.credit is not None and m.kind == PERSON})


def typed_view(text: Text, known: Known, spotted: Iterable[Mention] = ()) -> Typed:
    """The text's typed view, given what is known of its film and which names the authority spotted."""
    typed = Typed(text, mentions(text, known, spotted), known)
    return typed if known.sure else with_apparent(typed)
