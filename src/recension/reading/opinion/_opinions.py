"""The opinions of a text: judging words found beside what they judge, with negation and other voices seen to."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.opinion._judged import said_of
from recension.reading.opinion._pattern import OpinionRule
from recension.reading.opinion._rules import RULES, TELLING
from recension.reading.opinion._sieve import Sieve
from recension.reading.opinion._signs import Place
from recension.reading.opinion._standing import standing
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._targets import especially, targets_of, targets_within
from recension.reading.opinion._units import Clause
from recension.reading.opinion._weighing import sign_of, weighed
from recension.vocabulary import Assertion


@dataclass(frozen=True, slots=True)
class Found:
    """An opinion in the making: tokens first..last are the quote, `judging` is its first judging token."""

    first: int
    last: int
    judging: int
    aspect: str
    sign: int
    weak: bool
    target: str
    rule: str


#: How the names of rules end that weigh clauses: what is judged in words of its own.
IN_OWN_WORDS = " judged"


def opinions(tagged: Tagged) -> list[Draft]:
    """Drafts of every opinion in the text, the most explicit first."""
    kept = _kept(_found(tagged))
    clauses, hardly = weighed(tagged, _places(kept))
    kept = [f for f in kept if _place(f) not in hardly]
    kept += _in_own_words(tagged, clauses, kept)
    return [_draft(tagged, f) for f in sorted(kept, key=lambda f: _explicitness(tagged, f))]


#: What the balance of a text's judgements starts from, as reviews praise more often than they blame.
_PRAISE = 0.52


def _in_own_words(tagged: Tagged, clauses: list[Clause], kept: list[Found]) -> list[Found]:
    """What clauses that no rule speaks of say in words of their own."""
    about_discs = _speaks_of_discs(tagged.typed)
    balance = (sum(f.sign for f in kept) + _PRAISE) / (len(kept) + 2)
    return [
        _of_copy_or_film(tagged, f, about_discs=about_discs)
        for c in clauses
        for sign in [sign_of(tagged, c, balance)]
        for target in targets_within(tagged, c.unit.first, c.ends, c.aspect, of=c.person)
        for f in [_own(c, sign, target)]
    ]


def _own(c: Clause, sign: int, target: str) -> Found:
    judging = max(c.unit.verb, c.unit.first)
    return Found(c.unit.first, c.unit.last, judging, c.aspect, sign, False, target, c.unit.subject + IN_OWN_WORDS)


def judged_by_rules(tagged: Tagged) -> list[Place]:
    """What the rules find judged, in order."""
    return _places(_kept(_found(tagged)))


def _places(kept: Iterable[Found]) -> list[Place]:
    return sorted(map(_place, kept))


def _place(f: Found) -> Place:
    return Place(f.first, f.last, f.aspect, f.rule)


#: Rules whose words say outright what the whole is.
_OUTRIGHT = frozenset(
    ("FILM is ADJ", "one of the best", "one of the masterpieces", "I find FILM ADJ", "makes FILM ADJ"),
)


def _explicitness(tagged: Tagged, f: Found) -> tuple[bool, bool, bool, bool, int]:
    """Sorts what is said outright, strongly and firmly before what is said in passing; of equals the first."""
    entry = tagged.entries[f.judging]
    strong = entry is not None and entry.strength == 2
    return f.rule.endswith(IN_OWN_WORDS), f.weak, f.rule not in _OUTRIGHT, not strong, f.first


#: Where no carrier is spoken of, its picture and sound are the film's.
_DISC = re.compile(
    r"\b(?:dvds?|blu-?rays?|discs?|vhs|video ?tapes?|laser ?discs?|laser|transfer|uhd|criterion|1080p|4k"
    r"|remaster(?:ed|ing)?)\b"
)
#: One of these stands in all of them: quicker told than the expression itself.
_DISC_SIGNS = ("dvd", "blu", "disc", "vhs", "tape", "laser", "transfer", "uhd", "criterion", "1080p", "4k", "remaster")
_WITHOUT_DISC = {"disc.picture": "look", "disc.sound": "sound"}
#: Near the words of a disc these are the disc's.
_ON_DISC = {"look": "disc.picture", "overall": "disc.picture", "sound": "disc.sound", "treatment": "disc.extras"}
_OF_DISC = frozenset(
    "picture video image images colors colours color colour detail sound audio mono stereo track commentary"
    " print".split()
)
_NEAR = 200  # characters
#: A sentence in which nothing judges; patterns never cross its end, so it may as well not be there.
_NOTHING = re.compile(r"(?<=\.)[^.eEyklzjxM]+(?=\.)")


def _found(tagged: Tagged) -> Iterator[Found]:
    used: set[int] = set()
    about_discs = _speaks_of_discs(tagged.typed)
    tags = _telling(tagged)
    for number, spans in _SIEVE.places(tags, tagged.texts):
        rule = RULES[number]
        for match in (m for span in spans for m in rule.compiled.finditer(tags, *span)):
            judging = _judging(tagged, rule, match)
            if not judging or used & set(judging) or not _allowed(tagged, rule, match):
                continue
            used.update(judging if not rule.sign else range(match.start("g"), match.end("q")))
            for f in _opinions_of(tagged, rule, match, judging):
                yield _of_copy_or_film(tagged, f, about_discs=about_discs)


_SIEVE = Sieve(RULES)


@once_a_text
def _speaks_of_discs(typed: Typed) -> bool:
    shadow = typed.shadow
    return any(sign in shadow for sign in _DISC_SIGNS) and _DISC.search(shadow) is not None


def _of_copy_or_film(tagged: Tagged, f: Found, *, about_discs: bool) -> Found:
    """An opinion of picture or sound, said of the disc in a text about discs, else of the film."""
    aspect = _on_disc(tagged, f) if about_discs else _WITHOUT_DISC.get(f.aspect, f.aspect)
    return f if aspect == f.aspect else replace(f, aspect=aspect)


def _on_disc(tagged: Tagged, f: Found) -> str:
    """The disc's aspect, where its picture or sound is spoken of near its words; else the aspect found."""
    words = tagged.texts[f.first : f.last + 1]
    if (
        f.aspect not in _ON_DISC
        or _OF_DISC.isdisjoint(words)
        or (f.aspect == "overall" and words[0] not in ("the", "video", "picture"))
    ):
        return f.aspect
    start, end = tagged.span(f.first, f.last)
    near = _DISC.search(tagged.typed.shadow, max(start - _NEAR, 0), end + _NEAR)
    return _ON_DISC[f.aspect] if near else f.aspect


