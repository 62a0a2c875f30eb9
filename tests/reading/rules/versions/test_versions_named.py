import pytest

from recension.reading.rules.versions import versions_named
from tests.reading.facts import claims_in

#: text, and the versions that it names
NAMED = [
    ("Ada Quill shot the footage. Ada Quill's version was finished by others.", ["Ada Quill's version"]),
    ("It was on the out-of-print 1991 DVD.", ["1991 DVD"]),
    ("Harbour's 1991 disc put things right.", ["Harbour's 1991 disc"]),
    ("This is the NC-17 version.", ["NC-17 version"]),
    ("The first assembly ran for three hours.", ["first assembly"]),
    ("The television print is cut.", ["television print"]),
    ("They issue a special-edition DVD.", ["special-edition DVD"]),
    ('On the two-disc "Rogue Cut" DVD there is more.', ["Rogue Cut"]),
    ("On tape it was called Night Ferry in America.", ["Night Ferry"]),
    # another work's, no version at all, or one that nobody has seen
    ("Ada Quill's version of the novel is dull.", []),
    ("The final cut of his throat is shown.", []),
    ("I hope for a restored print.", []),
    ("Every uncut print is gone.", []),
    ("The original version is a novel.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), NAMED)
def test_versions_by_what_tells_them_apart(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, versions_named) if c.is_fact and c.property != "edition_diff"]
    assert [c.value for c in found] == told
    assert {c.property for c in found} <= {"edition"}
