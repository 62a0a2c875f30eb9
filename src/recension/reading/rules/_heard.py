"""What tells music that is heard in the film from music that is only spoken of."""

import re

from recension.reading._mentions import QUOTED, TITLE, Mention, title_like
from recension.reading._typed import Typed, once_a_text

#: Who plays or sings.
ARTIST = r"(?:(?:the )?(?:@name|@known))"
NOT_HEARD = re.compile(r"\b(?:isn't in|not in the|wrote|famous for|known for|reminded? me of|hums?|humming|used (?:over|twice|three|throughout|in the)|is used|like|as if|cousin of|instead of|rather than|could have|should have|would have|would've|wanted|wish|where is|album)\b[^.;]{0,40}$")
NOT_AFTER = re.compile(r"^[\"']?[^.;]{0,20}\b(?:isn't|is not|was not|wasn't|would have|should have|could have|never)\b")


_SONGS = re.compile(r"\b(?:songs?|tunes?|soundtrack|jukebox|needle[- ]?drops?|ballads?|album|single|singer|singing|sings)\b")
_AROUND = (420, 160)
#: A piece on a disc is called by a name in quotation marks too.
_SUPPLEMENT = re.compile(r"\b(?:featurettes?|documentar(?:y|ies)|making-of|supplements?|extras?|docs?|interview pieces?)\b")
#: So are passages of the film.
_PASSAGE = re.compile(r"[\"',]* (?:sequence|scene|episode|chapter|segment|prologue|epilogue|montage|section|story|part|sketch|footage|number)s?\b")


@once_a_text
def quotes_are_songs(typed: Typed) -> bool:
    """Whether a text that speaks of songs keeps quotation marks from films: its own title never stands in them."""
    own = [m for m in typed.mentions if m.own]
    if not own or _SONGS.search(typed.shadow) is None:
        return False
    return not any(in_quotes(typed, m) for m in typed.mentions if m.own or dated(typed, m))


def in_quotes(typed: Typed, m: Mention) -> bool:
    """Whether a mention stands in double quotation marks."""
    return typed.text.view[max(0, m.start - 1) : m.start] == '"'


def dated(typed: Typed, m: Mention) -> bool:
    """Whether a year in brackets follows a title, as only films have."""
    return m.kind in (TITLE, QUOTED) and _DATED.match(typed.text.view, m.end) is not None


_DATED = re.compile(r"[,.]?\"? ?[(\[](?:18|19|20)\d\d")


def is_song_by_habit(typed: Typed, m: Mention) -> bool:
    """Whether a title in quotation marks is a song's, in a text that keeps them for songs and speaks of such here."""
    titled = title_like(typed.text.view[m.start : m.end], emphatic=False)
    if m.own or not titled or not in_quotes(typed, m) or dated(typed, m) or not quotes_are_songs(typed):
        return False
    at, _ = typed.from_view(m.start, m.end)
    if _PASSAGE.match(typed.shadow, at + 1):
        return False
    if _SUPPLEMENT.search(typed.shadow, max(typed.line_at(at)[0], at - 60), min(typed.line_at(at)[1], at + 40)):
        return False
    return _SONGS.search(typed.shadow, max(0, at - _AROUND[0]), at + _AROUND[1]) is not None


def makes_it(person: Mention) -> bool:
    """Whether the film's credits know a person for its music: a composer's score is a credit, no song."""
    return person.credit is not None and any(p.startswith("crew") for p in person.credit.properties)
