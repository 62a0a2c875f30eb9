"""What says an opinion, as rows: patterns over a run of tags, tried in order; each judging word is used once.

Tags: e judging adjective, E judging noun, y judging adverb, k verb that judges its subject, l verb that judges its object,
a aspect, v craft ("shot"), f film, P person or name, C character, T title, t it or this, I first person, H other person,
d determiner, i degree, = is, ! isn't, x not, M would, m will, h has, D does, u by, o of, p preposition, & and, B but,
q if, c than or as, s possessive, n number, w any other word; "," "(" ")" themselves, ";" other signs, "." sentence end.
"""

import re
from dataclasses import dataclass, field

from recension.reading.opinion import _checks as checks

#: Pieces that the rows share, written @name in them.
PIECES = {
    "people": r"P(?:(?:,&?|&)P)*",
    "more": r"(?:[,&B]{0,2}[iy]{0,2}(?:[ewnPCT]|ns)){0,4}?",  # further adjectives before a noun
    "and": r"(?:(?:,?[&B]|,|x)[iyx]{0,2}[eE]){0,3}",  # further adjectives of a predicate
    "before": r"(?:[wv]{1,2}(?:,&?|&)i?)?",  # an adjective of no judgement before one that judges
    "aside": r"(?:[puo][^.;()=!kBq,MtHI]{1,5}|,[^.;()=!tHI]{1,6},|\([^()]{1,8}\)|t)?",
    "link": r"[xi]?[Mm]?[xi]?h?[=!]{1,2}[xic]{0,3}(?:p[dwia]{1,3})?(?:do(?:d|Ps)?)?",
    "aspects": r"(?P<a>a+)(?P<list>(?:(?:,d?w{0,2}a){0,4},?&d?w{0,2}a)?)",
    "film": r"(?:d?[iwe]{0,2}f|t|T)",
    "it": r"(?:(?:d?[iwe]{0,2}f|T)(?:[puo][^.;()=!kBq,aMtHI]{1,5}|,[^.;()=!tHI]{1,6},|\([^()]{1,8}\)|t)?|t)",
}
EXTREME = frozenset(
    "best worst greatest finest weakest strongest funniest scariest dullest lamest only dumbest".split()
)
VAGUE = frozenset("thing things part parts aspect element reason bit bits moment moments part feature".split())
POINTING = frozenset(("this", "such"))


def expand(pattern: str) -> str:
    """Write out a pattern's pieces."""
    return re.sub(r"@([a-z]+)", lambda m: PIECES[m[1]], pattern)


