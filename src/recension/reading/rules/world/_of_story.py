"""Whether a name may be that of somebody of the story, whom no performer is named for."""

import re

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.matching._rules import Hit
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.personae import SHORTEST, chance_of
from recension.reading.rules._people import P, at_work, is_person, places_of
from recension.reading.rules.world._at_films import of_the_film_world
from recension.reading.rules.world._real import real_ones
from recension.values import fold

_GIVEN, _RANKS = words_of("given_names"), words_of("honorifics") - words_of("players_titles")
#: Titles that a name of the story may begin with; critics write "Mr. X" of players and makers.
_TITLES = words_of("honorifics") - frozenset("mr ms miss mister".split())
_OF_FILMS = words_of("film_surnames")
_NOT_NAMES, _PLACES = words_of("not_names"), phrases_of("places")

PLAYED_AFTER = re.compile(
    rf"(?:'s)? ?(?:\([^()\n]{{0,40}}?{PERSON}|\((?:[a-z]+ ){{0,2}}(?:played|portrayed|voiced)\b[^()\n]{{0,90}}?{PERSON}|\([^()\n]{{0,12}}{NAME}|,? (?:is |was |as )?(?:[a-z]+ly )?(?:played|portrayed|voiced) by(?! (?:an? (?:[a-z-]+ ){{0,2}}?(?:unknown|newcomer|actors?|actress|kid|child|boy|girl|man|woman|guy|amateur)|some|somebody|someone|different|two|three)\b)|, {PERSON}(?=,))"
)
_PLAYED_BEFORE = re.compile(
    rf"(?:{P}(?: \([^()\n]{{0,24}}\))?,? as|\bplays|\bplayed|\bplaying|\bto play|\bto portray|\bportrays|\bportraying)(?: (?:the|a|an|his|her|their|[a-z]+)(?: (?!of\b|with\b|to\b|and\b|in\b|by\b|for\b|from\b)[a-z-]+){{0,3}})?"
    rf" (?:{P}(?: the [a-z]+)?,? (?:(?:and|&) )?(?:the )?){{0,9}}$"
)
#: "stands out as Gus", but not "as soon as Gus" or "as Gus leaves".
_FAR_BEFORE = re.compile(rf"{P}[^\n.;:()]{{1,70}}(?<!such)(?<!same) as (?:(?:(?:the|an?|his|her|their) )?(?:[a-z-]+ ){{0,2}})?$")
_LIKENED_BEFORE = re.compile(r"\bas [a-z-]+ (?:and [a-z-]+ )?as $")
_CLAUSE_AFTER = re.compile(r"(?:,? (?:and|or) [\ue001-\ue003])?,? (?:[a-z]+ly |then |also |slowly |and (?:his|her|the) [a-z]+ )?(?!as\b|this\b|his\b)(?:[a-z]+(?<!s)s|[a-z]+ed|has|is|was|gets|goes|are|were|try|find|go|get|take|make)\b")


def is_played(hit: Hit, m: Mention) -> bool:
    """Whether a performer stands beside the name anywhere in the text: then the role is the performer's qualifier."""
    told = _told_to_be_played(hit.typed)
    if m.name not in told:
        told[m.name] = any(_is_played_at(hit.typed.shadow, place) for place in places_of(m, hit.typed))
    return told[m.name] or _by_the_credits(hit, m)


@once_a_text
def _told_to_be_played(_: Typed) -> dict[str, bool]:
    """The names asked for so far, each with whether a performer stands beside one of its places."""
    return {}


def _is_played_at(shadow: str, place: int) -> bool:
    return PLAYED_AFTER.match(shadow, place + 1) is not None or _is_a_part(shadow, place) or _stands_for(shadow, place)


#: Of a role whose player the text names: words that say whose it is without the name.
_HIS_ROLE = re.compile(r"\b(?:(?:his|her|whose) (?:[a-z-]+ )?(?:characters?|roles?|part|alter ego)[^\n.;:()]{0,30}|as(?: (?:the|an?))?(?: [a-z-]+){0,2}) $")


#: What is said of a player of some role, by name or not: "Hask plays him".
_PLAYS = re.compile(r",? (?:who )?(?:also )?(?:plays|portrays|played|playing|portraying|(?:is )?cast as|stars? as|as)\b")


def _by_the_credits(hit: Hit, m: Mention) -> bool:
    """Whether the sentence of a credited role names its player too, or says that it is one's role."""
    typed, credit = hit.typed, m.credit if m.kind == CHARACTER else None
    if credit is None:
        return False
    places = [typed.place_of(k) for k, p in enumerate(typed.mentions) if p.kind == PERSON and p.name == credit.name]
    if not places:
        return False
    start, end = typed.line_at(hit.match.start())
    at = typed.from_view(m.start, m.end)[0]
    named = any(start <= place < end or _PLAYS.match(typed.shadow, place + 1) for place in places)
    return named or _HIS_ROLE.search(typed.shadow, max(start, at - 60), at) is not None


