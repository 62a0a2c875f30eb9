"""What an opinion rule is: a pattern over a run of tags, what it judges, and what else must hold.

Tags: e judging adjective, E judging noun, y judging adverb, k verb that judges its subject, l one that judges its
object, z one that tells how the viewer took it, j turn of speech that judges by itself, a aspect, v craft ("shot"), f
film, P person or name, C character, T title, t it or this, I first person, H other person, d determiner, i degree, =
is, ! isn't, x not, M would, m will, h has, D does, u by, o of, p preposition, & and, B but, q if, c than or as, s
possessive, n number, w any other word; "," "(" ")" themselves, ";" other signs, "." sentence end.
"""

import re
from dataclasses import dataclass, field

from recension.reading.opinion import _checks as checks

#: Pieces that the rows share, written @name in them.
PIECES = {
    "people": r"P(?:(?:,c[^.;()=!,kB]{1,8}(?=,))?(?:,&?|&)P)*",
    "more": r"(?:[,&B]{0,2}[iy]{0,2}(?:[ewnPCT]|ns)){0,4}?",  # further adjectives before a noun
    "and": r"(?:(?:,?[&B]|,|x)[iyx]{0,2}[eE]){0,3}",  # further adjectives of a predicate
    "before": r"(?:[wv]{1,2}(?:,?[&B]|,)i{0,2}){0,3}",  # an adjective of no judgement before one that judges
    "aside": r"(?:[tH][=hvw][^.;()!=kBq,]{1,6}"  # a relative clause
    r"|[puoc][^.;()=!kBq,MtHI]{1,5}|,c[^.;()=!kB]{1,10},|,[^.;()=!tHI]{1,6},|\([^()]{1,8}\))?",
    "link": r"[xi]?[Mm]?[xi]?h?[=!]{1,2}(?:p=)?[xic]{0,3}(?:p[dwia]{1,3})?(?:do(?:d|Ps)?)?",
    "was": r"[xi]?[Mm]?h?[=!]{1,2}x?",
    "aspects": r"(?P<a>a+)(?P<list>(?:(?:,d?w{0,2}a){0,4},?&d?w{0,2}a)?)",
    "film": r"(?:d?[iwe]{0,2}f|t|T)",
    "it": r"(?:(?:d?[iwe]{0,2}f|T)(?:[puo][^.;()=!kBq,aMtHI]{1,5}|,[^.;()=!tHI]{1,6},|\([^()]{1,8}\))?|t)",
}


def expand(pattern: str) -> str:
    """Write out a pattern's pieces."""
    return re.sub(r"@([a-z]+)", lambda m: PIECES[m[1]], pattern)


@dataclass(frozen=True)
class OpinionRule:
    """Groups of the pattern: `q` the quote, `e` the judging words, `a` and `list` aspect words, `who` people.

    `of`: what is judged: "aspect" what the aspect words say, "lone" what the judging word speaks of alone, "craft", or
    a fixed aspect. `when` maps groups to the words one of which must stand first in them.
    """

    name: str
    pattern: str
    of: str = "lone"
    sign: int = 0  # fixed where the pattern itself judges ("no plot")
    when: tuple[tuple[str, frozenset[str]], ...] = ()
    accept: checks.Check = checks.always
    compiled: "re.Pattern[str]" = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "compiled", re.compile(expand(self.pattern)))
