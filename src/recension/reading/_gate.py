"""The gate for a second reader: another program's proposals come in as quote and value, and little of them is trusted.

A proposal becomes a claim only when its quote stands in the text exactly and its value is licensed by the quote. The
second reader adds claims, never evidence: offsets, and how the text stands to the claim, are found here.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from recension.reading._assertion import Assertions
from recension.reading._numerals import numbers_in
from recension.reading._typed import Typed
from recension.records import Claim, Reading
from recension.values import Evidence, Span, fold
from recension.vocabulary import ASPECTS, BY_NAME, Kind

#: A quote longer than this licenses anything, so it licenses nothing.
MOST_QUOTED = 600


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a second reader says: a value of a property, and the words it rests on."""

    property: str
    value: str
    quote: str
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    subject: str = "film"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A proposal that was not taken, and why."""

    proposal: Proposal
    reason: str


@dataclass(frozen=True, slots=True)
class Admission:
    """The reading with the claims that were taken, and the refusals in their order."""

    reading: Reading
    taken: int
    refused: tuple[Refusal, ...]


def admit(reading: Reading, typed: Typed, proposals: Iterable[Proposal]) -> Admission:
    """Let the proposals in that the text bears out; those the reading already has count as taken once."""
    assertions = Assertions(typed)
    known = {(c.property, fold(c.value)) for c in reading.claims}
    claims, refused = [], []
    for proposal in proposals:
        reason = refusal(proposal, reading.document.text)
        if not reason and (proposal.property, fold(proposal.value)) in known:
            reason = "the reading already has this claim"
        if reason:
            refused.append(Refusal(proposal, reason))
            continue
        known.add((proposal.property, fold(proposal.value)))
        claims.append(_claim(proposal, typed, assertions))
    ordered = sorted([*reading.claims, *claims], key=lambda c: (c.span, c.property, c.value))
    return Admission(replace(reading, claims=tuple(ordered)), len(claims), tuple(refused))


def refusal(proposal: Proposal, text: str) -> str:
    """Why a proposal is not taken; empty when it is."""
    if proposal.property not in BY_NAME:
        return f"there is no property {proposal.property!r}"
    if not proposal.quote.strip() or proposal.quote not in text:
        return "the quote does not stand in the text"
    if len(proposal.quote) > MOST_QUOTED:
        return f"the quote is longer than {MOST_QUOTED} characters"
    words = (proposal.value, *proposal.qualifiers.values())
    if not all(isinstance(w, str) for w in words) or not proposal.value.strip():
        return "the value and the qualifiers are words"
    if not licensed(proposal):
        return "the value is not licensed by the quote"
    return ""


def _claim(proposal: Proposal, typed: Typed, assertions: Assertions) -> Claim:
    text = typed.text
    start = text.raw.index(proposal.quote)
    span = Span(start, start + len(proposal.quote))
    at = proposal.quote.find(proposal.value)
    mention = Span(start + at, start + at + len(proposal.value)) if at >= 0 else None
    assertion, cues = assertions.of(*typed.from_view(*text.view_span(span)))
    evidence = Evidence.of(text.raw, span, mention)
    qualifiers = {k: v for k, v in proposal.qualifiers.items() if v}
    return Claim(
        proposal.property, proposal.value, evidence, qualifiers, {}, proposal.subject, assertion, "second reader", cues
    )


def licensed(proposal: Proposal) -> bool:
    """Whether the quote itself says the value, by the measure of the property's kind."""
    kind = BY_NAME[proposal.property].kind
    if proposal.property in _BY_NAME:
        return _BY_NAME[proposal.property](proposal)
    return _BY_KIND.get(kind, _words_shared)(proposal)


def _every_word(proposal: Proposal) -> bool:
    """A name: its last word stands in the quote, and no word of the quoted form is missing from the value."""
    value, quote = fold(proposal.value).split(), set(fold(proposal.quote).split())
    return bool(value) and all(w in quote for w in value)


def _number(proposal: Proposal) -> bool:
    value = re.sub(r"[,_ ]", "", proposal.value)
    if not re.fullmatch(r"\d+(\.\d+)?", value):
        return _every_word(proposal)
    return any(abs(float(value) - n) < 1e-6 for n in numbers_in(proposal.quote))


def _words_shared(proposal: Proposal) -> bool:
    """Free words: at least half of the value's own words stand in the quote."""
    value = {w for w in fold(proposal.value).split() if len(w) > 3} or set(fold(proposal.value).split())
    return bool(value) and 2 * len(value & set(fold(proposal.quote).split())) >= len(value)


def _opinion(proposal: Proposal) -> bool:
    """An aspect of the list, with a polarity; that the words are evaluative is the second reader's own judgement."""
    return proposal.value in ASPECTS and proposal.qualifiers.get("pol") in ("pos", "neg", "mixed", "neutral")


def _one_of(*values: str) -> Callable[[Proposal], bool]:
    return lambda proposal: proposal.value in values


_BY_NAME: dict[str, Callable[[Proposal], bool]] = {
    "opinion": _opinion,
    "verdict": _one_of("pos", "neg", "mixed"),
    "recommend": _one_of("yes", "no"),
    "score": lambda p: fold(p.value) in fold(p.quote) if fold(p.value) else p.value in p.quote,
}
_BY_KIND: dict[Kind, Callable[[Proposal], bool]] = {
    Kind.PERSON: _every_word,
    Kind.ORGANISATION: _every_word,
    Kind.TITLE: _every_word,
    Kind.YEAR: _number,
    Kind.MONEY: _number,
    Kind.DURATION: _number,
    Kind.PLACE: _every_word,
}

