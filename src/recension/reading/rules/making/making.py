"""What happened while the film was made: who was wanted, hired, hurt or replaced, and how its scenes were done."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.vocabulary import Assertion

END = r"(?=[,.;:()!?\n]| (?:and|but|which|who|so|because|while|although|though)\b|$)"
#: Those who make films, by trade.
MAKER = (
    r"(?:[\ue001\ue002]|(?:the |its |their )?(?:director|co-director|writers?|screenwriters?|star|stars|studio|producers?|actors?|actress|lead|leads|leading man|leading lady|crew|cast|composer|editor|"
    r"cameraman|cinematographer|author|novelist|playwright|film-?makers?|distributors?|production|project|executives|stunt ?men|animators|unit|backers|financiers))"
)
_SHOOT = r"(?:filming|shooting|principal photography|the shoot|the filming|the shooting|production|post-production|pre-production|rehearsals|the production|editing|the editing|the making of (?:the|this) (?:film|movie|picture))"
REST = r"[^\n,.;()!?]{0,60}?"
#: Things in front of the camera that somebody made.
_THING = (
    r"(?:(?:special |visual |make-?up |practical |creature )?effects|creatures?|monsters?|models?|miniatures|stunts?|make-?up|costumes|sets?|ships?|backgrounds?|backdrops?|scenes?|sequences?|"
    r"shots?|puppets?|masks?|props|exteriors|interiors|locations?|footage|animation|titles?|title sequence|songs?|dialogue|voice|voices|lines|crowds?|sword ?fights?|fights?|dances?|horses)"
)

_DREAMT = re.compile(r"\b(?:should|could|would|must|might|may|if|looks?|feels?|seems?|as if|as though|like|wish|hope|need(?:s|ed)?|ought)\b[^.;,]{0,50}$")


def made(hit: Hit) -> Iterator[Draft]:
    """A fact of the making: no wish, guess or likeness in its clause, and no other film's."""
    place = near(hit)
    if not _DREAMT.search(place.before) and not place.others(50):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=_firmly(place.before[-50:], hit.match[0]))


_UNSURE = re.compile(r"\b(?:not|never|no|nobody|nothing|neither|nor|reportedly|apparently|supposedly|allegedly|rumou?r\w*|legend|probably|perhaps|maybe|i (?:think|believe|hear|read|suspect))\b|n't\b")


def _firmly(before: str, words: str) -> Assertion | None:
    """Asserted, for who was wanted and dropped out is told of what did not come to be; None where the words doubt or deny."""
    return None if _UNSURE.search(before) or _UNSURE.search(words) else Assertion.ASSERTED


def by_a_maker(hit: Hit) -> Iterator[Draft]:
    """What somebody did or underwent: a player or maker of the film by name or trade, and no character of the story."""
    if any(m.own for m in hit.mentions()) or _STORY.search(hit.match[0]):
        return
    yield from made(hit)


_STORY = re.compile(r"\b(?:murder|killer|police|his (?:wife|job|team|company)|her (?:husband|job)|the (?:family|bank|war|team|school|case|mission|company|wedding|race|game|fight|match|gang|ship|army))\b")
_ROLE = r"(?:the |this |his |her |their |a )?(?:role|part|lead|leads|title role|roles|film|movie|picture|project|job|script|production)"

