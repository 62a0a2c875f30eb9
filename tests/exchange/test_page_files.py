"""Pages as files: how they are decoded, and what of them is the document: its text, headline, writer and day."""

from pathlib import Path

import pytest

from tests.exchange.loading import one

#: The encoding that a page declares, and how.
DECLARED = [
    ("cp1252", "<meta charset='iso-8859-1'>"),
    ("cp1252", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>"),
    ("shift_jis", "<meta charset=Shift_JIS>"),
]


@pytest.mark.parametrize(("encoding", "head"), DECLARED)
def test_a_page_is_decoded_as_it_declares(tmp_path: Path, encoding: str, head: str) -> None:
    words = "“Dust” – a très good film" if encoding == "cp1252" else "灯台守は誰とも話さない"
    page = f"<html><head>{head}</head><body><p>{words}</p></body></html>".encode(encoding)
    (tmp_path / "a.html").write_bytes(page)
    assert one(tmp_path / "a.html").text == words
    assert one("-", stdin=page).text == words


def test_a_pages_own_data_may_be_of_any_depth(tmp_path: Path) -> None:
    data = f'<script type="application/ld+json">{"[" * 100_000}</script><h1>Dust</h1><p>A film.'
    (tmp_path / "a.html").write_text(data)
    assert one(tmp_path / "a.html").title == "Dust"


PAGE = """<!doctype html><html><head><title>Site – Dust</title><meta name=author content="E. F.">
<link rel=canonical href="https://example.org/dust"><script>var film = "Rain (1932)";</script></head><body>
<nav><a href=/>Home</a> <a href=/rain>Rain (1932)</a></nav><article><h1>Dust</h1>
<p>Anna Weir&rsquo;s film of a drought runs 93 minutes, and every one of them is dry. It was shot in Almería by
people who, to judge from what is on the screen, were paid in water. I liked it more than I can easily explain,
and I have seen it four times since the spring in the company of people who did not.</p></article>
<div class=comments><p>First! Worst film of 1999.</p></div></body></html>"""


def test_a_page_gives_its_article_and_its_particulars(tmp_path: Path) -> None:
    (tmp_path / "dust.html").write_text(PAGE, encoding="utf-8")
    found = one(tmp_path / "dust.html")
    assert "93 minutes" in found.text and "Weir’s" in found.text
    assert not any(word in found.text for word in ("Rain", "First!", "Home", "var film"))
    assert (found.title, found.author, found.url) == ("Dust", "E. F.", "https://example.org/dust")


def test_elements_left_open_do_not_count_as_depth(tmp_path: Path) -> None:
    (tmp_path / "old.html").write_text("<html><body>" + "<p>A film of dust.<br><li>And rain." * 3000, encoding="utf-8")
    assert one(tmp_path / "old.html").text.count("rain") == 3000


TABLES = """<html><head><title>The Cellar: Dust</title></head><body>
<table><tr><td><a href=/>Home</a><br><a href=/r>Rain</a></td>
<td><b>Dust</b><p>Starring: <a href=/w>Anna Weir</a>, <a href=/k>Jan Koss</a>
<p>A film of a drought, and of the people who
wait for it to end with a patience that I would not have, were I thirsty. It is dry, long and
beautiful.</td></tr></table></body></html>"""
DATA = """<html><head><title>Dust | The Cellar</title><script type="application/ld+json">{"@type": "Review",
"author": {"@type": "Person", "name": "E. F."}, "datePublished": "2021-05-06"}</script></head>
<body><div>Dust</div><div>A film of a drought.</div></body></html>"""


def test_navigation_in_a_table_is_left_out_and_linked_names_are_kept(tmp_path: Path) -> None:
    (tmp_path / "old.html").write_text(TABLES, encoding="utf-8")
    found = one(tmp_path / "old.html")
    assert "Anna Weir, Jan Koss" in found.text and "Rain" not in found.text
    assert found.title == "Dust"


FORUM = """<html><body><div class=top>Board index</div><div id=post1><p>Dust comes in two cuts worth owning, and it is
time that somebody wrote down which of them is which, because the sleeves do not tell and the shops know even less:</p>
<ul><li><b>The short one</b>, 93 minutes.</li><li><b>The long one</b>, 127 minutes.</li></ul>
<div class=hide>free stream directed by Nobody</div><p>Get the long one, and then get the short one too.</p></div>
<div id=disqus><p>anon: it cost 200 million</p></div><div class=comments-area><p>First!</p></div></body></html>"""


def test_lists_are_kept_and_what_is_hidden_or_commented_is_not(tmp_path: Path) -> None:
    (tmp_path / "forum.html").write_text(FORUM, encoding="utf-8")
    text = one(tmp_path / "forum.html").text
    assert "The short one, 93 minutes." in text and "The long one, 127 minutes." in text
    assert not any(word in text for word in ("Nobody", "200 million", "First!"))


def test_the_page_s_own_data_names_its_writer_and_day(tmp_path: Path) -> None:
    (tmp_path / "data.html").write_text(DATA, encoding="utf-8")
    found = one(tmp_path / "data.html")
    assert (found.title, found.author, found.published) == ("Dust", "E. F.", "2021-05-06")


REST = "<p>A film of a drought, and of people who wait for it to end with a patience that I would not have.</p>" * 3
GRAPH = '{"@graph": [{"headline": "Dust"}]}'
#: What a page says of its headline → the headline.
HEADLINES = [
    (f"<header><h1 class=site-title><a href=/>The Cellar</a></h1></header><main><h1>Dust</h1>{REST}</main>", "Dust"),
    (f"<h1><a href='https://example.org/'>The Cellar</a></h1><h3 class='post-title'>Dust</h3>{REST}", "Dust"),
    (f"<title>Thread: Dust (1985) - The Cellar</title><h1>The Cellar</h1>{REST}", "Thread: Dust (1985) - The Cellar"),
    (f"<title>Dust | The Cellar</title><h1>Dust</h1>{REST}", "Dust"),
    (f"<script type='application/ld+json'>{GRAPH}</script><title>The Cellar</title>{REST}", "Dust"),
    (f"<h1>The Cellar</h1><h2 class=entry-title>Dust</h2>{REST}<h2 class=entry-title>Rain</h2>{REST}", "The Cellar"),
]


@pytest.mark.parametrize(("page", "headline"), HEADLINES)
def test_the_headline_is_the_article_s_own(page: str, headline: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"<html>{page}</html>", encoding="utf-8")
    assert one(tmp_path / "a.html").title == headline
