"""What retrospective reviews tell in relative clauses, appositions and pronouns: text → what is stated, and what is not."""

from pathlib import Path

import pytest

from recension.authority import build_authority, open_authority
from recension.reading.mentions._credited import known_of
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.mentions._spotted import _the_one
from recension.reading.rules._order import ALL
from recension.reading.text._text import Text
from tests.reading.facts import claims_in, stated


class _All:
    """Every rule, as one module."""

    RULES = ALL


def _person(name: str, *properties: str) -> KnownPerson:
    return KnownPerson(name, {}, frozenset(properties))


FILM = Known(
    ("The Glass Boy",),
    (
        _person("Otto Penhale", "director"),
        _person("Ada Marie Quill", "screenwriter"),
        _person("Noel Strand", "screenwriter"),
        _person("Viktor Halasz", "crew:cinematography"),
        _person("Erik Stolte", "cast_member"),
        _person("Moira Stack", "cast_member"),
    ),
    1985,
)

SAID = [
    ("Ada Marie Quill, a nurse turned screenwriter, had met the boy.", ("screenwriter", "Ada Marie Quill")),
    ("Halasz's images, all hard noon light, are the best of it.", ("crew", "Viktor Halasz")),
    ("The Glass Boy has a face by Al Crewe and Zeb Ilke, who walked off with that year's Academy Award for Best Makeup.", ("award", "Academy Award – Best Makeup")),
    ("Both she and Stolte had to be content with Golden Globe nominations.", ("award", "Golden Globe")),
    ("Penhale loved the songs of Ray Leeds. The label would not agree on a fee, so the studio replaced them with Hob Marsh tracks.", ("music_change", "Ray Leeds songs")),
    ("The kids are Tom Bell as Pip, Harry Cairn Jr. as Red, and Ann Voss as Nan.", ("cast_member", "Harry Cairn Jr.")),
    ("Stolte (who took no fee, and called it his best work) is Lord Ashby.", ("cast_member", "Erik Stolte")),
    ("It draws very loosely on Noel Strand's novel Ember.", ("based_on", "Ember")),
    ("Shot in the autumn of 1972 in Galloway and Plockton, it looks cold.", ("filming_location", "Plockton")),
    ("The Glass Boy is set at Halloween.", ("narrative_period", "Halloween")),
    ("The songs came back to The Glass Boy in 2004, and with \"Slow Tide\" and \"Thin Road\" the drive home makes sense.", ("music", "Thin Road")),
    ("There were others, of which the so-called middle version, from Otto Penhale's print, runs 96 minutes.", ("runtime", "96")),
    ("The Glass Boy was originally released in 1975.", ("year", "1975")),
    ("Even altered, the movie was a failure at the box office.", ("box_office", "flop")),
    ("The soundtrack loved songs like Lowlands and Thin Road.", ("music", "Lowlands")),
    ("Colour/117 Minutes/R (Final Cut); Colour/116 Minutes/R (1982 Theatrical Cut)", ("runtime", "116")),
    ("Universal Pictures and the label fell out over the money.", ("company", "Universal")),
    ("Criterion announces a Blu-ray for November.", ("carrier", "Blu-ray")),
    ("It did win the Bavarian Film Award, for what that is worth.", ("award", "Bavarian Film Award")),
    ("The Glass Boy (Penhale, 1985) is a melodrama of faces.", ("director", "Otto Penhale")),
    ("A laserdisc existed too, in the old version.", ("carrier", "LaserDisc")),
    ("The 1981 cinema version, 149 minutes, is the one we knew.", ("edition", "theatrical")),
    ("Penhale laid in Barber's Adagio for Strings, as everybody does.", ("music", "Adagio for Strings")),
    ("Ray Leeds of Lodestone sings over the credits.", ("music", "Ray Leeds")),
    ("It opens with Iggy Stone's title song.", ("music", "The Glass Boy")),
    ("Ned Marriner conducted.", ("crew", "Ned Marriner")),
    ("It won two Razzies: Worst Picture and Worst Director.", ("award", "Razzie – Worst Director")),
    ("Penhale cut the picture to Ray Leeds. The label would not agree, and the songs were pulled and Hob Marsh's put in their place.", ("music_change", "Ray Leeds songs")),
    ("One day, young Pip (Tom Bell) meets a bear.", ("cast_member", "Tom Bell")),
    ("It had been cut from its 229 minute length, down to just 152, for the States.", ("runtime", "152")),
    ("The cast includes Erik Stolte and Moira Stack, as well as Kay Fenn and Ann Voss.", ("cast_member", "Moira Stack")),
    ("Eight Oscars out of eleven nominations: Best Picture, Director, Actor (Ned Orr, of all people), and Sound.", ("award", "Academy Award – Best Director")),
    ("I saw it on the old EMI cassette, chewed.", ("carrier", "VHS")),
    ("They cut it for length, removing the original score by Ned Orr in favour of a sound by Lodestone.", ("music_change", "original score by Ned Orr")),
    ("The biggest change is the removal of Penhale's zany soundtrack, replaced by a score from Lodestone.", ("music_change", "Penhale's zany soundtrack")),
    ("He hired Tom Bell, a nurse, to write it.", ("screenwriter", "Tom Bell")),
    ("It is full of tracks from punk artists such as Lodestone, Bell Hop and Dogfish.", ("music", "Bell Hop")),
    ("The original Ray Leeds soundtrack was never used in cinemas. In its place was a Hob Marsh soundtrack.", ("music_change", "Ray Leeds songs replaced")),
    ("1985 *** 97 mins.", ("score", "***")),
    ("1985 *** 97 mins.", ("year", "1985")),
    ("A cluttered, uncertain movie (1985), and a good one.", ("year", "1985")),
    ("Two dock hands (Erik Stolte, Moira Stack) find the trunk.", ("cast_member", "Moira Stack")),
    ("They meet a fellow con (Erik Stolte).", ("cast_member", "Erik Stolte")),
    ("It is based on the 1963 novel of the same name written by Ned Orr.", ("based_on", "The Glass Boy")),
    ("The script though by Ned Orr is full of holes.", ("screenwriter", "Ned Orr")),
    ("The direction, nervous and attentive, is Ned Orr's.", ("director", "Ned Orr")),
    ("The pen duties fell to Ned Orr.", ("screenwriter", "Ned Orr")),
    ("The Glass Boy was nominated for ten Oscars and won seven.", ("award", "Academy Award")),
    ("It won an Oscar for Best Original Song and a much-deserved nomination for Moira Stack.", ("award", "Academy Award")),
    ("This is the film that beat _Red Dust_ for Best Picture.", ("award", "Best Picture")),
    ("Ned Orr's 97-minute folly was shown once.", ("runtime", "97")),
    ("The film was cut to 71 minutes for export.", ("runtime", "71")),
    ("Stolte's vile and dopey Bryant Marlow steals the film.", ("cast_member", "Erik Stolte")),
    ("The Glass Boy was written by and starred Vivian Pell.", ("screenwriter", "Vivian Pell")),
    ("The Glass Boy was written by and starred Vivian Pell. Vivian does a decent job as Nan.", ("cast_member", "Vivian Pell")),
    ("I saw it in 1985 when it was originally released.", ("year", "1985")),
    ("Ted's Evaluation: 2 of 3 -- it has some merit.", ("score", "2 of 3")),
    ("I have to rate this movie at a 10.", ("score", "10")),
    ("I gave it a 10 out of 10 on the IMDb.", ("score", "10 out of 10")),
    ("It was up for six other Academy Awards winning three more: Best Original Screenplay, Original Score, and Costume Design.", ("award", "Academy Award – Best Original Score")),
    ("It was scored again by the ever wonderful Lodestone.", ("crew", "Lodestone")),
    ("I own two discs but have not seen the uncut version.", ("edition", "uncut")),
    ("It is such a gorgeous remaster.", ("edition", "remaster")),
    ("The board passed it after demanding 1m13 of cuts.", ("edition_diff", "demanding 1m13 of cuts")),
    ("Rated: NR.", ("content_rating", "NR")),
    ("It is a 'horror/comedy' about siblings.", ("genre", "comedy")),
    ("It was made on absolutely no discernible budget.", ("budget", "low")),
    ("I would advise anyone with half a brain to avoid this trash.", ("recommend", "no")),
    ("I love the tracks Slow Tide, Red Dust, and Lodestone.", ("music", "Red Dust")),
    ("They meet a fellow trader {Erik Stolte}.", ("cast_member", "Erik Stolte")),
    ("Tom Bell likewise impresses as wise supervisor Ms. Boswell.", ("cast_member", "Tom Bell")),
    ("Tom Bell supplies the off-screen voice of a doctor.", ("cast_member", "Tom Bell")),
    ("Given the budget, which was no doubt pretty small, it works.", ("budget", "low")),
    ("Made in Riga and released in 1985, this was new.", ("year", "1985")),
    ("Worth it for fans of those films...7/10. P.S. I forgot.", ("score", "7/10")),
]  # fmt: skip
UNSAID = [
    ("It draws very loosely on Noel Strand's novel Ember.", "screenwriter"),
    ("Stolte is buried under latex by Al Crewe and Zeb Ilke, who did what they could.", "cast_member:Zeb Ilke"),
    ("The songs came back to The Glass Boy in 2004, and with \"Slow Tide\" the drive home makes sense.", "related_film"),
    ("The Long Night: Looking Back at The Glass Boy\n\nI saw it young.", "related_film"),
    ("Songs by Al Crewe, played by a band called Lodestone, fill the air.", "cast_member:Lodestone"),
    ("The commentary is by Ned Orr. On the disc from Harbour Video (2022) the grain is lovely.", "related_film"),
    ("Ann Voss is Nan, the blind girl Tollgate meets at camp.", "character:Tollgate"),
    ("The Glass Boy is set at Halloween.", "narrative_location"),
    ("The Glass Boy was out on tape in 1998.", "year"),
    ("The script was revised in part by Mr. Blue from another film.", "cast_member"),
    ("It feels like a Universal Pictures programmer.", "company"),
    ("Nan sings over the dishes.", "music"),
    ("The Glass Boy is Nora Penhale's film: Penhale's camera never blinks.", "director:Otto Penhale"),
    ("It is directed by Otto Penhale (Slow Tide).", "cast_member"),
    ("Now Harbour has released the 229 minute director's cut on Blu-ray.", "edition_diff"),
    ("An original cut of 229 minutes was shown at Cannes.", "edition_diff"),
    ('The songs are fine. There is a documentary, "Under Pressure", on the disc of The Glass Boy.', "music"),
    ("It has one of the Golden Girls, as a grandmother.", "cast_member"),
    ("The studio could not agree with Leeds's label about the fee.", "edition"),
    ("The Cabal Cut runs 145 minutes.", "edition_diff"),
    ("The score is from Penhale's favourite band.", "crew"),
    ("THE NIGHT PORTER\n\nThe Glass Boy is back in town.", "related_film"),
    ('It is the best of the original "Glass" trilogy.', "related_film:Glass"),
    ("The Glass Boy was Penhale's most honoured film, being nominated for eight Oscars.", "award:Otto Penhale"),
    ('The songs are fine. "This is a great shot" is said forty times in The Glass Boy.', "music"),
    ("It is easy to be inspired by Pip's life story.", "based_on"),
    ("Its style shaped everything from music videos to fashion; the disc is fine.", "extra"),
    ("It has Ray Leeds songs at last, and the Leeds music works very well.", "crew"),
    ("It is based on the 1963 novel of the same name written by Ned Orr.", "screenwriter"),
    ("Erik Stolte (The Iron Well) costars.", "cast_member:Iron Well"),
    ("The deleted scenes run a meaty 49 minutes, the DVD of The Glass Boy says.", "edition"),
    ("Alternative titles: 'Slow Tide', 'Red Dust', 'The Iron Well'", "related_film"),
    ('The songs are fine. The "Slow Tide" sequence of The Glass Boy drags.', "music"),
    ("He shares the poster with Bo Crane in 'The Long Way', for which he won an Oscar at last.", "award:film"),
    ("He flapped about like Ned Orr playing Dracula.", "cast_member"),
    ("We sat through a 90-minute session of slides.", "runtime"),
    ('I like "Glass" a lot.', "related_film"),
    ("I borrowed the DVD from Glenn.", "company"),
    ("Think of the old Universal Monster sets.", "crew"),
    ("It is almost like a documentary.", "genre"),
    ("It was made in the 1940's and The Glass Boy is one of the better ones.", "year"),
    ('The songs are fine. It has a "Lodestone" soundtrack.', "music:Lodestone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_said(text: str, wanted: tuple[str, str]) -> None:
    assert wanted in stated(text, _All, known=FILM)  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "unwanted"), UNSAID)
