from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from recension.catalogue.queries import Note
from recension.website._prose import paragraphs

NOTE = Note(0, "director", "director", "X", "", "asserted", "", 0, 1, None, False, "")


def shown(text: str, *spans: tuple[int, int]) -> list[str]:
    """Each paragraph as text: claims in brackets with their place, emphasis between slashes, marks dropped."""
    notes = [replace(NOTE, place=i, start=a, end=b) for i, (a, b) in enumerate(spans)]
    return ["".join(map(_one, p.segments)) if p.kind != "hr" else "---" for p in paragraphs(text, notes)]


def _one(segment: object) -> str:
    text, note, style = (getattr(segment, name) for name in ("text", "note", "style"))
    if style == "mark":
        return ""
    text = f"/{text}/" if style else text
    return f"[{note.place}:{text}]" if note else text


def test_claims_stand_in_place() -> None:
    assert shown("Made by Ann.", (8, 11)) == ["Made by [0:Ann]."]


def test_nested_claims_belong_to_the_closest() -> None:
    assert shown("Ann and Bob made it", (0, 11), (8, 11)) == ["[0:Ann and ][1:Bob] made it"]


def test_crossing_claims_are_cut_at_each_edge() -> None:
    assert shown("abcdef", (0, 4), (2, 6)) == ["[0:ab][0:cd][1:ef]"]


def test_a_claim_over_two_paragraphs_stands_in_both() -> None:
    assert shown("one two\n\nthree", (4, 12)) == ["one [0:two]", "[0:thr]ee"]


def test_light_markup_is_shown_as_meant() -> None:
    assert shown("# *Mask* again\n\nI **love** it, 2*3 and snake_case_name\n\n---\n\nEnd") == [
        "/Mask/ again",
        "I /love/ it, 2*3 and snake_case_name",
        "---",
        "End",
    ]


@settings(deadline=None)
@given(
    st.text(alphabet="ab *_#\n.", max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=5)
)
def test_no_letter_is_lost_and_every_claim_is_anchored_once(text: str, spans: list[tuple[int, int]]) -> None:
    notes = [
        replace(NOTE, place=i, start=a, end=min(a + n, len(text)))
        for i, (a, n) in enumerate(spans)
        if a < len(text) and text[a : min(a + n, len(text))].strip() and text[a].strip()
    ]
    made = paragraphs(text, notes)
    letters = "".join(segment.text for p in made for segment in p.segments)
    rules = sum(p.kind == "hr" for p in made)
    if not rules:
        assert [c for c in letters if c.strip()] == [c for c in text if c.strip()]
        anchors = sorted(place for p in made for segment in p.segments for place in segment.anchors)
        assert anchors == sorted(note.place for note in notes)
