"""Who made what the film has: "X's score", "the direction of X", "a generic X cue", "X's hand-held camera"."""

import re
from collections.abc import Iterator

from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._companies import company_named
from recension.reading.rules._crafts import WORKS, Table
from recension.reading.rules._makers import HIS, STEMS, WORKS_BEFORE, credit_drafts
from recension.reading.rules._people import LIST, P, W, back, names, places_of

_WORKS = Table(WORKS)


def _work_of(hit: Hit) -> Iterator[Draft]:
    """ "the direction of X", "a score from X"."""
    if hit.typed.shadow.startswith("'s ", hit.match.end()):
        return  # "a score from X's favourite band"
    before = back(hit, STEMS) and back(hit, WORKS_BEFORE)
    if before and (hit.match["link"] != "of" or _OF.fullmatch(before["work"])):
        yield from credit_drafts(hit, _WORKS.credits(before["work"]), before, strong=hit.match["link"] != "of")


_OF = re.compile(
    r"direction|cinematography|photography|camera ?work|editing|art direction|production design|(?:[a-z-]+ )?effects|make-?up(?: effects)?|costumes?|choreography"
)


def _by_work(hit: Hit) -> Iterator[Draft]:
    yield from credit_drafts(hit, _WORKS.credits(hit.match["work"]), strong=False)


#: What makers work with, by craft: it names them only where the film credits them with it.
_TOOLS = {
    "cinematography": r"cameras?|lens(?:es)?|compositions|lighting",
    "music": r"synthesi[sz]ers?|synths?|strings|orchestra|organ|waltz(?:es)?|cues?|themes?|tunes?|melod(?:y|ies)",
    "editing": r"cutting|scissors",
}
_TOOL = "|".join(f"(?:{tools})" for tools in _TOOLS.values())


def _by_tool(hit: Hit) -> Iterator[Draft]:
    """ "X's hand-held camera", "X's synthesizers"."""
    role = next(role for role, tools in _TOOLS.items() if re.fullmatch(tools, hit.match["tool"]))
    for m in names(hit):
        if m.credit is not None and f"crew:{role}" in m.credit.properties:
            yield hit.draft(m.name, {"role": role}, mention=m)


_ARTICLE_BEFORE = re.compile(rf"\b(?:a|an|the|this|with|and|by) (?:{W},? ){{0,4}}$")


_SONGS_AFTER = re.compile(r"(?:'s)? (?:songs?|soundtrack|tracks|numbers|tunes|albums?)\b")


def _has_songs(hit: Hit) -> bool:
    """Whether the text speaks of songs by the one whose music it praises."""
    shadow = hit.typed.shadow
    return "music" in hit.match["work"] and any(
        _SONGS_AFTER.match(shadow, p + 1) for m in names(hit) for p in places_of(m, hit.typed)
    )


def _a_work(hit: Hit) -> Iterator[Draft]:
    """ "a generic Henry Mancini music cue"."""
    before = back(hit, _ARTICLE_BEFORE, 50)
    of_songs = "soundtrack" in hit.match["work"] or _has_songs(
        hit
    )  # of a band's songs rather than of a score, unless credited
    of_company = any(company_named(m.name.split()[0]) is not None for m in names(hit))
    if before and not of_company and not (of_songs and all(m.credit is None for m in names(hit))):
        yield from credit_drafts(hit, _WORKS.credits(hit.match["work"]), before, strong=False)


_WORK_IS = re.compile(rf"\b(?P<work>{_WORKS.any})(?:, [^\n,.;:()]{{3,60}},)?$")


def _best_of(hit: Hit) -> Iterator[Draft]:
    """ "the score is one of X's best"."""
    before = back(hit, _WORK_IS, 100)
    if before:
        yield from credit_drafts(hit, _WORKS.credits(before["work"]), before, strong=False)


RULES: tuple[Rule, ...] = (
    Rule("WORK from", "crew", rf" (?P<link>from|of|courtesy of) (?:(?:the|a|an|his|her) )?(?:{W} ){{0,2}}(?P<value>{LIST})", build=_work_of),
    Rule("NAME's WORK", "crew", rf"{HIS}(?:{W},? (?:and )?){{0,5}}?(?P<work>{_WORKS.any})\b(?! (?:videos?|festival|up|out|off|in|about|the|team|box|school)\b)", build=_by_work, presupposed=True),
    Rule("a NAME WORK", "crew", rf"(?P<value>{P}) (?P<work>{_WORKS.any})\b(?! (?:videos?|festival|up|out|off|in|about|the|team|box|school)\b)", build=_a_work, presupposed=True),
    Rule("NAME's tools", "crew", rf"(?P<value>{P})'s? (?:{W},? ){{0,3}}?(?P<tool>{_TOOL})\b", build=_by_tool, presupposed=True),
    Rule("WORK is one of NAME's", "crew", rf" (?:is|was|are|were) (?:easily |definitely |certainly )?one of (?P<value>{P})'s? (?:very )?(?:best|finest|weakest|worst|strongest|greatest|most)", build=_best_of, presupposed=True),
    Rule("WORK is NAME's", "crew", rf" (?:is|was|are|were) (?:all )?(?P<value>{P})'s(?=[.,;:!?)\n—]|$| and\b)", build=_best_of),
)  # fmt: skip
