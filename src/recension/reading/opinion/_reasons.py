"""What a text counts for and against its film, as rows: faults and merits named, what helps, hurts, lacks or abounds."""

from recension.reading._lexicon import words_of
from recension.reading.opinion import _checks as checks
from recension.reading.opinion import _film_checks as films
from recension.reading.opinion._pattern import OpinionRule

R = OpinionRule
FAULTS = words_of("opinion_faults") | {"weak link", "weak point", "weak spot"}
MERITS = words_of("opinion_merits") | {"bright spot", "saving grace", "high point", "strong point", "strong suit"}
HELPED = words_of("opinion_helped") | {"benefits from", "benefited from"}
HURT = words_of("opinion_hurt") | {
    f"{hurt} by" for hurt in ("marred", "let down", "ruined", "spoiled", "hampered", "undone", "undermined")
}
LIFTS, HARMS = words_of("opinion_lifts"), words_of("opinion_harms")
QUALITIES = words_of("opinion_qualities")
TOO = frozenset(("too", "overly", "excessively", "unnecessarily", "needlessly")) | frozenset(
    f"{more} too" for more in ("way", "far", "much", "all", "a bit", "a little", "a tad", "rather", "just", "simply")
)
MUCH = frozenset("much many little few".split())
THANKS = frozenset(("thanks", "kudos", "credit"))
GOES_TO = frozenset(("to", "for", "go", "goes"))
WITHOUT = frozenset("no lacks lack lacking lacked devoid without little".split())
ENOUGH = frozenset(("enough",))
ABOUNDS = frozenset(
    "plenty lots loads full filled packed loaded bursting brimming oozes oozing drips overflowing chock-full has have had"
    " possesses boasts wealth".split()
)
NOT = frozenset("isn't wasn't aren't weren't not doesn't didn't don't never hasn't haven't hadn't".split())
MUCH_OF = frozenset(("much", "a lot", "a whole lot", "a great deal", "a good deal"))
THRILLS = frozenset("laughs thrills chills scares shocks suspense tension action gags surprises jokes".split())
MAKES, WORKS = frozenset(("makes", "made")), frozenset(("work", "works", "special", "tick", "sing"))
COMPARED = frozenset("better funnier scarier worse smarter finer stronger superior".split())

#: Words that judge only in these rows.
REASON_WORDS = (
    MAKES
    | LIFTS
    | HARMS
    | FAULTS
    | MERITS
    | HELPED
    | HURT
    | TOO
    | THANKS
    | MUCH_OF
    | (ABOUNDS - {"has", "have", "had"})
)

_IN = r"d?[iwesPnyCT&]{0,5}?"
_LIST = r"(?P<a>a+)(?P<list>(?:(?:,&?|&)d?w?a)*)"


def _named(name: str, words: frozenset[str], sign: int) -> tuple[OpinionRule, ...]:
    """ "The problem is the script", and "the script is the problem"."""
    return (
        R(
            f"{name} is ASPECT",
            rf"(?P<q>[dH]?[iwenPTs]{{0,4}}(?P<g>[^.;,()])(?:[puo][^.;=!,]{{1,6}})?i{{0,2}}(?:=|wp)p?{_IN}{_LIST})",
            "aspect",
            sign,
            when=(("g", words),),
        ),
        R(
            f"{name} is PERSON",
            r"(?P<q>[dH]?[iwenPTs]{0,4}(?P<g>[^.;,()])(?:[puo][^.;=!,]{1,6})?i{0,2}=i?(?P<who>@people))(?!s)",
            "acting",
            sign,
            when=(("g", words),),
        ),
        R(
            f"ASPECT is {name}",
            r"(?P<q>d?[iwesPn]{0,3}@aspects@aside[xi]?[=!]i{0,2}x?d[iwe]{0,3}(?P<g>[^.;,()]))(?=[.;,&pBo])",
            "aspect",
            sign,
            when=(("g", words),),
        ),
    )


