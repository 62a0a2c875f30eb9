"""Makers told in passing: doubling as something, getting a credit, being praised for their part."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.cast import cast
from recension.reading.rules.credits import credits, keyed_credits, made_by, posts, posts_told, works
from tests.reading.facts import claims_in

FILM = Known(
    ("The Widow's Lamp",),
    people=(
        KnownPerson("Ada Quill", {}, frozenset({"director", "screenwriter"})),
        KnownPerson("Bob Hask", {}, frozenset({"cast_member"}), ("Gus Malone",)),
        KnownPerson("Joel Marsh", {}, frozenset({"producer"})),
    ),
)

MADE = [
    ("The score by a then unknown Dan Rell is creepy.", {("crew", "Dan Rell")}),
    ("With Dan Rell, Jim Osk and Tom Bray supplying the music, it is easy to take.", {("crew", n) for n in ("Dan Rell", "Jim Osk", "Tom Bray")}),
    ("It was shot quickly, with Jim Osk serving as a producer.", {("producer", "Jim Osk")}),
    ("Jim Osk also doubles as a camera operator and visual effects artist.", {("crew", "Jim Osk")}),
    ("The special effects in here were done by Dan Rell.", {("crew", "Dan Rell")}),
    ("The makeup effects in this movie are by Dan Rell.", {("crew", "Dan Rell")}),
    ("With art design by Dan Rell, it looks costly.", {("crew", "Dan Rell")}),
    ("PRODUCTION DESIGNED BY Dan Rell.", {("crew", "Dan Rell")}),
    ("It is another Joel Marsh action thriller.", {("producer", "Joel Marsh")}),
    ("The script was co-written by them with Dan Rell.", {("screenwriter", "Dan Rell")}),
    ("The script, written by him and Dan Rell, is thin.", {("screenwriter", "Dan Rell")}),
    ("It was scripted by her with help from Dan Rell.", {("screenwriter", "Dan Rell")}),
    ('It was written by Dan Rell ("Red Sands"), Jim Osk (High Water) and Tom Bray.', {("screenwriter", n) for n in ("Dan Rell", "Jim Osk", "Tom Bray")}),
    ("Dan Rell, late of the stage, producing it, spends well.", {("producer", "Dan Rell")}),
    ("This time it is cold, with Dan Rell directing and Jim Osk scoring.", {("director", "Dan Rell"), ("crew", "Jim Osk")}),
    ("Dan Rell and Jim Osk share the screenplay credit.", {("screenwriter", "Dan Rell"), ("screenwriter", "Jim Osk")}),
    ("The author Ned Garver receiving the sole screenplay credit is odd.", {("screenwriter", "Ned Garver")}),
    ("Kudos to Dan Rell for his crisp direction.", {("director", "Dan Rell")}),
    ("Kudos to Dan Rell for the moody cinematography.", {("crew", "Dan Rell")}),
    ("Dan Rell did a fine job as producer.", {("producer", "Dan Rell")}),
    ("Dan Rell, producer of this film, is young.", {("producer", "Dan Rell")}),
    ("Jim Osk and his co-producer Dan Rell went broke.", {("producer", "Jim Osk"), ("producer", "Dan Rell")}),
    ("The score, which Dan Rell composed in a week, is loud.", {("crew", "Dan Rell")}),
    ("The music Dan Rell lends it: a jazzy score.", set()),
    ("Dan Rell lends a jazzy score.", {("crew", "Dan Rell")}),
    ("As producer, Dan Rell is thrifty.", {("producer", "Dan Rell")}),
    ("This is the first film produced by Dan Rell.", {("producer", "Dan Rell")}),
    ("The writing by Dan Rell is lean.", {("screenwriter", "Dan Rell")}),
    ("The script by former Navy pilot Dan Rell takes off.", {("screenwriter", "Dan Rell")}),
    ("It has a screen story by Rell.", {("screenwriter", "Rell")}),
    ("Thanks to Jim Osk and composer Dan Rell it hums.", {("crew", "Dan Rell")}),
]  # fmt: skip

NOT_MADE = [
    "Bob Hask doubles as the director of the bank.",
    "It is another Bob Hask action thriller.",
    'In "Night Ferry" Dan Rell doubles as the producer.',
    "The first film produced by Dan Rell was better.",
    "Gus Malone is credited as a hero of the war.",
    "The story by Osk was new when it was printed.",
    "It made me think of Dan Rell's masterpiece.",
    "Rell's musical offerings are few.",
    "Aboard is the cruise director Jim Osk, played to the hilt by somebody.",
    "He debuts as Director, Writer and baker.",
]  # fmt: skip


def _made(text: str) -> set[tuple[str, str]]:
    claims = claims_in(text, cast, made_by, credits, keyed_credits, works, posts, posts_told, known=FILM)
    return {(c.property, c.value) for c in claims if c.is_fact and c.property != "cast_member"}


@pytest.mark.parametrize(("text", "wanted"), MADE)
def test_made(text: str, wanted: set[tuple[str, str]]) -> None:
    assert _made(text) == wanted


@pytest.mark.parametrize("text", NOT_MADE)
def test_not_made(text: str) -> None:
    assert _made(text) == set()
