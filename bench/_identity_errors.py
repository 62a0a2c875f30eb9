"""Why a film was taken for another: the classes of error, tests on the text, the films and what was weighed."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from bench._identity_fit import Case
from recension.authority import Authority
from recension.reading.film._evidence import Features
from recension.reading.film._weigh import Weighed
from recension.values import fold

_TELEVISION = re.compile(r"\b(?:episodes?|season|tv (?:show|series|movie)|sitcom|miniseries|pilot|the show)\b", re.I)
#: A title that stands for another entry, in IMDb's way.
_PLACEHOLDER = "dupe"
_COMMON = 1.3  # the surprise of a title, in tens of nats, below which it may be any word


@dataclass(frozen=True)
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

    @cached_property
    def titles(self) -> tuple[str, str]:
        """Of the right film and of the one said, folded."""
        return fold(self.authority.title(self.right)), fold(self.authority.title(self.said.film.number))

    @cached_property
    def words(self) -> str:
        return f" {fold(self.text)} "

    def stands(self, name: str) -> bool:
        """Whether a folded name of more than a letter or two stands in the text."""
        return len(name) > 2 and f" {name} " in self.words

    def people(self, film: int) -> dict[str, int]:
        """The people of a film whose full names stand in the text."""
        names = {fold(self.authority.person_name(p)): p for p in set(self.authority.people_of(film).tolist())}
        return {name: p for name, p in names.items() if " " in name and self.stands(name)}


def _doubled(m: Mistake) -> bool:
    """The right entry is the same film again: a placeholder, or one title without another year."""
    right, said = m.titles
    years = m.authority.film(m.right).year, m.authority.film(m.said.film.number).year
    same = None in years or abs((years[0] or 0) - (years[1] or 0)) <= 1
    return right == _PLACEHOLDER or (right == said and same)


def _same_title(m: Mistake) -> bool:
    right, said = m.titles
    return right == said


def _siblings(m: Mistake) -> bool:
    """One title begins with the other, or they share a long word and a credited person."""
    right, said = m.titles
    if right.startswith(said + " ") or said.startswith(right + " "):
        return True
    shared = {w for w in set(right.split()) & set(said.split()) if len(w) > 3}
    people = set(m.authority.people_of(m.right).tolist()) & set(m.authority.people_of(m.said.film.number).tolist())
    return bool(shared) and bool(people)


def _television(m: Mistake) -> bool:
    """The right film is none of the cinema's, or the text speaks of episodes again and again."""
    film = m.authority.film(m.right)
    return film.kind.startswith("tv") or film.title.startswith('"') or len(_TELEVISION.findall(m.text)) >= 2


def _nothing(m: Mistake) -> bool:
    """Neither a title of the right film nor anybody whom it credits stands in the text."""
    return not any(m.stands(fold(t)) for t in m.authority.titles(m.right)) and not m.people(m.right)


def _common_word(m: Mistake) -> bool:
    return bool(m.features.get("title")) and m.features.get("title.surprise", 0.0) < _COMMON


def _mentioned(m: Mistake) -> bool:
    return bool(m.features.get("title"))


def _namesake(m: Mistake) -> bool:
    """All its people that stand in the text share their names with others."""
    named = m.people(m.said.film.number)
    return bool(named) and all(len(m.authority.people_named(m.authority.name_of(name.split()))) > 1 for name in named)


def _its_people(m: Mistake) -> bool:
    return bool(m.people(m.said.film.number))


#: What the two films are to each other: name → test; the first that holds names the class.
KINSHIP: tuple[tuple[str, Callable[[Mistake], bool]], ...] = (
    ("one film entered twice", _doubled),
    ("remake or namesake", _same_title),
    ("sibling", _siblings),
    ("television", _television),
)
#: For all others, by what the wrong film was taken.
TAKEN_BY: tuple[tuple[str, Callable[[Mistake], bool]], ...] = (
    ("common-word title", _common_word),
    ("mentioned film", _mentioned),
    ("person namesake", _namesake),
    ("another film of people named", _its_people),
    ("surnames, roles, misspelt names", lambda _m: True),
)
_NOTHING = "nothing of it in the text, "
CLASSES = (
    *(name for name, _ in KINSHIP),
    *(name for name, _ in TAKEN_BY),
    *(_NOTHING + name for name, _ in TAKEN_BY),
)


def class_of(mistake: Mistake) -> str:
    """One of CLASSES."""
    for name, holds in KINSHIP:
        if holds(mistake):
            return name
    by = next(name for name, holds in TAKEN_BY if holds(mistake))
    return _NOTHING + by if _nothing(mistake) else by
