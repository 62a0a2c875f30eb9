"""How the text stands to what it says: what is taken back, heard from anybody, dreamt, or won within the story."""

import pytest

from recension.reading import read
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.cast import cast, playing
from recension.records import Document
from tests.reading.facts import claims_in


def facts(text: str) -> list[tuple[str, str]]:
    return [(c.property, c.value) for c in read(Document("x", text)).claims if c.is_fact]


#: text, what it does not say as a fact
NO_FACTS = [
    ("Somebody once told me that it cost $30 million. He was joking, it turned out.", ("budget", "30000000")),
    ("The shop listed a two-hour version on LaserDisc. There is no such disc.", ("carrier", "LaserDisc")),
    ("My cousin swore that it was based on a true story.", ("based_on", "true story")),
    ("My dentist says Ines Calloway plays the ghost.", ("cast_member", "Ines Calloway")),
    ("You will be told that it won the Golden Bear. It turns out to be a hoax.", ("award", "Golden Bear")),
    ("I dreamt it came out on Blu-ray.", ("carrier", "Blu-ray")),
    ("A director's cut was in the works for years.", ("edition", "director's cut")),
    ("In the last act the heroine wins an Oscar and gives it to her dog.", ("award", "Academy Award")),
    ("At one point he is paid $5 million to lose.", ("salary", "5000000")),
    ("The film within the film, directed by Max Ek, is a flop.", ("director", "Max Ek")),
    ("It has been called a western.", ("genre", "western")),
    ("Far from Ireland, it was shot in a shed.", ("filming_location", "Ireland")),
    ("Had they shot in Ireland, it might have been sunny.", ("filming_location", "Ireland")),
    ("The prize that it won would have been the Golden Bear.", ("award", "Golden Bear")),
    ("It would have won three Oscars if anybody had seen it.", ("award", "Academy Award")),
    ("Was it filmed in Ireland?", ("filming_location", "Ireland")),
    ("I'd give it ten out of ten if I could.", ("score", "ten out of ten")),
    ("It has not (as far as I know) come out on Blu-ray.", ("carrier", "Blu-ray")),
    # put right behind what is said, whatever parts the two
    ("The ads say it is based on a true story (it is not).", ("based_on", "true story")),
    ("People think it was filmed in Ireland, which is a lie.", ("filming_location", "Ireland")),
    ("The stickers say 'based on a true story', and it isn't so.", ("based_on", "true story")),
    ("It says at the head that this is based on a true story. Wrong, every word.", ("based_on", "true story")),
    # who is told to have no place in it
    ("The real thief was called Baron Stolle, who isn't in it at all.", ("character", "Stolle")),
    ("There was a clerk called Joseph Larkin, who doesn't appear.", ("character", "Joseph Larkin")),
    # what lay people and labels say
    ("He says it's out of print, he says many things.", ("availability", "out_of_print")),
    ("The man in the shop, who swears that Ines Calloway plays the ghost, is deaf.", ("cast_member", "Ines Calloway")),
    ("With a commentary by Ada Verhoeven, promised the sleeve.", ("extra", "commentary by Ada Verhoeven")),
    ("By his account it is based on a true story.", ("based_on", "true story")),
    ("A bloke at the counter told me it runs 104 minutes.", ("runtime", "104")),
    ("Half my class thinks it is based on a true story.", ("based_on", "true story")),
    ("I thought for years that it was filmed in Ireland.", ("filming_location", "Ireland")),
    ("The old tale that it was filmed in Ireland won't die.", ("filming_location", "Ireland")),
    # taken back at once, in the next sentence, or with something put in between
    ("It is based on a true story, no, sorry, on a play.", ("based_on", "true story")),
    ("They say it was filmed in Ireland. It wasn't.", ("filming_location", "Ireland")),
    ("It was filmed in Ireland. You're thinking of another film.", ("filming_location", "Ireland")),
    ("It was filmed in Ireland. It was not, in fact, Ireland.", ("filming_location", "Ireland")),
    ("It was filmed in Ireland. It wasn't, of course, it was Kent.", ("filming_location", "Ireland")),
    ("It runs 104 minutes. That's a different cut.", ("runtime", "104")),
    ("It is not, whatever the man at the fair may tell you, out of print.", ("availability", "out_of_print")),
    ("Nobody who has seen it would call it a western.", ("genre", "western")),
    ("A director's cut was announced in March and quietly scrapped.", ("edition", "director's cut")),
    ("I was hoping for a director's cut.", ("edition", "director's cut")),
    # scores of another day, another critic, or of a part
    ("The trailer is a 9/10.", ("score", "9/10")),
    ("A kinder critic would give it four stars.", ("score", "four stars")),
    ("Ten years ago I gave it four stars.", ("score", "four stars")),
    ("Take the songs out and it's four stars.", ("score", "four stars")),
    ("3/5 if all you want is hats.", ("score", "3/5")),
    ("Filip downstairs reckons 9/10.", ("score", "9/10")),
    # planned, tried and given up
    ("It began with Ines Calloway as Nell, and not a foot of that remains.", ("cast_member", "Ines Calloway")),
    ("The original intention, a film with Ines Calloway as Nell, came to a bad end.", ("cast_member", "Ines Calloway")),
    ("One can picture Ines Calloway as Nell.", ("cast_member", "Ines Calloway")),
    ("I've dreamed the box: a commentary, two discs, a Blu-ray.", ("carrier", "Blu-ray")),
    ("A six-hour television version was once on the cards.", ("runtime", "360")),
    ("Were I the critic I'd give it ten out of ten.", ("score", "ten out of ten")),
    ("Ines Calloway of the Post gave it three stars.", ("score", "three stars")),
    ("His grade on the card is five stars.", ("score", "five stars")),
    ("Ines Calloway was overlooked when the Oscar nominations were read.", ("award", "Academy Award")),
    ("The making-of announced on the back of the box isn't on it.", ("extra", "making-of")),
    ("One dreams of an uncut version.", ("edition", "uncut")),
    ("Ines Calloway called it a western.", ("genre", "western")),
    ("I would have liked Ines Calloway as the nun.", ("cast_member", "Ines Calloway")),
    ("I would like to see more films with Ines Calloway as a nun.", ("cast_member", "Ines Calloway")),
    ("I wish it had more of Ines Calloway and had won the Golden Bear.", ("award", "Golden Bear")),
    ("People who shot theirs in Ireland have never forgiven him.", ("filming_location", "Ireland")),
]


