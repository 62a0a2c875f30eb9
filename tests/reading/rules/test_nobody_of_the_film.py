"""People, places and doings that look like the film's or its story's and are none, beside the same words where they are."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import cast, hands_told, parts_told, playing
from recension.reading.rules.credits import companies_at_work, credited_makers, deeds
from recension.reading.rules.making import genre, person_facts
from recension.reading.rules.world import (
    characters,
    families,
    grounds,
    lives,
    periods,
    portrays,
    shooting,
    sources,
    world,
)
from tests.reading.facts import claims_in, stated

CAST = Known(
    ("Night Ferry",),
    people=(
        KnownPerson("Ada Quill", {}, frozenset(("cast_member",)), ("Moll",)),
        KnownPerson("Tom Verrell", {}, frozenset(("cast_member",)), ("Gus",)),
        KnownPerson("Lena Orr", {}, frozenset(("screenwriter",))),
    ),
)


def test_what_a_player_was_in_life_places_no_story() -> None:
    assert not stated("Ada Quill, a real Chicago policewoman before she acted, plays Moll.", world, known=CAST)
    assert ("narrative_location", "Chicago") in stated("It follows a Chicago policewoman.", world)


@pytest.mark.parametrize(
    ("text", "cast_told"),
    [
        ("Sergeant Neil Tarn of the West Brine Police (Tom Verrell) flies out.", ("Tom Verrell", "Sergeant Neil Tarn")),
        ("Joan Tarn from the Brine Gazette (a weary Tom Verrell) flies out.", ("Tom Verrell", "")),
    ],
)
def test_somebody_told_with_what_they_belong_to(text: str, cast_told: tuple[str, str]) -> None:
    claims = [c for c in claims_in(text, playing, known=CAST) if c.property == "cast_member"]
    assert cast_told in [(c.value, c.qualifiers.get("character", "") if cast_told[1] else "") for c in claims]


def test_two_players_in_two_parts() -> None:
    text = "Tom Verrell and Ada Quill, his daughter, as a preacher and the orphan who is probably his, roam the coast."
    claims = claims_in(text, parts_told, known=CAST)
    assert {(c.value, c.qualifiers["character"]) for c in claims} == {("Tom Verrell", "a preacher"), ("Ada Quill", "the orphan")}


def test_what_a_player_is_in_life_is_no_part() -> None:
    text = "Nina Sand is Sharon; Sela Kaur, a real cellist who had never acted, is Olga."
    assert ("cast_member", "Sela Kaur") not in stated(text, playing)
    assert not stated("Sela Kaur, a real cellist, lives here.", characters)


def test_who_is_looked_for_in_the_story_is_no_player() -> None:
    assert not stated("He flies out to look for a missing girl named Moll Tanner.", cast)
    assert stated("Look for a young Moll Tanner in a small part.", cast)


def test_a_letter_is_no_script() -> None:
    assert not stated("Lena Orr saw twenty minutes and wrote a happy letter.", credited_makers, known=CAST)
    assert stated("Lena Orr saw twenty minutes of another film and wrote this.", credited_makers, known=CAST)


def test_an_authors_work_is_no_players_part() -> None:
    assert not [c for c in claims_in("Ada Quill's story sends Gus to the sea.", playing, known=CAST) if c.property == "cast_member"]


def test_a_studio_that_let_it_go_made_nothing() -> None:
    assert not stated("Harbour Pictures dropped the picture.", companies_at_work)


@pytest.mark.parametrize(
    "text",
    [
        "Casting him here is like casting Ada Quill as Charles Manson.",
        "He was on the job as a young man when Napoleon fell.",
    ],
)
def test_a_figure_that_nobody_plays(text: str) -> None:
    assert not [c for c in claims_in(text, portrays, known=CAST) if c.property == "portrays" and c.is_fact]


def test_what_a_critic_gave_is_no_deed_of_a_maker() -> None:
    assert not stated("Ada Quill gave this film a dreaded one-star rating in her guide.", deeds, known=CAST)


def test_who_made_the_film_is_no_fact_beside_it() -> None:
    assert not stated("Lena Orr has directed a brutally realistic film.", lives, person_facts, known=CAST)


@pytest.mark.parametrize(
    "text",
    [
        "A crooked businessman shot on a crowded street is his case.",
        "Shot on Video, it has no score.",
    ],
)
def test_where_nothing_was_filmed(text: str) -> None:
    assert not stated(text, grounds, shooting, world)


@pytest.mark.parametrize(
    ("text", "genres"),
    [
        ("Why she is in it is a complete mystery.", []),
        ("It is a mystery to me why anybody pays.", []),
        ("It is a musical one.", []),
        ("It is a good mystery.", ["mystery"]),
    ],
)
def test_what_is_no_genre(text: str, genres: list[str]) -> None:
    assert [value for _, value in stated(text, genre)] == genres


def test_a_directors_film_casts_nobody() -> None:
    for text, told_of in (("This last, lost film of Ada Quill may never be seen.", False), ("Ada Quill is good in it.", True)):
        spotted = [Mention(text.index("Ada"), text.index("Quill") + 5, PERSON, "Ada Quill", known=True, hand="cast_member")]
        claims = claims_in(text, hands_told, known=Known(sure=False), spotted=spotted)
        assert any(c.property == "cast_member" for c in claims) is told_of


def test_what_is_told_in_passing_of_a_maker_names_no_subject() -> None:
    text = 'Lena Orr, who had worked on "High Water", wrote it from Ada Holm\'s novel.'
    assert {c.subject for c in claims_in(text, sources, known=CAST)} == {"film"}


def test_a_players_instrument_is_no_part() -> None:
    assert not stated("Ned Foss played the zither.", playing)
    assert stated("Ada Quill played the zither player.", playing, known=CAST)


def test_a_prizes_year_is_no_setting() -> None:
    told_of = stated("Set in Oslo just after the war, it won the Grand Prix at Cannes in 1949.", periods)
    assert ("narrative_period", "1949") not in told_of


def test_whom_a_book_is_by_is_no_family_of_the_story() -> None:
    assert not stated("Based on Roadside Meal by the Sandwell brothers.", families)


def test_whoever_writes_westerns_makes_none() -> None:
    assert not stated("The hero, a hack writer of Westerns, arrives.", genre)
