"""Layouts of scores, versions, credits and sources that writers set apart from their prose."""

import pytest

from recension.reading import read
from recension.reading.rules.cast import cast
from recension.reading.rules.making import genre, themes
from recension.reading.rules.measures import advice, scores
from recension.reading.rules.versions import carriers, extras
from recension.reading.rules.world import characters, periods, sources, world
from recension.records import Document
from tests.reading.facts import claims_in, stated
from tests.reading.rules.blocks.test_blocks import rows

PARTS = "Mood: 3/10 Fights: 4/10 Hats: 2/10\n\n"
COMPONENTS = [
    (PARTS + "Silliness: 8/10\n\nOverall: 3/10", ["3/10"]),
    (PARTS, []),
    ("It drags badly.\n\nMood: 3/10", ["3/10"]),
    ("Overall\n[Rating:3/5]\nThe Film\n[Rating:3.5/5]\nVideo Quality\n[Rating:4/5]", ["3/5", "3.5/5"]),
    ("It started at 7:4/5 by my watch.", []),
]
FACTS = [
    ("It is based on her own novella The Glass Orchard.", ("based_on", "The Glass Orchard"), True),
    ("A farce from a stage hit by Nora Finch.", ("based_on", "stage hit by Nora Finch"), True),
    ("Nora Finch's character is named Dolly Marsh.", ("cast_member", "Nora Finch"), True),
    ("It belongs to a set of movies starring Nora Finch, Carl Stubbs.", ("cast_member", "Nora Finch"), False),
    ("Here is a movie starring Nora Finch, Carl Stubbs.", ("cast_member", "Nora Finch"), True),
    ("She waves her arms as in silent cinema.", ("genre", "silent"), False),
    ("A silent version was made by others.", ("genre", "silent"), False),
    ("This silent classic moves at a gallop.", ("genre", "silent"), True),
    ("It is arthouse horror.", ("genre", "arthouse horror"), True),
    ("This is Nora Finch's 1951 Ealing comedy.", ("genre", "comedy"), True),
    ("She made her career in westerns.", ("genre", "western"), False),
    ("He owes a western debt.", ("genre", "western"), False),
    ("He uncovers a mystery in the cellar.", ("genre", "mystery"), False),
    ("The disc has an hour-long documentary.", ("genre", "documentary"), False),
    ("What begins as awkward talk escalates into satire.", ("genre", "satire"), False),
    ("It is a mix of melodrama and song.", ("genre", "melodrama"), True),
    ("It is based on a short story.", ("genre", "short"), False),
    ("It has a lot to say about the fear of age.", ("theme", "the fear of age"), True),
    ("The theme of loss has never been so plain.", ("theme", "loss"), True),
    ("It is about a keeper who sings.", ("theme", "a keeper"), False),
    ("He is forced to deal with his debts.", ("theme", "his debts"), False),
    ("In 2006 Harbour Home Video put out a DVD of the film.", ("carrier", "DVD"), True),
    ("I liked it. Wait, check that.", ("recommend", "yes"), False),
    ("Check it out.", ("recommend", "yes"), True),
    ("I would not recomend it to anyone.", ("recommend", "no"), True),
    ("Night Ferry (Quick Review)", ("cast_member", "Quick Review"), False),
    ("The poster shown on this page is for a DVD set of westerns.", ("extra", "poster"), False),
    ("It was shot in 3-D. Bring the kids along, a friend said.", ("character", "D. Bring"), False),
]
BLOCKS = [
    ("Theatrical (101 min.)", ("edition", "theatrical", {"runtime": "101"})),
    ("  • Final Director's Cut (97 min.)", ("edition", "Final Director's Cut", {"runtime": "97"})),
    ("  • Final Director's Cut (97 min.)", ("runtime", "97", {"edition": "Final Director's Cut"})),
    ("Studio / Distribution: Harbour Pictures\nYear: 1971", ("company", "Harbour Pictures", {"role": "studio"})),
    ("(director: Ada Quill; editor: Mary Dunn; music: Cole Tarn; Runtime: 118; Paramount; 1971)", ("year", "1971", {})),
]


@pytest.mark.parametrize(("text", "expected"), COMPONENTS)
def test_the_scores_of_parts_are_not_the_films(text: str, expected: list[str]) -> None:
    assert [c.value for c in claims_in(text, scores) if c.is_fact] == expected


@pytest.mark.parametrize(("text", "fact", "holds"), FACTS)
def test_facts(text: str, fact: tuple[str, str], holds: bool) -> None:
    modules = (advice, carriers, cast, characters, extras, genre, periods, sources, themes, world)
    assert (fact in stated(text, *modules)) is holds


def test_bold_labels_are_no_titles() -> None:
    text = "Frost at Noon (1996)\n\n> **Director:** Ada Quill · **Cast:** Tom Rask, Jan Oster · **Runtime:** 93m\n\nIt rains."
    claims = read(Document("bold", text)).claims
    assert {("director", "Ada Quill", "film"), ("runtime", "93", "film")} <= {(c.property, c.value, c.subject) for c in claims}
    assert all(c.property != "related_film" for c in claims)


@pytest.mark.parametrize(("text", "row"), BLOCKS)
def test_blocks(text: str, row: tuple[str, str, dict[str, str]]) -> None:
    assert row in rows(text)
