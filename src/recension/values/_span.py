from dataclasses import dataclass

from recension.errors import ValueFormError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of Unicode code points of a stored text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueFormError(f"a span runs forward from 0 or later, not {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def slice(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def joined(self, other: "Span") -> "Span":
        return Span(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that license a claim, and where the value itself stands among them."""

    quote: str
    span: Span
    mention: Span | None = None

    @classmethod
    def of(cls, text: str, span: Span, mention: Span | None = None) -> "Evidence":
        return cls(span.slice(text), span, mention)

    def stands_in(self, text: str) -> bool:
        return self.quote != "" and self.span.slice(text) == self.quote
