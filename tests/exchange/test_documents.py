import gzip
import json
import os
from pathlib import Path

import pytest

from recension.errors import DocumentError
from recension.records import Document
from tests.exchange.loading import load, one

LINE = json.dumps({"id": "a", "text": "A fine film."})


def page(charset: str) -> bytes:
    return f"<html><head><meta charset={charset}></head><p>D\xe9j\xe0 vu".encode("latin-1")


#: Parts in parts in parts.
MULTIPART = b"Subject: Dust\n" + b"".join(
    b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(3000)
)

#: bytes of the file, its name → what the message must say
BAD = [
    (b"", "empty.txt", "the document is empty"),
    (b" \n\n", "blank.md", "the document is empty"),
    (b"\x89PNG\r\n\x1a\n\0\0\0", "picture.txt", "binary data"),
    (gzip.compress(b"A fine film."), "packed.txt", "a gzip file"),
    (b"PK\x03\x04\x14\x00\x06\x00", "review.docx", "an office document"),
    (b"%PDF-1.7\n", "review.pdf", "save the review as text"),
    (b"{\\rtf1\\ansi A fine film.}", "review.rtf", "an RTF document"),
    ("Ein Film.".encode("utf-16"), "wide.txt", "UTF-16, not UTF-8"),
    ("Ein Film.".encode("utf-32"), "wider.txt", "UTF-32, not UTF-8"),
    ("Une comédie\nà voir".encode("latin-1"), "latin.txt", "line 1, byte 8: byte 0xe9 is not UTF-8"),
    (b"A" * (10 * 2**20 + 1), "huge.txt", "10 MB is larger than a review can be"),
    (b"---\ntitle: [unclosed\n---\nText.", "front.md", "line"),
    (b"+++\ntitle = unquoted\n+++\nText.", "toml.md", "the front matter is not TOML"),
    ("\u200b\u00a0\ufeff\n".encode(), "unseen.txt", "the document is empty"),
    (b"BZh91AY", "packed.jsonl", "a bzip2 file"),
    (b'[\n {"id": 1,\n  "text": "A fine film."}\n]', "array.jsonl", "one JSON array, not JSON Lines"),
    (b'{"id": {"a": 1}, "text": "A fine film."}', "id.jsonl", "line 1: the id is neither text nor number"),
    (b"<html><head><meta charset=ascii></head>caf\xe9 \x81", "odd.html", "byte 0x81 is not CP1252"),
    (b"<frameset><frame src=a.html></frameset>", "frames.html", "save the frame that holds the review"),
    (b"---\njust words\n---\nText.", "words.md", "the front matter has no fields"),
    (b"---\ntitle: A\n---\n\n", "only.md", "no text under it"),
    (b"<div>" * 3000 + b"Dust", "deep.html", "3000 deep in each other"),
    (b"<html><body><script>x()</script></body></html>", "script.html", "the page holds no text"),
    (b"[1, 2]\n", "list.jsonl", "line 1: the line is not an object"),
    (b'{"id": 1}\n', "textless.jsonl", "line 1: the object has no text"),
    (b'{"id": 1, "text": "\\ud800"}\n', "surrogate.jsonl", "lone surrogate"),
    (b"", "none.jsonl", "the file holds no reviews"),
    (b"not gzip", "plain.jsonl.gz", "the name says gzip, and the file is none"),
    (b'{"id": ' + b"9" * 6000 + b', "text": "A fine film."}', "digits.jsonl", "line 1: the line cannot be read"),
    (page("base64"), "base64.html", "byte 0xe9 is not UTF-8"),
    (page("undefined"), "undefined.html", "byte 0xe9 is not UTF-8"),
    (page("unicode_escape"), "escape.html", "byte 0xe9 is not UTF-8"),
    (page("utf-16"), "wide.html", "byte 0xe9 is not UTF-8"),
    (b"<p " + b" ".join(b"a%d=''" % i for i in range(3000)) + b">Dust", "attributes.html", "3000 attributes"),
    (b"<script>x()</script>", "bare.html", "the page holds no text"),
    (MULTIPART, "nested.eml", "lie too deep in each other"),
]


