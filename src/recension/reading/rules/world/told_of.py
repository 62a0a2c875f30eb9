"""People of the story, told by their rank, by a kind without an article, or by what is done to them."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._sought import Sought
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import W, back, places_of, quote_from
from recension.reading.rules.cast._roles import is_role
from recension.reading.rules.world._of_story import (
    given_names_once,
    is_doubted,
    is_played,
    like_a_given_name,
    of_the_story,
)
from recension.reading.rules.world._real import is_figure
from recension.reading.rules.world._settings import listed
from recension.reading.rules.world._story_words import OBJECT_OF
from recension.values import fold

_SOMEBODY = f"[{CHARACTER}{NAME}]"
#: Ranks that people of stories bear before their names; those of whoever writes to a critic or makes films are not among them.
_RANKS = frozenset(
    "dr doctor professor prof captain capt colonel col general major lieutenant lt sergeant sgt corporal private detective inspector officer sheriff deputy marshal agent count countess baron baroness duke duchess "
    "king queen prince princess emperor commander admiral commissioner father sister brother reverend nurse judge sir lady lord mrs uncle aunt warden mayor senator coach mother chief constable superintendent".split()
)
#: What bears a rank and is nobody.
_NOBODY = frozenset(("General Electric", "General Motors", "General Mills", "Major League", "Mother Nature", "Mother Earth", "Father Time", "Miss America", "Miss Universe", "Miss World", "Father Christmas", "Dr Pepper", "Dr. Pepper", "Uncle Sam", "Lady Luck", "Prince Charming", "King Kong", "Sergeant Pepper", "Sgt. Pepper", "Dr. Seuss", "Doctor Who", "Dr. Phil", "King James", "Count Basie", "Duke Ellington", "Father Knows", "Chief Executive", "Private Eye", "Sir Mix", "Mother Riley"))
#: A text of more than one of these is of no story.
_NO_STORY = Sought(r"\b(?:documentar(?:y|ies)|reality (?:show|tv|series)|wrestl\w+|contestants?|concerts?|stand-up|footnotes?)\b")
#: A sentence with one of these speaks of something else than the story.
_OUTSIDE = re.compile(
    r"\b(?:directors?|directed|directing|awards?|oscars?|career|wrote|novels?|albums?|songs?|singer|producers?|novelist|authors?|memoir|philosoph\w+|theor\w+|history|historical|"
    r"influence|filmography|interview(?:s|ed)?|commentary|rating|reviewers?|fans?|acting|actors?|actress(?:es)?|cameo|casting|screenwriter|composer|press|documentary|"
    r"reminds?|reminiscent|like (?:the|an?|in)|unlike|compar\w+|remake|sequels?|series|episodes?|franchise|born|died in)\b"
)


_OF_THE_WRITER = re.compile(r"\b(?:my|thanks)\b")


def _tells_the_story(hit: Hit) -> bool:
    """Whether nothing in the sentence speaks of work, of the writer or of another work."""
    return _of_this_work(hit) and _OF_THE_WRITER.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())) is None


def _of_this_work(hit: Hit) -> bool:
    line = hit.typed.line_at(hit.match.start())
    others = names_another(hit.typed, *line)
    return not others and _OUTSIDE.search(hit.typed.shadow, *line) is None and not _is_of_no_story(hit.typed)


@once_a_text
def _is_of_no_story(typed: Typed) -> bool:
    return len([*_NO_STORY.finditer(typed)]) > 1


def _stranger(hit: Hit, m: Mention) -> bool:
    """Whether a name may be of somebody of the story, and no lone one of a player in full."""
    if m.words == 1 and (m.name in given_names_once(hit.typed) or m.name in _given_names_of_players(hit.typed)):
        return False
    return of_the_story(hit, m) and not is_played(hit, m) and not is_figure(fold(m.name)) and not listed(m.name)


@once_a_text
def _given_names_of_players(typed: Typed) -> frozenset[str]:
    return frozenset(p.name.split()[0] for p in typed.known.people)


_LONGEST, _SHOUTED = 4, re.compile(r"\b[A-Z]{3,}\b")


def _ranked(hit: Hit) -> Iterator[Draft]:
    """ "Dr. Orvik", "Inspector Tarn": nobody of the film world bears such a rank."""
    m = hit.mentions("value")[0]
    first = fold(m.name).partition(" ")[0]
    if 1 < m.words <= _LONGEST and first in _RANKS and m.name not in _NOBODY and not _SHOUTED.search(m.name) and " of " not in m.name.lower() and _of_this_work(hit) and _stranger(hit, m) and not _is_a_wife(hit, m) and not is_doubted(hit.typed, m.name, _RANKED):
        yield hit.draft(m.name, mention=m)


#: A rank stands before people of other films and of history too: the words round it must tell as much as this.
_RANKED = 0.2


def _is_a_wife(hit: Hit, m: Mention) -> bool:
    """Whether "Mrs. Quill" is so called after one of the film's people."""
    last = fold(m.name).rpartition(" ")[2]
    people = (p for p in hit.typed.mentions if p.kind == PERSON and p.credit is not None)
    return fold(m.name).startswith("mrs ") and any(fold(p.name).rpartition(" ")[2] == last for p in people)


