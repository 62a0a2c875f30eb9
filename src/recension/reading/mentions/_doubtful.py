"""Whether a film that is only likely stands in its text as the reviewed one does: by the places of its title."""

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._marked_runs import title_like
from recension.reading.mentions._mention import Mention
from recension.reading.rules.films._related_words import lead_of
from recension.reading.rules.films._title_places import as_another, as_reviewed, set_beside

_WORDS = words_of("common_openers") | words_of("ordinary_openers") | words_of("given_names")
_PLACES = phrases_of("places")
#: So many characters behind a title tell how it stands.
_BEHIND = 80


def stands_aside(typed: Typed) -> bool:
    """Whether a likely film's title stands in the text only as other films' do, or is no title there but plain words.

    Where the film is hardly likely it must stand as the reviewed one in one place at least. A title that does not
    stand at all tells nothing.
    """
    places = [(typed.place_of(i), m) for i, m in enumerate(typed.mentions) if m.own]
    if not places or any(_is_reviewed(typed, place, m) for place, m in places):
        return False
    likely = bool(typed.known.people) or typed.known.year is not None
    return not likely or all(_is_plain(typed, m) or _is_anothers(typed, place) for place, m in places)


def is_set_beside(typed: Typed, *, everywhere: bool = False) -> bool:
    """Whether a film's title surely stands beside the reviewed film's in a third of its places, and as that in none.

    `everywhere`: in all its places.
    """
    places = [(typed.place_of(i), m) for i, m in enumerate(typed.mentions) if m.own]
    around = [(lead_of(typed.shadow, place), typed.shadow[place + 1 : place + _BEHIND]) for place, _ in places]
    beside = sum(set_beside(*words) for words in around)
    enough = beside > 0 and beside * (1 if everywhere else _THIRD) >= len(places)
    return enough and not any(_is_reviewed(typed, place, m) for place, m in places)


_THIRD = 3


def _is_reviewed(typed: Typed, place: int, m: Mention) -> bool:
    lead, after = lead_of(typed.shadow, place), typed.shadow[place + 1 : place + _BEHIND]
    return not _is_plain(typed, m) and as_reviewed(lead, after, marked=_is_marked(typed, m))


def _is_anothers(typed: Typed, place: int) -> bool:
    return as_another(lead_of(typed.shadow, place), typed.shadow[place + 1 : place + _BEHIND])


def _is_marked(typed: Typed, m: Mention) -> bool:
    return bool(_in_marks(typed)[m.start])


@once_a_text
def _in_marks(typed: Typed) -> bytearray:
    """By letter, lest every title be held against every quotation."""
    marked = bytearray(len(typed.text.view))
    for a, b in (*typed.text.quotes, *typed.text.emphases):
        marked[a:b] = b"\1" * (b - a)
    return marked


def _is_plain(typed: Typed, m: Mention) -> bool:
    """Whether a title is written as plain words are: "I saw it", "On the other hand", a given name, a place."""
    run = typed.text.view[m.start : m.end].removesuffix("'s")
    if _is_marked(typed, m) or (run.isupper() and len(run) > 1) or typed.text.lower_cased:
        return False
    return not title_like(run, emphatic=False) or run.lower() in _WORDS or run in _PLACES
