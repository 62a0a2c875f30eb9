from dataclasses import dataclass

from recension.values._agreement import Agreement
from recension.values._name import fold


@dataclass(frozen=True, slots=True)
class Phrase:
    """Free words: titles, places, songs, reasons."""

    text: str

    def compare(self, other: "Phrase") -> Agreement:
        """Equal when folded alike; otherwise compatible, for two phrasings seldom exclude each other."""
        return Agreement.EQUAL if fold(self.text) == fold(other.text) else Agreement.COMPATIBLE

    def __str__(self) -> str:
        return self.text