@pytest.mark.parametrize(("data", "name", "message"), BAD, ids=[name for _, name, _ in BAD])
def test_bad_input_gets_one_message_with_file_and_place(tmp_path: Path, data: bytes, name: str, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    (wrong,) = load(tmp_path / name)
    assert isinstance(wrong, DocumentError)
    assert name in str(wrong) and message in str(wrong)
    assert "\n" not in str(wrong)


def test_a_broken_line_costs_no_other(tmp_path: Path) -> None:
    file = tmp_path / "reviews.jsonl"
    file.write_text(f'{LINE}\n{{"id": "b", "text": \n\n{LINE}\n', encoding="utf-8")
    first, broken, last = load(file)
    assert isinstance(first, Document) and isinstance(last, Document)
    assert isinstance(broken, DocumentError) and "line 2" in str(broken)


def test_a_truncated_gzip_gives_what_came_before(tmp_path: Path) -> None:
    file = tmp_path / "reviews.jsonl.gz"
    lines = (f'{{"id": "{i}", "text": "Review number {i * 7919}."}}\n' for i in range(4000))
    whole = gzip.compress("".join(lines).encode())
    file.write_bytes(whole[: len(whole) // 2])
    *good, wrong = load(file)
    assert len(good) > 100 and all(isinstance(d, Document) for d in good)
    assert isinstance(wrong, DocumentError) and "after line" in str(wrong)


def test_missing_file_and_empty_folder(tmp_path: Path) -> None:
    missing, empty = load(tmp_path / "gone.txt", tmp_path)
    assert "no such file" in str(missing) and "no reviews in this folder" in str(empty)


def test_a_name_that_is_empty_is_no_folder() -> None:
    (wrong,) = load("")
    assert "the name of a file is empty" in str(wrong)


def test_a_folder_that_cannot_be_listed_is_told_of(tmp_path: Path) -> None:
    # The way to a folder may be longer than any that the system opens; root could list a forbidden one.
    here = Path.cwd()
    try:
        os.chdir(tmp_path)
        for _ in range(20):
            Path("d" * 250).mkdir()
            os.chdir("d" * 250)
    finally:
        os.chdir(here)
    (wrong,) = load(tmp_path)
    assert "file name too long" in str(wrong) and "no reviews" not in str(wrong)


def test_names_and_particulars_that_no_text_can_hold_are_spelt(tmp_path: Path) -> None:
    names = (b"caf\xe9.txt", b"caf\xe8.txt")
    for name in names:
        Path(os.fsdecode(bytes(tmp_path) + b"/" + name)).write_text("A film.")
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"id": "a\\ud800", "title": "b\\u0000", "text": "A film.", "url": "c\\ud83d"}')
    first, second, line = (found for found in load(tmp_path) if isinstance(found, Document))
    assert (Path(first.id).name, Path(second.id).name) == ("caf\\xe8.txt", "caf\\xe9.txt")
    assert (line.id, line.title, line.url) == ("a\ufffd", "b\ufffd", "c\ufffd")


def test_a_folder_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "README.md", "notes.pdf", ".hidden.txt"):
        (tmp_path / name).write_text("A film.", encoding="utf-8")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "c.html").write_text("<p>A film of some length.</p>", encoding="utf-8")
    names = [Path(d.id).name for d in load(tmp_path) if isinstance(d, Document)]
    assert names == [".hidden.txt", "a.md", "b.txt", "c.html"]


