"""Opinions told in idioms, of players by what they are, and of the whole by a sense."""

import pytest

from tests.reading.opinion.test_opinions import CAST, judged

IDIOMS = [
    ("Hilda Moravec goes way overboard.", ("acting", "neg", "Hilda Moravec")),
    ("Hilda Moravec brings the funny.", ("acting", "pos", "Hilda Moravec")),
    ("HILDA MORAVEC runs away with the film!", ("acting", "pos", "Hilda Moravec")),
    ("This movie insulted my intelligence.", ("overall", "neg", "")),
    ("_The Long Ferry_ can't decide what it wants to be.", ("overall", "neg", "")),
    ("The film leaves you scratching your head.", ("overall", "neg", "")),
    ("It is all over the place.", ("overall", "neg", "")),
    ("The picture gets under your skin.", ("overall", "pos", "")),
    ("It runs rather too long.", ("pacing", "neg", "")),
    ("The movie takes forever to get going.", ("pacing", "neg", "")),
    ("The plot is full of holes.", ("story", "neg", "")),
    ("The two leads play off each other.", ("chemistry", "pos", "")),
    ("HILDA MORAVEC WAS BORN TO PLAY AUNT BO!", ("acting", "pos", "Hilda Moravec")),
    ("Hilda Moravec has no chemistry with the parrot.", ("chemistry", "neg", "Hilda Moravec")),
    ("Hilda Moravec does a lot with very little.", ("acting", "pos", "Hilda Moravec")),
    ("The story is hard to follow.", ("story", "neg", "")),
    ("The ending comes out of nowhere.", ("ending", "neg", "")),
    ("This did nothing for me.", ("overall", "neg", "")),
    ("It succeeds on many levels.", ("overall", "pos", "")),
    ("“The Long Ferry” has its flaws.", ("overall", "neg", "")),
    ("I had a lump in my throat.", ("emotion", "pos", "")),
    ("I didn't laugh once.", ("humour", "neg", "")),
    ("It broke my heart.", ("emotion", "pos", "")),
    ("You stop caring what happens.", ("characters", "neg", "")),
    ("The film benefits from the superb location work.", ("look", "pos", "")),
    ("It has well-shaped dialogue and a pulse.", ("dialogue", "pos", "")),
    ("It is a badly-acted thing.", ("acting", "neg", "ensemble")),
    ("The production values are good.", ("design", "pos", "")),
]
PLAYERS = [
    ("Hilda Moravec is an absolute joy.", ("acting", "pos", "Hilda Moravec")),
    ("It is well played, with Hilda Moravec a particular standout.", ("acting", "pos", "Hilda Moravec")),
    ("Hilda Moravec, in a small part, exudes ample warmth.", ("acting", "pos", "Hilda Moravec")),
    ("Rufus Blain is no Gustav Lindqvist.", ("acting", "neg", "Rufus Blain")),
]
SENSES = [
    ("The film is visually wonderful.", ("look", "pos", "")),
    ("It looked superb on the big screen.", ("look", "pos", "")),
    ("The movie sounds terrific.", ("sound", "pos", "")),
    ("It looks silly on paper.", ("overall", "neg", "")),
]


@pytest.mark.parametrize(("text", "expected"), IDIOMS + PLAYERS + SENSES)
def test_judged(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in [found[:3] for found in judged(text, CAST)]


TURNED = [
    ("Great acting does not save a bad script.", ("script", "neg", "")),
    ("It is not even close to being one of the best films.", ("overall", "neg", "")),
    ("Hilda Moravec wasn't very good either.", ("acting", "neg", "Hilda Moravec")),
]


@pytest.mark.parametrize(("text", "expected"), TURNED)
def test_turned(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in [found[:3] for found in judged(text, CAST)]


UNJUDGED = [
    ("Hilda Moravec is a nurse on the ferry.", "acting"),
    ("The crew has no time for a nap.", "overall"),
    ("There was no ferry that day.", "overall"),
    ("It got great stars to sign.", "overall"),
]


@pytest.mark.parametrize(("text", "aspect"), UNJUDGED)
def test_no_judgement(text: str, aspect: str) -> None:
    assert aspect not in [found[0] for found in judged(text, CAST)]
