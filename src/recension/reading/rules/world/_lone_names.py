"""Lone given names that nobody of the film world bears in a text: in a review of a story they are its people's.

Two in three or more are, once the sentences are left out that speak of work, of other titles or of the writer's life.
"""

import re

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.matching._near import names_another
from recension.reading.matching._sought import Sought
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import NAME, PERSON, TITLE, Mention
from recension.reading.rules._people import at_work
from recension.values import fold

_GIVEN, _PLACES = words_of("given_names"), phrases_of("places")
#: Given names that are words too: one place of them tells nobody.
_DOUBTFUL = words_of("words_and_given_names")
_WOMENS = frozenset("beth carol connie diana grace holly jane janet jean joyce louise maria marie mary rose ruth shelley".split())
#: Given names that films' people bear as surnames as often: one place of them tells nobody who does nothing there.
_SURNAMES = words_of("given_surnames") - _WOMENS
_DOES = re.compile(r"(?:,? who)? (?:[a-z]+ly |never |then |also |soon )?(?!was\b|is\b|has\b|plays|stars|gives|does\b|looks|films|movies|shines|directs|works)(?:[a-z]+s\b|(?:would|will|can|could|must|might|cannot|can't|won't|doesn't|didn't|does not|did not) (?!have\b)[a-z])")
#: Where the text is about one of these, names are of people who lived.
_NO_STORY = Sought(
    r"\b(?:documentar(?:y|ies)|reality (?:show|tv|series|television)|wrestl\w+|contestants?|concerts?|stand-up|bands?|album|singles?|hosts?|footnotes?)\b"
)
#: A sentence that speaks of work, of the writer's friends or of another work.
_OUTSIDE = re.compile(
    r"\b(?:evaluation|director|directed|directing|awards?|oscars?|my|career|wrote|written|novels?|books?|sequels?|remakes?|albums?|songs?|sings?|singer|producers?|"
    r"influence|filmography|interview(?:s|ed)?|commentary|rating|reviewers?|fans?|acts?|acting|actors?|actress(?:es)?|cameo|casting|cast|performances?|screenwriter|composer|pages?|press)\b"
)
_BEFORE = re.compile(r"(?:\b(?:(?:seasons?|episodes?|series|reruns|fans?|version|remake) of|the|like|unlike|than|in|at|near|of course,|compared (?:to|with)|la|dear|by|my|thanks to|hey|hi|saint|st|an?|no|another|next|average|every|any|from|mr|mrs|ms|miss|played|said|co-star|with|called) |[-&+/@])$")
_AFTER = re.compile(r"(?:'s)?(?:[-+/@]| ?&| (?:grade|award|awards)\b)| (?:stands?|doubl\w+|fill\w*) (?:in )?for\b|,? (?:you|what|why|how)\b| (?:i|ii|iii|iv|v|vi)(?=[,.;:'])")
_ASIDE = re.compile(r"\([^()\n]*\)")
_REAL = re.compile(r"\b(?:the|a) real\b|\breal[- ]life\b")
#: So many lone names in a row are a band, a cast or a team.
_ROW = re.compile(rf"{NAME}(?:(?:, | and |, and | & ){NAME}){{3}}")
_SHORT = 4  # words of a sentence that may be a signature, a heading or an address


@once_a_text
def lone_names(typed: Typed) -> frozenset[str]:
    """The lone given names of a text's story."""
    if len([*_NO_STORY.finditer(typed)]) > 1:
        return frozenset()
    taken = _borne(typed)
    places: dict[str, list[int]] = {}
    for k, m in enumerate(typed.mentions):
        if _may_be(m) and fold(m.name) not in taken:
            places.setdefault(m.name, []).append(typed.place_of(k))
    return frozenset(
        name
        for name, at in places.items()
        if (len(at) > 1 or _tells_alone(name.lower(), at[0], typed)) and all(_in_story(typed, place) for place in at)
    )


def _tells_alone(name: str, place: int, typed: Typed) -> bool:
    """Whether one place is enough for a name."""
    return name not in _DOUBTFUL and (name not in _SURNAMES or _DOES.match(typed.shadow, place + 1) is not None)


def _may_be(m: Mention) -> bool:
    lone = m.kind == NAME and m.words == 1 and m.credit is None and not m.own and not m.known
    return lone and m.name.lower() in _GIVEN and m.name not in _PLACES


def _borne(typed: Typed) -> frozenset[str]:
    """The words of all fuller names, of the film's people, and of whoever is at work: those may be meant by a lone one."""
    full = [m.name for m in typed.mentions if m.words > 1 and m.kind != TITLE]
    makers = [p.name for p in typed.known.people]
    return frozenset(word for name in (*full, *makers, *at_work(typed)) for word in fold(name).split())


def _in_story(typed: Typed, place: int) -> bool:
    """Whether nothing round a name speaks of somebody outside the story."""
    shadow = typed.shadow
    start, end = typed.line_at(place)
    if len(shadow[start:end].split()) < _SHORT or any(p.search(shadow, start, end) for p in (_OUTSIDE, _REAL, _ROW)):
        return False
    if PERSON in _ASIDE.sub("", shadow[start:end]) or names_another(typed, start, end):
        return False
    return not (_BEFORE.search(shadow, max(start, place - 16), place) or _AFTER.match(shadow, place + 1) or _in_a_row(typed, place))


_ROW_BEFORE, _ROW_AFTER = re.compile(f"({NAME})(?:,? and |, | & )$"), re.compile(f"(?:,? and |, | & )({NAME})")


def _in_a_row(typed: Typed, place: int) -> bool:
    """Whether a fuller name stands beside it in a row: "Alec and Nan Quill"."""
    before = _ROW_BEFORE.search(typed.shadow, max(0, place - 8), place)
    after = _ROW_AFTER.match(typed.shadow, place + 1)
    return any(m.words > 1 for found in (before, after) if found for m in typed.within(*found.span(1)))
