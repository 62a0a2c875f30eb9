"""The places of a text where a name that films are called by stands, written as names are and set in no marks."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from recension.authority import CHARACTER, NAMED, TITLED
from recension.reading._lexicon import words_of
from recension.reading.film._arrays import distinct
from recension.reading.text._text import Text
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

_SMALL, _OPENERS = words_of("title_small"), words_of("common_openers")
_ORDINARY = _OPENERS | words_of("ordinary_openers")
#: What stands in no name.
_BROKEN = re.compile(r"[\n\"—();!?]|[,.] (?![A-Z])|(?<!\bDr)(?<!\bMr)(?<!\bSt)(?<!\bvs)\. ")
_GREAT_BEFORE = re.compile(r"(?:^|[\s(\"'])([A-Z][\w'.-]*) $")
_WITHIN = re.compile(r"[\w,'] $")
_GREAT_BEHIND = re.compile(r"(?:'s)? (?:(?:of|the) (?:the )?)?[A-Z]|(?!'s\b)[\w'-]|\.[A-Za-z]")
_JOIN = r"(?:, (?:and |or )?| and | or | & |/)(?:the )?"
_JOIN_BEFORE, _JOIN_BEHIND = re.compile(rf"{_JOIN}$"), re.compile(_JOIN)
_GREAT = re.compile(r"[A-Z][a-zA-Z'-]{3,}")
_SMALL_WORD = re.compile(r"\b[a-z][a-z'-]+")
_SHORTEST, _SHOUTING = 3, 0.3
#: So many characters on either side are beside a name; so many before it are spoken of with it.
_NEAR, _WITH, _LONGEST_JOIN = 70, 160, 10
#: Of so many films called alike, and of so many people of each, the credits are looked at.
_FILMS, _PEOPLE = 12, 40
_ARTICLE = "the "


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name stands in the view, and what the authority and the text have of it.

    `films` of these `years`, `roles` and `people` are called so; `fame` is how many are credited with the best known
    of the films; `kin` tells that the text names somebody of them, `near` that it does so beside the name. `times` is
    how often the text has the name, `marked` that it has it in marks too, `others` how many titles stand near it, one
    `joined` to it; `small` that it has a name of one word written small. An `article` that is written small is a part
    of the title.
    """

    start: int
    end: int
    name: str
    article: bool
    films: int
    years: frozenset[int]
    roles: int
    people: int
    fame: int
    kin: bool
    near: bool
    times: int
    marked: bool
    others: int
    joined: bool
    small: bool

    @property
    def words(self) -> int:
        return self.name.count(" ") + 1


def places_of(text: Text, authority: "Authority") -> list[Place]:
    """The places in order, none overlapping: the longest name counts."""
    if text.lower_cased or text.shouts(_SHOUTING):
        return []
    first, past, _, _ = text.spots(authority)
    names, words = _Names(text, authority), text.word_spans
    spans = [(words[a][0], words[b - 1][1]) for a, b in zip(first.tolist(), past.tolist(), strict=True)]
    which, roles, _ = names.expanded
    for i in distinct(which[(roles == NAMED) & (past - first > 1)[which]])[0].tolist():
        names.take_person(i, spans[i])
    titled = distinct(which[roles == TITLED])[0].tolist()
    found = [*names.free(titled, spans)]
    starts, ends = names.titles_beside(found)
    runs = [fold(run) for _, _, _, run in found]
    beside = _Beside(text.view, starts, ends, sorted(at for at, sure in starts.items() if sure))
    times = Counter(runs)
    return [names.place(found[k], times[run], beside) for k, run in enumerate(runs)]


#: A name found: its index among the spots, where it stands, and as it is written.
Found = tuple[int, int, int, str]


@dataclass(frozen=True, slots=True)
class _Beside:
    """Where titles begin and end in a view, each with whether it surely is one; and the sure ones' starts in order."""

    view: str
    starts: Mapping[int, bool]
    ends: Mapping[int, bool]
    sure: Sequence[int]

    def joins(self, start: int, end: int) -> bool:
        """Whether a sure title is joined to what stands there."""
        before = _JOIN_BEFORE.search(self.view, max(0, start - _LONGEST_JOIN), start)
        behind = _JOIN_BEHIND.match(self.view, end)
        marks = (0, 1)  # a closing mark may stand between
        return (before is not None and any(self.ends.get(before.start() - k) for k in marks)) or (
            behind is not None and any(self.starts.get(behind.end() + k) for k in marks)
        )

    def others(self, start: int, end: int) -> int:
        """How many other sure titles begin near what stands there, in its line."""
        line = max(self.view.rfind("\n", max(0, start - _WITH), start), start - _WITH)
        return bisect_left(self.sure, end + _WITH) - bisect_right(self.sure, line) - bool(self.starts.get(start))


