"""Places that are named after what they are: "Metro City", "Castle Rock"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules.world._settings import ELSEWHERE, listed

#: What the name of a place may end in.
PLACE_NOUNS = frozenset(
    "city town village island islands valley county castle manor hotel inn prison penitentiary asylum station base camp ranch falls creek springs "
    "heights harbor harbour bay beach hills hill mountain mountains river lake forest woods swamp desert street avenue boulevard square park "
    "university college academy school hospital sanatorium monastery abbey convent cathedral mansion estate plantation farm lodge motel planet "
    "colony outpost kingdom republic province district quarter ghetto harem pass canyon gulch ridge junction corners bridge port fort".split()
)


#: "known to every biker in the Long Valley" tells how widely, not where.
_KNOWN_TO = re.compile(
    r"\b(?:every|any|all|best|worst|only|most|known|famous|biggest|toughest) (?:[a-z-]+ ){0,4}(?:in|of|from|on) (?:the )?$"
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|to|on|from|of|into|near|through|around|for|the|called|named|leaves|reaches|enters|visits|finally|aboard|attends?|attending|attended|joins)(?: the)? $|^$|\n$"
)


#: What a place's name may begin with: "Fort Sorrow", "Camp Walden".
_PLACE_FIRST = frozenset("camp fort mount lake port castle planet isle cape hotel villa château chateau".split())


_GIVEN = words_of("given_names")
#: Labels of discs are called after places: "Anchor Bay".
_LABELS = phrases_of("labels")
#: Behind a given name these are surnames.
_SURNAMES_TOO = frozenset("hill hills woods rivers lake park street bridge banks falls castle forest field fields ford port base ridge lodge camp day pass bay rivers".split())


#: Schools as everybody has been to.
_ANY_SCHOOL = re.compile(r"(?:Junior |Senior |Middle |Public |Catholic |State )?(?:High|Middle|Grade|Grammar|Primary|Elementary|Public|Catholic|Film|Drama|Medical|Law|Sunday|Art|Business|Private|Boarding|Night|Summer|Nursery) (?:School|College|Academy|Camp)")


def _named_as_place(m: Mention) -> bool:
    """Whether a name of several words says what it is, and is nobody's: "Harold Hill"."""
    words = m.name.lower().split()
    if words[0] in _GIVEN and words[-1] in _SURNAMES_TOO:
        return False
    if _ANY_SCHOOL.fullmatch(m.name) or m.name in _LABELS:
        return False
    if m.shared or (m.known and not listed(m.name)):
        return False  # films, shows and shops are called so
    return 1 < len(words) <= 4 and (words[-1] in PLACE_NOUNS or (len(words) == _TWO and words[0] in _PLACE_FIRST and m.kind == NAME))


_TWO = 2
#: What bears a place's name and is none: "the Elm Street series".
_CALLED_SO = re.compile(r"(?:'s)? (?:[a-z-]+ )?(?:series|films?|movies?|guys|shows?|episodes?|franchise|novels?|books?|stories|fans|students?|graduates?|alum\w*|professors?)\b")


#: "The house was built at the end of Ferry Street": for the film.
_PUT_UP = re.compile(r"\b(?:sets?|house|village|street|interiors?|exteriors?) (?:was|were) (?:built|put up|rebuilt|constructed)\b")


_SHOT = re.compile(r"\b(?:exteriors|filmed|photographed|lensed|location (?:shooting|work|photography|scouting)|on location)\b")


def place_by_noun(hit: Hit) -> Iterator[Draft]:
    """A name that ends in what it is: "Metro City", "Olduvai Research Station"."""
    places = [m for m in hit.mentions("value") if _named_as_place(m)]
    line = hit.typed.line_at(hit.match.start())
    if not places or any(p.search(hit.typed.shadow, *line) for p in (ELSEWHERE, _PUT_UP, _SHOT)):
        return
    before = hit.typed.shadow[max(0, hit.match.start() - 14) : hit.match.start()]
    if _CALLED_SO.match(hit.typed.shadow, hit.match.end()) or names_another(hit.typed, *line):
        return
    if _KNOWN_TO.search(hit.typed.shadow, max(0, hit.match.start() - 60), hit.match.start()):
        return
    for m in places:
        if _PLACE_BEFORE.search(before):
            yield hit.draft(m.name, mention=m)
