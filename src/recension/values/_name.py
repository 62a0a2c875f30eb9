import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from recension.values._agreement import Agreement

_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "ʼ": "'"})
_POSSESSIVE = re.compile(r"'s\b", re.I)
#: Of lower-case ASCII: what folds to nothing, and what to a space.
_PLAIN = str.maketrans(dict.fromkeys((chr(c) for c in range(128) if not chr(c).isalnum()), " ") | {"'": None})
_LETTERS = {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"}


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Fold a name for comparison: no case, accents, punctuation or possessive 's, single spaces.

    Folding is word by word: the fold of a text is its words' folds joined by spaces, so a gazetteer is keyed on words.

    >>> fold('Roy L. "Rocky" Dennis'), fold("Schindler’s List"), fold("O'Brien")
    ('roy l rocky dennis', 'schindler list', 'obrien')
    """
    if text.isascii():
        if text.isalpha():
            return text.lower()
        return " ".join(_POSSESSIVE.sub("", text.replace("`", "'").lower()).translate(_PLAIN).split())
    plain = unicodedata.normalize("NFKD", text.translate(_QUOTES)).casefold()
    plain = _POSSESSIVE.sub("", plain)
    plain = "".join(_LETTERS.get(c, c) for c in unicodedata.normalize("NFKD", plain))
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
