"""Every read of the catalogue. What comes back is plain and ready to show."""

from recension.catalogue.queries._apparatus import Fact, Mark, Row, Voice
from recension.catalogue.queries._comparison import comparison_page
from recension.catalogue.queries._film import EditionCard, FilmPage, Part, film_page, page_of
from recension.catalogue.queries._find import find_version, find_work
from recension.catalogue.queries._person import PersonPage, person_page
from recension.catalogue.queries._record import record_json
from recension.catalogue.queries._review import Note, ReviewPage, review_page
from recension.catalogue.queries._search import Hit, search
from recension.catalogue.queries._shelves import Shelf, Store, shelf_page, store
from recension.catalogue.queries._statement import StatementPage, statement_page

__all__ = [
    "EditionCard",
    "Fact",
    "FilmPage",
    "Hit",
    "Mark",
    "Note",
    "Part",
    "PersonPage",
    "ReviewPage",
    "Row",
    "Shelf",
    "StatementPage",
    "Store",
    "Voice",
    "comparison_page",
    "film_page",
    "find_version",
    "find_work",
    "page_of",
    "person_page",
    "record_json",
    "review_page",
    "search",
    "shelf_page",
    "statement_page",
    "store",
]
