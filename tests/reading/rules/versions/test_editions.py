import pytest

from recension.reading.rules.measures import measures, scores
from recension.reading.rules.versions import (
    availability,
    carriers,
    differences,
    editions,
    extras,
    labelled,
    release,
    releases_by_event,
    releases_told,
    versions,
    versions_told_on,
)
from tests.reading.facts import claims_in, stated

#: text, names of the versions stated
NAMES = [
    ("Seek out the director's cut.", ["director's cut"]),
    ("Seek out the directors cut.", ["director's cut"]),
    ("I watched the totally uncut version.", ["uncut"]),
    ("There is an unrated cut on the shelves.", ["unrated cut"]),
    ("The R-rated version was shown in Leeds.", ["R-rated"]),
    ("The extended edition is a slog.", ["extended edition"]),
    ("This is the 25th anniversary edition.", ["25th anniversary edition"]),
    ("The Harrow Lane DVD of 2004 is murky.", ["Harrow Lane DVD"]),
    ("The 2003 restoration is a marvel.", ["2003 restoration"]),
    ("The English-dubbed version is a crime.", ["English-dubbed version"]),
    ("The 1991 re-release by Ada Quill added a drum.", ["Ada Quill version"]),
    ('"The Ledger: The Long Version" is in shops.', ["The Long Version"]),
    ('They call it the "Ultimate Edition" or "Redux".', ["Redux"]),
    ("The 104-minute cut is the one to have.", ["104-minute cut"]),
    ("The director's cut is better than the 104-minute cut.", ["director's cut", "104-minute cut"]),
    ("The 170-minute original was shown in Leeds.", ["original version"]),
    ("The three-hour cut is gone.", ["three-hour cut"]),
    ("A workprint went round among collectors.", ["workprint"]),
    ("The disc holds the theatrical (98m) and the extended (114m).", ["theatrical", "extended"]),
    ("The new 4K restoration looks lovely.", ["new 4K restoration"]),
    ("• Theatrical (93 min.)\n• Extended (104 min.)", ["Theatrical", "Extended"]),
    ("Harrow's 2014 DVD is soft.", ["Harrow's 2014 DVD"]),
    ("The studio cut the original 131-minute film to ribbons.", ["original version"]),
    ("Harbour Lane's restoration looks lovely.", ["Harbour Lane's restoration"]),
    ("The Italian version is eight minutes longer and has a different score.", ["Italian version"]),
    ("The American prints dropped the prologue.", ["American prints"]),
    ("The uncensored Japanese version has a longer bath scene.", ["uncensored Japanese version"]),
    ("An airline version exists.", ["airline version"]),
    ("This two-disc Harrow release is fine.", ["Harrow release"]),
    ("It was called THE LAMP KILLER over here, with footage from another film.", ["THE LAMP KILLER"]),
    ("The Ledger: Collector's Edition", ["Collector's Edition"]),
    ("The set holds the American and European theatrical cuts.", ["American theatrical cut", "European theatrical cut"]),
    ("The older English dub is warmer.", ["older English dub"]),
    ("There is a 140-minute, never-shown version in it.", ["140-minute, never-shown version"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_named_versions(text: str, names: list[str]) -> None:
    assert [v for p, v in stated(text, versions, editions, labelled) if p == "edition"] == names


@pytest.mark.parametrize(
    "text",
    [
        "The 1951 version of the story is better.",
        "I prefer the French version.",
        "It is a modern version of the old play.",
        "He had final cut.",
        "There is no director's cut.",
        "I would love to see the uncut version.",
        "She cut the cake.",
        "The 140-minute cut he begged for was never assembled.",
        "Fans will tell you that a five-hour version exists.",
        "For years they spoke of a 97-minute cut. There is no such cut.",
        "The box claims that it is uncut.",
        "Every video release so far was murky.",
        "The restoration of the house takes years.",
        "He was called Bob Hask over here.",
        "It went straight to DVD, a Straight to DVD affair.",
    ],
)
def test_no_version(text: str) -> None:
    assert [c for c in stated(text, editions, labelled) if c[0] == "edition"] == []


#: text, property, value, the version it is tied to
ATTACHED = [
    ("The director's cut runs 131 minutes.", "runtime", "131", "director's cut"),
    ("At 131 minutes the director's cut is too long.", "runtime", "131", "director's cut"),
    ("I saw the director's cut in June. It runs 131 minutes.", "runtime", "131", "director's cut"),
    ("I saw the uncut version. The new cut is 131 minutes long.", "runtime", "131", "uncut"),
    ("The uncut version is rated R.", "content_rating", "R", "uncut"),
    ("Director's cut: 9/10", "score", "9/10", "director's cut"),
    ("The uncut version exists. The film runs 90 minutes.", "runtime", "90", ""),
    ("The film runs 90 minutes; the director's cut nobody has seen.", "runtime", "90", ""),
    ("THE LEDGER: DIRECTOR'S CUT\nThe theatrical version ran 90 minutes. This one runs 104.", "runtime", "104", "Director's Cut"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "prop", "value", "version"), ATTACHED)
def test_facts_belong_to_the_version_spoken_of(text: str, prop: str, value: str, version: str) -> None:
    claims = claims_in(text, editions, measures, scores)
    (claim,) = [c for c in claims if c.property == prop and c.value == value]
    assert claim.qualifiers.get("edition", "").casefold() == version.casefold()


def test_a_running_time_is_not_that_of_a_version_that_runs_another() -> None:
    text = "They cut the original 131-minute film and released an 88-minute version."
    runtimes = [c for c in claims_in(text, editions, measures) if c.property == "runtime"]
    assert [(c.value, c.qualifiers["edition"]) for c in runtimes] == [("131", "original version"), ("88", "88-minute version")]


def test_a_version_told_by_its_minutes_is_the_one_that_runs_them() -> None:
    text = "The director's cut runs 104 minutes. I like the 104-minute cut."
    assert [c.value for c in claims_in(text, editions, measures) if c.property == "edition"] == ["director's cut"]


#: text, (value, label) of the carriers stated
CARRIERS = [
    ("I watched it on DVD.", [("DVD", "")]),
    ("It is available on VHS or DVD.", [("VHS", ""), ("DVD", "")]),
    ("The Harrow Lane Blu-ray looks lovely.", [("Blu-ray", "Harrow Lane")]),
    ("The laserdisc was dim.", [("LaserDisc", "")]),
    ("It was shown on TCM.", [("TV", "TCM")]),
    ("I saw it in a faded 16mm print.", [("16mm", "")]),
    ("It was shown in 70mm.", [("70mm", "")]),
    ("It was scanned from a 35mm print.", []),
    ("It was shot in 16mm.", []),
    ("Harrow brings it to Blu-ray in May.", [("Blu-ray", "")]),
    ("The Ledger (two Harrow laser video discs, $90) is here.", [("LaserDisc", "Harrow")]),
    ("The 2005 DVD is murky.", [("DVD", "")]),
    ("It turned up on Channel 4 one night.", [("TV", "Channel 4")]),
    ("The UK tape was cut.", [("VHS", "")]),
    ("You can stream it on Amazon Prime.", [("streaming", "Amazon Prime")]),
    ("I dreamt that it was out on Blu-ray.", []),
    ("Harrow has announced the Blu-ray and withdrawn it.", []),
    ("When will it be out on DVD?", []),
    ("I hope this comes out on DVD.", []),
    ("It has never been released on DVD.", []),
    ("My DVD player broke.", []),
    ("I own many films on DVD.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CARRIERS)
def test_carriers(text: str, wanted: list[tuple[str, str]]) -> None:
    found = [c for c in claims_in(text, carriers, editions) if c.property == "carrier" and c.is_fact]
    assert sorted((c.value, c.qualifiers.get("label", "")) for c in found) == sorted(wanted)


@pytest.mark.parametrize(
    ("text", "value", "carrier"),
    [
        ("It is now available on DVD.", "available", "DVD"),
        ("The tape is sadly out of print.", "out_of_print", ""),
        ("It fell into the public domain.", "public_domain", ""),
        ("It has never been released on DVD.", "withheld", "DVD"),
        ("There is no DVD release.", "withheld", "DVD"),
        ("The film is very hard to find these days.", "withheld", ""),
        ("Music rights have kept it off video for years.", "withheld", ""),
        ("It has never had a home video release.", "withheld", ""),
        ("Sadly it is not on DVD.", "withheld", "DVD"),
        ("The film has been tied up in legal disputes.", "withheld", ""),
        ("It was withdrawn from circulation.", "withheld", ""),
        ("The original cut is presumed lost.", "lost", ""),
        ("Only bootlegs circulate.", "bootleg", ""),
        ("It can be found on YouTube.", "available", "YouTube"),
        ("That version has never been issued on disc.", "withheld", ""),
        ("The disc was recalled because of a faulty master.", "withheld", ""),
    ],
)
def test_availability(text: str, value: str, carrier: str) -> None:
    found = [c for c in claims_in(text, availability) if c.property == "availability" and c.is_fact]
    assert [(c.value, c.qualifiers.get("carrier", "")) for c in found] == [(value, carrier)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It went straight to video.", "straight to video"),
        ("It was first shown in March 2004.", "first shown in March 2004"),
        ("It premiered at the Leeds Film Festival.", "premiered at the Leeds Film Festival"),
        ("It got a limited release.", "limited release"),
        ("It opened in London in June 1972.", "opened in London in June 1972"),
        ("It opened quietly on nine screens in late May 1991.", "opened quietly on nine screens in late May 1991"),
        ("It ran for six weeks at one cinema in Hull.", "ran for six weeks at one cinema"),
        ("It went to video in early June 1988.", "went to video in early June 1988"),
        ("It was released in Britain in 1973 by Harrow.", "was released in Britain in 1973 by Harrow"),
        ("It went out on a double bill.", "on a double bill"),
        ("It comes to home video this Tuesday.", "comes to home video this Tuesday"),
        ("It had its premiere at the Leeds Film Festival.", "had its premiere at the Leeds Film Festival"),
        ("It is in cinemas from Friday.", "in cinemas from Friday"),
        ("It was reissued in 1938.", "was reissued in 1938"),
        ("It opened on 300 screens.", "opened on 300 screens"),
        ("The disc streets on 4 March.", "disc streets on 4 March"),
        ("It sat on the shelf for two years.", "sat on the shelf for two years"),
    ],
)
def test_release(text: str, wanted: str) -> None:
    (claim,) = [c for c in claims_in(text, release, releases_by_event, releases_told) if c.property == "release"]
    assert wanted in claim.value or claim.value in wanted


@pytest.mark.parametrize(
    "text",
    [
        "It opened in a hospital.",
        "He was released in Leeds.",
        "It was shown in Technicolor.",
        "He is lost in the fog.",
        "It is lost on me.",
        "Her dog was lost.",
    ],
)
def test_no_release_and_no_loss(text: str) -> None:
    assert stated(text, release, availability) == []


def test_what_is_withheld_has_its_reason() -> None:
    (claim,) = claims_in("Music rights have kept the film off video for years.", availability)
    assert claim.qualifiers["reason"] == "music rights"


def test_a_list_of_extras_is_parted() -> None:
    text = (
        "My Grade: C\n\nDVD Extras: Commentary by Lars Holm; a 20 minute featurette; 2 PSAs; and the theatrical trailer"
    )
    assert [v for p, v in stated(text, extras) if p == "extra"] == [
        "Commentary by Lars Holm",
        "20 minute featurette",
        "2 PSAs",
        "theatrical trailer",
    ]


def test_a_list_of_extras_is_parted_between_names_and_not_cut_short() -> None:
    items = ["Talk with Ada Quill", "Lars Holm remembers", "Interview with Dov Marsh", "Rain over Leeds, a featurette"]
    items += [f"Still number {n} of the docks" for n in range(9)]
    text = f"DVD Extras: {'; '.join(items)}."
    assert [v for p, v in stated(text, extras) if p == "extra"] == items


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The DVD includes a commentary by Ada Quill and two deleted scenes.", ["commentary by Ada Quill", "two deleted scenes"]),
        ("The disc has a short interview.", ["short interview"]),
        ("See the featurettes that are included on the DVD.", ["featurettes"]),
        ("The set has a new 40-minute interview with Lars Holm, an 80-page booklet and a gallery of stills.", ["new 40-minute interview with Lars Holm", "80-page booklet", "gallery of stills"]),
        ("On the second audio track, historian Lars Holm explains it.", ["On the second audio track, historian Lars Holm"]),
        ("The disc adds forty minutes of outtakes, Marsh's commentary and a hard copy of the shooting script.", ["forty minutes of outtakes", "Marsh's commentary", "hard copy of the shooting script"]),
        ("Extras are thin: a trailer and production notes.", ["trailer", "production notes"]),
        ("Also on the disc are the storyboards and the shooting script.", ["storyboards", "shooting script"]),
        ("The disc includes a trailer, a map of the docks and an interview with Ada Quill.", ["trailer", "map of the docks", "interview with Ada Quill"]),
        ('Also here is a "Making of The Ledger" special on the DVD.', ['"Making of The Ledger" special']),
        ("Bonus features include a commentary track, newly taped sessions with Ada Quill, a map of the docks and footage of a rehearsal.", ["commentary track", "newly taped sessions with Ada Quill", "map of the docks", "footage of a rehearsal"]),
        ('The disc has a supplement called "Lost Reels".', ['supplement called "Lost Reels"']),
        ("The disc is uncut, and comes with a booklet, an interview with Ada Quill and a stills gallery.", ["booklet", "interview with Ada Quill", "stills gallery"]),
        ("You get an audio commentary.", ["audio commentary"]),
        ("The DVD has a trailer, a transfer that shines, and a photo gallery.", ["trailer", "photo gallery"]),
        ("His social commentary is sharp, the disc dull.", []),
        ("This documentary is out on disc.", []),
        ("He lives in a trailer.", []),
        ("The disc has no commentary.", []),
        ("He gave an interview.", []),
        ("The trailer lied.", []),
    ],
)  # fmt: skip
def test_extras_in_prose(text: str, wanted: list[str]) -> None:
    assert [v for p, v in stated(text, extras) if p == "extra"] == wanted


#: text, quote
DIFFERENCES = [
    ("Many erotic scenes were simply edited out by the censors.", "Many erotic scenes were simply edited out by the censors"),
    ("A bedroom scene was cut from the US version.", "A bedroom scene was cut from the US version"),
    ("The film was cut by almost three minutes in Britain.", "film was cut by almost three minutes in Britain"),
    ("Two scenes have been put back.", "Two scenes have been put back"),
    ("The longer cut adds twelve minutes of footage about bees.", "cut adds twelve minutes of footage about bees"),
    ("It restores nine minutes of missing footage.", "restores nine minutes of missing footage"),
    ("The director's cut is 20 minutes longer than the old print.", "20 minutes longer than the old print"),
    ("The studio cut twenty minutes from the film.", "studio cut twenty minutes from the film"),
    ("The duel is only in the unrated version.", "The duel is only in the unrated version"),
    ("Her face is digitally blurred.", "Her face is digitally blurred"),
    ("It plays in a version shorn of its opening reel.", "shorn of its opening reel"),
    ("I saw a print missing the last reel.", "print missing the last reel"),
    ("The uncut version is best. The song at the fair is complete.", "The song at the fair is complete"),
    ("The studio hated the ending and shot a new ending.", "shot a new ending"),
    ("The censors took out the bath.", "censors took out the bath"),
    ("For television a framing story was shot.", "For television a framing story was shot"),
    ("It was cut by the producers to get a PG rating.", "It was cut by the producers to get a PG rating"),
    ("The ending was changed after a test screening.", "ending was changed"),
    ("Two scenes are new to this cut.", "Two scenes are new to this cut"),
    ("The tape includes a long scene that has never been seen before.", "tape includes a long scene that has never been seen before"),
    ("The US version is eight minutes shorter.", "is eight minutes shorter"),
    ("BBFC cuts of 42 seconds were made.", "BBFC cuts of 42 seconds were made"),
    ("The print has footage from another film spliced on.", "footage from another film spliced on"),
    ("The network demanded cuts.", "network demanded cuts"),
    ("The theatrical version was heavily cut.", "version was heavily cut"),
    ("It was cut down from 120 minutes to 97 minutes.", "It was cut down from 120 minutes to 97 minutes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote"), DIFFERENCES)
def test_differences(text: str, quote: str) -> None:
    quotes = [c.evidence.quote for c in claims_in(text, differences) if c.is_fact]
    assert quote in [q.removeprefix("The ") for q in quotes] + quotes


#: text, quote
TOLD_ON = [
    ("The disc has the director's cut. It adds a dream sequence.", "It adds a dream sequence"),
    ("This is the longer version. It also drops the closing song.", "It also drops the closing song"),
    ("The new edition is shorter, eliminating the narration.", "eliminating the narration"),
    ("The disc has 12 minutes added to the theatrical version.", "has 12 minutes added to the theatrical version"),
    ("This is the first version. It carries the voice-over of the lead.", "It carries the voice-over of the lead"),
    ("The studio cut two scenes. The director's cut is on DVD. Both are back.", "Both are back"),
]


@pytest.mark.parametrize(("text", "quote"), TOLD_ON)
def test_what_the_version_spoken_of_before_has(text: str, quote: str) -> None:
    assert quote in [c.evidence.quote for c in claims_in(text, versions_told_on) if c.is_fact]


@pytest.mark.parametrize(
    "text",
    [
        "He plays a lord. It adds a dream sequence.",
        "This version of the novel is slow. It adds to the violence of the scenes.",
        "Both are back.",
        "They walk for 12 minutes of footage of sand.",
        "The director's cut is out. It adds a commentary.",
    ],
)
def test_nothing_told_on(text: str) -> None:
    assert stated(text, versions_told_on) == []


@pytest.mark.parametrize(
    "text",
    [
        "The editor cut to the chase.",
        "It feels like a miniseries cut down to ninety minutes.",
        "It could have been cut to 70 minutes.",
        "She cut her hair.",
        "The dog was cute.",
        "It adds nothing.",
        "The ending is a tacked-on happy ending.",
        "The song is complete rubbish.",
        "It is ten minutes longer than my patience.",
        "The budget demanded cuts.",
        "It is a disc with the restored Quill score.",
        "The uncut version is best. Its music was replaced.",
    ],
)
def test_no_difference(text: str) -> None:
    assert stated(text, differences) == []


def test_a_difference_gives_its_reason() -> None:
    (claim,) = claims_in("A bath scene was cut from the US version to get a PG rating.", differences)
    assert claim.qualifiers["reason"] == "to get a PG rating"


def test_many_versions_are_told_apart_in_time() -> None:
    text = "the director's cut runs 90 minutes on dvd and " * 400
    claims = claims_in(text, editions, measures, carriers)
    assert {c.property for c in claims} >= {"edition", "runtime"}


def test_a_country_s_version_is_one_of_this_film() -> None:
    text = "In the American version the prologue is missing."
    (claim,) = [c for c in claims_in(text, editions, differences) if c.property == "edition_diff"]
    assert claim.subject == "film"


LISTED = [
    ("Two scenes have been put back: a dance on the ice, and the wake of Ned.", ["a dance on the ice put back", "the wake of Ned put back"]),
    ("The new cut is longer. There's a wake in it that I never saw before, and the gang at the fire.", ["a wake", "the gang at the fire"]),
    ("The sea is calm. There's a fish in it that I never saw before.", []),
    ('This disc, without the words "Uncut" on the cover, is a bore.', []),
]


@pytest.mark.parametrize(("text", "values"), LISTED)
def test_each_difference_of_a_list(text: str, values: list[str]) -> None:
    found = [c.value for c in claims_in(text, differences) if c.is_fact]
    assert set(values) <= set(found) and (values or not found)