def test_unsaid(text: str, unwanted: str) -> None:
    found = stated(text, _All, known=FILM)  # type: ignore[arg-type]
    assert not any(unwanted in (property, f"{property}:{value}") for property, value in found)


def _known_title(text: str, name: str) -> list[tuple[str, str]]:
    view = Text(text).view
    at = view.index(name)
    spotted = [Mention(at, at + len(name), NAME, name, known=True)]
    claims = claims_in(text, _All, known=FILM, spotted=spotted)  # type: ignore[arg-type]
    return [(c.property, c.value) for c in claims if c.property == "related_film"]


@pytest.mark.parametrize("lead", ["It has elements of", "It is no better than", "You may like it more than", "I had just seen"])
def test_a_known_title_without_marks(lead: str) -> None:
    assert _known_title(f"{lead} Torpedo Run, but who is counting.", "Torpedo Run") == [("related_film", "Torpedo Run")]


@pytest.mark.parametrize("lead", ["They reach the harbour of", "She cuts him dead at", "The army marched on"])
def test_a_known_title_where_no_film_is_spoken_of(lead: str) -> None:
    assert _known_title(f"{lead} Bunker Hill, at noon.", "Bunker Hill") == []


@pytest.mark.parametrize(("text", "wanted"), [("It borrows from The Shining.", 1), ("The Shining is another.", 0), ("He reads The Shining Hour.", 0)])
def test_a_great_article_within_a_sentence(text: str, wanted: int) -> None:
    view = Text(text).view
    at = view.index("The Shining")
    assert _the_one(view, at, at + len("The Shining")) is bool(wanted)


@pytest.mark.parametrize(
    ("title", "form"),
    [("Night Ferry; or, The Long Way", "night ferry"), ("Night Ferry: The Long Way", "the long way"), ("The Night Ferry", "night ferry")],
)
def test_short_forms_of_a_title(title: str, form: str, tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "films.txt").write_text(f"{title} (1971)\n  director: Ned Orr\n", encoding="utf-8")
    authority = open_authority(build_authority(tmp_path / "films", tmp_path / "built").path)
    known = known_of(authority, 0)
    found = known.by_first_word(frozenset(form.split()))
    assert form in {" ".join(e.words) for entries in found.values() for e in entries if e.own}
