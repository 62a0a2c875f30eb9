import pytest

from recension.catalogue import actions, models, queries
from recension.catalogue.queries._apparatus import siglum
from recension.errors import CatalogueError
from recension.records import Film
from tests.witnesses import EVERY, reading

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _filled(db: None) -> None:
    for one in (*EVERY, reading("remake", "Mask again", film=Film("Mask", 1988, {"imdb": "tt0000001"}))):
        actions.add(one)
    list(actions.collate_stale())


@pytest.mark.parametrize("words", ["Mask (1985)", "mask (1985)", "tt0089560", "mask-1985"])
def test_a_film_is_found_by_what_people_call_it(words: str) -> None:
    assert str(queries.find_work(words)) == "Mask (1985)"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Mask", r"2 films called Mask: Mask \(1985\), Mask \(1988\)"),
        ("Mask (1994)", r"near it: Mask \(1985\), Mask \(1988\)"),
        ("Maks (1985)", r"near it: Mask \(1985\)"),
        ("Zabriskie Point", "recension add FILE"),
    ],
)
def test_what_is_not_found_names_what_is_near(words: str, said: str) -> None:
    with pytest.raises(CatalogueError, match=said):
        queries.find_work(words)


@pytest.mark.parametrize("words", ["director's cut", "the directors' cut", "Director’s Cut"])
def test_a_version_is_found_by_what_people_call_it(words: str) -> None:
    assert str(queries.find_version(queries.find_work("tt0089560"), words)) == "director's cut"


@pytest.mark.parametrize(
    ("film", "words", "said"),
    [
        ("Mask (1985)", "workprint", 'no version fits "workprint" of Mask \\(1985\\); there are .*"director\'s cut"'),
        ("Mask (1988)", "workprint", r"no witness tells versions of Mask \(1988\) apart"),
    ],
)
def test_a_version_that_nobody_tells_apart_is_not_invented(film: str, words: str, said: str) -> None:
    with pytest.raises(CatalogueError, match=said):
        queries.find_version(queries.find_work(film), words)


def test_witnesses_are_lettered_by_date() -> None:
    page = queries.film_page("mask-1985")
    assert page is not None
    assert [(v.siglum, v.who) for v in page.voices] == [
        ("A", "Conrad Ashby-Vail"),
        ("B", "Blog"),
        ("C", "Imogen Farraday"),
    ]


def test_a_fact_knows_its_words() -> None:
    page = queries.film_page("mask-1985")
    assert page is not None
    [row] = page.rows_of("year")
    assert [(f.value, [m.voice.siglum for m in f.marks]) for f in row.facts] == [("1985", ["A", "C"]), ("1984", ["B"])]
    mark = row.facts[1].marks[0]
    assert (mark.before, mark.quote) == ("ok so ", "mask from 1984")
    [reasoned] = [f for e in page.editions for f in e.facts_of("music_change")]
    assert {reason for reason, _ in reasoned.reasons} == {
        "the studio were cheap",
        "Universal and CBS quarrelled over money",
    }


def test_the_record_as_data_holds_every_quote() -> None:
    page = queries.film_page("mask-1985")
    assert page is not None
    data = queries.record_json(page)
    texts = {version.document.slug: version.text for version in models.Version.objects.select_related("document")}
    said = [*data["statements"], *(s for e in data["editions"] for s in e["statements"])]
    assert len(said) > 10
    for witness in [w for s in said for w in (*s["witnesses"], *s["against"])]:
        assert texts[witness["document"]][witness["start"] : witness["end"]] == witness["quote"] != ""


def test_a_person_has_their_films() -> None:
    page = queries.person_page("eric-stoltz")
    assert page is not None
    assert [(str(f.work), [c.qualifier for c in f.credits]) for f in page.films] == [
        ("Mask (1985)", ["as Rocky Dennis"])
    ]
    assert {agent.name for agent, _ in page.beside} == {"Peter Bogdanovich", "Sam Elliott"}


def test_an_editor_ranks_and_names_themselves() -> None:
    statement = models.Statement.objects.get(property="year", value="1984")
    actions.rank(statement, "deprecated", editor="Ada")
    statement.refresh_from_db()
    assert (statement.rank, statement.ranked_by) == ("deprecated", "Ada")
    with pytest.raises(CatalogueError):
        actions.rank(statement, "best", editor="Ada")


def test_letters() -> None:
    assert [siglum(i) for i in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
