"""The clauses that judge in words of their own, told by the weight of their signs; the weights are fitted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import fsum

from recension.reading._lexicon import lines_of
from recension.reading.opinion._checks import NATURES, STATES
from recension.reading.opinion._clauses import LOOSE, PERSON, PRONOUN, Clause, clauses
from recension.reading.opinion._lexicon import tones
from recension.reading.opinion._signs import signs
from recension.reading.opinion._standing import standing
from recension.reading.opinion._tags import Tagged

#: The log odds from which on a clause is taken for a judgement: a chance of .35, where gain outweighs error.
ENOUGH = -0.6
#: The weight of the row for what all clauses share.
ALL = "every clause"


def weighed(tagged: Tagged, judged: Sequence[tuple[int, int]]) -> list[Clause]:
    """The clauses that judge, apart from the token ranges judged already, which stand in order."""
    return [clause for clause, found in seen(tagged, judged) if odds(found, _weights()) >= ENOUGH]


def seen(
    tagged: Tagged, judged: Sequence[tuple[int, int]], *, apart: bool = True
) -> Iterator[tuple[Clause, dict[str, float]]]:
    """The clauses that may judge, each with its signs, `apart` from what is judged already."""
    starts = [first for first, _ in judged]
    taken = {i for first, last in judged for i in range(first, last + 1)} if apart else set()
    for clause in clauses(tagged):
        if taken.isdisjoint(range(clause.first, clause.last + 1)) and _is_meant(tagged, clause):
            yield clause, signs(tagged, clause, starts)


def _is_meant(tagged: Tagged, clause: Clause) -> bool:
    """Whether the writer says it and means it: no wish, question, condition or report."""
    if clause.kind != LOOSE and "M" in tagged.tags[clause.first : clause.verb + 2]:
        return False
    if _is_passive(tagged, clause) or (clause.kind in (PERSON, PRONOUN) and _tells_a_nature(tagged, clause)):
        return False
    return standing(tagged, clause.first, clause.verb) is not None


def _is_passive(tagged: Tagged, clause: Clause) -> bool:
    """Whether something is done to the subject: "they are sucked in"."""
    return _PASSIVE.match(tagged.tags, clause.verb) is not None


_PASSIVE = re.compile("=[ix]{0,2}[kl]")


def _tells_a_nature(tagged: Tagged, clause: Clause) -> bool:
    """Whether all that judges a person tells the person's nature or state: "Brandt is old"."""
    judging = [w for w, tag in zip(*_said(tagged, clause), strict=True) if tag in "eE"]
    return bool(judging) and all(word in NATURES or word in STATES for word in judging)


def _said(tagged: Tagged, clause: Clause) -> tuple[list[str], str]:
    return tagged.texts[clause.verb : clause.last + 1], tagged.tags[clause.verb : clause.last + 1]


def sign_of(tagged: Tagged, clause: Clause) -> int:
    """1 where the clause praises, -1 where it blames, 0 untold: by its judging words, else by how its words lean."""
    said = range(clause.verb, clause.last + 1)
    entries = [e.sign for i in said if tagged.tags[i] in "eEyklz" and (e := tagged.entries[i])]
    leaning = sum(entries) or fsum(tones().get(tagged.texts[i], 0.0) for i in said)
    denied = sum(tagged.tags[i] in "x!" for i in said) % 2 == 1
    return (leaning > 0) - (leaning < 0) if not denied else (leaning < 0) - (leaning > 0)


def odds(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The log odds that a clause of these signs judges."""
    return weights.get(ALL, 0.0) + fsum(weights.get(name, 0.0) * amount for name, amount in found.items())


@cache
def _weights() -> Mapping[str, float]:
    rows = (line.split(" ", 1) for line in lines_of("opinion_weights"))
    return {name: float(weight) for weight, name in rows}
