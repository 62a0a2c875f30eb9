"""Real people whom the film shows, and what is told of their lives: a fact of the life, or a departure of the film's."""

import re

from recension.reading.matching._rules import Draft, Hit
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE, Mention
from recension.reading.rules._people import places_of
from recension.reading.rules.world._real import is_figure, is_real, real_ones, tells_of_the_real
from recension.values import fold
from recension.vocabulary import Assertion

_OF_THE_FILM = re.compile(
    r"\b(?:films?|movies?|scenes?|performance|actors?|actress|character|role|cast|casting|script|screenplay|story|stories|directed|portray\w*|played by|i|i'd|i've|my|me|we|you|acting|oscar|dvd|plot|sequel|episode|"
    r"great|good|bad|excellent|terrible|brilliant|wonderful|perfect|awful|superb|convincing|believable|miscast)\b"
)


def of_the_film(clause: str) -> bool:
    """Whether a clause speaks of a film, of its work or of a judgement."""
    return _OF_THE_FILM.search(clause) is not None


#: Somebody of history whom a text names so often is whom the film shows.
_OFTEN, _TWICE = 3, 2


#: A name at whose place a player is set beside it: "Ada Quill plays Tom Verrell", "Tom Verrell, who was a clerk, is brought to life by".
_PLAYED = re.compile(
    rf"{PERSON}(?:'s|,? who)? (?:plays|played|portrays|portrayed|is|as|impersonates|embodies|stars as) (?P<role>[{NAME}{PERSON}])"
    rf"|(?P<before>[{NAME}{PERSON}])(?: \({PERSON}|(?:, [^\n.;()]{{3,160}},)?,? (?:is|was|as) (?:[a-z]+ly |here )?(?:played|portrayed|impersonated|embodied|incarnated|brought to life|acted) by)"
)


@once_a_text
def _played(typed: Typed) -> frozenset[str]:
    """The names that the text sets beside a player's, as of parts."""
    spans = (m.span("role" if m["role"] else "before") for m in _PLAYED.finditer(typed.shadow))
    return frozenset(fold(m.name) for span in spans for m in typed.within(*span))


@once_a_text
def _titled(typed: Typed) -> frozenset[str]:
    """The titles of one word in a text: "Serpico" beside Frank Serpico says whom its film is of."""
    return frozenset(name for m in typed.mentions if m.kind == TITLE and " " not in (name := fold(m.name)))


def _only_wrote(m: Mention) -> bool:
    """Whether somebody's only hand in the film is the writing: memoirs are credited to whom they are of."""
    return m.credit is not None and m.credit.properties <= {"screenwriter"}


def is_shown(m: Mention, typed: Typed) -> bool:
    """Whether a name is a real person's whom the film shows: those of the film world are known for their films."""
    name = fold(m.name)
    often = m.kind == NAME and is_figure(name) and len(places_of(m, typed)) >= _OFTEN
    of_screen = m.kind == PERSON and len(places_of(m, typed)) < _TWICE  # a player named by the way
    shown = m.kind == CHARACTER or name in real_ones(typed) or (tells_of_the_real(typed) and not of_screen) or often or (is_figure(name) and (name in _played(typed) or not _titled(typed).isdisjoint(name.split())))
    alive = m.kind == PERSON and not is_figure(name) and name not in real_ones(typed)
    return shown and not alive and (m.credit is None or m.kind == CHARACTER or _only_wrote(m)) and (m.kind != TITLE or m.own or is_figure(name)) and is_real(m, typed)


def last_lived(hit: Hit, reach: int = 250) -> Mention | None:
    """The real person named last before a match, unless somebody of the film's makers or players is named since."""
    for m in reversed(hit.typed.within(max(0, hit.match.start() - reach), hit.match.start())):
        if m.kind in (PERSON, NAME, CHARACTER, TITLE) and is_shown(m, hit.typed):
            return m
        if m.kind == PERSON or m.credit is not None:
            return None
    return None


#: What says that something was not so: told of the real it says where the film leaves the facts. What one never did is of one's life.
_NOT_SO = re.compile(r"^(?:did not|didn't|(?:was|were|had) (?:not|never|neither|no\b)|wasn't|weren't|hadn't|[a-z]+ (?:neither|no|nothing|nobody)\b)|, not ")


def told(hit: Hit, person: str) -> Draft:
    """A clause of a real person's life: a fact, or where it denies, a departure of the film's."""
    value = hit.words("value")
    if _NOT_SO.search(value.lower()):
        quote = (hit.span()[0], hit.span("value")[1])
        return hit.draft(value, {"person": person}, mention=hit.span("value"), quote=quote, property="departure", assertion=Assertion.ASSERTED)
    return hit.draft(value, {"person": person}, mention=hit.span("value"))
