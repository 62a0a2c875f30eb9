"""Names that films bear too, where they are somebody's of the story or words that capitals only stress."""

import re

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Hit
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._film_cues import film_around
from recension.reading.mentions._mentions import QUOTED, TITLE, Mention
from recension.reading.namesakes._signs import is_common
from recension.reading.rules.films._title_rows import JOINED, is_among_marked
from recension.values import fold

_ROLES, _GIVEN, _SMALL = words_of("role_nouns"), words_of("given_names"), words_of("title_small")
#: "his wife, 'Ada'": what somebody is, right before a name in marks.
_WHAT_ONE_IS = re.compile(
    r"(?<!in the )(?<!of the )(?<!like the )(?<!from the )\b([a-z-]+),? (?:named |called )?[\"']?$"
)
#: "'Ada' from 'Night Ferry'": whose story somebody is of.
_OF_A_STORY = re.compile(rf"[\"'] (?:from|of|in|on) (?:the )?[\"']?[{TITLE}{QUOTED}]")
_LONGEST_NAME, _REACH = 2, 12


def is_somebody_in_marks(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether a short name in marks is somebody's: by what stands before it, by its story or by others in a row."""
    if m.words > _LONGEST_NAME or hit.words("year") or m.name.startswith("The "):
        return False
    what = _WHAT_ONE_IS.search(lead)
    if what is not None and what[1] in _ROLES:
        return True
    if fold(m.name) not in _GIVEN or _OF_FILMS.search(lead) or is_among_marked(hit, m):
        return False
    return _OF_A_STORY.match(after) is not None or _is_among_given_names(hit, m)


#: "her films ('Ada,' 'Nell')".
_OF_FILMS = re.compile(r"\b(?:films?|movies?|pictures?|projects?|works?|roles?|titles?|series|shows?)\b[^\n.;]{0,24}$")


def _is_among_given_names(hit: Hit, m: Mention) -> bool:
    """Whether another given name in marks is joined to one: "'Ada', 'Nell' and 'Half-Penny'"."""
    start, end, view = hit.match.start("value"), hit.match.end("value"), hit.typed.text.view
    near = (
        o for o in hit.typed.within(start - _REACH, end + _REACH) if o.start != m.start and o.kind in (TITLE, QUOTED)
    )
    return any(
        fold(o.name) in _GIVEN and JOINED.fullmatch(view, min(o.end, m.end), max(o.start, m.start)) for o in near
    )


def is_only_stressed(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether common words in capitals are but stressed, in a text that does not write titles so: "eyes WIDE OPEN"."""
    written = hit.typed.text.view[m.start : m.end]
    if not written.isupper() or hit.words("year") or film_around(lead, after.lstrip("\"'")):
        return False
    if m.words > 1 and _LED.search(lead):
        return False
    return _is_of_common_words(written) and not _writes_titles_in_capitals(hit.typed)


#: Several words behind these are a title all the same: "much like THE LAMP".
_LED = re.compile(r"\b(?:like|unlike|than|in|on|from|or|and|as)(?: the)? $")


def _is_of_common_words(written: str) -> bool:
    words = re.findall(r"[\w'-]+", written.lower())
    return any(len(w) > 1 for w in words) and all(is_common(w) or w in _SMALL for w in words)


@once_a_text
def _writes_titles_in_capitals(typed: Typed) -> bool:
    """Whether a title stands in capitals that are no common words': the reviewed film's, or another's."""
    view = typed.text.view
    titles = (view[m.start : m.end] for m in typed.mentions if m.kind == TITLE and (m.known or m.own))
    return any(t.isupper() and not _is_of_common_words(t) for t in titles)
