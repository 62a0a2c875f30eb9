"""Titles that nothing marks and whose words are not all written great."""

import pytest

from recension.reading.other_films._loose_titles import is_loosely_written, standing

#: a text with the title in brackets, and whether it is one
TEXTS = [
    ("It is as scary as [The Harbour that dripped Brine] ever was.", True),
    ("They ripped it off from [Quill's ladder], which did it well.", True),
    ("See films such as [Brineman impossible] or none.", True),
    ("I had hoped for a [harbour of brothers] here.", False),
    ("He ran down the [Harbour street] at night.", False),
    ("Watch [when ferrymen rust] instead.", True),
    ("Nobody saw [the long way] home.", False),
    ("We watched [ferrymen rust] all day.", False),
]


@pytest.mark.parametrize(("text", "wanted"), TEXTS)
def test_where_a_loosely_written_title_stands(text: str, wanted: bool) -> None:
    before, run, behind = text.replace("]", "[").split("[")
    view, end = before + run + behind, len(before + run)
    assert is_loosely_written(run)
    needed = standing(view, len(before), end, ())
    assert (needed is not None and needed <= 9) is wanted


def test_a_title_may_be_joined_to_another() -> None:
    view = "Get Night Ferry and Brine market. Two great epics."
    start, end = view.index("Brine"), view.index(".")
    assert standing(view, start, end, ()) is None
    assert standing(view, start, end, {len("Get Night Ferry")}) == 0


@pytest.mark.parametrize("run", ["I do", "The Long Night", "REAL life", "Salt. The sea", "ferry"])
def test_what_is_no_loosely_written_title(run: str) -> None:
    assert not is_loosely_written(run)
