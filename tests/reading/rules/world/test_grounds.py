"""Places without a name, and words of critics that stand beside a plot."""

import pytest

from recension.reading.rules.world import grounds, places_of_peoples, plots, shooting, world
from recension.reading.rules.world._grounds import is_ground
from tests.reading.facts import claims_in, stated
from tests.reading.rules.world.test_plots import LAMP

PLACE, SHOT = "narrative_location", "filming_location"
TOLD = [
    ("A shy girl ends up in a mental hospital.", (PLACE, "mental hospital")),
    ("Gus is sentenced to reform school after a robbery.", (PLACE, "reform school")),
    ("A stranger terrorizes the clerks working at a small-town supermarket.", (PLACE, "small-town supermarket")),
    ("Two sisters move out to the countryside.", (PLACE, "countryside")),
    ("Four cooks are stranded on an uncharted island.", (PLACE, "uncharted island")),
    ("She works in the family restaurant and dreams of more.", (PLACE, "family restaurant")),
    ("The sequel tires, shifting the story to a cruise ship.", (PLACE, "cruise ship")),
    ("It was filmed in the producer's backyard.", (SHOT, "producer's backyard")),
    ("Shot in an actual grocery store at night, it looks cheap.", (SHOT, "grocery store")),
    ("The film is shot around old industrial buildings.", (SHOT, "old industrial buildings")),
    ("Gus flees to Lisbon (you should pardon the haste) and hides.", (PLACE, "Lisbon")),
    ("He returns to Old California, and you can guess the rest.", (PLACE, "California")),
    ("The twins come home to Depression-era Mississippi.", (PLACE, "Mississippi")),
    ("The twins come home to Jim Crow Mississippi.", (PLACE, "Mississippi")),
    ("Gus arrives at Oxford with one shirt.", (PLACE, "Oxford")),
    ("He hides a bride back in L.A. Too bad it is so dull.", (PLACE, "Los Angeles")),
    ("A widow moves to Larkhollow and opens a shop.", (PLACE, "Larkhollow")),
    ("A couple flee their native Sudan for England.", (PLACE, "England")),
    ("A couple flee their native Sudan for England.", (PLACE, "Sudan")),
    ("It was shot in and around LA mostly at night.", (SHOT, "Los Angeles")),
    ("Lisbon is a refuge for thieves.", (PLACE, "Lisbon")),
    ("We begin in a grim dance club called Gutter, where Gus waits.", (PLACE, "Gutter")),
    ("The ship vanishes outside of Neptune.", (PLACE, "Neptune")),
    ("The jungle scenes look fine.", (PLACE, "jungle")),
    ("Three thieves meet in a remote South American village.", (PLACE, "South America")),
]
UNTOLD = [
    ("We're inside an apartment building at the edge of it all.", PLACE),
    ("There is a chase where he corners the goat in a junkyard.", PLACE),
    ("A caretaker (Bob Hask) finds a key in a nearby cemetery.", PLACE),
    ("Gus drags the trunk back to the boarding school.", PLACE),
    ("I grew up in a small town and work in a mental hospital.", PLACE),
    ("It feels like living in a mental hospital.", PLACE),
    ("We stumble through a wilderness of images.", PLACE),
    ("Gus waits in a hotel room.", PLACE),
    ("In her old town nobody knew.", PLACE),
    ("In \"Marrow Lane\" the dead live in a submarine.", PLACE),
    ("The director was raised on a farm.", PLACE),
    ("Gus is exiled to the Ice Age.", PLACE),
    ("He is shot dead in a hotel.", SHOT),
    ("It looks as if it was filmed in a backyard.", SHOT),
    ("Set it in Ohio, keep Gus, and you might have a movie.", PLACE),
    ("When you go to Lisbon, you will know.", PLACE),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_a_kind_of_place_is_a_setting(text: str, claim: tuple[str, str]) -> None:
    assert claim in stated(text, grounds, places_of_peoples, plots, shooting, world, known=LAMP)


@pytest.mark.parametrize(("text", "name"), UNTOLD)
def test_no_setting_is_told(text: str, name: str) -> None:
    assert name not in [p for p, _ in stated(text, grounds, places_of_peoples, plots, shooting, world, known=LAMP)]


@pytest.mark.parametrize(
    ("words", "told"),
    [("nursing home", True), ("happy home", False), ("run-down boarding school", True), ("school", False), ("space ship", True)],
)
def test_some_nouns_need_a_kind(words: str, told: bool) -> None:
    assert is_ground(words) is told


def test_a_film_named_for_its_manner_owns_no_place() -> None:
    claims = claims_in('After a "Marrow Lane"-style prologue Gus arrives at Oxford.', world, known=LAMP)
    assert [(c.value, c.subject) for c in claims] == [("Oxford", "film")]
