"""What in a clause speaks for its being a judgement: the named signs that the weights of a table are for."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

from recension.reading._lexicon import lines_of
from recension.reading.opinion._checks import of_the_cast
from recension.reading.opinion._clauses import ASPECT, CARRIED, FILM, LOOSE, PERSON, PRONOUN, Clause
from recension.reading.opinion._lexicon import tones
from recension.reading.opinion._tags import Tagged

#: Aspects spoken of in telling the story too, and those of discs, whose facts are told as often as judged.
_TOLD = frozenset("story characters scene ending horror violence action romance role makeup".split())
_GROUPS = {ASPECT: "aspect", CARRIED: "aspect", PERSON: "people", PRONOUN: "people", FILM: "film", LOOSE: "loose"}
#: Tags of which one in what is said is a sign.
_TAGS = {
    "denied": frozenset("x!"),
    "by": frozenset("u"),
    "number": frozenset("n"),
    "title": frozenset("T"),
    "another aspect": frozenset("a"),
    "the film": frozenset("f"),
}
_PEOPLE = frozenset("PCH")
_ADJECTIVAL = re.compile(r"(?:ic|al|ous|ful|ive|less|ish|able|ible|y|ent|ant|ing|esque|en)$")
_SURE, _MOST = 0.08, 1.0  # the leaning from which on a word counts, and what a clause's can come to
_SHORT, _LONG = 6, 16
_OFTEN = 30.0  # judgements times this for each token make the density


def signs(tagged: Tagged, clause: Clause, judged: Sequence[int]) -> dict[str, float]:
    """The signs of a clause and how much of each; `judged` are the first tokens of what is judged already, in order."""
    said = range(clause.verb, clause.last + 1)
    names = [
        f"of {clause.aspect}",
        *_of_subject(tagged, clause),
        *_of_judging(tagged, clause, said),
        *(_of_verb(tagged, clause) if clause.kind != LOOSE else ()),
        *_of_words(tagged, clause, said),
        *_of_place(tagged, clause, judged),
    ]
    leaning = sum(w for i in said if (w := abs(tones().get(tagged.texts[i], 0.0))) >= _SURE)
    density = min(len(judged) * _OFTEN / len(tagged.tags), 1.5)
    return dict.fromkeys(names, 1.0) | {"leaning": min(leaning, _MOST), "density": density}


def _of_subject(tagged: Tagged, clause: Clause) -> list[str]:
    words = tagged.texts[clause.first : clause.verb]
    if clause.kind == ASPECT:
        told = "disc" if clause.aspect.startswith("disc.") else "told" if clause.aspect in _TOLD else "made"
        indefinite = not _INDEFINITE.isdisjoint(words)
        return [ASPECT, f"aspect {told}", *(["aspect indefinite"] if indefinite else [])]
    if clause.kind == FILM:
        named = {"t": f"film {words[0]}", "T": "film title"}.get(tagged.tags[clause.first], "film film")
        return [FILM, named]
    if clause.kind == PERSON:
        craft = ["person of a craft"] if clause.aspect != "acting" else []
        return [PERSON, "person cast" if of_the_cast(tagged, clause.first) else "person other", *craft]
    return [clause.kind, *(["loose of another"] if _OF_ANOTHER.search(tagged.tags, clause.first, clause.verb) else [])]


#: Something that is neither film nor aspect does or is something, before the judging word.
_OF_ANOTHER = re.compile("(?:w|C|P|H)[xi]{0,2}[=hDMmk!]")


_INDEFINITE = frozenset("a an some other another every any no".split())


def _of_judging(tagged: Tagged, clause: Clause, said: range) -> list[str]:
    entries = [e for i in said if tagged.tags[i] in "eEyklz" and (e := tagged.entries[i])]
    alone = [e for e in entries if e.aspect != "none"]
    if not entries:
        return []
    return [
        f"{_GROUPS[clause.kind]} {'judged' if alone else 'described'}",
        *(["strongly"] if any(e.strength == 2 for e in alone) else []),
        *(["by an adverb"] if any(e.tag == "y" for e in entries) else []),
        *(["by a noun"] if any(e.tag == "E" for e in entries) else []),
        *(["twice"] if len(entries) > 1 else []),
    ]


def _of_verb(tagged: Tagged, clause: Clause) -> list[str]:
    word, tag = tagged.texts[clause.verb], tagged.tags[clause.verb]
    past = ["past"] if word in ("was", "were", "had") or word.endswith("ed") else []
    if tag not in "=!" or (word.endswith("n't") and not _IS_NOT.match(word)):
        return past
    i = clause.verb + 1
    while i < clause.last and tagged.tags[i] in "ixy":
        i += 1
    return [*past, f"{_GROUPS[clause.kind]} is", *_predicate(tagged, i)]


_IS_NOT = re.compile("(?:is|was|are|were|ai)n't")


def _predicate(tagged: Tagged, i: int) -> list[str]:
    word, tag = tagged.texts[i], tagged.tags[i]
    if tag == "v" or word.endswith("ed") or word in _sign_words()["done"]:
        return ["is done"] if tag in "vwl" else []
    if tag == "w":
        return ["is adjectival"] if _ADJECTIVAL.search(word) else ["is a word"]
    return {"d": ["is a thing"], "p": ["is somewhere"]}.get(tag, [])


def _of_words(tagged: Tagged, clause: Clause, said: range) -> list[str]:
    tags, words = tagged.tags[said.start : said.stop], set(tagged.texts[said.start : said.stop])
    found = [name for name, these in _sign_words().items() if not these.isdisjoint(words) and name != "done"]
    found += [name for name, these in _TAGS.items() if not these.isdisjoint(tags)]
    found += [] if _PEOPLE.isdisjoint(tags) else [f"{_GROUPS[clause.kind]} beside people"]
    length = clause.last - clause.first
    return [*found, *(["short"] if length < _SHORT else ["long"] if length > _LONG else [])]


def _of_place(tagged: Tagged, clause: Clause, judged: Sequence[int]) -> list[str]:
    tags = tagged.tags
    begin, end = tags.rfind(".", 0, clause.first), tags.find(".", clause.last)
    return [
        *(["opens"] if begin == clause.first - 1 else []),
        *(["exclaims"] if "!" in tagged.texts[max(end - 2, 0) : end + 1] else []),
        *(["i before"] if "I" in tags[begin + 1 : clause.first] else []),
        *(["subordinate"] if tags[clause.first - 1] == "q" else []),
        *(["judged beside"] if _any(judged, begin, end) else []),
        *(["judged near"] if _any(judged, tags.rfind(".", 0, max(begin, 0)), tags.find(".", end + 1)) else []),
    ]


def _any(places: Sequence[int], begin: int, end: int) -> bool:
    at = bisect_left(places, begin)
    return at < len(places) and places[at] < (end if end >= 0 else places[at] + 1)


@cache
def _sign_words() -> Mapping[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for line in lines_of("opinion_signs"):
        name, _, words = line.partition(": ")
        table[name] = table.get(name, frozenset()) | frozenset(words.split())
    return table