def test_text_keeps_its_line_ends_and_loses_its_mark(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfOne\r\ntwo\n")
    assert one(tmp_path / "a.txt").text == "One\r\ntwo\n"


def test_front_matter_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: 'Dust: a note'\nauthor: E. F.\ndate: 2011-05-03\n---\n\nIt rains.\n")
    found = one(tmp_path / "a.md")
    particulars = (found.text, found.title, found.author, found.published)
    assert particulars == ("It rains.\n", "Dust: a note", "E. F.", "2011-05-03")


MAIL = (
    b"From: Ada Holm <ada@example.org>\r\nSubject: =?utf-8?q?Dust_=E2=80=93_a_note?=\r\nDate: Mon, 3 May 2004\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    b"It isn=E2=80=99t wet, and it runs =\r\n93 minutes.\r\n"
)


def test_a_mail_gives_its_body(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(MAIL)
    found = one(tmp_path / "a.eml")
    assert found.text == "It isn’t wet, and it runs 93 minutes.\n"
    assert (found.title, found.author) == ("Dust – a note", "Ada Holm <ada@example.org>")
    (tmp_path / "b.eml").write_bytes(b"Subject: none\r\nContent-Type: image/png\r\n\r\n\x00")
    assert "the mail holds no text" in str(load(tmp_path / "b.eml")[0])


FEED = """<?xml version="1.0"?><rss xmlns:dc="x"><channel><title>The Cellar</title>
<item><title>Dust &amp; Rain</title><link>https://example.org/dust</link><dc:creator><![CDATA[Ada Holm]]></dc:creator>
<description><![CDATA[A film [&#8230;]]]></description>
<content:encoded><![CDATA[<p>It isn&#8217;t wet.</p>]]></content:encoded></item>
<item><title>Rain</title><description>&lt;p&gt;It is wet.&lt;/p&gt;</description></item><item><title>No</title></item>
</channel></rss>"""


def test_each_entry_of_a_feed_is_a_document(tmp_path: Path) -> None:
    (tmp_path / "a.rss").write_text(FEED, encoding="utf-8")
    dust, rain, none = load(tmp_path / "a.rss")
    assert isinstance(dust, Document) and isinstance(rain, Document)
    assert (dust.text, dust.title, dust.author, dust.url) == (
        "It isn’t wet.", "Dust & Rain", "Ada Holm", "https://example.org/dust"
    )  # fmt: skip
    assert (rain.text, rain.id) == ("It is wet.", f"{tmp_path / 'a.rss'}:2")
    assert "the entry holds no text" in str(none)
    (tmp_path / "b.xml").write_text("<rss>" + "<item><content " * 200_000, encoding="utf-8")
    assert "the feed has no entries" in str(load(tmp_path / "b.xml")[0])


#: Front matter → title, author, day, as they are written.
FRONT = [
    ("---\ntitle: 1917\nauthor: [Ada, Ben]\ndate: 2019-13-45\n---\n", "1917", "Ada, Ben", "2019-13-45"),
    ("---\ntitle: 'Yes'\nauthor: ~\ndate:\n---\n", "Yes", None, None),
    ('+++\ntitle = "Dust"\ndate = 2011-05-03\n+++\n', "Dust", None, "2011-05-03"),
    ("---\ntitle: !!python/object/apply:os.system ['touch x']\nauthor: {name: x}\n---\n", "touch x", None, None),
]


@pytest.mark.parametrize(("head", "title", "author", "day"), FRONT)
def test_particulars_are_taken_as_written(
    tmp_path: Path, head: str, title: str | None, author: str | None, day: str | None
) -> None:
    (tmp_path / "a.md").write_text(head + "It rains.\n", encoding="utf-8")
    found = one(tmp_path / "a.md")
    assert (found.text, found.title, found.author, found.published) == ("It rains.\n", title, author, day)


def test_a_pipe_in_a_folder_is_named_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A fine film.", encoding="utf-8")
    os.mkfifo(tmp_path / "b.txt")
    (tmp_path / "c.txt").symlink_to("nowhere")
    good, pipe, broken = load(tmp_path)
    assert isinstance(good, Document)
    assert "b.txt: this is no file" in str(pipe) and "no such file" in str(broken)


@pytest.mark.parametrize("data", [LINE.encode(), f"{LINE}\n{LINE}\n".encode()])
def test_standard_input_tells_json_lines(data: bytes) -> None:
    assert {d.id for d in load("-", stdin=data) if isinstance(d, Document)} == {"a"}


def test_standard_input_as_text() -> None:
    assert one("-", stdin=b"A fine film.").id == "-"
