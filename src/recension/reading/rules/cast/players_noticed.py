"""Players whom a text notices in passing: who tries hard, whose wig is too big, whom not even the script could save.

The film's credits name ten people or so; whom they leave out and the authority knows is told here by what is said of
players alone. Names that the authority does not know may be of the story.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules._people import ROW, P, names, sounds_like_a_person
from recension.reading.rules.cast._likened import leads_elsewhere
from recension.reading.rules.cast._parentheses import cast_draft
from recension.reading.rules.cast._players import also_a_role, elsewhere, in_full, stands_as_player

#: Others who make a film are left to the rules about them.
_MAKES = frozenset("director screenwriter producer crew".split())


def _players(hit: Hit, *, known: bool) -> Iterator[Mention]:
    for m in names(hit):
        makes = m.credit is not None and not m.credit.acts and any(q.partition(":")[0] in _MAKES for q in m.credit.properties)
        sure = m.kind == PERSON or (not known and sounds_like_a_person(m))
        if sure and not makes and in_full(hit, m) and not also_a_role(hit, m):
            yield m


def _noticed(hit: Hit) -> Iterator[Draft]:
    """Of words that are said of people in stories as well: only of whom the authority knows."""
    if not (elsewhere(hit) or leads_elsewhere(hit)):
        yield from (cast_draft(hit, m) for m in _players(hit, known=True) if stands_as_player(hit, m))


def _led(hit: Hit, *, known: bool) -> Iterator[Draft]:
    """Of words before a name that lead to players alone."""
    if not elsewhere(hit):
        yield from (cast_draft(hit, m) for m in _players(hit, known=known))


def _led_to_known(hit: Hit) -> Iterator[Draft]:
    yield from _led(hit, known=True)


def _led_to_anybody(hit: Hit) -> Iterator[Draft]:
    yield from _led(hit, known=False)


_DESCRIBED = r"(?:(?:the|an?|our|my|such|that|always|ever|late|fellow) )*(?:[a-z'-]+,? ){0,3}?"
_ASIDE = rf"(?:, (?!and\b|but\b|or\b|as\b|who\b)[^\n,.;:(){P[1:-1]}]{{3,60}},| \([^()\n]{{1,60}}\))?"
_ADVERBS = r"(?:(?:,? (?:who|[a-z]+ly|also|again|both|all|here|too|however|though|meanwhile|simply|just|really|still|never|always),?){1,2})?"
#: "As for Ada Quill, she": the name, then the pronoun.
_AGAIN = r"(?:,? (?:-+ )?(?:he|she|they)\b)?"
_SUBJECT = rf"(?P<value>{ROW}){_ASIDE}{_ADVERBS}{_AGAIN}"
_FILM = r"(?:film|movie|picture|show|flick|series|episode|thing|turkey|mess|one)"
_FINE = (
    r"(?:an?|the) (?:[a-z-]+,? (?:(?:and|if|but) )?){0,2}?(?:good|great|fine|perfect|fetching|convincing|believable|credible|plausible|lovely|likable|likeable|appealing|attractive|beautiful|suitable|worthy|decent|nice|terrific|wonderful|memorable|"
    r"menacing|creepy|effective|adequate|poor|dull|bland|weak|strong|solid|sympathetic|spunky|feisty|charming|sexy|dashing|pretty|gorgeous|hunky|handsome|excellent|superb|splendid|formidable|engaging|unlikely|interesting|delightful|pleasant|passable)"
)
_PART = r"(?:heroine|hero|villain|villainess|lead|leading (?:man|lady)|protagonist|bad guy|foil|heavy|love interest|victim|scream queen|femme fatale|eye candy|sidekick|couple|team|pair|duo|scientist|cop|detective|mother|father|vampire|monster)"
#: What only players do, as critics tell it.
_DOES = (
    rf"(?:(?:makes?|made) (?:for )?{_FINE} (?:[a-z-]+ ){{0,2}}?{_PART}\b"
    r"|cuts? an? [a-z-]+ figure\b"
    r"|(?:provides?|provided|supplies|supplied|brings?|adds?|contributes?|is there for|are there for|offers?) (?:the|some|much of the|most of the|plenty of|all the|ample|a little|a bit of|a touch of|necessary|needed) (?:[a-z-]+ )?(?:nudity|eye candy|t&a|skin|laughs|comic relief|comedy|sex appeal|love interest|villainy|menace|gravitas|class|glamou?r|humou?r|star power|romantic interest|beefcake|cheesecake)\b"
    r"|shows? off (?:his|her|their) (?:[a-z-]+ ){0,3}(?:assets|body|figure|legs|breasts|abs|muscles|chest|comic|comedic|dramatic|acting|range|talents?|chops)\b"
    rf"|(?:can't|cannot|couldn't|can|could|can hardly|could not|can barely|tries to|try to|tried to|fails? to|failed to|isn't able to|manages? to|managed to) (?:[a-z]+ )?(?:save|rescue|salvage|redeem|elevate|lift|carry|enliven) (?:this|the|it|his|her|their|such|things|a)\b"
    r"|(?:tries|try|tried|does try|do try|is trying|are trying|works?|worked) (?:so |very |really |awfully |too |desperately |valiantly |gamely |pretty |damn )*hard\b|(?:tries|try|tried) (?:gamely|valiantly|his best|her best|their best|to do (?:his|her|their|something|what))\b"
    r"|flounders?\b|(?:is|are|was|were|seems?|looks?) (?:completely |totally |utterly |a bit |a little |rather |clearly |hopelessly |all )?(?:lost|at sea|adrift|out of (?:his|her|their) depth|slumming(?: it)?|on auto-?pilot|phoning it in|going through the motions|mugging|overacting|hamming|chewing|acting)\b"
    r"|(?:is|are|was|were) (?:just |only |simply |obviously |clearly )*(?:in it|there|in this|doing (?:this|it)) (?:only |just )?for (?:the|a|his|her|their) (?:money|pay-?che(?:ck|que)|cash|pay)\b"
    r"|(?:must|had to|has to) have (?:really |badly |been )*(?:need(?:ed|ing)|short of|desperate for|strapped for|hard up|owed) ?(?:the |for |some )?(?:money|cash|work|pay-?che(?:ck|que)|somebody|a)\b|(?:should|needs? to|ought to|must) (?:really )?(?:fire|sack|shoot|change) (?:his|her|their) agents?\b"
    r"|(?:has|have|had) never (?:been|looked|acted|given)\b|(?:is|are|was|were) (?:his|her|their) (?:usual|normal|customary|typical|reliable|ever-reliable)\b"
    r"|(?:is|are|was|were) (?:so |very |really |quite |as |just |still |impossibly |incredibly |almost )*(?:young|hunky|fetching|luscious|dreamy|pretty|handsome|buff|fit|skinny|chubby|unrecogni[sz]able|subdued|low-key|understated|one-note|one-dimensional|monotone|expressionless|earnest|perky|spunky|feisty|shrill|grating|top-billed|top billed|billed|unusually [a-z]+|suitably [a-z]+|appropriately [a-z]+|wonderfully [a-z]+|delightfully [a-z]+|surprisingly [a-z]+|deliciously [a-z]+|convincingly [a-z]+|typically [a-z]+)(?: (?:and|but|yet|if) [a-z]+)?(?: here| in (?:it|this|this one|the (?:film|movie|lead|role|part))| as (?:ever|always|usual|the|an?|his|her)\b|[.,;!)]|$)"
    r"|(?:deserves?|deserved|is worth|was worth|could do) (?:so |much |far |a lot )*better(?: (?:than this|material|roles?|parts?|scripts?|films?|movies?|here)|[.,;!)]|$)"
    r"|(?:is|are|was|were) (?:as (?:usual|always|ever)|saddled with|stuck with|given (?:little|nothing|almost nothing|not much|too little|some of|the best|the worst)|required to do|asked to do)\b"
    r"|(?:gets?|got|has|have|had|receives?) (?:top billing|second billing|third billing|special billing|an? (?:[a-z-]+ )?(?:credit|billing|showcase|walk-on|speaking part))\b)"
)
#: What a player wears and has, that no maker has.
_LOOKS = r"(?:wig|toupee|hair-?do|hairstyle|hairpiece|beard|moustache|mustache|drawl|brogue|lisp|scowl|physique|cleavage|breasts|boobs|legs|nudity|overacting|acting|accent|line readings?|nude scenes?|dancing|singing|crying|screaming|expressions?|grin|smirk|mannerisms|stage presence|on-screen presence)"
_HAS = r"(?:we(?:'ll)?(?: also)? (?:see|get|have)|you(?:'ll)?(?: also)?(?: will)? (?:see|get|recogni[sz]e|spot)|there(?:'s| is| are| were|'re| was)|(?:it|film|movie|cast|show|series|picture|this) (?:also )?(?:has|had|have|features?|featured|boasts?|includes?|contains?|wastes?|gathers)|with|featuring|including|includes|boasts|cameos|populated|filled|full|packed|littered|loaded|studded|recogni[sz]\w+|spot)"
_FACES = r"(?:names|faces|actors|actresses|stars|talents?|performers|veterans|people|players|cast members|character actors|supporting players|guest stars|comedians|regulars|stalwarts|pros|supporting cast|cameos|celebrities|legends|icons|folks|favou?rites)"
_NOT_HERE = re.compile(
    r"\b(?:not|no|never|without|unlike|instead|rather|than|remind\w*|compar\w+|resembl\w+|imagine|wish|miss|missing|lacks?|cannot|other films?|other movies?|could have|should have|would have|might have|careers?|era|days|works? of|films? (?:of|with|by)|movies? (?:of|with|by)|hollywood|today|fans? of|generation|back then)\b|n't\b"
)


def _faces(hit: Hit) -> Iterator[Draft]:
    """ "we see familiar faces like A and B": of whom the text says that they are there."""
    if not _NOT_HERE.search(hit.match[0]):
        yield from _led(hit, known=True)


_OF_PLAYING = re.compile(
    r"\b(?:acting|acted|acts|cast|casting|performances?|actors?|actress(?:es)?|performers?|performing|players|wooden|amateurs?|amateurish|miscast|unknowns)\b"
)


def _excepted(hit: Hit) -> Iterator[Draft]:
    """ "With the exception of X the acting is poor": the sentence speaks of players."""
    line = hit.typed.line_at(hit.match.start())
    around = hit.typed.shadow[max(line[0], hit.match.start() - 120) : min(line[1], hit.match.end() + 90)]
    if _OF_PLAYING.search(around):
        yield from _led(hit, known=False)


_GOOD_OR_BAD = (
    r"(?:(?:a (?:bit|little|tad)|too|very|so|just|simply|absolutely|totally|still|rather|quite|pretty|always|as always|not|really|utterly) )*(?:great|good|excellent|superb|brilliant|wonderful|terrific|fantastic|perfect|terrible|awful|horrible|dreadful|"
    r"wooden|stiff|bland|boring|annoying|irritating|hilarious|funny|wasted|miscast|ok|okay|fine|decent|solid|hammy|lovely|gorgeous|beautiful|hot|sexy|adorable|amazing|awesome|bad|worse|laughable|ridiculous|convincing|unconvincing|unbearable|delightful|charming|underused|overrated)\b"
)

RULES: tuple[Rule, ...] = (
    Rule("PLAYER as critics see them", "cast_member", rf"{_SUBJECT} {_DOES}", build=_noticed),
    Rule("PLAYER's looks", "cast_member", rf"(?P<value>{P})'s? (?:[a-z-]+,? ){{0,3}}?{_LOOKS}\b", build=_noticed, presupposed=True),
    Rule("as for PLAYER, she is", "cast_member", rf"\bas (?:for|to) (?P<value>{P}),? (?:well,? )?(?:he|she)(?:'s| is| was| does| gives| looks| seems| plays| doesn't| can't| isn't| has| did| had| just| really)\b", build=_led_to_known),
    Rule("and then there is PLAYER", "cast_member", rf"\bthere(?:'s| is| was| are)(?: also| always)? {_DESCRIBED}(?P<value>{ROW}),? (?:chewing|playing|doing|hamming|looking|mugging|in a (?:[a-z-]+ ){{0,3}}(?:role|part|cameo)|giving|overacting|acting|who (?:plays|gives|is (?:great|good|wasted|fun|hilarious|terrible|awful|excellent|wonderful)))\b", build=_led_to_known),
    Rule("on hand is PLAYER", "cast_member", rf"\b(?:on hand|along for the ride|co-starring|(?:^|also )starring|(?:^|also )appearing|(?:^|also )featured|in support|lending support|in supporting roles?|in (?:smaller|minor|small|bit) (?:roles|parts)|thrown in|in the mix|top-billed|top billed|wasted)(?: here| too| as well)?,? (?:is|are|was|were) {_DESCRIBED}(?P<value>{ROW})(?!'s)", build=_led_to_anybody),
    Rule("faces like PLAYERS", "cast_member", rf"\b{_HAS}\b[^\n.;:!?()]{{0,60}}?\b{_FACES},? (?:like|such as|including|from|as diverse as|as|in the form of|e\.g\.) (?P<value>{P}(?:(?:, and |, | and | & | to | through to ){P}){{1,12}})(?!'s)", build=_faces),
    Rule("except for PLAYER", "cast_member", rf"\b(?:with the (?:possible |notable |sole |only |one )?exceptions? of|except(?:ing)?(?: for)?|apart from|aside from|other than|save for|outside of) {_DESCRIBED}(?P<value>{ROW})(?!'s)(?=[,.;:!?)\n—]|$| (?:and|who|as|is|are|the|everyone|nobody|no|all|none|this)\b)", build=_excepted, presupposed=True),
    Rule("I couldn't stand PLAYER", "cast_member", rf"\bi (?:really |just |simply |absolutely |also |never |personally )*(?:couldn't stand|can't stand|couldn't take my eyes off|felt (?:so |really |very )?sorry for|feel (?:so |really |very )?sorry for|was (?:very |really |quite |so |most |particularly |especially |pleasantly )*(?:impressed|surprised|disappointed|annoyed|amazed|blown away|distracted) (?:by|with|in)|can't believe|cannot believe|couldn't believe) {_DESCRIBED}(?P<value>{ROW})(?!'s)(?=,? (?:in (?:this|it|the (?:film|movie|role|part|lead))|here|as (?:the|an?|his|her)|agreed|signed|would (?:do|agree|appear)|did (?:this|it)|actually|took|and|who|for (?:doing|being|taking))\b|[.,;!)]|$)", build=_led_to_known),
    Rule("what was PLAYER thinking", "cast_member", rf"\b(?:what (?:was|were|is|are|on earth (?:was|is)|the hell (?:was|is)|in the world (?:was|is))|why (?:is|was|did|would|are|were)|how did (?:they get|they convince|they talk)) {_DESCRIBED}(?P<value>{ROW}) (?:thinking|doing (?:in|here)|in (?:this|it|here)|agree|agreed|ever agree|do this|take this|accept|sign|even in|wasting|to (?:do|appear|be in|star|agree))\b", build=_led_to_known, presupposed=True),
    Rule("my favourite is PLAYER", "cast_member", rf"\bmy (?:own |personal |absolute )?(?:favou?rites?|favou?rite (?:actor|actress|performance|performer|player|cast member)s?|pick)(?: here| of the (?:bunch|cast|lot)| in (?:this|it|the (?:film|movie|cast)))? (?:is|was|are|were|has to be|had to be|would be) {_DESCRIBED}(?P<value>{ROW})(?=[.,;!)]|$| (?:as|who|in (?:this|it)|here|because|and)\b)", build=_led_to_known),
    Rule("the presence of PLAYER", "cast_member", rf"\b(?:the )?(?:presence|inclusion|participation|appearances?|cameos?|beauty|charms?|talents?|charisma|casting|miscasting) (?:of|by|from) {_DESCRIBED}(?P<value>{ROW})(?!'s)(?=[.,;:!?)]|$| (?:as|in (?:this|it|the|an?)|is|was|are|were|helps?|makes?|adds?|gives?|who|does|doesn't|can't|saves?|and)\b)", build=_noticed, presupposed=True),
    Rule("a cameo with PLAYER", "cast_member", rf"\b(?:cameos?(?: appearances?)?|guest (?:appearances?|spots?|shots?|roles?)|walk-ons?|special appearances?) (?:with|from|featuring|for|given to) {_DESCRIBED}(?P<value>{ROW})(?!'s)", build=_led_to_anybody),
    Rule("PLAYER doing the voices", "cast_member", rf"(?P<value>{ROW}) (?:doing|does|did|providing|provides|supplying|performing) (?:(?:some|most|all|several|many) of |both |all )?(?:the |his |her |their )?(?:[a-z-]+ )?voices\b", build=_led_to_anybody),
    Rule("part handled by PLAYER", "cast_member", rf"\b(?:parts?|roles?|leads?)\b[^\n.;:()]{{0,80}}? (?:is|are|was|were) (?:[a-z]+ly )?(?:handled|taken|filled|essayed|embodied|tackled|assumed|inhabited|undertaken) (?:[a-z]+ly )?by {_DESCRIBED}(?P<value>{ROW})(?!'s)", build=_led_to_anybody),
    Rule("none more so than PLAYER", "cast_member", rf"\b(?:cast|actors?|players|performers|performances?)\b[^\n.;:()]{{0,60}}?,? (?:none|nobody|no one) more(?: so)? than {_DESCRIBED}(?P<value>{P})", build=_led_to_anybody),
    Rule("member of the cast is PLAYER", "cast_member", rf"\b(?:(?:member|part|star|standout|veteran) of the (?:[a-z-]+ |[{PERSON}-\ue005]\"? ){{0,3}}?(?:cast|ensemble|stock company)|cast members?|supporting players?)(?: here)? (?:is|are) {_DESCRIBED}(?P<value>{ROW})(?!'s)", build=_led_to_anybody),
    Rule("PLAYER: wooden", "cast_member", rf"^(?:and |but |then |oh,? )?(?P<value>{P})(?:\?|:|\.\.\.| -+| –| —) ?\n?{_GOOD_OR_BAD}", build=_noticed),
    Rule("the PLAYER-character", "cast_member", rf"\bthe (?P<value>{PERSON})-character\b", build=_led_to_known, presupposed=True),
)  # fmt: skip
