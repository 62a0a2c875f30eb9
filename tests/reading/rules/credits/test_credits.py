"""Who made the film, from prose, headers and parentheses: text → (property, value, qualifiers)."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.credits import (
    companies,
    companies_at_work,
    credited_makers,
    credits,
    direction,
    keyed_credits,
    made_by,
    posts,
    works,
)
from recension.reading.rules.versions import labels_named
from tests.reading.facts import claims_in

CREDITS = [
    ("Capably directed with real verve by the insanely busy veteran Otto Penhale.", [("director", "Otto Penhale", {})]),
    ("Written and directed by Mara Quill.", [("director", "Mara Quill", {}), ("screenwriter", "Mara Quill", {})]),
    ("It is written, produced and directed by Ned Orr.", [("director", "Ned Orr", {}), ("producer", "Ned Orr", {}), ("screenwriter", "Ned Orr", {})]),
    ("A witty script by T.L. Lankin helps.", [("screenwriter", "T.L. Lankin", {"kind": "screenplay"})]),
    ("The screenplay by Ann Lowe and Bill Marsh, from a story by Jo Pike, creaks.", [("screenwriter", "Ann Lowe", {"kind": "screenplay"}), ("screenwriter", "Bill Marsh", {"kind": "screenplay"}), ("screenwriter", "Jo Pike", {"kind": "story"})]),
    ("Director/co-writer Sue Vane knows her town.", [("director", "Sue Vane", {}), ("screenwriter", "Sue Vane", {})]),
    ("Here writer-director Ivo Brandt slows down.", [("director", "Ivo Brandt", {}), ("screenwriter", "Ivo Brandt", {})]),
    ("Glossy cinematography by Paul Ebdon and a syncopated score by Tom Chase and Steve Ruck.", [("crew", "Paul Ebdon", {"role": "cinematography"}), ("crew", "Steve Ruck", {"role": "music"}), ("crew", "Tom Chase", {"role": "music"})]),
    ("Make-up artists Rob Dill and Kay Fenn earn their keep.", [("crew", "Kay Fenn", {"role": "makeup"}), ("crew", "Rob Dill", {"role": "makeup"})]),
    ("Beautifully lensed by Carl Ito.", [("crew", "Carl Ito", {"role": "cinematography"})]),
    ("Tom Sanger's special effects hold up.", [("crew", "Tom Sanger", {"role": "effects"})]),
    ("A rather generic Harry Mantini music cue plays.", [("crew", "Harry Mantini", {"role": "music"})]),
    ("Production design: Eva Holm.", [("crew", "Eva Holm", {"role": "production_design"})]),
    ("Director: Lars Falk\nWriters: Pia Holt, Jon Dahl", [("director", "Lars Falk", {}), ("screenwriter", "Jon Dahl", {}), ("screenwriter", "Pia Holt", {})]),
    ("- Photography by Lars Falk\n* Edited by Pia Holt\n+ Score by Jon Dahl\n", [("crew", "Jon Dahl", {"role": "music"}), ("crew", "Lars Falk", {"role": "cinematography"}), ("crew", "Pia Holt", {"role": "editing"})]),
    ("The composer (Otto Brink) overdoes it.", [("crew", "Otto Brink", {"role": "music"})]),
    ("Ned Orr, of all people, produced it and kept his name off the posters.", [("producer", "Ned Orr", {})]),
    ("Mara Quill wrote and directed this one.", [("director", "Mara Quill", {}), ("screenwriter", "Mara Quill", {})]),
    ("With Otto Penhale at the helm, nothing can sink.", [("director", "Otto Penhale", {})]),
    ("The directorial debut of actress June Carey.", [("director", "June Carey", {})]),
    ("Fritz Longen's 1931 silent masterpiece is back.", [("director", "Fritz Longen", {})]),
    ("Otto Penhale's 1951 Ealing comedy is back.", [("director", "Otto Penhale", {})]),
    ("Otto Penhale's longer director's cut is out.", [("director", "Otto Penhale", {})]),
    ("Produced by Sam Ketch for the screen.", [("producer", "Sam Ketch", {})]),
]  # fmt: skip

NOBODY = [
    "The production design by Quill's partner is fine.",
    "The art director of the museum hates him.",
    "Jim is shot by Carl Ito in the last reel.",
    "From the director of Jaws and the writer of Heat.",
    "It is based on a novel by Ann Lowe.",
    "The first film, directed by Otto Penhale, was better.",
    "Mara Quill wrote several other films.",
    "Music by night, in Paris.",
]


def _triples(text: str, known: Known | None = None) -> list[tuple[str, str, dict[str, str]]]:
    claims = claims_in(text, made_by, credits, keyed_credits, works, posts, direction, known=known)
    return sorted(((c.property, c.value, dict(c.qualifiers)) for c in claims if c.is_fact), key=lambda t: t[:2])


@pytest.mark.parametrize(("text", "wanted"), CREDITS)
def test_credits(text: str, wanted: list[tuple[str, str, dict[str, str]]]) -> None:
    assert _triples(text) == wanted


@pytest.mark.parametrize("text", NOBODY)
def test_no_credit(text: str) -> None:
    assert _triples(text) == []


FILM = Known(
    titles=("The Glass Harbour",),
    people=(
        KnownPerson("Ilse Brandtner", {"imdb": "nm1"}, frozenset({"director"})),
        KnownPerson("Rolf Amsel", {"imdb": "nm2"}, frozenset({"cast_member"})),
    ),
)


def test_the_films_director_is_known_wherever_named() -> None:
    (claim,) = claims_in("Nobody paces like Brandtner.", made_by, credits, keyed_credits, direction, known=FILM)
    assert (claim.property, claim.value, claim.ids, claim.evidence.quote) == (
        "director",
        "Ilse Brandtner",
        {"imdb": "nm1"},
        "Brandtner",
    )


def test_a_player_does_not_direct_by_weak_words() -> None:
    assert _triples("A Rolf Amsel film is always loud. Brandtner keeps it short.", FILM) == [
        ("director", "Ilse Brandtner", {})
    ]


COMPANIES = [
    ("In the end CBS took it off the air.", [("CBS", "broadcast")]),
    ("Back then the BBC did just that, and I watched it.", [("BBC", "broadcast")]),
    ("Paramount should be ashamed of this one.", [("Paramount", "studio")]),
    ("Even Disney did better than this.", []),
    ("CBS never took it off the air.", []),
    ("So this Disney version has little in common with the book.", [("Disney", "studio")]),
    ("This Hammer horror has fog to spare.", [("Hammer", "studio")]),
    ("The Criterion DVD looks good.", [("Criterion", "home_video")]),
    ("Last night Max saw it on TCM.", [("Turner Classic Movies", "broadcast")]),
    ("It was distributed by United Artists.", [("United Artists", "distribution")]),
    ("Poverty row studio Monogram made it in a week.", [("Monogram", "studio")]),
    ("The boss at Miramax cut it.", [("Miramax", "distribution")]),
    ("Produced by Larkspur Pictures in Leeds.", [("Larkspur Pictures", "studio")]),
    ("It plays like a Disney film.", []),
    ("Universal has a DVD of it, and a fine one.", [("Universal", "home_video")]),
    ("The saddest thing that will ever air on ABC.", [("ABC", "broadcast")]),
    ("It was issued on disc in America by Universal.", [("Universal", "home_video")]),
    ("It was made by her own company, Larkspur Pictures.", [("Larkspur Pictures", "studio")]),
    ("What a terribly rank movie this is.", []),
    ("The new 2-Disc Limited Edition DVD shines.", []),
    ("He works for Columbia.", []),
]


@pytest.mark.parametrize(("text", "wanted"), COMPANIES)
def test_companies(text: str, wanted: list[tuple[str, str]]) -> None:
    told = [c for c in claims_in(text, companies, companies_at_work) if c.is_fact]
    found = [(c.value, c.qualifiers["role"]) for c in told if "role" in c.qualifiers]
    assert found == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The old cassette was the Anchor Bay one, and it hissed.", ["Anchor Bay"]),
        ("Max had missed it until last May, when it was shown late on cable TCM.", ["Turner Classic Movies"]),
        ("I wish Anchor Bay would put it on a disc.", []),
        ("She has a harbour, a bay and a DVD.", []),
        ("There is better stuff shown on TCM.", []),
    ],
)
def test_labels_and_channels_named_in_passing(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, labels_named) if c.is_fact] == wanted


def test_who_gets_the_credit() -> None:
    text = "Bob Hask, who gets the credit for the music, hums along."
    assert [(c.property, c.value) for c in claims_in(text, posts)] == [("crew", "Bob Hask")]


def test_two_producers_of_one_surname() -> None:
    text = "Producers Alexander and Umberto Quastel wanted more horses."
    assert [c.value for c in claims_in(text, made_by, credits, keyed_credits) if c.property == "producer"] == ["Alexander Quastel", "Umberto Quastel"]


SHOOTER = Known(
    ("The Widow's Lamp",), people=(KnownPerson("Otto Penhale", {}, frozenset({"crew:cinematography"}), ()),), sure=True
)


def test_tools_name_those_whom_the_film_credits_with_them() -> None:
    text = "Otto Penhale's hand-held camera never rests, nor do Ann Lowe's synthesizers."
    claims = claims_in(text, made_by, credits, keyed_credits, works, posts, direction, known=SHOOTER)
    assert [(c.value, dict(c.qualifiers)) for c in claims if c.property == "crew"] == [
        ("Otto Penhale", {"role": "cinematography"})
    ]


TWO = Known(people=(*SHOOTER.people, KnownPerson("Ann Lowe", {}, frozenset({"cast_member"}), ())), sure=True)


def test_one_craft_alone_is_told_by_the_name_in_full() -> None:
    found = [
        [(c.property, c.value) for c in claims_in(text, credited_makers, known=TWO)]
        for text in (
            "They gave Otto Penhale and Ann Lowe a medal for the ferry.",
            "They gave Penhale and Ann Lowe a medal for the ferry.",
            "They gave Otto Penhale a medal for the ferry.",
        )
    ]
    assert found == [[("crew", "Otto Penhale")], [], []]
