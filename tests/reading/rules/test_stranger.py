"""Whole passages as a stranger's reviews bring them: what comes of several rules together."""

import pytest

from recension.reading.film._headline import dated_by_the_line_below, heading_of, plain_headline, shouted_in
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.awards import award_rows, awards, awards_again, awards_gapped, awards_told_on
from recension.reading.rules.cast import cast, parts_told, players_told, playing, plot_players
from recension.reading.rules.credits import credits, parts_made, works
from recension.reading.rules.films import same_titles
from recension.reading.rules.measures import measures, scores
from recension.reading.rules.money import money
from recension.reading.rules.versions import carriers, extras
from recension.reading.rules.world import sources_told, world
from tests.reading.facts import claims_in, stated


@pytest.mark.parametrize(
    ("line", "title", "year"),
    [
        ("Night Ferry (Ada Quill, 1961)", "Night Ferry", 1961),
        ("Night Ferry [dir. Ada Quill, 1961]", "Night Ferry", 1961),
    ],
)
def test_a_headline_with_a_maker_and_a_year(line: str, title: str, year: int) -> None:
    told = plain_headline(line)
    assert (told.title, told.year) == (title, year)


def test_what_heads_a_text() -> None:
    head = "Night Ferry\nBritain/Norway 1961. Director: Ada Quill. Tom Verrell, Mona Hale.\nA boat."
    assert dated_by_the_line_below(head, heading_of(head)) == "Night Ferry (1961)"
    assert dated_by_the_line_below("Ferry\nAda Quill, Britain, 1961\n90 min.", heading_of("Ferry\nAda Quill, Britain, 1961\n90 min.")) == "Ferry (1961)"
    assert dated_by_the_line_below("Night Ferry\nIn 1961 a boat left.", "Night Ferry") == ""
    assert shouted_in("Second Look: NIGHT FERRY") == "NIGHT FERRY"
    assert shouted_in("VIDEO VAULT - our monthly look") == ""


def test_a_heading_stands_over_a_line_of_credits() -> None:
    assert (
        heading_of("Night Ferry\nDirected by: Ada Quill. A long line of names follows here.\nProse.") == "Night Ferry"
    )


@pytest.mark.parametrize(
    ("text", "amount", "approx"),
    [
        ("It was shot in Oslo, on about 800,000 Australian dollars.", "800000", "around"),
        ("She had to find the £3 million or so that it took.", "3000000", "around"),
        ("The film was financed with credit cards to the tune of $27,000.", "27000", ""),
        ("The picture came in at $22 million.", "22000000", ""),
        ("It ate up 32 million marks.", "32000000", ""),
    ],
)
def test_what_it_cost(text: str, amount: str, approx: str) -> None:
    (claim,) = claims_in(text, money)
    assert (claim.property, claim.value, claim.qualifiers.get("approx", "")) == ("budget", amount, approx)


