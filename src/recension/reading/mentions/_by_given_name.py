"""In a surely known film: players by their given name alone, and names behind capitals that are none of theirs."""

import re
from collections.abc import Iterable
from dataclasses import replace

from recension.reading._lexicon import words_of
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mention import NAME, PERSON, Mention
from recension.values import fold

_FINE = (
    r"(?:decent|good|great|excellent|okay|ok|fine|superb|brilliant|wasted|average|miscast|natural|convincing|terrific"
    r"|fantastic|wonderful|awesome|amazing|impressive|perfect|outstanding|mediocre|awful|terrible|horrible|wooden"
    r"|hammy|at (?:his|her) (?:best|worst)|as usual|top[- ]notch|first[- ]rate|superlative|passable|adequate"
    r"|competent|likeable|likable|effective|splendid|marvel+ous)"
)
#: What is said of a player and hardly of anybody in a story.
_ACTS_BEHIND = re.compile(
    r"(?:'s?)? (?:[a-z]+ )?(?:performance|acting|portrayal|comic timing|screen presence|on-screen|dialogue delivery"
    r"|overacting|casting)\b"
    r"|,? (?:[a-z]+ly |also |too |just |simply |again )?(?:acts?|acted|overacts?|over-acts?|hams|shines|shone"
    r"|performs?|performed|excels?|excelled|impress(?:es|ed)|irritates|annoys|disappoints|underplays|emotes"
    r"|(?:does|did|has done) (?:(?:his|her) (?:part|role|job|bit|best)|well|full justice|justice|an? (?:[a-z]+ )?job"
    r"|very well|quite well|okay|fine)"
    r"|(?:delivers|gives|gave|delivered) (?:an?|his|her|another) (?:[a-z-]+ ){0,3}performance"
    r"|(?:is|was|looks) (?:(?:just|very|really|quite|also|simply|absolutely|as always|always|so|pretty|again) )*"
    rf"{_FINE}(?: (?:here|too|as|in)\b|[.,;!)]| and\b| but\b| (?-i:[A-Z])|$))",
    re.I,
)
_ACTS_BEFORE = re.compile(
    r"\b(?:performances? (?:by|of|from)|acting (?:by|of|from)|kudos to|hats off to|chemistry between) $", re.I
)
_ORDINARY = words_of("common_openers") | words_of("ordinary_openers") | words_of("words_and_given_names")


def by_given_name(mentions: list[Mention], view: str, known: Known) -> list[Mention]:
    """The same mentions; a lone given name that one player of a sure film bears, and no role, is the player's.

    Somewhere in the text the name must stand as a player's does: "Ravi does his part well".
    """
    if not known.sure or not known.people:
        return mentions
    bearers = _bearers(known)
    named = {m.name for m in mentions if m.kind == NAME and fold(m.name) in bearers and _acts(m, view)}
    borne = {fold(m.name).partition(" ")[0] for m in mentions if " " in m.name and m.kind in (NAME, PERSON)}
    sure = {name for name in named if fold(name) not in borne}
    return [_as(m, bearers[fold(m.name)]) if m.kind == NAME and m.name in sure else m for m in mentions]


def _bearers(known: Known) -> dict[str, KnownPerson]:
    """The one player of each given name that no role of the film has."""
    roles = {word for p in known.people for role in p.characters for word in fold(role).split()}
    found: dict[str, KnownPerson | None] = {}
    for p in known.people:
        given, _, rest = fold(p.name).partition(" ")
        found[given] = None if given in found or not rest or not p.acts else p
    return {g: p for g, p in found.items() if p is not None and g not in roles and g not in _ORDINARY}


def _acts(m: Mention, view: str) -> bool:
    before = _ACTS_BEFORE.search(view, max(0, m.start - 24), m.start)
    return before is not None or _ACTS_BEHIND.match(view, m.end) is not None


def _as(m: Mention, person: KnownPerson) -> Mention:
    return replace(m, kind=PERSON, name=person.name, ids=person.ids, credit=person)


def tails_of(m: Mention, view: str) -> Iterable[Mention]:
    """A name of more words than two by its last ones: capitals before a name that are none of it."""
    written = view[m.start : m.end]
    starts = [found.end() for found in re.finditer(r"[ -](?=[A-Z])", written)]
    return (replace(m, start=m.start + at, name=written[at:]) for at in starts if " " in written[at:])
