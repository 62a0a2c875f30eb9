"""What was, told in the past beside a film of the real, and where the film leaves it: text → (property, value)."""

import pytest

from recension.reading.rules.world import departures_of_lives, history_in_the_past, portrays, sources
from tests.reading.facts import claims_in, stated

_LIFE = "This is the true story of Ada Quill. "

TOLD = [
    # sentences of history, clause by clause
    (_LIFE + "She was born in Kent in 1841. A jury threw it out.", [("subject_fact", "She was born in Kent in 1841"), ("subject_fact", "A jury threw it out")]),
    (_LIFE + "In 1893 Ada Quill crossed the ice on foot, and nobody in London believed her.", [("subject_fact", "In 1893 Ada Quill crossed the ice on foot"), ("subject_fact", "nobody in London believed her")]),
    (_LIFE + "Historians later found that Quill had never owned a boat.", [("departure", "Historians later found that Quill had never owned a boat")]),
    # of the film, of other times and of nobody
    (_LIFE + "The film cost a million in 1985. It opened in Kent.", []),
    (_LIFE + "She finds a boat and crosses the ice.", []),
    ("A milkman lost his way. She was born in Kent in 1841.", []),
    # where the film leaves what was
    (_LIFE + "The film drops the courtroom entirely.", [("departure", "The film drops the courtroom entirely")]),
    (_LIFE + "The letter to the king is Holm's invention.", [("departure", "The letter to the king is Holm's invention")]),
    (_LIFE + "The snub at the ball was invented.", [("departure", "The snub at the ball was invented")]),
    (_LIFE + "The duel cannot have happened as shown.", [("departure", "The duel cannot have happened as shown")]),
    (_LIFE + "Orrin Salt is shown arriving in the wrong year.", [("departure", "Orrin Salt is shown arriving in the wrong year")]),
    ("The film drops the courtroom entirely.", []),
    (_LIFE + "That was before television was invented.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_was(text: str, told: list[tuple[str, str]]) -> None:
    found = stated(text, history_in_the_past, departures_of_lives)
    assert found == told


PLAYED = [
    ("Mary Holm makes Clara Pike a drifter.", ["Clara Pike"]),
    ("Mary Holm is uncanny as Clara Pike.", ["Clara Pike"]),
    ("Mary Holm is known as Clara Pike.", []),
]
_HISTORY = "Ada Quill was tried for perjury in 1907. The real Quill was a colder fish. She died at sixty in 1931. "


@pytest.mark.parametrize(("text", "people"), PLAYED)
def test_players_of_the_real(text: str, people: list[str]) -> None:
    """Where a text tells what was beside its film, the full names of parts are of people who lived."""
    found = stated(_HISTORY + text, portrays)
    assert [value for _, value in found if value != "Ada Quill"] == people


def test_who_opens_a_sentence_with_an_aside_adapts_what_is_theirs() -> None:
    (told,) = claims_in("Cora Lund, better known for her life of the Quills, adapted her own novel.", sources)
    assert told.qualifiers["author"] == "Cora Lund"
