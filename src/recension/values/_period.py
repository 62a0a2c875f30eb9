from dataclasses import dataclass

from recension.errors import ValueFormError
from recension.values._agreement import Agreement


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of years, both ends within it: 1985 is (1985, 1985), the 1970s are (1970, 1979)."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueFormError(f"a period does not end before it begins: {self.first}–{self.last}")

    @classmethod
    def year(cls, year: int) -> "Period":
        return cls(year, year)

    def compare(self, other: "Period") -> Agreement:
        if self == other:
            return Agreement.EQUAL
        meet = self.first <= other.last and other.first <= self.last
        return Agreement.COMPATIBLE if meet else Agreement.CONFLICTING

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"
