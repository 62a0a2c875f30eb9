"""Makers told by how they came to the film, and posts told in more ways than one."""

import pytest

from recension.reading.rules.cast import cast
from recension.reading.rules.credits import (
    credits,
    direction,
    keyed_credits,
    made_by,
    makers_assigned,
    posts,
    posts_told,
    works,
)
from tests.reading.facts import claims_in

DIRECTOR, WRITER, CREW = "director", "screenwriter", "crew"
MADE = [
    ("Dan Rell was hired to direct, and it shows.", {(DIRECTOR, "Dan Rell")}),
    ("Dan Rell, a plumber by trade, was then brought in to write the screenplay.", {(WRITER, "Dan Rell")}),
    ("The backers installed Dan Rell as director.", {(DIRECTOR, "Dan Rell")}),
    ("The direction was handed off to Dan Rell, who sleeps through it.", {(DIRECTOR, "Dan Rell")}),
    ("The script (credited to Dan Rell and Jim Osk, though it is nobody's) sinks.", {(WRITER, "Dan Rell"), (WRITER, "Jim Osk")}),
    ("The director fell ill, only to be replaced by Dan Rell.", {(DIRECTOR, "Dan Rell")}),
    ("Dan Rell stepped in after director Jim Osk left for the hills.", {(DIRECTOR, "Dan Rell")}),
    ("Dan Rell does a really good job behind the camera.", {(DIRECTOR, "Dan Rell")}),
    ("Dan Rell as director has an eye for fog.", {(DIRECTOR, "Dan Rell")}),
    ("Dan Rell, director and writer of the screenplay, deserves a prize for gall.", {(DIRECTOR, "Dan Rell"), (WRITER, "Dan Rell")}),
    ("The director, Dan Rell is from the coast too.", {(DIRECTOR, "Dan Rell")}),
    ("It is by the great director/writer Dan Rell.", {(DIRECTOR, "Dan Rell"), (WRITER, "Dan Rell")}),
    ("Director and co-scenarist Dan Rell keeps it short.", {(DIRECTOR, "Dan Rell"), (WRITER, "Dan Rell")}),
    ("Thanks to director Dan Rell it never stops.", {(DIRECTOR, "Dan Rell")}),
    ("Osk and his screenwriting partners Dan Rell and Tom Bray jest.", {(WRITER, "Dan Rell"), (WRITER, "Tom Bray")}),
    ("It was directed by a newcomer named Dan Rell.", {(DIRECTOR, "Dan Rell")}),
    ("Superbly directed by Dan Rell, the film was meant to be about boats.", {(DIRECTOR, "Dan Rell")}),
    ("I must thank Dan Rell, who wrote, produced and directed.", {(DIRECTOR, "Dan Rell"), (WRITER, "Dan Rell"), ("producer", "Dan Rell")}),
    ("Dan Rell, who has been in worse, but also directed this, is a surprise.", {(DIRECTOR, "Dan Rell")}),
    ("Dan Rell did well both as a star and director.", {(DIRECTOR, "Dan Rell")}),
    ("Dan Rell (who also had writing and directing duties) is fine.", {(DIRECTOR, "Dan Rell"), (WRITER, "Dan Rell")}),
    ("The brains behind this mess is Dan Rell, who knows better.", {(DIRECTOR, "Dan Rell")}),
    ("It is Dan Rell's first film behind the camera.", {(DIRECTOR, "Dan Rell")}),
    ("Dan Rell's efforts as producer come to little.", {("producer", "Dan Rell")}),
    ("Directing duo Dan Rell and Tom Bray keep it light.", {(DIRECTOR, "Dan Rell"), (DIRECTOR, "Tom Bray")}),
    ("The score is a thumping affair from Dan Rell.", {(CREW, "Dan Rell")}),
    ("Dan Rell's orchestrations are lush.", {(CREW, "Dan Rell")}),
    ("It is deftly directed by Dan Rell, a director who deserves to be better known.", {(DIRECTOR, "Dan Rell")}),
    ("It is an odd comedy from _High Brine_ director Dan Rell.", {(DIRECTOR, "Dan Rell")}),
]  # fmt: skip
NOT_MADE = [
    "Dan Rell was originally hired to direct, but left.",
    "The studio wanted Dan Rell to direct.",
    "The star is married to director Dan Rell.",
    "It owes much to director Dan Rell.",
    "The judge was replaced by Dan Rell.",
    "The theme was penned by Dan Rell and his aunt.",
    "The man behind the counter is Dan Rell.",
    "The money went to Dan Rell.",
]


def _made(text: str) -> set[tuple[str, str]]:
    told = claims_in(text, made_by, credits, keyed_credits, direction, works, posts, posts_told, makers_assigned, cast)
    makers = (c for c in told if c.is_fact and c.subject == "film" and c.property != "cast_member")
    return {(c.property, c.value) for c in makers}


@pytest.mark.parametrize(("text", "made"), MADE)
def test_makers_told_by_how_they_came_to_it(text: str, made: set[tuple[str, str]]) -> None:
    assert made <= _made(text)


@pytest.mark.parametrize("text", NOT_MADE)
def test_who_did_not_make_it(text: str) -> None:
    assert "Dan Rell" not in {name for _, name in _made(text)}


def test_a_judgement_in_a_header_is_nobody() -> None:
    assert _made("Direction: Non-existent. Script: Dan Rell.") == {(WRITER, "Dan Rell")}
