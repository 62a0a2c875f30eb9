"""What in a clause speaks for its being a judgement: the named signs that the weights of a table are for."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from recension.reading.opinion._lexicon import Entry, tones
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._units import Unit

#: Aspects spoken of in telling the story too, and people's.
_TOLD = frozenset("story characters scene ending horror violence action romance role makeup".split())
_PEOPLE = frozenset(("acting", "direction", "casting"))
#: Tags of which one in a clause is a sign.
_TAGS = {
    **dict.fromkeys("x!", "denied"),
    "u": "by",
    "n": "a number",
    "T": "a title",
    "C": "a character",
    "H": "a pronoun",
    "I": "the viewer",
    "P": "a person",
}
_COMPARING = frozenset("than as like most best better worse least more less".split())
_ADJECTIVAL = re.compile(r"(?:ic|al|ous|ful|ive|less|ish|able|ible|y|ent|ant|ing|esque|en)$")
_SURE, _MOST = 0.08, 1.0  # the leaning from which on a word counts, and what a clause's can come to
_OFTEN, _DENSE = 30.0, 1.5  # judgements times this for each token make the density, up to so much
_TINY = 3


class Place(NamedTuple):
    """What a rule finds judged: its first and last tokens, its aspect, the rule's name."""

    first: int
    last: int
    aspect: str
    rule: str

    @property
    def kind(self) -> str:
        """One kind for whatever is said of players."""
        return kind_of(self.aspect)


Judged = Sequence[Place]


def kind_of(aspect: str) -> str:
    """The aspect; one for whatever is said of players, of whom "she is miscast" says all."""
    return "acting" if aspect in ("casting", "role") else aspect


def signs_of_unit(tagged: Tagged, unit: Unit, how: str, judged: Judged, here: Judged) -> dict[str, float]:
    """The signs that a unit has whatever it speaks of, and how much of each.

    `how` it is judged; `judged` are the places of what is judged already, in order, and `here` those within it.
    """
    texts, tags = tagged.texts[unit.first : unit.last + 1], tagged.tags[unit.first : unit.last + 1]
    names = [how, f"of {unit.subject}"]
    names += [] if how == "plain" else _of_judging(tagged, unit)
    names += [*_of_verb(tagged, unit), *_of_place(tagged, unit, judged)]
    names += ["judged here"] if here else []
    names += map(_TAGS.__getitem__, _TAGS.keys() & set(tags))
    names += ["comparing"] if not _COMPARING.isdisjoint(texts) else []
    names += ["tiny"] if len(texts) <= _TINY else []
    leanings = map(abs, filter(None, map(tones().get, texts)))
    leaning = sum([w for w in leanings if w >= _SURE])
    density = min(len(judged) * _OFTEN / len(tagged.tags), _DENSE)
    return dict.fromkeys(names, 1.0) | {"leaning": min(leaning, _MOST), "density": density}


def how_judged(tagged: Tagged, unit: Unit) -> str:
    """Whether words of a unit judge by themselves, only beside an aspect, or not at all."""
    entries = _entries(tagged, unit)
    return "judged" if any(e.aspect != "none" for e in entries) else "described" if entries else "plain"


def _entries(tagged: Tagged, unit: Unit) -> list[Entry]:
    places = _JUDGING.finditer(tagged.tags, unit.first, unit.last + 1)
    return [e for m in places if (e := tagged.entries[m.start()]) is not None]


_JUDGING = re.compile("[eEykzl]")


def _of_judging(tagged: Tagged, unit: Unit) -> list[str]:
    entries = _entries(tagged, unit)
    strong = any(e.strength == 2 and e.aspect != "none" for e in entries)
    return [*(["strongly"] if strong else []), *(["twice"] if len(entries) > 1 else [])]


