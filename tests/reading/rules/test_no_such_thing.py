"""Sentences that look like a fact of the film or of a copy and are none, beside the same words where they are."""

import pytest

from recension.reading import read
from recension.reading.film._headline import plain_headline
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.mentions._untitled import is_untitled
from recension.reading.rules.films import film
from recension.reading.rules.making import themes
from recension.reading.rules.measures import advice, measures, scores
from recension.reading.rules.money import box_office, money
from recension.reading.rules.music import music_changes
from recension.reading.rules.versions import (
    availability,
    differences,
    extras,
    labelled,
    labels_named,
    releases_by_event,
)
from recension.reading.rules.world import (
    families,
    world,
)
from recension.records import Document
from tests.reading.facts import claims_in, stated

HEAD = "Night Ferry (1971)\n\n"
CAST = Known(
    ("Night Ferry",),
    people=(
        KnownPerson("Ada Quill", {}, frozenset(("cast_member",)), ("Moll",)),
        KnownPerson("Tom Verrell", {}, frozenset(("cast_member",)), ("Gus",)),
        KnownPerson("Lena Orr", {}, frozenset(("screenwriter",))),
    ),
)


def told(text: str) -> list[tuple[str, str, str]]:
    """(property, value, character) of what a text alone states as facts."""
    claims = read(Document("a", HEAD + text)).claims
    return [(c.property, c.value, c.qualifiers.get("character", "")) for c in claims if c.is_fact]


@pytest.mark.parametrize(
    ("text", "advised"),
    [
        ("Skip the two TV sequels of 1974 with somebody else in the part.", []),
        ("Avoid the remake at all costs.", []),
        ("Skip this sequel.", ["no"]),
        ("Skip the film.", ["no"]),
    ],
)
def test_what_is_advised_of_other_films(text: str, advised: list[str]) -> None:
    assert [value for _, value in stated(text, advice)] == advised


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Withdrawn after one week in New York, it was forgotten.", "New York"),
        ("It goes to Cannes next month.", "Cannes"),
        ("The novel, by Ada Holm, is set in Paris.", "Paris"),
        ("The best films set in a Single Room That Never Feel Small.", "Single Room That Never Feel Small"),
    ],
)
def test_where_the_film_went_is_no_setting(text: str, place: str) -> None:
    assert ("narrative_location", place) not in stated(text, world)


@pytest.mark.parametrize(
    "text",
    [
        "| Premiere cut | 91 minutes |",
        "See the 142-minute version, not the cut which Harbour made for television.",
    ],
)
def test_a_cut_that_is_only_named_takes_nothing_out(text: str) -> None:
    assert not stated(text, differences)


def test_a_length_is_no_release() -> None:
    assert not stated("The theatrical version ran 120 minutes.", releases_by_event)
    assert not stated("The cinema version ran for 94.", releases_by_event)
    assert stated("It ran in cinemas for three weeks.", releases_by_event)


def test_a_label_of_what_is_on_television_too_is_the_films() -> None:
    text = "The old MCA tape was cropped, and on television every oath was dubbed over."
    assert [c.subject for c in claims_in(text, labels_named)] == ["film"]


def test_a_denial_of_something_else_leaves_the_score() -> None:
    (claim,) = claims_in("I don't care, and I give it 9/10.", scores)
    assert claim.is_fact
    assert not any(c.is_fact for c in claims_in("I can't in good conscience, whatever the hats, give it 9/10.", scores))


def test_what_a_relative_clause_reports_ends_with_it() -> None:
    claims = claims_in("The picture, which is said to have cost $350,000, runs an hour and a half.", money, measures)
    assert {c.property: c.assertion.value for c in claims} == {"budget": "reported", "runtime": "asserted"}


def test_a_mark_for_the_extras_is_no_supplement() -> None:
    claims = read(Document("a", HEAD + "A boat.\n\nPicture: 6/10\nSound: 7/10\nExtras: 8/10\n")).claims
    assert not [c.value for c in claims if c.property == "extra"]


def test_a_mark_for_the_disc_is_no_score_of_the_film() -> None:
    assert stated("Film: 8/10. DVD: 6/10.", scores) == [("score", "8/10")]


def test_what_a_film_was_only_meant_to_be_is_no_genre() -> None:
    text = "It is supposed to be a parody and is, alas, just a soap opera."
    assert ("genre", "parody") not in [(p, v) for p, v, _ in told(text)]
    assert ("genre", "parody") in [(p, v) for p, v, _ in told("It is supposed to be a parody.")]