def _telling(tagged: Tagged) -> str:
    """The tags, with those of sentences in which nothing judges blotted out."""
    tags = tagged.tags
    telling = [i for i, word in enumerate(tagged.texts) if word in TELLING]
    if not telling:
        return _NOTHING.sub(lambda m: "." * len(m[0]), tags)
    marked = list(tags)
    for i in telling:
        marked[i] = "e"
    return _blotted(tags, "".join(marked))


def _blotted(tags: str, marked: str) -> str:
    parts, last = [], 0
    for m in _NOTHING.finditer(marked):
        parts += [tags[last : m.start()], "." * len(m[0])]
        last = m.end()
    return "".join((*parts, tags[last:]))


def _judging(tagged: Tagged, rule: OpinionRule, match: "re.Match[str]") -> list[int]:
    """The judging tokens of a match."""
    if rule.sign:
        return [match.start("g")]
    return [i for i in range(*match.span("e")) if tagged.tags[i] in "eEyklzj" and tagged.entries[i]]


def _allowed(tagged: Tagged, rule: OpinionRule, match: "re.Match[str]") -> bool:
    named = all(tagged.texts[match.start(group)] in words for group, words in rule.when)
    return named and rule.accept(tagged, match)


def _opinions_of(tagged: Tagged, rule: OpinionRule, match: "re.Match[str]", judging: list[int]) -> Iterator[Found]:
    place = standing(tagged, judging[0])
    if place is None:
        return
    first, last = min(match.start("q"), place.begins), match.end("q") - 1
    about_discs = _speaks_of_discs(tagged.typed)
    for aspect, sign, weak in said_of(tagged, rule, match, judging, about_discs=about_discs):
        sign = -sign if place.turned else sign
        for target in targets_of(tagged, match, aspect):
            yield Found(first, last, judging[0], aspect, sign, weak or (place.turned and place.mild), target, rule.name)
        if aspect == "acting":
            for i in especially(tagged, match.end()):
                name = tagged.typed.within(*tagged.span(i, i))[0].name
                yield Found(first, i, judging[0], aspect, sign, weak, name, rule.name)


def _kept(found: Iterator[Found]) -> list[Found]:
    """One for each aspect and place: of overlapping ones the first rule's."""
    kept: list[Found] = []
    taken: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)  # of each, its places in order
    for f in found:
        places = taken[f.aspect, f.target]
        at = bisect_left(places, (f.last + 1, 0))
        if at == 0 or places[at - 1][1] < f.first:
            places.insert(at, (f.first, f.last))
            kept.append(f)
    return kept


_POLARITY = {1: "pos", -1: "neg", 0: "mixed"}


def _draft(tagged: Tagged, f: Found) -> Draft:
    at = tagged.span(f.first, f.last)
    start, end = tagged.typed.to_view(*at)
    qualifiers = {"pol": _POLARITY[f.sign]}
    if f.target:
        qualifiers["target"] = f.target
    if f.weak:
        qualifiers["strength"] = "weak"
    judged = tagged.span(f.judging, f.judging)
    return Draft(
        "opinion", f.aspect, start, end, qualifiers, rule=f"opinion: {f.rule}", assertion=Assertion.ASSERTED, at=judged
    )
