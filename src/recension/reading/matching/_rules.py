"""Rules: rows of data that turn runs of the typed view into drafts of claims, and the engine that runs them.

A rule's pattern is an expression over the typed view in which `@macro` stands for a row of MACROS. What it must hold to
match at all is found from the pattern itself (`_prefilter`), so that most rules are never run on most lines.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter

from recension.reading.matching._alternatives import folded
from recension.reading.matching._prefilter import Prefilter, rows_of
from recension.reading.matching._told import told_of
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.vocabulary import Assertion

_P, _N, _C, _T, _Q = PERSON, NAME, CHARACTER, TITLE, QUOTED

#: What patterns are made of. A mention is no letter, so that `\\b` never holds between a space and one: `@begin` does.
MACROS: dict[str, str] = {
    "person": f"[{_P}{_N}]",
    "people": rf"[{_P}{_N}](?:(?:, and | and |, & | & |, with |, |/| \+ )[{_P}{_N}])*",
    "known": _P,
    "role": f"[{_C}{_N}{_P}]",
    "roles": rf"[{_C}{_N}{_P}](?:(?:, and | and |, )[{_C}{_N}{_P}])*",
    "name": f"[{_N}{_P}{_C}]",
    "any": f"[{_P}{_N}{_C}{_T}{_Q}]",
    "title": f'"?[{_T}{_Q}]"?',
    "titles": rf'"?[{_T}{_Q}]"?(?:(?:, and | and |, | & )"?[{_T}{_Q}]"?)*',
    "work": f'"?[{_T}{_Q}{_N}]"?',
    "begin": rf"(?:\b|(?=[{_P}{_N}{_C}{_T}{_Q}]))",
    "end": rf"(?:\b|(?<=[{_P}{_N}{_C}{_T}{_Q}]))",
    "year": r"(?:18[89]|19\d|20[0-4])\d",
    "number": r"(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)",
    "adj": r"(?:[a-z'-]+ly )?[a-z'-]+",
    "adjs": r"(?:(?:[a-z'-]+,? (?:and )?|but ){0,4})",
    "det": r"(?:a|an|the|his|her|their|its|this|that|one|some)",
    "be": r"(?:is|was|are|were|'s|being|been|be)",
    "gap": r"[^\n;()]{0,40}?",
}


def expand(pattern: str) -> str:
    """Write out a pattern's macros."""
    return re.sub(r"@([a-z]+)", lambda m: MACROS[m[1]], pattern)


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim in the making; spans are of the view."""

    property: str
    value: str
    start: int
    end: int
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    mention: tuple[int, int] | None = None
    ids: Mapping[str, str] = field(default_factory=dict)
    subject: str = "film"
    rule: str = ""
    assertion: Assertion | None = None  # set where the rule's own words decide it
    presupposed: bool = False  # what the words take for granted survives negation
    at: tuple[int, int] = (0, 1)  # where in the shadow the rule matched, for the assertion layer


class Hit:
    """One match of a rule, seen through the typed view."""

    __slots__ = ("match", "rule", "typed")

    def __init__(self, typed: Typed, match: re.Match[str], rule: "Rule") -> None:
        self.typed, self.match, self.rule = typed, match, rule

    def has(self, group: str) -> bool:
        return group in self.match.re.groupindex and self.match[group] is not None

    def words(self, group: str) -> str:
        """The group as it stands in the view, "" when it took no part."""
        if not self.has(group):
            return ""
        start, end = self.span(group)
        return self.typed.text.view[start:end].strip()

    def span(self, group: str | int = 0) -> tuple[int, int]:
        """The group's span in the view."""
        return self.typed.to_view(*self.match.span(group))

    def mentions(self, group: str | int = 0) -> list[Mention]:
        if isinstance(group, str) and not self.has(group):
            return []
        return self.typed.within(*self.match.span(group))

    @property
    def sentence(self) -> str:
        """The shadow's sentence in which the match begins."""
        return self.typed.shadow[slice(*self.typed.line_at(self.match.start()))]

    def quote(self) -> tuple[int, int]:
        """The view span of the quote: the group `quote` where the pattern has one, else the whole match."""
        return self.span("quote") if self.has("quote") else self.span()

    def draft(
        self,
        value: str,
        qualifiers: Mapping[str, str] | None = None,
        *,
        mention: Mention | tuple[int, int] | None = None,
        quote: tuple[int, int] | None = None,
        property: str = "",
        subject: str = "film",
        assertion: Assertion | None = None,
    ) -> Draft:
        """A draft of this rule's property over this hit's quote; empty qualifiers are left out."""
        start, end = quote or self.quote()
        place = (mention.start, mention.end) if isinstance(mention, Mention) else mention
        given = {k: v for k, v in {**dict(self.rule.qualifiers), **(qualifiers or {})}.items() if v}
        return Draft(
            property or self.rule.property,
            value,
            start,
            end,
            given,
            place,
            mention.ids if isinstance(mention, Mention) else {},
            subject,
            self.rule.name,
            assertion or self.rule.assertion,
            self.rule.presupposed,
            self.match.span(),
        )


