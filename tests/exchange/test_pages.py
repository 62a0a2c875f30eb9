import pytest

from recension.exchange import html
from tests.exchange.pages import PAGES


@pytest.mark.parametrize(("name", "title", "held", "left_out", "page"), PAGES, ids=[name for name, *_ in PAGES])
def test_a_page_is_read_for_its_article_alone(
    name: str, title: str | None, held: list[str], left_out: list[str], page: str
) -> None:
    found = html.load(page, id=f"{name}.html")
    assert [words for words in held if words not in found.text] == []
    assert [words for words in left_out if words in found.text] == []
    assert title is None or found.title == title
