import pytest

from recension.reading._read import typed_view
from recension.reading.mentions._known import Known
from recension.reading.rules.blocks.blocks import drafts_of_blocks
from recension.reading.rules.measures import measures
from recension.reading.rules.versions import editions, versions, versions_by_noun, versions_named
from recension.reading.text._text import Text
from tests.reading.facts import claims_in

#: text; the version it names, and what the words round it tell of that
ROUND = [
    ("The US tape from Arrow (1986) is complete.", "US tape", {"label": "Arrow", "year": "1986", "territory": "US"}),
    ("Second Sight's steelbook (Region B, 2012) is best.", "Second Sight steelbook", {"label": "Second Sight", "year": "2012", "territory": "UK"}),
    ("Scream Factory's two-disc set from 2016 has more.", "Scream Factory two-disc set", {"label": "Scream Factory", "year": "2016"}),
    ("It is on the 2005 Criterion DVD too.", "Criterion DVD", {"label": "Criterion", "carrier": "DVD", "year": "2005"}),
    ("It is on the Arrow Blu-ray of 2021.", "Arrow Blu-ray", {"label": "Arrow", "carrier": "Blu-ray", "year": "2021"}),
    ("So it went with the 2007 collector's edition.", "collector's edition", {"year": "2007"}),
    ("The director's cut (Blu-ray, Arrow) is shorter.", "director's cut", {"label": "Arrow", "carrier": "Blu-ray"}),
    # a year of something else
    ("The director's cut is set in 1986.", "director's cut", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "told"), ROUND)
def test_what_is_told_round_a_version(text: str, name: str, told: dict[str, str]) -> None:
    found = {
        c.value: dict(c.qualifiers) for c in claims_in(text, editions, versions_by_noun) if c.property == "edition"
    }
    assert found == {name: told}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("There is a workprint about, about 108 minutes, off a screening copy.", ["108"]),
        ("There is a workprint, with a making-of called Oars Out, which runs two hours.", []),
        ("The disc has an interview that runs 95 minutes.", []),
        ('There is a workprint. The extras are "Oars Out" (42 min.) and a gallery.', []),
    ],
)
def test_how_long_versions_run(text: str, minutes: list[str]) -> None:
    assert [c.value for c in claims_in(text, editions, measures) if c.property == "runtime"] == minutes


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The old MCA disc is cut. The so-called \"Happy Tides\" version on side two is shorter still.", ["MCA disc", "Happy Tides version"]),
        ("The HARLANE DVD of 2004 is fine.", ["HARLANE DVD"]),
        ("I SAW IT ON THE HARLANE DVD RELEASE.", []),
        ('The studio made a cut. "Copper Kettle" version of what? Nobody knows.', []),
    ],
)
def test_versions_by_capitals_or_marks(text: str, named: list[str]) -> None:
    found = [c.value for c in claims_in(text, editions, versions_by_noun, versions_named) if c.property == "edition"]
    assert found == named


def test_a_table_of_versions() -> None:
    text = "| Cut | Length |\n|---|---|\n| Theatrical | 87 min |\n| Director's Cut | 99 min |"
    runtimes = [(c.value, c.qualifiers.get("edition")) for c in claims_in(text, editions, measures, versions) if c.property == "runtime"]
    assert runtimes == [("87", "Theatrical"), ("99", "Director's Cut")]


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        ("Rated 15 in Britain these days (it was an X in 1973), R in the States.", ["15", "X", "R"]),
        ("(94 min., R.)", ["R"]),
        ("With a somewhat surprising PG rating (it was given an AA by the BBFC), it opened.", ["PG", "AA"]),
        ("The censors banned the film at once.", ["banned"]),
        ("It was an R in the alphabet of her life.", []),
        ("There are 15 in the room.", []),
    ],
)
def test_ratings_by_country(text: str, ratings: list[str]) -> None:
    assert [c.value for c in claims_in(text, measures) if c.property == "content_rating"] == ratings


def test_seen_on_television_it_is_this_film() -> None:
    text = "Catch it on television and you have seen something else altogether: ninety-four minutes long and with a happy ending."
    assert [(c.value, c.subject) for c in claims_in(text, measures) if c.property == "runtime"] == [("94", "film")]


#: Versions written great, before whose last word a name would seem to stand.
GREAT = [
    ("It is on the first disc of the Ultimate Edition.", "Ultimate Edition"),
    ("The 25th Anniversary Edition is out.", "25th Anniversary Edition"),
    ("The Limited Edition is gone.", "Limited Edition"),
    ("The International Cut is longer.", "International Cut"),
    ("They sell the Special Extended Edition too.", "Special Extended Edition"),
]


@pytest.mark.parametrize(("text", "name"), GREAT)
def test_versions_written_great(text: str, name: str) -> None:
    assert [c.value for c in claims_in(text, editions) if c.property == "edition"] == [name]


def test_a_version_by_its_minutes_is_presupposed() -> None:
    text = "In Quill's own length, not the 95-minute one that went round so that it could have a certificate."
    assert not any(c.is_fact for c in claims_in("They promised us the 118-minute one.", versions))
    found = [c for c in claims_in(text, versions) if c.property == "edition"]
    assert [(c.value, c.is_fact) for c in found] == [("95-minute version", True)]


@pytest.mark.parametrize(
    ("text", "ratings"), [("X then, 18 now.", ["X", "18"]), ("As for the sleeve, it says PG.", ["PG"]), ("He was 18 now.", [])]
)
def test_ratings_then_and_now(text: str, ratings: list[str]) -> None:
    assert [c.value for c in claims_in(text, measures) if c.property == "content_rating"] == ratings


def test_a_piece_of_another_year_is_not_the_film() -> None:
    text = "Harbour Lights runs 108 minutes.\n\nExtras\n\n• The Making of It (2024, 21 mins)\n\n• Trailer"
    typed = typed_view(Text(text), Known(("Harbour Lights",), year=1982))
    assert [d.value for d in drafts_of_blocks(typed) if d.property == "runtime"] == []
