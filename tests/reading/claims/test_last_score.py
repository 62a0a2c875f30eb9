"""Two scores far apart: the later is the writer's."""

import pytest

from recension.reading import read
from recension.records import Document

TEXTS = [
    ("An 8/10 for a whole hour, and then the uncle came home. 5/10", ["5/10"]),
    ("I wrote 9/10 on the ticket. With the heating off it is a 6/10.", ["6/10"]),
    ("Three stars out of four. My old scale would say 8/10.", ["Three stars out of four", "8/10"]),
    ("4/10, or 7/10 if you like a brass band.", ["4/10"]),
    ("I give it 9/10 and am saving my 10/10 for the sequel.", ["9/10"]),
    ("It earns 3/10, an improvement from the 1/10 of Friday.", ["3/10"]),
    ("A 1/10, since there is no option to give it 0/10.", ["1/10"]),
    ("Nothing before 1950 was shot like it. 9/10", ["9/10"]),
    ("I give it 9/10. The IMDb rating of 6/10 is far too low.", ["9/10", "6/10"]),
    ("For kids: 9/10. For adults: 4/10.", ["9/10", "4/10"]),
    ("Film: 9/10. DVD: 6/10.", ["9/10", "6/10"]),  # the disc has a score of its own
    ("My score is 9/10. Had the ending been kept it would be a 4/10.", ["9/10", "4/10"]),
]


@pytest.mark.parametrize(("text", "stated"), TEXTS)
def test_of_two_scores_far_apart_the_later_stands(text: str, stated: list[str]) -> None:
    scores = [c for c in read(Document("d", text)).claims if c.property == "score"]
    assert [c.value for c in scores if c.is_fact] == stated


def test_the_score_taken_back_names_the_one_that_does_it() -> None:
    first, _ = [c for c in read(Document("d", "It was 9/10 at the interval. 4/10.")).claims if c.property == "score"]
    assert (first.assertion.value, first.cues) == ("unknown", ("4/10",))
