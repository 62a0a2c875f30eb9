"""Names of the story's people in quotation marks, told from titles by the words beside them."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.mentions._mention import NAME
from recension.reading.mentions._mentions import mentions
from recension.reading.rules.cast import playing
from recension.reading.text._text import Text
from tests.reading.facts import claims_in


def _parts(text: str) -> list[str]:
    """The names that stand with their marks."""
    view = Text(text)
    return [m.name for m in mentions(view, Known()) if m.kind == NAME and view.view[m.start] in "\"'"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He lives with his wimpy wife 'Carolyn' in a barn.", ["Carolyn"]),
        ("They have two children, a boy, 'Walter', and a girl, 'Edith', who fight.", ["Walter", "Edith"]),
        ("She fears a man named \"Zurk\" and his dog.", ["Zurk"]),
        ("Ada Quill shines as 'Maggie'.", ["Maggie"]),
        ("Ada Quill plays \"Zurk\" with ease.", ["Zurk"]),
        ("The child playing the role of \"Zurk\" is fine.", ["Zurk"]),
        ("The family keeps a pet, 'Zurk' (played by Tom Verrell), in a shed.", ["Zurk"]),
        ("His wife 'Carolyn' leaves. Nobody misses \"Carolyn\".", ["Carolyn", "Carolyn"]),
        ("He made such films as 'Maggie' and 'Edith'.", []),
        ("It is as good as 'Maggie'.", []),
        ("The star 'Maggie' won it.", []),
        ("A show named 'Edith' ran for years.", []),
        ("His wife 'Carolyn' (1985) is a film.", []),
        ("Ada Quill plays 'Maggie' on the piano.", []),
        ("The title character of 'Edith' sings.", []),
        ("The ending 'trick' played by Tom Verrell fails.", []),
    ],
)
def test_names_in_marks(text: str, wanted: list[str]) -> None:
    assert _parts(text) == wanted


def test_the_marks_are_no_part_of_the_mention() -> None:
    text = "Ada Quill plays 'Maggie Tarn', a clerk, and Tom Verrell excels as \"Ned Orvik,\" her boss."
    told = {c.value: c.qualifiers.get("character") for c in claims_in(text, playing)}
    assert told == {"Ada Quill": "Maggie Tarn", "Tom Verrell": "Ned Orvik"}
