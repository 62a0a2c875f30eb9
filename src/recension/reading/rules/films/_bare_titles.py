"""Names without marks that may be films': nobody's, no place's, nothing of history."""

from recension.reading._lexicon import lines_of, phrases_of, words_of
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules._people import is_person
from recension.reading.rules.world._real import FIGURES
from recension.values import fold

_RANKS, _NOT_NAMES, _GIVEN = words_of("honorifics"), words_of("not_names"), words_of("given_names")
PLACES = phrases_of("places")
PEOPLES = frozenset(fold(line.split(" = ")[0]) for line in lines_of("peoples"))
#: Of history, whatever films are called so.
NO_TITLES = FIGURES | set(
    "cold war|civil war|world war|world war ii|great depression|wild west|old west|the rock|the great war|air force|white house|wall street|secret service|big apple|middle east|"
    "world trade center|french revolution|american revolution|russian revolution|rolling stone|main street|lone star|apollo 11|winter olympics|united states|high school|new year|new wave|french new wave|black and white|the west|the beatles|the church|the bible|the army|the navy|the police|the president|the queen|the king".split(
        "|"
    )
)


def may_be_title(m: Mention, *, alone: bool = True, led: bool = False) -> bool:
    """Whether a name may be a film's: no person's as far as given names and credits tell, no place.

    Where words beside it lead up to a film (`led`) a known title of several may begin with a people's name or end with
    a place's, and that of one be a given name: "American Splendor", "Battlefield Earth", "Marnie".
    """
    words = m.name.split()
    if led and m.known:
        nobodys = len(words) == 1 or words[0].lower() not in _GIVEN
        return not m.own and m.credit is None and m.kind == NAME and m.name not in PLACES and nobodys and words[0].lower().strip(".") not in _RANKS
    if m.own or m.credit is not None or m.kind != NAME or m.name in PLACES or not (m.known or is_person(m)):
        return False
    return (
        not (alone and len(words) < 2)
        and words[0].lower() not in _GIVEN
        and words[0].lower().strip(".") not in _NOT_NAMES | _RANKS
        and words[-1] not in PLACES
    )
