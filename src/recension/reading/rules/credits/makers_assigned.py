"""Who made the film, told by how they came to it: hired for it, put in charge, handed the script, called in for another."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON
from recension.reading.rules._people import BETWEEN, DESCRIPTION, LIST, P, back, names
from recension.reading.rules.credits._crafts import (
    AGENTS,
    CAST,
    CINEMATOGRAPHY,
    DIRECTOR,
    EDITING,
    MUSIC,
    PRODUCER,
    SCREENPLAY,
    WORKS,
    Credit,
    Table,
)
from recension.reading.rules.credits._makers import credit_drafts

_AGENTS, _WORKS = Table(AGENTS), Table(WORKS)
#: What somebody is called in to do.
_TO_DO: dict[str, Credit] = {
    "direct": DIRECTOR, "helm": DIRECTOR, "write": SCREENPLAY, "script": SCREENPLAY, "rewrite": SCREENPLAY, "adapt": SCREENPLAY, "produce": PRODUCER, "score": MUSIC,
    "compose": MUSIC, "shoot": CINEMATOGRAPHY, "photograph": CINEMATOGRAPHY, "edit": EDITING,
}  # fmt: skip
_HIRED = r"(?:hired|brought (?:in|on|aboard)|chosen|selected|tapped|recruited|signed(?: on| up)?|engaged|enlisted|commissioned|installed|picked|drafted(?: in)?|roped in|called in|put in charge)"
_HIRE = r"(?:hire[sd]?|hiring|install(?:s|ed)|appoint(?:s|ed)|pick(?:s|ed)|chose|chooses|recruit(?:s|ed)|tapped|signed|enlist(?:s|ed)|br(?:ings|ought) in|got|secured|attached)"
_IT = r"(?= (?:it|this|that|the (?:film|script|screenplay|picture|movie|score|music|adaptation|story|thing))\b|[.,;:)!?\n—]|$| (?:and|for|instead|after|when|in)\b)"
_TASK = rf"(?:to (?P<verb>{'|'.join(_TO_DO)}){_IT}|as (?:the |its |both )?(?P<agents>{_AGENTS.any}(?:(?:/| and |, | & ){_AGENTS.any}){{0,2}}))"
#: Who was to make it first did not.
_AT_FIRST = re.compile(r"\b(?:originally|first|initially|almost|nearly|supposed|once|at first|earlier|wanted|hoped|tried|planned|never|not|n't)\b")


def _in_full(hit: Hit) -> bool:
    return all(m.kind == PERSON or m.words > 1 for m in names(hit)) and not near(hit).others(60)


def _called_in(hit: Hit) -> Iterator[Draft]:
    """ "NAME was hired to direct", "the studio installed NAME as director"."""
    line, _ = hit.typed.line_at(hit.match.start())
    if not _in_full(hit) or _AT_FIRST.search(hit.typed.shadow, max(line, hit.match.start() - 40), hit.match.end()):
        return
    credits = [_TO_DO[hit.match["verb"]]] if hit.match["verb"] else _AGENTS.credits(hit.match["agents"])
    yield from credit_drafts(hit, [c for c in credits if c is not CAST], strong=False)


def _went_to(hit: Hit) -> Iterator[Draft]:
    """ "the direction was handed to NAME", "the script, credited to NAME,"."""
    if _in_full(hit):
        yield from credit_drafts(hit, _WORKS.credits(hit.match["work"]), strong=True)


_REPLACED = re.compile(r"\b(?P<agents>director|composer|writer|screenwriter|cinematographer|editor)\b[^\n;:()]{0,60}?,? (?:only to be |was |being |then |and |who was |had been |later |soon |eventually )*replaced$")


def _replaced_by(hit: Hit) -> Iterator[Draft]:
    """ "director X fell ill and was replaced by NAME"."""
    before = back(hit, _REPLACED, 110)
    if before and _in_full(hit):
        yield from credit_drafts(hit, _AGENTS.credits(before["agents"]), strong=True)


def _stepped_in(hit: Hit) -> Iterator[Draft]:
    """ "NAME took over from director X"."""
    if _in_full(hit):
        yield from credit_drafts(hit, _AGENTS.credits(hit.match["agents"]), strong=True)


def _at_work(hit: Hit) -> Iterator[Draft]:
    """ "NAME does a good job behind the camera"."""
    if _in_full(hit) and not any(m.credit is not None and "crew:cinematography" in m.credit.properties for m in names(hit)):
        yield from credit_drafts(hit, [DIRECTOR], strong=False)


_PAIR = rf"(?P<value>{P}(?: and {P})?)"
_ASIDE = r"(?:, [^\n,.;()]{3,60},)?"

RULES: tuple[Rule, ...] = (
    Rule("NAME was called in", "director", rf"{_PAIR}{_ASIDE} (?:(?:was|were|is|are|got|gets) )(?:[a-z]+ly |then |also |soon |later )?{_HIRED} {_TASK}", build=_called_in),
    Rule("called NAME in", "director", rf"\b{_HIRE} {BETWEEN}{_PAIR}{_ASIDE} {_TASK}", build=_called_in),
    Rule("WORK went to NAME", "crew", rf"\b(?P<work>{_WORKS.any})(?: (?:credit|duties|reins|chores|job))?,? \(?(?:(?:is|are|was|were|being|been|has|have|here|this time|eventually|finally) )*(?:credited|attributed|entrusted|assigned|handed(?: off| over)?|falls?|fell|goes|went) to {DESCRIPTION}(?P<value>{LIST})", build=_went_to),
    Rule("replaced by NAME", "director", rf" by {DESCRIPTION}{_PAIR}", build=_replaced_by),
    Rule("NAME stepped in", "director", rf"{_PAIR}{_ASIDE} (?:stepp(?:ed|ing) in|steps in|took over|takes over|taking over|was brought in|came in)(?: for| from| after| when)(?: the)?(?: original| first| previous| initial| intended)? (?P<agents>director|composer|writer|screenwriter|cinematographer|editor)\b", build=_stepped_in),
    Rule("NAME at work behind the camera", "director", rf"{_PAIR}{_ASIDE},? (?:who )?(?:does|did|do|has done|turns in|turned in) [^\n.;:()]{{3,50}} (?:behind the camera|at the helm|in the director's (?:chair|seat))\b", build=_at_work),
)  # fmt: skip
