"""Films named without marks and without any lead: several great words that the authority has for a title.

What else such words name has an article before it ("the Salt Rangers"), or is of a place, a person or a custom.
"""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules._people import places_of
from recension.reading.rules.films._bare_titles import NO_TITLES, PLACES, may_be_title
from recension.reading.rules.films._common_people import relation_told
from recension.reading.rules.films._own_names import is_footnote, may_be_own
from recension.reading.rules.films._related_words import lead_of, named, names_no_film, of_song
from recension.reading.rules.films._title_places import as_reviewed
from recension.reading.rules.world._real import is_figure
from recension.values import fold

_NAMESAKES = frozenset(fold(phrase) for phrase in phrases_of("namesakes")) | NO_TITLES
_OPENERS = words_of("common_openers") | words_of("not_names") | words_of("units") | words_of("honorifics")
_ENDS = frozenset(
    "circle square lane row place studies street avenue boulevard express strip series road hotel bar club school university college army navy war day night morning christmas bridge park county city hall house company awards award festival studios studio".split()
)
#: Surnames begin with them too: "De Palma".
_PARTICLES = frozenset("de van von di del della la le du al el".split())
#: Behind these a name is what it says, unless a word for films follows.
_DETERMINED = re.compile(r"\b(?:the|an?|this|that|these|those|our|my|your|his|her|its|their|some|any|every|each|no|old|young|named|called|as|is|plays?|played|character|detective|inspector|agent|of the|would-be) $|\ban? (?:(?!film|movie|flick|thriller|comedy|classic|poor|new|[a-z]+ man's)[a-z-]+ ){1,2}$")
_FILM_BEHIND = re.compile(r"-(?:like|esque|style|type|inspired|ish|lite)\b|(?: \w+)? (?:films?|movies?|series|franchise|trilogy|saga|universe|episodes?|shows?|sequels?|remakes?|rip-?offs?|knock-?offs?|clones?|cartoons?|formula|pictures?|territory)\b")
_GREAT_BEFORE = re.compile(r"(?:[A-Z][\w.'-]*|[&+]),? $")
_GREAT_BEHIND = re.compile(r"(?:'s)? [A-Z]|[/:][\w ]|-(?!(?:like|esque|style|type|inspired|ish|lite)\b)[\w ]|\.\.|'s [a-z]")
_SOMEWHERE = re.compile(r", (?:" + "|".join(sorted(map(re.escape, PLACES), key=len, reverse=True)) + r")\b")
_STARTS = re.compile(r"(?:^|[.!?:;\"(\n-] ?)$")


def _alone(hit: Hit) -> Iterator[Draft]:
    (m,) = hit.mentions("value")
    if not m.known or m.words < 2 or not may_be_title(m, alone=False) or _is_a_thing(hit, m) or len(places_of(m, hit.typed)) > _OFTEN:
        return
    start, end = hit.match.span()
    line, _ = hit.typed.line_at(start)
    before, behind = hit.typed.shadow[max(line, start - 60) : start], hit.typed.shadow[end : end + 44]
    if _DETERMINED.search(before) and not _FILM_BEHIND.match(behind):
        return
    lead = lead_of(hit.typed.shadow, start)
    if of_song(lead, behind, marked=False) or names_no_film(lead[-60:], known=True) or is_footnote(hit, start):
        return
    ordinary = all(w.strip("'s") in _ORDINARY for w in fold(m.name).split())
    if ordinary and _ADVERB.search(before):
        return
    spoken_of = _OF_FILMS.search(f"{hit.typed.shadow[max(line, start - 140) : start]}{behind}")
    if (ordinary or _TO_A_PLACE.search(before)) and not spoken_of:
        return
    relation, person = relation_told(hit, m, lead, behind)
    if m.unlikely and not (relation or _FILM_BEHIND.match(behind)):
        return
    if not hit.typed.known.sure and (as_reviewed(lead, behind) or may_be_own(hit, m, relation)):
        return
    yield named(hit.draft(m.name, {"relation": relation or "comparison", "person": person}, mention=m))


_OFTEN = 2
_ORDINARY = words_of("ordinary_openers")
#: Where a name is made of ordinary words its sentence has to speak of films.
_OF_FILMS = re.compile(
    r"\b(?:films?|movies?|flicks?|watch(?:ed|ing|es)?|see|saw|seen|tv|television|series|shows?|episodes?|remake|sequels?|spoof|parody|homage|directed|starring|starred|cinema|hollywood|screen)\b"
)
_TO_A_PLACE = re.compile(r"\b(?:of|at|on|to|near|into|through|towards?|across|outside|live|lives|lived|living) $")
_ADVERB = re.compile(r"(?:\b[a-z]+ly|'s|\bother|\bof modern) $")


def _is_a_thing(hit: Hit, m: Mention) -> bool:
    """Whether a name is a place's, somebody's of history or a custom's, or the part of a longer one."""
    view = hit.typed.text.view
    written = view[m.start : m.end]
    words = written.lower().split()
    if fold(written) in _NAMESAKES or is_figure(fold(written)) or words[-1] in _ENDS or any(w in _OPENERS for w in words):
        return True
    if words[0] in _PARTICLES:
        return True
    if written.isupper() or not all(w[0].isupper() or w.isdigit() for w in (written.split()[0], written.split()[-1])):
        return True
    return _GREAT_BEHIND.match(view, m.end) is not None or _SOMEWHERE.match(view, m.end) is not None or _GREAT_BEFORE.search(view, max(0, m.start - 24), m.start) is not None or _STARTS.search(view, max(0, m.start - 3), m.start) is not None


RULES: tuple[Rule, ...] = (Rule("title alone", "related_film", f"(?P<value>{NAME})", build=_alone, presupposed=True),)
