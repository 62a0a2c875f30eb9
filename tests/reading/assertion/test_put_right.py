"""What is printed, sought, drafted or foretold is no fact where the text puts it right; what only looks so is one."""

import pytest

from recension.reading import read
from recension.records import Document


def facts(text: str) -> list[tuple[str, str]]:
    """The facts of a text, read as a part of something longer: by its cues alone."""
    padding = "\n\n" + "It rained all through the afternoon and the seats were hard. " * 8
    return [(c.property, c.value) for c in read(Document("x", text + padding)).claims if c.is_fact]


#: text, what it does not say as a fact
NO_FACTS = [
    ("The programme note promises a score by Ada Verhoeven. What we heard was a gramophone.", ("crew", "Ada Verhoeven")),
    ("The reference books print 87 minutes. Mine ran to 79.", ("runtime", "87")),
    ("The 98 minutes printed on the sleeve is wishful thinking.", ("runtime", "98")),
    ("What the sleeve calls a director's commentary is in truth a chat.", ("extra", "director's commentary")),
    ("The cost, so the trade papers insisted, was $30 million. The studio's own ledgers say nine.", ("budget", "30000000")),
    ("An old rumour put the budget at $30 million.", ("budget", "30000000")),
    ("There was talk of filming it in Ireland.", ("filming_location", "Ireland")),
    ("It was filmed in Ireland and it cost $30 million. Neither is so.", ("budget", "30000000")),
    ("They say that it was filmed in Ireland and cost $30 million. Both are wrong.", ("filming_location", "Ireland")),
    ("It was filmed in Ireland. Pure invention.", ("filming_location", "Ireland")),
    ("If you are after the uncut 94-minute version, keep your money in your pocket.", ("runtime", "94")),
    ("Collectors have been petitioning the archive for a Blu-ray.", ("carrier", "Blu-ray")),
    ("The three-hour version that was promised is not there, because there never was one.", ("runtime", "180")),
    ("The play by Ada Verhoeven was no source at all.", ("based_on", "play by Ada Verhoeven")),
    ("Nor is it (a rumour from last summer, I gather) a true story.", ("based_on", "true story")),
    ("Ada Verhoeven's novel has it happen in Antwerp. Ek moves it to Lisbon.", ("narrative_location", "Antwerp")),
    ("He always denied that it was based on a true story.", ("based_on", "true story")),
    ("It is not true that it was filmed in Ireland.", ("filming_location", "Ireland")),
    ("The mayor paid for it in the belief that it was a documentary.", ("genre", "documentary")),
    ("He had been commissioned to make a horror film.", ("genre", "horror")),
    ("My father, who was a projectionist, used to say that it was a comedy.", ("genre", "comedy")),
    ("Ines Calloway as the nun is nowhere to be seen.", ("cast_member", "Ines Calloway")),
    ("Ines Calloway plays the nun, but her scenes were removed before it opened.", ("cast_member", "Ines Calloway")),
    ("The nun was written for Ines Calloway and went to Ada Verhoeven.", ("cast_member", "Ines Calloway")),
    ("Let us hear no more of the story that it was filmed in Ireland.", ("filming_location", "Ireland")),
    ("Many take it for a comedy.", ("genre", "comedy")),
    ("Columbia announced it and let it go.", ("company", "Columbia")),
    ("The old VHS is a rumour as far as I'm concerned.", ("carrier", "VHS")),
    ("The press notes claim a budget of $30 million, which can only be true if it rained gold.", ("budget", "30000000")),
    ("An early draft was set in Antwerp.", ("narrative_location", "Antwerp")),
    ("The producers pushed for Ines Calloway as Nell.", ("cast_member", "Ines Calloway")),
    ("They shot for six weeks with Ines Calloway as Nell before Ada Verhoeven stepped in.", ("cast_member", "Ines Calloway")),
    ("Three Oscars were predicted.", ("award", "Academy Award")),
    ("It has all the marks of a musical, and nobody sings.", ("genre", "musical")),
    ("Nothing here was filmed in Ireland.", ("filming_location", "Ireland")),
    ("One is prepared to believe that it was filmed in Ireland.", ("filming_location", "Ireland")),
    ("The tale has grown that it was filmed in Ireland.", ("filming_location", "Ireland")),
    ("It was to be filmed in Ireland.", ("filming_location", "Ireland")),
]


@pytest.mark.parametrize(("text", "claim"), NO_FACTS)
def test_what_is_put_right_is_no_fact(text: str, claim: tuple[str, str]) -> None:
    assert claim not in facts(text)


#: text, what it says all the same
FACTS = [
    ("The reference books print 87 minutes, and so it was.", ("runtime", "87")),
    ("The sleeve lists a commentary by Ada Verhoeven, and there it is.", ("extra", "commentary by Ada Verhoeven")),
    ("If you are after the uncut version, it is the 94-minute DVD.", ("runtime", "94")),
    ("Ines Calloway, who plays the nun, ought to have had a better part.", ("cast_member", "Ines Calloway")),
    ("Were it only for Ines Calloway as the nun, one would see it again.", ("cast_member", "Ines Calloway")),
    ("If it has a fault it is that Ines Calloway, as the nun, is too charming.", ("cast_member", "Ines Calloway")),
    ("If you can bear the songs, Ines Calloway plays the nun.", ("cast_member", "Ines Calloway")),
    ("You would never guess that it was filmed in Ireland.", ("filming_location", "Ireland")),
    ("Nobody could have foreseen it: the film won an Oscar.", ("award", "Academy Award")),
    ("They will not say so after they have seen Ines Calloway as the nun.", ("cast_member", "Ines Calloway")),
    ("Since the weather would not hold, the film was shot in Ireland.", ("filming_location", "Ireland")),
    ("The story never leaves Antwerp.", ("narrative_location", "Antwerp")),
    ("Ada Verhoeven's novel is set in Antwerp, and so are we.", ("narrative_location", "Antwerp")),
    ("It was filmed in Ireland, not Wales, as the guides will tell you, and none too well.", ("filming_location", "Ireland")),
    ("Nobody denied that it was filmed in Ireland.", ("filming_location", "Ireland")),
    ("What we have instead of that dream is Ines Calloway as the nun.", ("cast_member", "Ines Calloway")),
    ("It was built in Ireland, for a fraction of what you'd suppose, and filmed in Ireland.", ("filming_location", "Ireland")),
    ("The film was shot in Ireland to please the distributors.", ("filming_location", "Ireland")),
    ("It deserves more attention than it got: it was filmed in Ireland.", ("filming_location", "Ireland")),
    ("Watch it, if only for Ines Calloway as the nun.", ("cast_member", "Ines Calloway")),
    ("Only Ada Verhoeven's music might have been turned down a notch.", ("crew", "Ada Verhoeven")),
]


@pytest.mark.parametrize(("text", "claim"), FACTS)
def test_what_stands_all_the_same(text: str, claim: tuple[str, str]) -> None:
    assert claim in facts(text)
