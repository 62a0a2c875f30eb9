import pytest

from recension.reading import admit, read
from recension.reading.second_reader._gate import refusal
from recension.records import Document, Proposal, Reading
from recension.vocabulary import Assertion

TEXT = (
    "Ines Calloway plays the lighthouse keeper, and she is never less than superb. It cost around 25.6 million dollars "
    "and runs two hours and seven minutes. The sea should have won the Oscar for its performance. The whole is set on "
    "the Skerries in 1911."
)

#: property, value, qualifiers, quote → taken or not
PROPOSALS = [
    ("cast_member", "Ines Calloway", {"character": "keeper"}, "Ines Calloway plays the lighthouse keeper", True),
    ("cast_member", "Ines Holloway", {}, "Ines Calloway plays the lighthouse keeper", False),
    ("budget", "25600000", {"currency": "USD"}, "around 25.6 million dollars", True),
    ("budget", "26000000", {"currency": "USD"}, "around 25.6 million dollars", False),
    ("runtime", "127", {}, "runs two hours and seven minutes", True),
    ("runtime", "120", {}, "runs two hours and seven minutes.", False),
    ("narrative_period", "1911", {}, "set on the Skerries in 1911", True),
    ("narrative_location", "Skerries", {}, "set on the Skerries", True),
    ("narrative_location", "Orkney", {}, "set on the Skerries", False),
    ("opinion", "acting", {"pol": "pos"}, "she is never less than superb", True),
    ("opinion", "acting", {}, "she is never less than superb", False),
    ("opinion", "catering", {"pol": "pos"}, "she is never less than superb", False),
    ("verdict", "good", {}, "she is never less than superb", False),
    ("director", "Ines Calloway", {}, "Ines Calloway directs the lighthouse keeper", False),
    ("gaffer", "Ines Calloway", {}, "Ines Calloway", False),
]


def admission(*proposals: Proposal):
    return admit(read(Document("t", TEXT)), proposals)


@pytest.mark.parametrize(("prop", "value", "qualifiers", "quote", "taken"), PROPOSALS)
def test_only_what_the_quote_licenses_is_taken(prop, value, qualifiers, quote, taken) -> None:
    found = admission(Proposal(prop, value, quote, qualifiers))
    already = any("already" in r.reason for r in found.refused)
    assert (found.taken == 1 or already) is taken
    assert len(found.refused) == 1 - found.taken
    assert all(c.evidence.stands_in(TEXT) for c in found.reading.claims)


FERRY = ("Night Ferry (1989) is Jan Ostrander's third film. Ines Calloway plays Marta, the captain's daughter, and Max Ek is the captain. "
     "It cost about eleven million dollars and made $3.2 million in Norway. It runs 93 minutes on tape, ninety-six on the disc. "
     "Ada Holm wrote the script, I think. It should have won the Amanda. It was not shot in Riga, whatever you read; they filmed it in Bergen. "
     "If Carl Lund had directed it, it would be a comedy. She said “I will not go”. The caf\u00e9 scene is superb. Caf\u00e9 na\u00efvet\u00e9. "
     "The songs of The Harbour Boys were replaced with library music. Ines Calloway is wonderful. I give it four stars out of five. "
     "The extras include a commentary by Ostrander. Criterion's DVD is out of print. Set in 1911. Rated PG-13. "
     "Skip it? No: see it. He was born in Oslo and lived to be 80. The second film was directed by Nils Berg.")

