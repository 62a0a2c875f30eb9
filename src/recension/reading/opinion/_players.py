"""What rows say of players by what they have, lack and are: "X exudes charm", "X is a joy", "X is no Garbo"."""

from recension.reading.opinion import _checks as checks
from recension.reading.opinion import _film_checks as films
from recension.reading.opinion import _idiom_checks as idioms
from recension.reading.opinion._pattern import OpinionRule

R = OpinionRule
HAS = frozenset(
    "has had have brings brought bring possesses possess packs pack oozes exudes shows showed radiates displays".split()
)
GIFTS = frozenset(
    "presence charisma range talent depth conviction gravitas charm energy warmth credibility subtlety"
    " menace edge magnetism star-power dignity vulnerability intensity pathos authority"
    " timing promise humanity screen-presence".split()
)
#: What critics call a player, or what a film has in one.
STARS = frozenset(
    "joy delight revelation standout standouts highlight treasure marvel wonder hoot riot scream treat"
    " knockout sensation triumph disaster embarrassment disappointment letdown bore scene-stealer".split()
) | {
    "bright spot",
    "saving grace",
    "high point",
    "weak link",
    "weak point",
    "weak spot",
    "tour de force",
    "tour-de-force",
}
NONE = frozenset(("no",))
GIVES = frozenset("brings brought bring bringing lends lent adds infuses imbues invests".split())
MAKES = frozenset("makes made make".split())
FOUND = frozenset("found find finds thought".split())
PLAYS = frozenset("plays played portrays portrayed playing portraying play".split())
PRAISES = frozenset(
    ("kudos to", "hats off to", "bravo to", "cheers to", "props to", "three cheers for", "shame on", "full marks to")
)
_OF_STARS = (("e", STARS),)

PLAYERS: tuple[OpinionRule, ...] = (
    R(
        "PERSON has QUALITY",
        r"(?P<q>(?P<who>@people)@aside[iD]{0,2}(?P<g>[whk])[wo]?d?[iwe]{0,2}(?P<e>)(?P<b>[wa]))",
        "acting",
        1,
        when=(("g", HAS), ("b", GIFTS)),
        accept=checks.known_actor,
    ),
    R(
        "PERSON lacks QUALITY",
        r"(?P<q>(?P<who>@people)@aside[ihD]{0,2}B?(?P<g>[x!])[wh]?d?[iwe]{0,2}(?P<e>)(?P<b>[wa]))",
        "acting",
        -1,
        when=(("b", GIFTS),),
        accept=checks.known_actor,
    ),
    R(
        "PERSON is a STAR",
        r"(?P<q>(?P<who>@people)@aside@link(?:[iC]{0,2}d[iwesTf]{0,4}?|i)?(?P<e>E))(?![waf])",
        "acting",
        when=_OF_STARS,
        accept=checks.full_name,
    ),
    R(
        "PERSON, a STAR",
        r"(?<=[,;&.(pB])(?P<q>(?P<who>P)d[iwe]{0,3}(?P<e>E))(?=[.;,)p&c])",
        "acting",
        when=_OF_STARS,
        accept=checks.full_name,
    ),
    R(
        "PERSON is no OTHER",
        r"(?P<q>(?P<who>P)=(?P<g>x)w?[PQ])",
        "acting",
        -1,
        when=(("g", NONE),),
        accept=checks.full_name,
    ),
    R("FILM is no OTHER", r"(?P<q>@it=(?P<g>x)[TQ])", "overall", -1, when=(("g", NONE),), accept=films.this_film),
    R(
        "PERSON brings QUALITY to ROLE",
        r"(?P<q>(?P<who>@people|H)@aside[ihD]{0,2}(?P<g>[wkl])(?:[^.;()=!kBMx]){1,7}?(?P<e>)pd?[iwe]{0,2}(?P<b>[waC]))",
        "acting",
        1,
        when=(("g", GIVES),),
        accept=idioms.in_a_part,
    ),
    R(
        "PERSON makes a ADJ PLAYER",
        r"(?P<q>(?P<who>@people)@aside[ihD]{0,2}(?P<g>[wvlk])p?d[iyw]{0,2}(?P<e>e@more)[wa])(?!f)",
        "acting",
        when=(("g", MAKES),),
        accept=idioms.makes_a_player,
    ),
    R(
        "I find PERSON ADJ",
        r"(?P<q>I[ihxD]{0,3}(?P<g>w)(?P<who>@people)(?:p=)?[iy]{0,3}(?P<e>[eE]@and))(?=[.;,&pcBq])",
        "acting",
        when=(("g", FOUND),),
        accept=checks.full_name,
    ),
    R(
        "PERSON plays ROLE well",
        r"(?P<q>(?P<who>@people)@aside[ihDm]{0,2}(?P<g>[wv])(?:[^.;()=!kB]){1,6}?i?(?P<e>y))(?=[.;,&pBo])",
        "acting",
        when=(("g", PLAYS),),
        accept=checks.full_name,
    ),
    R(
        "the find is PERSON",
        r"(?P<q>d[iwe]{0,2}(?P<e>E)[iw]?=(?P<who>P))(?!s)",
        "acting",
        when=_OF_STARS,
        accept=checks.full_name,
    ),
    R(
        "kudos to PERSON",
        r"(?<=[.;,&])(?P<q>i?(?P<e>l)d?[iwe]{0,2}(?P<who>@people))(?!s)",
        "acting",
        when=(("e", PRAISES),),
        accept=checks.full_name,
    ),
    R(
        "kudos to ASPECT",
        r"(?<=[.;,&])(?P<q>i?(?P<e>l)d?[iwe]{0,2}(?P<a>a+)(?P<list>))(?!f)",
        "aspect",
        when=(("e", PRAISES),),
    ),
)
