"""Facts with their witnesses, as pages and the terminal show them."""

import builtins  # the fields named `property` hide the decorator
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from recension.catalogue import models
from recension.collation import label, qualifier_words, value_words
from recension.vocabulary import BY_NAME, Assertion


@dataclass(frozen=True, slots=True)
class Voice:
    """A document among a film's witnesses. `siglum` is the letter it is known by in that film's apparatus."""

    siglum: str
    slug: str
    name: str
    author: str
    published: str
    url: str
    verdict: str
    score: str
    norm: int | None
    main: bool

    @property
    def who(self) -> str:
        return self.author or self.name


@dataclass(frozen=True, slots=True)
class Mark:
    """One witness's words for or against a fact: the quote within its sentence.

    `place` is the claim's number in its document, from 0; `hedge` says how it is not simply asserted; `exact` is the
    quote as it stands in the text from `start`, where the other words have their white space made plain.
    """

    voice: Voice
    before: str
    quote: str
    after: str
    place: int
    hedge: str
    reason: str
    start: int
    exact: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement as shown: its label, value and qualifiers in words, who says it, and who says otherwise."""

    id: int
    property: str
    label: str
    value: str
    qualifier: str
    agent: str  # the slug of the person or organisation, or empty
    agent_kind: str
    marks: tuple[Mark, ...]
    against: tuple[Mark, ...]
    notes: tuple[str, ...]
    rank: str
    measured: bool
    raw: dict[str, Any]

    @builtins.property
    def disputed(self) -> bool:
        return bool(self.against)

    @builtins.property
    def witnesses(self) -> int:
        return len({mark.voice.siglum for mark in self.marks})

    @builtins.property
    def opponents(self) -> int:
        return len({mark.voice.siglum for mark in self.against})

    @builtins.property
    def reasons(self) -> tuple[tuple[str, tuple[Mark, ...]], ...]:
        """The reasons that witnesses give, each with those who give it."""
        given: dict[str, list[Mark]] = {}
        for mark in self.marks:
            if mark.reason:
                given.setdefault(mark.reason, []).append(mark)
        return tuple((reason, tuple(marks)) for reason, marks in given.items())


@dataclass(frozen=True, slots=True)
class Row:
    """The facts under one label, of the film or an `edition`. `contested`: they exclude one another."""

    label: str
    property: str
    facts: tuple[Fact, ...]
    edition: str = ""

    @builtins.property
    def contested(self) -> bool:
        return len(self.facts) > 1 and BY_NAME[self.property].single and any(fact.disputed for fact in self.facts)


def siglum(place: int) -> str:
    """A, B, … Z, AA, AB, …

    >>> [siglum(i) for i in (0, 25, 26)]
    ['A', 'Z', 'AA']
    """
    letters = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def voices_of(work: models.Work) -> dict[int, Voice]:
    """The work's witnesses by the id of their reading, lettered by date. One query."""
    rows = (
        models.ReadingWork.objects.filter(work=work, reading__version__newest_of__isnull=False)
        .select_related("reading__version__document")
        .defer("reading__version__text", "reading__film", "reading__films")
    )
    ordered = sorted(
        rows, key=lambda r: (not r.main, r.reading.version.published or "~", r.reading.version.document.slug)
    )
    return {row.reading_id: voice(row.reading, siglum(place), row) for place, row in enumerate(ordered)}


def voice(reading: models.Reading, letter: str, link: models.ReadingWork | None = None) -> Voice:
    """The witness of a reading; `link` says what it thinks of the work in question."""
    version = reading.version
    return Voice(
        letter,
        version.document.slug,
        version.name,
        version.author,
        version.published,
        version.url,
        link.verdict if link else "",
        link.score if link else "",
        link.norm if link else None,
        link is None or link.main,
    )


def facts(statements: Iterable[models.Statement], voices: dict[int, Voice]) -> list[Fact]:
    """Statements (with `agent` joined) as facts. One query for all their witnesses."""
    every = list(statements)
    heard: dict[int, list[models.Witness]] = {}
    found = models.Witness.objects.filter(statement__in=[s.pk for s in every]).select_related("claim")
    for witness in found.order_by("claim__reading_id", "claim__start"):
        heard.setdefault(witness.statement_id, []).append(witness)
    return [fact(statement, heard.get(statement.pk, []), voices) for statement in every]


def fact(statement: models.Statement, witnesses: Sequence[models.Witness], voices: dict[int, Voice]) -> Fact:
    marks = [(w.against, mark(w.claim, voices)) for w in witnesses if w.claim and w.claim.reading_id in voices]
    order = sorted(marks, key=lambda pair: (len(pair[1].voice.siglum), pair[1].voice.siglum, pair[1].place))
    return Fact(
        statement.pk,
        statement.property,
        label(statement.property, statement.qualifiers),
        value_words(statement.property, statement.value, statement.qualifiers),
        qualifier_words(statement.property, statement.qualifiers, value=statement.value),
        statement.agent.slug if statement.agent else "",
        statement.agent.kind if statement.agent else "",
        tuple(m for against, m in order if not against),
        tuple(m for against, m in order if against),
        tuple(statement.notes),
        statement.rank,
        any(w.comparison_id for w in witnesses),
        {"value": statement.value, "qualifiers": statement.qualifiers, "ids": statement.ids},
    )


_HEDGES = {
    Assertion.HEDGED.value: "with reserve",
    Assertion.REPORTED.value: "reported",
    Assertion.DENIED.value: "denied",
}


def mark(claim: models.Claim, voices: dict[int, Voice]) -> Mark:
    """A claim as a mark: its sentence in three parts, white space made plain."""
    start = claim.start - claim.sentence_start
    end = start + len(claim.quote)
    return Mark(
        voices[claim.reading_id],
        _plain(claim.sentence[:start]),
        _plain(claim.quote),
        _plain(claim.sentence[end:]),
        claim.position,
        _HEDGES.get(claim.assertion, ""),
        claim.qualifiers.get("reason", ""),
        claim.start,
        claim.quote,
    )


#: Markdown's emphasis, which a single sentence is shown without.
_STARS = re.compile(r"(?<!\w)\*{1,2}(?=\w|$)|(?<=[\w.!?'’])\*{1,2}(?!\w)|^\*{1,2}(?!\w)|^#{1,6} ")


def _plain(text: str) -> str:
    """White space as single spaces, kept at the ends, where the parts join."""
    text = _STARS.sub("", text)
    words = " ".join(text.split())
    if not words:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{words}{' ' if text[-1].isspace() else ''}"


def rows(facts: Iterable[Fact], edition: str = "") -> tuple[Row, ...]:
    """Facts under their labels, in the order in which they come."""
    found: dict[tuple[str, str], list[Fact]] = {}
    for one in facts:
        found.setdefault((one.property, one.label), []).append(one)
    return tuple(Row(name, property, tuple(group), edition) for (property, name), group in found.items())
