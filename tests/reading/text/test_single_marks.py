import pytest

from recension.reading.text._text import Text

MARKS = [
    ("Dov Marsh’s ‘Copper Kettle’ opens it.", "Dov Marsh's \"Copper Kettle\" opens it."),
    ("‘Don’t Look Down’ plays twice.", '"Don\'t Look Down" plays twice.'),
    ("“She said ‘no’, and ‘no’ it was,” he writes.", "\"She said 'no', and 'no' it was,\" he writes."),
    ("The dogs’ bowls of ’72 are ‘lost", "The dogs' bowls of '72 are 'lost"),
    ("'Copper Kettle' opens it.", "'Copper Kettle' opens it."),
]


@pytest.mark.parametrize(("text", "view"), MARKS)
def test_single_marks_are_read_as_double_where_they_are_the_habit(text: str, view: str) -> None:
    assert Text(text).view == view
