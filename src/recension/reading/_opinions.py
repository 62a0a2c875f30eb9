"""The opinions of a text: judging words found beside what they judge, with negation and other voices seen to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recension.reading._lexicon import words_of
from recension.reading._opinion_lexicon import crafts
from recension.reading._opinion_rules import RULES, OpinionRule
from recension.reading._opinion_standing import standing
from recension.reading._opinion_tags import Tagged
from recension.reading._opinion_targets import targets_of
from recension.reading._rules import Draft
from recension.reading._typed import Typed
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


def opinions(typed: Typed) -> list[Draft]:
    """Drafts of every opinion in the text, in its order."""
    tagged = Tagged(typed)
    return [_draft(tagged, f) for f in sorted(_kept(_found(tagged)), key=lambda f: (f.first, f.last))]


def _found(tagged: Tagged) -> Iterator[Found]:
    used: set[int] = set()
    for rule in RULES:
        for match in rule.compiled.finditer(tagged.tags):
            judging = _judging(tagged, rule, match)
            if not judging or used & set(judging) or not _allowed(tagged, rule, match):
                continue
            used.update(judging)
            yield from _opinions_of(tagged, rule, match, judging)


def _judging(tagged: Tagged, rule: OpinionRule, match: "re.Match[str]") -> list[int]:
    """The judging tokens of a match."""
    start, end = match.span("e")
    if rule.sign:
        return [match.start("g")]
    return [i for i in range(start, end) if tagged.tags[i] in "eEykl" and tagged.entries[i]]


#: Nouns that say one film among many: "good films are rare" judges none.
_PLURALS = re.compile(r"(?:films|movies|pictures|flicks|comedies|thrillers|westerns|musicals|dramas)$")


def _allowed(tagged: Tagged, rule: OpinionRule, match: "re.Match[str]") -> bool:
    for group, words in rule.when:
        if tagged.texts[match.start(group)] not in words:
            return False
    if "who" in match.re.groupindex and not _of_acting(tagged, rule, match):
        return False
    if rule.name == "ADJ FILM":
        head = tagged.texts[match.end("f") - 1]
        return not _PLURALS.search(head) or tagged.texts[match.start()] == "one"
    if rule.name == "FILM works" and tagged.texts[match.start()] in _NOT_FILM:
        return False
    if rule.name == "FILM is ADJ" and "t" in tagged.tags[match.start() : match.start() + 1]:
        return _not_impersonal(tagged, match)
    return True


#: What tells a person's nature rather than an actor's work; and what alone tells the work of a "he" or "she".
_NATURES, _WORKS = words_of("opinion_persons"), words_of("opinion_actors")


def _of_acting(tagged: Tagged, rule: OpinionRule, match: "re.Match[str]") -> bool:
    """Whether words beside a person judge the acting."""
    judging = [tagged.texts[i] for i in range(*match.span("e")) if tagged.tags[i] in "eEy"]
    if match["who"] == "H" and rule.name != "PERSON did a good job" and "k" not in match["e"] if match["e"] else False:
        return all(w in _WORKS for w in judging)
    if rule.name in ("PERSON is ADJ", "PERSON plays ADJ"):
        return not any(w in _NATURES for w in judging)
    if rule.name == "a ADJ PERSON":
        return _presented(tagged, match, judging)
    return True


def _presented(tagged: Tagged, match: "re.Match[str]", judging: list[str]) -> bool:
    """Whether "a … NAME" presents an actor: in parentheses any judging word does, elsewhere a strong good one."""
    if tagged.texts[match.start("g")] not in ("a", "an", "the", "always"):
        return False
    entries = [e for i in range(*match.span("e")) if (e := tagged.entries[i])]
    if tagged.tags[match.start() - 1] == "(":
        return tagged.tags[match.start("e")] == "y" or any(e.aspect != "none" for e in entries)
    return any(e.aspect != "none" and e.sign > 0 for e in entries) and not any(w in _NATURES for w in judging)


_IMPERSONAL = frozenset("that to how when if for because what why whether seeing".split())
_VIEWING = frozenset("watch view look listen sit".split())
_NOT_FILM = frozenset(("which", "what", "these", "itself"))


def _not_impersonal(tagged: Tagged, match: "re.Match[str]") -> bool:
    """Whether "it is good …" speaks of the film and not of what follows ("it is good that he left")."""
    after = tagged.texts[match.end()]
    if tagged.texts[match.start()] in _NOT_FILM:
        return False
    return after not in _IMPERSONAL or (after == "to" and tagged.texts[match.end() + 1] in _VIEWING)


def _opinions_of(tagged: Tagged, rule: OpinionRule, match: "re.Match[str]", judging: list[int]) -> Iterator[Found]:
    place = standing(tagged, match.start(), judging[0])
    if place is None:
        return
    first, last = match.start("q"), match.end("q") - 1
    for aspect, sign, weak in _said(tagged, rule, match, judging):
        sign = -sign if place.turned else sign
        for target in targets_of(tagged, match, aspect):
            yield Found(first, last, judging[0], aspect, sign, weak or place.turned, target, rule.name)


def _said(
    tagged: Tagged, rule: OpinionRule, match: "re.Match[str]", judging: list[int]
) -> Iterator[tuple[str, int, bool]]:
    """What is judged, how (1, -1, 0), and whether weakly."""
    entries = [e for i in judging if (e := tagged.entries[i])]
    signs = {e.sign for e in entries}
    sign = rule.sign or (signs.pop() if len(signs) == 1 else 0)
    weak = all(e.strength == 0 for e in entries)
    if rule.name == "could be better" and not match["a"]:
        yield "overall", sign, True
        return
    if rule.of in ("aspect", "craft"):
        for aspect in _aspects(tagged, rule, match):
            lone = entries[0].aspect if entries else "overall"
            yield (lone if rule.name == "ASPECT works" and lone != "overall" else aspect), sign, weak
        return
    if rule.of != "lone":
        lone = entries[0].aspect
        yield lone if lone in ("casting", "role") else rule.of, sign, weak
        return
    for aspect in dict.fromkeys(e.aspect for e in entries):
        if aspect != "none":
            mine = {e.sign for e in entries if e.aspect == aspect}
            yield aspect, mine.pop() if len(mine) == 1 else 0, weak


def _aspects(tagged: Tagged, rule: OpinionRule, match: "re.Match[str]") -> list[str]:
    """The aspects named: the head of the first compound, and each of the list."""
    heads = [match.end("a") - 1]
    if "list" in match.re.groupindex:
        heads += [i for i in range(*match.span("list")) if tagged.tags[i] in "av"]
    if rule.of == "craft":
        return list(dict.fromkeys(crafts()[tagged.texts[i]] for i in heads))
    if heads[0] > match.start("a") and _named(tagged, heads[0]) == "scene":
        heads[0] = match.start("a")
    return list(dict.fromkeys(_named(tagged, i) for i in heads))


def _named(tagged: Tagged, i: int) -> str:
    entry = tagged.entries[i]
    return entry.aspect if entry else ""


def _kept(found: Iterator[Found]) -> list[Found]:
    """One for each aspect and place: of overlapping ones the first rule's."""
    kept: list[Found] = []
    for f in found:
        if not any(
            k.aspect == f.aspect and k.target == f.target and k.first <= f.last and f.first <= k.last for k in kept
        ):
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
