"""What says an opinion, as rows, tried in order; each judging word is used once."""

from recension.reading.opinion import _checks as checks
from recension.reading.opinion import _film_checks as films
from recension.reading.opinion._critics import CRITICS, CRITICS_WORDS
from recension.reading.opinion._idioms import IDIOM_WORDS, IDIOMS, OWN_VERBS
from recension.reading.opinion._pattern import OpinionRule
from recension.reading.opinion._players import GIFTS, PLAYERS
from recension.reading.opinion._reasons import REASON_WORDS, REASONS

VAGUE = frozenset("thing things part parts aspect element reason bit bits moment moments part feature".split())
POINTING = frozenset(("this", "such"))

R = OpinionRule
NO = frozenset("no lacks lack lacking lacked devoid void zero without nothing minus absence".split())
RENDERS = frozenset("makes made make making renders rendered rendering leaves found finds find".split())
LACKS = frozenset("lack lacks lacked lacking devoid void".split())
FOUND = frozenset("found find finds finding consider considered thought think".split())
MADE = frozenset("makes made make making".split())
PLAYS = frozenset("plays played portrays portrayed playing portraying play".split())
WANTS = frozenset("deserved deserves needed needs needing deserve need".split())
COULD = frozenset(("could", "should", "might", "ought"))
JOB = frozenset(("job", "jobs", "work"))
BETTER = frozenset("better more stronger funnier tighter shorter longer scarier less deeper".split())

FEELINGS = frozenset(
    "disappointed bored impressed entertained amused hooked captivated fascinated moved touched annoyed irritated"
    " confused underwhelmed unimpressed delighted charmed engrossed riveted enthralled mesmerized frustrated".split()
)
ALL_ACTORS = frozenset(("everyone", "everybody"))

#: Words of no judgement of their own by which some rules tell one.
TELLING = REASON_WORDS | GIFTS | IDIOM_WORDS | CRITICS_WORDS | {"little"}

