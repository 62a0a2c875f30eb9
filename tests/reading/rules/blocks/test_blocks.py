"""Header and specification blocks: labelled lines, lines of parts, cast lists, lists of extras."""

import pytest

from recension.reading._read import typed_view
from recension.reading.claims._claims import claims_of
from recension.reading.grammar._blocks import items_of, name_end, parts_of
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.blocks.blocks import drafts_of_blocks
from recension.reading.text._text import Text
from recension.records import Claim

Row = tuple[str, str, dict[str, str]]
LAMP = Known(
    ("The Widow's Lamp",),
    people=(KnownPerson("Ada Quill", {"imdb": "nm1"}, frozenset({"director"})), KnownPerson("Bob Hask", {"imdb": "nm2"}, frozenset({"cast_member"}), ("Gus",))),
    year=1971,
)  # fmt: skip


def claims_in_blocks(text: str) -> list[Claim]:
    typed = typed_view(Text(text), LAMP)
    claims = list(claims_of(drafts_of_blocks(typed), typed))
    for claim in claims:
        assert claim.span.slice(text) == claim.evidence.quote
    return claims


def rows(text: str) -> list[Row]:
    return [(c.property, c.value, dict(c.qualifiers)) for c in claims_in_blocks(text)]


FIELDS: list[tuple[str, list[Row]]] = [
    ("Director: Ada Quill\nSound: Good\nMusic: Very Good", [("director", "Ada Quill", {})]),
    ("Extras:\n\n  • Audio commentary by Ada Quill\n  • Video interview with Bob Hask", [("extra", "Audio commentary by Ada Quill", {}), ("extra", "Video interview with Bob Hask", {})]),
    ("Paramount Pictures, 2-disc DVD, 2000", [("carrier", "DVD", {"label": "Paramount", "year": "2000"}), ("company", "Paramount", {"role": "home_video"})]),
    ("Distributor: Harbour Collection (USA)", [("company", "Harbour Collection", {"role": "distribution"})]),
    ("Director: Ada Quill\nStars: Bob Hask, Harry Carne, Jr.", [("director", "Ada Quill", {}), ("cast_member", "Bob Hask", {}), ("cast_member", "Harry Carne, Jr.", {})]),
    ("Stars: Bob Hask (Gus), Lena Orr as Lil", [("cast_member", "Bob Hask", {"character": "Gus"}), ("cast_member", "Lena Orr", {"character": "Lil"})] ),
    ("Cinematography Lars Holm\nFilm Editors Mary Dunn, Ann Poe\nOriginal Music Cole Tarn", [
        ("crew", "Lars Holm", {"role": "cinematography"}), ("crew", "Mary Dunn", {"role": "editing"}), ("crew", "Ann Poe", {"role": "editing"}), ("crew", "Cole Tarn", {"role": "music"})]),
    ("Written and directed by: Ada Quill\n", [("director", "Ada Quill", {}), ("screenwriter", "Ada Quill", {})]),
    ("Written by Nan Frost from a novel by Jon Pike\nProduced by Sam Ketch", [("screenwriter", "Nan Frost", {}), ("producer", "Sam Ketch", {})]),
    ("MPAA Rating: PG-13 for language\nRun Time: 02h:06m:34s", [("content_rating", "PG-13", {"body": "MPAA"}), ("runtime", "127", {})]),
    ("Running Time: 2 Hours 7 Minutes\n", [("runtime", "127", {})]),
    ("Length: 178 minutes\nCertificate: 15", [("runtime", "178", {}), ("content_rating", "15", {})]),
    ("Rating: Not Rated\n", [("content_rating", "Not Rated", {})]),
    ("Street Date: September 7, 2004\nList Price: $19.98", [("release", "September 7, 2004", {"year": "2004"}), ("price", "19.98", {"currency": "USD"})]),
    ("Studio: New Line/Harbour Home Video\n", [("company", "New Line", {"role": "studio"}), ("company", "Harbour Home Video", {"role": "home_video"})]),
    ("Based on: the novel by Jon Pike\n", [("based_on", "novel", {"kind": "novel", "author": "Jon Pike"})]),
    ("Special Features:\nCommentary by Ada Quill\nDeleted scenes\n\nThe film is a fine one.", [("extra", "Commentary by Ada Quill", {}), ("extra", "Deleted scenes", {})]),
    ("Extras: a booklet; two trailers (one of them long, one short); a gallery\n", [
        ("extra", "a booklet", {}), ("extra", "two trailers (one of them long, one short)", {}), ("extra", "a gallery", {})]),
    ("Director\nAda Quill\nYear\n1971", [("director", "Ada Quill", {}), ("year", "1971", {})]),
    ("- Editing: Sharp\n- Music: Haunting\n- Photography: Lars Holm", [("crew", "Lars Holm", {"role": "cinematography"})]),
    ("Stars: Bob Hask and Lena Orr. cameos: Harry Carne", [("cast_member", "Bob Hask", {}), ("cast_member", "Lena Orr", {})]),
    ("Guest stars: Bob Hask, Helen Orr", [("cast_member", "Bob Hask", {}), ("cast_member", "Helen Orr", {})]),
    ("Narrator: Moll goes to sea.", []),
    ("Eye Candy: Both Helen Orr & Mary Carne show some skin; a dozen extras dance", [("cast_member", "Helen Orr", {}), ("cast_member", "Mary Carne", {})]),
    ("Director: a man of many ideas\nStars: none worth naming", []),
    ("Written in haste.\nDirected by committee, I should say.", []),
    ("Music swells and Lena Orr weeps.\nCast adrift, he drinks.", []),
    ("Rating: 8/10\nRated: *****\nYear: 1908", []),
    ("Aspect Ratio: 1.85:1\nReviewed by: Ada Quill", []),
]  # fmt: skip
PARTS: list[tuple[str, list[Row]]] = [
    ("1971 / Color / 1:85 anamorphic 16:9 / 120 min. / Street Date May 4, 2004 / 19.98\n", [
        ("year", "1971", {}), ("runtime", "120", {}), ("release", "May 4, 2004", {"year": "2004"}), ("price", "19.98", {"currency": "USD"})]),
    ("Universal // 1971 // 127 Minutes // Not Rated\n", [("company", "Universal", {"role": "studio"}), ("year", "1971", {}), ("runtime", "127", {}), ("content_rating", "Not Rated", {})]),
    ("Bonus discs abound.\nTHE WIDOW'S LAMP (1971, PG, 129 mins., Columbia) is here.", [
        ("year", "1971", {}), ("content_rating", "PG", {"body": "MPAA"}), ("runtime", "129", {}), ("company", "Columbia", {"role": "studio"})]),
    ("It ran 9/10 of an hour / it seemed / to me.\n", []),
]  # fmt: skip
CASTS: list[tuple[str, list[Row]]] = [
    ("Bob Hask as Gus\nLena Orr as Florence 'Lil' Marsh\n", [("cast_member", "Bob Hask", {"character": "Gus"}), ("cast_member", "Lena Orr", {"character": "Florence 'Lil' Marsh"})]),
    ("Gus ........ Bob Hask\nLil ........ Lena Orr\n", [("cast_member", "Bob Hask", {"character": "Gus"}), ("cast_member", "Lena Orr", {"character": "Lil"})]),
    ("Bob Hask as Gus\nand nobody else.", []),
    ("Camera (Metrocolor), Lars Holm; editor, Mary Dunn; sound, Ray Poe; music, Cole Tarn; the rest is\nsilence.", [
        ("crew", "Lars Holm", {"role": "cinematography"}), ("crew", "Mary Dunn", {"role": "editing"}), ("crew", "Ray Poe", {"role": "sound"}), ("crew", "Cole Tarn", {"role": "music"})]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), [*FIELDS, *PARTS, *CASTS])
