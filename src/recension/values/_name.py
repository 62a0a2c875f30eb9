import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from recension.values._agreement import Agreement

_PUNCTUATION = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Fold a name for comparison: no case, accents or punctuation, single spaces.

    >>> fold('Roy L. "Rocky" Dennis')
    'roy l rocky dennis'
    """
    plain = unicodedata.normalize("NFKD", text.translate(_PUNCTUATION)).casefold()
    letters = (c if c.isalnum() else "" if c == "'" or unicodedata.combining(c) else " " for c in plain)
    return " ".join("".join(letters).split())


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's or character's name as written."""

    text: str

    def compare(self, other: "PersonName") -> Agreement:
        """Equal when folded alike; compatible when one's words lie within the other's ("Gar", "Gar Smith")."""
        mine, theirs = fold(self.text), fold(other.text)
        if mine == theirs:
            return Agreement.EQUAL
        a, b = set(mine.split()), set(theirs.split())
        return Agreement.COMPATIBLE if a and b and (a <= b or b <= a) else Agreement.CONFLICTING

    def __str__(self) -> str:
        return self.text
