"""Players told by the row that they stand in."""

import pytest

from recension.reading._read import _drafts, typed_view
from recension.reading._steps import complete
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mention import PERSON, Mention
from recension.reading.text._text import Text

_PLAYS = frozenset({"cast_member"})
FILM = Known(("Night Ferry",), (KnownPerson("Ada Quill", {}, _PLAYS), KnownPerson("Tom Verrell", {}, _PLAYS)))

ROWS = [
    ("Everyone from Ada Quill, Bob Threnody, Lil Marrow, Tom Verrell and Ulf Sproat gets wet.", {"Bob Threnody", "Lil Marrow", "Ulf Sproat"}),
    ("Nobody blames Ada Quill, Zog and Tom Verrell for the weather.", {"Zog"}),
    ('Nobody blames Ada Quill, Tom Verrell, Ned "Brine") Fosk or Lil Marrow for it.', {"Ned Fosk"}),
    ('Nobody blames Ada Quill, Tom Verrell, Ned "Brine") Fosk and Lil Marrow for it.', {"Ned Fosk", "Lil Marrow"}),
    ("Nobody blames Ada Quill, Ned, and Bob Threnody for the weather.", set()),
    ("The director thanked Ada Quill, Bob Threnody and Tom Verrell.", set()),
    ("Ada Quill, Bob Threnody and Tom Verrell would get wet in a better world.", set()),
    ('Ada Quill, Bob Threnody and Tom Verrell got wet in "Salt Rain" (1971).', set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_mates(text: str, wanted: set[str]) -> None:
    drafts = complete(_drafts(typed_view(Text(text), FILM)))
    assert {d.value for d in drafts if d.rule == "beside PLAYERS in a row"} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The best scene has Ada Quill and Bob Threnody in a boat.", {"Bob Threnody"}),
        ("The best scene has Bob Threnody and Ada Quill in a boat.", {"Bob Threnody"}),
        ("The best scene has Ada Quill, Bob Threnody in a boat.", set()),
        ("All are wet besides Ada Quill and Bob Threnody in a boat.", set()),
    ],
)
def test_pair(text: str, wanted: set[str]) -> None:
    at = text.index("Bob Threnody")
    spotted = [Mention(at, at + len("Bob Threnody"), PERSON, "Bob Threnody", known=True)]
    drafts = complete(_drafts(typed_view(Text(text), FILM, spotted)))
    assert {d.value for d in drafts if d.rule == "beside PLAYERS in a row"} == wanted
