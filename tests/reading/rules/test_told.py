"""Makers, players and sources told by sentences of every build: text → what is stated, and what is not."""

import pytest

from recension.reading.rules.cast import appearances, cast, playing
from recension.reading.rules.credits import companies, credits, direction, keyed_credits, made_by, posts
from recension.reading.rules.making import person_facts
from recension.reading.rules.world import (
    characters,
    periods,
    places_of_peoples,
    portrays,
    sources,
    sources_beside,
    told_lives,
    truth,
    world,
)
from tests.reading.facts import claims_in

OPENING = "I saw it last week and we talked about it all the way home. "
MODULES = (
    appearances,
    cast,
    characters,
    companies,
    made_by, credits, keyed_credits,
    direction,
    playing,
    periods,
    places_of_peoples,
    portrays,
    posts,
    sources,
    sources_beside,
    truth,
    told_lives,
    world,
)

STATED = [
    # where and when, and whom and what it tells of
    ("She is on the run in England with a priest.", "narrative_location=England"),
    ("A circus goes on a dismal tour of Europe.", "narrative_location=Europe"),
    ("They crash in the icy wilds of northern Canada.", "narrative_location=Canada"),
    ("A stranger flies in from Australia to arrest him.", "narrative_location=Australia"),
    ("It is set in the early 80's.", "narrative_period=early 1980s"),
    ("It is set in the sixties.", "narrative_period=1960s"),
    ("One minute we're in the 1970s, the next on a boat.", "narrative_period=1970s"),
    ("Two brothers ride into the Harbour Riots of 1811.", "narrative_period=1811"),
    ("A boy trains for the 1936 Olympics.", "narrative_period=1936"),
    ("It has the look and feel of 80s Chicago.", "narrative_location=Chicago"),
    ("The girls row back to Camp Walnut by night.", "narrative_location=Camp Walnut"),
    ("They sing in a North Korean prison camp.", "narrative_location=North Korea"),
    ("She joins a show at Moss Air Base, where much of this film was shot.", "filming_location=Moss Air Base"),
    ("Sid Lamb shot it, mostly around Oslo.", "filming_location=Oslo"),
    ("Based on a True Story, they say.", "based_on=true story"),
    ("It is based on Dora Stein's sad novel.", "based_on=novel by Dora Stein"),
    ("It is a version of Dora Stein's Ferryman comic book.", "based_on=Ferryman"),
    ("It is closer to Dora Stein's Night Ferry than the first one.", "based_on=Night Ferry"),
    ("A nurse marries a duke in late 19th century Korea.", "narrative_location=Korea"),
    ("It is a World War Two comedy with a dog.", "narrative_period=World War Two"),
    ("It is a semi-fictionalized story of the tumbler Ada Quill, who was born in a tent.", "portrays=Ada Quill"),
    ("This Ada Quill biopic is a bore, and the real one was none: Ada Quill never married.", "portrays=Ada Quill; subject_fact=never married"),
    ("A Glasgow youth tries to leave.", "narrative_location=Glasgow"),
    ("It goes down into Scotland's drug subculture.", "narrative_location=Scotland"),
    ("They use rifles that were not invented at the time of the story.", "departure=They use rifles that were not invented at the time of the story"),
    ("It is a true story. The script took its usual liberties with the facts.", "departure=The script took its usual liberties with the facts"),
    ("It is a true story. The film does not represent the real events.", "departure=does not represent the real events"),
    ("It is a true story. The general is shown as a coward, which isn't really accurate.", "departure=The general is shown as a coward, which isn't really accurate"),
    ("It leaves out what the novel does best.", "based_on=novel"),
    ("In the book the butler is a kinder man, and the movie loses that.", "based_on=book"),
    ("It is the second film this year about Winston Churchill.", "portrays=Winston Churchill"),
    ("A true story, and the real Ada Quill and Tom Rush were rogues.", "portrays=Ada Quill; portrays=Tom Rush; subject_fact=were rogues"),
    ("The script tampers cheerfully with the historical record.", "departure=The script tampers cheerfully with the historical record"),
    # makers by their posts and deeds
    ("Rolf Anders is a capable director, but he has no feel for comedy.", "director=Rolf Anders"),
    ("The filmmaker here is Rolf Anders.", "director=Rolf Anders"),
    ("Writer, director, and star Rolf Anders gives himself all the lines.", "director=Rolf Anders; screenwriter=Rolf Anders; cast_member=Rolf Anders"),
    ("Rolf Anders, the first-time writer-director, shows promise.", "director=Rolf Anders; screenwriter=Rolf Anders"),
    ("Rolf Anders takes over the directorial reins this time.", "director=Rolf Anders"),
    ("Directing duties were handled by Rolf Anders.", "director=Rolf Anders"),
    ("In the director's chair we find Rolf Anders.", "director=Rolf Anders"),
    ("Rolf Anders has crafted a beautiful film.", "director=Rolf Anders"),
    ("It is a slick thriller from Rolf Anders.", "director=Rolf Anders"),
    ("The Rolf Anders-directed picture is a bore.", "director=Rolf Anders"),
    ("The script by Kurt Vail and director Rolf Anders is witty.", "screenwriter=Kurt Vail; screenwriter=Rolf Anders; director=Rolf Anders"),
    ("The screenplay is credited to Kurt Vail and Otto Brandt.", "screenwriter=Kurt Vail; screenwriter=Otto Brandt"),
    ("Kurt Vail adapted his own novel.", "screenwriter=Kurt Vail"),
    ("Kurt Vail wrote the script with Otto Brandt.", "screenwriter=Kurt Vail; screenwriter=Otto Brandt"),
    ("Sid Lamb, the producer, spared nothing.", "producer=Sid Lamb"),
    ("The cinematographer was Mia Korda.", "crew=Mia Korda|cinematography"),
    ("The score, by Leo Varga, is lush.", "crew=Leo Varga|music"),
    ("Leo Varga wrote the music.", "crew=Leo Varga|music"),
    ("Ned Falk handled the gore effects.", "crew=Ned Falk|effects"),
    ("The songs were written by Leo Varga.", "crew=Leo Varga|songs"),
    ("The special effects, by brothers Theo and Howard Lyde, are fine.", "crew=Theo Lyde|effects; crew=Howard Lyde|effects"),
    # companies
    ("It was produced by Warner Brothers.", "company=Warner Brothers|studio"),
    ("I watched the Kino version.", "company=Kino|home_video"),
    ("It turned up on HBO last night.", "company=HBO|broadcast"),
    ("Studio: Lantern Pictures", "company=Lantern Pictures|studio"),
    ("The Long Ferry (1955) MGM.", "company=MGM|studio"),
    # players the other way round
    ("As Queen Mab, Anna Pell is a horror.", "cast_member=Anna Pell|Queen Mab"),
    ("Playing Queen Mab is Anna Pell.", "cast_member=Anna Pell|Queen Mab"),
    ("Anna Pell was born to play Queen Mab.", "cast_member=Anna Pell|Queen Mab"),
    ("Queen Mab is played by Anna Pell.", "cast_member=Anna Pell|Queen Mab"),
    ("Anna Pell, playing Mona, is superb.", "cast_member=Anna Pell|Mona"),
    ("Equally good is Anna Pell.", "cast_member=Anna Pell"),
    ("Anna Pell and Boris Tarn make up the gang.", "cast_member=Anna Pell; cast_member=Boris Tarn"),
    ("Also in the cast are Anna Pell and Boris Tarn.", "cast_member=Anna Pell; cast_member=Boris Tarn"),
    ("Comic relief is provided by Boris Tarn.", "cast_member=Boris Tarn"),
    ("The voices of Anna Pell and Boris Tarn help.", "cast_member=Anna Pell; cast_member=Boris Tarn"),
    ("Anna Pell does what she can with the part.", "cast_member=Anna Pell"),
    ("Anna Pell and Boris Tarn play Mona and Felix.", "cast_member=Anna Pell|Mona; cast_member=Boris Tarn|Felix"),
    ("This time Anna Pell is Mona, and Boris Tarn is Felix.", "cast_member=Anna Pell|Mona; cast_member=Boris Tarn|Felix"),
    ("It comes with Dora and Ellen Finch as the girls.", "cast_member=Dora Finch; cast_member=Ellen Finch|the girls"),
    ("Rolf Anders, directing his first film, is fine.", "director=Rolf Anders"),
    ("Mia Korda shoots the concerts.", "crew=Mia Korda|cinematography"),
    ("Kurt Vail had a hand in the script.", "screenwriter=Kurt Vail"),
    ("The role of Mona went to Anna Pell.", "cast_member=Anna Pell|Mona"),
    ("Anna Pell takes the role of the nun.", "cast_member=Anna Pell|the nun"),
    ("They cast Anna Pell as the nun.", "cast_member=Anna Pell|the nun"),
    ("I thought Anna Pell did very well as Mona.", "cast_member=Anna Pell|Mona"),
    ("Anna Pell, fresh from her triumph in Blue Harvest, plays Mona.", "cast_member=Anna Pell|Mona"),
    ("Rolf Anders, who previously gave us Blue Harvest, directs.", "director=Rolf Anders"),
    ("Co-directors Rolf Anders and Kurt Vail let it drag.", "director=Rolf Anders; director=Kurt Vail"),
    ("Written for the screen by Kurt Vail, it drags.", "screenwriter=Kurt Vail"),
    ("The score is the work of Leo Varga.", "crew=Leo Varga|music"),
    ("The stunts were coordinated by Chan Lee.", "crew=Chan Lee|stunts"),
    ("Boris Tarn gives it his all.", "cast_member=Boris Tarn"),
    ("The director, one Rolf Anders, slows it all down.", "director=Rolf Anders"),
    # sources
    ("It is Bram Finch's Nightfall, from which the story was lifted.", "based_on=Nightfall"),
    ("Dora Stein, who wrote the 1965 novel, hated it.", "based_on=Dora Stein 1965 novel"),
    ("Fans of Dora Stein's novel will be let down.", "based_on=Dora Stein novel"),
    ("The film is faithful to the book.", "based_on=book"),
    ("It started life as a stage play.", "based_on=stage play"),
    ("It's based on some Lantern Comics characters.", "based_on=Lantern Comics characters"),
    ("It tells the true story of a nun. In reality, she never left Oslo.", "departure=she never left Oslo"),
    ("It is a true story, and plenty of liberties were taken.", "departure=plenty of liberties were taken"),
    ("It is a true story. The real Mona never saw Oslo.", "subject_fact=never saw Oslo"),
    # the world
    ("The setting is Oslo.", "narrative_location=Oslo"),
    ("In Nazi-occupied Paris, two brothers meet.", "narrative_location=Paris"),
    ("Most of the location filming was in Norway.", "filming_location=Norway"),
    ("It was filmed largely in an unfinished plant in Gaffney, South Carolina.", "filming_location=Gaffney, South Carolina"),
    ("They shot it in the deserts of Spain.", "filming_location=Spain"),
    ("Norway stands in for Scotland.", "filming_location=Norway"),
    ("In the near future, two brothers meet.", "narrative_period=near future"),
    ("He hides in a small Greek village with his aunt.", "narrative_location=Greece"),
    ("She is sent to a brutal Alaskan prison.", "narrative_location=Alaska"),
    ("A drifter is bound for Lima.", "narrative_location=Lima"),
    ("Based on a novel, it follows two sailors who go ashore in Naples.", "narrative_location=Naples"),
    ("She sings in the bars of Lisbon.", "narrative_location=Lisbon"),
    ("He guards a mall in Pelham Falls, Ohio.", "narrative_location=Pelham Falls"),
    ("He is hired by the Chicago mob.", "narrative_location=Chicago"),
    ("It is a World War II drama about two brothers.", "narrative_period=World War II"),
    ("A 1930s gangster falls for a nun.", "narrative_period=1930s"),
    ("Two brothers run a farm in modern-day Norway.", "narrative_period=modern-day; narrative_location=Norway"),
    ("Boris Tarn plays Winston Churchill.", "cast_member=Boris Tarn|Winston Churchill; portrays=Winston Churchill"),
]  # fmt: skip

