"""Names that films bear too, where they are another's."""

from dataclasses import replace

import pytest

from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import NAME, TITLE, Mention
from recension.reading.rules.films import known_titles, related
from recension.reading.text._text import Text
from tests.reading.facts import claims_in

LAMP = Known(("The Widow's Lamp II: A Long Wick",), year=1971)
KNOWN = ("High Water", "Brine", "Ned Shakespeare")


def _told(text: str, *, bare: bool = False) -> list[str]:
    view = Text(text).view
    found = [(name, view.find(name)) for name in KNOWN[:2]]
    kind = NAME if bare else TITLE
    spotted = [Mention(at, at + len(name), kind, name, known=True) for name, at in found if at >= 0]
    return [c.value for c in claims_in(text, related, known_titles, known=LAMP, spotted=spotted) if c.is_fact]


MARKED = [
    ('It takes its title from Shakespeare\'s "High Water" and little else.', []),
    ('It is worse than the film of Shakespeare\'s "High Water" and as long.', ["High Water"]),
    ('She met him in a revival of "High Water" on the stage.', []),
    ('Nobody who listens to "The Salt Bay Overture" can sleep.', []),
    ('He gave us the "Brine" persona that he would keep for years.', []),
    ('It is no match for the "Brine" films of old.', ["Brine"]),
    ('He sails home to his "Brine" who weeps in the hall.', []),
    ('"High Water!" says the mate, and they go below.', []),
    ('They greet her with a "High Water!" from the quay.', []),
    ('It is not as good as "Brine" was.', ["Brine"]),
    ('There are his mates, "Brine" (Ned Salt) and another.', []),
    ('He made other films, and he is best in "Brine" (Ned Salt).', ["Brine"]),
    ('The "Long Wick" drags in its second hour.', []),
]


@pytest.mark.parametrize(("text", "wanted"), MARKED)
def test_marked_names(text: str, wanted: list[str]) -> None:
    assert _told(text) == wanted


BARE = [
    ("It reminded me of Brine and not in a good way.", ["Brine"]),
    ("It reminded me of Brine castles and not in a good way.", []),
    ("Films such as Long Salt Road and Brine cover such ground far better.", ["Brine"]),
    ("We were shown a Brine umpire like that before.", []),
    ("It is like a Brine clone made for television.", ["Brine"]),
    ("It has other heroes like Captain Lamp and Brine in a row.", []),
    ("They drove out to see colonial Brine, Nebraska at night.", []),
]


@pytest.mark.parametrize(("text", "wanted"), BARE)
def test_bare_names(text: str, wanted: list[str]) -> None:
    assert _told(text, bare=True) == wanted


def test_the_end_of_a_longer_name() -> None:
    view = "It is one of those Return of the High Water copies, and like OLD BRINE (1971) it sinks."
    spotted = [Mention(view.find(n), view.find(n) + len(n), TITLE, "x", known=True) for n in ("High Water", "BRINE")]
    spotted = [replace(m, name=view[m.start : m.end]) for m in spotted]
    assert not {"High Water", "BRINE"} & {c.value for c in claims_in(view, related, known=LAMP, spotted=spotted)}
