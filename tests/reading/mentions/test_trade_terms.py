import pytest

from recension.reading._read import typed_view
from recension.reading.mentions._known import Known
from recension.reading.text._text import Text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I own the Harbour Video DVD of it.", ["Harbour Video"]),
        ("See the Director's Cut, on Mill Lane Blu-ray.", ["Mill Lane"]),
        ("Running Time: 90 minutes", []),
        ("It made $40 Million in Japan.", ["Japan"]),
        ("The Corran Brothers Special Edition is dear.", ["Corran Brothers"]),
    ],
)
def test_trade_terms_belong_to_no_name(text: str, names: list[str]) -> None:
    assert [m.name for m in typed_view(Text(text), Known()).mentions] == names
