"""A document in, its reading out."""

from collections.abc import Iterable

from recension.reading._claims import claims_of
from recension.reading._known import Known
from recension.reading._language import kind_of, language_of
from recension.reading._mentions import Mention, mentions
from recension.reading._text import Text
from recension.reading._typed import Typed
from recension.reading.rules import RULES
from recension.records import Document, Reading


def read(document: Document) -> Reading:
    """Read a document: its language and kind, its film, and every claim beside the words that license it."""
    text = Text(document.text)
    language = language_of(text.view)
    typed = typed_view(text, Known())
    return Reading(
        document,
        claims=claims_of(RULES.drafts(typed), typed),
        language=language,
        kind=kind_of(text.lower, language, film_known=False),
    )


def typed_view(text: Text, known: Known, spotted: Iterable[Mention] = ()) -> Typed:
    """The text's typed view, given what is known of its film and which names the authority spotted."""
    return Typed(text, mentions(text, known, spotted))
