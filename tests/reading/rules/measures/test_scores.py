import pytest

from recension.reading.rules.measures import scores
from tests.reading.facts import claims_in

#: text, value as written, place on 0-100, quote
SCORES = [
    ("My mark: 64 points (out of 100)", "64 points (out of 100", "64", "64 points (out of 100"),
    ("** and a half (out of four)", "** and a half (out of four)", "63", "** and a half (out of four)"),
    ("A muddle with one good song. 4/10", "4/10", "40", "4/10"),
    ("I would give it 7.5/10 for nerve.", "7.5/10", "75", "7.5/10"),
    ("i give it 7 out of 10, would of been 8 if the rain had stopped", "7 out of 10", "70", "7 out of 10"),
    ("Fog all the way. Grade 2 of 10", "2 of 10", "20", "Grade 2 of 10"),
    ("Dreadful. 0 out of 10.", "0 out of 10", "0", "0 out of 10"),
    ("Three out of five, and one of the three is for the dog.", "Three out of five", "60", "Three out of five"),
    ("In the end it gets three and a half out of five stars.", "three and a half out of five stars", "70", "three and a half out of five stars"),
    ("The whole thing is worth 3 stars out of 5 at most.", "3 stars out of 5", "60", "3 stars out of 5"),
    ("***1/2 out of ****", "***1/2 out of ****", "88", "***1/2 out of ****"),
    ("Rating: ** (out of four)", "** (out of four)", "50", "** (out of four)"),
    ("The Long Dusk: ★★★½☆", "★★★½☆", "70", "★★★½☆"),
    ("★★★★", "★★★★", "", "★★★★"),
    ("It barely hangs together.\n\n**1/2", "**1/2", "", "**1/2"),
    ("Verdict on the short one: three tapes out of five.", "three tapes out of five", "60", "Verdict on the short one: three tapes out of five"),
    ("On the long one: near-perfect.", "near-perfect", "", "On the long one: near-perfect"),
    ("Picture: A. Sound: B+. Film: A+.", "A+", "100", "Film: A+"),
    ("My Grade: C+", "C+", "77", "Grade: C+"),
    ("FINAL GRADE: A-", "A-", "91", "GRADE: A-"),
    ("I give this sorry affair a D, and only for the hats.", "D", "63", "give this sorry affair a D"),
    ("It earns a solid B+ from this corner.", "B+", "87", "earns a solid B+"),
    ("We laughed, we wept.\n\nB+.", "B+", "87", "B+."),
    ("I gave it four stars and would again.", "four stars", "", "gave it four stars"),
    ("Two stars.", "Two stars", "", "Two stars"),
    ("My vote is seven.", "seven", "", "My vote is seven"),
    ("Rating: 8.", "8", "", "Rating: 8"),
    ("I gave this a 6, mostly for the fog.", "6", "", "gave this a 6"),
    ("Two thumbs up for the fog machine.", "Two thumbs up", "", "Two thumbs up"),
    ("A near-perfect thriller.", "near-perfect", "", "near-perfect thriller"),
    ("I'd rate it 85%.", "85%", "85", "rate it 85%"),
    ("My score: 3/5", "3/5", "60", "3/5"),
    ("A bore with one good song. ** from ****", "** from ****", "50", "** from ****"),
    ("Best left alone.\n\n1/2* out of 4 stars", "1/2* out of 4 stars", "13", "1/2* out of 4 stars"),
    ("Ned's evaluation: 1 of 3", "1 of 3", "33", "evaluation: 1 of 3"),
    ("****1/2", "****1/2", "90", "****1/2"),
    ("★★★★★", "★★★★★", "100", "★★★★★"),
    ("Overall a 9.", "9", "", "Overall a 9"),
    ("The songs are fine.\n\n8.5", "8.5", "", "8.5"),
    ("I gave it a two because of the fog.", "two", "", "gave it a two"),
    ("It gets a 7 from me.", "7", "", "gets a 7"),
    ("I give it a 4 out of sheer sympathy.", "4", "", "give it a 4"),
    ("Fog all the way.\n\n**4.5/5**", "4.5/5", "90", "4.5/5"),
    ("Fog all the way.\n\n*Rating: 8 out of 10*", "8 out of 10", "80", "8 out of 10"),
    ("Rating: **4/5**", "4/5", "80", "4/5"),
    ("Fog all the way.\n\n7 lanterns out of 10", "7 lanterns out of 10", "70", "7 lanterns out of 10"),
    ("Fog all the way.\n\n3.5 ★", "3.5 ★", "", "3.5 ★"),
    ("Stars: 3.5", "3.5", "", "Stars: 3.5"),
    ("Overall — 85%", "85%", "85", "Overall — 85%"),
    ("THE FILM: A-\nTHE PICTURE: B", "A-", "91", "THE FILM: A-"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "norm", "quote"), SCORES)
def test_scores(text: str, value: str, norm: str, quote: str) -> None:
    (claim,) = claims_in(text, scores)
    assert (claim.value, claim.qualifiers.get("norm", ""), claim.evidence.quote) == (value, norm, quote)
    assert claim.is_fact


@pytest.mark.parametrize("who", ["My wife and I", "My brothers and I", "Both my husband and I", "I and my wife", "Me and my wife"])
def test_a_score_of_several_is_the_writers_too(who: str) -> None:
    (claim,) = claims_in(f"{who} gave it 8/10.", scores)
    assert (claim.value, claim.is_fact) == ("8/10", True)


NO_SCORES = [
    "The late critic at my local paper gave it two stars; I liked it more.",
    "One guide for the home gives it four stars.",
    "My wife gave it 8/10.",
    "My wife and her sister gave it 8/10.",
    "My wife and I disagreed: she gave it 8/10.",
    "My brother says 9 out of 10, but he also liked the bus ride.",
    "It has 7.9/10 on IMDb, heaven knows why.",
    "I can't in good conscience give this even 2/10.",
    "If it had ended on the bridge, I'd give it 9/10.",
    "I wanted to give this 8/10.",
    "The two stars of the film never share a scene.",
    "How can anyone give this 10 out of 10?",
    "Nine out of ten people in the room were asleep.",
    "Only about 1/4 of the film takes place in the tower.",
    "It opens on 9/11, in a kitchen.",
    "Seventeen out of ten for the wigs.",
    "It is a B movie and proud of it.",
    "They met in grade 2 of 10.",
    "The fog lifts.\n\n* * *\n\nThen it comes down again, and so do we.",
    "It is a comedy with a heart.",
    "*** SPOILERS ***",
    "Acting: 6/10",
    "The picture quality gets a 9/10.",
    "The first film was a B+; this one nobody needs.",
    "Could it have been a 10/10? Perhaps.",
    "It would have been 10/10 without the dream sequence.",
    "The ship was 3 out of 4 masts short.",
]


@pytest.mark.parametrize("text", NO_SCORES)
def test_no_score_of_the_writers(text: str) -> None:
    assert [c.value for c in claims_in(text, scores) if c.is_fact and c.subject == "film"] == []


def test_another_films_score_is_its_own() -> None:
    (claim,) = claims_in('"Harbour Lights" bores. I gave "Night Ferry" four stars.', scores)
    assert claim.subject == "film:Night Ferry"
