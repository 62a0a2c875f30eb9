"""Names of the story's people that stand in quotation marks: "plays 'Jason Orvik'", "his wife 'Moll'".

Titles are written so too, so that the words beside a name must say that somebody is called by it; a name that is
somebody's once is so wherever it is quoted.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._lexicon import words_of
from recension.reading.mentions._mention import CHARACTER, NAME, PERSON, TITLE, Mention
from recension.values import fold

_GIVEN, _RANKS = words_of("given_names"), words_of("honorifics")
_KINDS = words_of("role_nouns") | frozenset("man woman boy girl guy kid child men women children".split())
#: What somebody of the film world is: behind these stand titles, as in "director 'Fargo'", "star 'Gilda'".
_TRADES = frozenset(
    "author novelist writer screenwriter playwright poet director producer actor actress star starlet diva model "
    "singer musician composer editor critic publisher artist painter dj conductor hero heroine villain champion winner "
    "fan host rocker rapper comedian legend minister".split()
)
#: Behind these anything is somebody's name.
_KIN = frozenset(
    "wife husband son daughter brother sister mother father mom dad uncle aunt cousin boyfriend girlfriend fiance "
    "fiancee friend buddy roommate sidekick nephew niece baby secretary butler maid".split()
)
_MARKS = "\"'"
_LONGEST, _REACH = 3, 64

_PLAYS = r"(?:plays?|played|playing|portray(?:s|ed|ing)?|voic(?:es|ed|ing)|essay(?:s|ed|ing)?|cast as)"
_PART_OF = re.compile(
    r"\b(?<!title )(?<!main )(?<!lead )(?<!central )(?<!titular )(?<!only )"
    r"(?:roles? of|characters?(?: named| called| of)?|persona of|alter[- ]ego) (?:the )?$"
)
_PLAYED = re.compile(rf"\b{_PLAYS} (?:(?:the|an?|his|her) )?(?:[a-z-]+ ){{0,2}}$")
_WHO_PLAYS = re.compile(
    r"(?:^|\b(?:he|she|who|actor|actress|female|male|man|woman|boy|girl|youngster|newcomer) )"
    rf"(?:[a-z]+ly |also |again |is |was )?(?:{_PLAYS}|as) (?:the )?"
)
_AS = re.compile(
    r"(?<!such)(?<!known)(?<!titled)(?<!released)(?<!same)(?<!well)(?<!credited)(?<!billed)(?<!identified)"
    r" as (?:the |a young )?$"
)
#: Where one of these stands before "as" a work is meant: "films such as", "as bad as".
_AS_WORKS = re.compile(
    r"\b(?:such|same|films?|movies?|known|tv|titles?|series|shows?|episodes?)\b|\bas (?:[a-z]+ ){1,2}as (?:the )?$"
)
_KIND = re.compile(
    r"(?:\b(?:an?|the|his|her|their|our|another|one|two|three|four|five|young|old|little)|'s?) "
    r"(?:[a-z'-]+,? ){0,3}?(?P<kind>[a-z]+(?:-[a-z]+)*),? (?P<link>named |called |nicknamed )?$"
)
_PLAYED_BEHIND = re.compile(r"['\"],? \(?(?:[a-z]+ ){0,2}(?:played|portrayed|voiced) by ", re.I)
_WORK_BEHIND = re.compile(
    r"['\"],? (?:\((?:18|19|20)\d\d|by\b|series|franchise|films?|movies?|saga|episodes?|trilogy|books?|novels?"
    r"|fame|show)"
)
#: What is played so is a tune: "plays 'Saltmarsh' on the piano".
_TUNE_BEHIND = re.compile(
    r"['\"],? (?:twice|once|again|over|live|on (?:the|an?|his|her|their)|at the"
    r"|for (?:the|him|her|them|us)|during|while)\b"
)
_PLAYS_BEFORE = re.compile(r"\bplay(?:s|ed|ing)? (?:[a-z]+ )?$")
_CLOSES = re.compile(r"[,.!?]?['\"](?!\w)")
_IN_ROW = re.compile(r"[,;]?['\"][,;]? (?:and |& |or )?(?:(?:an?|the|his|her) (?:[a-z]+,? )?)?['\"]")


def with_quoted_parts(mentions: list[Mention], view: str) -> list[Mention]:
    """The mentions, those in quotation marks that are somebody's names with their marks, and as names."""
    quoted = [i for i, m in enumerate(mentions) if _stands_in_marks(m, view)]
    if not quoted:
        return mentions
    parts: set[int] = set()
    for i in quoted:
        if _in_row_with(i, parts, mentions, view) or _is_somebodys(i, mentions, view):
            parts.add(i)
    named = {fold(mentions[i].name) for i in parts}
    parts.update(i for i in quoted if fold(mentions[i].name) in named and not _WORK_BEHIND.match(view, mentions[i].end))
    return [_as_name(m, view) if i in parts else m for i, m in enumerate(mentions)]


