import re
from dataclasses import dataclass
from fractions import Fraction

from recension.values._agreement import Agreement

#: Letter grades on 0–100, as American schools and the aggregators read them.
LETTERS = {
    "A+": 100, "A": 95, "A-": 91, "B+": 87, "B": 83, "B-": 80, "C+": 77, "C": 73, "C-": 70,
    "D+": 67, "D": 63, "D-": 60, "F": 30,
}  # fmt: skip
_HALVES = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_RATIO = re.compile(r"(\d+(?:[.,]\d+)?)\s*([½¼¾])?\s*(?:/|out of|von|sur)\s*(\d+)", re.I)


def normalise_score(written: str) -> int | None:
    """Put a score on 0–100 where its scale stands in the words, else None.

    >>> normalise_score("3/4"), normalise_score("B+"), normalise_score("near-perfect")
    (75, 87, None)
    """
    letter = written.strip().upper().replace("–", "-").replace("−", "-")
    if letter in LETTERS:
        return LETTERS[letter]
    found = _RATIO.search(written)
    if not found or int(found[3]) == 0:
        return None
    value = Fraction(found[1].replace(",", ".")) + _HALVES.get(found[2] or "", Fraction(0))
    norm = value / int(found[3]) * 100
    return int(norm + Fraction(1, 2)) if norm <= 100 else None


@dataclass(frozen=True, slots=True)
class Score:
    """A score as written, with its place on 0–100 where the scale is known."""

    written: str
    norm: int | None = None

    def compare(self, other: "Score") -> Agreement:
        """Two critics' scores never conflict: each is its writer's own."""
        same = self.norm == other.norm if self.norm is not None else self.written == other.written
        return Agreement.EQUAL if same else Agreement.COMPATIBLE

    def __str__(self) -> str:
        return self.written
