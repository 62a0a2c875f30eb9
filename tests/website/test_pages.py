import json
import re
from html.parser import HTMLParser

import pytest
from django.test import Client

from recension.catalogue import actions, models
from recension.records import Film
from tests.witnesses import EVERY, MASK, reading

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("filled")]

PAGES = [
    "/",
    "/shelf/just-returned/",
    "/film/mask-1985/",
    "/film/mask-1985/cuts/",
    "/review/the-boy-who-refused-our-pity/",
    "/review/weather/",
    "/person/eric-stoltz/",
    "/search/",
    "/search/?q=mask",
    "/search/?q=mask&part=1",
    "/about/",
    "/robots.txt",
]


def get(client: Client, path: str, status: int = 200) -> str:
    response = client.get(path)
    assert response.status_code == status
    return str(response.content.decode())


@pytest.mark.parametrize("path", PAGES)
def test_every_page_answers_and_reading_changes_nothing(client: Client, path: str) -> None:
    get(client, path)
    assert client.head(path).status_code == 200
    assert client.post(path).status_code == 405


@pytest.mark.parametrize(
    "path",
    [
        "/film/none/",
        "/film/none/cuts/",
        "/review/none/",
        "/person/none/",
        "/statement/999999/",
        "/shelf/none/",
        "/none",
    ],
)
def test_what_is_not_there_is_said_so(client: Client, path: str) -> None:
    assert "Not on the shelf" in get(client, path, 404)


def test_every_statement_has_its_apparatus(client: Client) -> None:
    for number in models.Statement.objects.values_list("pk", flat=True):
        assert "<blockquote>" in get(client, f"/statement/{number}/")


def test_a_fact_stands_beside_its_sentence(client: Client) -> None:
    page = get(client, "/film/mask-1985/")
    assert "It is <mark>set in Azusa</mark>." in page or "<mark>set in Azusa</mark>" in page
    assert "in dispute" in page
    assert page.index("1985</span>") < page.index("1984</span>")


def test_a_note_leads_to_the_words_and_the_words_to_their_note(client: Client) -> None:
    film = get(client, "/film/mask-1985/")
    target = re.search(r'href="(/review/the-boy-who-refused-our-pity/)#(c\d+)"', film)
    assert target is not None
    page = get(client, target[1])
    assert f'id="{target[2]}"' in page
    for anchor in re.findall(r'<a class="c[^"]*" href="#(n\d+)"', page):
        assert f'id="{anchor}"' in page


