"""Name variants of one person folded together: ids first, then whole names, then parts, then a slip of the pen."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from recension.records import Claim
from recension.values import fold


@dataclass(frozen=True, slots=True)
class Person:
    """One person as the witnesses together name them."""

    name: str
    ids: tuple[tuple[str, str], ...] = ()


def people(claims: Iterable[Claim]) -> Mapping[tuple[str, str], Person]:
    """From each name as claimed (folded name, its id or "") to the person it stands for.

    A short or misspelt form joins a fuller one only when just one fits: "Elliott" stays alone beside two Elliotts.
    """
    counts: Counter[tuple[str, str, str]] = Counter()
    ids: dict[str, tuple[tuple[str, str], ...]] = {}
    for claim in claims:
        key = first_id(claim.ids)
        counts[(key, fold(claim.value), claim.value)] += 1
        ids.setdefault(key, ())
        ids[key] = tuple(sorted({**dict(ids[key]), **dict(claim.ids)}.items())) if key else ()
    return _assigned(counts, ids)


def first_id(ids: Mapping[str, str]) -> str:
    """The id that tells a person, as one string: the scheme first in the alphabet, "imdb:nm0000385"."""
    return ":".join(min(ids.items())) if ids else ""


def _assigned(
    counts: Counter[tuple[str, str, str]], ids: Mapping[str, tuple[tuple[str, str], ...]]
) -> Mapping[tuple[str, str], Person]:
    groups = _groups({(key, name): 0 for key, name, _ in counts})
    written: dict[tuple[str, str], Counter[str]] = {}
    for (key, name, text), times in counts.items():
        written.setdefault(groups[(key, name)], Counter())[text] += times
    named = {head: Person(_best(head, forms), ids[head[0]]) for head, forms in written.items()}
    return {(name, key): named[groups[(key, name)]] for key, name, _ in counts}


def _groups(forms: Mapping[tuple[str, str], int]) -> dict[tuple[str, str], tuple[str, str]]:
    """From each (id, folded name) to its head: forms with one id are one; the rest join what fits alone."""
    heads: dict[str, tuple[str, str]] = {}
    for key, name in sorted(forms, key=lambda form: (-len(form[1]), form)):
        if key:
            heads.setdefault(key, (key, name))
    out = {(key, name): heads[key] for key, name in forms if key}
    for form in sorted((form for form in forms if not form[0]), key=lambda form: (-len(form[1]), form)):
        fitting = {out[other] for other in out if fits(form[1], other[1])}
        exact = {out[other] for other in out if other[1] == form[1]}
        choice = exact if exact else fitting
        out[form] = next(iter(choice)) if len(choice) == 1 else form
    return out


def fits(short: str, full: str) -> bool:
    """Whether one folded name may stand for another of the same film.

    Its words stand in order in the fuller one, whose last name it shares ("Rocky Dennis" is Roy L. "Rocky" Dennis), or
    the spelling slips in one word only.

    >>> fits("elliott", "sam elliott"), fits("sam eliot", "sam elliott"), fits("jane smith", "john smith")
    (True, True, False)
    """
    mine, theirs = short.split(), full.split()
    if short == full or not mine or not theirs:
        return short == full != ""
    if len(mine) == len(theirs):
        return _one_word_apart(mine, theirs)
    if len(mine) == 1:
        return slips(mine[0], theirs[-1]) <= (2 if len(mine[0]) >= 8 else len(mine[0]) >= 5)
    if len(mine) > len(theirs) or mine[-1] != theirs[-1]:
        return False
    rest = iter(theirs)
    return mine[0] == theirs[0] or all(word in rest for word in mine)


def _one_word_apart(mine: list[str], theirs: list[str]) -> bool:
    """An initial for a first name, or a misspelling: of a surname two letters, where the rest of the name agrees."""
    [*apart] = [(i, a, b) for i, (a, b) in enumerate(zip(mine, theirs, strict=True)) if a != b]
    if len(apart) != 1:
        return False
    place, a, b = apart[0]
    if a[0] != b[0]:
        return False
    if 1 in (len(a), len(b)):
        return True
    surname = place == len(mine) - 1
    shorter = min(len(a), len(b))
    return slips(a, b) <= (shorter >= (4 if surname else 5)) + (surname and len(mine) > 1 and shorter >= 5)


def slips(a: str, b: str) -> int:
    """How many letters must be added, dropped, changed or swapped with a neighbour to make `a` of `b`."""
    older: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a):
        row = [i + 1]
        for j, y in enumerate(b):
            best = min(last[j] + (x != y), last[j + 1] + 1, row[j] + 1)
            if i and j and x == b[j - 1] and a[i - 1] == y:
                best = min(best, older[j - 1] + 1)
            row.append(best)
        older, last = last, row
    return last[-1]


def _best(head: tuple[str, str], forms: Counter[str]) -> str:
    """The form to print: of the head's own spelling, the most used; else the longest."""
    own = {text: times for text, times in forms.items() if fold(text) == head[1]} or dict(forms)
    return max(own, key=lambda text: (own[text], len(text), text))