RULES: tuple[OpinionRule, ...] = (
    *IDIOMS,
    *REASONS,
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
        r"(?P<q>d?[iwesPny]{0,3}@aspects@aside@link(?:d[iwy]{0,2})?[iy]{0,3}@before(?P<e>[eE]@and))(?!f)",
        "aspect",
        accept=checks.of_the_subject,
    ),
    *PLAYERS,
    *CRITICS,
    R(
        "ADJ ASPECT",
        r"(?P<q>(?:d[iyw,&en]{0,4}?)?[iy]{0,3}(?P<e>e@more|E)(?P<a>a+)(?P<list>(?:(?:,&?|&)a)*))(?!f)",
        "aspect",
        accept=checks.no_description,
    ),
    R("ADVERB ADJ ASPECT", r"(?P<q>d?i?(?P<e>y)[wev]{1,2}(?P<a>a+))(?!f)", "aspect"),
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
    R(
        "PERSON's ROLE is ADJ",
        r"(?P<q>(?P<who>P)s[iwenC]{0,3}[CwP]@aside@link[iy]{0,2}(?P<e>[eE]@and))(?![waf])",
        "acting",
        accept=checks.known_actor,
    ),
    R(
        "PERSON, ADJ as ROLE",
        r"(?P<q>(?P<who>P),[iy]{0,2}(?P<e>e@and)c)(?=[dCP])",
        "acting",
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
        accept=films.found_so,
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
    R("makes FILM ADJ", r"(?P<q>(?P<g>[wv])@film[iy]{0,2}(?P<e>[eE]@and))", when=(("g", MADE | (RENDERS - FOUND)),)),
    R(
        "FILM is ADJ",
        r"(?P<q>@it@link(?:d[iyw]{0,2})?[iy]{0,3}@before(?P<e>[eE]@and)(?P<f>w{0,2}f)?)",
        accept=films.film_is,
    ),
    R(
        "ADJ FILM",
        r"(?P<q>(?:do)?(?:d[iyw,&en]{0,4}?)?[iy]{0,3}(?P<e>e@more)(?P<f>[wa]{0,2}f))(?!a)",
        accept=films.one_film,
    ),
    R(
        "ASPECT works",
        r"(?P<q>d?[iwesPn]{0,3}@aspects@aside(?:[w=]p)?[ixhDMm!=]{0,3}(?P<e>k))",
        "aspect",
        accept=checks.can_work,
    ),
    R("FILM works", r"(?P<q>@it(?:[w=]p)?[ixhDMm!=]{0,3}(?P<e>k))", accept=films.this_film),
    R(
        "I like ASPECT",
        r"(?P<q>I[ixhDMm!=]{0,4}(?P<e>l)d?[iwesP]{0,4}(?P<a>a+)(?P<list>(?:(?:,&?|&)d?w?a)*))(?!f)",
        "aspect",
    ),
    R("I like PERSON", r"(?P<q>[IY][ixhDMm!=]{0,4}(?P<e>l)(?P<who>@people))(?!s)", "acting", accept=checks.full_name),
    R("I like FILM", r"(?P<q>I[ixhDMm!=]{0,4}(?P<e>l)@film)"),
    R("liked it", r"(?<=[.;])(?P<q>i{0,2}(?P<e>l)@film)"),
    R("one of the best", r"(?P<q>=do(?:d|Ps)[iwe]{0,2}(?P<e>[eE]))(?!w)"),
    R("I laughed", r"(?P<q>[IY][ixhDm=!]{0,4}(?P<e>z))"),
    R("ASPECT, ADJ", r"(?<=[.;,&])(?P<q>d?w?(?P<a>a)(?P<list>)[iy]{0,2}(?P<e>e))(?=[.;,&B])", "aspect"),
    R("NOUN of a film", r"(?P<q>d[iyew]{0,3}(?P<e>E)od?[ew]{0,2}f)"),
    R("this NOUN", r"(?P<q>(?P<g>d)[eiw]{0,2}(?P<e>E))", when=(("g", POINTING),)),
    R("what a NOUN", r"(?<=[.;,])(?P<q>t?d?[iye]{0,3}w?e?(?P<e>E))(?=[.;,op&])", accept=checks.exclaims),
    R(
        "ADJ alone",
        r"(?<=[.;])(?P<q>[iyd]{0,3}(?P<e>[eE](?:[,&]{1,2}[iy]{0,2}[eE]){0,4}))(?=[.;])",
        accept=checks.stands_alone,
    ),
    R(
        "ASPECT lacks",
        r"(?P<q>d?[iwesPn]{0,3}@aspects@aside[=i]{0,2}(?P<g>x)(?P<e>)[opd]{0,2}[iew]{0,2}[wa])",
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
    R(
        "ASPECT … is ADJ",
        r"(?P<q>d?[iwesPn]{0,3}(?P<a>a+)(?P<list>)[^.;()B=!aftTkEHIl]{1,12}=[xic]{0,3}(?P<e>[eE]@and))(?![waf])",
        "aspect",
        accept=checks.of_the_subject,
    ),
    R(
        "makes ASPECT ADJ",
        r"(?P<q>(?P<g>[wlkv])d?[iwesP]{0,3}(?P<a>a+)(?P<list>)[iy]{0,2}(?P<e>e@and))(?=[.;,&pB])",
        "aspect",
        when=(("g", RENDERS),),
    ),
    R(
        "does ASPECT well",
        r"(?P<q>[wvkl]d?[iwesP]{0,3}(?P<a>a+)(?P<list>)(?:o[^.;,]{1,4})?i?(?P<e>y))(?=[.;,&pB])",
        "aspect",
    ),
    R("ASPECT goes well", r"(?P<q>d?[iwesPn]{0,3}@aspects[ixhDm=]{0,2}[wv][wp]?i?(?P<e>y))(?=[.;,&pBo])", "aspect"),
    R(
        "PERSON acts well",
        r"(?P<q>(?P<who>@people|H)@aside[ihDm]{0,2}[wv](?:[pd]{0,2}[iwesC]{0,2}a?){0,2}i?(?P<e>y))(?=[.;,&pBco])",
        "acting",
        accept=checks.known_actor,
    ),
    R(
        "FILM does so and is ADJ",
        r"[&B][xi]{0,3}(?P<q>=[xic]{0,3}(?P<e>[eE]@and))(?![waf])",
        accept=films.still_the_film,
    ),
    R("what is ADJ", r"(?P<q>(?P<g>t(?<=[.;,B]t))=d?[iy]{0,2}(?P<e>e)p?[Yt]?)=", when=(("g", frozenset(("what",))),)),
    R(
        "a ADJ one",
        r"(?P<q>d[iy]{0,2}(?P<e>e@more)(?P<g>d))(?=[.;,tpqI&B])",
        when=(("g", frozenset(("one",))),),
        accept=films.of_the_whole,
    ),
    R("gets ADJ", r"(?<=[wIY])(?P<q>(?P<e>k)i?)", accept=checks.gets_worse),
    R(
        "ASPECT: ADJ",
        r"(?<=[.;,])(?P<q>d?w?(?P<a>a+)(?P<list>)(?P<g>;)[iy]{0,2}(?P<e>e@and))(?=[.;,&B])",
        "aspect",
        when=(("g", frozenset(":-—")),),
    ),
    R("how ADJ it is", r"(?<!p)(?P<q>(?P<g>q)[iy]?(?P<e>e)@film=)", when=(("g", frozenset(("how",))),)),
    R(
        "little ASPECT",
        r"(?<=[whkl=])(?P<q>[iy]?(?P<g>w)w?(?P<a>a)(?P<list>))(?![=fk])",
        "aspect",
        -1,
        when=(("g", frozenset(("little",))),),
        accept=checks.lacking,
    ),
    *OWN_VERBS,
)
