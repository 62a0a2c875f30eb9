"""The clauses that judge in words of their own, told by the weight of their signs; the weights are fitted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import fsum

from recension.reading._lexicon import lines_of
from recension.reading.opinion._checks import NATURES, STATES
from recension.reading.opinion._clauses import LOOSE, PERSON, PRONOUN, Clause, clauses
from recension.reading.opinion._signs import signs
from recension.reading.opinion._standing import standing
from recension.reading.opinion._tags import Tagged

#: The log odds from which on a clause is taken for a judgement: a chance of .3, a little above half of F1, where F1
#: is best.
ENOUGH = -0.85
_UNSAID = frozenset("wouldn't couldn't shouldn't mustn't".split())  # "I wouldn't call the acting good"
_HEADING = 4  # tokens of a heading
#: The weight of the row for what all clauses share.
ALL = "every clause"


def weighed(tagged: Tagged, judged: Sequence[tuple[int, int]]) -> list[Clause]:
    """The clauses that judge, apart from the token ranges judged already, which stand in order."""
    apart = _apart(tagged, judged)
    return [clause for clause, found in apart if odds(found, _weights()) >= ENOUGH and _is_meant(tagged, clause)]


def seen(
    tagged: Tagged, judged: Sequence[tuple[int, int]], *, apart: bool = True
) -> Iterator[tuple[Clause, dict[str, float]]]:
    """The clauses that may judge, each with its signs, `apart` from what is judged already."""
    return (row for row in _apart(tagged, judged, apart=apart) if _is_meant(tagged, row[0]))


def _apart(
    tagged: Tagged, judged: Sequence[tuple[int, int]], *, apart: bool = True
) -> Iterator[tuple[Clause, dict[str, float]]]:
    starts = [first for first, _ in judged]
    taken = {i for first, last in judged for i in range(first, last + 1)} if apart else set()
    for clause in clauses(tagged):
        if taken.isdisjoint(range(clause.first, clause.last + 1)):
            yield clause, signs(tagged, clause, starts)


def _is_meant(tagged: Tagged, clause: Clause) -> bool:
    """Whether the writer says it and means it: no wish, question, condition or report."""
    if tagged.texts[clause.last + 1] == ":" and clause.kind == LOOSE and clause.last - clause.first < _HEADING:
        return False  # "The Bad:"
    if not _UNSAID.isdisjoint(tagged.texts[clause.first : clause.last + 1]):
        return False
    if clause.kind != LOOSE and "M" in tagged.tags[clause.first : clause.verb + 2]:
        return False
    if _is_passive(tagged, clause) or _is_wished(tagged, clause):
        return False
    if clause.kind in (PERSON, PRONOUN) and (_tells_a_nature(tagged, clause) or _names_a_work(tagged, clause)):
        return False
    return standing(tagged, clause.first, clause.verb) is not None


def _is_passive(tagged: Tagged, clause: Clause) -> bool:
    """Whether something is done to the subject: "they are sucked in"."""
    return _PASSIVE.match(tagged.tags, clause.verb) is not None


_PASSIVE = re.compile("=[ix]{0,2}[kl]")


def _is_wished(tagged: Tagged, clause: Clause) -> bool:
    """Whether all that judges is a "better" that nothing is: "they are ready for better scripts"."""
    words, tags = _said(tagged, clause)
    judging = {word for word, tag in zip(words, tags, strict=True) if tag in "eEykzl"}
    return judging == {"better"} and "x" not in tags and tagged.tags[clause.last] in "aw"


def _names_a_work(tagged: Tagged, clause: Clause) -> bool:
    """Whether a person is said to have made another work: "Moravec made 'The Brass Lamp' in 1990"."""
    return tagged.texts[clause.verb] in _MAKES and "T" in _said(tagged, clause)[1]


_MAKES = frozenset("made makes directed directs wrote writes did shot produced filmed scored starred appeared".split())


def _tells_a_nature(tagged: Tagged, clause: Clause) -> bool:
    """Whether all that judges a person tells the person's nature or state: "Brandt is old"."""
    judging = [w for w, tag in zip(*_said(tagged, clause), strict=True) if tag in "eE"]
    return bool(judging) and all(word in NATURES or word in STATES for word in judging)


def _said(tagged: Tagged, clause: Clause) -> tuple[list[str], str]:
    return tagged.texts[clause.verb : clause.last + 1], tagged.tags[clause.verb : clause.last + 1]


#: What speaks for praise and, below nought, for blame, in log odds: the clause's own judging words, the balance of the
#: judgements that rules find in the text (-1 to 1), an actor's work, which is praised more often, and what all share.
#: Fitted on annotated reviews. The tone of other words was tried and tells a clause's side no better than chance.
_WORDS, _BALANCE, _ACTORS, _EVERY = 0.92, 1.46, 1.3, -0.37


def sign_of(tagged: Tagged, clause: Clause, balance: float) -> int:
    """1 where the clause praises, -1 where it blames, as far as its words and those of the text tell."""
    said = range(clause.verb, clause.last + 1)
    words = sum(e.sign for i in said if tagged.tags[i] in "eEykzl" and (e := tagged.entries[i]))
    whole = range(clause.first if clause.kind == LOOSE else clause.verb, clause.last + 1)
    denied = sum(tagged.tags[i] in "x!" for i in whole) % 2 == 1
    if not words and any(_UNLIKE.search(tagged.texts[i]) for i in said if tagged.tags[i] == "w"):
        words = -1
    own = max(-1, min(1, words)) * (-1 if denied else 1)
    actors = _ACTORS if clause.aspect in ("acting", "casting") else 0.0
    return 1 if _WORDS * own + _BALANCE * balance + actors + _EVERY > 0 else -1


#: How words begin and end that say what something is not or has not.
_UNLIKE = re.compile(r"^(?:un(?!i|der)|dis(?!c)|mis(?!s|t))[a-z]{4,}|..less$")


def odds(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The log odds that a clause of these signs judges."""
    return weights.get(ALL, 0.0) + fsum(weights.get(name, 0.0) * amount for name, amount in found.items())


@cache
def _weights() -> Mapping[str, float]:
    rows = (line.split(" ", 1) for line in lines_of("opinion_weights"))
    return {name: float(weight) for weight, name in rows}