@pytest.mark.parametrize(("text", "claim"), NO_FACTS)
def test_what_is_no_fact(text: str, claim: tuple[str, str]) -> None:
    assert claim not in facts(text)


#: text, what it says all the same
FACTS = [
    ("Had the rain held off, the film, shot in Ireland over forty days, might have been sunny.", ("filming_location", "Ireland")),
    ("I wish the score, composed by Ada Verhoeven, had been left alone.", ("crew", "Ada Verhoeven")),
    ("Far from being a flop, it became the highest-grossing film of the year.", ("box_office", "hit")),
    ("You'd think a film that took $470 million worldwide would have had a sequel.", ("gross", "470000000")),
    ("A film that won three Oscars could have had a better disc.", ("award", "Academy Award")),
    ("Would you believe that it cost nine million dollars?", ("budget", "9000000")),
    ("Did you know that it was filmed in Ireland?", ("filming_location", "Ireland")),
    ("Should you own the Blu-ray, keep it.", ("carrier", "Blu-ray")),
    ("Critics said that Ada Verhoeven's film would sink. They were wrong.", ("director", "Ada Verhoeven")),
    ("My wife says it is dull. The film cost $30 million.", ("budget", "30000000")),
    ("It won an Oscar. In the last act the heroine dies.", ("award", "Academy Award")),
    ("True or not, it was released on VHS in December 1973.", ("carrier", "VHS")),
    ("The Arrow DVD has the Who Goes There? documentary and a booklet.", ("carrier", "DVD")),
    ("It won three Oscars and should have won for its sound.", ("award", "Academy Award")),
    ("It is set in a small town that might be anywhere.", ("narrative_location", "a small town")),
    ("Whether or not you like lighthouses, it runs 97 minutes.", ("runtime", "97")),
    ("Whether you like it or not, the film cost $30 million.", ("budget", "30000000")),
    ("It cost no less than $30 million.", ("budget", "30000000")),
    ("He says nothing of it, and the film cost $30 million.", ("budget", "30000000")),
    ("I'd give it three stars, whatever my brother says.", ("score", "three stars")),
    # what follows denies, or sets apart, something else
    ("It was directed by Ines Calloway. It is not, alas, her best.", ("director", "Ines Calloway")),
    ("It was filmed in Ireland. It did not, however, cost much.", ("filming_location", "Ireland")),
    ("It won the Golden Bear. It did not, I think, deserve it.", ("award", "Golden Bear")),
    ("It came out on DVD in 2004. It has not, so far, come out on Blu-ray.", ("carrier", "DVD")),
    ("They shot it in Kent, it is said. It was not, it was filmed in Ireland.", ("filming_location", "Ireland")),
    ("It did not, in the end, need stars, and was filmed in Ireland.", ("filming_location", "Ireland")),
    ("It was filmed in Ireland. That is another reason to see it.", ("filming_location", "Ireland")),
    ("It won the Golden Bear. That was the wrong choice.", ("award", "Golden Bear")),
    # makers are no strangers, and the writer may agree with one
    ("The director told me the film was shot in Ireland.", ("filming_location", "Ireland")),
    ("The box says 104 minutes, and that is right.", ("runtime", "104")),
    ("The legend that is Ines Calloway plays the nun.", ("cast_member", "Ines Calloway")),
    # what is near, longed for or given up is not what is told
    ("It was nearly two years before Miramax released it.", ("company", "Miramax")),
    ("On the brink of war, in 1939, the film was shot in Ireland.", ("filming_location", "Ireland")),
    ("Crying out for help, Nell (Ines Calloway) runs into the sea.", ("cast_member", "Ines Calloway")),
    ("The scrapped ending is on the Blu-ray.", ("carrier", "Blu-ray")),
    ("Taken for granted in its day, it won the Golden Bear.", ("award", "Golden Bear")),
    # scores given now, whatever was once and whoever thinks otherwise
    ("Made forty years ago, this is still a 9/10.", ("score", "9/10")),
    ("Shot decades ago, it gets four stars from me.", ("score", "four stars")),
    ("Having seen it decades ago and loved it, I give it 9/10.", ("score", "9/10")),
    ("Take it from me and it's a 9/10.", ("score", "9/10")),
    ("It is a different man who made it, and I give it 7/10.", ("score", "7/10")),
    ("I give it four stars, my wife says five.", ("score", "four stars")),
    ("I give it 8/10 for the soundtrack alone.", ("score", "8/10")),
    ("8/10! If your kids are small, wait.", ("score", "8/10")),
    ("This title deserves 9/10.", ("score", "9/10")),
    # more is wanted of what there is some of
    ("I would have liked more of Ines Calloway, who plays the nun.", ("cast_member", "Ines Calloway")),
    ("I wish we had seen more of Ines Calloway as the nun.", ("cast_member", "Ines Calloway")),
    ("If only there were more of Boris Calloway, who wrote the script.", ("screenwriter", "Boris Calloway")),
    ("I could have used less of Ines Calloway as the nun.", ("cast_member", "Ines Calloway")),
    # what looks like a denial, a wish or hearsay of a fact, and is none
    ("It was directed by Ines Calloway (no relation to the poet).", ("director", "Ines Calloway")),
    ("It was directed by Ines Calloway (she isn't bad).", ("director", "Ines Calloway")),
    ("It was filmed in Ireland, which is another reason to see it.", ("filming_location", "Ireland")),
    ("Not directed by anybody famous, it stars Ines Calloway.", ("cast_member", "Ines Calloway")),
    ("Ines Calloway has been cast as the nun.", ("cast_member", "Ines Calloway")),
    ("Set in an alternate reality, the film stars Ines Calloway.", ("cast_member", "Ines Calloway")),
    ("If you want action, this isn't the movie for you, but Ines Calloway stars.", ("cast_member", "Ines Calloway")),
    ("This isn't the film that director Ines Calloway wanted to make.", ("director", "Ines Calloway")),
    ("Ines Calloway plays the nun. She's not in the film much.", ("cast_member", "Ines Calloway")),
    ("There is a commentary by Ines Calloway. It is on the disc.", ("extra", "commentary by Ines Calloway")),
    ("Ines Calloway plays a wife whose whole marriage is a lie.", ("cast_member", "Ines Calloway")),
    ("Ines Calloway stars in a film that is a modern myth.", ("cast_member", "Ines Calloway")),
    ("Put simply, the film stars Ines Calloway, and you would love it.", ("cast_member", "Ines Calloway")),
    ("Take my word and you would love it: it was directed by Ines Calloway.", ("director", "Ines Calloway")),
    ("Add a score by Ines Calloway, and you'd be hard pressed to find a better one.", ("crew", "Ines Calloway")),
    ("He says it is based on a true story, and it is.", ("based_on", "true story")),
    ("One wonders whether director Ines Calloway ever saw the script.", ("director", "Ines Calloway")),
    ("Ines Calloway plays the nun. Rubbish.", ("cast_member", "Ines Calloway")),
    ("Boris Calloway stars as a preacher who claims to hear God.", ("cast_member", "Boris Calloway")),
    ("He was promised a role by his uncle, and Ines Calloway plays the uncle.", ("cast_member", "Ines Calloway")),
    ("Boris Calloway plays a hacker who posted it on the internet.", ("cast_member", "Boris Calloway")),
]


