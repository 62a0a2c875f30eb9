"""Makers told by praise or blame, in an aside, and by the part of the film they made."""

import pytest

from recension.reading.rules.cast import cast
from recension.reading.rules.credits import (
    crafts_praised,
    credits,
    keyed_credits,
    made_by,
    parts_made,
    posts,
    posts_told,
    works,
)
from tests.reading.facts import claims_in

MODULES = (made_by, credits, keyed_credits, works, crafts_praised, parts_made, posts, posts_told, cast)

TOLD = [
    # praise, blame, and what somebody is behind
    ("Dan Rell deserves credit for his clever script.", {("screenwriter", "Dan Rell", "")}),
    ("Dan Rell should be ashamed of directing this.", {("director", "Dan Rell", "")}),
    ("Kudos to Dan Rell for writing such a good script.", {("screenwriter", "Dan Rell", "")}),
    ("Dan Rell is the man responsible for this mess.", {("director", "Dan Rell", "")}),
    ("This is the first film that Dan Rell directed.", {("director", "Dan Rell", "")}),
    ("Dan Rell, in his directing debut, keeps it short.", {("director", "Dan Rell", "")}),
    ("The jokes are from the pen of Dan Rell.", {("screenwriter", "Dan Rell", "")}),
    # parts
    ("The opening theme was penned by Dan Rell and Jo Osk.", {("crew", "Dan Rell", "music"), ("crew", "Jo Osk", "music")}),
    ("Dan Rell choreographed the fights.", {("crew", "Dan Rell", "choreography")}),
    ("Dan Rell and Jo Osk wrote the songs.", {("crew", "Dan Rell", "songs"), ("crew", "Jo Osk", "songs")}),
    ("His voice was actually dubbed by Dan Rell.", {("crew", "Dan Rell", "dubbing")}),
    ("The creator Dan Rell wanted a show about nurses.", {("crew", "Dan Rell", "creator")}),
    ("Created and produced by Dan Rell, the show ran for years.", {("crew", "Dan Rell", "creator"), ("producer", "Dan Rell", "")}),
    ("The dialogue is by Dan Rell.", {("screenwriter", "Dan Rell", "")}),
    # asides and rows
    ("Dan Rell (who also directed) has no shame.", {("director", "Dan Rell", "")}),
    ("Dan Rell, also the producer, has no shame.", {("producer", "Dan Rell", "")}),
    ("Dan Rell was one of the producers.", {("producer", "Dan Rell", "")}),
    ("Screenplay - Dan Rell.", {("screenwriter", "Dan Rell", "")}),
    ("Dan Rell's (writer/director) film is slow.", {("director", "Dan Rell", ""), ("screenwriter", "Dan Rell", "")}),
    ("The writing team of Dan Rell and Jo Osk strikes again.", {("screenwriter", "Dan Rell", ""), ("screenwriter", "Jo Osk", "")}),
    ("Screenwriter is an out-of-luck fellow called Dan Rell.", {("screenwriter", "Dan Rell", "")}),
    ("But writer Osk and director Dan Rell are too busy.", {("screenwriter", "Osk", ""), ("director", "Dan Rell", "")}),
    # whose craft is not what the verb says
    ("The music, which was written by Dan Rell, soars.", {("crew", "Dan Rell", "music")}),
    ("The editing, courtesy of Dan Rell, is crisp.", {("crew", "Dan Rell", "editing")}),
    ("Andrew Rell cinematography makes the moors look cold.", {("crew", "Andrew Rell", "cinematography")}),
    # nobody's
    ("The composer is a Dan Rell wannabe.", set()),
    ("At last Dan Rell sets his sights on the throne.", set()),
    ("In Dan Rell's case, within fights, the camera moves.", set()),
    ("The monster was created by Dan Rell.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_makers(text: str, wanted: set[tuple[str, str, str]]) -> None:
    claims = claims_in(text, *MODULES)
    makers = ("director", "screenwriter", "producer", "crew")
    said = {
        (c.property, c.value, dict(c.qualifiers).get("role", "")) for c in claims if c.is_fact and c.property in makers
    }
    assert said == wanted
