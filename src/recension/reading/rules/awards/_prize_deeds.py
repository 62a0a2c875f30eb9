"""What ties a prize to whoever got it: won, was given, was nominated, lost; what the jury gave, whom the academy nominated."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from recension.reading.mentions._mentions import Mention
from recension.reading.rules.awards._award_elsewhere import ANOTHERS
from recension.reading.rules.awards._award_recipients import spoken_of
from recension.reading.rules.awards._award_talk import OTHER_YEARS
from recension.reading.rules.awards._award_words import CRAFT, unnamed
from recension.reading.rules.awards._prize_parts import FILM, GIVER, PEOPLE, Talk, body_before, giver_in


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done, by or to whom, from `start` to `end` of the talk: its result, the body that gave, those who got.

    `aside`: told by "who", of a prize that may be for anything. `each`: it needs several prizes with what each was for.
    `handed`: it needs a prize that tells whom it went to. `lost`: whoever follows is the winner.
    """

    result: str
    start: int
    end: int
    body: str = ""
    recipients: tuple[Mention, ...] = ()
    craft: str = ""
    sought_by: int = 0
    aside: bool = False
    each: bool = False
    handed: bool = False
    lost: bool = False


def deeds_of(talk: Talk) -> Iterator[Deed]:
    """The deeds of a sentence on prizes in their order, without those of other films and other years."""
    found = [(m, read) for pattern, read in _KINDS for m in pattern.finditer(talk.words)]
    done = 0
    for m, read in sorted(found, key=lambda f: (f[0].start(), -f[0].end())):
        if m.start() >= done and not is_of_others(talk, m):
            deed = read(talk, m)
            if deed is not None:
                done = deed.end
                yield deed


def is_of_others(talk: Talk, m: re.Match[str]) -> bool:
    """Whether the words before a deed give it to another film or another year, or take it back."""
    before = _CLAUSES.split(talk.words[: m.start()])[-1][-70:]
    told = before + m[0]
    return bool(ANOTHERS.search(before) or ANOTHERS.search(told) or OTHER_YEARS.search(told) or "T" in before)


_CLAUSES = re.compile(r"[;:—]|, (?:but|while|and|though|although)\b")

# ── of the film and its people ──────────────────────────────────────────────────────────────────────

_LY = r"(?:(?:[a-z]+ly|also|later|duly|both|each|then|now|just|even|at last|eventually|too|all|promptly) )*"
_ENDS = r"(?: |(?=[.,;:)]|$))"
_WON = (
    r"(?:won|wins|took|takes|received|receives|earned|earns|picked up|picks up|bagged|landed|carried off|carries off|collected|claimed|captured|shared|shares|got|gets|had|has|secured|scooped|"
    r"(?:was|were|been|being) (?:awarded|given|handed)|(?:came|comes|went|goes|walked|walks|emerged) (?:home |away |out |back |off )*(?:from (?P<home>F) )?with|left (?:(?P<gone>F) |there )?with|"
    r"brought home|took home|takes home|winning|taking|picking up|earning|receiving|sharing|collecting)"
)
_SOUGHT = (
    r"(?:(?:was|were|been|being|is|got|both|all) )?(?:(?:[a-z]+ly|also|later|both|all|twice|only) )*"
    r"(?:nominated|shortlisted|put up|put forward|in the running|in contention|up|a (?:finalist|contender|nominee))"
)
_WORK = rf"(?P<work>'s? (?:[a-z-]+ ){{0,3}}?(?:(?P<craft>{CRAFT})|performance|turn|work|playing))?"
_ASIDE = r"(?:,? who|, [^,;.\n]{2,50},| (?:was|is) the only (?:one|winner|member|person)(?: of [a-z ]{2,20})?(?: who)?)?"
_SUBJECT = rf"(?:(?P<who>{PEOPLE}){_ASIDE}{_WORK}|(?P<film>{FILM})|\b(?P<he>he|she)|(?P<joined>,? and| then|,| who| which))"
_OWN_DEED = re.compile(
    rf"{_SUBJECT},? {_LY}(?:(?P<won>{_WON})(?: (?P<object>P|him|her))?|(?P<sought>{_SOUGHT})(?: by (?P<seeker>{unnamed(GIVER)}))?(?: (?:for|as))?|(?P<lost>lost|lost out on|missed)){_ENDS}"
)
_OPENER = re.compile(rf"{FILM}|(?P<who>{PEOPLE}){_WORK}(?=[, ])")
_AT = re.compile(r"(?:^|; |, (?:and |but )?)(?:at|in) (?:the )?(F)(?: (?:film )?festival)?,? (?:in \d{4},? )?$")