NOT_STATED = [
    ("Rolf Anders never finished writing the novel.", "based_on"),
    ("He goes by the book, and every trick in the book is in this movie.", "based_on"),
    ("The film sticks to the historical facts and never changes them.", "departure"),
    ("A film of Winston Churchill's time.", "portrays"),
    ("Kurt Vail comes from his childhood, the story goes.", "based_on"),
    ("My old set was not built at the time.", "departure"),
    ("The 1955 Palace Theatre is gone.", "narrative_period"),
    ("Jack is a director who cannot find work.", "director"),
    ("The filmmakers were setting Korda up for a fall.", "director"),
    ("It is worse than a film by Rolf Anders.", "director"),
    ("Does a cameo as a child molester, Rolf Anders has his eye on her.", "cast_member"),
    ("As a boy, Rolf Anders is sent to sea.", "cast_member"),
    ("The story sees Dora Stein play a nun.", "based_on"),
    ("He hides the tool in the book she reads.", "based_on"),
    ("It is the best Italian film of the year.", "narrative_location"),
    ("It looks like a 1930s gangster wrote it.", "narrative_period"),
    ("The film was made in a Greek village.", "narrative_location"),
    ("He learned it at the school of Renoir.", "narrative_location"),
    ("One of them is Jack.", "cast_member"),
    ("The composer Leo Varga does his best.", "cast_member"),
    ("Mona sings as well as Anna Pell.", "cast_member"),
    ("Kids in the 1960s were still afraid of such things.", "narrative_period"),
    ("It was adapted from a play by Dora Stein.", "screenwriter"),
    ("It was Anna Pell's last film.", "director"),
    ("It is worse than a BBC production.", "company"),
    ("The best thing in it is a song written by Leo Varga.", "screenwriter"),
    ("It is nicer than in real life, but the true story was dull.", "departure"),
    ("This true story suffers from flatness of character.", "subject_fact"),
    ("The true story has a Cold War mentality.", "narrative_period"),
    ("He was in Paris and they were in Rome.", "narrative_location"),
    ("Two men are shot at Ernest.", "filming_location"),
    ("It is a vow of Boris Tarn's vow to never play.", "based_on"),
    ("Rolf Anders wrote the book on this sort of thing.", "screenwriter"),
]