def _through(name: str, words: frozenset[str], sign: int) -> tuple[OpinionRule, ...]:
    """ "Sunk by its script", "held together by Ann Lee"."""
    return (
        R(
            f"{name} by ASPECT",
            rf"(?P<q>(?P<g>[wkle])(?:p?[up]|(?<=k)){_IN}{_LIST})",
            "aspect",
            sign,
            when=(("g", words),),
        ),
        R(
            f"{name} by PERSON",
            r"(?P<q>(?P<g>[wkle])p?ud?[iwea]{0,3}(?P<who>@people))(?!s)",
            "acting",
            sign,
            when=(("g", words),),
            accept=checks.full_name,
        ),
    )


REASONS: tuple[OpinionRule, ...] = (
    *_named("fault", FAULTS, -1),
    *_named("merit", MERITS, 1),
    *_through("helped", HELPED, 1),
    *_through("hurt", HURT, -1),
    R("thanks to ASPECT", rf"(?P<q>(?P<g>w)p{_IN}{_LIST})", "aspect", 1, when=(("g", THANKS),)),
    R("thanks to PERSON", r"(?P<q>(?P<g>w)(?P<to>p)d?[iwe]{0,3}(?P<who>@people))(?!s)", "acting", 1, when=(("g", THANKS), ("to", GOES_TO))),
    R("lifts ASPECT", rf"(?P<q>(?P<g>[wvlk])[pi]?d?[iwesP]{{0,3}}{_LIST})(?!f)", "aspect", 1, when=(("g", LIFTS),), accept=checks.worth_lifting),
    R("harms ASPECT", rf"(?P<q>(?P<g>[wvlk])[pi]?d?[iwesP]{{0,3}}{_LIST})(?!f)", "aspect", -1, when=(("g", HARMS),), accept=checks.worth_lifting),
    R("lifts FILM", r"(?P<q>(?P<g>[wvlk])[pi]?@film)(?![wa])", "overall", 1, when=(("g", LIFTS),), accept=films.own_work),
    R("harms FILM", r"(?P<q>(?P<g>[wvlk])[pi]?@film)(?![wa])", "overall", -1, when=(("g", HARMS),), accept=films.own_work),
    R("what makes it work is ASPECT", rf"(?P<q>t(?P<g>[wv])@film[iy]{{0,2}}(?P<works>[kew])=d?[iwsP]{{0,3}}{_LIST})", "aspect", 1, when=(("g", MAKES), ("works", WORKS))),
    R("better than this", r"(?P<q>i?(?P<g>e)w?c(?P<this>[td])f?)", "overall", -1, when=(("g", COMPARED), ("this", frozenset(("this",))))),
    R("ASPECT is too X", r"(?P<q>d?[iwesPn]{0,3}@aspects@aside@was(?P<g>i)[wi])(?![wefaEP])", "aspect", -1, when=(("g", TOO),)),
    R("FILM is too X", r"(?P<q>@it@was(?P<g>i)[wi])(?![wefaEP])", "overall", -1, when=(("g", TOO),), accept=films.too_much),
    R("too much ASPECT", rf"(?P<q>(?P<g>i)(?P<much>[idw])w?{_LIST})", "aspect", -1, when=(("g", TOO), ("much", MUCH))),
    R("not enough ASPECT", rf"(?P<q>(?P<g>[x!])(?:[=hDw]i?)?(?P<n>w)w?{_LIST})", "aspect", -1, when=(("n", ENOUGH),)),
    R("not much ASPECT", rf"(?P<q>(?P<g>[x!])[=hDw]?(?P<much>[idw])o?d?w?{_LIST})", "aspect", -1, when=(("g", NOT), ("much", MUCH_OF)), accept=checks.lacking),
    R("no QUALITY", r"(?P<q>(?P<g>[xw])[op]?[di]{0,2}[iwe]{0,2}(?P<b>[wa]))", "overall", -1, when=(("g", WITHOUT), ("b", QUALITIES)), accept=films.whole_film),
    R("much QUALITY", r"(?P<q>(?P<g>[whke])[op]?[di]{0,3}[iwe]{0,2}(?P<b>[wa]))", "overall", 1, when=(("g", ABOUNDS), ("b", QUALITIES)), accept=films.whole_film),
    R("many THRILLS", r"(?P<q>(?P<g>[whke])[op][di]{0,2}[iwe]{0,2}(?P<a>a))", "aspect", 1, when=(("g", ABOUNDS), ("a", THRILLS))),
)  # fmt: skip
