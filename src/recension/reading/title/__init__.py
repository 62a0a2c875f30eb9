"""What a text itself says its film is called: for films that no authority has, or not under the name the text uses."""

from recension.reading.title._named import Often, often_named
from recension.reading.title._own_title import LIKELY, NO_TITLES, OwnTitle, OwnTitles, own_title, own_titles
from recension.reading.title._signs import is_form_of, key_of
from recension.reading.title._small_headings import small_heading

__all__ = [
    "LIKELY",
    "NO_TITLES",
    "Often",
    "OwnTitle",
    "OwnTitles",
    "is_form_of",
    "key_of",
    "often_named",
    "own_title",
    "own_titles",
    "small_heading",
]
