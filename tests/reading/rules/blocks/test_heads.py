import pytest

from recension.reading import read
from recension.records import Document

PROSE = "\n\nIt is a film about a boat and the men who sail it, and the cinema has seen better ones.\n"

#: the head of a review, and facts that stand in it: property, value, role
HEADS = [
    ("Night Ferry\nSpecial Edition DVD\nLionsgate", [("carrier", "DVD", ""), ("company", "Lionsgate", "home_video")]),
    ("NIGHT FERRY\nLimited Edition | Region A | Arrow Video", [("company", "Arrow Video", "home_video")]),
    ("Night Ferry\nParamount | 90 minutes | Unrated | April 10, 2007", [("runtime", "90", ""), ("content_rating", "unrated", ""), ("release", "April 10, 2007", "")]),
    ("Night Ferry\nUSA, 1980\nParamount Pictures", [("year", "1980", ""), ("company", "Paramount", "studio")]),
    ("NIGHT FERRY\n\nDir. Ada Quill, UK 1968. With Lars Holm. Cert. 18. 86 min. Blu-ray, 88 Films, £17.99.", [("director", "Ada Quill", ""), ("year", "1968", ""), ("content_rating", "18", ""), ("runtime", "86", ""), ("price", "17.99", "")]),
    ("NIGHT FERRY (Ada von Quill, UK 1968, 88 min., PG)", [("director", "Ada von Quill", ""), ("year", "1968", "")]),
    ("Night Ferry (Ada Quill and Tom Marsh, France/Italy 1968)", [("director", "Ada Quill", ""), ("director", "Tom Marsh", ""), ("year", "1968", "")]),
    ("NIGHT FERRY\nAda and Tom Quill, Italy 1968. A disc from nowhere.", [("director", "Ada Quill", ""), ("director", "Tom Quill", ""), ("year", "1968", "")]),
    ("Night Ferry\nRunning times: 90 mins. (U.S. theatrical); 114 mins. (Director's Cut)", [("runtime", "90", ""), ("runtime", "114", "")]),
    ("Night Ferry\nThe Film: B-   The Picture: A   The Sound: A-", [("score", "B-", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("head", "facts"), HEADS)
def test_the_head_of_a_review(head: str, facts: list[tuple[str, str, str]]) -> None:
    found = {(c.property, c.value, c.qualifiers.get("role", "")) for c in read(Document("x", head + PROSE)).claims}
    assert set(facts) <= found


@pytest.mark.parametrize("head", ["My Favourite Pictures\nA Life in Films", "The Last Picture House\nBoats and Pictures"])
def test_a_title_is_no_company(head: str) -> None:
    assert [c for c in read(Document("x", head + PROSE)).claims if c.property == "company"] == []


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Night Ferry is a film about a boat. You'll love it. A-", ["A-"]),
        ("Night Ferry is a film about a boat. Five stars, and a sixth if we had one.", ["Five stars"]),
        ("Night Ferry is a film about a boat. A- is what my teacher gave me. It rained.", []),
        ("Night Ferry is a film about a boat and its plan B", []),
    ],
)
def test_a_review_may_end_in_its_grade(text: str, score: list[str]) -> None:
    assert [c.value for c in read(Document("x", text)).claims if c.property == "score"] == score
