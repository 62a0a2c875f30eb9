"""People whom a text names with a slip of the pen, and those whom it names as they are called."""

from typing import ClassVar, cast

import pytest

from recension.authority import Authority
from recension.reading.mentions._misspelt_people import spelt_right
from recension.records import Claim
from recension.values import Evidence, Span, fold


class _People:
    """An authority of a few people, each with credits by trade."""

    KNOWN: ClassVar = {
        "Ada Quillmore": {"actress": 9},
        "Tom Verrell": {"actor": 4, "director": 2},
        "Tom Verrall": {"actor": 1},
        "Marthe Olsen": {"composer": 5},
        "Lena Corvin": {"actress": 5},
        "Lona Corvin": {"actress": 4},
        "Helen Brandt": {"actress": 4},
    }

    def name_of(self, words: list[str]) -> int:
        names = [fold(name).split() for name in self.KNOWN]
        return names.index(list(words)) if list(words) in names else -1

    def people_named(self, name: int) -> "_Numbers":
        return _Numbers([name])

    def person_name(self, number: int) -> str:
        return list(self.KNOWN)[number]

    def trades_of(self, number: int) -> dict[str, int]:
        return list(self.KNOWN.values())[number]


class _Numbers(list[int]):
    def tolist(self) -> list[int]:
        return list(self)


WRITTEN = {
    "Ada Quilmore": "Ada Quillmore",
    "Ada Quillmroe": "Ada Quillmore",
    "Ada Quillmore": "Ada Quillmore",
    "Ada Quelmoor": "Ada Quelmoor",  # more than a letter away
    "Tom Verrill": "Tom Verrell",  # the other Tom is hardly known
    "Tom Verrall": "Tom Verrall",  # hardly known, but called so
    "Tim Verrell": "Tim Verrell",  # a short word is near too many
    "Marthe Olson": "Marthe Olson",  # a composer, and no player
    "Lena Corvinn": "Lena Corvin",
    "Ellen Brandt": "Ellen Brandt",  # another given name
    "Quilmore": "Quilmore",
}


@pytest.mark.parametrize("written", WRITTEN)
def test_misspelt_players(written: str) -> None:
    assert _read((written, "")) == [(WRITTEN[written], "")]


def test_of_two_that_say_the_same_one_is_kept() -> None:
    assert _read(("Ada Quilmore", ""), ("Ada Quillmore", "Moll")) == [("Ada Quillmore", "Moll")]
    assert _read(("Ada Quilmore", "Moll"), ("Ada Quillmore", "Moll")) == [("Ada Quillmore", "Moll")]
    assert _read(("Ada Quillmore", ""), ("Ada Quilmore", "Moll")) == [("Ada Quillmore", "Moll")]
    assert _read(("Ada Quilmore", "Moll"), ("Ada Quillmore", "a nun")) == [
        ("Ada Quillmore", "Moll"),
        ("Ada Quillmore", "a nun"),
    ]


def _read(*cast_of: tuple[str, str]) -> list[tuple[str, str]]:
    claims = [_claim(name, role) for name, role in cast_of]
    found = spelt_right(claims, cast(Authority, _People()))
    return [(c.value, c.qualifiers.get("character", "")) for c in found]


def _claim(name: str, role: str) -> Claim:
    return Claim("cast_member", name, Evidence(name, Span(0, len(name))), {"character": role} if role else {})
