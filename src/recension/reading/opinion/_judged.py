"""What a rule's match judges: the aspects that its words name, each with its sign."""

import re
from collections.abc import Iterator

from recension.reading.opinion._lexicon import crafts
from recension.reading.opinion._pattern import OpinionRule
from recension.reading.opinion._rules import VAGUE
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._targets import craft_of


def said_of(
    tagged: Tagged, rule: OpinionRule, match: "re.Match[str]", judging: list[int], *, about_discs: bool
) -> Iterator[tuple[str, int, bool]]:
    """What is judged, how (1, -1, 0), and whether weakly."""
    entries = [e for i in judging if (e := tagged.entries[i])]
    signs = {e.sign for e in entries}
    sign = rule.sign or (signs.pop() if len(signs) == 1 else 0)
    weak = bool(entries) and all(e.strength == 0 for e in entries)
    if rule.name == "could be better" and not match["a"]:
        yield "overall", sign, True
        return
    if rule.of in ("aspect", "craft") or (rule.of == "likened" and match["a"]):
        technical = bool(entries) and all(e.aspect == "disc" for e in entries)
        for aspect in _aspects(tagged, rule, match, judging):
            if technical and not aspect.startswith("disc.") and not about_discs:
                continue  # "the light is soft"
            lone = entries[0].aspect if entries else "overall"
            own = lone == "casting" or (rule.name == "ASPECT works" and _is_of_its_own(lone, aspect))
            played = rule.name == "does ASPECT well" and aspect == "role"
            yield (lone if own else "acting" if played else aspect), sign, weak
        return
    if rule.of not in ("lone", "likened"):
        lone = entries[0].aspect if entries else ""
        person = tagged.tags.find("P", *match.span("who")) if "who" in match.re.groupindex else -1
        craft = craft_of(tagged, person) if person >= 0 else rule.of
        yield lone if lone in ("casting", "role", "chemistry") else craft, sign, weak
        return
    if rule.name == "idiom":
        yield from ((e.aspect, sign, weak) for e in entries)
        return
    if rule.of == "likened":  # "about as funny as a root canal"
        said = tagged.entries[match.start("e")]
        yield from ((said.aspect, sign, weak) for _ in match["e"] if said and said.aspect not in ("none", "disc"))
        return
    named = "f" in match.re.groupindex and match["f"] is not None
    if named and sign > 0 and all(e.aspect == "none" for e in entries):  # "a sharp film" judges the film
        yield "overall", sign, weak
        return
    sense = _sense(tagged, match)
    for aspect in dict.fromkeys(e.aspect for e in entries):
        if sense and aspect == "overall":
            yield sense, sign, weak
            continue
        picture = aspect == "disc" and "picture" in tagged.texts[match.start() : match.start() + 3]
        if aspect not in ("none", "disc") or picture:
            mine = {e.sign for e in entries if e.aspect == aspect}
            whole = picture or aspect == "role" or (aspect == "acting" and rule.name == "FILM works")
            yield "overall" if whole else aspect, mine.pop() if len(mine) == 1 else 0, weak


_PEOPLE = frozenset(("acting", "casting", "characters"))
#: Aspects of which a verb says another one: a plot that drags is slow, a script that makes no sense tells a bad story.
_OF_TELLING = frozenset("story script direction treatment realism emotion overall characters".split())


def _is_of_its_own(lone: str, aspect: str) -> bool:
    """Whether a verb tells what it judges whatever its subject is ("the plot drags": the pace)."""
    if lone in ("pacing", "story"):
        return aspect in _OF_TELLING
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
