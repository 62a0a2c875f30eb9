"""A document in, its reading out."""

from collections.abc import Iterable

from recension.authority import Authority
from recension.reading._claims import claims_of
from recension.reading._credited import known_of
from recension.reading._identify import Identification, identify
from recension.reading._known import Known
from recension.reading._language import kind_of, language_of
from recension.reading._mentions import Mention, mentions
from recension.reading._spotted import spotted
from recension.reading._text import Text
from recension.reading._typed import Typed
from recension.reading.rules import RULES
from recension.records import Claim, Document, Reading

#: The languages whose prose the rules are for; a text that is too short to tell is taken for one of them.
READ = frozenset(("en", "und"))


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
    text = Text(document.text)
    language = language_of(text.view)
    found = identify(text, authority=authority, headline=document.title, explain=explain)
    kind = kind_of(text.lower, language, film_known=found.film is not None)
    claims: tuple[Claim, ...] = ()
    if not film_only and language in READ:
        typed = typed_view(text, _known(found, authority), spotted(text, authority) if authority else ())
        claims = claims_of(RULES.drafts(typed), typed)
    return Reading(document, found.film, found.films, claims, language, kind)


def _known(found: Identification, authority: Authority | None) -> Known:
    """What to look for in the second pass: the film's credits, or no more than its title."""
    if authority is not None and found.number is not None:
        return known_of(authority, found.number)
    return Known((found.film.title,), year=found.film.year) if found.film else Known()


def typed_view(text: Text, known: Known, spotted: Iterable[Mention] = ()) -> Typed:
    """The text's typed view, given what is known of its film and which names the authority spotted."""
    return Typed(text, mentions(text, known, spotted), known)
