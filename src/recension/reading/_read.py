"""A document in, its reading out."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from recension.reading._claims import claims_of
from recension.reading._known import Known
from recension.reading._language import kind_of, language_of
from recension.reading._mentions import Mention, mentions
from recension.reading._spotted import spotted
from recension.reading._text import Text
from recension.reading._typed import Typed
from recension.reading.rules import RULES
from recension.records import Document, Reading

if TYPE_CHECKING:
    from recension.authority import Authority


def read(document: Document, *, authority: "Authority | None" = None, film_only: bool = False) -> Reading:
    """Read a document: its language and kind, its film, and every claim beside the words that license it.

    Without an authority all comes from the text alone; `film_only` stops after identification.
    """
    text = Text(document.text)
    language = language_of(text.view)
    if film_only:
        return Reading(document, language=language)
    typed = typed_view(text, Known(), spotted(text, authority) if authority else ())
    return Reading(
        document,
        claims=claims_of(RULES.drafts(typed), typed),
        language=language,
        kind=kind_of(text.lower, language, film_known=False),
    )


def typed_view(text: Text, known: Known, spotted: Iterable[Mention] = ()) -> Typed:
    """The text's typed view, given what is known of its film and which names the authority spotted."""
    return Typed(text, mentions(text, known, spotted))
