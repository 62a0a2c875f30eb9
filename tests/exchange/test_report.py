import re
from dataclasses import replace

from hypothesis import given, settings

from recension.exchange import report
from recension.records import Comparison
from tests.exchange.comparisons import EVERY_KIND, any_comparison, comparison, segment

JPEG = b"\xff\xd8\xff\xe0 not a real picture"


def test_every_difference_has_a_card_in_order() -> None:
    page = report.dumps(EVERY_KIND)
    assert re.findall(r"</i>\s*([a-z][^<]*)</h3>", page) == [
        "removed",
        "added",
        "recropped to 80% of the width and 100% of the height",
        "music replaced, speech kept",
        "sound slipped by +120 ms",
        "replaced",
        "moved",
        "repeated",
        "undecidable",
    ]


def test_stills_show_the_difference_and_its_edges() -> None:
    wanted = report.wanted_stills(comparison(segment("same", (0, 10), (0, 10)), segment("left_only", (10, 40), None),
                                             segment("same", (40, 60), (10, 30)), left=60, right=30))  # fmt: skip
    assert wanted == (
        ("left", 9), ("left", 10), ("left", 25), ("left", 39), ("left", 40),
        ("right", 9), ("right", 10),
    )  # fmt: skip


def test_stills_stay_inside_the_files() -> None:
    for side, frame in report.wanted_stills(EVERY_KIND):
        assert 0 <= frame < (EVERY_KIND.left if side == "left" else EVERY_KIND.right).frames


def test_given_pictures_are_shown_with_words_for_those_who_do_not_see_them() -> None:
    page = report.dumps(EVERY_KIND, thumbnails=dict.fromkeys(report.wanted_stills(EVERY_KIND), JPEG))
    images = re.findall(r'<img src="data:image/jpeg;base64,[^"]+" alt="([^"]+)"', page)
    assert len(images) >= len(report.wanted_stills(EVERY_KIND))
    assert "left copy, frame 240" in images and "left copy, frame 239, just before" in images


def test_the_page_fetches_nothing_and_escapes_names() -> None:
    page = report.dumps(replace(EVERY_KIND, left=replace(EVERY_KIND.left, file="<script>alert(1)</script>.mkv")))
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)" in page
    assert not re.search(r"(?:src|href)=\"(?!data:|#)", page) and "url(" not in page and "@import" not in page


def test_two_equal_copies_say_so() -> None:
    page = report.dumps(comparison(segment("same", (0, 48), (0, 48)), left=48, right=48))
    assert "The two copies hold the same film." in page


@given(any_comparison)
@settings(max_examples=30)
def test_any_comparison_makes_a_page(comparison: Comparison) -> None:
    assert report.dumps(comparison).endswith("</html>\n")


def test_a_verdict_that_holds_everywhere_is_one_sentence() -> None:
    whole = EVERY_KIND.segments[4]
    page = report.dumps(replace(EVERY_KIND, segments=(whole,)))
    assert "<li>recropped to 80% of the width and 100% of the height throughout</li>" in page
    assert page.count("recropped to 80%") == 1


def test_a_long_summary_is_folded_under_its_counts() -> None:
    lines = tuple(f"2 frames removed at 00:00:{n:02d}:00" for n in range(9))
    page = report.dumps(replace(EVERY_KIND, summary=lines))
    assert "<summary>all 9 in words, with their times</summary>" in page
    assert all(line in page for line in lines)
    assert "<details" not in report.dumps(replace(EVERY_KIND, summary=lines[:3]))