def _of_verb(tagged: Tagged, unit: Unit) -> list[str]:
    if unit.verb < 0:
        return []
    word, tag = tagged.texts[unit.verb], tagged.tags[unit.verb]
    past = ["past"] if word in ("was", "were", "had", "did") or word.endswith("ed") else []
    if tag not in "=!":
        return past
    i = unit.verb + 1
    while i < unit.last and tagged.tags[i] in "ixy":
        i += 1
    return past if i > unit.last else [*past, *_predicate(tagged, i)]


def _predicate(tagged: Tagged, i: int) -> list[str]:
    word, tag = tagged.texts[i], tagged.tags[i]
    if tag == "w":
        return ["is adjectival"] if _ADJECTIVAL.search(word) else ["is a word"]
    named = {"d": "is a thing", "p": "is somewhere", "e": "is so", "E": "is so"}.get(tag)
    return [named] if named else []


def _of_place(tagged: Tagged, unit: Unit, judged: Judged) -> list[str]:
    tags = tagged.tags
    begin, end = tags.rfind(".", 0, unit.first), tags.find(".", unit.last)
    closing = tagged.texts[max(end - 2, 0) : end + 1]
    before, after = tags.rfind(".", 0, max(begin, 0)), tags.find(".", end + 1)
    beside = _count(judged, begin, end)
    near = _count(judged, before, after if after >= 0 else end) > beside
    return [
        *(["opens"] if begin == unit.first - 1 else []),
        *(["subordinate"] if tags[unit.first] == "q" else []),
        *(["aside"] if tags[unit.first - 1] == "(" else []),
        *(["exclaims"] if "!" in closing else []),
        *(["asks"] if "?" in closing else []),
        *(["judged beside"] if beside else []),
        *(["judged near"] if near else []),
    ]


def _count(judged: Judged, begin: int, end: int) -> int:
    """How many judgements begin at tokens begin..end."""
    return bisect_left(judged, (end + 1,)) - bisect_left(judged, (begin,))


@lru_cache(maxsize=16384)
def signs_of_aspect(aspect: str, sources: tuple[str, ...], subject: str, how: str, others: bool) -> tuple[str, ...]:
    """The signs of speaking of an aspect, of which `sources` speak in a unit of this subject.

    `how` it is judged; `others`: whether the unit may speak of another aspect by name.
    """
    group = _group(aspect)
    return (
        f"aspect {aspect}",
        f"aspect {group}",
        f"{group}, {how}",
        f"{group}, of {subject}",
        *sources,
        *(f"{source}, {how}" for source in sources),
        *(["the whole beside others"] if others and aspect == "overall" else []),
    )


def _group(aspect: str) -> str:
    if aspect == "overall" or aspect.startswith("disc."):
        return "whole" if aspect == "overall" else "on disc"
    return "people" if aspect in _PEOPLE else "told" if aspect in _TOLD else "made"


#: The rules that find most, of which each has a sign of its own; the words that what is judged may begin with, and
#: the tags that stand around it.
_COMMON = frozenset(
    (
        *("ADJ ASPECT", "FILM is ADJ", "ADJ FILM", "ASPECT is ADJ", "FILM works", "I like FILM"),
        *("PERSON does well", "PERSON is ADJ", "ADVERB done", "ASPECT works"),
    )
)
_BEGINNINGS = frozenset("it this that the a".split())
_BEFORE, _AFTER = frozenset(".;,&opw="), frozenset(".;,&wpf")


def signs_of_judgement(tagged: Tagged, so_here: Sequence[Place]) -> list[str]:
    """The signs of a rule's finding the aspect judged in a unit: which rule, and what stands around its words."""
    place = so_here[0]
    word, before, after = tagged.texts[place.first], tagged.tags[place.first - 1], tagged.tags[place.last + 1]
    return [
        "judged so here",
        *([f"by {place.rule}"] if place.rule in _COMMON else []),
        *([f"judged of {word}"] if word in _BEGINNINGS else []),
        *([f"judged behind {before}"] if before in _BEFORE else []),
        *([f"judged before {after}"] if after in _AFTER else []),
    ]