RULES: tuple[Rule, ...] = (
    Rule("while it was shot", "production", rf"\b(?P<quote>(?:during|throughout|before|after|midway through|halfway through|prior to|shortly before|weeks into|days into|while) {_SHOOT}\b(?! (?:of (?:a|his|her|their|these|those) |company|values?|design|a |an |in |house)))(?=[,.;:()!?\n]| |$)", build=lambda hit: _clause(hit)),
    Rule("left or joined", "production", rf"(?P<quote>(?P<value>{MAKER}(?: (?:was|had|had been|has|then|also|later|who|reportedly|apparently|got|even|soon|abruptly|eventually))* (?:dropped out|walked off|walked out|(?<=was )fired|(?<=got )fired|(?<=been )fired|(?<=was )sacked|(?<=was )let go|quit the|left the (?:project|production|film|picture|shoot)|stepped in|took over (?:as|from|the|direction|for)|bowed out|pulled out(?! (?:his|her|a|the|all))|backed out|brought in to (?:finish|rewrite|replace|direct|shoot|play|complete|re-?cut|punch)|hired to|signed on(?: to| for|$|(?=[,.;]))|came aboard|attached to (?:direct|star|the project|play)|removed from the|clashed with|feuded with|fell out with|argued with|refused to (?:shoot|do|work|wear|appear|promote|cut|play|return|pay)|insisted (?:on|that)|demanded)\b{REST}))" + END, build=by_a_maker),
    Rule("wanted for it", "production", rf"(?<!score )(?<!music )(?<!songs )(?<!soundtrack )\b(?P<quote>(?P<value>(?:(?:had )?(?:originally |first |initially |always |had )*wanted {MAKER} (?:for|to (?:play|star|direct|write|do|be|speak|read|narrate|compose|score))|(?:was|were|had been|is said to have been) (?:originally |first |initially |also |briefly |seriously |even |at one time |at one point )*(?:(?:considered|chosen|slated|tapped|sought|suggested|envisioned|set|scheduled|supposed|approached|asked|picked|wanted|pencilled in|in line|in the running|up) (?:for {_ROLE}\b|to (?:play|star|direct|rewrite|compose|co-star|narrate|produce)\b)|offered (?:to {MAKER}|{_ROLE}\b)|(?:intended|meant|conceived|planned) as (?:an?|the)\b|cast first|replaced (?:by|with) {MAKER})|(?:was|were) to have (?:been|played|starred|directed|had|written|featured|co-starred)|(?:auditioned|tested|screen-tested|lobbied|campaigned) for (?:the |a |this )?(?:role|part|lead)|won (?:the|this) (?:role|part)){REST}))" + END, build=made),
    Rule("at first meant as", "production", rf"\b(?P<quote>(?P<value>(?:(?:was|were|had been|is) first|(?:was |were |had been |is )?(?:originally|initially|at first)) (?:supposed|made|shot|filmed|developed|designed|envisaged|commissioned|produced|was to|to (?:be|have)|intended|meant) {REST}[a-z]{{3,}}))" + END, build=lambda hit: _of_the_film(hit)),
    Rule("began as", "production", rf"\b(?P<quote>(?P<value>(?:(?:(?:film|movie|picture|project|script|idea) (?:began|started|started out|originated) (?:as|when|out of)|(?:film|movie|picture|project|script|idea|it|this|which) (?:started life|began life) as|(?:film|movie|picture|project|script|idea) (?:grew out of|evolved from|was born|was conceived|was developed|was expanded|was spun off|was cobbled|was pieced|was stitched|was patched) (?:as|when|from|out of|together|during)) {REST}[a-z]{{3,}})))" + END, build=made),
    Rule("shot HOW, in more ways", "production", r"\b(?P<quote>(?P<value>(?:shot|filmed|lensed|photographed|recorded)(?: (?:entirely|mostly|largely|almost entirely|partly|apparently|reportedly|secretly|quickly|cheaply|completely|originally|all))? (?:back[- ]to[- ]back|simultaneously|concurrently|in sequence|in chronological order|without (?:a|any|sound|permits?|permission|official)|on weekends|guerrilla[- ]style|silent|on silent stock|on a shoestring|on the fly|on the cheap|hand-?held|in one (?:continuous )?(?:take|day|night|location|room)|in (?:fairly |rather |very |drab |cheap |glossy |lustrous |high-contrast |low-grade |grainy |early ){1,3}(?:digital video|video|digital|hd|black and white|black-and-white|colou?r|16mm|35mm|technicolor)|on (?:the |an? )?(?:same|standing|existing|leftover|actual|real|old|borrowed|abandoned) [a-z]+(?: (?:tracks?|sets?|locations?|streets?|stages?))?|with (?:a|an|two|three|one|just|only|multiple|real|non-professional|natural|available|hidden|digital|handheld)(?: [a-z0-9'-]+){0,3}? (?:cameras?|lens(?:es)?|crew|cast|budget|light|camcorders?|actors?|locals|takes?|amateurs|unknowns)|by (?:a )?second unit)))(?=[,.;:()!?\n]| |$)", build=made),
    Rule("how THINGS were done", "production", rf"\b(?P<quote>(?P<value>{_THING}(?: (?:in|of|for|on) (?:the |this )?[a-z'-]+(?: [a-z'-]+)?)? (?:was|were|had been|are|is)(?: (?:all|actually|mostly|largely|apparently|in part|partly|entirely|also|later|then|reportedly|really|mainly|even|often|made and))* (?:achieved|created|built|designed|animated|composed|taken|lifted|recycled|borrowed|drawn|painted|staged|provided|supplied|constructed|reused|re-used|cobbled|improvised|dubbed|re-dubbed|looped|ad-libbed|rear-projected|rotoscoped|sculpted|hand-[a-z]+|scripted|storyboarded|carved|sewn|modelled|rented|done|shot|filmed|made) (?:by|with|using|from|of|out of|without)(?! (?:such|care|great|so|much|style|real|any|the (?:most|same)|someone|considerable|gusto|skill|love|humou?r)\b) {REST}[a-z\ue001-\ue005\d]{{2,}}))" + END, build=made),
    Rule("stock footage", "production", rf"\b(?P<quote>(?P<value>(?:(?:composed|made up|consists?|full|cobbled together|assembled|pieced together|built) (?:of|from|out of) {REST}|uses? (?:plenty of |lots of |some |much |a lot of )?|padded (?:out )?with {REST}|recycl(?:es|ed|ing) |incorporat(?:es|ed|ing) |lots of |plenty of |lifts )(?:stock footage|stock shots|archive footage|archival footage|newsreel footage|footage (?:from|lifted|taken|borrowed|shot for)){REST}))" + END, build=made),
    Rule("improvised", "production", rf"(?<!\w)(?P<quote>(?P<value>(?:(?:largely|mostly|partly|entirely|wholly|almost entirely|completely) (?:improvised|ad-libbed|unscripted)\b|(?:much|most|some|all|a lot|many|part|half) of (?:the |his |her |their |this |it|its )?(?:[a-z-]+ ){{0,2}}?(?:was|were|is|are|being) (?:apparently |largely |reportedly |entirely |completely )?(?:improvised|ad-libbed|unscripted|improvised by [^\n,.;()!?]{{3,30}})|(?:dialogue|dialog|scenes?|lines?|film|movie|performances|jokes) (?:was|were|is|are) (?:apparently |largely |mostly |reportedly |entirely |completely |all )?(?:improvised|ad-libbed|unscripted)|{MAKER} (?:improvised|ad-libbed) [^\n,.;()!?]{{3,50}}?)))" + END, build=made),
    Rule("long in the making", "production", rf"\b(?P<quote>(?P<value>(?:(?:spent|languished|floundered|sat|stuck|trapped|lingered|been|was|years|mired|wallowed)(?: [a-z]+){{0,4}} in (?:development|turnaround|limbo|development hell|pre-production)|development hell|(?:trying|tried|struggled|struggling|fought|managed|took years|able|unable|failed|battled|hoped) to (?:get|have|see) (?:it|this|the (?:film|movie|project|script|picture)|[\ue004\ue002]\"?) (?:made|funded|financed|produced|greenlit|off the ground|filmed|released|finished)|(?:was|were|been|got|finally) (?:green-?lit|optioned)|(?:bought|acquired|optioned|owned|secured|sold|purchased) the (?:film |movie |screen |remake )?rights (?:to|for|from){REST}|rush(?:ed|ing) (?:it |the film |the movie )?(?:into|out into|through) (?:production|theaters|theatres|cinemas|release)|(?:made|produced|rushed out|conceived|designed) to (?:cash in on|capitali[sz]e on|exploit|fill out|fulfil?l? a contract|retain the rights|keep the rights|take advantage of|ride the coat){REST})))" + END, build=made),
    Rule("script worked on", "production", rf"\b(?P<quote>(?P<value>(?:(?:script|screenplay|story|ending|dialogue|scenes?) (?:was|were|had been|went through|underwent|has been|kept being) (?:heavily |extensively |constantly |being |hastily |substantially |completely |partly |largely )?(?:rewritten|re-written|reworked|revised|worked on|changed|doctored|polished|finished|unfinished|written (?:in|over|as|during|while|overnight|by committee)|several|many|numerous|dozens of|countless)|(?:rewrote|re-wrote|reworked|tinkering with|tinkered with|doctored|polished|kept rewriting) the (?:script|screenplay|ending|dialogue|first draft)|wrote the (?:script|screenplay|first draft) (?:in (?:just |only |about )?(?:[a-z-]+|\d+) (?:days?|weeks?|months?|hours)|over a|while|during|overnight)){REST}))" + END, build=made),
    Rule("players prepared", "production", rf"(?P<quote>(?P<value>(?:{MAKER}|he|she|they|who)(?: (?:reportedly|apparently|actually|even|really|also|had|has))* (?:spent (?:[a-z-]+|\d+) (?:hours?|weeks?|months?|days?|years?) (?:in (?:make-?up|the make-?up chair|training|rehearsal|prison|character)|training|learning|research(?:ing)?|with|preparing|rehearsing|studying|living)|(?:gained|lost|put on|shed) (?:\d+|[a-z-]+) (?:pounds|lbs|kilos|stone)|did (?:all |most |many |some )?(?:of )?(?:his|her|their) own (?:stunts|singing|dancing|driving|makeup|stunt)|learn(?:ed|t) (?:to|how to) [a-z]+[^\n,.;()!?]{{0,25}} for (?:the|this) (?:film|role|part|movie)|(?:sprained|broke|injured|hurt|burned|cut|nearly (?:died|drowned)|was (?:injured|hurt|burned|badly injured|nearly killed|ill|pregnant|seven months pregnant|drunk|hospitali[sz]ed)|collapsed|fell ill|suffered a [a-z ]+|died) [^\n,.;()!?]{{0,40}}?(?:filming|shooting|production|on (?:the )?set|the shoot|the stunt)|wore (?:a|an) [^\n,.;()!?]{{3,40}}? (?:to play|for the)|shaved (?:his|her) head|was (?:dubbed|looped|re-?voiced|doubled)(?: by [^\n,.;()!?]{{3,40}}?)?)))" + END, build=by_a_maker),
    Rule("not trained to act", "production", r"\b(?P<quote>(?P<value>(?:(?:a |the )?(?:cast (?:of|is|was|consists of|made up of)|(?:roles|parts) (?:are|were) (?:all |mostly |largely )*(?:played|taken) by) (?:mostly |largely |entirely |all |made up of |composed of )*(?:non-?professionals?|non-?actors|unknowns|amateurs|real(?:-life)? [a-z]+|local [a-z]+|first-?timers)|(?:real(?:-life)?|actual|genuine|local) [a-z]+s (?:were|was|are) (?:used|hired|cast|employed|recruited)(?: as (?:extras|[a-z]+))?|(?:used|cast|uses|casts|hired|casting|recruited) (?:non-?professional(?: actors)?|non-?actors|unknowns|real(?:-life)? [a-z]+s|local (?:people|men|women|children|[a-z]+s)|actual [a-z]+s|natural light)(?: (?:as|in|for) [^\n,.;()!?]{3,30}?)?)))(?=[,.;:()!?\n]| |$)", build=made),
    Rule("left on the floor", "production", rf"\b(?P<quote>(?P<value>(?:left|ended up|wound up|landed|are|is|lies|lying) on the (?:cutting|editing)[- ]room floor|(?:wrapped|finished|began|started|resumed|completed|ran) (?:filming|shooting|principal photography|production)\b{REST}|went (?:way |far |wildly |well |hugely )?over (?:budget|schedule){REST}|(?:budget|costs?|schedule) (?:grew|ballooned|soared|spiralled|spiraled|was (?:cut|slashed|doubled|reduced)|overran|doubled|tripled){REST}))" + END, build=made),
    Rule("went to court", "production", rf"\b(?P<quote>(?P<value>(?:went to court|took (?:the studio|the producers|them|it) to court|filed (?:a )?(?:suit|lawsuit)|sued (?:the|to|over|for|his|them)|won (?:the|a) (?:lawsuit|suit|settlement)|disowned (?:the|this|it)|had (?:his|her) name (?:removed|taken off)|took (?:his|her) name off|removed (?:his|her) name from|replaced in the credits by){REST}))" + END, build=by_a_maker),
    Rule("they came up with", "production", rf"(?<!\w)(?P<quote>(?P<value>(?:(?:it was )?{MAKER} (?:who )?(?:came up with|thought up|dreamed up|devised|designed|suggested|drew|painted|coined|storyboarded|supervised|choreographed) (?:the|a|an|this|that|his|her|it)\b{REST}|(?:idea|name|title|concept|look|design) (?:came|was borrowed|was taken|was suggested|was lifted|originated|for the [a-z]+ came) (?:from|by|out of)\b{REST})))" + END, build=by_a_maker),
    Rule("whose choice", "production", rf"\b(?P<quote>(?P<value>(?:(?:was|were|had been|is said to have been) (?:reportedly |apparently |only |not |actually |never )?(?:[\ue001\ue002]'s?|the (?:director|studio|producer)'s|his|her|their) (?:first|second|third|original|last|preferred|only) choice|(?:first|second|third|original|preferred) choice (?:for the (?:role|part|lead)|to (?:play|direct|star))|wanted an? (?:happy|happier|upbeat|more upbeat|different|new|bigger|sadder|longer|shorter|american) (?:ending|star|name|title|cut|version|lead)){REST}))" + END, build=made),
    Rule("done live or to music", "production", rf"\b(?P<quote>(?P<value>(?:(?:songs|music|numbers|performances|vocals|they|concerts?|singing) (?:was |were )(?:all |actually |mostly )?(?:recorded|sung|filmed|performed|captured|shot) live|(?:cut|edited|shot|scored|timed|choreographed) (?:the|his|her|this) (?:picture|film|movie|footage|scenes?|sequence) to [\ue001-\ue005]|(?:was|were) (?:meant|supposed|intended|planned) to be (?:wall to wall|full of|set to|scored|scored by|sung|silent|shot|in (?:colou?r|black and white|3-?d))|(?:[a-z-]+|\d+) hours (?:of|in) (?:rubber|make-?up|latex|prosthetics|the (?:make-?up )?chair)|(?:recorded|read|dubbed|added|wrote) (?:the|his|her) (?:voice-?over|narration)|(?:is|are) said to have (?:cut|rewritten|written|improvised|refused|insisted|made|come|been)){REST}))" + END, build=made),
    Rule("never filmed", "production", rf"\b(?P<quote>(?P<value>(?:scenes?|elements?|ending|sequences?|version|script|sequel|treatment|pages|ideas)(?: [^\n,.;()!?]{{0,50}}?)? (?:was|were|had been) (?:never|not) (?:filmed|shot|made|finished|completed|produced|used|written)|(?:scenes?|material|footage|endings?|sequences?) had to be (?:re-?shot|shot|filmed|added|cut|dropped|scrapped|written){REST}))" + END, build=lambda hit: _unmade(hit)),
    Rule("had so long", "production", rf"\b(?P<quote>(?P<value>(?:had|given|was given|were given|allowed|has)(?: only| just| a mere| barely| less than| about)? (?:\d+|[a-z-]+) (?:days|weeks|months|hours) (?:in which )?to (?:write|compose|shoot|film|make|finish|complete|rehearse|prepare|edit|score|build|learn|cast){REST}))" + END, build=made),
)  # fmt: skip


