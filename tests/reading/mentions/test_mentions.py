"""Names found in a text: by capitals, by the film's own credits, in full where the full form is known."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.reading import read
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, mentions
from recension.reading.mentions._untitled import is_untitled
from recension.reading.text._spelling import spelling_distance
from recension.reading.text._text import Text
from recension.records import Document

FILM = Known(
    titles=("The Glass Harbour",),
    people=(
        KnownPerson("Ilse Brandtner", {"imdb": "nm1"}, frozenset({"director"})),
        KnownPerson("Erik Stolzmann", {"imdb": "nm2"}, frozenset({"cast_member"}), ('Tobias "Finch" Mallory',)),
        KnownPerson("Michael Harcourt Jr.", {"imdb": "nm4"}, frozenset({"cast_member"})),
        KnownPerson("Pia Donaggelli", {"imdb": "nm3"}, frozenset({"crew:music"})),
    ),
)

BY_CAPITALS = [
    ("When Cora Lund came home, nobody stirred.", ["Cora Lund"]),
    ("Understandably Cora left.", ["Cora"]),
    ("Director Lloyd Benham met Jim's sweet wife Sara.", ["Lloyd Benham", "Jim", "Sara"]),
    ("Mallory's Vienna is cold.", ["Mallory", "Vienna"]),
    ("Photographed by Fred Jacks, Jr., and T.L. Lankin.", ["Fred Jacks, Jr.", "T.L. Lankin"]),
    ('With Larry "Dr. Teeth" Drew as the vicar.', ['Larry "Dr. Teeth" Drew']),
    ("The music is by Ludo van der Meer and Ana de la Cruz.", ["Ludo van der Meer", "Ana de la Cruz"]),
    ("Will Carney is fine. Will he stay?", ["Will Carney"]),
    ("- Edited by Cora Lund\n* Photographed in Vienna\n", ["Cora Lund", "Vienna"]),
    ("Brothers matter here. The brothers fight.", []),
    ("Capt. Sam Rourke and Mrs. Dale saw that I'm late.", ["Capt. Sam Rourke", "Mrs. Dale"]),
]


@pytest.mark.parametrize(("text", "names"), BY_CAPITALS)
def test_names_by_capitals(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(Text(text), Known())] == names


FULL_FORMS = [
    ("Cora Lund is fine. Lund sings.", "Lund", "Cora Lund"),
    ("Cora Lund and Peter Lund are fine. Lund sings.", "Lund", "Lund"),
    ("Brandtner directs well.", "Brandtner", "Ilse Brandtner"),
    ("Stolzman is good.", "Stolzman", "Erik Stolzmann"),
    ("I liked Eric Stolzman.", "Eric Stolzman", "Erik Stolzmann"),
    ("directorIlse Brandtnermade it", "Ilse Brandtner", "Ilse Brandtner"),
    ("composed by Pia Donagellii felt", "Pia Donagellii", "Pia Donaggelli"),
    ("Mike Harcourt is good.", "Mike Harcourt", "Michael Harcourt Jr."),
    ("Michael Harcourt is good.", "Michael Harcourt", "Michael Harcourt Jr."),
    ("Martin Harcourt is good.", "Martin Harcourt", "Martin Harcourt"),
    ("I liked Erik Kramberger.", "Erik Kramberger", "Erik Kramberger"),
    ("I liked Pia Donag Gelli.", "Pia Donag Gelli", "Pia Donaggelli"),
    ("and Finch runs.", "Finch", 'Tobias "Finch" Mallory'),
    ("i saw it for erik stolzmann, really. he is good in it and i would see it again any day", "erik stolzmann", "Erik Stolzmann"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "written", "full"), FULL_FORMS)
def test_full_forms(raw: str, written: str, full: str) -> None:
    text = Text(raw)
    found = [(text.view[m.start : m.end], m.name) for m in mentions(text, FILM)]
    assert (written, full) in found


@given(st.text(alphabet=st.sampled_from(list("aeBrCLusd .,'\"()\n-'ÅéIsI")), max_size=80))
def test_mentions_stand_in_order_and_apart(raw: str) -> None:
    text = Text(raw + " Ilse Brandtner's Glass")
    found = mentions(text, FILM)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(m.start < m.end <= len(text.view) and text.view[m.start : m.end].strip() for m in found)


@pytest.mark.parametrize(
    ("a", "b", "limit", "distance"),
    [("stolz", "stoltz", 2, 1), ("micheal", "michael", 2, 1), ("cane", "caine", 1, 1), ("lund", "brandt", 2, 3)],
)  # fmt: skip
def test_spelling_distance(a: str, b: str, limit: int, distance: int) -> None:
    assert spelling_distance(a, b, limit) == distance == spelling_distance(b, a, limit)


UNTITLED = {
    "Sight & Sound": True, "New Statesman": True, "The New York Times": True, "Directed by": True, "Running Time": True,
    "Rating: 4/5": True, "Director's Cut": True, "Modern Times": False, "The Post": False, "Harvey": False, "The Verdict": False,
}  # fmt: skip


@pytest.mark.parametrize("run", UNTITLED)
def test_runs_that_are_no_titles(run: str) -> None:
    assert is_untitled(run) is UNTITLED[run]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Then we watched it: ada quill drives the cab, and Tom Oday sings.", ["Ada Quill", "Tom Oday"]),
        ("We hear the voices of strangers. Ada Quill drives the cab.", ["Ada Quill"]),
        ("I fed a quill to the cat, the way quill feeds hers.", []),
    ],
)
def test_the_films_people_in_full_need_no_capitals(text: str, named: list[str]) -> None:
    names = ("Ada Quill", "Tom Oday", "Voices of")
    known = Known(people=tuple(KnownPerson(name, {}, frozenset({"cast_member"}), ()) for name in names))
    assert [m.name for m in mentions(Text(text), known) if m.kind == PERSON and m.credit] == named


#: a text in which names are emphasised as names, and what it says
EMPHASISED = [
    ("It was directed by **Marta Oldfield** and stars Henry Vane as the keeper.", ("director", "Marta Oldfield")),
    ("It stars **Henry Vane** and *Una Pell* as the keepers.", ("cast_member", "Una Pell")),
    ("It was written by *Una Pell*.", ("screenwriter", "Una Pell")),
]


@pytest.mark.parametrize(("said", "claim"), EMPHASISED)
def test_a_name_that_is_emphasised_is_no_film(said: str, claim: tuple[str, str]) -> None:
    found = read(Document("x", f"The Quiet Lighthouse (1962)\n\n{said}")).claims
    assert claim in {(c.property, c.value) for c in found}
    assert not [c for c in found if c.property == "related_film" or c.subject != "film"]


def test_a_title_that_is_emphasised_behind_a_name_stays_a_film() -> None:
    found = read(Document("x", "The Quiet Lighthouse (1962)\n\nIt is better than *Night Ferry* and **Dry Dock**.")).claims
    assert {c.value for c in found if c.property == "related_film"} == {"Night Ferry", "Dry Dock"}
