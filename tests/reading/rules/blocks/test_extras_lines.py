"""Rows of supplements that a disc's maker heads, and what hides in its menus."""

import pytest

from recension.reading._read import typed_view
from recension.reading.claims._claims import claims_of
from recension.reading.mentions._known import Known
from recension.reading.rules.blocks.blocks import drafts_of_blocks
from recension.reading.text._text import Text

ROWS = [
    (
        'Harbour Lane DVD Extras: Part of the Tide Collection. Uncut; "Salt Road" (20 minute documentary); Poster & Stills gallery; Theatrical Trailer',
        [
            ("edition", "uncut"),
            ("extra", '"Salt Road" (20 minute documentary)'),
            ("extra", "Poster & Stills gallery"),
            ("extra", "Theatrical Trailer"),
        ],
    ),
    (
        '2 Easter Eggs: Highlight the gun in the menu for trailers for "Quarry Run"; Highlight the hand to get interviews on the band',
        [("extra", "Highlight the hand to get interviews on the band")],
    ),
    ('DVD Extras: Just trailers for "Hardware", "High Quarry", "Strike"', []),
]


@pytest.mark.parametrize(("text", "claims"), ROWS)
def test_a_row_of_supplements(text: str, claims: list[tuple[str, str]]) -> None:
    typed = typed_view(Text(f"My Grade: D\n\n{text}\n"), Known())
    assert [(c.property, c.value) for c in claims_of(drafts_of_blocks(typed), typed) if c.property != "score"] == claims
