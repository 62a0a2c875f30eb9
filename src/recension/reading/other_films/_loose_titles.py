"""Titles that nothing marks and whose words are not all great: "The House that Bled", "watch when lamps rust".

Four words and more of a title are hardly anything else where the first is written great. Fewer, or small ones alone,
are a title's only where the words beside them lead to a film, or another title is joined to them.
"""

import re
from collections.abc import Container, Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from recension.authority import TITLED
from recension.reading._lexicon import words_of
from recension.reading.mentions._film_cues import film_around
from recension.reading.mentions._mention import NAME, TITLE, Mention
from recension.reading.namesakes._signs import is_common
from recension.reading.other_films._title_forms import Expanded
from recension.reading.text._letters import Ints
from recension.reading.text._text import Text
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

_SMALL, _OPENERS = words_of("title_small"), words_of("common_openers")
_BROKEN = re.compile(r"[\n\"—;!?)(]|[.,] ")
_WITHIN = re.compile(r"(?:[a-z,(] |'s |\.\.\. ?|\()$")
_JOIN = re.compile(r"(?: \((?:18|19|20)\d\d\))?(?:, (?:and |or )?| and | or | & |/)(?:the )?$")
#: In small letters alone a title stands only behind these, and before a pause.
_CUED = re.compile(
    r"\b(?:(?:movies?|films?|flicks?|shows?|something|anything|more) (?:like|such as)|hits? like|including|expecting"
    r"|(?:re-?)?watch(?:ed|ing)?|saw|seen|rent(?:ed)?|caught|enjoyed|remind(?:s|ed) (?:me|you) of|reminiscent of"
    r"|compared to|(?:better|worse|funnier|scarier) than|(?:good|bad|funny|scary) as"
    r"|(?:ripped (?:it )?off|stolen|stole it|taken|lifted|copied)(?: [a-z]+){0,3} from|the (?:first|original)"
    r"|(?:rip-?off|remake|version|copy|sequel) (?:of|to))"
    r" (?:an? |the |maybe |perhaps )?$"
)
_PAUSE = re.compile(
    r"[.,;:!?)]|$|\n| (?:and|or|but|instead|again|when|which|is|was|on|in|because|then|by|where|were|are|has|had|I|it"
    r"|this|you|he|she|they)\b"
)
#: So many words are a title's without more; so many may be small alone.
_WHOLE, _SMALL_ALONE = 4, 3
#: A film of fewer people is too little known for four words to be its title; one of as many for common small words.
_KNOWN, _FAMED = 3, 12


def loose_titles(text: Text, authority: "Authority", named: Expanded, found: Iterable[Mention]) -> list[Mention]:
    """Titles of several words that are not all written great, by where they stand."""
    ends, titles = {m.end for m in found if m.known and m.kind in (NAME, TITLE)}, []
    for start, end, films in _loosely_written(text, authority, named):
        stands = standing(text.view, start, end, ends)
        if stands is None:
            continue
        people, film = max((len(authority.people_of(n)), n) for n in films.tolist())
        run = text.view[start:end]
        if people >= stands:
            ends.add(end)
            called = authority.title(film)
            titles.append(Mention(start, end, TITLE, called if fold(called) == fold(run) else run, known=True))
    return titles


def _loosely_written(text: Text, authority: "Authority", named: Expanded) -> Iterator[tuple[int, int, Ints]]:
    """Where titles of several words that are not all great stand, in order, each with the films that are called so."""
    first, past, _, _ = text.spots(authority)
    which, roles, numbers = named
    rows = (roles == TITLED) & (past - first > 1)[which]
    which, numbers = which[rows], numbers[rows]  # in the order of the spots, so that each one's films are a slice
    spots = np.unique(which)
    for i in spots[np.argsort(first[spots], kind="stable")].tolist():
        word, last = int(first[i]), int(past[i]) - 1
        start, end = text.word_spans[word][0], text.word_spans[last][1]
        if last - word < _SMALL_ALONE - 1 and text.view[start].islower():
            continue  # a large authority has a film by nearly every two words
        end -= 2 * (text.view[end - 2 : end].lower() == "'s")
        if is_loosely_written(text.view[start:end]):
            yield start, end, numbers[which.searchsorted(i) : which.searchsorted(i, "right")]


def is_loosely_written(run: str) -> bool:
    """Whether a run of words has small ones that titles write great, and could be a title all the same."""
    words = run.split()
    great = sum(w[0].isupper() for w in words)
    small = any(w[0].islower() and w not in _SMALL for w in words)
    stressed = any(w.isupper() and len(w) > 1 for w in words) and not run.isupper()
    whole = not stressed and not _BROKEN.search(run) and words[0].rstrip("'m") != "I"
    return len(words) > 1 and (small or not great) and whole


def standing(view: str, start: int, end: int, ends: Container[int]) -> int | None:
    """How many people a film must credit for a run of words to be its title; None where it stands as none.

    `ends` are where other titles end.
    """
    run = view[start:end]
    if view[end : end + 1].isalnum():
        return None
    line = view.rfind("\n", 0, start) + 1
    before, behind = view[max(line, start - 60) : start].lower(), view[end : end + 44]
    join = _JOIN.search(view, max(line, start - 20), start)
    joined = join is not None and join.start() in ends
    led = joined or _CUED.search(before) is not None or (run[0].isupper() and film_around(before, behind))
    needed = _led_needs(run) if led and _PAUSE.match(behind) else None
    return _KNOWN if (needed is None or needed > _KNOWN) and _is_whole(run, before) else needed


def _is_whole(run: str, before: str) -> bool:
    """Whether words are a title's wherever they stand within a sentence: four and more, the first written great."""
    return run[0].isupper() and run.count(" ") + 1 >= _WHOLE and _WITHIN.search(before) is not None


def _led_needs(run: str) -> int | None:
    """How many people the film of led words must credit; None of an opener, or of fewer than three small words."""
    words = run.split()
    if run[0].isupper():
        return None if words[0].lower() in _OPENERS else 0
    if len(words) < _SMALL_ALONE:
        return None
    telling = any(w[0].isupper() or (w not in _SMALL and not is_common(w.removesuffix("'s"))) for w in words)
    return 0 if telling else _FAMED
