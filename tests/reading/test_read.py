"""The laws of reading: evidence always stands, the same text is read the same, nothing breaks the reader."""

import gc
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recension.authority import Authority, build_authority, open_authority
from recension.exchange import documents
from recension.reading import read, read_all
from recension.records import Document
from recension.vocabulary import BY_NAME

ROOT = Path(__file__).parents[2]
EXAMPLES = [
    d
    for d in documents.load([str(ROOT / "examples/reviews")], stdin=io.BytesIO())
    if isinstance(d, Document)
]  # fmt: skip


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    built = build_authority(ROOT / "src/recension/authority/starter", tmp_path_factory.mktemp("authority") / "starter")
    return open_authority(built.path)


def lawful(document: Document, authority: Authority | None) -> None:
    reading = read(document, authority=authority)
    for claim in reading.claims:
        assert claim.evidence.stands_in(document.text), claim
        assert claim.property in BY_NAME and claim.value.strip(), claim
        assert all(isinstance(v, str) and v for v in claim.qualifiers.values()), claim
        assert claim.rule, claim
        mention = claim.evidence.mention
        assert mention is None or mention.end <= len(document.text)
    assert read(document, authority=authority) == reading


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 15


@pytest.mark.parametrize("document", EXAMPLES, ids=lambda d: d.id.split("/")[-1])
def test_the_laws_hold_on_the_examples(document: Document, authority: Authority) -> None:
    lawful(document, authority)
    lawful(document, None)


@pytest.mark.parametrize("film_only", [False, True])
def test_many_are_read_as_one_by_one(authority: Authority, film_only: bool) -> None:
    several = [*EXAMPLES, Document("empty", ""), Document("long", EXAMPLES[0].text * 80), *EXAMPLES[::-1]]
    one_by_one = [read(d, authority=authority, film_only=film_only) for d in several]
    assert list(read_all(iter(several), authority=authority, film_only=film_only)) == one_by_one


@pytest.mark.parametrize("film_only", [False, True])
def test_reading_leaves_no_circles_in_memory(authority: Authority, film_only: bool) -> None:
    """Many are read without the search for them, which nothing would then free."""
    for document in EXAMPLES:  # patterns are compiled and tables loaded on the way
        read(document, authority=authority, film_only=film_only)
    gc.collect()
    for document in EXAMPLES:
        read(document, authority=authority, film_only=film_only)
    assert gc.collect() == 0


_PIECES = (
    "Directed by", "Eric Stoltz", "toEric Stoltz", "as Rocky", "(Cher)", "Mask (1985)", "*Mask*", "<br /><br />", "&amp;",
    "&#8220;Mask&#8221;", "it cost around $7.5 million", "won an Oscar", "never", "should have", "127 minutes", "é", "👻",
    "e\u0301", "\u00ad", "soft\u00adly", "\ue001", "8/10", "B+", "the director's cut", "DVD", "Springsteen's songs were",
    "replaced by", "Seger's", "set in Azusa", "\n", "\n\n", "## 1. Crash (1996)", "“", "”", "—", "...", "?", "!", "’s", "'",
    "a superb", "terrible", "performance", "by", "and", "with", ",", ".", "  ", "\t", "\r\n", "\x96", "&nbsp;", "<i>", "</i>",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(pieces=st.lists(st.sampled_from(_PIECES), max_size=30), glue=st.sampled_from(["", " "]))
def test_the_laws_hold_on_any_mixture(authority: Authority, pieces: list[str], glue: str) -> None:
    lawful(Document("x", glue.join(pieces) or "x"), authority)


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=200))
def test_the_laws_hold_on_any_text(text: str) -> None:
    lawful(Document("x", text), None)


HOSTILE = {
    "parentheses": "(" * 20_000, "quotes": '"' * 20_000, "capitals": "A B C D " * 3_000, "tags": "<b " * 8_000,
    "entities": "&amp;" * 5_000, "stars": "*" * 20_000, "headings": "# a\n" * 5_000, "money": "$1,000," * 4_000,
    "years": "1985 " * 5_000, "digits": "1" * 20_000, "names": "John Smith and Mary Jones, " * 1_000, "dots": "..." * 7_000,
    "one word": "a," * 100_000 + " tv movie and a bbc film", "supplements": "The extras have a trailer, the featurette and the trailer. " * 3_000,
    "rows": "It is better than Jaws, Alien, Carrie and 'Halloween' (1978), or Psycho. " * 2_000,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_repetition_is_read_like_any_text(name: str, authority: Authority) -> None:
    """An expression that backtracks without bound would never come to the end of these."""
    lawful(Document(name, HOSTILE[name]), authority)


NOT_ENGLISH = [
    (
        "Ein stiller, kluger Film über einen Jungen, der sein Gesicht nicht verstecken will. Die Regie hält sich zurück.",
        "de",
    ),
    ("Un film tranquille et juste sur un garçon qui refuse de cacher son visage. La mise en scène est discrète.", "fr"),
]


@pytest.mark.parametrize(("text", "language"), NOT_ENGLISH)
def test_another_language_is_said_and_not_misread(text: str, language: str) -> None:
    reading = read(Document("x", text))
    assert (reading.language, reading.claims) == (language, ())


KINDS = [
    ("A quiet film with a fine cast. The director never raises her voice, and the screenplay is dry.", "review"),
    ("Preheat the oven to 180 degrees. Beat the eggs with the sugar until pale, then fold in the flour and the melted "
     "butter. Pour into a lined tin and bake for forty minutes, or until a skewer comes out clean. Leave to cool.", "not_review"),
    ("Lovely weather.", "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_is_no_review_is_said_to_be_none(text: str, kind: str) -> None:
    assert read(Document("x", text)).kind == kind


def test_names_of_many_countries_leave_english_english() -> None:
    text = "Jörgen Åkesson is Sven and Liv Østergård is his wife; Måns Ek shot it. It is the best of the three films."
    assert read(Document("x", text)).language == "en"
