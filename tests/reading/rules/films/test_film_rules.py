import pytest

from recension.reading.mentions._known import Known
from recension.reading.rules.films import film, titles
from tests.reading.facts import claims_in, stated

LAMP = Known(("The Widow's Lamp",), year=1971)

YEARS = [
    ("The Widow's Lamp (1971) is a treat.", "The Widow's Lamp (1971)"),
    ('"The Widow\'s Lamp" (Rank, 1971) is a treat.', "\"The Widow's Lamp\" (Rank, 1971)"),
    ("A treat, this 1971 thriller.", "this 1971 thriller"),
    ("It was released in 1971 and forgotten in 1972.", "It was released in 1971"),
    ("1971's The Widow's Lamp is a treat.", "1971's The Widow's Lamp"),
    ("The Widow's Lamp is a lurid 1971 melodrama.", "The Widow's Lamp is a lurid 1971 melodrama"),
    ("You'd swear it was new. It's from 1971.", "It's from 1971"),
    ("Made in 1971, it has aged.", "Made in 1971"),
    ("Year: 1971", "Year: 1971"),
    ("The Widow's Lamp: Director's Cut (1971)", "The Widow's Lamp: Director's Cut (1971)"),
    ("Rank's 1971 _The Widow's Lamp_ is a curio.", "1971 _The Widow's Lamp"),
    ("Directed by Ada Quill. 93 minutes. (1971)", "(1971)"),
    ("Shot in Wales in 1971, at the height of the strikes.", "Shot in Wales in 1971"),
    ("A tape of the 1971 cult favourite has hiss.", "A tape of the 1971 cult favourite"),
    ("It is racy stuff for a film made in 1971.", "in 1971"),
    ("Harbour Lane Home Video / 1971 / 88 minutes / Rated PG", "1971"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote"), YEARS)
def test_year(text: str, quote: str) -> None:
    (claim,) = [c for c in claims_in(text, titles, film, known=LAMP) if c.property == "year"]
    assert (claim.value, claim.evidence.quote) == ("1971", quote)


@pytest.mark.parametrize(
    "text",
    [
        "I first saw it in 1971 at the Roxy.",
        "It is set in 1851.",
        "The film is set in the summer of 1971.",
        'Not a patch on "Night Ferry" (1971).',
        "The 1953 remake is better.",
        "The house was built in 1971.",
    ],
)
def test_no_year(text: str) -> None:
    assert [c for c in stated(text, titles, film, known=LAMP) if c[0] == "year"] == []


def test_the_title_is_claimed_once() -> None:
    text = "Nobody saw The Widow's Lamp. I saw The Widow's Lamp twice, after Night Ferry."
    (claim,) = claims_in(text, titles, film, known=LAMP)
    assert (claim.property, claim.value, claim.span.start) == ("title", "The Widow's Lamp", 11)


UNSURE = Known(("Night Ferry",), year=1962, sure=False)


@pytest.mark.parametrize(
    "text",
    [
        "Night Ferry is a dull affair.",
        'I rented "Night Ferry" on a wet Sunday.',
        "Someone lent me a copy of Night Ferry last week.",
        'Nobody warned me. "Night Ferry" tells of a captain and his lamp.',
        "It rained. " * 40 + "Night Ferry is not the worst film of its year.",
        "It rained. " * 40 + "I just saw Night Ferry and I am still damp.",
        "It rained. " * 40 + "The cast of _Night Ferry_ is wet.",
        "It rained. " * 40 + "*Night Ferry* never lifts anchor.",
    ],
)
def test_title_of_the_likeliest_film(text: str) -> None:
    assert ("title", "Night Ferry") in stated(text, titles, film, known=UNSURE)


@pytest.mark.parametrize(
    "text",
    [
        'It is no better than "Night Ferry" was.',
        'I have laughed at nothing so much since "Night Ferry".',
        '"Night Ferry Blues" is the song of the year.',
        "My uncle once took the Night Ferry to Dunkirk.",
        '"Miss Night Ferry" is an amusing trifle.',
        "_Miss Night Ferry_ is an amusing trifle.",
        "It rained. " * 40 + "Skip it and see Night Ferry instead.",
        "It rained. " * 40 + "Night Ferry was way better.",
        "It rained. " * 40 + "Night Ferry 3 is a dull film.",
    ],
)
def test_no_title_of_the_likeliest_film(text: str) -> None:
    assert ("title", "Night Ferry") not in stated(text, titles, film, known=UNSURE)


def test_a_title_labelled() -> None:
    told = stated('It rained all day.\n\nTitle (Brazil): "Lampada" ("The Red Lamp")', titles, known=Known(sure=False))
    assert told == [("title", "Lampada")]


def test_a_cry_is_no_title() -> None:
    known = Known(("Wow",), year=1962)
    assert stated("Wow, what a night.", titles, known=known) == []
    assert stated('"Wow" is what a night is.', titles, known=known) == [("title", "Wow")]


def test_the_beginning_of_a_longer_name_is_no_title() -> None:
    known = Known(("Lamp",), year=1962)
    assert stated("I think that LAMP STREET shines.", titles, known=known) == []
    assert stated("I think that LAMP shines.", titles, known=known) == [("title", "Lamp")]


def test_a_title_as_the_text_has_it() -> None:
    known = Known(("Red Lamp (Laterna)", "Red Lamp"), year=1962)
    assert stated('The trouble with "Red Lamp" is its oil.', titles, known=known) == [("title", "Red Lamp")]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The Widow's Lamp, from 1971, is a delight.", "The Widow's Lamp, from 1971"),
        ("Made in England in 1971, it has aged.", "Made in England in 1971"),
        ("It had a short theatrical run in 1971.", "It had a short theatrical run in 1971"),
        ("I prefer the 1971 original.", "the 1971 original"),
    ],
)
def test_year_told_otherwise(text: str, quote: str) -> None:
    (claim,) = [c for c in claims_in(text, titles, film, known=LAMP) if c.property == "year"]
    assert (claim.value, claim.evidence.quote) == ("1971", quote)