Build = Callable[[Hit], Iterable[Draft]]


def each_mention(hit: Hit) -> Iterator[Draft]:
    """One claim for each name of the group `value`: lists share their quote."""
    for m in hit.mentions("value"):
        yield hit.draft(m.name, mention=m)


def literal(hit: Hit) -> Iterator[Draft]:
    """The words of the group `value` as they stand."""
    if hit.words("value"):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


@dataclass(frozen=True, slots=True)
class Rule:
    """A named row: when `pattern` is found, `build` drafts claims of `property` from it.

    Groups of the pattern: `value`, optionally `quote` (else the whole match is quoted) and what `build` asks for.
    """

    name: str
    property: str
    pattern: str
    build: Build = each_mention
    qualifiers: tuple[tuple[str, str], ...] = ()
    assertion: Assertion | None = None
    presupposed: bool = False  # "director X": said in passing, so no negation of the clause undoes it
    needs_film: bool = False  # rests on the reviewed film's credits or title, so on knowing surely which it is


class RuleSet:
    """Rules compiled together. `drafts` runs those that may match; `drafts_plainly` runs all, and must agree."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._of_sure_films = sum(1 << i for i, r in enumerate(self.rules) if r.needs_film)

    @cached_property
    def _patterns(self) -> "_Compiled":
        return _Compiled(folded(expand(r.pattern)) for r in self.rules)

    @cached_property
    def _prefilter(self) -> Prefilter:
        return Prefilter(self._patterns.sources)

    @cached_property
    def _crossing(self) -> int:
        return sum(1 << i for i, p in enumerate(self._patterns.sources) if told_of(p).crosses)

    def drafts(self, typed: Typed) -> list[Draft]:
        """What the rules find, in the rules' order."""
        found: list[tuple[int, int, Draft]] = []
        shadow, rules, patterns, anywhere = typed.shadow, self.rules, self._patterns, 0
        asked = -1 if typed.known.sure else ~self._of_sure_films
        within = asked & ~self._crossing
        for start, end, words in typed.worded:
            mask = self._prefilter.of_words(words)
            anywhere |= mask
            for i in rows_of(mask & within):
                for m in patterns[i].finditer(shadow, start, end):
                    found += [(i, m.start(), draft) for draft in rules[i].build(Hit(typed, m, rules[i]))]
        for i in rows_of(anywhere & asked & self._crossing):
            for m in patterns[i].finditer(shadow):
                found += [(i, m.start(), draft) for draft in rules[i].build(Hit(typed, m, rules[i]))]
        found.sort(key=itemgetter(0, 1))
        return [draft for _, _, draft in found]

    def drafts_plainly(self, typed: Typed) -> list[Draft]:
        """The definition of the truth: every rule over the whole text."""
        asked = ((r, self._patterns[i]) for i, r in enumerate(self.rules) if typed.known.sure or not r.needs_film)
        return [d for r, pattern in asked for m in pattern.finditer(typed.shadow) for d in r.build(Hit(typed, m, r))]


class _Compiled(dict[int, re.Pattern[str]]):
    """Patterns by number, compiled when first asked for: most texts ask for a fifth of them."""

    def __init__(self, sources: Iterable[str]) -> None:
        super().__init__()
        self.sources = tuple(sources)

    def __missing__(self, index: int) -> re.Pattern[str]:
        pattern = self[index] = re.compile(self.sources[index], re.M)
        return pattern