class _Inline(HTMLParser):
    """Collects what a strict policy would block."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.found += [f"{tag} {name}" for name in given if name == "style" or name.startswith("on")]
        if tag == "style" or (tag == "script" and "src" not in given and given.get("type") != "application/ld+json"):
            self.found.append(tag)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_needs_what_the_policy_forbids(client: Client, path: str) -> None:
    response = client.get(path)
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "unsafe" not in response["Content-Security-Policy"]
    parser = _Inline()
    parser.feed(response.content.decode())
    assert parser.found == []


def test_the_number_of_queries_does_not_grow(client: Client) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def counted() -> dict[str, int]:
        found = {}
        for path in (*PAGES, f"/statement/{models.Statement.objects.get(property='year', value='1985').pk}/"):
            with CaptureQueriesContext(
                connection,
            ) as queries:
                get(client, path)
            found[re.sub(r"\d+/$", "N/", path) if path.startswith("/statement") else path] = len(queries)
        return found

    before = counted()
    for number in range(6):
        film = Film(f"Film {number}", 1970 + number)
        copied = reading(f"more {number}", f"{EVERY[0].document.text} No. {number}")
        actions.add(type(copied)(copied.document, MASK, (film,), EVERY[0].claims, "en", "review"))
        actions.add(reading(f"other {number}", f"{number}: Film", ("year", "1999", "Film"), film=film))
        actions.add(reading(f"third {number}", f"{number}! Film 1998", ("year", "1998", "1998"), film=film))
    list(actions.collate_stale())
    assert counted() == before
    assert max(before.values()) <= 26


def test_structured_data_cannot_break_out(client: Client) -> None:
    evil = '</script><script>alert(1)</script><!--"'
    text = f"{evil} made Heat & won"
    actions.add(reading("evil", text, ("director", evil, evil), film=Film(evil, 1995), author=evil, title=evil))
    list(actions.collate_stale())
    work = models.Work.objects.get(year=1995)
    review = models.Document.objects.get(newest__author=evil)
    for path in (f"/film/{work.slug}/", f"/review/{review.slug}/", "/", "/search/?q=script"):
        page = get(client, path)
        assert "<script>alert" not in page
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S):
            data = json.loads(block)
            assert evil in json.dumps(data, ensure_ascii=False).replace('\\"', '"')


def test_structured_data_is_of_its_kind(client: Client) -> None:
    def data(path: str) -> dict[str, object]:
        found = re.search(r'<script type="application/ld\+json">(.*?)</script>', get(client, path), re.S)
        assert found
        return dict(json.loads(found[1]))

    film = data("/film/mask-1985/")
    assert (film["@type"], film["name"], film["dateCreated"]) == ("Movie", "Mask", "1985")
    assert film["aggregateRating"] == {
        "@type": "AggregateRating",
        "ratingValue": 83,
        "bestRating": 100,
        "worstRating": 0,
        "ratingCount": 2,
    }
    review = data("/review/the-boy-who-refused-our-pity/")
    assert review["@type"] == "Review"
    assert review["reviewRating"] == {
        "@type": "Rating",
        "ratingValue": 75,
        "bestRating": 100,
        "worstRating": 0,
        "alternateName": "three stars out of four",
    }


#: what is typed, and what must come first
SEARCHES = [
    ("mask", "Mask"),
    ("msak", "Mask"),
    ("Bogdonavich", "Peter Bogdanovich"),
    ("eliott", "Sam Elliott"),
    ("stolz", "Eric Stoltz"),
    ("refused pity", "The boy who refused our pity"),
    ("farraday", "The boy who refused our pity"),
    ("ma", "Mask"),
    ("bogdonavich mask", "Mask"),
    ("mask 1985", "Mask"),
]


@pytest.mark.parametrize(("typed", "first"), SEARCHES)
def test_search_forgives(client: Client, typed: str, first: str) -> None:
    names = re.findall(r"<b>(.*?)</b>", get(client, f"/search/?q={typed}&part=1"))
    assert names[:1] == [first]


@pytest.mark.parametrize("typed", ["", "   ", "zzzzqqq", "%", "'; drop table", "\x00", "a" * 5000])
def test_search_takes_anything(client: Client, typed: str) -> None:
    from urllib.parse import quote

    assert "<li" not in get(client, f"/search/?q={quote(typed)}&part=1")


def test_no_two_pages_have_one_title(client: Client) -> None:
    actions.add(reading("namesake", "Mask (1985)\n\nMask is a film.", film=MASK, title="Mask (1985)"))
    list(actions.collate_stale())
    statements = models.Statement.objects.values_list("pk", flat=True)
    reviews = models.Document.objects.values_list("slug", flat=True)
    paths = [f"/statement/{pk}/" for pk in statements] + [f"/review/{slug}/" for slug in reviews] + ["/film/mask-1985/"]
    titles = [get(client, path).partition("<title>")[2].partition("</title>")[0] for path in paths]
    assert {title for title in titles if titles.count(title) > 1} == set()


def test_a_hostile_document_is_only_text(client: Client) -> None:
    text = "<img src=x onerror=alert(1)> <b>directed</b> by Jane & Co"
    actions.add(reading("hostile", text, ("director", "Jane & Co", "by Jane & Co"), film=Film("Heat", 1995)))
    list(actions.collate_stale())
    page = get(client, "/review/hostile/")
    assert "<img" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;" in page


def test_titles_of_every_script_have_their_place(client: Client) -> None:
    for number, title in enumerate(("東京物語", "Сталкер", "...", "8½", "A/B", "Ça & là")):
        actions.add(reading(f"script {number}", f"{title} is a film", film=Film(title, 1950 + number)))
    list(actions.collate_stale())
    home = get(client, "/")
    for path in set(re.findall(r'href="(/film/[^"]+)"', home)):
        get(client, path)
    assert "東京物語" in get(client, "/search/?q=東京")
