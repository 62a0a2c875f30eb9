"""Clauses that judge in words of their own: text and what is judged how; what tells the story judges nothing."""

from pathlib import Path

import pytest

from recension.reading._lexicon import lines_of
from recension.reading._read import typed_view
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.opinion._opinions import IN_OWN_WORDS, judged_by_rules, opinions
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._weighing import ALL, seen
from recension.reading.text._text import Text

KNOWN = Known(
    titles=("The Long Ferry",),
    people=(KnownPerson("Hilda Moravec", properties=frozenset(("cast_member",)), characters=("Anna Lund",)),),
)
REVIEWS = Path(__file__).parents[3] / "examples/reviews"
#: Whoever may be the subject of a clause, what may be said, and of what.
SUBJECTS = "The film,It,I,We all,Everybody,The ferry,The sailor,The story,Anna Lund,Hilda Moravec,She,When she".split(",")
SAID = "is abrupt,is superb and superb,was a believable thing,sails,was wooden,shot brilliantly".split(",")
OF = "here,with the music,with the story,with the acting,with the transfer,with sound effects,by the lamp,with Anna Lund,in focus".split(",")
MORE = [" ".join(f"{who} {says} {of}." for says in SAID for of in OF) for who in SUBJECTS]
#: Whatever rules find often, with whatever stands around it.
RULED = (
    "Beautifully shot.",
    "Here, beautifully shot in the harbour and well acted.",
    "The music works.",
    "The great music",
    "In the harbour, great music, great film films, and, superb, the music is superb film",
    "The music is superb film music, the film is great, superb film",
    "I like the film, and I love this film.",
    "Of this great film much is said; that is superb, this is superb film-making.",
    "With great music in the end, the great music of the harbour is a great music film.",
    "There is a great film, but this is a great film & the film works.",
    "It works in a harbour; no plot, no music, and a superb cast was superb with superb songs.",
    "She is great and Hilda Moravec steals the film. Hilda Moravec is superb.",
    "When that great film was a good film was great music = a superb music film.",
)

JUDGING = {
    "The script never helps us to care and feels lazy.": [("script", "neg")],
    "The music makes us weep.": [("music", "pos")],
    "The dialogue is almost musical in its wit.": [("dialogue", "pos")],
}
TELLING = (
    "It has the good manners never to turn the place into a slum or a joke.",
    "I was certain that they would rescue the pretty ending.",
    'Hilda Moravec made "The Brass Lamp" in 1990.',
    "The Bad: two hours of it.",
    "The ferryman meets a widow and takes her across the river.",
    "The boat leaves at dawn, and nobody knows who steers it.",
    "Two brothers lived in a house by the harbour.",
    "He was born in a small town and went to sea.",
)


def tagged(text: str) -> Tagged:
    return Tagged(typed_view(Text(text), KNOWN))


def in_own_words(text: str) -> list[tuple[str, str]]:
    drafts = opinions(tagged(text))
    return [(d.value, d.qualifiers["pol"]) for d in drafts if d.rule.endswith(IN_OWN_WORDS)]


@pytest.mark.parametrize("text", JUDGING)
def test_a_clause_judges(text: str) -> None:
    assert in_own_words(text) == JUDGING[text]


@pytest.mark.parametrize("text", TELLING)
def test_what_is_told_of_the_story_judges_nothing(text: str) -> None:
    assert in_own_words(text) == []


def test_weighing_is_deterministic() -> None:
    text = " ".join((*JUDGING, *TELLING))
    assert in_own_words(text) == in_own_words(text)


def test_every_weight_is_of_a_sign_that_is_computed() -> None:
    weights = {line.split(" ", 1)[1] for line in lines_of("opinion_weights")} - {ALL}
    named = {line.split(": ")[0]: line.split(": ")[1].split(",")[0] for line in lines_of("opinion_aspects")}
    each = [f"The {word} is abrupt." for word in named.values()]
    texts = [*MORE, *RULED, *each, *(p.read_text(encoding="utf-8") for p in sorted(REVIEWS.rglob("*.txt")))]
    views = map(tagged, texts)
    found = {sign for t in views for _, signs in seen(t, judged_by_rules(t)) for sign in signs}
    assert weights <= found, weights - found
