"""The clauses of a text, and the aspects of which each may speak."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recension.reading._lexicon import words_of
from recension.reading.opinion._lexicon import crafts
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._targets import craft_of

#: What the words before a verb speak of, the first that stands there; a clause without a verb speaks of NOTHING.
_SUBJECTS = {"a": "aspect", "I": "viewer", "P": "person", "C": "character", "H": "pronoun", "f": "film"} | {
    "T": "film",
    "t": "it",
    "Y": "people",
    "w": "word",
}
NOTHING, OMITTED, SOMEBODY = "nothing", "omitted", "somebody"
_ROLES = words_of("role_nouns")


class Unit(NamedTuple):
    """Tokens first..last of a clause; `verb` is its verb's token, or -1; `subject` what stands before that."""

    first: int
    last: int
    verb: int
    subject: str


class Clause(NamedTuple):
    """A unit read as speaking of one aspect; `sources` name what in it speaks of that."""

    unit: Unit
    aspect: str
    sources: tuple[str, ...]
    person: int = -1  # the token of the person that a pronoun stands for

    @property
    def ends(self) -> int:
        """The token before which those stand who are judged: the verb of a person, else the unit's end."""
        return self.unit.verb if self.unit.subject == "person" else self.unit.last + 1


_RUN = re.compile(r"[^.;()]+")
#: Where another clause begins within a run: "but", "if" and the like, and a comma or "and" before another subject.
_BREAK = re.compile(r"[Bq]|[,&](?=[,&]?i{0,2}(?:d?[iwesn]{0,3}[afw]|P|C|H|I|t|T|Y)i?[=hDMmk!])")
_VERBS = words_of("opinion_predicates")
#: Behind these a word is no verb.
_NO_VERB_BEHIND = frozenset("desnwo")


def units(tagged: Tagged) -> list[Unit]:
    """The clauses of a text in order, without the joining words around them."""
    return [_unit(tagged, *place) for run in _RUN.finditer(tagged.tags) for place in _parted(tagged.tags, *run.span())]


