"""Verdicts, advice and graded aspects."""

import pytest

from recension.reading import read
from recension.reading.rules.measures import advice, grades
from recension.records import Document
from tests.reading.facts import claims_in

ADVICE = [
    ("As a night out, leave it alone.", [("no", "leave it alone")]),
    ("Her next one is shorter. Watch that instead.", [("no", "Watch that instead")]),
    ("Highly recommended.", [("yes", "Highly recommended")]),
    ("I would recommend this to anyone.", [("yes", "recommend")]),
    ("I wouldn't recommend this to anyone.", [("no", "recommend")]),
    ("I can't recommend it highly enough.", [("yes", "can't recommend it highly enough")]),
    ("A must-see for fans of trains.", [("yes", "must-see")]),
    ("Don't miss it!", [("yes", "Don't miss it")]),
    ("Do yourself a favor and rent it.", [("yes", "rent it")]),
    ("It is well worth a look.", [("yes", "worth a look")]),
    ("It is not worth your time.", [("no", "not worth your time")]),
    ("Don't waste your money.", [("no", "Don't waste your")]),
    ("Avoid at all costs.", [("no", "Avoid at all costs")]),
    ("Skip this one.", [("no", "Skip this one")]),
    ("You should see this film.", [("yes", "You should see this film")]),
    ("Save your money and rent something else instead.", [("no", "rent something else instead")]),
    ("See 'The Brass Lamp' instead.", [("no", "Brass Lamp")]),
    ("Fans should not hesitate.", [("yes", "should not hesitate")]),
    ("This is the one to own.", [("yes", "This is the one to own")]),
    ("Worth it? Not really.", [("no", "Worth it? Not really")]),
    ("Is it worth it? Absolutely.", [("yes", "worth it? Absolutely")]),
    ("Keep your fingers off this one.", [("no", "Keep your fingers off this one")]),
    ("Wait for a sale.", [("no", "Wait for a sale")]),
    ("Essential.", [("yes", "Essential")]),
    ("I wouldn't bother.", [("no", "I wouldn't bother")]),
    ("It is required viewing.", [("yes", "required viewing")]),
    ("I thought it might be worth a look.", []),
    ("A camp title doesn't mean it is going to be worth watching.", [("no", "worth watching")]),
    ("They see it coming and avoid the trap.", []),
    ("I had to see it twice.", []),
    ("Would I recommend it?", []),
    ("My sister recommended it to me.", []),
    ("You don't see that very often.", []),
    ("Every ten years I give it another chance.", []),
]


@pytest.mark.parametrize(("text", "expected"), ADVICE)
def test_advice(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(c.value, c.evidence.quote.lower()) for c in claims_in(text, advice)]
    wanted = {value for value, _ in expected}
    assert {value for value, _ in found} == wanted
    assert all(any(words.lower() in quote or quote in words.lower() for _, quote in found) for _, words in expected)


def test_advice_of_an_edition() -> None:
    claims = claims_in("Buy the restored version, and avoid the bargain edition.", advice)
    assert {(c.value, c.qualifiers.get("edition")) for c in claims} == {
        ("yes", "restored version"),
        ("no", "bargain edition"),
    }


GRADES = [
    ("Video: B+", [("disc.picture", "pos")]),
    ("Audio: D", [("disc.sound", "neg")]),
    ("Transfer: C", [("disc.picture", "mixed")]),
    ("Extras: 1/5", [("disc.extras", "neg")]),
    ("Story: 8/10, Acting: 3/10", [("story", "pos"), ("acting", "neg")]),
    ("Special features: three stars", [("disc.extras", "mixed")]),
    ("THE SOUND: B+", [("sound", "pos")]),
    ("Picture: A\nSound: C", [("disc.picture", "pos"), ("disc.sound", "mixed")]),
    ("Film: Excellent\nVideo: very good", [("overall", "pos"), ("disc.picture", "pos")]),
    ("the story: a dog and a boy", []),
    ("the story: good boys and bad boys", []),
]


@pytest.mark.parametrize(("text", "expected"), GRADES)
def test_graded_aspects(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(c.value, c.qualifiers["pol"]) for c in claims_in(text, grades) if c.property == "opinion"] == expected


VERDICTS = [
    ("The posters are nice and the popcorn was lovely. As for the rest, I slept. Avoid it.", "neg"),
    ("Critics hated it and called it dull and pretentious. They were wrong about the ferry. I loved it.", "pos"),
    ("The ferry sinks, and so do we. Grade: D+", "neg"),
    ("It takes its time on the river. Grade: C", "mixed"),
    ("A fine film, I suppose, but the worst of it is stupid, boring and awful beyond words.", "mixed"),
    ("This is a fun flick with a clever script, and I would highly recommend it to all of you.", "pos"),
    ("The acting is terrible, the story makes no sense and it drags. Avoid.", "neg"),
    ("The middle of the film is rather dull, I must admit, but the rest of it is not. 9/10", "pos"),
    ("It looks lovely, and that is all that can be said for it in the end. 2/10", "neg"),
    ("It has good songs. 5/10", "mixed"),
    ("A mixed bag.", "mixed"),
    ("Two thumbs up.", "pos"),
    ("We sat there. One star.", "neg"),
    (
        "The songs are fine, but the plot is thin and the script is weak. Why did they even try? Nothing happens, nobody acts, and instead of jokes we get shouting at each other for two hours.",
        "neg",
    ),
    ("It is a treat from start to finish, and I have seen it many times over the years.", "pos"),
    ("A man buys a boat and sails to Malta.", ""),
    ("Every critic in town has called it breathtaking.", ""),
]


@pytest.mark.parametrize(("text", "expected"), VERDICTS)
def test_verdict(text: str, expected: str) -> None:
    found = [c.value for c in read(Document("x", text)).claims if c.property == "verdict"]
    assert found == ([expected] if expected else [])
