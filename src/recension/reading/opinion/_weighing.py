"""The clauses that judge in words of their own, told by the weight of their signs and words; the weights are fitted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate, repeat
from math import fsum, sqrt
from operator import mul

from recension.reading._lexicon import lines_of
from recension.reading.opinion._checks import NATURES, STATES
from recension.reading.opinion._idioms import REASONED as IDIOMS
from recension.reading.opinion._parts_told import tells_a_part
from recension.reading.opinion._reasons import REASONS
from recension.reading.opinion._signs import (
    Judged,
    Place,
    how_judged,
    kind_of,
    signs_of_aspect,
    signs_of_judgement,
    signs_of_unit,
)
from recension.reading.opinion._standing import standing
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._units import NOTHING, Clause, Unit, clauses, units

#: The log odds from which on a clause is taken for a judgement: a chance of .34, a little above half of F1, where F1
#: is best.
ENOUGH = -0.66
#: Those below which what a rule finds is taken for none.
DOUBTFUL = -0.9
#: "I wouldn't call the acting good"; "the likeness is striking" tells no quality.
_UNSAID = frozenset("wouldn't couldn't shouldn't mustn't likeness resemblance similarity similarities".split())
_HEADING = 4  # tokens of a heading
_LONGEST, _CROWD = 40, 3  # tokens of a clause, and people in it: what is longer, or names more, is a list
#: The weight of the row for what all clauses share.
ALL = "every clause"
#: What names an aspect outright: another one is not judged where a rule finds a judgement.
NAMING = frozenset(
    (
        *("its subject", "its word", "a judging word", "a craft", "carried"),
        *("a person, subject", "a person", "a character", "pronoun"),
    )
)
#: Rules that hear why the film is better or worse: what so says it is never doubted.
_REASONED = frozenset(rule.name for rule in REASONS) | IDIOMS


def weighed(tagged: Tagged, judged: Judged) -> tuple[list[Clause], set[Place]]:
    """The clauses that judge, each with its aspect, apart from what is judged so already; and what is hardly judged.

    `judged` are the places of the rules' judgements in order; those are hardly judged whose clauses' odds are low.
    """
    taken: list[tuple[float, Clause]] = []
    best: dict[Place, float] = {}
    rows = list(map(_WEIGHED.__getitem__, tagged.texts))
    counts = [0, *accumulate(n for n, _, _ in rows)]
    for unit, shared, here, spoken in _read(tagged, judged):
        of_unit = odds(shared) + odds_of_words(rows, counts, unit)
        for clause, own, so_here in spoken:
            if here and not so_here and NAMING.isdisjoint(own):
                continue
            total = of_unit + _odds_of_aspect(own)
            best.update((place, max(total, best.get(place, total))) for place in so_here)
            if total >= ENOUGH and not so_here and not (_is_plain(tagged, clause) and _told_in_passing(clause)):
                taken.append((total, clause))
    hardly = {place for place, total in best.items() if total < DOUBTFUL and not _is_sure(tagged, place)}
    return [c for c in _one_of_plain(tagged, taken) if _is_meant(tagged, c)], hardly


def _is_plain(tagged: Tagged, clause: Clause) -> bool:
    return how_judged(tagged, clause.unit) == "plain"


def _told_in_passing(clause: Clause) -> bool:
    """Whether a clause without a judging word only names an aspect ("until the ending", "I don't recall the plot")."""
    subject = clause.unit.subject
    if subject in (NOTHING, "viewer"):
        return clause.aspect != "overall"
    return subject == "aspect" and "its subject" not in clause.sources


def _one_of_plain(tagged: Tagged, taken: list[tuple[float, Clause]]) -> list[Clause]:
    """The clauses, of those without a judging word only the likeliest aspect."""
    best: dict[Unit, float] = {}
    for total, c in taken:
        best[c.unit] = max(total, best.get(c.unit, total))
    return [c for total, c in taken if total == best[c.unit] or not _is_plain(tagged, c)]


def _is_sure(tagged: Tagged, place: Place) -> bool:
    """Whether what a rule finds stands without regard to its clause: a reason is given, or a set phrase judges."""
    if place.rule in _REASONED or tagged.texts[place.first] == "what":  # "What a mess!"
        return True
    said = (i for i in range(place.first, place.last + 1) if tagged.tags[i] in "kzl")
    return any((e := tagged.entries[i]) and len(e.words) > (1 if tagged.tags[i] == "l" else 2) for i in said)


def seen(tagged: Tagged, judged: Judged) -> Iterator[tuple[Clause, dict[str, float]]]:
    """The clauses that may judge, each with its signs."""
    for _, shared, _, spoken in _read(tagged, judged):
        for clause, own, so_here in spoken:
            if so_here or _is_meant(tagged, clause):
                yield clause, shared | dict.fromkeys(own, 1.0)


#: A clause, the signs of its aspect, and what is judged so there.
_Spoken = tuple[Clause, tuple[str, ...], list[Place]]


def _read(tagged: Tagged, judged: Judged) -> Iterator[tuple[Unit, dict[str, float], list[Place], list[_Spoken]]]:
    """Each unit with its signs, what is judged there, and the clauses that it is read as."""
    for unit, aspects in clauses(tagged, units(tagged)):
        how = how_judged(tagged, unit)
        here = [place for place in judged if place.first <= unit.last and place.last >= unit.first]
        others = any(c.aspect != "overall" for c in aspects)
        spoken = [_spoken(tagged, c, how, here, others=others) for c in aspects]
        yield unit, signs_of_unit(tagged, unit, how, judged, here), here, spoken


def _spoken(tagged: Tagged, c: Clause, how: str, here: list[Place], *, others: bool) -> _Spoken:
    own = signs_of_aspect(c.aspect, c.sources, c.unit.subject, how, others)
    so_here = [place for place in here if place.kind == kind_of(c.aspect)]
    return c, (*own, *signs_of_judgement(tagged, so_here)) if so_here else own, so_here


def _is_meant(tagged: Tagged, clause: Clause) -> bool:
    """Whether the writer says it and means it: no wish, question, condition or report."""
    unit = clause.unit
    if tagged.texts[unit.last + 1] == ":" and unit.verb < 0 and unit.last - unit.first < _HEADING:
        return False  # "The Bad:"
    if unit.verb < 0 and tagged.texts[unit.last] in ("one", "ones"):
        return False  # "the change is small, but a believable one"
    if unit.last - unit.first > _LONGEST or tagged.tags.count("P", unit.first, unit.last + 1) > _CROWD:
        return False
    if not _UNSAID.isdisjoint(tagged.texts[unit.first : unit.last + 1]):
        return False
    if unit.verb >= 0 and "M" in tagged.tags[unit.first : unit.verb + 2]:
        return False
    if _is_expected(tagged, unit):
        return False
    if unit.verb >= 0 and (_is_passive(tagged, unit) or _is_wished(tagged, unit)):
        return False
    if unit.subject == "person" and how_judged(tagged, unit) == "plain" and tells_a_part(tagged, unit):
        return False
    if unit.subject in ("person", "pronoun") and (_tells_a_nature(tagged, unit) or _names_a_work(tagged, unit)):
        return False
    return standing(tagged, _judging(tagged, unit)) is not None


def _judging(tagged: Tagged, unit: Unit) -> int:
    """The token that judges: the first judging word, else the verb, else the first word."""
    places = (i for i in range(unit.first, unit.last + 1) if tagged.tags[i] in "eEykzl" and tagged.entries[i])
    return next(places, max(unit.verb, unit.first))


def _is_passive(tagged: Tagged, unit: Unit) -> bool:
    """Whether something is done to the subject: "they are sucked in"."""
    return _PASSIVE.match(tagged.tags, unit.verb) is not None


_PASSIVE = re.compile("=[ix]{0,2}[kl]")


def _is_wished(tagged: Tagged, unit: Unit) -> bool:
    """Whether all that judges is a "better" that nothing is: "they are ready for better scripts"."""
    words, tags = _said(tagged, unit)
    judging = {word for word, tag in zip(words, tags, strict=True) if tag in "eEykzl"}
    return judging == {"better"} and "x" not in tags and tagged.tags[unit.last] in "aw"


def _is_expected(tagged: Tagged, unit: Unit) -> bool:
    """Whether the viewer tells what would come: "I was sure that they'd rescue the ending"."""
    words = tagged.texts[unit.first : unit.last + 1]
    return not _EXPECTING.isdisjoint(words) and "M" in tagged.tags[unit.first : unit.last + 1]


_EXPECTING = frozenset("sure certain convinced confident afraid".split())


def _names_a_work(tagged: Tagged, unit: Unit) -> bool:
    """Whether a person is said to have made another work: "Moravec made 'The Brass Lamp' in 1990"."""
    return tagged.texts[unit.verb] in _MAKES and "T" in _said(tagged, unit)[1]


_MAKES = frozenset("made makes directed directs wrote writes did shot produced filmed scored starred appeared".split())


def _tells_a_nature(tagged: Tagged, unit: Unit) -> bool:
    """Whether all that judges a person tells the person's nature or state: "Brandt is old"."""
    judging = [w for w, tag in zip(*_said(tagged, unit), strict=True) if tag in "eE"]
    return bool(judging) and all(word in NATURES or word in STATES for word in judging)


