"""Well-known people whose names stand with a letter amiss: text → who is meant."""

from typing import ClassVar, cast

import pytest

from recension.authority import Authority
from recension.reading.mentions._mention import PERSON, Mention
from recension.reading.mentions._slips_of_people import slips_of_people
from recension.reading.text._text import Text
from recension.values import fold


class _Numbers(list[int]):
    def tolist(self) -> list[int]:
        return list(self)


class _People:
    """An authority of a few people, each with credits."""

    KNOWN: ClassVar = {"Ada Quillmore": 9, "Anna Quillmere": 4, "Edgar Brando": 12, "Tom Pell": 90}

    def name_of(self, words: list[str]) -> int:
        names = [fold(name).split() for name in self.KNOWN]
        return names.index(list(words)) if list(words) in names else -1

    def people_named(self, name: int) -> _Numbers:
        return _Numbers([name])

    def person_name(self, number: int) -> str:
        return list(self.KNOWN)[number]

    def trades_of(self, number: int) -> dict[str, int]:
        return {"actor": list(self.KNOWN.values())[number]}


def _meant(text: str, *names: Mention) -> list[str]:
    return [m.name for m in slips_of_people(Text(text), names, cast(Authority, _People()))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The best of it is Ada Quilmore, who sings.", ["Ada Quillmore"]),
        ("The best of it is Ada Quilmore's hat.", ["Ada Quillmore"]),
        ("The best of it is Edgor Brando, who sings.", ["Edgar Brando"]),
        ("The best of it is Ada Quillmore, who sings.", []),
        ("The best of it is Anna Quillmare, who sings.", []),
        ("The best of it is Ada Willmore, who sings.", []),
        ("The best of it is Tom Bell, who sings.", []),
        ("The best of it is Mrs Ada Quilmore, who sings.", []),
        ("The best of it is Ada Quilmore Street.", []),
        ("the best of it is ada quilmore, who sings.", []),
    ],
)
def test_meant(text: str, wanted: list[str]) -> None:
    assert _meant(text) == wanted


def test_where_another_name_stands() -> None:
    text = "The best of it is Ada Quilmore, who sings."
    assert _meant(text, Mention(18, 30, PERSON, "Ada Quilmore")) == []
