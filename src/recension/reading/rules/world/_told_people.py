"""Names of the story, told by what stands beside them on either side, added up over a text.

Each place of a name is weighed by its signs; a name of which enough is told is one of the story, and so are those that
stand in a row with it.
"""

import re
from dataclasses import dataclass

from recension.reading._lexicon import words_of
from recension.reading.matching._near import names_another
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules.cast._roles import DESCRIBED, described_end, is_role
from recension.reading.rules.world._at_films import of_the_film_world
from recension.reading.rules.world._of_story import PLAYED_AFTER
from recension.reading.rules.world._real import is_figure
from recension.reading.rules.world._settings import listed
from recension.reading.rules.world._story_signs import (
    AFTER,
    BEFORE,
    KIND_BEFORE,
    NEVER_AFTER,
    NEVER_BEFORE,
    NO_NAME_BEFORE,
    NO_STORY,
    OUTSIDE,
    SEVERAL,
)
from recension.values import fold

_GIVEN, _RANKS = words_of("given_names"), words_of("honorifics") - words_of("players_titles")
_DOUBTFUL = words_of("words_and_given_names") | words_of("given_surnames")
_OF_FILMS = words_of("film_surnames")
_OPENERS = words_of("common_openers") | words_of("ordinary_openers")
_STRONG, _ENOUGH = 3, 4
_KIND_AFTER = re.compile(rf"(?:,| --?| —| –| \(| is| was|, who is|, who's) ?(?<= ){DESCRIBED.replace('(?<!of )', '')}")
_NO_PART = re.compile(
    r"\b(?:vocalists?|musicians?|directors?|writers?|screenwriters?|producers?|actors?|actress(?:es)?|stars?|starlet|authors?|novelists?|composers?|editors?|cinematographers?|filmmakers?|critics?|comedians?|legends?|genius|masters?|"
    r"veterans?|newcomers?|artists?|singers?|icons?|fans?|poets?|playwrights?|animators?|host|presenter|historian|drugs?|films?|movies?|pictures?|my|better|best|good|great|fine|excellent|wonderful|terrible|bad)\b"
)
_SMALL_WORD = re.compile(r"[\w'-]+")
_SHOUTED = re.compile(r"\b[A-Z]{3,}\b")
_OF_A_PEOPLE = re.compile(r"[^ ](?:man|woman|men|women)$")
_SHORT = 4  # words of a sentence that may be a heading or a likening: "X meets Y"
#: "a devout Talmudic scholar": the name only describes.
_NOUN_AFTER = re.compile(r" (?:of|[a-z]+(?:ist|er|or|ar|man|woman|boy|girl|child))\b")
#: What closes an apposition; else another clause begins: "they kill the terrorist, Nectar is the drug".
_ENDS = re.compile(r"(?:'s)?(?:[,.;:!?)\n]|$| (?:who|whose|and|played|\(|—)|—|--)")
_IN_BRACKETS = re.compile(r"\([^()\n]*\)")
_LONGEST, _PLACES = 4, 12


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a name: the weight of all its signs, of the plainest one, and of its own words."""

    weight: float
    plainest: int
    own: float

    @property
    def enough(self) -> bool:
        """Whether the signs suffice; of a name that nobody is given one must be plain."""
        return self.weight >= _ENOUGH and (self.own > 0 or self.plainest >= _STRONG)


#: What a row of names does together: "Chuy and Beto cross the border".
_TOGETHER = re.compile(
    r",? (?:both |all |then |soon |finally |also )?(?:cross|are (?:[a-z]+ing|forced|sent|trapped|married|engaged|in love|siblings|kidnapped|best friends)|run|head|live|go|get|fall|meet|marry|find|decide|try|escape|travel|plan|plot|fight|discover|"
    r"return|become|leave|move|must|set|join|survive|arrive|hide|steal|rob|want|wander|share|agree|argue|separate|reunite|kiss|dance|kill|begin|start|take|drive|sneak|flee|grow|work|end up)\b"
)


@once_a_text
def told_people(typed: Typed) -> frozenset[str]:
    """The names of the story as the text's signs tell them."""
    if tells_no_story(typed):
        return frozenset()
    told = {name: t for name, t in _told(typed).items() if t is not None}
    sure = {name for name, t in told.items() if t.enough}
    for row in _rows(typed):
        names = [m.name for m in row if m.name in told]
        if len(names) == len(row) and (_are_people(row, typed) or not sure.isdisjoint(names)):
            sure.update(names)
    return frozenset(sure)


def plainest_sign(typed: Typed, name: str) -> int:
    """The weight of the plainest sign of a name; -1 where one of its places, or the text, forbids that it is the story's."""
    told = None if tells_no_story(typed) else _told(typed).get(name)
    return -1 if told is None else told.plainest


@once_a_text
def tells_no_story(typed: Typed) -> bool:
    """Whether a text speaks again and again of what has no story."""
    return len([*NO_STORY.finditer(typed)]) > 1


@once_a_text
def _told(typed: Typed) -> dict[str, Told | None]:
    """What is told of each name that may be somebody's; None where one of its places forbids it."""
    places: dict[str, list[int]] = {}
    names: dict[str, Mention] = {}
    for k, m in enumerate(typed.mentions):
        if m.kind == NAME and m.credit is None and not m.own and m.words <= _LONGEST:
            places.setdefault(m.name, []).append(typed.place_of(k))
            names.setdefault(m.name, m)
    return {name: _added(names[name], at[:_PLACES], typed) for name, at in places.items() if _may_be(name, typed)}


