"""Opinions: text and what it judges, how, of whom, in which words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.reading import read
from recension.reading._read import typed_view
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.opinion._lexicon import entries, grammar
from recension.reading.opinion._rules import RULES
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._verdict import judgements
from recension.reading.text._text import Text
from recension.records import Document
from recension.vocabulary import ASPECTS

CAST = Known(
    titles=("The Long Ferry",),
    people=(
        KnownPerson("Hilda Moravec", properties=frozenset(("cast_member",)), characters=("Aunt Bo",)),
        KnownPerson("Owen Pryce", properties=frozenset(("director",))),
        KnownPerson("Tam Okafor", properties=frozenset(("crew:cinematography",))),
    ),
)


def judged(text: str, known: Known | None = None) -> list[tuple[str, str, str, str]]:
    """(aspect, polarity, target, quote) of each opinion."""
    typed = typed_view(Text(text), known or Known())
    found = [d for d in judgements(typed, []) if d.property == "opinion" and d.subject == "film"]
    view = typed.text.view
    return [(d.value, d.qualifiers["pol"], d.qualifiers.get("target", ""), view[d.start : d.end]) for d in found]


ATTRIBUTES = [
    ("It has a taut, clever script.", [("script", "pos", "", "a taut, clever script")]),
    ("The direction is sure-handed.", [("direction", "pos", "", "The direction is sure-handed")]),
    ("The direction is patient.", [("direction", "pos", "", "The direction is patient")]),
    ("There is a fine extras package.", [("disc.extras", "pos", "", "a fine extras package")]),
    ("The score fits it like a glove.", [("music", "pos", "", "The score fits it like a glove")]),
    ("There is some dreadful dialogue in the middle.", [("dialogue", "neg", "", "some dreadful dialogue")]),
    (
        "Lush photography and a plodding pace.",
        [("look", "pos", "", "Lush photography"), ("pacing", "neg", "", "a plodding pace")],
    ),
    ("With gorgeous sets and costumes throughout.", [("design", "pos", "", "gorgeous sets and costumes")]),
    ("A warm, very funny film about beekeepers.", [("humour", "pos", "", "A warm, very funny film")]),
    ("One of the worst films of the decade.", [("overall", "neg", "", "One of the worst films")]),
    ("A neat little thriller set on a barge.", [("overall", "pos", "", "A neat little thriller")]),
]
PREDICATES = [
    ("It is well-directed.", [("direction", "pos", "", "It is well-directed")]),
    ("The film does run a bit long.", [("pacing", "neg", "", "The film does run a bit long")]),
    ("There isn't a whole lot of suspense in it.", [("horror", "neg", "", "isn't a whole lot of suspense")]),
    ("You can see every twist coming.", [("story", "neg", "", "You can see every twist coming")]),
    ("The movie is worth watching.", [("overall", "pos", "", "The movie is worth watching")]),
    ("It is a clever idea.", [("story", "pos", "", "a clever idea")]),
    ("The ending is clumsy.", [("ending", "neg", "", "The ending is clumsy")]),
    ("The effects were truly awful.", [("effects", "neg", "", "The effects were truly awful")]),
    ("The humour falls flat.", [("humour", "neg", "", "The humour falls flat")]),
    ("The first hour drags.", [("pacing", "neg", "", "The first hour drags")]),
    ("This movie is hilarious.", [("humour", "pos", "", "This movie is hilarious")]),
    ("It's a mess.", [("overall", "neg", "", "It's a mess")]),
    ("I loved the songs.", [("music", "pos", "", "I loved the songs")]),
    ("I found it rather dull.", [("overall", "neg", "", "I found it rather dull")]),
    ("What a waste of time!", [("overall", "neg", "", "What a waste of time")]),
    (
        "The acting and the score are superb.",
        [
            ("acting", "pos", "ensemble", "The acting and the score are superb"),
            ("music", "pos", "", "The acting and the score are superb"),
        ],
    ),
    (
        "Beautifully shot and edited.",
        [("direction", "pos", "", "Beautifully shot and edited"), ("look", "pos", "", "Beautifully shot and edited")],
    ),
    ("There is no plot whatsoever.", [("story", "neg", "", "no plot")]),
]
PEOPLE = [
    ("Hilda Moravec is superb.", [("acting", "pos", "Hilda Moravec", "Hilda Moravec is superb")]),
    ("Moravec steals every scene.", [("acting", "pos", "Hilda Moravec", "Moravec steals every scene")]),
    ("A wooden performance by Hilda Moravec.", [("acting", "neg", "Hilda Moravec", "A wooden performance")]),
    ("Hilda Moravec gives a marvellous performance.", [("acting", "pos", "Hilda Moravec", "a marvellous performance")]),
    ("Capably directed by Owen Pryce.", [("direction", "pos", "Owen Pryce", "Capably directed by Owen Pryce")]),
    ("Owen Pryce did a fine job.", [("direction", "pos", "Owen Pryce", "Owen Pryce did a fine job")]),
    (
        "His aunt (a deliciously sour Hilda Moravec) objects.",
        [("acting", "pos", "Hilda Moravec", "a deliciously sour Hilda Moravec")],
    ),
    ("Hilda Moravec is horribly miscast.", [("casting", "neg", "Hilda Moravec", "Hilda Moravec is horribly miscast")]),
]
TURNED = [
    ("The acting isn't bad at all.", [("acting", "pos", "ensemble", "The acting isn't bad")]),
    ("The script is not good.", [("script", "neg", "", "The script is not good")]),
    (
        "This is neither funny nor charming.",
        [
            ("humour", "neg", "", "This is neither funny nor charming"),
            ("overall", "neg", "", "This is neither funny nor charming"),
        ],
    ),
    ("It was hardly suspenseful.", [("overall", "neg", "", "It was hardly suspenseful")]),
    ("The plot makes no sense.", [("story", "neg", "", "The plot makes no sense")]),
    ("I have never heard better dialogue.", [("dialogue", "pos", "", "better dialogue")]),
    ("The ending could have been better.", [("ending", "neg", "", "The ending could have been better")]),
    ("It deserved a better script.", [("script", "neg", "", "deserved a better script")]),
]
REASONS = [
    ("The biggest problem is the script.", [("script", "neg", "", "The biggest problem is the script")]),
    ("The music is a real asset.", [("music", "pos", "", "The music is a real asset")]),
    ("It is sunk by its dialogue.", [("dialogue", "neg", "", "sunk by its dialogue")]),
    ("Thanks to the photography, one stays awake.", [("look", "pos", "", "Thanks to the photography")]),
    ("It has too many characters.", [("characters", "neg", "", "too many characters")]),
    ("There are not enough jokes.", [("humour", "neg", "", "not enough jokes")]),
    ("It lacks charm.", [("overall", "neg", "", "lacks charm")]),
    ("The film is full of charm.", [("overall", "pos", "", "full of charm")]),
    ("The pace is too leisurely.", [("pacing", "neg", "", "The pace is too leisurely")]),
    ("The remake was better than this one.", [("overall", "neg", "", "better than this")]),
    ("There are plenty of laughs.", [("humour", "pos", "", "plenty of laughs")]),
    (
        "What makes the film work is its dialogue.",
        [("dialogue", "pos", "", "What makes the film work is its dialogue")],
    ),
]
LONGER = [
    (
        "This turned out to be a delightful surprise.",
        [("overall", "pos", "", "This turned out to be a delightful surprise")],
    ),
    ("The film can be a bit slow at times.", [("pacing", "neg", "", "The film can be a bit slow")]),
    (
        "The acting as a whole is not very good.",
        [("acting", "neg", "ensemble", "The acting as a whole is not very good")],
    ),
    ("The film is far from a good musical.", [("overall", "neg", "", "The film is far from a good musical")]),
    ("It's not as funny as the first one.", [("humour", "neg", "", "It's not as funny")]),
    (
        "The script makes her character believable.",
        [
            ("script", "pos", "", "The script makes her character believable"),
            ("characters", "pos", "", "makes her character believable"),
        ],
    ),
    (
        "It hits all the right notes, but ultimately feels dull.",
        [("overall", "pos", "", "It hits all the right notes"), ("overall", "neg", "", "feels dull")],
    ),
    ("A great one that I should have seen long ago.", [("overall", "pos", "", "A great one")]),
    ("I was sorely disappointed in this.", [("overall", "neg", "", "I was sorely disappointed")]),
    (
        "It is an incredibly sharp piece of filmmaking.",
        [("overall", "pos", "", "It is an incredibly sharp piece of filmmaking")],
    ),
    ("It starts to run out of steam.", [("pacing", "neg", "", "It starts to run out of steam")]),
    ("You have to see how terrible it is.", [("overall", "neg", "", "how terrible it is")]),
    ("It contains little suspense.", [("horror", "neg", "", "little suspense")]),
    ("What is most frustrating is the amount of promise here.", [("overall", "neg", "", "What is most frustrating")]),
]
OBJECTS = [
    (
        "The last act robs the narrative of its edge.",
        [
            ("ending", "neg", "", "The last act robs the narrative of its edge"),
            ("story", "neg", "", "robs the narrative"),
        ],
    ),
    ("The cutting ratchets up the tension.", [("horror", "pos", "", "ratchets up the tension")]),
    ("Her voice elevates the film.", [("overall", "pos", "", "elevates the film")]),
    (
        "The staging feels retro, heightened, and often artificial.",
        [("direction", "neg", "", "The staging feels retro, heightened, and often artificial")],
    ),
    ("All this shouting gets boring fast.", [("overall", "neg", "", "gets boring")]),
    ("Script: worse.", [("script", "neg", "", "Script: worse")]),
    ("The film's not perfect.", [("overall", "neg", "", "The film's not perfect")]),
    ("She ruins the dress and kills the neighbours.", []),
]
DISCS = [
    (
        "The print is pristine and the mono sound is clean, as on any disc.",
        [("disc.picture", "pos", "", "The print is pristine"), ("disc.sound", "pos", "", "the mono sound is clean")],
    ),
    (
        "A new disc from Malta. The picture is far cleaner.",
        [("disc.picture", "pos", "", "The picture is far cleaner")],
    ),
    ("The light is soft and the street is dark.", []),
]
ROLES = [
    ("Moravec and Brandt are both terrific.", [("acting", "pos", "Hilda Moravec"), ("acting", "pos", "Jonas Brandt")]),
    ("Brandt works.", [("acting", "pos", "Jonas Brandt")]),
    ("Brandt lacks the presence to carry it.", [("acting", "neg", "Jonas Brandt")]),
    (
        "Moravec brings warmth and Brandt has real presence.",
        [("acting", "pos", "Hilda Moravec"), ("acting", "pos", "Jonas Brandt")],
    ),
    ("Brandt's sheriff is mostly passable.", [("acting", "pos", "Jonas Brandt")]),
    ("Moravec sings beautifully.", [("acting", "pos", "Hilda Moravec")]),
    ("Brandt doesn't convince as the captain.", [("acting", "neg", "Jonas Brandt")]),
    ("Moravec is dull in the lead.", [("acting", "neg", "Hilda Moravec")]),
    (
        "Moravec and Brandt steal all their scenes.",
        [("acting", "pos", "Hilda Moravec"), ("acting", "pos", "Jonas Brandt")],
    ),
    ("All of the main roles seem miscast.", [("casting", "neg", "ensemble")]),
    ("Brandt, edgy and slyly funny as the sheriff, is new here.", [("acting", "pos", "Jonas Brandt")]),
    (
        "Moravec, as the singer, and Brandt, as the man who goes after her, are stiff.",
        [("acting", "neg", "Hilda Moravec"), ("acting", "neg", "Jonas Brandt")],
    ),
    ("Brandt looks natural from the first.", [("acting", "pos", "Jonas Brandt")]),
    ("Moravec is poor and Brandt is old.", []),
]
SILENT = [
    "I wouldn't call the acting good.",
    "It took the BAFTA for Best British Film.",
    "Winner of the top prize at the festival.",
    "It was a failure when it came out.",
    "The Bad: it is an hour and a half.",
    "They are ready for better scripts.",
    "The heroes are sucked into the mud.",
    "We find it funny to poke at them.",
    "It had a strong opening weekend.",
    "The change is small, but a believable one.",
    "The likeness with this story is striking.",
    'Moravec made "The Brass Lamp" in 1990. That was good.',
    "Also in the picture is the handsome senior.",
    "The star of the film is wonderful to her dog.",
    "She meets an arrogant hero.",
    "Her husband is a terrible dancer and a worse cook.",
    "The evil scientist builds a beautiful machine for his lovely wife.",
    "In other hands the romance could have been charming.",
    "I expected terrible effects.",
    "Is the acting good?",
    "The trailer promised a hilarious comedy.",
    "Critics called it a stunning film.",
    "His last picture had gorgeous music.",
    "It is good that he left early.",
    "If the ending is clever I missed it.",
    "Let's be clear, it's not a masterpiece.",
    "Great. Just great.",
    "She meets a good guy and his best friend.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ATTRIBUTES + PREDICATES + TURNED + REASONS + LONGER + OBJECTS + DISCS)
def test_judged(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert sorted(judged(text)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_are_judged_for_their_work(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert judged(text, CAST) == expected


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_performers_are_judged_by_name(text: str, expected: list[tuple[str, str, str]]) -> None:
    brandt = KnownPerson("Jonas Brandt", properties=frozenset(("cast_member",)))
    assert sorted(o[:3] for o in judged(text, replace(CAST, people=(*CAST.people, brandt)))) == expected


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_judged(text: str) -> None:
    assert judged(text, CAST) == []


def test_two_people_get_an_opinion_each() -> None:
    known = Known(people=(*CAST.people, KnownPerson("Jonas Brandt", properties=frozenset(("cast_member",)))))
    found = judged("Hilda Moravec and Jonas Brandt are excellent.", known)
    assert [(aspect, target) for aspect, _, target, _ in found] == [
        ("acting", "Hilda Moravec"),
        ("acting", "Jonas Brandt"),
    ]


def test_another_film_s_opinion_is_not_this_one_s() -> None:
    found = judged('Unlike "The Brass Lamp", which is a brilliant comedy, this is dull.', CAST)
    assert found == [("overall", "neg", "", "this is dull")]


def test_the_rule_is_named() -> None:
    (claim,) = (c for c in read(Document("x", "The script is clumsy.")).claims if c.property == "opinion")
    assert claim.rule == "opinion: ASPECT is ADJ"


def test_lists_name_known_aspects() -> None:
    for found in entries().values():
        for e in found:
            assert e.aspect in {*ASPECTS, "none", "disc", ""}, e
    assert set(grammar().values()) <= set("di=x!MmhDpuo&BqcIYHtn")


def test_names_of_rules_differ() -> None:
    assert len({r.name for r in RULES}) == len(RULES)


MENTIONS = ("\ue001", "\ue002", "\ue003", "\ue004", "\ue005")  # a name may be given back its word
WORDS = sorted(w for w in [*entries(), *grammar()] if w.isascii())[:4000]


@given(st.lists(st.sampled_from([*WORDS[::7], ",", ".", "(", ")", '"', "Ann", "It", "\n", "—", "n't"]), max_size=40))
def test_quotes_slice_and_tags_run_along(words: list[str]) -> None:
    text = " ".join(words)
    typed = typed_view(Text(text), Known())
    tagged = Tagged(typed)
    assert len(tagged.tags) == len(tagged.texts) == len(tagged.entries)
    for i in range(1, len(tagged.tags) - 1):
        start, _ = tagged.span(i, i)
        assert typed.shadow[start] in (tagged.texts[i][0], *MENTIONS)
    for claim in read(Document("x", text)).claims:
        assert claim.span.slice(text) == claim.evidence.quote


@pytest.mark.parametrize("unit", ["very good and ", "not ", "a good , bad , ", "Ann and ", "(a fine ", "the the of "])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    typed = typed_view(Text(unit * 20_000), Known())
    assert isinstance(judgements(typed, []), list)
