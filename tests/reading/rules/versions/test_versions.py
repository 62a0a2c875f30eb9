import pytest

from recension.reading.rules.measures import measures
from recension.reading.rules.versions import editions, versions
from tests.reading.facts import claims_in

#: text, and the running times it tells with the version of each
MINUTES = [
    ("Theatrical cut: 104 minutes\nDirector's cut: 131 minutes", [("104", "Theatrical cut"), ("131", "Director's cut")]),
    ("The disc from September is the director's cut: 127 minutes.", [("127", "director's cut")]),
    ("US theatrical, 127 min. Unrated then.", [("127", "US theatrical")]),
    ('"Extended", 139 min, the one hurried to a festival.', [("139", "Extended")]),
    ('European ("Campi"), 119 min, cut by other hands.', [("119", "European")]),
    ("Running time: 104 min. (theatrical), 131 min. (director's cut)", [("104", "theatrical"), ("131", "director's cut")]),
    ("- Theatrical version (1979, 104 min.)\n- Director's cut (1990, 131 min.)", [("104", "theatrical"), ("131", "Director's cut")]),
    ("It ran 104 minutes in Canada, 131 in Italy and 180 on television.", [("104", "Canada"), ("131", "Italy"), ("180", "television")]),
    ("On tape it was 98 minutes; on laserdisc 104; the new Blu-ray runs 131.", [("98", "tape"), ("104", "laserdisc"), ("131", "Blu-ray")]),
    ("My tape runs 95 minutes, the DVD 110.", [("95", "tape"), ("110", "DVD")]),
    ("Two circulate: the studio's (110 minutes) and a television edit (95).", [("110", "studio's"), ("95", "television edit")]),
    ("It holds the R-rated theatrical cut (98:12) and the unrated cut (101:40).", [("98", "R-rated theatrical cut"), ("101", "unrated cut")]),
    ("Shops had the 104-minute one, and a longer one, 131 minutes, was made later.", [("104", "104-minute version"), ("131", "longer version")]),
    ("The extended prologue, 12 minutes of rain, is dull.", []),
    ("The DVD has 30 minutes of interviews and the tape has 20.", []),
    ("The theatrical trailer, two minutes long, gives the ending away.", []),
    ("I left after 20 minutes, my wife after 40.", []),
    ("The final 20 minutes drag.", []),
    ("An American, 45 minutes late, walks in.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), MINUTES)
def test_each_version_has_its_own_minutes(text: str, told: list[tuple[str, str]]) -> None:
    found = [c for c in claims_in(text, versions, measures, editions) if c.property == "runtime" and c.is_fact]
    assert [(c.value, c.qualifiers.get("edition", "")) for c in found] == told


def test_a_version_in_a_list_is_named_with_its_country_and_year() -> None:
    text = "Italian version, 119 min.\nDirector's cut (2004): 131 min."
    found = [c for c in claims_in(text, versions, measures, editions) if c.property == "edition"]
    assert [(c.value, dict(c.qualifiers)) for c in found] == [
        ("Italian version", {"runtime": "119", "territory": "Italy"}),
        ("Director's cut", {"runtime": "131", "year": "2004"}),
    ]