@pytest.mark.parametrize(("text", "claim"), FACTS)
def test_what_is_a_fact_all_the_same(text: str, claim: tuple[str, str]) -> None:
    assert claim in facts(text)


#: What is asked, wished or supposed of a credited player in the part takes the casting for granted: text, and whether it
#: is a fact of anybody else too.
OF_RECORD = [
    ("Ada Brook as Nell could have won an Oscar.", False),
    ("Who could forget Ada Brook as Nell?", False),
    ("Not even Ada Brook as Nell can save it.", True),
    ("Ada Brook as Nell should have had more to do.", False),
]


@pytest.mark.parametrize(("text", "of_anybody"), OF_RECORD)
def test_the_casting_on_record_stands(text: str, of_anybody: bool) -> None:
    known = Known(("Night Ferry",), (KnownPerson("Ada Brook", {}, frozenset({"cast_member"}), ("Nell",)),))
    assert any(c.value == "Ada Brook" and c.is_fact for c in claims_in(text, cast, playing, known=known))
    assert any(c.is_fact for c in claims_in(text, cast, playing)) is of_anybody


def test_an_offer_is_no_casting_even_of_the_credited() -> None:
    known = Known(("Night Ferry",), (KnownPerson("Ada Brook", {}, frozenset({"cast_member"}), ("Nell",)),))
    text = "They first considered Ada Brook as Nell."
    assert not any(c.qualifiers.get("character") and c.is_fact for c in claims_in(text, cast, playing, known=known))


@pytest.mark.parametrize("said", ["One long summer", "His one hope", "My one wish for it"])
def test_one_is_not_always_somebody(said: str) -> None:
    text = f"The Glass Pier (1962)\n\n{said} in Kansas is what the film is about."
    assert all(c.is_fact for c in read(Document("x", text)).claims if c.value == "Kansas")
