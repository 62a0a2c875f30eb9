"""The words that judge and the words that name what is judged, from the lists opinion_*.txt."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product

from recension.reading._lexicon import lines_of

TOKEN = re.compile(r"[a-z]{2,}+(?<=n)'t\b|'(?:s|re|m|ve|d|ll)\b|[^\W_]++(?:-[^\W_]++)*+|\n|[^\s\"'_*]")

#: Tags of the content words; those of the words of grammar stand in opinion_grammar.txt.
ADJECTIVE, NOUN, ADVERB, CRAFT, ASPECT, FILM, WORD = "e", "E", "y", "v", "a", "f", "w"
SUBJECT_VERB, OBJECT_VERB, VIEWER_VERB, LINK, DEGREE, IDIOM = "k", "l", "z", "=", "i", "j"


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase of the lists: its tag; its sign (1 good, -1 bad, 0 neither); what it judges or names alone."""

    tag: str
    words: tuple[str, ...]
    sign: int = 0
    aspect: str = ""
    strength: int = 1  # 0 weak, 1, 2 strong
    craft: str = ""  # for participles that have another reading: the aspect when a judging adverb stands beside


def tokens(words: str) -> tuple[str, ...]:
    """The tokens of a lower-cased text."""
    return tuple(TOKEN.findall(words))


_SIGNS = {"+": 1, "-": -1, "~": 0}
_STRENGTHS = {"!": 2, "?": 0, "": 1}
_JUDGING = (
    ("opinion_idioms", IDIOM),
    ("opinion_adverbs", ADVERB),
    ("opinion_nouns", NOUN),
    ("opinion_adjectives", ADJECTIVE),
)


def _rows(name: str) -> Iterator[tuple[list[str], list[str]]]:
    """Each line as the fields of its head and its entries."""
    for line in lines_of(name):
        head, _, rest = line.partition(": ")
        if rest:
            yield head.split(), [form for e in rest.split(",") if e.strip() for form in forms(e)]


_CHOICE = re.compile(r"\{([^}]*)\}")


def forms(entry: str) -> list[str]:
    """What an entry stands for: "{steals stole} the {show film}" is four phrases.

    In a choice "-" stands for nothing, and "_" for the space between its words.
    """
    parts = [part.split() if i % 2 else [part] for i, part in enumerate(_CHOICE.split(entry))]
    joined = ("".join("" if p == "-" else p.replace("_", " ") for p in chosen) for chosen in product(*parts))
    return [" ".join(form.split()) for form in joined]


def _judging(name: str, tag: str) -> Iterator[Entry]:
    for (sign, aspect), entries in _rows(name):
        for e in (form for entry in entries for form in (entry, *_without_hyphen(entry, tag))):
            named = _craft_in(e) if aspect == "overall" and tag == ADJECTIVE else ""
            yield Entry(tag, tokens(e), _SIGNS[sign[0]], named or aspect, _STRENGTHS[sign[1:]])


#: First parts of compounds that mean something else without their hyphen ("dead on the floor").
_KEEP_HYPHEN = frozenset(
    "dead second mid old by on off out up in so too hit down must kick one two three no non tip ace".split()
)


def _without_hyphen(entry: str, tag: str) -> Iterator[str]:
    """A compound adjective as those write it who leave hyphens out: "well made", "thought provoking"."""
    if tag == ADJECTIVE and "-" in entry and entry.split("-")[0] not in _KEEP_HYPHEN and not _craft_in(entry):
        yield entry.replace("-", " ")


def _craft_in(entry: str) -> str:
    """The aspect of the craft that a compound ends in: "smartly written" speaks of the script."""
    *before, last = re.split("[ -]", entry)
    return crafts().get(last, "") if before else ""


_WHO = {"subject": SUBJECT_VERB, "object": OBJECT_VERB, "viewer": VIEWER_VERB}


def _verbs() -> Iterator[Entry]:
    for (sign, who, aspect), entries in _rows("opinion_verbs"):
        tag = _WHO[who]
        for e in entries:
            yield Entry(tag, tokens(e), _SIGNS[sign[0]], aspect)


def _naming(name: str, tag: str) -> Iterator[Entry]:
    for (aspect,), entries in _rows(name):
        for e in entries:
            yield Entry(tag, tokens(e), 0, aspect)


def _films() -> Iterator[Entry]:
    for line in lines_of("opinion_films"):
        for e in line.split(","):
            yield Entry(FILM, tokens(e.strip()), 0, "overall")


@cache
def grammar() -> Mapping[str, str]:
    """The tag of each word of grammar."""
    table: dict[str, str] = {}
    for line in lines_of("opinion_grammar"):
        tag, _, rest = line.partition(": ")
        for word in rest.split():
            table.setdefault(word, tag)
    return table


@cache
def crafts() -> Mapping[str, str]:
    """The aspect that a participle names beside a judging adverb."""
    return {" ".join(e.words): e.aspect for e in _naming("opinion_crafts", CRAFT)}


@cache
def entries() -> Mapping[str, tuple[Entry, ...]]:
    """All entries by their first token, the longest first; of equals, what masks, judges, names, in this order."""
    table: dict[str, dict[tuple[str, ...], Entry]] = {}
    for e in _ranked():
        table.setdefault(e.words[0], {}).setdefault(e.words, e)
    return {first: tuple(sorted(found.values(), key=lambda e: -len(e.words))) for first, found in table.items()}


def _ranked() -> Iterator[Entry]:
    for name, tag in (("opinion_links", LINK), ("opinion_asides", DEGREE)):
        for line in lines_of(name):
            yield from (Entry(tag, tokens(form)) for e in line.split(",") for form in forms(e))
    yield from _masks()
    yield from _verbs()
    for name, tag in _JUDGING:
        yield from _judging(name, tag)
    yield from _films()
    yield from _naming("opinion_aspects", ASPECT)
    yield from _naming("opinion_crafts", CRAFT)


def _masks() -> Iterator[Entry]:
    for line in lines_of("opinion_masks"):
        for e in line.split(","):
            for words in filter(None, map(tokens, forms(e))):
                tag = grammar().get(words[0], WORD)
                yield Entry("i" if tag in "x!Mq" else tag, words)


@cache
def tones() -> Mapping[str, float]:
    """How far words lean to praise (above nought) or blame, whatever they stand beside."""
    rows = (line.split(": ", 1) for line in lines_of("opinion_tones"))
    return {word.replace("_", " "): float(weight) for weight, words in rows for word in words.split()}