def _may_be(name: str, typed: Typed) -> bool:
    famous = is_figure(fold(name)) or name.lower() in _OF_FILMS
    return not (famous or listed(name) or name in of_the_film_world(typed) or _SHOUTED.search(name) or _OF_A_PEOPLE.search(name) or name.lower() in _OPENERS)


def _added(m: Mention, places: list[int], typed: Typed) -> Told | None:
    signs = []
    for at in places:
        told = _told_at(typed, at)
        if told is None:
            return None
        signs.append(told)
    own = _like_a_name(m, typed)
    return Told(sum(map(sum, signs)) + own, max(map(max, signs)), own)


def _like_a_name(m: Mention, typed: Typed) -> float:
    """How much a name's own words tell."""
    words = fold(m.name).split()
    first = words[1] if len(words) > 1 and words[0] in ("young", "old", "little", "big") else words[0]
    weight = 0.0
    if len(words) > 1 and words[0] == "mr":
        weight = 1
    elif len(words) > 1 and (words[0] in _RANKS or is_role(words[0])):
        weight = 2
    elif first in _GIVEN:
        weight = 1 if first in _DOUBTFUL else 1.5
    small = words[-1] in typed.words and words[-1] in _small_words(typed)  # the first is the quicker to tell
    return weight - 2 * small


@once_a_text
def _small_words(typed: Typed) -> frozenset[str]:
    """The words that the text has outside names."""
    return frozenset(_SMALL_WORD.findall(typed.shadow))


def _told_at(typed: Typed, at: int) -> tuple[int, int] | None:
    """The weights of the signs before and behind a name at one place; None where the place says that it is none of the story's."""
    shadow = typed.shadow
    start, end = typed.line_at(at)
    if len(shadow[start:end].split()) < _SHORT:
        return 0, 0
    if NEVER_BEFORE.search(shadow, max(start, at - 30), at) or NEVER_AFTER.match(shadow, at + 1):
        return None
    after = next((w for w, p in AFTER if p.match(shadow, at + 1)), 0)
    before = next((w for w, p in BEFORE if p.search(shadow, max(start, at - 40), at)), 0)
    kind = KIND_BEFORE.search(shadow, max(start, at - 60), at)
    if kind and is_role(kind["kind"]) and not _NO_PART.search(kind["kind"]) and not _NOUN_AFTER.match(shadow, at + 1) and (_ENDS.match(shadow, at + 1) if kind[0][-2] == "," else kind["det"] != "the " or not AFTER[1][1].match(shadow, at + 1)):
        before = _STRONG
    if before < _STRONG and NO_NAME_BEFORE.search(shadow, max(start, at - 30), at):
        return None
    described = _KIND_AFTER.match(shadow, at + 1)
    stop = described_end(typed, described) if described else 0
    if stop and PLAYED_AFTER.match(shadow, stop):
        return None
    if described and stop and not _NO_PART.search(shadow[described.start("described") : stop]):
        after = _STRONG
    if names_another(typed, start, end):
        return None
    if _is_outside(typed, start, end):
        return 0, 0
    if before > 1 and after > 1:  # "the ruthless Cutter takes over"
        after = _STRONG
    return before, after


def _is_outside(typed: Typed, start: int, end: int) -> bool:
    """Whether a sentence speaks of work, of its writer, of another film or of somebody of the film world."""
    shadow = typed.shadow
    others = names_another(typed, start, end)
    return others or OUTSIDE.search(shadow, start, end) is not None or PERSON in _IN_BRACKETS.sub("", shadow[start:end])


_ROW = re.compile(rf"[{NAME}{CHARACTER}](?:(?:, and |, or |, | and | or | & |, & )[{NAME}{CHARACTER}])+")
_SEVERAL_BEFORE = re.compile(rf"(?<![\w'-]){SEVERAL}(?:,|:| -| --| —| –| \(|,? (?:named|called))? $")
_SEVERAL_AFTER = re.compile(rf",? (?:are|who are|were|--?|—|\()? ?(?:(?:two|three|four|five|both|a pair of|a couple of|the|his|her|their|young|best) )?{SEVERAL}\b")


#: Several people of a story, called so and no single one by trade.
_RABBLE = frozenset("idiots morons losers jerks fools dimwits halfwits youths misfits delinquents slackers stoners crooks".split())


def _rows(typed: Typed) -> list[list[Mention]]:
    return [typed.within(*row.span()) for row in _ROW.finditer(typed.shadow)]


def _are_people(row: list[Mention], typed: Typed) -> bool:
    """Whether a plural beside a row says what its names are: "twins, Flora and Giles"."""
    first, last = typed.from_view(row[0].start, row[0].end)[0], typed.from_view(row[-1].start, row[-1].end)[1]
    start, end = typed.line_at(first)
    if _is_outside(typed, start, end):
        return False
    before = _SEVERAL_BEFORE.search(typed.shadow, max(start, first - 60), first)
    after = _SEVERAL_AFTER.match(typed.shadow, last)
    kinds = [m["kind"] for m in (before, after) if m]
    together = _TOGETHER.match(typed.shadow, last) is not None and all(fold(m.name).partition(" ")[0] in _GIVEN for m in row)
    return together or any((is_role(kind) and not _NO_PART.search(kind)) or kind in _RABBLE for kind in kinds)