@dataclass(frozen=True)
class OpinionRule:
    """Groups of the pattern: `q` the quote, `e` the judging words, `a` and `list` aspect words, `who` people.

    `of`: what is judged: "aspect" what the aspect words say, "lone" what the judging word speaks of when alone, "craft",
    or a fixed aspect. `when` maps groups to the words one of which must stand first in them.
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


R = OpinionRule
NO = frozenset("no lacks lack lacking lacked devoid void zero without nothing minus absence".split())
LACKS = frozenset("lack lacks lacked lacking devoid void".split())
FOUND = frozenset("found find finds finding consider considered thought think".split())
MADE = frozenset("makes made make making".split())
PLAYS = frozenset("plays played portrays portrayed playing portraying play".split())
WANTS = frozenset("deserved deserves needed needs needing deserve need".split())
COULD = frozenset(("could", "should", "might", "ought"))
JOB = frozenset(("job", "jobs", "work"))
FULL = frozenset(("full", "filled", "packed", "loaded", "bursting", "brimming"))
BETTER = frozenset("better more stronger funnier tighter shorter longer scarier less deeper".split())
LIKEWISE = frozenset("especially particularly notably".split())

FEELINGS = frozenset(
    "disappointed bored impressed entertained amused hooked captivated fascinated moved touched annoyed irritated"
    " confused underwhelmed unimpressed delighted charmed engrossed riveted enthralled mesmerized frustrated".split()
)
ALL_ACTORS = frozenset(("everyone", "everybody"))

RULES: tuple[OpinionRule, ...] = (
    R(
        "best thing is ASPECT",
        r"(?P<q>d?(?P<e>e)(?P<g>[aw])(?:[puo][^.;=!]{1,6})?i?=d?[iwesP]{0,3}(?P<a>a))",
        "aspect",
        when=(("g", VAGUE),),
    ),
    R(
        "best thing is PERSON",
        r"(?P<q>d?(?P<e>e)(?P<g>[aw])(?:[puo][^.;=!]{1,6})?i?=(?P<who>P))(?!s)",
        "acting",
        when=(("g", VAGUE),),
    ),
    R(
        "could be better",
        r"(?P<q>(?:d?[iwesPn]{0,3}@aspects|@film)@aside(?P<g>M)i?h?[=!]{0,2}[iyd]{0,2}(?P<e>[eiv]))",
        "aspect",
        -1,
        when=(("g", COULD), ("e", BETTER)),
    ),
    R(
        "wants a better ASPECT",
        r"(?P<q>(?P<g>w)d?i?(?P<e>e)(?P<a>a+))",
        "aspect",
        -1,
        when=(("g", WANTS), ("e", BETTER)),
    ),
    R("one of the masterpieces", r"(?P<q>=do(?:d|Ps)[iwe]{0,2}(?P<e>E))(?!w)"),
    R(
        "ASPECT is ADJ",
        r"(?<![ey])(?P<q>d?[iwsPn]{0,3}@aspects@aside@link(?:d[iwy]{0,2})?[iy]{0,3}@before(?P<e>[eE]@and))(?!f)",
        "aspect",
        accept=checks.of_the_subject,
    ),
    R(
        "ADJ ASPECT",
        r"(?P<q>(?:d[iyw,&en]{0,4}?)?[iy]{0,3}(?P<e>e@more)(?P<a>a+)(?P<list>(?:(?:,&?|&)a)*))(?!f)",
        "aspect",
    ),
    R("ADVERB ADJ ASPECT", r"(?P<q>d?i?(?P<e>y)[we]{1,2}(?P<a>a+))(?!f)", "aspect"),
    R("ADVERB done", r"(?P<q>i{0,2}(?P<e>y)w?(?P<a>v)(?P<list>(?:(?:,&?|&)y?v)*)(?:u(?P<who>@people))?)", "craft"),
    R("done ADVERB", r"(?P<q>(?P<a>v)(?P<list>(?:(?:,&?|&)v)*)i{0,2}(?P<e>y))", "craft"),
    R(
        "PERSON did a good job",
        r"(?P<q>(?P<who>@people|H)(?:H[^.;=!]{1,8}|@aside)[ixhDm]{0,2}w?d?[iy]{0,2}(?P<e>e)(?P<g>w))",
        "acting",
        when=(("g", JOB),),
    ),
    R(
        "PERSON is a ADJ ASPECT",
        r"(?P<q>(?P<who>@people)@aside@link(?:do)?d?[iyw]{0,2}(?P<e>e@more)a)(?!f)",
        "acting",
        accept=checks.as_actor,
    ),
    R(
        "PERSON is ADJ",
        r"(?P<q>(?P<who>@people)(?:p[^.;=!,kB]{1,4}|@aside)H?@link[iy]{0,2}(?P<e>[eE]@and))(?![waf])",
        "acting",
        accept=checks.of_actors,
    ),
    R("SHE is ADJ", r"(?P<q>(?P<who>H)@link[iy]{0,2}(?P<e>[eE]@and))(?=[.;,cp])", "acting", accept=checks.of_her_work),
    R(
        "PERSON plays ADJ",
        r"(?P<q>(?P<who>@people)(?:@aside)(?P<g>[wv])d[iy]{0,2}(?P<e>e))(?=w)",
        "acting",
        when=(("g", PLAYS),),
        accept=checks.of_actors,
    ),
    R(
        "PERSON does well",
        r"(?P<q>(?P<who>@people|H)(?:p[^.;=!,kB]{1,4}|@aside)(?:\([^()]{1,8}\))?,?H?[ixhDm=]{0,3}(?P<e>k))",
        "acting",
        accept=checks.by_a_person,
    ),
    R(
        "PERSON is the best thing",
        r"(?P<q>(?P<who>@people)@aside@link(?P<e>e)(?P<g>[wa]))",
        "acting",
        when=(("g", VAGUE),),
    ),
    R(
        "PERSON does so and is ADJ",
        r"(?P<q>(?P<who>P)[^.;,=!()P]{1,4}&@link[iy]{0,2}(?P<e>[eE]@and))(?![waf])",
        "acting",
        accept=checks.of_actors,
    ),
    R("most ADJ is PERSON", r"(?<=[.;,])(?P<q>[id]{0,2}(?P<e>e)=(?P<who>P))", "acting"),
    R(
        "a ADJ PERSON",
        r"(?<![oc])(?P<q>(?P<g>d)[iw]{0,1}(?P<e>[ye])(?:[,&]{0,2}[iy]{0,2}[ew]){0,2}a?(?P<who>P))(?!s)",
        "acting",
        accept=checks.presents_actor,
    ),
    R(
        "I find ASPECT ADJ",
        r"(?P<q>I[ihxD]{0,3}(?P<g>w)d?[iwePs]{0,2}(?P<a>a+)@aside(?:p=)?[iy]{0,3}(?P<e>[eE]@and))",
        "aspect",
        when=(("g", FOUND),),
    ),
    R(
        "I find FILM ADJ",
        r"(?P<q>I[ihxD]{0,3}(?P<g>w)@film(?:p=)?d?[iy]{0,3}(?P<e>[eE]@and))",
        when=(("g", FOUND),),
        accept=checks.this_film,
    ),
    R(
        "makes FILM ADJ is ASPECT",
        r"(?P<q>t(?P<g>[wv])@film[iy]{0,2}(?P<e>e@and)=d?[iw]?(?P<a>a+))",
        "aspect",
        when=(("g", MADE),),
    ),
    R("I was moved", r"(?P<q>I[ixhDm=!]{1,4}(?P<e>[kle]))", when=(("e", FEELINGS),)),
    R(
        "everyone is ADJ",
        r"(?P<q>(?P<who>)(?P<g>Y)w?@link[iy]{0,2}(?P<e>[eE]))(?=[.;,&p])",
        "acting",
        when=(("g", ALL_ACTORS),),
    ),
    R(
        "ASPECT did a good job",
        r"(?P<q>d?[iwesPn]{0,3}@aspects@aside[ixhDm]{0,2}w?d?[iy]{0,2}(?P<e>e)(?P<g>w))",
        "aspect",
        when=(("g", JOB),),
    ),
    R("makes FILM ADJ", r"(?P<q>(?P<g>[wv])@film[iy]{0,2}(?P<e>[eE]@and))", when=(("g", MADE),)),
    R(
        "FILM is ADJ",
        r"(?P<q>@it@link(?:d[iyw]{0,2})?[iy]{0,3}@before(?P<e>[eE]@and)(?P<f>w{0,2}f)?)",
        accept=checks.film_is,
    ),
    R(
        "ADJ FILM",
        r"(?P<q>(?:do)?(?:d[iyw,&en]{0,4}?)?[iy]{0,3}(?P<e>e@more)(?P<f>[wa]{0,2}f))",
        accept=checks.one_film,
    ),
    R("ASPECT works", r"(?P<q>d?[iwesPn]{0,3}@aspects@aside[ixhDMm!=]{0,3}(?P<e>k))", "aspect", accept=checks.can_work),
    R("FILM works", r"(?P<q>@it[ixhDMm!=]{0,3}(?P<e>k))", accept=checks.this_film),
    R(
        "I like ASPECT",
        r"(?P<q>I[ixhDMm!=]{0,4}(?P<e>l)d?[iwesP]{0,4}(?P<a>a+)(?P<list>(?:(?:,&?|&)d?w?a)*))(?!f)",
        "aspect",
    ),
    R("I like PERSON", r"(?P<q>I[ixhDMm!=]{0,4}(?P<e>l)(?P<who>@people))(?!s)", "acting", accept=checks.full_name),
    R("I like FILM", r"(?P<q>I[ixhDMm!=]{0,4}(?P<e>l)@film)"),
    R("liked it", r"(?<=[.;])(?P<q>i{0,2}(?P<e>l)@film)"),
    R("one of the best", r"(?P<q>=do(?:d|Ps)[iwe]{0,2}(?P<e>[eE]))(?!w)"),
    R("I laughed", r"(?P<q>I[ixhDm=!]{0,4}(?P<e>z))"),
    R("ASPECT, ADJ", r"(?<=[.;,&])(?P<q>d?w?(?P<a>a)(?P<list>)[iy]{0,2}(?P<e>e))(?=[.;,&B])", "aspect"),
    R("NOUN of a film", r"(?P<q>d[iyew]{0,3}(?P<e>E)od?[ew]{0,2}f)"),
    R("this NOUN", r"(?P<q>(?P<g>d)[eiw]{0,2}(?P<e>E))", when=(("g", POINTING),)),
    R("what a NOUN", r"(?<=[.;,])(?P<q>t?d?[iye]{0,3}w?e?(?P<e>E))(?=[.;,op&])", accept=checks.exclaims),
    R(
        "ADJ alone",
        r"(?<=[.;])(?P<q>[iyd]{0,3}(?P<e>[eE](?:[,&]{1,2}[iy]{0,2}[eE]){0,4}))(?=[.;])",
        accept=checks.not_repeated,
    ),
    R(
        "ASPECT lacks",
        r"(?P<q>d?[iwesPn]{0,3}@aspects@aside[=i]{0,2}(?P<g>x)(?P<e>)[od]{0,2}[iew]{0,2}[wa])",
        "aspect",
        -1,
        when=(("g", LACKS),),
    ),
    R(
        "no ASPECT",
        r"(?P<q>(?P<g>x)o?[di]{0,2}w?(?P<e>)(?P<a>a+)(?P<list>(?:(?:,&?|&)w?a)*))(?![=fk])",
        "aspect",
        -1,
        when=(("g", NO),),
        accept=checks.lacking,
    ),
)