def _is_a_part(shadow: str, place: int) -> bool:
    """Whether the words before a name say who plays it, alone or in a row; "plays Gus's friend" says it of the friend."""
    start = max(0, place - _REACH)
    played = _PLAYED_BEFORE.search(shadow, start, place) or _PERFORMED.search(shadow, start, place)
    return played is not None and not shadow.startswith(("'s ", "' "), place + 1)


_REACH = 80
#: "her performance as Kate"; "Her Susan is a woman to flee"; "Quill's Kate".
_PERFORMED = re.compile(rf"\b(?:performances?|roles?|turns?|part|debut|miscast|wasted)\b[^\n.;:()]{{0,40}}? as $|(?:^|[\n.,;] ?|\b(?:and|but|while) )(?:her|his) $|{PERSON}(?:'s|') $")


def _stands_for(shadow: str, place: int) -> bool:
    """Whether a player told earlier in the clause is somebody "as" the name at a place, which opens no clause of its own."""
    start = max(0, place - 90)
    if shadow[place - 4 : place] != " as " and " as " not in shadow[max(0, place - 24) : place]:
        return False
    far = _FAR_BEFORE.search(shadow, start, place)
    return far is not None and not (_LIKENED_BEFORE.search(shadow, start, place) or _CLAUSE_AFTER.match(shadow, place + 1))


@once_a_text
def _outsiders(typed: Typed) -> frozenset[str]:
    """The names that the text shows at work on films, or that are of something else than a person of a story."""
    found = set()
    for m in typed.mentions:
        if m.kind in (PERSON, TITLE, QUOTED) or (m.credit is not None and m.kind != CHARACTER):
            found |= {m.name, *m.name.split()[-1:]}
    return frozenset(found) | of_the_film_world(typed)


_FROM_WORK = re.compile(rf"(?:'s)? (?:of|in|from) (?:the )?\"?(?P<work>[{TITLE}{QUOTED}])")


def _of_another(hit: Hit, m: Mention) -> bool:
    """Whether what follows a name places it in another work: 'Alec of "Night Ferry"'."""
    found = _FROM_WORK.match(hit.typed.shadow, hit.typed.from_view(m.start, m.end)[1])
    return found is not None and not any(work.own for work in hit.typed.within(*found.span("work")))


def of_the_story(hit: Hit, m: Mention) -> bool:
    """Whether a name may be that of somebody of the story, as far as the text tells."""
    if m.kind == CHARACTER:
        return True
    words = m.name.split()
    if hit.typed.text.view[max(0, m.start - 1) : m.start] == "-":  # "in 3-D. Bring the kids"
        return False
    if m.kind != NAME or len(words) > 4 or fold(m.name) in real_ones(hit.typed) or m.name in _PLACES or not is_person(m) or m.own:
        return False
    if m.name.lower() in _OF_FILMS or _of_another(hit, m):
        return False
    bare = words[1:] if len(words) > 1 and fold(words[0]) in _TITLES else words
    if any(w.lower().strip(".'s") in _NOT_NAMES for w in bare) or any(c.isdigit() for c in m.name):
        return False
    return m.name not in _outsiders(hit.typed) and (hit.rule.name in _SAID or not is_doubted(hit.typed, m.name))


#: These say in so many words that a name is of somebody in the story.
_SAID = frozenset(("calls himself NAME", "the character of NAME", "NAME, the hero", "the actor playing NAME", "the characters are NAMES", "the NAME character"))
#: Below this chance the words round a name tell of anything but the story's people.
UNLIKELY = 0.12


def is_doubted(typed: Typed, name: str, bar: float = UNLIKELY) -> bool:
    """Whether the words round a name make it unlikely that it is the story's, in a text of a review's length."""
    return len(typed.text.view) >= SHORTEST and chance_of(typed, name) < bar


def like_a_given_name(m: Mention) -> bool:
    first = m.name.split()[0].lower().strip(".'")
    return m.kind == CHARACTER or first in _GIVEN or (first in _RANKS and m.words > 1)


@once_a_text
def given_names_once(typed: Typed) -> frozenset[str]:
    """The first words of all names of several words: their bearers may be called so."""
    working = at_work(typed)
    return frozenset(m.name.split()[0] for m in typed.mentions if m.words > 1 and (m.kind == PERSON or m.name in working))
