"""The film from the text alone: what its headline, its first line and its own words say of title and year."""

import re

from recension.reading.film._headline import SMALL, plain_headline, reads_as_title
from recension.reading.text._text import Text
from recension.reading.title import LIKELY, OwnTitle, small_heading
from recension.records import Film

_TITLED_YEAR = re.compile(
    r"[\"']?(?P<title>[A-Z0-9][^\n()\"]{0,70}?)[\"']?,?\s*\((?P<year>1[89]\d\d|20[0-3]\d)(?:[,;][^()\n]{0,40})?\)"
)
_DIRECTED_YEAR = re.compile(
    r"[\"']?(?P<title>[A-Z0-9][^\n()\"]{0,70}?)[\"']?\s*\([^()\n]{0,60}?\b(?P<year>1[89]\d\d|20[0-3]\d)\)"
)
#: "In Slow Bread (1994) a baker …" opens a sentence; "In Bruges (2008) is …" opens with a title.
_LEADING = frozenset("in with from for after of on by like".split())
_NEW_SUBJECT = re.compile(r",? (?:[A-Z]|(?:an?|the|he|she|they|we|it|his|her|their|two|three|four|some|there)\b)")
#: How much each place of a title is worth believing; found on reviews whose headline was known.
_HEADLINE, _FIRST_LINE, _WITH_YEAR = 0.9, 0.85, 0.75
_LINE = 80
_EARLY = 400


def film_from_text_alone(text: Text, headline: str | None, own: OwnTitle | None = None) -> Film | None:
    """The film by title and year as the text itself gives them; None where it does not. `own`: its likeliest title."""
    if headline and headline.strip():
        told = plain_headline(headline)
        if told.year or reads_as_title(told.title):
            small = small_heading(f"{headline.strip()}\n\n")
            title = small.title if small else told.title
            return Film(title, told.year or None, {}, _HEADLINE, ("title is the headline",))
    if small := small_heading(text.view):
        return Film(small.title, small.year, {}, _FIRST_LINE, _dated_in_line_1(small.year))
    if own is not None and own.chance >= LIKELY:
        return film_of(own)
    return _first_line(text) or _with_year(text)


def film_of(own: OwnTitle) -> Film:
    """The film that a text names as its own, of which nothing else is known."""
    return Film(own.title, own.year, {}, own.chance, ("title as the text's own",))


def _first_line(text: Text) -> Film | None:
    """A first line of its own that reads as a title does."""
    line, _, rest = text.view.lstrip().partition("\n")
    line = line.strip().strip("#*_ ")
    if not rest.strip() or len(line) > _LINE:
        return None
    match = _TITLED_YEAR.match(line) or _DIRECTED_YEAR.match(line)
    if match and match.end() >= len(line) - 12:
        year = int(match["year"])
        return Film(match["title"].strip(), year, {}, _FIRST_LINE, _dated_in_line_1(year))
    told = plain_headline(line)
    if reads_as_title(told.title) and not line.endswith((".", "!", "?", ":", ",")):
        return Film(told.title, told.year or None, {}, _FIRST_LINE, ("title in line 1",))
    return None


def _dated_in_line_1(year: int) -> tuple[str, str]:
    return "title in line 1", f"year {year}"


def _with_year(text: Text) -> Film | None:
    for match in _TITLED_YEAR.finditer(text.view[:_EARLY]):
        title = _title_end(match["title"])
        first, _, rest = title.partition(" ")
        if rest and first.lower() in _LEADING and _NEW_SUBJECT.match(text.view, match.end()):
            title = rest
        if title:
            return Film(title, int(match["year"]), {}, _WITH_YEAR, ("title with its year",))
    return None


def _title_end(run: str) -> str:
    """The title that a run of prose ends with: its last words that are written as titles are."""
    words = run.split()
    start = len(words)
    while start and (
        not words[start - 1][0].isalpha() or words[start - 1][0].isupper() or words[start - 1].lower() in SMALL
    ):
        start -= 1
    while start < len(words) and words[start].islower():
        start += 1
    title = words[start:]
    owner = next((i for i, word in enumerate(title) if word.endswith(_OWNS) and not word.isupper()), -1)
    shouted = owner >= 0 and " ".join(title[owner + 1 :]).isupper()  # "Ada Holm's NIGHT FERRY"
    return " ".join(title[owner + 1 :] if shouted else title)


_OWNS = ("'s", "’s", "s'", "s’")