#: property, value, quote, qualifiers, subject → refused (False), taken as a fact (True) or as what the text makes of it
HARD = [
 ("director","Jan Ostrander","Jan Ostrander's third film",{}, "film", True),
 ("director","Jan Ostrander","Jan Ostranders third film",{}, "film", False),
 ("director","Jan Ostrander","Jan Ostrander’s third film",{}, "film", False), # curly
 ("director","Jan 0strander","Jan Ostrander's third film",{}, "film", False),
 ("director","Jаn Ostrander","Jan Ostrander's third film",{}, "film", False), # Cyrillic a in value
 ("director","Jan Ostrander","Jаn Ostrander's third film",{}, "film", False),
 ("director","Ostrander Jan","Jan Ostrander's third film",{}, "film", False),
 ("director","third film","Jan Ostrander's third film",{}, "film", False),
 ("director","film","Jan Ostrander's third film",{}, "film", False),
 ("director","s","Jan Ostrander's third film",{}, "film", False),
 ("director","Ines Calloway","Ines Calloway plays Marta",{}, "film", False), # quote does not say directs
 ("cast_member","Ines Calloway","Ines Calloway plays Marta",{"character":"Marta"}, "film", True),
 ("cast_member","Ines Calloway","Ines Calloway plays Marta",{"character":"Rosa"}, "film", False),
 ("cast_member","Ines Calloway","Ines Calloway plays Marta",{"character":5}, "film", False),
 ("cast_member","Max Ek","Ines Calloway plays Marta",{}, "film", False),
 ("cast_member","Max Ek","Max Ek is the captain",{"character":"captain"}, "film", True),
 ("budget","11000000","about eleven million dollars",{"currency":"USD"}, "film", True),
 ("budget","11000000","about eleven million dollars",{"currency":"NOK"}, "film", False),
 ("budget","11","about eleven million dollars",{}, "film", False),
 ("budget","3200000","made $3.2 million in Norway",{}, "film", False), # a gross, not budget
 ("gross","3200000","made $3.2 million in Norway",{"currency":"USD","territory":"Norway"}, "film", True),
 ("gross","3200000","made $3.2 million in Norway",{"territory":"Sweden"}, "film", False),
 ("gross","32000000","made $3.2 million in Norway",{}, "film", False),
 ("gross","-3200000","made $3.2 million in Norway",{}, "film", False),
 ("runtime","93","runs 93 minutes on tape",{}, "film", True),
 ("runtime","96","ninety-six on the disc",{}, "film", False),
 ("runtime","96","runs 93 minutes on tape",{}, "film", False),
 ("runtime","93 minutes","runs 93 minutes on tape",{}, "film", False),
 ("runtime","1989","Night Ferry (1989)",{}, "film", False),
 ("year","1989","Night Ferry (1989)",{}, "film", True),
 ("year","1911","Set in 1911",{}, "film", False),
 ("narrative_period","1911","Set in 1911",{}, "film", True),
 ("screenwriter","Ada Holm","Ada Holm wrote the script, I think",{}, "film", "hedged"),
 ("screenwriter","Ada Holm","Ada Holm wrote the script",{}, "film", "hedged"),
 ("award","Amanda","won the Amanda",{"result":"won"}, "film", "wish"),
 ("filming_location","Riga","shot in Riga",{}, "film", "denied"),
 ("filming_location","Bergen","they filmed it in Bergen",{}, "film", True),
 ("director","Carl Lund","Carl Lund had directed it",{}, "film", "hypothetical"),
 ("opinion","scene","The café scene is superb",{"pol":"pos"}, "film", True),
 ("opinion","scene","The cafe\u0301 scene is superb",{"pol":"pos"}, "film", False),
 ("opinion","scene","The café scene is superb",{"pol":"neg"}, "film", False),
 ("opinion","acting","Night Ferry (1989) is",{"pol":"pos"}, "film", False),
 ("music_change","library music","The songs of The Harbour Boys were replaced with library music",{"from":"The Harbour Boys","to":"library music"}, "film", True),
 ("music_change","library music","The songs of The Harbour Boys were replaced with library music",{"from":"The Beatles"}, "film", False),
 ("score","4/5","four stars out of five",{"norm":"80"}, "film", False), # value as written
 ("score","four stars out of five","four stars out of five",{"norm":"80"}, "film", True),
 ("score","four stars out of five","four stars out of five",{"norm":"20"}, "film", False),
 ("content_rating","PG-13","Rated PG-13",{}, "film", True),
 ("content_rating","PG","Rated PG-13",{}, "film", False),
 ("content_rating","R","Rated PG-13",{}, "film", False),
 ("carrier","DVD","Criterion's DVD is out of print",{"label":"Criterion"}, "film", True),
 ("availability","out_of_print","Criterion's DVD is out of print",{"carrier":"DVD"}, "film", True),
 ("availability","available","Criterion's DVD is out of print",{}, "film", False),
 ("extra","commentary by Ostrander","a commentary by Ostrander",{}, "film", True),
 ("extra","trailer","a commentary by Ostrander",{}, "film", False),
 ("recommend","yes","see it",{}, "film", True),
 ("recommend","no","Skip it?",{}, "film", "unknown"),
 ("verdict","pos","Ines Calloway is wonderful",{}, "film", True),
 ("verdict","neg","Ines Calloway is wonderful",{}, "film", False),
 ("genre","comedy","it would be a comedy",{}, "film", "hypothetical"),
 ("genre","western","it would be a comedy",{}, "film", False),
 ("title","Night Ferry","Night Ferry (1989)",{}, "film", True),
 ("title","Ferry","Night Ferry (1989)",{}, "film", False),
 ("gaffer","Ada","Ada Holm",{}, "film", False),
 ("director","","Jan Ostrander",{}, "film", False),
 ("director","Jan Ostrander","",{}, "film", False),
 ("director","Jan Ostrander"," ",{}, "film", False),
 ("director",None,"Jan Ostrander",{}, "film", False),
 ("director","Jan Ostrander",None,{}, "film", False),
 ("director",7,"Jan Ostrander",{}, "film", False),
 (None,"Jan Ostrander","Jan Ostrander",{}, "film", False),
 (["x"],"Jan Ostrander","Jan Ostrander",{}, "film", False),
 ("director","Jan Ostrander","Jan Ostrander's third film",None, "film", False),
 ("director","Jan Ostrander","Jan Ostrander's third film",["x"], "film", False),
 ("director","Jan Ostrander","Jan Ostrander's third film",{1:"x"}, "film", False),
 ("director","Jan Ostrander","Jan Ostrander's third film",{"colour":"red"}, "film", False),
 ("director","Jan Ostrander","Jan Ostrander's third film",{}, "banana", False),
 ("director","Jan Ostrander","Jan Ostrander's third film",{}, None, False),
 ("director","Nils Berg","The second film was directed by Nils Berg",{}, "film:The Second", True),
 ("director","Jan Ostrander",FERRY,{}, "film", False),
 ("director","A"*100000,"Jan Ostrander",{}, "film", False),
 ("director","Jan Ostrander\x00","Jan Ostrander's third film",{}, "film", False),
 ("director","Jan\u200b Ostrander","Jan Ostrander's third film",{}, "film", False),
 ("director","Jan Ostrander","jan ostrander's third film",{}, "film", False),
 ("portrays","Marta","Ines Calloway plays Marta",{}, "film", True),
 ("person_fact","born in Oslo","He was born in Oslo",{}, "film", True),
 ("person_fact","was born in Bergen","He was born in Oslo",{}, "film", False),
 ("director","Ostrander","n Ostrander's third film",{}, "film", False),
 ("director","Jan Ostrander","Jan Ostrander's third fil",{}, "film", False),
 ("director","Jan","Jan Ostrander's third film",{}, "film", True),
 ("cast_member","Jan Ostrander","a commentary by Ostrander",{}, "film", False),
 ("award","Amanda","It should have won the Amanda",{"result":"lost"}, "film", False),
 ("theme","love","The café scene is superb",{}, "film", False),
]


