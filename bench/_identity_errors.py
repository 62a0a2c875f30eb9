"""Why a film was taken for another: the classes of error, each a test on what was weighed."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bench._identity_fit import Case
from recension.authority import Authority
from recension.reading.film._features import Features
from recension.reading.film._weigh import Weighed
from recension.values import fold

_TELEVISION = re.compile(r"\b(?:episodes?|season|tv (?:show|series|movie)|sitcom|miniseries|pilot|the show)\b", re.I)
_COMMON = 1.3  # the surprise of a title, in tens of nats, below which it may be any word


@dataclass(frozen=True, slots=True)
class Mistake:
    """A wrong answer: the film that was right (None where the authority has none), what was said, and the text."""

    case: Case
    right: int
    said: Weighed
    text: str
    authority: Authority

    @property
    def features(self) -> Features:
        return self.said.features

    @property
    def own(self) -> Features:
        """The right film's features; empty where it did not come into question."""
        return self.case.weighed[self.case.right].features if self.case.right >= 0 else {}

    def titles(self) -> tuple[str, str]:
        return fold(self.authority.title(self.right)), fold(self.authority.title(self.said.film.number))


def _same_title(m: Mistake) -> bool:
    right, said = m.titles()
    return right == said


def _siblings(m: Mistake) -> bool:
    """One title begins with the other, or they share most of their words and a credited person."""
    right, said = m.titles()
    if right.startswith(said + " ") or said.startswith(right + " "):
        return True
    a, b = set(right.split()), set(said.split())
    shared = {w for w in a & b if len(w) > 3}
    people = set(m.authority.people_of(m.right).tolist()) & set(m.authority.people_of(m.said.film.number).tolist())
    return bool(shared) and bool(people)


#: name → test, in order: the first that holds names the class.
CLASSES: tuple[tuple[str, Callable[[Mistake], bool]], ...] = (
    ("remake or namesake", _same_title),
    ("sibling", _siblings),
    ("television", lambda m: len(_TELEVISION.findall(m.text)) >= 2),
    ("nothing in the text", lambda m: not (m.own.get("title") or m.own.get("people") or m.own.get("surnames"))),
    ("common-word title", lambda m: bool(m.features.get("title")) and m.features.get("title.surprise", 0.0) < _COMMON),
    ("mentioned film", lambda m: bool(m.features.get("title"))),
    ("another film of its people", lambda m: bool(m.own.get("people"))),
    ("person namesake", lambda m: bool(m.features.get("people"))),
    ("other", lambda _m: True),
)


def class_of(mistake: Mistake) -> str:
    return next(name for name, holds in CLASSES if holds(mistake))