def _parted(tags: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    breaks = [m.start() for m in _BREAK.finditer(tags, start + 1, end)]
    for first, stop in zip([start, *breaks], [*breaks, end], strict=True):
        words = tags[first:stop].rstrip(",&q")
        bare = words.lstrip(",&B")
        if bare:
            yield first + len(words) - len(bare), first + len(words) - 1


def _unit(tagged: Tagged, first: int, last: int) -> Unit:
    tags = tagged.tags
    aside = _ASIDE.match(tags, first, last + 1)
    places = (m.start() for m in _MAY_BE_VERB.finditer(tags, aside.end() if aside else first, last + 1))
    verb = next((i for i in places if _is_verb(tagged, i, first)), -1)
    if verb < 0:
        return Unit(first, last, verb, NOTHING)
    before = tags[first:verb]
    subject = next((name for tag, name in _SUBJECTS.items() if tag in before), OMITTED)
    plays = subject == "word" and not _ROLES.isdisjoint(tagged.texts[first:verb])
    return Unit(first, last, verb, SOMEBODY if plays else subject)


#: A person, or what is a person's, with asides between commas: the verb comes after these.
_ASIDE = re.compile("[id]{0,2}P(?:s[iwenC]{0,3}[CwPa])?(?:,[^,]{1,16}(?=,)){1,3},(?=[ix]{0,2}[wv=hDMmklz!])")
_MAY_BE_VERB = re.compile("[wv=hDMm!klz]")


def _is_verb(tagged: Tagged, i: int, first: int) -> bool:
    tag, word = tagged.tags[i], tagged.texts[i]
    if tag not in "wv":
        return True
    inflected = word.endswith(("s", "ed")) and not word.endswith("ss")
    return i > first and tagged.tags[i - 1] not in _NO_VERB_BEHIND and (inflected or word in _VERBS)


#: How far back a pronoun's person may stand, in tokens, and for how many clauses "it" may go on about an aspect.
_REACH, _CARRIES = 60, 2
_NEVER = -1000
_NOT_ALONE = frozenset(("", "none", "disc", "film", "role"))


def clauses(tagged: Tagged, found: Sequence[Unit]) -> Iterator[tuple[Unit, list[Clause]]]:
    """Each unit with a clause for each aspect that it may speak of."""
    carried, since, person = "", _NEVER, -1
    for number, unit in enumerate(found):
        named = list(_named(tagged, unit))
        person = max(person, tagged.tags.rfind("P", unit.first, unit.last + 1))
        if unit.subject == "pronoun":
            near = person >= 0 and unit.first - person < _REACH
            named.append((craft_of(tagged, person), "pronoun") if near else ("acting", "a stranger"))
        if number - since <= _CARRIES and unit.subject in ("it", "film", "viewer", NOTHING, OMITTED):
            named.append((carried, "carried"))
        if unit.subject == "it" and (said := _is_said_to_be(tagged, unit)):
            named = [(said, "its subject")]  # "it is a magnificent performance"
        elif unit.subject != SOMEBODY:  # "her husband is a terrible dancer"
            named.append(("overall", f"the whole, of {unit.subject}"))
        sources: dict[str, dict[str, None]] = {}
        for aspect, source in named:
            sources.setdefault(aspect, {})[source] = None
        yield unit, [Clause(unit, a, (*of,), person if "pronoun" in of else -1) for a, of in sources.items()]
        if unit.subject == "aspect" and (first := _first_aspect(tagged, unit)):
            carried, since = first, number
        elif unit.subject in ("person", "character"):
            since = _NEVER


def _is_said_to_be(tagged: Tagged, unit: Unit) -> str:
    """The aspect that "it" is said to be one of, if any."""
    found = _ONE_OF.match(tagged.tags, unit.verb, unit.last + 1)
    entry = tagged.entries[found.end() - 1] if found else None
    return entry.aspect if entry and entry.aspect in _TOLD_OF_IT else ""


_ONE_OF = re.compile("=i?d[iywen]{0,4}(?:,[iywe]{1,2})?a")
_TOLD_OF_IT = frozenset(("acting", "scene", "script", "music", "role", "ending"))


def _first_aspect(tagged: Tagged, unit: Unit) -> str:
    at = tagged.tags.find("a", unit.first, unit.last + 1)
    entry = tagged.entries[at] if at >= 0 else None
    return entry.aspect if entry else ""


_MAY_NAME = re.compile("[aeEykzlPvC]")


def _named(tagged: Tagged, unit: Unit) -> Iterator[tuple[str, str]]:
    """The aspects that words of a unit name, each with what names it."""
    for m in _MAY_NAME.finditer(tagged.tags, unit.first, unit.last + 1):
        i, tag = m.start(), m[0]
        entry = tagged.entries[i]
        if tag == "a" and entry:
            subject = i < unit.verb and "p" not in tagged.tags[unit.first : i]  # not "the likeness with this story"
            yield entry.aspect, "its subject" if subject else "its word"
        elif tag in "eEykzl" and entry and entry.aspect == "disc":
            yield "disc.picture", "a disc's word"
        elif tag in "eEykzl" and entry and entry.aspect not in _NOT_ALONE:
            film = entry.aspect == "acting" and unit.subject in ("film", "it")  # "it is worth watching"
            yield "overall" if film else entry.aspect, "a judging word"
        elif tag == "P":
            yield craft_of(tagged, i), "a person, subject" if unit.subject == "person" and i < unit.verb else "a person"
        elif tag == "v" and tagged.texts[i] in crafts():
            yield crafts()[tagged.texts[i]], "a craft"
        elif tag == "C":
            yield "characters", "a character"
    if unit.subject == SOMEBODY:
        yield "characters", "somebody"
