"""What tells whether a name is of somebody in the story: the words beside its places, its own words, who stands near.

Signs are names, and each is there or not; the table holds what each is worth. They are read off the typed view, where a
name beside another is one sign whoever they are.
"""

import re
from collections.abc import Iterator, Sequence

from recension.reading._lexicon import words_of
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mention import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.mentions._words_beside import two_beside
from recension.values import fold

_KINDS = {PERSON: "P", NAME: "N", CHARACTER: "N", TITLE: "T", QUOTED: "Q"}
_SHOWN = str.maketrans({kind: f" {letter} " for kind, letter in _KINDS.items()})
_TOKEN = re.compile(r"[a-zà-ÿ]+(?:['-][a-zà-ÿ]+)*|[PNTQ](?= )|\d+|[^\sA-Za-z\d]")
_STOP = re.compile(r"[.!?;:()]")
_REACH, _PLACES_SEEN, _LONGEST = 70, 6, 4
_GIVEN, _DOUBTFUL = words_of("given_names"), words_of("words_and_given_names") | words_of("given_surnames")
_RANKS, _OF_FILMS = words_of("honorifics"), words_of("film_surnames")
_ORDINARY = words_of("common_openers") | words_of("ordinary_openers")
_SMALL_WORD = re.compile(r"[\w'-]+")
#: Words of a text that tell what its film is.
_TELLING = frozenset(
    "documentary documentaries concert series episode episodes season show cartoon animated anime game games band "
    "album wrestling book novel play musical story plot character characters director spoilers i".split()
)


def names_of(typed: Typed) -> dict[str, list[int]]:
    """The names that may be somebody's of the story, each with the numbers of its mentions."""
    places: dict[str, list[int]] = {}
    for k, m in enumerate(typed.mentions):
        if m.kind == NAME and m.credit is None and not m.own and m.words <= _LONGEST:
            places.setdefault(m.name, []).append(k)
    return places


def signs_of(typed: Typed, name: str, places: Sequence[int]) -> frozenset[str]:
    """The signs of one name by the numbers of its mentions."""
    first = typed.mentions[places[0]]
    return frozenset(
        (
            "any",
            f"{min(len(places), 4)} times",
            f"{min(first.words, 4)} words",
            *_of_text(typed),
            *_own(name, first, typed),
            *(sign for k in places[:_PLACES_SEEN] for sign in _beside(typed, typed.place_of(k))),
        )
    )


@once_a_text
def _of_text(typed: Typed) -> tuple[str, ...]:
    """What the whole text tells: who else is named in it, how often, and what its film is."""
    kinds = [m.kind for m in typed.mentions]
    names = len({m.name for m in typed.mentions if m.kind == NAME})
    return (
        f"{min(kinds.count(PERSON), 12) // 2} people",
        f"{min(names, 20) // 3} names",
        f"{min(len(typed.shadow), 4000) // 800} long",
        *(f"text {word}" for word in _TELLING & typed.words),
    )


def _own(name: str, m: Mention, typed: Typed) -> Iterator[str]:
    """What a name's own words tell."""
    words = fold(name).split()
    bare = words[1:] if len(words) > 1 and words[0] in _RANKS else words
    if len(bare) < len(words):
        yield f"rank {words[0]}"
    lone = "lone" if len(words) == 1 else "full"
    yield f"{lone} " + ("doubtful" if bare[0] in _DOUBTFUL else "given" if bare[0] in _GIVEN else "not given")
    if bare[-1] in _OF_FILMS:
        yield f"{lone} surname of films"
    if bare[-1] in _ORDINARY:
        yield f"{lone} ordinary"
    if bare[-1] in _small_words(typed):
        yield f"{lone} small too"
    if name.isupper():
        yield "shouted"
    if m.known:
        yield f"{lone} known"
    if len(words) == 1 and words[0] in _within(typed):
        yield "part of another"
    yield f"ends {words[-1][-3:]}"


@once_a_text
def _within(typed: Typed) -> frozenset[str]:
    """The words of all names of several."""
    return frozenset(word for m in typed.mentions if m.words > 1 for word in fold(m.name).split())


@once_a_text
def _small_words(typed: Typed) -> frozenset[str]:
    """The words that the text has outside names."""
    return frozenset(_SMALL_WORD.findall(typed.shadow))


_ROLES, _DETERMINERS = words_of("role_nouns"), frozenset(("a", "an", "the", "his", "her"))


def _roles_beside(left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    """Whether what a person can be stands beside a name: "the clerk Ned", "Ned, a young clerk", "Ned's wife"."""
    if any(word in _ROLES for word in left[-2:] if word != ","):
        yield "role <"
    if right[:2] in (["'", "s"], ["’", "s"]) and not _ROLES.isdisjoint(right[2:4]):
        yield "role of"
    if right[:1] == [","] and not _DETERMINERS.isdisjoint(right[1:2]) and not _ROLES.isdisjoint(right[2:6]):
        yield "role >"
    if right[:1] and right[0].endswith("s") and right[0] not in ("is", "was", "has", "as", "this", "his"):
        yield "does"


def _beside(typed: Typed, place: int) -> Iterator[str]:
    """The words right beside a place, by order, and all of its clause, by side."""
    start, end = typed.line_at(place)
    before = typed.shadow[max(start, place - _REACH) : place].translate(_SHOWN)
    behind = typed.shadow[place + 1 : min(end, place + 1 + _REACH)].translate(_SHOWN)
    left, right = _TOKEN.findall(before), _TOKEN.findall(behind)
    yield "< " + (left[-1] if left else "^")
    yield "> " + (right[0] if right else "$")
    yield from two_beside(" ".join(left).lower(), " ".join(right).lower())
    if len(right) > 1:
        yield f">1 {right[1]}"
    if len(left) > 1:
        yield f"<1 {left[-2]}"
    yield from _roles_beside(left, right)
    for side, clause in (("<", _STOP.split(before)[-1]), (">", _STOP.split(behind)[0])):
        for word in _TOKEN.findall(clause):
            yield f"{side}~ {word}"
            yield f"~ {word}"
    for kind in _TOKEN.findall(typed.shadow[start:end].translate(_SHOWN)):
        if kind in "PTQ":
            yield f"line {kind}"
