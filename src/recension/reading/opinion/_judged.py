"""What a rule's match judges: the aspects that its words name, each with its sign."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from recension.reading.opinion._lexicon import Entry, crafts
from recension.reading.opinion._pattern import OpinionRule
from recension.reading.opinion._rules import VAGUE
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._targets import craft_of


@dataclass(frozen=True, slots=True)
class _Said:
    """A match of a rule, the entries of the words that judge in it, and which way they lean together."""

    tagged: Tagged
    rule: OpinionRule
    match: "re.Match[str]"
    judging: list[int]
    entries: list[Entry]
    sign: int

    @property
    def lone(self) -> str:
        """What the first judging word judges by itself, "" where none does."""
        return self.entries[0].aspect if self.entries else ""


def said_of(
    tagged: Tagged, rule: OpinionRule, match: "re.Match[str]", judging: list[int], *, about_discs: bool
) -> Iterator[tuple[str, int, bool]]:
    """What is judged, how (1, -1, 0), and whether weakly."""
    entries = [e for i in judging if (e := tagged.entries[i])]
    signs = {e.sign for e in entries}
    sign = 1 if _relished(tagged, judging[0]) else signs.pop() if len(signs) == 1 else 0
    said = _Said(tagged, rule, match, judging, entries, rule.sign or sign)
    mild = rule.name == "could be better" and not match["a"]
    weak = mild or (bool(entries) and all(e.strength == 0 for e in entries))
    told = [("overall", said.sign)] if mild else _judged(said, about_discs=about_discs)
    yield from ((aspect, sign, weak) for aspect, sign in told)


def _relished(tagged: Tagged, i: int) -> bool:
    """Whether praise stands before blame, so that what is bad is well done: "divinely silly"."""
    before, entry = tagged.entries[i - 1], tagged.entries[i]
    return bool(tagged.tags[i - 1] == "y" and before and entry and before.sign > 0 > entry.sign)


def _judged(said: _Said, *, about_discs: bool) -> Iterable[tuple[str, int]]:
    """Each aspect and how it is judged, by what the rule speaks of."""
    rule = said.rule
    if rule.of in ("aspect", "craft") or (rule.of == "likened" and said.match["a"]):
        return ((aspect, said.sign) for aspect in _of_named_aspects(said, about_discs=about_discs))
    if rule.of not in ("lone", "likened"):
        return [(_of_somebody(said), said.sign)]
    if rule.name == "idiom":
        return ((e.aspect, said.sign) for e in said.entries)
    return _of_a_likeness(said) if rule.of == "likened" else _of_words_alone(said)


def _of_named_aspects(said: _Said, *, about_discs: bool) -> Iterator[str]:
    """The aspects that the match names, as far as its words can be meant of them."""
    technical = bool(said.entries) and all(e.aspect == "disc" for e in said.entries)
    lone = said.lone or "overall"
    for aspect in _aspects(said.tagged, said.rule, said.match, said.judging):
        if technical and not aspect.startswith("disc.") and not about_discs:
            continue  # "the light is soft"
        own = lone == "casting" or (said.rule.name == "ASPECT works" and _is_of_its_own(lone, aspect))
        played = said.rule.name == "does ASPECT well" and aspect == "role"
        yield lone if own else "acting" if played else aspect


def _of_somebody(said: _Said) -> str:
    """What is judged where a person is: their craft, unless the word tells another."""
    named = "who" in said.match.re.groupindex
    person = said.tagged.tags.find("P", *said.match.span("who")) if named else -1
    craft = craft_of(said.tagged, person) if person >= 0 else said.rule.of
    return said.lone if said.lone in ("casting", "role", "chemistry") else craft


def _of_a_likeness(said: _Said) -> Iterator[tuple[str, int]]:
    """ "About as funny as a root canal"."""
    entry = said.tagged.entries[said.match.start("e")]
    yield from ((entry.aspect, said.sign) for _ in said.match["e"] if entry and entry.aspect not in ("none", "disc"))


def _of_words_alone(said: _Said) -> Iterator[tuple[str, int]]:
    """What words judge that no aspect and nobody stands beside; "a sharp film" judges the film."""
    match, entries = said.match, said.entries
    named = "f" in match.re.groupindex and match["f"] is not None
    if named and said.sign > 0 and all(e.aspect == "none" for e in entries):
        yield "overall", said.sign
        return
    sense = _sense(said.tagged, match)
    for aspect in dict.fromkeys(e.aspect for e in entries):
        if sense and aspect == "overall":
            yield sense, said.sign
            continue
        picture = aspect == "disc" and "picture" in said.tagged.texts[match.start() : match.start() + 3]
        if aspect not in ("none", "disc") or picture:
            mine = {e.sign for e in entries if e.aspect == aspect}
            whole = picture or aspect == "role" or (aspect == "acting" and said.rule.name == "FILM works")
            whole = whole and _OF_PLAYING.isdisjoint(_words_of(said))
            yield "overall" if whole else aspect, mine.pop() if len(mine) == 1 else 0


#: "It is the performance of her life": so the playing is meant, and not the film.
_OF_PLAYING = frozenset(("performance", "role", "part", "account"))


def _words_of(said: _Said) -> set[str]:
    """The words of what judges."""
    return {word for e in said.entries for word in e.words}


_PEOPLE = frozenset(("acting", "casting", "characters"))
#: Aspects of which a verb says another one: a plot that drags is slow, a script that makes no sense tells a bad story.
_OF_TELLING = frozenset("story script direction treatment realism emotion overall characters".split())


def _is_of_its_own(lone: str, aspect: str) -> bool:
    """Whether a verb tells what it judges whatever its subject is ("the plot drags": the pace)."""
    if lone in ("pacing", "story"):
        return aspect in _OF_TELLING
    if lone in ("disc.picture", "disc.sound"):
        return aspect.startswith("disc.")
    return lone in ("acting", "chemistry") and aspect in _PEOPLE


#: Words that say by which sense, or as what, the whole is judged.
_SENSES = {
    "visually": "look",
    "cinematically": "look",
    "musically": "music",
    "vocally": "music",
    "sonically": "sound",
} | {
    "sounds": "sound",
    "sounded": "sound",
    **dict.fromkeys(("looks", "looked", "look"), "look"),
    **dict.fromkeys(("narratively", "dramatically"), "story"),
}
#: What is said of looks and of sound as of anything else; other words may guess ("looks promising", "sounds silly").
_OF_SENSES = frozenset(
    "good great bad gorgeous beautiful fantastic amazing terrific wonderful stunning lovely superb awful terrible"
    " horrible cheap fabulous splendid marvelous marvellous magnificent phenomenal incredible excellent fine".split()
)


def _sense(tagged: Tagged, match: "re.Match[str]") -> str:
    """The aspect of the sense by which a whole is judged: "visually stunning", "it looked good"; empty if none."""
    words = tagged.texts[match.start() : match.end("e")]
    found = next((w for w in words if w in _SENSES), "")
    return _SENSES[found] if found and (found.endswith("ly") or words[-1] in _OF_SENSES) else ""


def _aspects(tagged: Tagged, rule: OpinionRule, match: "re.Match[str]", judging: list[int]) -> list[str]:
    """The aspects named: the head of the first compound, and each of the list."""
    heads = [match.end("a") - 1]
    if "list" in match.re.groupindex:
        heads += [i for i in range(*match.span("list")) if tagged.tags[i] in "av"]
    if rule.of == "craft":
        return list(dict.fromkeys(crafts()[tagged.texts[i]] for i in heads))
    head = tagged.texts[heads[0]]
    lone = {e.aspect for i in judging if (e := tagged.entries[i])} - {"none"}
    if head in VAGUE and len(lone) == 1 and not lone & {"overall", "acting"}:
        return list(lone)  # "a few funny moments"
    if heads[0] > match.start("a") and _named(tagged, heads[0]) == "scene":
        heads[0] = match.start("a")
    return list(dict.fromkeys(_named(tagged, i) for i in heads))


def _named(tagged: Tagged, i: int) -> str:
    entry = tagged.entries[i]
    return entry.aspect if entry else ""
