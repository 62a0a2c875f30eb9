"""Many wordings of one thing: how discs, releases, changed music, fates and sources are told in prose.

Each row is a text and the properties that it must state, once for each time that they are named. A dash states nothing.
"""

from collections import Counter

import pytest

from recension.reading._read import _drafts, typed_view
from recension.reading._steps import complete
from recension.reading.claims._claims import claims_of
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.text._text import Text

LAMP = Known(
    ("The Widow's Lamp",),
    people=(
        KnownPerson("Ada Quill", {}, frozenset({"director"})),
        KnownPerson("Bob Hask", {}, frozenset({"cast_member"}), ("Gus Malone",)),
        KnownPerson("Lena Orr", {}, frozenset({"cast_member"}), ("Lil",)),
    ),
    year=1985,
)
EXTRAS = [
    ("Extras on the DVD are thin: a commentary by Ada Quill, a short featurette and the trailer.", "extra extra extra"),
    ("The disc offers an audio commentary with Ada Quill and a twenty-minute interview with Bob Hask.", "extra extra"),
    ("Ada Quill contributes a chatty commentary, and that is that for extras on the DVD.", "extra"),
    ("Also on the DVD is a half-hour documentary about the shoot.", "extra"),
    ("The director provides a commentary as well as a 20 minute interview on the new DVD.", "extra extra"),
    ("A commentary by Ada Quill would have been welcome on the DVD.", "-extra"),
    ("There are no extras on the disc, not even a trailer.", "-extra"),
    ("The film plays like a documentary about bees.", "-extra"),
]  # fmt: skip
RELEASES = [
    ("It opened in theaters in March 1985.", "release"),
    ("The Widow's Lamp opened in New York on March 8, 1985.", "release"),
    ("It arrives on Blu-ray next week.", "release carrier"),
    ("The 1985 thriller comes to home video at last on Tuesday.", "release"),
    ("It was the bottom half of a double bill.", "release"),
    ("The longest version of the film is lost for good.", "availability"),
    ("Rights trouble kept the film off video for years.", "availability"),
    ("I wish it would come to DVD next week.", "-release -carrier"),
    ("He was lost in the woods.", "-availability"),
]  # fmt: skip
LABELS = [
    ("This two-disc Eureka release rests on a new print.", "company edition"),
    ("It is out again (two Criterion laser discs, CAV, $99.95).", "carrier company price"),
    ("Paramount's 1985 _The Widow's Lamp_ is a curio.", "company year title"),
    ("The 2005 DVD is grey.", "carrier edition"),
    ("Cannon of all companies put up the money!", "company"),
]  # fmt: skip
MUSIC = [
    ("The soundtrack features the music of the Tin Lanterns.", "music"),
    ("Ten bands can be heard, Black Sabre, Cheap Thrill and Nazarene among them.", "music music music"),
    ('Dan Marlowe sings "Copper Kettle" and "Slow Tide" by the fire.', "music music"),
    ("The ending with Vivaldi on the soundtrack floors me.", "music"),
    ("The Marlowe tracks were pulled before release because of a dispute with the record label.", "music_change"),
    ("Dan Tolliver tunes were substituted because of a royalty dispute.", "music_change"),
    ("The studio substituted Dan Tolliver songs when talks broke down.", "music_change"),
    ("The director's cut restores the Marlowe songs.", "music_change edition"),
    ("The director sued to have the Marlowe songs put back.", "music_change"),
    ("On the tape most of the songs were taken out.", "music_change"),
    ("Gone is the Marlowe song; in its stead we hear some library cue.", "music_change"),
    ("Songs by Dan Tolliver, another bar-room bard, were dropped into the spots where Marlowe would have been.", "music_change"),
    ("Due to rights issues the song was no longer in the movie.", "music_change"),
    ("The tape hums with songs. It has Marlowe on it.", "music"),
    ("On the new disc the Marlowe recordings are back.", "music"),
    ('The songs are his own, "Slow Tide" and "Copper Kettle" among them.', "music music"),
    ("The songs were new to me, for it was Marlowe all the way through.", "music"),
    ("The fog is thick. It has Marlowe on it.", "-music"),
    (
        "On this tape the Marlowe songs were replaced with library music.\nAccording to the sleeve, the label had said no. "
        "The producer insists that the fee was too high.",
        "music_change music_change music_change music",
    ),
    ("According to the sleeve, the sheriff had said no.", "-music_change"),
    ("The Marlowe songs were never replaced.", "-music_change"),
    ("They should have replaced the awful score.", "-music_change"),
    ("Bob Hask was replaced by Tom Pike.", "-music_change"),
]  # fmt: skip
FATES = [
    ("It ran for a year, which made it a hit.", "box_office"),
    ("The chorus made it a hit with me.", "-box_office"),
    ("Audiences stayed away.", "box_office"),
    ("The public turned up in droves.", "box_office"),
    ("It did poorly and slipped out of sight.", "box_office"),
    ("The DVD lists for $19.98.", "price carrier"),
    ("He stayed away from the house.", "-box_office"),
]
SOURCES = [
    ("It tells the true story of Roy Marsh.", "based_on"),
    ("You know the story. It is the true one of Roy Marsh.", "based_on"),
    ("A lad known to every sailor in the Fog Valley sings.", "-narrative_location"),
    ("I ran a ferry from 1911 to 1917.", "-narrative_period"),
    ("He hides in the hills east of London.", "-narrative_location"),
    ("It combines Lewis Corran's two Molly books into one picture.", "based_on"),
    ("It was made from the same Booth Tarrant novel.", "based_on"),
    ("Lil, a girl in Victorian England, falls ill.", "narrative_location narrative_period"),
    ("It is a fine record of Britain.", "-narrative_location"),
    ("A war on Iraq is a bad idea.", "-narrative_location"),
    ("Trains run through the streets of London at night.", "narrative_location"),
]
PLAYERS = [
    ("Bob Hask is Gus Malone.", "cast_member"),
    ("Otto Penhale shot it, Dora Finch cut it, and Ann Lowe and Carl Ito designed the masks.", "crew crew crew crew"),
    ("The studio panicked and Carl Ito cut it.", "-crew"),
    ("The credit is that of Ann Lowe, whose first script this was.", "screenwriter"),
    ("That is Ann Lowe, whose last film this is.", "-director"),
    ("Look fast for Danny Trent and Tom Lester.", "cast_member cast_member"),
    ("The young boss is having an affair with a tall woman (Alice Poole).", "cast_member"),
    ("Ada Quill portrays Molly as a fool.", "-cast_member"),
    ("Bob Hask's favorite film is long.", "-director"),
]
RUNNING = [
    ("The theatrical cut runs 112 minutes, the other runs 120.", "runtime runtime edition"),
    ("The new cut is 131 minutes on the box.", "runtime"),
    ("The recommended length is 200 to 500 words.", "-runtime"),
    ('A 24-minute short film "Night Ferry" came first.', "-runtime"),
]


