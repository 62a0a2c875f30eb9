"""Where and when the story is, as the build of a sentence tells it: who is of a place, where one goes, a place and its time."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.world import periods, plots, world
from tests.reading.facts import stated

LAMP = Known(
    ("The Widow's Lamp",),
    people=(
        KnownPerson("Ada Quill", {}, frozenset({"director"})),
        KnownPerson("Bob Hask", {}, frozenset({"cast_member"}), ("Gus Malone",)),
    ),
    year=1985,
)
PLACE, PERIOD = "narrative_location", "narrative_period"
TOLD = [
    ("A bored Lisbon notary (Bob Hask) finds a stranger's key.", (PLACE, "Lisbon")),
    ("In Trieste, a baker (Bob Hask) gives up his dreams.", (PLACE, "Trieste")),
    ("A clerk (Bob Hask) courts an actress (Lena Orr) in Vienna.", (PLACE, "Vienna")),
    ("Two thieves hide in the cellars under London's Hyde Park.", (PLACE, "Hyde Park")),
    ("Gus flees Havana and hires a boat.", (PLACE, "Havana")),
    ("Quill's camera loves the alleys of late 19th century Paris.", (PERIOD, "late 19th century")),
    ("The camera glides over a crumbling post-apocalyptic Berlin.", (PLACE, "Berlin")),
    ("Ada Quill sets her film in 1957.", (PERIOD, "1957")),
    ("Its lamps light up two sides of Victorian England.", (PERIOD, "Victorian")),
    ("Its lamps light up two sides of Victorian England.", (PLACE, "England")),
    ("Four bored aunts leave dreary London for the coast.", (PLACE, "London")),
    ("In the year 2090 the machines rebel.", (PERIOD, "2090")),
    ("Her sister votes for the other man (it is autumn 1971).", (PERIOD, "1971")),
    ("No studio would pay for a slow story about an angry Lisbon girl.", (PLACE, "Lisbon")),
    ("Most of it takes place in a shabby seaside hotel.", (PLACE, "a shabby seaside hotel")),
    ("It is set in the world of dog shows, and very funny.", (PLACE, "the world of dog shows")),
    ("The story is set on an oil rig.", (PLACE, "an oil rig")),
    ("She moves to the US and finds Vienna dull, then leaves Vienna.", (PLACE, "Vienna")),
]
UNTOLD = [
    ("The writer (Ada Quill) was born in Vienna.", PLACE),
    ("I saw it in Lisbon with my brother.", PLACE),
    ("We watched it in Lisbon with the lights on.", PLACE),
    ("Gus is tired, and I am leaving London tomorrow.", PLACE),
    ("It looks like 1970s Japan's films.", PERIOD),
    ("It has the charm of 1950s Hollywood.", PERIOD),
    ("The remake (Bob Hask again) was made in Rome.", PLACE),
    ("The author was born in Victorian England.", PERIOD),
    ("It was released in the year 2001.", PERIOD),
    ("They met in the year 1984.", PERIOD),
    ("The novel is set in a shabby hotel.", PLACE),
    ("One scene takes place in a church.", PLACE),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_the_build_of_a_sentence_tells(text: str, claim: tuple[str, str]) -> None:
    assert claim in stated(text, periods, plots, world, known=LAMP)


@pytest.mark.parametrize(("text", "name"), UNTOLD)
def test_what_is_of_elsewhere_is_not_told(text: str, name: str) -> None:
    assert name not in [p for p, _ in stated(text, periods, plots, world, known=LAMP)]
