"""What says an opinion by a set turn of speech, as rows: idioms, verbs of one aspect, builds that judge."""

from recension.reading._lexicon import words_of
from recension.reading.opinion import _checks as checks
from recension.reading.opinion import _idiom_checks as idioms
from recension.reading.opinion._pattern import OpinionRule

R = OpinionRule
WHAT, ABOUT = frozenset(("what",)), frozenset(("about", "roughly"))
HARDLY = frozenset("hardly barely scarcely".split())
SINGLE = frozenset("single shred ounce trace hint modicum".split())
SEEN = frozenset("seen heard read".split())
BETTER = frozenset("better worse funnier scarier".split())
NOT = frozenset("no not without isn't wasn't aren't weren't doesn't didn't don't never".split())
_VERBS = "looks look looked sounds sound sounded".split()
RESEMBLES = frozenset(f"{verb} {link}" for verb in _VERBS for link in ("like", "as"))
#: Those who play, by no name; what is called so in the story is told apart by what is said.
PLAYERS = words_of("opinion_players") | words_of("role_nouns")

#: Words of no judgement of their own by which these rows tell one.
IDIOM_WORDS = WHAT | SINGLE | HARDLY | RESEMBLES

#: Rows whose words judge outright, so that no doubt of the clause takes them away.
IDIOMS: tuple[OpinionRule, ...] = (
    R("idiom", r"(?P<q>(?P<e>j))"),
    R(
        "as ADJ as a THING",
        r"(?P<q>(?:d?[iwesPn]{0,3}@aspects|@film)@aside@was(?P<g>[pwi])i?c(?P<e>e)c(?P<a2>d))",
        "likened",
        -1,
        when=(("g", ABOUT), ("a2", frozenset(("a", "an")))),
    ),
    R("what a ASPECT", r"(?<=[.;,&B])(?P<q>(?P<g>t)d[iwe]{0,2}(?P<a>a))(?=[.;,(])", "aspect", 1, when=(("g", WHAT),)),
    R(
        "hardly any ASPECT",
        r"(?P<q>(?P<g>x)(?P<any>d)(?P<e>)w?(?P<a>a))",
        "aspect",
        -1,
        when=(("g", HARDLY), ("any", frozenset(("any", "a")))),
        accept=checks.lacking,
    ),
    R(
        "not a single ASPECT",
        r"(?P<q>(?P<g>[x!])[=hD]?d(?P<n>w)(?P<e>)o?(?P<a>a))",
        "aspect",
        -1,
        when=(("g", NOT), ("n", SINGLE)),
        accept=checks.lacking,
    ),
    R(
        "seen better ASPECT",
        r"(?P<q>I[hi]{1,2}(?P<g>w)[di]{0,2}(?P<e>e)(?P<a>a))",
        "aspect",
        -1,
        when=(("g", SEEN), ("e", BETTER - {"worse"})),
    ),
    R(
        "ASPECT looks like a THING",
        r"(?P<q>d?[iwesPn]{0,3}@aspects@aside[xi]?(?P<g>=)(?P<e>))(?=[dwtHn])",
        "aspect",
        -1,
        when=(("g", RESEMBLES),),
        accept=idioms.unlike_the_real,
    ),
    R(
        "PLAYER is ADJ",
        r"(?P<q>(?P<who>)(?P<the>d)[iw]{0,2}(?P<g>w)@aside=[iy]{0,2}(?P<e>e@and))(?=[.;,&)c])",
        "acting",
        when=(("g", PLAYERS), ("the", frozenset(("the", "his", "her", "both", "all")))),
        accept=idioms.as_players,
    ),
)

#: Tried last: verbs of several words that speak of one aspect, whatever their subject.
OWN_VERBS: tuple[OpinionRule, ...] = (R("verb of its own", r"(?P<q>(?P<e>k))", accept=idioms.of_its_own),)

REASONED = frozenset(rule.name for rule in IDIOMS)