def _stands_in_marks(m: Mention, view: str) -> bool:
    """Whether a name, not the film's own, is all that a pair of quotation marks holds."""
    mark = view[m.start - 1 : m.start]
    if not mark or mark not in _MARKS or view[m.start - 2 : m.start - 1].isalnum():
        return False
    if m.own or m.words > _LONGEST or not view[m.start].isupper():
        return False
    closing = _CLOSES.match(view, m.end)
    return closing is not None and closing[0][-1] == mark


def _as_name(m: Mention, view: str) -> Mention:
    """The mention with its marks; what was no person's name is one."""
    end = m.end + (view[m.end] in _MARKS)
    if m.kind in (CHARACTER, PERSON, NAME):
        return replace(m, start=m.start - 1, end=end)
    return Mention(m.start - 1, end, NAME, view[m.start : m.end])


def _like_a_person(m: Mention) -> bool:
    """Whether a name's own words are like a person's: a role's, or a given name or a rank first."""
    first, _, rest = fold(m.name).partition(" ")
    return m.kind == CHARACTER or first in _GIVEN or (first in _RANKS and bool(rest))


def _in_row_with(i: int, parts: set[int], mentions: list[Mention], view: str) -> bool:
    """Whether a name stands in a row behind one that is somebody's: "'Moll', 'Ned' and 'Tib'"."""
    return i - 1 in parts and _IN_ROW.fullmatch(view, mentions[i - 1].end, mentions[i].start) is not None


def _is_somebodys(i: int, mentions: list[Mention], view: str) -> bool:
    """Whether the words beside a quoted name say that somebody is called so."""
    m = mentions[i]
    before = view[max(0, m.start - 1 - _REACH) : m.start - 1].rpartition("\n")[2].lower()
    tune = _PLAYS_BEFORE.search(before) and _TUNE_BEHIND.match(view, m.end)
    if tune or _WORK_BEHIND.match(view, m.end):
        return False
    if _PLAYED_BEHIND.match(view, m.end):
        return True
    return any((*_told_by_words(m, before), *_told_by_players(i, mentions, view)))


def _told_by_words(m: Mention, before: str) -> Iterator[bool]:
    """What the words before a name tell: a part, who plays it, or of what kind its bearer is."""
    yield _PART_OF.search(before) is not None
    yield _like_a_person(m) and _PLAYED.search(before) is not None
    kind = _KIND.search(before)
    if kind is not None:
        word = kind["kind"].rpartition("-")[2]
        single = word if word in _KINDS else word.removesuffix("s")
        called = single in _KINDS and (_like_a_person(m) or bool(kind["link"]))
        yield single not in _TRADES and (single in _KIN or called)


def _told_by_players(i: int, mentions: list[Mention], view: str) -> Iterator[bool]:
    """What a player right before a name, or in brackets with it, tells."""
    m, last = mentions[i], mentions[i - 1] if i else None
    if last is None or last.kind not in (PERSON, NAME) or m.start - last.end > _REACH:
        return
    between = view[last.end : m.start - 1].lower()
    if "\n" in between or ". " in between:
        return
    likely = _like_a_person(m)
    yield _WHO_PLAYS.fullmatch(between.removeprefix(",").removeprefix(" ")) is not None
    yield likely and _AS.search(between) is not None and not _AS_WORKS.search(between)
    bracketed = between == " (" and view.startswith(")", m.end + 1) and last.words > 1
    yield likely and bracketed and not (m.kind == TITLE and m.known)
