"""Other films: text → (title, year, relation)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import NAME, PERSON, TITLE, Mention
from recension.reading.rules.cast import cast
from recension.reading.rules.films import bare_titles, known_titles, related, same_titles, titles_alone
from recension.reading.rules.films._related_words import _COMPILED, names_no_film, relation_of
from recension.reading.text._text import Text
from tests.reading.facts import claims_in

LAMP = Known(("The Widow's Lamp II",), year=1971)

RELATED = [
    ("It belongs beside Crossbow(1947) and The Goodwin Story(1956).", [("Crossbow", "1947"), ("The Goodwin Story", "1956")]),
    ("The four films, OUR MR. MOON (1956) among them, were shown in schools.", [("OUR MR. MOON", "1956")]),
    ("Compare 'Water' (2005), which came late.", [("Water", "2005")]),
    ("She did several comedies (High Tide, Silent Water) in those years.", [("High Tide", ""), ("Silent Water", "")]),
    ("The 1994 remake has its friends.", [("The Widow's Lamp II", "1994")]),
    ("I've already seen Gulliver, and it was worse.", [("Gulliver", "")]),
    ("If you like the old Marsh Hall series, you may like it.", [("Marsh Hall", "")]),
    ("It feels like a modern Silent Water knock-off.", [("Silent Water", "")]),
    ("The first one was a low-budget joy.", [("The Widow's Lamp", "")]),
    ("He wanted to remake Ned Salt's 1932 chiller.", [("The Widow's Lamp II", "1932")]),
    ("I heard that they are now remaking this with ghosts.", [("The Widow's Lamp II", "")]),
    ("They announced a new remake of it.", [("The Widow's Lamp II", "")]),
    ("This re-make of the Ned Salt classic has no lamp.", [("The Widow's Lamp II", "")]),
    ("During the first tedious outing I slept.", [("The Widow's Lamp", "")]),
    ("It has the air of an episode of Marsh Hall.", [("Marsh Hall", "")]),
    ('The tape has trailers for "Gulliver", "Brinemen" and "Salt".', [("Gulliver", ""), ("Brinemen", ""), ("Salt", "")]),
    ('He later made a fine noir called "Brinemen."', [("Brinemen", "")]),
    ('She was the star of a hit TV show, "Brinemen".', [("Brinemen", "")]),
    ("It was his first part since 'Nurse on Deck'.", [("Nurse on Deck", "")]),
    ('Go and rent "Brinemen" instead of this.', [("Brinemen", "")]),
    ('He had made the "Brinemen" movies before the war.', [("Brinemen", "")]),
    ("There are other films such as Brinemen and Silent Water.", [("Brinemen", ""), ("Silent Water", "")]),
    ("She is here again, and I loved her in Brinemen.", [("Brinemen", "")]),
    ("She is no better than she was in The Brinemen, but younger.", [("The Brinemen", "")]),
]
NONE = [
    "The Widow's Lamp II (1971) is fine.",
    'They go on a "Road Trip" together.',
    "Ada Quill (1971) knew it.",
    "Director's Cut (1985) is what the sleeve says.",
    "The 1971 version is the one to see.",
    "He wanted to remake the 1932 film of Ned Salt, who wept.",
    "It is a remake of the Telugu hit.",
    "In _Sight & Sound_ they liked it more than in *The New York Times*.",
    'The "Aarhus Herald" called it wet.',
    "I've never seen Americans, and it shows.",
    "If you like the old Hollywood series, you may like it.",
    "The whole Widow's Lamp series is damp.",
    "_High Tide_ and _Low Tide_ segments are the best of it.",
    "Please do not remake this.",
    "They should remake this with Ned Salt.",
    "It is an episode of Hollywood life.",
    "A lady who looked good in the Salt Cape, and knew it.",
    "I saw her in Boston, and she was good in England.",
    'Critics describe the tale as "Wet Nights" for the old.',
    'It is one of the "Wet Nights" box set.',
    'It comes in the "Sailors of the Cape Collection" with three more.',
    'She does a radio show called "Wet Nights" there.',
]


@pytest.mark.parametrize(("text", "wanted"), RELATED)
def test_related(text: str, wanted: list[tuple[str, str]]) -> None:
    found = [(c.value, c.qualifiers.get("year", "")) for c in claims_in(text, same_titles, bare_titles, related, known=LAMP) if c.is_fact]
    assert found == wanted


@pytest.mark.parametrize("text", NONE)
def test_not_related(text: str) -> None:
    assert [c.value for c in claims_in(text, bare_titles, related, known=LAMP) if c.is_fact] == []


#: Titles that the authority knows, and sentences that hold them: which are told as other films.
SPOTTED = ("Brine", "Storm", "Ferry", "High Water", "The Long Way Round")
IN_SENTENCES = [
    ('"Brine" got that balance right.', ["Brine"]),
    ('She is led by a brother ("Brine") and a film ("Storm").', ["Storm"]),
    ("It was conceived in the shadow of 1979's \"Brine,\" as all of them were.", ["Brine"]),
    ('He took the notion far in "Brine" and "The Long Way Round."', ["Brine", "The Long Way Round"]),
    ('"Ferry!" he shouts, and "Storm," she says.', []),
    ('She is called "Storm" by the crew.', []),
    ('They hire "Storm" Maddox as a guide.', []),
    ('A man, "Ferry" (Roy Maddox), waits.', []),
    ('"The Storm at Sea" is better. "Storm" tells it straight.', ["The Storm at Sea"]),
    ("After The Long Way Round and High Water he could do no wrong.", ["The Long Way Round", "High Water"]),
    ('They range from fine ("High Water") to dire ("The Sad Mule").', ["High Water", "The Sad Mule"]),
    ('He did "Brine" ("The Salt") and "The Long Way Round" before.', ["Brine", "The Long Way Round"]),
    ('He plays one of "the long way round" sort.', []),
    ("High Water rose in the harbour.", []),
    ("Two years later came a quasi-remake called _The Long Way Round_.", ["The Long Way Round"]),
    ("It plays like a comic version of _The Long Way Round_ and no more.", ["The Long Way Round"]),
    ('They sing "Brine" over the credits.', []),
    ("She tracks down the man (Roy Maddox of \"High Water\").", ["High Water"]),
    ("Its period and its song-and-dance numbers ask more than _The Long Way Round_ did.", ["The Long Way Round"]),
]


def _spotted(text: str) -> list[Mention]:
    """The titles of SPOTTED that stand in a text, two names bare where no mark stands before them."""
    found = []
    for title in SPOTTED:
        start = text.find(title)
        marked = start > 0 and text[start - 1] in '"_'
        if start >= 0 and (marked or " " in title):
            kind = TITLE if marked or title.count(" ") > 1 else NAME
            found.append(Mention(start, start + len(title), kind, title, known=True))
    return found


@pytest.mark.parametrize(("text", "wanted"), IN_SENTENCES)
def test_titles_that_the_authority_knows(text: str, wanted: list[str]) -> None:
    view = Text(text).view
    spotted = [replace(m, start=(at := view.find(m.name)), end=at + len(m.name)) for m in _spotted(text)]
    assert [c.value for c in claims_in(text, bare_titles, related, known=LAMP, spotted=spotted) if c.is_fact] == wanted


def _of_its_people(text: str, name: str, *, shared: bool = True) -> list[str]:
    at = Text(text).view.index(name)
    spotted = [Mention(at, at + len(name), NAME, name, known=True, shared=shared)]
    return [c.value for c in claims_in(text, bare_titles, related, known_titles, known=LAMP, spotted=spotted) if c.is_fact]


def test_a_player_is_not_told_by_what_was_done_in_another_film() -> None:
    text = "Bob Hask gave a fine performance in Brine, and Dora Marsh gave a sad performance."
    spotted = [Mention(at := text.index("Brine"), at + 5, NAME, "Brine", known=True, shared=True)]
    assert [c.value for c in claims_in(text, cast, known_titles, known=LAMP, spotted=spotted)] == ["Brine", "Dora Marsh"]


@pytest.mark.parametrize("name", ["Quiet Harbour", "Paris, Idaho", "The Baker's Ball"])
def test_a_title_of_the_films_own_people_needs_no_cue(name: str) -> None:
    text = f"All that was long ago, and {name} was still to come."
    assert _of_its_people(text, name) == [name]
    assert _of_its_people(text, name, shared=False) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I still recall her vile part in Moonbrine.", ["Moonbrine"]),
        ("They sail for Moonbrine at dawn.", []),
        ("Somebody named Moonbrine calls.", []),
    ],
)
def test_one_word_of_its_people_needs_a_place_of_films(text: str, wanted: list[str]) -> None:
    assert _of_its_people(text, "Moonbrine") == wanted


GREAT_ARTICLE = [
    ("He had done nothing of note since The Glass Ferry.", ["The Glass Ferry"]),
    ("A low horror like The Salt People is better.", ["The Salt People"]),
    ("They live on estates with names like The Larches.", []),
    ("He walks home, and The Larches lies dark.", []),
    ("As she reads in The Harbour Times, he is dead.", []),
]


@pytest.mark.parametrize(("text", "wanted"), GREAT_ARTICLE)
def test_a_great_article_where_films_are_spoken_of(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, known_titles, known=LAMP)] == wanted


def test_films_in_a_row_behind_their_noun() -> None:
    text = "It beats other flicks (like Vampire Sisters, Salt Women or Brinebabe)."
    assert {c.value for c in claims_in(text, bare_titles, related)} == {"Vampire Sisters", "Salt Women", "Brinebabe"}


QUOTED_TITLES = [
    ('He looks up and says, "High Water." They go.', []),
    ('It began as a short-lived series named "Brine," which few saw.', ["Brine"]),
    ("With The Long Way Round (Ned Salt) at the door.", []),
    ('Ned Salt as "Mrs. Yeoman" and Dora Marsh as "The Salt Diviner" are fun.', []),
    ('He had a part in "Mrs. Yeoman" and in the "Father Gull" series.', ["Mrs. Yeoman", "Father Gull"]),
    ('The disc has a gag reel and "High Water", a featurette on boats.', []),
    ('The second segment, "High Water," is the best of an adaptation of "Brine."', []),
    ("They fall in the battle of The Long Way Round.", []),
    ('They hire Roy "High Water" Maddox as a guide.', []),
    ("She reads The Long Way Round Returns in bed.", []),
    ("They take THE LONG WAY ROUND THE CAPE again.", []),
    ("The Long Way Round, also known as The Widow's Lamp II, is dull.", []),
    ('She was good, as she was in, say, "Brine."', ["Brine"]),
    ('Rather than pivot from his "Brine" self, he leans on it.', ["Brine"]),
    ('I wish that somebody made another "Brine" now.', ["Brine"]),
    ('The launch episode, "The Long Way Round", drags.', []),
    ('She ends by becoming the "Brine" of the town.', []),
]


@pytest.mark.parametrize(("text", "wanted"), QUOTED_TITLES)
def test_what_is_said_or_called_so(text: str, wanted: list[str]) -> None:
    view = Text(text).view
    spotted = [replace(m, start=(at := view.find(m.name)), end=at + len(m.name)) for m in _spotted(text)]
    assert [c.value for c in claims_in(text, bare_titles, related, known=LAMP, spotted=spotted) if c.is_fact] == wanted


def test_what_meets_another_is_not_the_reviewed_film() -> None:
    spotted = [Mention(1, 6, TITLE, "Brine", known=True), Mention(15, 20, TITLE, "Storm", known=True)]
    text = '"Brine" meets "Storm" at sea, and much is lost between them on the way.'
    told = claims_in(text, related, known=Known(("Ferry",), sure=False), spotted=spotted)
    assert [c.value for c in told] == ["Brine", "Storm"]


def test_a_role_in_brackets_behind_its_player_is_no_film() -> None:
    known = replace(LAMP, people=(KnownPerson("Dora Marsh", {}, frozenset({"cast_member"})), KnownPerson("Ned Salt", {}, frozenset({"director"}))))
    text = 'Then Dora Marsh ("Pat Yeoman") comes in, as in the films of Ned Salt ("Salty Yeoman").'
    assert [c.value for c in claims_in(text, related, known=known)] == ["Salty Yeoman"]


#: Films of one title: remakes where the text speaks of remaking, else perhaps namesakes; as they are written.
OF_ONE_TITLE = [
    ('It is a remake, and no match for "The Widow\'s Lamp II" (1929), which was silent.', "The Widow's Lamp II", "remake_of"),
    ('*The Widow\'s Lamp II* (1971): rain. *The Widow\'s Lamp II* (1994): wolves, on a lift.', "The Widow's Lamp II", "comparison"),
]


@pytest.mark.parametrize(("text", "title", "relation"), OF_ONE_TITLE)
def test_a_film_of_the_same_title_and_another_year(text: str, title: str, relation: str) -> None:
    assert [(c.value, c.qualifiers["relation"]) for c in claims_in(text, bare_titles, related, known=LAMP)] == [(title, relation)]


def test_the_article_tells_a_namesake() -> None:
    text = "*Ferry* (1985): rain, tissues. *The Ferry* (1994): wolves, on a lift."
    assert [c.value for c in claims_in(text, related, known=Known(("Ferry",), year=1985))] == ["The Ferry"]


def test_a_label_with_what_it_says_is_no_title() -> None:
    assert claims_in("It rains. **Want: Rain.** **Bottom line: Rent It.** I wept.", bare_titles, related, known=LAMP) == []


def test_what_a_player_is_known_from_stands_behind_the_name() -> None:
    text = "Creepy Isaac (Ned Salt, The Glass Ferry) and Vicky (Dora Marsh, TV's Saltmarsh) run."
    spotted = [Mention(text.find(n), text.find(n) + len(n), PERSON, n) for n in ("Ned Salt", "Dora Marsh")]
    assert [c.value for c in claims_in(text, bare_titles, related, spotted=spotted)] == ["The Glass Ferry", "Saltmarsh"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It ranks up there with Quiet Earth.", "Quiet Earth"),
        ("I watched it right after American Ferry.", "American Ferry"),
        ("They stole the plot of Harbour of Noise.", "The Harbour of Noise"),
        ("I want more films like Quiet Earth.", "Quiet Earth"),
        ("Think Lamp Alone with guns.", "Lamp Alone"),
        ("He was great in Pier 8 again.", "Pier 8"),
    ],
)
def test_a_known_title_that_words_lead_up_to(text: str, title: str) -> None:
    written = title.removeprefix("The ")
    spotted = [Mention(at := text.find(written), at + len(written), NAME, title, known=True)]
    told = claims_in(text, known_titles, bare_titles, titles_alone, known=LAMP, spotted=spotted)
    assert [c.value for c in told if c.is_fact] == [title]


def test_words_in_a_row_of_single_marks_are_no_titles() -> None:
    text = "It uses the words 'Storm', 'Brine' and 'Salt' a lot, and the rain is wet."
    spotted = [Mention(at := text.find(n), at + len(n), TITLE, n, known=True) for n in ("Storm", "Brine")]
    assert claims_in(text, related, known=LAMP, spotted=spotted) == []


def test_a_word_of_a_longer_title_is_no_role_of_the_film() -> None:
    keeper = KnownPerson("Dora Marsh", {}, frozenset({"cast_member"}), ("Keeper of the Storm",))
    text = "He was in The Ring of Storm before this, and was no better there."
    spotted = [Mention(10, 27, TITLE, "The Ring of Storm", known=True)]
    told = claims_in(text, related, known=replace(LAMP, people=(keeper,)), spotted=spotted)
    assert [c.value for c in told] == ["The Ring of Storm"]


@pytest.mark.parametrize(
    "text",
    ["It was set right after the Civil War.", "He tells of the Barleycorn legend.", "It was a fine turn from Barleycorn.", "They speak of Barleycorn on the Hill."],
)
def test_what_a_known_title_is_called_after(text: str) -> None:
    written = "Civil War" if "Civil" in text else "Barleycorn"
    spotted = [Mention(at := text.find(written), at + len(written), NAME, written, known=True)]
    people = [Mention(at := 0, 14, PERSON, "Ada Barleycorn")]
    told = claims_in(f"Ada Barleycorn is in it. {text}", known_titles, known=LAMP, spotted=[*people, *(replace(m, start=m.start + 25, end=m.end + 25) for m in spotted)])
    assert [c.value for c in told] == []


def test_a_possessive_within_a_title_parts_no_name() -> None:
    text = "It wants the money of hits like Baker's Boy and the rest."
    spotted = [Mention(at := text.find("Baker"), at + 11, NAME, "Baker's Boy", known=True)]
    assert [c.value for c in claims_in(text, known_titles, bare_titles, related, spotted=spotted)] == ["Baker's Boy"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Somebody should have thanked Ada Quill two years before Ferryboat did.", "same_director"),
        ("Somebody should have thanked Bob Hask two years before Ferryboat did.", "same_actor"),
        ("Somebody should have thanked her two years before Ferryboat did.", "comparison"),
    ],
)
def test_what_a_title_of_the_films_people_shares_is_told_by_the_sentence(text: str, relation: str) -> None:
    at = text.index("Ferryboat")
    people = (
        KnownPerson("Ada Quill", {}, frozenset({"director"})),
        KnownPerson("Bob Hask", {}, frozenset({"cast_member"})),
    )
    spotted = [Mention(at, at + 9, NAME, "Ferryboat", known=True, shared=True)]
    told = claims_in(text, known_titles, known=replace(LAMP, people=people), spotted=spotted)
    assert [(c.value, c.qualifiers["relation"]) for c in told] == [("Ferryboat", relation)]


_PIECES = (
    *("remake of ", "the ", "sequel to ", "like ", "a ", "trailer for ", "version of ", "his previous ", PERSON, "'s "),
    *("starred in ", "made ", "first ", "film ", "since ", "role ", "followed by ", "spoof of ", "tv series ", "in ", "than "),
)


@given(st.lists(st.sampled_from(_PIECES), max_size=8).map("".join), st.sampled_from((" days", "-like", " show", ".")))
def test_no_relation_is_passed_over(lead: str, after: str) -> None:
    plainly = (name for name, left, right in _COMPILED if left.search(lead) or right.search(after))
    assert relation_of(lead, after) == next(plainly, "")


@pytest.mark.parametrize(
    ("lead", "relation"),
    [
        ("the first time one sees ", ""),
        ("it is a rip-off of ", "comparison"),
        ("it improves on the original ", "sequel_of"),
        ("nobody drowned in the first film, ", "sequel_of"),
        ("it ends with the first time alone at ", ""),
    ],
)
def test_what_comes_first_need_be_no_original(lead: str, relation: str) -> None:
    assert relation_of(lead, "") == relation


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The players went abroad before long: to England for LAMPLIGHT (1950) and home again.", [("LAMPLIGHT", "1950")]),
        ("The players knew each other well from the days of Quill's LAMPLIGHT (1950).", [("LAMPLIGHT", "1950")]),
        ("The costumes came from the stores, last used in Salt Harbour (1950; with Ned Quill).", [("Salt Harbour", "1950")]),
        ("More can be read about all of this in Lamps and Harbours by Ned Quill (1962).", []),
    ],
)
def test_a_title_right_before_its_year(text: str, wanted: list[tuple[str, str]]) -> None:
    claims = claims_in(text, bare_titles, known=LAMP)
    assert [(c.value, c.qualifiers["year"]) for c in claims if c.property == "related_film"] == wanted


@pytest.mark.parametrize(
    "lead",
    [
        "he is remembered for his performance as bearer '",
        "the letters are said to stand for '",
        'the third story ("',
        "segment two: '",
        "of the stories i like the third one '",
        "they sang that old chestnut '",
    ],
)
def test_what_stands_in_marks_and_is_no_film(lead: str) -> None:
    assert names_no_film(lead, known=False)