def test_names_that_a_commentary_goes_on_with_are_no_supplement() -> None:
    text = "Extras include an audio commentary with Holm, Lee and Orr moderated by Ned Foss, and a documentary."
    assert not [v for _, v in stated(text, extras) if v.startswith("Lee")]


def test_a_row_of_a_table_of_versions_dates_no_film() -> None:
    assert ("year", "1981") not in [(p, v) for p, v, _ in told("Ada Holm directed it.\n\n| Re-release of 1972 | 91 minutes |\n")]


def test_a_footnotes_mark_ends_a_sentence_too() -> None:
    assert ("cast_member", "Tom Verrell", "Gus") in told("Nobody stays.[^2] Tom Verrell plays Gus.")


@pytest.mark.parametrize(
    ("run", "none"),
    [("The Criterion Collection", True), ("Masters of Cinema", True), ("The Cast", False), ("The Night Collection", False)],
)
def test_labels_of_discs_are_no_titles(run: str, none: bool) -> None:
    assert is_untitled(run) is none


@pytest.mark.parametrize(
    ("text", "told_themes"),
    [
        ("This is a film about deep and unspoken human griefs.", ["deep and unspoken human griefs"]),
        ("This is a film about ethics and not acting.", ["ethics"]),
        ("There are few films that deal with things, and fewer that sing.", []),
        ("The disc has a first look at \"High Water\" too.", []),
    ],
)
def test_what_it_is_about(text: str, told_themes: list[str]) -> None:
    assert [value for _, value in stated(text, themes)] == told_themes


@pytest.mark.parametrize(
    "text",
    [
        "The soundtrack changes completely without any warning.",
        "What irritates is that the song was cut by half.",
    ],
)
def test_what_music_does_within_the_film_is_no_change_of_it(text: str) -> None:
    assert not stated(text, music_changes)


def test_a_trade_is_no_box_office() -> None:
    assert not stated("He built it into a huge business empire, with the good business folk of the town.", box_office)
    assert stated("It did good business in Kent.", box_office) == [("box_office", "hit")]


@pytest.mark.parametrize(
    "text",
    [
        "In 2000 alone, Norway released many quality films.",
        "It is dull, like every film to come out of Norway.",
        "Seeing it years later is what brought this point home in the theaters of my youth.",
    ],
)
def test_no_release_of_this_film(text: str) -> None:
    assert not stated(text, releases_by_event)


def test_brothers_who_make_films_are_no_family_of_the_story() -> None:
    assert not stated("The Sandwell brothers should be kept away from making films.", families)
    assert stated("The Sandwell sisters rob a bank.", families) == [("character", "Sandwell sisters")]


def test_a_directors_name_is_no_label() -> None:
    text = "Enough extras to shame an Ada Quill DVD. The Harbour Lane DVD is bare."
    spotted = [Mention(text.index("Ada"), text.index(" DVD"), PERSON, "Ada Quill", known=True)]
    assert {c.qualifiers.get("label") for c in claims_in(text, labelled, spotted=spotted)} == {"Harbour Lane"}


def test_reviews_of_the_public_domain_are_no_state_of_the_film() -> None:
    assert not stated("Read more public domain movie reviews there.", availability)
    assert stated("It is in the public domain.", availability) == [("availability", "public_domain")]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ('"Night Ferry" Opens at the Harbour', "Night Ferry"),
        ('"Night Ferry" and "High Water"', '"Night Ferry" and "High Water'),
        ('"A wreck," says its maker', '"A wreck," says its maker'),
    ],
)
def test_a_title_in_marks_heads_a_notice(line: str, title: str) -> None:
    assert plain_headline(line).title.strip('"') == title.strip('"')


def test_a_title_in_capitals_behind_its_maker() -> None:
    text = "By nine in the morning a thousand damp critics sat down to Ada Holm's NIGHT FÄHRE (1971)."
    film = read(Document("a", text)).film
    assert film is not None and (film.title, film.year) == ("NIGHT FÄHRE", 1971)


def test_a_year_of_viewing() -> None:
    known = Known(("Night Ferry",), year=1991)
    assert not stated("I first saw this film in 1991, soon after it came out on video.", film, known=known)
    assert ("year", "1991") in stated("This film came out in 1991.", film, known=known)