def _said(tagged: Tagged, unit: Unit) -> tuple[list[str], str]:
    return tagged.texts[unit.verb : unit.last + 1], tagged.tags[unit.verb : unit.last + 1]


#: What speaks for praise and, below nought, for blame, in log odds: the clause's own judging words, the balance of the
#: judgements that rules find in the text (-1 to 1), and what all share; what no word judges is praised the more often,
#: an actor's work and how a film looks.
#: Fitted on annotated reviews. The tone of other words was tried and tells a clause's side no better than chance.
_WORDS, _BALANCE, _EVERY = 0.92, 1.46, -0.37
_PRAISED = {"acting": 1.3, "casting": 1.3, "look": 1.0, "design": 1.0}


def sign_of(tagged: Tagged, clause: Clause, balance: float) -> int:
    """1 where the clause praises, -1 where it blames, as far as its words and those of the text tell."""
    said = range(max(clause.unit.verb, clause.unit.first), clause.unit.last + 1)
    words = sum(e.sign for i in said if tagged.tags[i] in "eEykzl" and (e := tagged.entries[i]))
    denied = _is_turned(tagged, clause.unit, words) if words else sum(tagged.tags[i] in "x!" for i in said) % 2 == 1
    if not words and any(_UNLIKE.search(tagged.texts[i]) for i in said if tagged.tags[i] == "w"):
        words = -1
    own = max(-1, min(1, words)) * (-1 if denied else 1)
    kept_to = _PRAISED.get(clause.aspect, 0.0) if not own else 0.0
    return 1 if _WORDS * own + _BALANCE * balance + kept_to + _EVERY > 0 else -1