def test_blocks(text: str, wanted: list[Row]) -> None:
    assert rows(text) == wanted


def test_people_of_blocks_are_linked() -> None:
    assert [c.ids for c in claims_in_blocks("Director: Ada Quill\nStars: Bob Hask")] == [{"imdb": "nm1"}, {"imdb": "nm2"}]


@pytest.mark.parametrize(
    ("row", "items"),
    [
        ("A, B and C", ["A", "B", "C"]),
        ("Ned Orr, Jr., Al Poe", ["Ned Orr, Jr.", "Al Poe"]),
        ("a reel (cut, faded); a still", ["a reel (cut, faded)", "a still"]),
    ],
)
def test_items(row: str, items: list[str]) -> None:
    assert [row[a:b] for a, b in items_of(row, 0, len(row))] == items


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ada Quill from a novel", "Ada Quill"),
        ("Roy 'Rocky' Marsh", "Roy 'Rocky' Marsh"),
        ("Max von Holm, Jr. (Gus)", "Max von Holm, Jr."),
        ("T.L. Lankin", "T.L. Lankin"),
        ("nobody", ""),
    ],
)
def test_name_end(line: str, name: str) -> None:
    assert line[: name_end(line, 0, len(line))] == name


def test_parts_need_two_signs() -> None:
    assert parts_of("9/10 of it", 0, 10) == []
    assert len(parts_of("1971 - Color - 98 min", 0, 21)) == 3