_CLAUSE_BEFORE = re.compile(r"(?:^|[,.;:()\"] ?|\b(?:and|but|that|which|because|though|although|where|when|who) )(?P<clause>(?:[^\n,.;:()\"]){4,110} )$")
_CLAUSE_AFTER = re.compile(r"(?:,? (?:[a-z]+ )?(?:and )?)?(?P<clause>[^\n,.;:()\"]{8,90})")
#: A clause that says something happened, and not how it is judged.
_HAPPENED = re.compile(r"\b(?:was|were|had|got|[a-z]{2,}ed|broke|fell|fought|left|wrote|went|began|came|said|told|made|took|lost|became|grew|built|quit|cut|shot|kept|died|met)\b")
_JUDGED = re.compile(r"\b(?:bad|poor|good|great|awful|terrible|wrong|clearly|obviously|idea what|someone|somebody|anyone|wonder|i|you|me)\b")


def _clause(hit: Hit) -> Iterator[Draft]:
    """ "He suffered a stroke during filming": the clause that tells what happened, before the words of time or behind them."""
    place = near(hit, width=120)
    before, after = _CLAUSE_BEFORE.search(place.before), _CLAUSE_AFTER.match(place.after)
    lead = before["clause"] if before else ""
    tail = "" if lead.strip() or not after else after[0]
    told = f"{lead}{tail}"
    if _HAPPENED.search(told) and not _JUDGED.search(told) and not _DREAMT.search(told) and not _STORY.search(told) and not _DREAMT.search(place.before) and not place.others(50):
        quote = hit.typed.to_view(hit.match.start() - len(lead), hit.match.end() + len(tail))
        yield hit.draft(hit.typed.text.view[slice(*quote)].strip(), quote=quote, assertion=_firmly(place.before[-50:], told))


def _unmade(hit: Hit) -> Iterator[Draft]:
    """What was never filmed: the denial is the fact."""
    place = near(hit)
    if not _DREAMT.search(place.before) and not place.others(50):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED)


_OF_FILM = re.compile(r"\b(?:film|movie|picture|script|screenplay|story|it|this|which|project|series|role|part|ending|title|version|cut|scene|minutes|hours?|pilot|play|special|short|feature|studio|producers?|director|tv|television|theat(?:er|re)s?)\b|[\ue004\ue001]")


def _of_the_film(hit: Hit) -> Iterator[Draft]:
    """ "Originally made as a play for television": of the film or what it was made from, and not of its people in the story."""
    place = near(hit, width=70)
    if _OF_FILM.search(f"{place.before[-60:]} {hit.match[0]}") and not re.search(r"\b(?:he|she|they|i|we|you) (?:[a-z]+ )?$", place.before):
        yield from made(hit)