_RANK_BEFORE = re.compile(r"\b(?P<rank>[a-z]+)\.? $")


def _ranked_small(hit: Hit) -> Iterator[Draft]:
    """ "professor Orvik" with the rank written small."""
    before = back(hit, _RANK_BEFORE, 16)
    if before is None or before["rank"] not in _RANKS or not _tells_the_story(hit):
        return
    for m in hit.mentions("value"):
        if _stranger(hit, m):
            yield hit.draft(m.name, mention=m, quote=quote_from(hit, before))


#: Words that open what is told of somebody, where no article does.
_KIND_BEFORE = re.compile(
    rf"(?:^|[,;:(—-] ?|\b(?:and|with|of|to|for|as|when|where|while|between|that|until|from|but|meets?|follows?|finds?|joins?|plus|including|are|is|including|teacher|old) )(?P<described>(?:{W},? ){{0,3}}(?P<kind>(?:best )?[a-z]+(?:-[a-z]+)*)) $"
)
#: What somebody is by craft: of the film, not of its story.
_CRAFT = re.compile(
    r"(?:vocalists?|musicians?|narrators?|directors?|writers?|screenwriters?|producers?|actors?|actress(?:es)?|stars?|starlets?|authors?|novelists?|composers?|editors?|cinematographers?|hosts?|presenters?|"
    r"filmmakers?|critics?|comedians?|comedienne|legends?|genius|masters?|veterans?|newcomers?|artists?|singers?|icons?|fans?|poets?|playwrights?|animators?|models?|rappers?|dancers?|photographers?|magicians?|"
    r"commentators?|historians?|reviewers?|fellow|anchor|mr|mrs|ms|friend|buddy|philosophers?|composer|conductor|pianist|choreographer|designer|wrestlers?|heavy|villain|hero|heroine|cook|baker|guy|like|general|don|dean|judge|fence|makers?|gods?|perverts?|idiots?|fools?|jerks?|morons?|racists?|nerds?|geeks?|stooges?|hacks?)$"
)


def _of_a_kind(hit: Hit) -> Iterator[Draft]:
    """ "timid teen Bess", "newlyweds Nan and Gus": a kind of people without an article before the name."""
    before = back(hit, _KIND_BEFORE, 70)
    if before is None or not is_role(before["kind"]) or _CRAFT.search(before["kind"]) or not _tells_the_story(hit):
        return
    several = before["kind"].endswith("s")
    for m in hit.mentions("value")[: None if several else 1]:
        if _stranger(hit, m) and (like_a_given_name(m) or m.words > 1 or len(places_of(m, hit.typed)) > 1):
            yield hit.draft(m.name, mention=m, quote=quote_from(hit, before))


def _done_to(hit: Hit) -> Iterator[Draft]:
    """ "forces Gus to write", "in love with Nan": somebody of the story is the object."""
    if not _tells_the_story(hit):
        return
    for m in hit.mentions("value"):
        if _stranger(hit, m) and (like_a_given_name(m) or len(places_of(m, hit.typed)) > 1):
            yield hit.draft(m.name, mention=m)


_TO_DO = (
    r"(?:forc|ask|convinc|persuad|order|tell|help|allow|urg|begg?|hir|invit|enabl|tempt|trick|inspir|compell?|assist|teach|train|encourag|instruct|dar|bully|bullies|bribe|blackmail|pressur|goad|coax|lur|seduc|driv|lead|send|sends|"
    r"want|wants|need|needs)(?:es|s|ing|ed)?"
)

RULES: tuple[Rule, ...] = (
    Rule("RANK NAME", "character", rf"(?<!{PERSON}'s )(?<!{PERSON}' )(?P<value>{NAME})", build=_ranked),
    Rule("rank NAME", "character", rf"(?<=[a-z.] )(?P<value>{NAME})(?! \()", build=_ranked_small),
    Rule("kind NAME, without article", "character", rf"(?<=[a-z] )(?P<value>{_SOMEBODY}(?: and {_SOMEBODY})?)(?![\w'-]| \(|,? (?:{_SOMEBODY}|[{PERSON}{TITLE}{QUOTED}]))", build=_of_a_kind),
    Rule("does it to NAME", "character", rf"\b(?:{OBJECT_OF}) (?P<value>{_SOMEBODY})(?!'s|-)", build=_done_to),
    Rule("makes NAME do", "character", rf"\b{_TO_DO} (?P<value>{_SOMEBODY}) (?:to|into|that) [a-z]", build=_done_to),
    Rule("in love with NAME", "character", rf"\b(?:in love with|obsessed with|engaged to|married to|attracted to|smitten with|infatuated with|jealous of|betrothed to|devoted to|suspicious of|involved with|(?:murder|death|kidnapping|disappearance|rescue|capture|arrest|funeral|corpse|ghost) of|attempts on|up to) (?P<value>{_SOMEBODY})(?!-)", build=_done_to),
)  # fmt: skip