def _is_turned(tagged: Tagged, unit: Unit, words: int) -> bool:
    """Whether words before the judging one turn it round: blame not across "and" ("never helps and feels lazy")."""
    judging = _judging(tagged, unit)
    place = standing(tagged, judging)
    return place is not None and place.turned and not (words < 0 and "&" in tagged.tags[place.begins : judging])


#: How words begin and end that say what something is not or has not.
_UNLIKE = re.compile(r"^(?:un(?!i|der)|dis(?!c)|mis(?!s|t))[a-z]{4,}|..less$")


def odds(found: Mapping[str, float]) -> float:
    """The log odds that signs add."""
    return fsum(map(mul, map(_weights().get, found, repeat(0.0)), found.values()))


@lru_cache(maxsize=16384)
def _odds_of_aspect(own: tuple[str, ...]) -> float:
    """The log odds that the signs of a clause's aspect add."""
    return fsum(filter(None, map(_weights().get, set(own))))


#: How many plain words a token is, and what these weigh anywhere in a clause and from the verb on.
_Row = tuple[int, tuple[float, ...], tuple[float, ...]]


def odds_of_words(rows: Sequence[_Row], counts: Sequence[int], unit: Unit) -> float:
    """The log odds that a unit's words add, and what all units share.

    `rows` are a text's tokens, `counts` the plain words before each of them.
    """
    first, verb, end = unit.first, max(unit.verb, unit.first), unit.last + 1
    whole = fsum([weight for _, weights, _ in rows[first:end] for weight in weights])
    said = fsum([weight for _, _, weights in rows[verb:end] for weight in weights])
    total = _weights().get(ALL, 0.0) + whole / sqrt(max(counts[end] - counts[first], 1))
    return total + said / sqrt(max(counts[end] - counts[verb], 1))


class _Weighed(dict[str, _Row]):
    """The rows of tokens, remembered."""

    def __missing__(self, text: str) -> _Row:
        words, (whole, said) = _plain(text), _word_weights()
        row = len(words), tuple(filter(None, map(whole.get, words))), tuple(filter(None, map(said.get, words)))
        if len(self) < _REMEMBERED:
            self[text] = row
        return row


_REMEMBERED = 100_000
_WEIGHED = _Weighed()


def words_of_unit(tagged: Tagged, unit: Unit) -> tuple[list[str], list[str]]:
    """The plain words of a unit, and those from its verb on."""
    words = list(map(_plain, tagged.texts[unit.first : unit.last + 1]))
    return [w for row in words for w in row], [w for row in words[max(unit.verb - unit.first, 0) :] for w in row]


def _plain(text: str) -> list[str]:
    """The words of a token; signs and mentions have none."""
    return list(filter(str.isalpha, text.split()))


@cache
def _weights() -> Mapping[str, float]:
    rows = (line.split(" ", 1) for line in lines_of("opinion_weights"))
    return {name: float(weight) for weight, name in rows}


@cache
def _word_weights() -> tuple[Mapping[str, float], Mapping[str, float]]:
    """What each word weighs anywhere in a clause, and what it adds from the verb on."""
    whole, said = {}, {}
    for line in lines_of("opinion_words"):
        head, words = line.split(": ", 1)
        for word in words.split():
            whole[word], said[word] = map(float, head.split())
    return whole, said
