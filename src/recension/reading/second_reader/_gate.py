"""The gate for a second reader: another program's proposals come in as quote and value, and little of them is trusted.

A proposal becomes a claim only when its quote stands in the text exactly and its value is licensed by the quote. The
second reader adds claims, never evidence: offsets, and how the text stands to the claim, are found here.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from recension.reading._read import typed_view
from recension.reading.assertion._assertion import Assertions
from recension.reading.matching._typed import Typed
from recension.reading.mentions._known import Known
from recension.reading.second_reader._licence import licensed
from recension.reading.second_reader._licence_qualifiers import is_known_qualifier
from recension.reading.text._text import Text
from recension.records import Admission, Claim, Proposal, Reading, Refusal
from recension.values import Evidence, Span, fold
from recension.vocabulary import BY_NAME

#: A quote longer than this licenses anything, so it licenses nothing; a value this long is a paragraph.
MOST_QUOTED, MOST_VALUE = 600, 300
#: The rule that such claims bear.
SECOND_READER = "second reader"


def admit(reading: Reading, proposals: Iterable[Proposal]) -> Admission:
    """Let the proposals in that the text bears out; what the reading already states is refused as known.

    Whatever a field holds, a proposal is refused at worst.
    """
    film = reading.film
    known = Known((film.title,), year=film.year) if film else Known(sure=False)
    typed = typed_view(Text(reading.document.text), known)
    assertions = Assertions(typed)
    stated = {_key(c.property, c.value, c.qualifiers, c.subject) for c in reading.claims if c.is_fact}
    claims: list[Claim] = []
    refused: list[Refusal] = []
    for proposal in proposals:
        reason = refusal(proposal, reading.document.text)
        key = None if reason else _key(proposal.property, proposal.value, proposal.qualifiers, proposal.subject)
        if key in stated:
            reason = "the reading already has this claim"
        if reason or key is None:
            refused.append(Refusal(proposal, reason))
            continue
        claim = _claim(proposal, typed, assertions)
        stated.add(key)
        claims.append(claim)
    ordered = sorted([*reading.claims, *claims], key=lambda c: (c.span, c.property, c.value))
    return Admission(replace(reading, claims=tuple(ordered)), len(claims), tuple(refused))


def _key(name: str, value: str, qualifiers: Mapping[str, str], subject: str) -> tuple[str, ...]:
    """What makes two claims one: the property, its value, what the property is told apart by, and of what it is."""
    return (name, fold(value) or value, subject, *(fold(qualifiers.get(k, "")) for k in BY_NAME[name].keys))


def refusal(proposal: Proposal, text: str) -> str:
    """Why a proposal is not taken; empty when it is."""
    return _misshapen(proposal) or _misquoted(proposal, text) or licensed(proposal, text)


def _misshapen(proposal: Proposal) -> str:
    """What is wrong with a proposal's fields, whatever the text says."""
    if not isinstance(proposal.property, str) or proposal.property not in BY_NAME:
        return f"there is no property {proposal.property!r}"
    if not isinstance(proposal.value, str) or not proposal.value.strip():
        return "the value is no words"
    if len(proposal.value) > MOST_VALUE:
        return f"the value is longer than {MOST_VALUE} characters"
    if any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co") for c in proposal.value):
        return "the value holds signs that cannot be seen"
    if not isinstance(proposal.qualifiers, Mapping):
        return "the qualifiers are no object of strings"
    for name, value in proposal.qualifiers.items():
        if not isinstance(value, str) or not is_known_qualifier(name):
            return f"there is no qualifier {name!r} of that value"
    if not isinstance(proposal.subject, str) or not _SUBJECT.fullmatch(proposal.subject):
        return "the subject is film, edition:NAME or film:TITLE"
    return ""


_SUBJECT = re.compile(r"film|(?:film|edition):\S[^\n]{0,150}")
_WITHIN = re.compile(r"\w\w")


def _misquoted(proposal: Proposal, text: str) -> str:
    if not isinstance(proposal.quote, str) or not proposal.quote.strip():
        return "there is no quote"
    if len(proposal.quote) > MOST_QUOTED:
        return f"the quote is longer than {MOST_QUOTED} characters"
    if not any(_places(proposal.quote, text)):
        return "the quote does not stand in the text"
    _, _, name = proposal.subject.partition(":")
    if name and fold(name) not in fold(text):
        return "the text does not name the subject"
    return ""


def _places(quote: str, text: str) -> Iterator[Span]:
    """Where a quote stands in the text with whole words at its ends."""
    at = text.find(quote)
    while at >= 0:
        end = at + len(quote)
        if not _WITHIN.fullmatch(text[max(at - 1, 0) : at + 1]) and not _WITHIN.fullmatch(text[end - 1 : end + 1]):
            yield Span(at, end)
        at = text.find(quote, at + 1)


def _claim(proposal: Proposal, typed: Typed, assertions: Assertions) -> Claim:
    """The claim at the first place where it is a fact, else at the first."""
    places = [_claim_at(proposal, span, typed, assertions) for span in _places(proposal.quote, typed.text.raw)]
    return next((claim for claim in places if claim.is_fact), places[0])


def _claim_at(proposal: Proposal, span: Span, typed: Typed, assertions: Assertions) -> Claim:
    text = typed.text
    at = proposal.quote.find(proposal.value)
    mention = Span(span.start + at, span.start + at + len(proposal.value)) if at >= 0 else None
    assertion, cues = assertions.of(*typed.from_view(*text.view_span(span)))
    evidence = Evidence.of(text.raw, span, mention)
    qualifiers = {k: v for k, v in proposal.qualifiers.items() if v}
    return Claim(
        proposal.property, proposal.value, evidence, qualifiers, {}, proposal.subject, assertion, SECOND_READER, cues
    )