def _own_deed(talk: Talk, m: re.Match[str]) -> Deed | None:
    """ "Holm won", "it came home from Cannes with", "her script was nominated by the academy for", "it lost"."""
    opener = _OPENER.match(talk.words) if m["joined"] else None
    if m["joined"] and opener is None:
        return None  # nobody tells who did it
    people = talk.people(m.span("object")) or talk.people(m.span("who"))
    for group in ("he", "object") if not people else ():
        people = people or (_meant(talk, m.end(group)) if m[group] in ("he", "she", "him", "her") else [])
    deed = Deed(
        "won" if m["won"] else "nominated", m.start(), m.end(), _place(talk, m), tuple(people), m["craft"] or "",
        sought_by=m.end("seeker") if m["seeker"] and not m[0].endswith((" for ", " as ")) else 0, aside=" who " in m[0], lost=bool(m["lost"]),
    )  # fmt: skip
    return _by_opener(talk, deed, opener) if opener else deed


def _by_opener(talk: Talk, deed: Deed, opener: re.Match[str]) -> Deed:
    """ "Cora Lund, as the aunt who drinks, won": the deed of whom the sentence opens with, or of whose work."""
    if not opener["who"]:
        return deed
    people = deed.recipients or tuple(talk.people(opener.span("who")))
    return replace(deed, recipients=people, craft=deed.craft or opener["craft"] or "")


def _place(talk: Talk, m: re.Match[str]) -> str:
    """The body that nominated, the festival come from, or that which opens the clause: "At Sundance it won"."""
    told = next((m.span(group) for group in ("seeker", "home", "gone") if m[group]), None)
    opening = _AT.search(talk.words[: m.start()]) if told is None else None
    span = told or (opening.span(1) if opening else None)
    return giver_in(talk, span) if span else ""


def _meant(talk: Talk, end: int) -> list[Mention]:
    """Whom the pronoun that ends at a place means."""
    return spoken_of(talk.hit, talk.start, talk.hit.typed.shadow[talk.start : talk.start + end])


# ── of those who give ───────────────────────────────────────────────────────────────────────────────

_GAVE = r"(?:gave|gives|handed|hands|awarded|awards|presented|voted|named|made|makes|chose|picked|crowned|declared|bestowed)"
_TO = rf"(?:(?P<who>{PEOPLE})|(?P<film>{FILM})|(?P<him>him|her)|them)"
_GIVEN_BY = re.compile(rf"(?P<from>{unnamed(GIVER)})(?:, [^,;.\n]{{2,40}},)?,? (?:who |which )?{_LY}{_GAVE} {_TO} (?:as )?")
_NOMINATED_BY = re.compile(
    rf"(?P<from>{unnamed(GIVER)}|\bit|\bthey|\bjury) {_LY}(?:nominated|shortlisted) (?:{_TO}|(?:the|its|his|her|their) (?P<craft>{CRAFT}))(?: for)?{_ENDS}"
)
_HANDED_BY = re.compile(rf"(?P<from>{unnamed(GIVER)}|\bit|\bthey|\bjury) {_LY}(?:gave|handed|awarded|presented) (?=(?:the|its|an?|their)\b)")
_WITH = re.compile(r"\bwith (?=(?:awards|prizes|oscars|statuettes|wins) for )")


def _given_by(talk: Talk, m: re.Match[str]) -> Deed:
    """ "The Boston critics named Holm", "Venice gave it"."""
    return Deed("won", m.start(), m.end(), giver_in(talk, m.span("from")), _those(talk, m))


def _nominated_by(talk: Talk, m: re.Match[str]) -> Deed:
    """ "the Academy nominated him for"."""
    craft = m["craft"] or ""
    return Deed("nominated", m.start(), m.end(), _giver(talk, m), _those(talk, m), craft, m.end("craft") if craft else 0)


def _handed_by(talk: Talk, m: re.Match[str]) -> Deed:
    """ "It gave the statuette to Holm"."""
    return Deed("won", m.start(), m.end(), _giver(talk, m), handed=True)


def _with_each(talk: Talk, m: re.Match[str]) -> Deed:
    """ "The academy did better, with awards for the picture, for Quill and for Holm's sets"."""
    return Deed("won", m.start(), m.end(), each=True)


def _those(talk: Talk, m: re.Match[str]) -> tuple[Mention, ...]:
    return tuple(talk.people(m.span("who")) or (_meant(talk, m.end("him")) if m["him"] else []))


def _giver(talk: Talk, m: re.Match[str]) -> str:
    return giver_in(talk, m.span("from")) or body_before(talk, m.start())


_Read = Callable[[Talk, re.Match[str]], Deed | None]
_KINDS: tuple[tuple[re.Pattern[str], _Read], ...] = (
    (_GIVEN_BY, _given_by),
    (_NOMINATED_BY, _nominated_by),
    (_HANDED_BY, _handed_by),
    (_OWN_DEED, _own_deed),
    (_WITH, _with_each),
)
