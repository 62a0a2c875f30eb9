"""What critics say by the build of a sentence: superlatives, appositions, a verb left out, a craft and its quality."""

from recension.reading._lexicon import words_of
from recension.reading.opinion import _critics_checks as critics
from recension.reading.opinion._pattern import OpinionRule

R = OpinionRule
QUALITIES = words_of("opinion_qualities") | frozenset("patience calm care sympathy affection control".split())
DIRECTS = frozenset("directs directed stages staged handles handled".split())
FILMS = frozenset("shoots shot lights lit photographs photographed films filmed lensed".split())
PLAYS = frozenset("plays played acts acted speaks spoke sings sang".split())
MAKES = frozenset("makes made is was".split())
MOST = frozenset(("most",))

#: Words of no judgement of their own by which these rows tell one.
CRITICS_WORDS = QUALITIES | critics.SUPERLATIVES | MOST

_ROLE = r"(?:s[iwenC]{0,3}?[CwP])?"
_LONG = r"(?:,[^.;()=!IkB]{1,14},|\([^().;]{1,14}\)|@aside)"
_WITH = r"[tH]?[iwe]{0,2}pd?[iwe]{0,3}(?:[,&][iwe]{0,2})?(?P<e>)(?P<b>[waeE])"


def _with_a_quality(name: str, verbs: frozenset[str], of: str) -> OpinionRule:
    """ "Directs with a cold, unhurried tact", "he acts with such tenderness"."""
    return R(
        f"{name} with QUALITY",
        rf"(?P<q>(?P<who>P|H)?@aside(?P<g>[wvka]){_WITH})",
        of,
        1,
        when=(("g", verbs), ("b", QUALITIES)),
        accept=critics.with_no_lack,
    )


CRITICS: tuple[OpinionRule, ...] = (
    R(
        "PERSON is the MOST",
        rf"(?P<q>(?P<who>@people){_ROLE}{_LONG}@link[iy]?d[iw]?(?P<e>)(?P<g>[wde])"
        r"[^.;()=!kBt]{0,4}?[wCaEPT])(?=[.;,&opqItHh)])",
        "acting",
        1,
        when=(("g", critics.SUPERLATIVES | MOST),),
        accept=critics.a_player,
    ),
    R(
        "the MOST FILM",
        r"(?P<q>(?:=d?o?)?d(?P<e>)(?P<g>w)[wPCe]{0,3}f)(?=[o.,;IptYh])",
        "overall",
        1,
        when=(("g", critics.SUPERLATIVES),),
    ),
    R(
        "PERSON, ADJ",
        r"(?<=[.;,(&B])(?P<q>(?P<who>P),[iy]{0,2}(?P<e>[eE]@and))(?=[.;,)&(])",
        "acting",
        accept=critics.a_player,
    ),
    R(
        "PERSON, a NOUN",
        r"(?<=[.;,(&B])(?P<q>(?P<who>P),d[iwe]{0,3}(?P<e>E))(?=[.;,)p&(])",
        "acting",
        accept=critics.a_player,
    ),
    R(
        "PERSON ADJ, the verb left out",
        r"(?<=[,;&])(?P<q>(?P<who>P)[iy]{0,2}(?P<e>e))(?=[.;,)])",
        "acting",
        accept=critics.a_player,
    ),
    R(
        "PERSON, aside, is ADJ",
        rf"(?P<q>(?P<who>@people){_ROLE}{_LONG}(?:,[^.;()=!IkBtH]{{1,10}},)?@link"
        r"(?:d[iwe]{0,3}|d?[iy]{0,3})@before(?P<e>[eE]@and))(?![waf])",
        "acting",
        accept=critics.a_player,
    ),
    R(
        "PERSON, aside, does well",
        rf"(?P<q>(?P<who>@people){_ROLE}{_LONG}(?:,[^.;()=!IkBtH]{{1,10}},)?[ixhDm=]{{0,3}}(?P<e>k))",
        "acting",
        accept=critics.plays_so,
    ),
    R(
        "PERSON makes a ADJ ROLE",
        rf"(?P<q>(?P<who>@people){_LONG}[ihD]{{0,2}}(?P<g>[wv=])d[iyw,&]{{0,3}}(?P<e>[eE]@more)[wC])(?=[.;,&p])",
        "acting",
        when=(("g", MAKES),),
        accept=critics.in_a_fine_role,
    ),
    R(
        "PERSON's ADJ ROLE",
        r"(?P<q>(?P<who>P)si?(?P<e>[ye]@more)(?P<b>[wC]))(?![f])",
        "acting",
        accept=critics.in_a_fine_role,
    ),
    R(
        "ADJ are PERSON",
        r"(?<=[.;,&B])(?P<q>[id]{0,2}(?P<e>e)[iB]{0,2}=i?(?P<who>@people))",
        "acting",
        accept=critics.a_player,
    ),
    _with_a_quality("DIRECTS", DIRECTS, "direction"),
    _with_a_quality("FILMS", FILMS, "look"),
    _with_a_quality("PLAYS", PLAYS, "acting"),
)
