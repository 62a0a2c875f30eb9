"""How the film was made."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule, literal
from recension.reading.mentions._mentions import CHARACTER
from recension.vocabulary import Assertion

_END = r"(?=[,.;:()!?\n]| (?:and|but|which|who|that|when|while|because|so)\b|$)"
_FILM = r"(?:film|movie|picture|it|this|production|exteriors|interiors|scenes?|sequences?|project|[\ue004]\"?)"
_HOW = (
    r"(?:black and white|black-and-white|colou?r|technicolor|cinemascope|vistavision|panavision|3-?d|2-?d|imax|16 ?mm|35 ?mm|70 ?mm|8 ?mm|super ?8|digital|"
    r"digital video|video|hd|high-definition video|location|sets?|a sound ?stage|sound ?stages|a back ?lot|the back ?lot|real time|one take|a single take|"
    r"sequence|secret|english|french|german|spanish|italian|an iphone|film)"
)

_UNSURE = re.compile(r"\b(?:not|never|no|if|as if|should|wish|hardly)\b[^.;]{0,20}$|n't [^.;]{0,20}$")


def _of_what_did_not_come(hit: Hit) -> Iterator[Draft]:
    """Who was wanted or refused is told of what did not come to be, and is a fact for all that."""
    sure = not _UNSURE.search(hit.typed.shadow, max(0, hit.match.start() - 30), hit.match.start())
    yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED if sure else None)


def _of_no_role(hit: Hit) -> Iterator[Draft]:
    """What people of a story undergo as well: only where nobody of the story is named."""
    if CHARACTER not in hit.sentence:
        yield from literal(hit)


RULES: tuple[Rule, ...] = (
    Rule("shot HOW", "production", rf"(?<!\w)(?P<quote>(?P<value>(?:{_FILM} (?:was |were |is |are )?(?:apparently |mostly |entirely |largely |reportedly )?)?(?:shot|filmed|photographed|made) (?:entirely |mostly |largely |almost entirely )?(?:in|on|with) (?:glorious |stark |grainy |beautiful |crisp |widescreen |gorgeous |real )?{_HOW}))\b", build=literal),
    Rule("shot in N days", "production", r"\b(?<!to be )(?<!have )(?P<quote>(?P<value>(?:shot|filmed|made|completed|written|cranked out|knocked out|finished)(?: entirely| it| this| the film| the movie| the picture)? (?:in|over|within) (?:just |only |about |under |less than |a mere |the space of )?(?:[a-z-]+|\d+) (?:days?|weeks?|months?|nights?|weekends?|years?)))\b", build=literal),
    Rule("took N years", "production", r"\b(?P<quote>(?P<value>(?:took|spent|was) (?:over |more than |nearly |almost |about )?(?:[a-z-]+|\d+) (?:years?|months?|decades?) (?:to (?:make|film|shoot|complete|finish|get made)|in (?:the making|development|production|post-production))))\b", build=literal),
    Rule("shelved or banned", "production", rf"(?<!\w)(?P<quote>{_FILM} (?P<value>(?:was |were |got |had been )(?:shelved|banned|heavily cut|recut|re-cut|re-edited|taken away from [^\n,.;()]{{2,40}}?|censored|delayed|abandoned|never (?:finished|completed)|left unfinished|rushed into production|reshot|re-shot)\b[^\n,.;()!?]{{0,50}}?)){_END}", build=literal),
    Rule("replaced", "production", r"(?P<quote>(?P<value>[\ue001\ue002\ue003] (?:was |who was )?(?:the )?(?:last[- ]minute )?(?:replaced|replacement for|replacing|stepped in for|took over from|was brought in to replace|filled in for)[^\n,.;()!?]{2,60}?))(?=[,.;()!?\n]| (?:and|but|which|who|after|when)\b|$)", build=literal, presupposed=True),
    Rule("original choice", "production", r"\b(?P<quote>(?P<value>original (?:lead|star|director|choice|casting|actor|actress|ending|cut)\b[^\n,.;()!?]{3,70}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal, presupposed=True),
    Rule("reshoots", "production", r"\b(?P<quote>(?P<value>(?:extensive |costly |last-minute |many )?(?:re-?shoots?|rewrites|script changes|production (?:problems|troubles|delays)|studio interference|test screenings)))\b", build=literal),
    Rule("new actors", "production", r"\b(?P<quote>(?P<value>(?:new actors?|a new cast|a different actor|the (?:same|entire) cast|most of the (?:original )?cast|the original cast) (?:for|as|playing|returns?|return|returned|reprises?|in the role)[^\n,.;()!?]{0,60}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal),
    Rule("what a player did", "production", r"(?P<quote>(?P<value>[\ue001\ue002] (?:dubbed|was dubbed|learned|trained|gained|lost|ad-libbed|improvised|did (?:his|her) own stunts|performed (?:his|her) own|provides? (?:quite a few |several |many )?voices)[^\n,.;()!?]{2,60}?))(?=[,.;()!?\n]| (?:and|but|which|who|who)\b|$)", build=literal),
    Rule("made after", "production", rf"(?<!\w)(?P<quote>(?P<value>{_FILM} (?:was|were) (?:made|filmed|shot|produced|released(?! under)|written) (?:shortly |soon |just |right |long )?(?:after|during|before|in the wake of|at the height of|under) [^\n,.;()!?]{{4,70}}?)){_END}", build=literal),
    Rule("footage lost or found", "production", r"\b(?P<quote>(?P<value>(?:(?:the |all |most )?(?:original |missing |uncut |cut |camera |surviving )*(?:negatives?|reels?|footage|prints?|cans|elements|workprint|outtakes)) (?:(?:of the film |is|are|was|were|has|have|had|been|now|long|reportedly|apparently|presumably|later|thought|said|believed|rumou?red|reported|supposed|to|all) ?){1,6}(?:lost|burned|burnt|destroyed|buried|found|discovered|melted|dumped|stolen|thrown|lie|rotted|recovered|rediscovered)\b[^\n,.;()!?]{0,50}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal),
    Rule("scanned from", "production", r"\b(?P<quote>(?P<value>(?:scanned|restored|remastered|mastered|transferred|struck|reconstructed|rests|drawn|taken) (?:in [24]k )?(?:from|on) (?:an? |the |two |three |several |various |surviving |original |painstaking |new |fine |35 ?mm |16 ?mm |camera |restoration )*(?:prints?|negatives?|interpositives?|elements|sources|masters?|restoration)\b[^\n,.;()!?]{0,50}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal),
    Rule("financed by", "production", r"\b(?P<quote>(?P<value>(?:self-)?(?:financed|bankrolled|funded) (?:by|with|through) [^\n,.;()!?]{3,50}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=_of_no_role),
    Rule("shown in", "production", rf"\b(?P<quote>(?P<value>(?:shown|presented|photographed|produced|released|lensed|made|filmed|shot|performed) in (?:the )?(?:{_HOW} language|technicolor|cinemascope|vistavision|panavision|cinerama|3-?d|eastmancolor|techniscope|todd-ao|sepia|english|widescreen)))\b", build=literal),
    Rule("originally planned", "production", r"\b(?P<quote>(?P<value>(?:was |were |had been )?(?:originally|first|initially|at first) (?:planned|intended|conceived|meant|titled|called|written|offered|considered|cast|slated|attached|envisioned|scheduled|set to)\b[^\n,.;()!?]{3,60}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=_of_what_did_not_come),
    Rule("part refused", "production", r"(?P<quote>(?P<value>[\ue001\ue002] (?:turned down|rejected|passed on|refused|declined) (?:the|a|this) (?:role|part|script|project|film|offer|lead)\b[^\n,.;()!?]{0,40}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=_of_what_did_not_come),
    Rule("part written for", "production", r"\b(?P<quote>(?P<value>(?:the )?(?:role|part|script|screenplay|film) (?:was|had been) (?:written|created|intended|tailored) (?:for|with) [\ue001\ue002][^\n,.;()!?]{0,30}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal),
    Rule("production trouble", "production", r"\b(?P<quote>(?P<value>(?:(?:the )?(?:production|shoot|filming|project) (?:was|were|got|had been) (?:halted|shut down|suspended|delayed|plagued|cut short|stopped|interrupted|cancelled|postponed)|went (?:way |far |wildly )?over (?:budget|schedule))\b[^\n,.;()!?]{0,50}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal),
    Rule("studio meddled", "production", r"\b(?P<quote>(?P<value>(?:the )?(?:studio|studios|producers?|distributors?|financiers|record compan(?:y|ies)|executives) (?:heads? |executives |politics )?(?:demanded|insisted|ordered|forced|refused|shelved|added|reshot|recut|imposed|interfered|meddled|balked|butchered|chopped|trimmed|scuttled|prevented|concluded|conscripted)\b[^\n,.;()!?]{3,60}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal),
    Rule("sued", "production", r"(?P<quote>(?P<value>(?:(?:[\ue001\ue002](?:'s? [a-z]+)?|the (?:estate|author|widow|studio|family)) (?:sued|filed suit)|(?:the court|a court|a judge) (?:ordered|ruled))\b[^\n,.;()!?]{0,60}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal),
    Rule("sets built", "production", r"\b(?P<quote>(?P<value>(?:the |all |most )?(?:sets?|models?|miniatures|costumes|props|crew) (?:(?:was|were|had been) )?(?:built|rebuilt|constructed|borrowed|recycled|reused|left over|designed for|carved|made) (?:from|for|at|in|by|out of|on|around|the)\b[^\n,.;()!?]{3,50}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal),
)  # fmt: skip