@pytest.mark.parametrize(("prop", "value", "quote", "qualifiers", "subject", "expected"), HARD)
def test_whatever_is_proposed_is_taken_only_as_the_text_bears_it_out(
    prop, value, quote, qualifiers, subject, expected
) -> None:
    found = admit(Reading(Document("t", FERRY)), [Proposal(prop, value, quote, qualifiers, subject)])
    if expected is False:
        assert (found.taken, found.reading.claims) == (0, ()) and found.refused[0].reason
    else:
        (claim,) = found.reading.claims
        assert claim.assertion.value == ("asserted" if expected is True else expected)
        assert claim.evidence.stands_in(FERRY)


def test_opinions_of_one_aspect_are_told_apart_by_whom_they_are_of() -> None:
    proposals = [
        Proposal("opinion", "acting", "she is never less than superb", {"pol": "pos", "target": "Calloway"}),
        Proposal("opinion", "acting", "she is never less than superb", {"pol": "pos", "target": "keeper"}),
        Proposal("opinion", "acting", "she is never less than superb", {"pol": "pos", "target": "keeper"}),
    ]
    found = admit(Reading(Document("t", TEXT)), proposals)
    assert (found.taken, [r.reason for r in found.refused]) == (2, ["the reading already has this claim"])


def test_of_several_places_the_one_that_is_a_fact_counts() -> None:
    text = "It was not directed by Ada Holm, said one. It was directed by Ada Holm."
    found = admit(Reading(Document("t", text)), [Proposal("director", "Ada Holm", "directed by Ada Holm")])
    assert [c.is_fact for c in found.reading.claims] == [True]


def test_a_wish_stays_a_wish() -> None:
    found = admission(Proposal("award", "Oscar", "should have won the Oscar", {"result": "won"}))
    claims = [c for c in found.reading.claims if c.property == "award"]
    assert claims and all(c.assertion is Assertion.WISH for c in claims)


def test_refusals_are_listed_with_their_reasons() -> None:
    found = admission(Proposal("runtime", "90", "ninety minutes"), Proposal("award", "Oscar", ""))
    assert found.taken == 0
    assert [r.reason for r in found.refused] == ["the quote does not stand in the text", "there is no quote"]


def test_a_whole_page_licenses_nothing() -> None:
    assert refusal(Proposal("director", "Someone Else", TEXT), TEXT)