PLAYERS = ("Anna Pell", "Boris Tarn", "Cleo Usher")
CAST = Known(
    ("Lamp",),
    people=(
        *(KnownPerson(name, {}, frozenset({"cast_member"})) for name in PLAYERS),
        KnownPerson("Ada Quill", {}, frozenset({"director"})),
    ),
)
PARTS = [
    ("To the annoyance of a neighbour (Anna Pell, in furs) he plays the organ.", {"Anna Pell": "a neighbour"}),
    ("The son of a preacher (Boris Tarn) comes home.", {"Boris Tarn": "The son"}),
    (
        "Anna Pell and Boris Tarn are the widow and the sheriff.",
        {"Anna Pell": "the widow", "Boris Tarn": "the sheriff"},
    ),
    ("Boris Tarn, who had been in Brine Street, is the warden.", {"Boris Tarn": "the warden"}),
    ("Boris Tarn is as charming as a thief.", {}),
    ("Gus and his bikers (Boris Tarn in rubber) ride in.", {"Boris Tarn": "Gus"}),
    ("Anna Pell, Boris Tarn and Cleo Usher are his three sons, Hal, Ned and Otto.", {"Anna Pell": "Hal", "Boris Tarn": "Ned", "Cleo Usher": "Otto"}),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_who_plays_what(text: str, parts: dict[str, str]) -> None:
    claims = claims_in(text, cast, playing, plot_players, parts_told, known=CAST)
    told = {
        c.value: c.qualifiers["character"]
        for c in claims
        if c.property == "cast_member" and "character" in c.qualifiers
    }
    assert told == parts


def test_who_plays_by_the_signs_of_the_text() -> None:
    text = "Ned Foss, until then a singer, is Mario."
    claims = claims_in(
        text, parts_told, known=Known(("Lamp",)), spotted=[Mention(0, 8, PERSON, "Ned Foss", hand="cast_member")]
    )
    assert [(c.value, c.qualifiers.get("character")) for c in claims] == [("Ned Foss", "Mario")]


MADE = [
    ("The FX guys Ned Foss and Tom Hale built the monster.", [("crew", "Ned Foss"), ("crew", "Tom Hale")]),
    ("The lead was dubbed throughout by Mona Hale.", [("crew", "Mona Hale")]),
    ("Ned Foss wrote two songs for the picture.", [("crew", "Ned Foss")]),
    ("The photography of the Long Bay is grey.", []),
    ("They adapted a long short story by Ada Holm.", []),
]


@pytest.mark.parametrize(("text", "facts"), MADE)
def test_who_made_what(text: str, facts: list[tuple[str, str]]) -> None:
    assert stated(text, credits, works, parts_made) == facts


@pytest.mark.parametrize(
    "text",
    ["The music credit goes to Ned Foss.", "Ned Foss's camera turns the sky red.", "Ned Foss's script turns sour."],
)
def test_makers_are_no_players(text: str) -> None:
    spotted = [Mention(text.index("Ned"), text.index("Foss") + 4, PERSON, "Ned Foss", known=True)]
    assert [c for c in claims_in(text, cast, players_told, spotted=spotted) if c.property == "cast_member"] == []


PRIZES = [
    ("It cleaned up at the 57th Academy Awards with eight Oscars, among them Best Picture and Best Actor for Boris Tarn.", {("Academy Award – Best Picture", "won", ""), ("Academy Award – Best Actor", "won", "Boris Tarn")}),
    ("It won a BAFTA. It was up for six more, including best film.", {("BAFTA", "won", ""), ("BAFTA", "nominated", ""), ("BAFTA – Best Film", "nominated", "")}),
    ("It took a Saturn Award for best horror film.", {("Saturn Award – Best Horror Film", "won", "")}),
    ("Boris Tarn took the acting prize at Cannes.", {("Cannes – Best Acting", "won", "Boris Tarn")}),
    ("It had a BAFTA. Hollywood gave it two nominations.", {("Academy Award", "nominated", "")}),
    ("Six Academy Award nominations, and not one win.", {("Academy Award", "nominated", "")}),
    ("Boris Tarn got his Oscar, Anna Pell hers for the cutting.", {("Academy Award", "won", "Boris Tarn"), ("Academy Award – Best Film Editing", "won", "Anna Pell")}),
    ("It had five Oscar nominations — Anna Pell, the screenplay and Boris Tarn's editing — and not a single win.", {("Academy Award", "nominated", ""), ("Academy Award", "nominated", "Anna Pell"), ("Academy Award – Best Screenplay", "nominated", ""), ("Academy Award – Best Film Editing", "nominated", "Boris Tarn")}),
    ("Best Score and Best Song: two Oscars out of seven nominations.", {("Academy Award", "won", ""), ("Academy Award", "nominated", "")}),
    ("Boris Tarn, born in Port Salt, a friend of Ada Quill, won an Oscar.", {("Academy Award", "won", "Boris Tarn")}),
    ("It was the Golden Globes' best comedy that year.", {("Golden Globe – Best Comedy", "won", "")}),
    ("BAFTAs for best film, adapted screenplay and cinematography.", {("BAFTA – Best Film", "won", ""), ("BAFTA – Best Adapted Screenplay", "won", ""), ("BAFTA – Best Cinematography", "won", "")}),
    ("Boris Tarn won an Oscar. It was long ago. There were two more nominations, for picture and direction.", {("Academy Award", "won", "Boris Tarn"), ("Academy Award – Best Picture", "nominated", ""), ("Academy Award – Best Director", "nominated", "")}),
    ("Boris Tarn took the National Society of Film Critics award.", {("National Society of Film Critics Award", "won", "Boris Tarn")}),
    ("I'd have given the supporting actor Oscar to Boris Tarn.", set()),
]


@pytest.mark.parametrize(("text", "prizes"), PRIZES)
def test_prizes(text: str, prizes: set[tuple[str, str, str]]) -> None:
    claims = claims_in(text, awards, award_rows, awards_again, awards_gapped, awards_told_on, known=CAST)
    told = {(c.value, c.qualifiers["result"], c.qualifiers.get("recipient", "")) for c in claims if c.property == "award" and c.is_fact}
    assert told - {("BAFTA", "won", "")} == prizes - {("BAFTA", "won", "")}


def test_a_brother_bears_the_same_surname() -> None:
    claims = claims_in("Ned Foss and his brother Tom are great.", cast, players_told, spotted=[Mention(0, 8, PERSON, "Ned Foss", known=True)])
    assert "Tom Foss" in {c.value for c in claims}


COPIES = [
    ("Criterion has had it on LaserDisc and now on Blu-ray.", {("LaserDisc", "Criterion"), ("Blu-ray", "Criterion")}),
    ("I have had it on LaserDisc.", {("LaserDisc", "")}),
]


@pytest.mark.parametrize(("text", "copies"), COPIES)
def test_who_has_it_on_what(text: str, copies: set[tuple[str, str]]) -> None:
    claims = claims_in(text, carriers, known=Known(("Lamp",)))
    assert {(c.value, c.qualifiers.get("label", "")) for c in claims if c.property == "carrier"} == copies


MEASURED = [
    ("The running time's 130 minutes, the rating PG-13.", {("runtime", "130"), ("content_rating", "PG-13")}),
    ("It lasts 92 minutes, PG.", {("runtime", "92"), ("content_rating", "PG")}),
    ("The new cut is 107 min, and there is the original (115) as well.", {("runtime", "107"), ("runtime", "115")}),
    ("It lasts 92 minutes; R for language.", {("runtime", "92"), ("content_rating", "R")}),
    ("It lasts 92 minutes.\n\nR.", {("runtime", "92"), ("content_rating", "R")}),
    ("I give it 9 hammers out of 10.", {("score", "9 hammers out of 10")}),
    ("She spends 3/4 of the film asleep.", set()),
]


@pytest.mark.parametrize(("text", "facts"), MEASURED)
def test_measures(text: str, facts: set[tuple[str, str]]) -> None:
    assert set(stated(text, measures, scores)) == facts


def test_what_a_commentary_by_two_is() -> None:
    claims = claims_in("The disc has a commentary by Ada Quill and producer Ned Foss, and a new interview.", extras)
    assert next(c.value for c in claims if c.property == "extra") == "commentary by Ada Quill and producer Ned Foss"


def test_remade_as() -> None:
    known = Known(("Lamp",), year=1953)
    claims = claims_in('Ned Foss remade it in 1977 as "High Water".', same_titles, known=known)
    assert [(c.value, c.qualifiers["year"]) for c in claims] == [("High Water", "1977")]


NOT_OF_THE_STORY = [
    ("The negative was found in London.", "London"),
    ("It took the Golden Bear in Berlin.", "Berlin"),
    ("It took in a fortune in Paris.", "Paris"),
]


@pytest.mark.parametrize(("text", "place"), NOT_OF_THE_STORY)
def test_where_no_story_is(text: str, place: str) -> None:
    assert ("narrative_location", place) not in stated(text, world)


def test_what_follows_another_film_of_the_makers() -> None:
    text = 'Ada Quill had made "High Water", when the producers Ned Foss and Tom Hale gave her a book.'
    claims = claims_in(text, credits, known=CAST)
    assert {(c.value, c.subject) for c in claims if c.property == "producer"} == {("Ned Foss", "film"), ("Tom Hale", "film")}


def test_a_town_that_stands_for_another() -> None:
    told = stated("The town of Thornby, in the north, stands in for Port Salt.", world)
    assert ("filming_location", "Thornby") in told and ("narrative_location", "Thornby") not in told


def test_a_series_player_is_none_of_the_film() -> None:
    text = "A short-lived series in 1974 had the young Ned Foss as Ada."
    claims = claims_in(text, playing, cast, known=CAST, spotted=[Mention(text.index("Ned"), text.index(" as"), PERSON, "Ned Foss", known=True)])
    assert not [c for c in claims if c.property == "cast_member" and c.subject == "film"]


def test_a_sequels_player_is_none_of_the_film() -> None:
    text = 'A sequel, "High Water", followed in 1979 with Ned Foss as Ada.'
    claims = claims_in(text, playing, cast, known=CAST, spotted=[Mention(text.index("Ned"), text.index(" as"), PERSON, "Ned Foss", known=True)])
    assert not [c for c in claims if c.property == "cast_member" and c.subject == "film"]


def test_whose_story_it_is() -> None:
    text = "The film takes its story from Ada Holm, who wrote it in a hospital."
    assert stated(text, credits, sources_told) == [("based_on", "story by Ada Holm")]