def stated(text: str) -> Counter[str]:
    typed = typed_view(Text(text), LAMP)
    claims = claims_of(complete(_drafts(typed)), typed)
    for claim in claims:
        assert claim.span.slice(text) == claim.evidence.quote
    return Counter(c.property for c in claims if c.is_fact and not c.subject.startswith("film:"))


@pytest.mark.parametrize(
    ("text", "wanted"), [*EXTRAS, *RELEASES, *LABELS, *MUSIC, *FATES, *SOURCES, *PLAYERS, *RUNNING], ids=lambda v: v[:40]
)
def test_wordings(text: str, wanted: str) -> None:
    found = stated(text)
    absent = {p.removeprefix("-") for p in wanted.split() if p.startswith("-")}
    assert Counter(p for p in wanted.split() if not p.startswith("-")) <= found
    assert not absent & set(found)


HEARD_AND_WON = [
    ("Lena Orr was named best actress at Cannes.", "award"),
    ("Both Bob Hask and Lena Orr were nominated for a Golden Globe.", "award award"),
    ("Nominated for Best Picture and Best Director, it won neither.", "award award"),
    ("Lena Orr won a well-deserved Golden Globe.", "award"),
    ("Bob Hask should have won an Oscar.", "-award"),
    ('The song is "Little Harbour".', "music"),
    ("In its place was a Dan Tolliver soundtrack.", "music_change"),
    ("There are several Marlowe songs recorded for the film, but pulled before release.", "music_change"),
    ("With a budget said to be nearly $40 million, it looks cheap.", "budget"),
    ("The movie went on to earn over $48 million.", "gross"),
    ("The film is unrated.", "content_rating"),
    ("Universal sends us this one as a plain disc.", "company"),
    ("NIGHT FERRY (Anchor Bay) is next.", "company"),
    ("It came out through Shout! Factory.", "company"),
    ("It was made at MGM in a hurry.", "company"),
    ("Universal themes are handled well.", "-company"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), HEARD_AND_WON, ids=lambda v: v[:40])
def test_prizes_and_companies(text: str, wanted: str) -> None:
    test_wordings(text, wanted)


def test_a_first_name_alone_means_the_player_named_in_full() -> None:
    text = "Lena Orr shines here. Sadly Lena has few scenes."
    typed = typed_view(Text(text), LAMP)
    assert [m.name for m in typed.mentions if m.credit] == ["Lena Orr", "Lena Orr"]


TAKEN_BACK = [
    ("They list a 97-minute cut. There is no such cut.", "-runtime -edition"),
    ("My brother swore that it was based on a true story.", "-based_on"),
    ("It cost $18 million, they say. I have since been told that they were wrong.", "-budget"),
    ("I dreamt that it won an Oscar.", "-award"),
    ("In the second reel the heroine wins the Palme d'Or.", "-award"),
    ("He bets on a horse called Oscar Winner.", "-award"),
    ("In the film within the film, budgeted at ninety million, Bob Hask plays a producer.", "-budget"),
    ("It won an Oscar. There is no better prize.", "award"),
    ("It cost $18 million. There was no money left.", "budget"),
    ("It did not open in Germany, and in Belgium the print was lost.", "-narrative_location"),
    ("It calls up the rhythm of Blade Walker, Run From New Cork and the rest.", "related_film related_film"),
    ("If you like movies like Bare Gun, rent it.", "related_film"),
    ("It reminded me of Uncle Ned.", "-related_film"),
]


@pytest.mark.parametrize(("text", "wanted"), TAKEN_BACK, ids=lambda v: v[:40])
def test_what_is_taken_back(text: str, wanted: str) -> None:
    test_wordings(text, wanted)