def told(text: str) -> dict[str, set[str]]:
    """What is stated of the film, by property: "value" and, where there is a role, "value|role"."""
    found: dict[str, set[str]] = {}
    for c in claims_in(OPENING + text, *MODULES):
        if c.is_fact and not c.subject.startswith("film:"):
            role = c.qualifiers.get("character") or c.qualifiers.get("role") or ""
            found.setdefault(c.property, set()).update({c.value, f"{c.value}|{role}"})
    return found


@pytest.mark.parametrize(("text", "wanted"), STATED)
def test_stated(text: str, wanted: str) -> None:
    found = told(text)
    missed = [w for w in wanted.split("; ") if w.partition("=")[2] not in found.get(w.partition("=")[0], set())]
    assert missed == []


@pytest.mark.parametrize(("text", "property"), NOT_STATED)
def test_not_stated(text: str, property: str) -> None:
    assert told(text).get(property, set()) == set()


def test_the_book_is_told_once_and_only_where_no_work_is() -> None:
    text = "I have read the book. The novel by Dora Stein is better. The film is faithful to the book."
    assert [c.value for c in claims_in(OPENING + text, sources, sources_beside) if c.property == "based_on"] == ["novel by Dora Stein"]


FACTS = [
    ("Anna Pell gives a fine performance. The 72-year-old Anna Pell is back.", "The 72-year-old Anna Pell"),
    ("Director Rolf Anders is no fool. Rolf Anders, a former boxer, likes rings.", "a former boxer"),
    ("Director Rolf Anders is no fool. Rolf Anders started out in advertising.", "started out in advertising"),
    ("It has a score by Leo Varga, who would go on to win every prize there is.", "would go on to win every prize there is"),
    ("Anders and Pell met again: they made four films together.", "they made four films together"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), FACTS)
def test_facts_of_people_at_work_on_films(text: str, fact: str) -> None:
    claims = claims_in(OPENING + text, person_facts, cast)
    assert [c.value for c in claims if c.property == "person_fact"] == [fact]


def test_a_boxer_of_the_story_has_no_life_outside_it() -> None:
    assert claims_in(OPENING + "Gus Malone, a former boxer, keeps a bar.", person_facts) == []