class _Names:
    """The names of one text: what is taken by people and by marks, and who of the authority's people it names."""

    def __init__(self, text: Text, authority: "Authority") -> None:
        self.text, self.authority = text, authority
        self.expanded = text.named(authority)
        names = np.arange(len(text.spots(authority).name) + 1)
        self._rows = self.expanded[0].searchsorted(names).tolist()
        self._people: set[int] = set()
        self._taken = bytearray(len(text.view) + 1)
        self._marks = [(a, b) for spans in (text.quotes, text.emphases) for a, b in spans]
        self._marked = {fold(text.view[a:b]).strip() for a, b in self._marks}
        for a, b in self._marks:
            self._take(a, b)

    @cached_property
    def _small(self) -> frozenset[str]:
        """The words that the text writes small."""
        return frozenset(_SMALL_WORD.findall(self.text.view))

    def _take(self, start: int, end: int) -> None:
        self._taken[start:end] = b"\1" * (end - start)

    def take_person(self, i: int, span: tuple[int, int]) -> None:
        """Note somebody who is named in full, written as people are."""
        view = self.text.view
        last = view.rfind(" ", *span) + 1
        if view[span[0]].isupper() and view[last].isupper():
            self._take(*span)
            self._people.update(self._numbers(i, NAMED))

    def _numbers(self, i: int, role: int) -> list[int]:
        _, roles, numbers = self.expanded
        rows = slice(self._rows[i], self._rows[i + 1])
        found: list[int] = numbers[rows][roles[rows] == role].tolist()
        return found

    def free(self, titled: Sequence[int], spans: Sequence[tuple[int, int]]) -> Iterator[Found]:
        """Of the spots that are titles those that stand as names, in no mark and in nobody's name; the longest win."""
        found = []
        great = [i for i in titled if _opens_great(self.text.view, spans[i][0])]
        for i in sorted(great, key=lambda i: (spans[i][0] - spans[i][1], spans[i])):
            start, end = spans[i]
            end -= 2 * (self.text.view[end - 2 : end].lower() == "'s")
            opens = start + len(_ARTICLE) * self.text.view.startswith(_ARTICLE, start, end)
            if self._taken.find(1, start, end) < 0 and _is_written(self.text.view, opens, end):
                self._take(start, end)
                found.append((i, opens, end, self.text.view[start:end]))
        return iter(sorted(found, key=lambda f: f[1]))

    def titles_beside(self, found: Sequence[Found]) -> tuple[dict[int, bool], dict[int, bool]]:
        """Where what may be a title begins and where it ends: what is in marks, and names of several words, surely."""
        starts, ends = {a: True for a, _ in self._marks}, {b: True for _, b in self._marks}
        for _, start, end, run in found:
            starts[start] = ends[end] = " " in run or fold(run) in self._marked
        return starts, ends

    def place(self, found: Found, times: int, beside: _Beside) -> Place:
        """All that is known of a name where it stands."""
        i, start, end, run = found
        films = self._numbers(i, TITLED)
        credited = [self.authority.people_of(film).tolist() for film in films[:_FILMS]]
        return Place(
            start,
            end,
            run,
            article=run.startswith(_ARTICLE),
            films=len(films),
            years=frozenset(int(self.authority.years[film]) for film in films) - {0},
            roles=len(self._numbers(i, CHARACTER)),
            people=len(self._numbers(i, NAMED)),
            fame=max(map(len, credited), default=0),
            kin=any(not self._people.isdisjoint(people) for people in credited),
            near=self._is_near(start, end, credited),
            times=times,
            marked=fold(run) in self._marked,
            others=beside.others(start, end),
            joined=beside.joins(start, end),
            small=self._is_small(self.text.view[start:end].lower()),
        )

    def _is_small(self, word: str) -> bool:
        """Whether the text has a name of one word written small."""
        return " " not in word and word in self._small

    def _is_near(self, start: int, end: int, credited: Sequence[Sequence[int]]) -> bool:
        """Whether a great word beside a name is the surname of somebody credited."""
        view = self.text.view
        before = view[max(0, start - _NEAR) : start].rpartition("\n")[2]
        great = {fold(word) for word in _GREAT.findall(f"{before}\n{view[end : end + _NEAR].partition(chr(10))[0]}")}
        people = [number for each in credited for number in each[:_PEOPLE]] if great else []
        surnames = self.authority.surnames(np.array(people, np.int64)).tolist()
        sought, name = set(map(self.authority.word, great)), self.authority.person_name
        bearers = (number for number, surname in zip(people, surnames, strict=True) if surname in sought)
        return any(fold(name(number)).rpartition(" ")[2] in great for number in bearers)


def _opens_great(view: str, start: int) -> bool:
    """Whether a name, or what stands behind its article, opens otherwise than with a small letter: few of many do."""
    behind = start + len(_ARTICLE)
    return not view[start].islower() or (view.startswith(_ARTICLE, start) and not view[behind : behind + 1].islower())


def _is_written(view: str, start: int, end: int) -> bool:
    """Whether a name is written as names are and is no part of a longer one."""
    run = view[start:end]
    words = run.split()
    if len(run) < _SHORTEST or not (run[0].isupper() or run[0].isdigit()) or run.isdigit() or _BROKEN.search(run):
        return False
    if words[-1] in _SMALL or not all(w[0].isupper() or not w[0].isalpha() or w in _SMALL for w in words):
        return False
    if (len(words) == 1 and run.lower() in _OPENERS) or _GREAT_BEHIND.match(view, end):
        return False
    if start and (view[start - 1].isalnum() or view[start - 1] in "-'@#/"):
        return False
    before = _GREAT_BEFORE.search(view, max(0, start - 24), start)
    if before and before[1].lower() in _SMALL and before[1] != "The" and _WITHIN.search(view, 0, before.start(1)):
        return False  # "Ring Of Salt"
    return before is None or before[1].endswith(("'s", "s'")) or before[1].lower() in _ORDINARY
