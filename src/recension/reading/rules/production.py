"""How the film was made."""

from recension.reading._rules import Rule, literal

_END = r"(?=[,.;:()!?\n]| (?:and|but|which|who|that|when|while|because|so)\b|$)"
_FILM = r"(?:film|movie|picture|it|this|production|exteriors|interiors|scenes?|sequences?|project|[\ue004]\"?)"
_HOW = (
    r"(?:black and white|black-and-white|colou?r|technicolor|cinemascope|vistavision|panavision|3-?d|2-?d|imax|16 ?mm|35 ?mm|70 ?mm|8 ?mm|super ?8|digital|"
    r"digital video|video|hd|high-definition video|location|sets?|a sound ?stage|sound ?stages|a back ?lot|the back ?lot|real time|one take|a single take|"
    r"sequence|secret|english|french|german|spanish|italian|an iphone|film)"
)

RULES: tuple[Rule, ...] = (
    Rule("shot HOW", "production", rf"\b(?P<quote>(?P<value>(?:{_FILM} (?:was |were |is |are )?(?:apparently |mostly |entirely |largely |reportedly )?)?(?:shot|filmed|photographed|made) (?:entirely |mostly |largely |almost entirely )?(?:in|on|with) (?:glorious |stark |grainy |beautiful |crisp |widescreen |gorgeous |real )?{_HOW}))\b", build=literal),
    Rule("shot in N days", "production", r"\b(?P<quote>(?P<value>(?:shot|filmed|made|completed|written|cranked out|knocked out|finished)(?: entirely)? (?:in|over|within) (?:just |only |about |under |less than |a mere |the space of )?(?:[a-z-]+|\d+) (?:days?|weeks?|months?|nights?|weekends?|years?)))\b", build=literal),
    Rule("took N years", "production", r"\b(?P<quote>(?P<value>(?:took|spent|was) (?:over |more than |nearly |almost |about )?(?:[a-z-]+|\d+) (?:years?|months?|decades?) (?:to (?:make|film|shoot|complete|finish|get made)|in (?:the making|development|production|post-production))))\b", build=literal),
    Rule("shelved or banned", "production", rf"\b(?P<quote>{_FILM} (?P<value>(?:was |were |got |had been )(?:shelved|banned|heavily cut|recut|re-cut|re-edited|taken away from [^\n,.;()]{{2,40}}?|censored|delayed|abandoned|never (?:finished|completed)|left unfinished|rushed into production|reshot|re-shot)\b[^\n,.;()!?]{{0,50}}?)){_END}", build=literal),
    Rule("replaced", "production", r"(?P<quote>(?P<value>[\ue001\ue002\ue003] (?:was |who was )?(?:the )?(?:last[- ]minute )?(?:replaced|replacement for|replacing|stepped in for|took over from|was brought in to replace|filled in for)[^\n,.;()!?]{2,60}?))(?=[,.;()!?\n]| (?:and|but|which|who|after|when)\b|$)", build=literal, presupposed=True),
    Rule("original choice", "production", r"\b(?P<quote>(?P<value>original (?:lead|star|director|choice|casting|actor|actress|ending|cut)[^\n,.;()!?]{3,70}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal, presupposed=True),
    Rule("reshoots", "production", r"\b(?P<quote>(?P<value>(?:extensive |costly |last-minute |many )?(?:re-?shoots?|rewrites|script changes|production (?:problems|troubles|delays)|studio interference|test screenings)))\b", build=literal),
    Rule("new actors", "production", r"\b(?P<quote>(?P<value>(?:new actors?|a new cast|a different actor|the (?:same|entire) cast|most of the (?:original )?cast|the original cast) (?:for|as|playing|returns?|return|returned|reprises?|in the role)[^\n,.;()!?]{0,60}?))(?=[,.;()!?\n]| (?:and|but|which|who)\b|$)", build=literal),
    Rule("what a player did", "production", r"(?P<quote>(?P<value>[\ue001\ue002] (?:dubbed|was dubbed|learned|trained|gained|lost|ad-libbed|improvised|did (?:his|her) own stunts|performed (?:his|her) own|provides? (?:quite a few |several |many )?voices)[^\n,.;()!?]{2,60}?))(?=[,.;()!?\n]| (?:and|but|which|who|who)\b|$)", build=literal),
)  # fmt: skip
