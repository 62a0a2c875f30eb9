"""The text layer: what rules see, and the way back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.authority._spot import Spots
from recension.reading.text._text import Text
from recension.values import Span

#: raw → view
VIEWS = [
    ("Sam&nbsp;Elliott<br />as Gar", "Sam Elliott\nas Gar"),
    ("&amp;quot;Dust&amp;quot; &lt;3", '"Dust" <3'),
    ("&lt;em&gt;Dust&lt;/em&gt; falls&amp;lt;br /&amp;gt;again &lt;3", "Dust falls\nagain <3"),
    ("the <i>Dust</i> of *Rain* and _Snow_", "the Dust of Rain and Snow"),
    ("directorPeter Bogdanovich toEric Stoltz", "director Peter Bogdanovich to Eric Stoltz"),
    ("McTiernan and DiCaprio on LaserDisc", "McTiernan and DiCaprio on LaserDisc"),
    ("it ended.Then it began", "it ended. Then it began"),
    ("soft\u00adhyphen and zero\u200bwidth", "softhyphen and zerowidth"),
    ("“curly” ‘quotes’ – and — dashes", "\"curly\" 'quotes' — and — dashes"),
    ("Windows\x92 quotes \x96 and dashes", "Windows' quotes — and dashes"),
    ("Amina(Ramsay Ames), High Priest(George Zucco)leaves", "Amina (Ramsay Ames), High Priest (George Zucco) leaves"),
    ("film(s) and (a) list", "film(s) and (a) list"),
    ("donâ€™t â€œshoutâ€\x9d â€“ LÃ¡szlÃ³ KovÃ¡cs", "don't \"shout\" — László Kovács"),
    ("donÃ¢â‚¬â„¢t, itâ\x80\x99s Â£5Â\xa0a seat", "don't, it's £5 a seat"),
    ("SÃO PAULO, CAFÉ», Âme, naïve señor: ½ ★", 'SÃO PAULO, CAFÉ", Âme, naïve señor: ½ ★'),
    ("5 * 3 * 2 and 2 < 3", "5 * 3 * 2 and 2 < 3"),
    ("see [Ada_Frost_](http://a.example/b_c_(d).html \"her\"), [so] (here)", "see Ada_Frost_, [so] (here)"),
    ("[_Dust_](/films/dust) and ![a still](#top)", "Dust and a still"),
]


@pytest.mark.parametrize(("raw", "view"), VIEWS)
def test_the_view(raw: str, view: str) -> None:
    assert Text(raw).view == view


WRAPPED = (
    "The lighthouse keeper, who has not spoken to anybody since\n"
    "the spring, is played by Ines Calloway as a man who counts\n"
    "waves. It cost around\n"
)
LISTED = "Starring Ines Calloway, Jan Verhoeven and a very large dog\nDirected by Ada Frost\nProduced by Max Ek\n"


def test_wrapped_lines_are_joined_and_lists_are_not() -> None:
    assert Text(WRAPPED.strip()).view.count("\n") == 0
    assert Text(LISTED.strip()).view.count("\n") == 2
    assert Text(f"{WRAPPED}\n{LISTED}".strip()).view.count("\n") == 4


def test_a_line_that_runs_on_in_small_letters_is_joined() -> None:
    short = "She was only\nlooking for the harbour when it began to rain on her and the dog"
    assert Text(short).view == short.replace("\n", " ")
    amateur = "it was bad\nthe acting was worse than anything that i have ever seen on a tape"
    assert Text(amateur).view == amateur


@pytest.mark.parametrize(("raw", "view"), VIEWS)
def test_every_word_leads_back_to_its_place(raw: str, view: str) -> None:
    text = Text(raw)
    for start, end in text.word_spans:
        span = text.raw_span(start, end)
        assert text.view[start] in (raw[span.start], "'", '"') or raw[span.start] == "&"
        assert 0 <= span.start < span.end <= len(raw)


_RAW = st.lists(
    st.sampled_from(
        ["Sam Elliott", "&amp;", "&#8212;", "<br />", "<i>", "</i>", "*", "_", " ", "  ", "\n", "é", "e\u0301", "👻", "\u00ad", ".Th"]
    ),
    min_size=1,
    max_size=20,
).map("".join)


@given(_RAW)
def test_spans_of_the_view_stay_within_the_text_and_in_order(raw: str) -> None:
    text = Text(raw)
    spans = [text.raw_span(i, i + 1) for i in range(len(text.view))]
    assert all(0 <= s.start < s.end <= len(raw) or not raw for s in spans)
    assert [s.start for s in spans] == sorted(s.start for s in spans)


@given(_RAW, st.data())
def test_a_raw_span_is_found_again_in_the_view(raw: str, data: st.DataObject) -> None:
    text = Text(raw)
    if not text.view:
        return
    start = data.draw(st.integers(0, len(text.view) - 1))
    end = data.draw(st.integers(start + 1, len(text.view)))
    raw_span = text.raw_span(start, end)
    a, b = text.view_span(raw_span)
    assert text.raw_span(a, b).holds(Span(raw_span.start, raw_span.end))


ENDLESS = ["no stop and no end, ", "Cher as Rusty, Eric Stoltz as Rocky, ", "x"]


@pytest.mark.parametrize("unit", ENDLESS)
def test_what_never_ends_is_parted_at_spaces(unit: str) -> None:
    view = Text(unit * (9000 // len(unit))).view
    spans = Text(view).sentences
    assert len(spans) > 5
    assert max(end - start for start, end in spans) <= 1500
    assert "".join(view[a:b] for a, b in spans).replace(" ", "") == view.replace(" ", "")
    assert " " not in view or all(end == len(view) or view[end] == " " for _, end in spans)


def test_two_single_marks_are_a_double_one() -> None:
    text = Text("``Night Ferry'' is no \"High Water'', 'tis said.")
    assert text.view == "\"Night Ferry\" is no \"High Water\", 'tis said."
    assert [text.view[a:b] for a, b in text.quotes] == ["Night Ferry", "High Water"]


@pytest.mark.parametrize(
    ("view", "first"),
    [
        ("The keeper is the heart of the whole story. Ada Frost wrote it.", "The keeper is the heart of the whole story."),
        ("Nobody in the harbour had ever loved her so. Frost wrote it.", "Nobody in the harbour had ever loved her so."),
        ("A drama from the seventies, dir. Ada Frost, and a cold one.", "A drama from the seventies, dir. Ada Frost, and a cold one."),
    ],
)
def test_words_written_out_end_sentences(view: str, first: str) -> None:
    start, end = Text(view).sentences[0]
    assert view[start:end] == first


@pytest.mark.parametrize(
    ("text", "last", "kept"),
    [
        ("The U boat sails.", "u", True),
        ("The U.S. screening was late.", "u", False),
        ("The U.S. screening was late.", "s", True),
        ("Ned B. sails on.", "b", True),
    ],
)
def test_no_name_ends_amid_initials(text: str, last: str, kept: bool) -> None:
    read = Text(text)
    first, past = np.array([0]), np.array([read.words.index(last) + 1])
    found = read._unbroken(Spots(first, past, np.array([7]), np.zeros(len(read.words), np.int64)))
    assert bool(len(found.past)) is kept


@pytest.mark.parametrize(("text", "share"), [("It WAS dull.", 4 / 9), ("Él WAS dull.", 4 / 9), ("1 2 3", 0.0), ("", 0.0)])
def test_how_much_is_written_great(text: str, share: float) -> None:
    shouted = Text(text)
    assert not shouted.shouts(share + 0.01) and (not share or shouted.shouts(share - 0.01))
