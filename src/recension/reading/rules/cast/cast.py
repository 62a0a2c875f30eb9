"""Who plays in it: players without their roles, in lists, for what they do, and by the film's credits."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import (
    BETWEEN,
    DESCRIPTION,
    LIST,
    ROW,
    P,
    W,
    back,
    clause_round,
    names,
    persons_outside_roles,
    places_of,
)
from recension.reading.rules.cast._absent import is_left_out, is_only_wanted
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._players import TOOLS, also_a_role, elsewhere, weakly
from recension.reading.rules.cast._roles import NAMED, is_role, role_name
from recension.vocabulary import Assertion

_GIVEN, _GIVEN_SURNAMES = words_of("given_names"), words_of("given_surnames")
#: "a set of films starring X": players of other films.
_OF_OTHERS = re.compile(
    r"\b(?:other|previous|earlier|more|several|many|set of|series of|collection of|of the|those|old|such) (?:[a-z-]+ ){0,2}(?:films|movies|pictures|titles|westerns|comedies)(?: all)? $"
    r"|\b(?:the|that) (?:other )?ones? (?:that |which )?$|\bthe (?:18|19|20)\d\d (?:[a-z]+ )?(?:version|remake|original|adaptation) (?:that |which )?$"
)


def _listed(hit: Hit) -> Iterator[Draft]:
    if _OF_OTHERS.search(hit.typed.shadow, max(0, hit.match.start() - 60), hit.match.start()):
        return
    people = (m for m in persons_outside_roles(hit) if acts(m) and not also_a_role(hit, m))
    surnames = _is_row_of_surnames(hit)
    yield from (cast_draft(hit, m) for m in people if not ((_is_no_player(hit, m) and not (surnames and m.name.lower() in _GIVEN_SURNAMES)) or _is_called(hit, m)))


def _is_row_of_surnames(hit: Hit) -> bool:
    """Whether a row of lone names holds some that nobody is called by first: "Hask, Taylor and Tarn"."""
    lone = [m for m in hit.mentions("value") if m.words == 1 or " " not in hit.typed.text.view[m.start : m.end]]
    return sum(m.name.rpartition(" ")[2].lower() not in _GIVEN for m in lone) > 1


#: "look for a missing girl named Moll Tanner": a part of the story.
_CALLED = re.compile(r"\b(?:named|called|by the name of) $")


def _is_called(hit: Hit, m: Mention) -> bool:
    """Whether the words right before a name that no credit knows give it to somebody told of."""
    return m.credit is None and _CALLED.search(hit.typed.text.lower, max(0, m.start - 16), m.start) is not None


def _is_no_player(hit: Hit, m: Mention) -> bool:
    """Whether a lone name, nobody's of the credits, is a given one or has an article before it as heroes and bands have."""
    lone = m.words == 1 and m.kind == NAME and m.credit is None
    return lone and (hit.typed.text.lower[max(0, m.start - 4) : m.start] == "the " or m.name.lower() in _GIVEN)


def _subjects(hit: Hit) -> Iterator[Draft]:
    """As `weakly`, of what gives a performance: not "the script by X is good"."""
    before = hit.typed.shadow[max(0, hit.match.start() - 8) : hit.match.start()]
    if hit.match[0].endswith(" stars") and _SOMEBODY_STARS.match(hit.typed.shadow, hit.match.end()):
        return  # "Quill's Lenny stars Ada Orr": a film's name
    if not (re.search(r"\b(?:by|for|than|like|to|of|from|of the|between) $", before) or _IS_A_WORK.search(hit.match[0] + _behind(hit))):
        yield from weakly(hit)


_SOMEBODY_STARS = re.compile(rf" (?:the |a )?(?:[a-z]+ )?{PERSON}")
#: What is a fine film, or a dull book, is nobody's playing.
_IS_A_WORK = re.compile(
    r" (?:is|was|are|were) (?:[a-z]+ ){0,3}?an? (?:[a-z'-]+,? ){0,5}?(?:films?|movies?|pictures?|flick|pieces?|example|story|tale|series|show|episode|book|novel|play|songs?|idea|scene|sequence|moment|remake|sequel|comedy|drama|thriller|western|musical|classic|documentary|cartoon|game)\b(?! (?:actor|actress|star|performer|player|villain|director|icon|legend|veteran|talent|partner|role)\b)"
)


def _behind(hit: Hit) -> str:
    """The next two words behind a match."""
    behind = re.match(r"(?: [a-z'-]+){0,2}", hit.typed.shadow[hit.match.end() : hit.match.end() + 40])
    return behind[0] if behind else ""


def _performance(hit: Hit) -> Iterator[Draft]:
    """ "X's performance as Y"."""
    if elsewhere(hit):
        return
    role = role_name(hit.mentions("role")[0], hit.typed) if hit.has("role") else None
    yield from (cast_draft(hit, m, role) for m in names(hit) if acts(m, weak=True) and not also_a_role(hit, m))


#: What stands before brackets that hold no player: makers, works, other films.
_NO_PLAYER_BEFORE = re.compile(
    r"\b(?:direct\w*|film-?makers?|writ\w+|screenplay|script|scenario|compos\w+|produc\w+|music|score|songs?|singers?|band|novel\w*|books?|play|author|poet|photograph\w*|cinematograph\w*|camera-?(?: ?work|man|men)?|lens\w*|light(?:ing)?|sets|costum\w+|choreograph\w*|animat\w*|stunts?|edit\w+|design\w*|effects|make-?up|films?|movies?|pictures?|of|"
    r"versions?|remake|original|sequel|comedy|masterpiece|classic|and|or|like|than|by|such as|critics?|reviewers?|artists?|painters?|musicians?|album|world|reviews?|quote|line|others|peers|contemporaries|predecessors|successors|colleagues|influences?) \($"
)


def _in_brackets(hit: Hit) -> Iterator[Draft]:
    """ "a wealthy scoundrel (X)": whom the authority knows, behind words that say no maker's trade."""
    before = hit.typed.shadow[max(0, hit.match.start() - 24) : hit.match.start("value")]
    if not _NO_PLAYER_BEFORE.search(before):
        yield from (cast_draft(hit, m) for m in names(hit) if acts(m, weak=True) and not also_a_role(hit, m))


def _of_the_authority(hit: Hit) -> Iterator[Draft]:
    """ "the Ada Quill character": of whom the authority knows for a player."""
    if not elsewhere(hit):
        yield from (cast_draft(hit, m) for m in names(hit) if (m.plays or m.credit is not None) and acts(m, weak=True) and not _OF_A_KIND.search(hit.match[0]))


_OF_A_KIND = re.compile(r"\b(?:typical|usual|standard|kind|type|sort|old|classic|stock|patented|trademark)\b")
_MAKES_HERE = re.compile(
    r"'s? (?:[a-z-]+ ){0,3}(?:effects|make-?up|score|music|script|direction|screenplay|cinematography|dialogue|writing|book|novel|songs?|soundtrack)\b"
    r"| (?:soundtrack|score|theme song|title song)\b"
)
_BY_WRITERS = re.compile(rf"\b(?:scripts?|screenplay|written|adapted|penned|produced|story)\b[^\n.;]{{0,30}}? by (?:{P}(?:, and |, | and | & ))*$")


def _wrote_it(hit: Hit, m: Mention) -> bool:
    """Whether somebody who played a part too is named here for the script: "a script by A, B and C"."""
    others = m.credit is not None and not m.credit.properties.isdisjoint(("screenwriter", "producer"))
    return (others and back(hit, _BY_WRITERS, 120) is not None) or back(hit, _BOOK_BY, 40) is not None


#: Who wrote the book may have a small part as well; the words tell the book.
_BOOK_BY = re.compile(r"\b(?:novels?|books?|plays?|stor(?:y|ies)|memoirs?|musical|comics?) by ?$")


_MIGHT_HAVE = re.compile(r"^[^\n.;:]{0,30}\b(?:would|might) have\b")


def _credited_player(hit: Hit) -> Iterator[Draft]:
    """One of the film's cast, named anywhere in its review: the clause says what they do in it."""
    (m,) = hit.mentions("value")
    after = hit.typed.shadow[hit.match.end() : hit.match.end() + 60]
    if _MAKES_HERE.match(after) or _MIGHT_HAVE.search(after) or _wrote_it(hit, m) or is_left_out(hit) or is_only_wanted(hit) or _is_a_role(hit, m):
        return
    if m.credit is not None and m.credit.acts and "director" not in m.credit.properties:
        role, told = _own_role(hit, m), _told_before(hit)
        if role is None and told is not None:
            quote = hit.typed.to_view(told.start("role"), hit.match.end())
            words = hit.typed.text.view[slice(*hit.typed.to_view(*told.span("role")))]
            yield hit.draft(m.name, {"character": words}, mention=m, quote=quote, assertion=Assertion.ASSERTED)
        elif role is None:
            yield hit.draft(m.name, mention=m, quote=clause_round(hit), assertion=Assertion.ASSERTED)
        else:
            quote = (min(m.start, role.start), max(m.end, role.end))
            yield hit.draft(m.name, {"character": role.name}, mention=m, quote=quote)


_KIND_BEFORE = re.compile(r"(?<![a-z'-])(?P<role>(?:(?:the|an?|his|her|their) (?:(?!of\b|by\b|with\b|as\b|and\b)[a-z-]+ ){0,2})?(?:(?:bank|police|prison|hospital|private|high school|bounty|cab|taxi|truck|bar|school|army|navy|crime|mob|gang|war|drug|district|best|serial|secret|con|hit|love|evil|young|mad|fellow|crooked|corrupt) )?(?P<kind>[a-z]+(?:-[a-z]+)*)) $")
#: What players are by trade, or as players, before their names.
_TRADE = re.compile(
    r"(?:actors?|actress(?:es)?|stars?|starlets?|directors?|writers?|producers?|comedians?|comedienne|newcomers?|veterans?|vets?|legends?|icons?|singers?|rappers?|models?|supermodel|artists?|performers?|dancers?|wrestlers?|boxers?|athletes?|"
    r"musicians?|authors?|novelists?|hosts?|host(?:ess)?|magicians?|twins?|brothers?|sisters?|siblings?|wife|husband|son|daughter|father|mother|cousin|nephew|niece|friends?|partners?|buddy|pal|mate|colleagues?|protege|idol|genius|gods?|goddess|diva|hunk|"
    r"beauty|heartthrob|bombshell|child|kids?|boy|girl|man|woman|guys?|lady|fellow|old|young|fans?|leads?|heavy|hero|heroine|villains?|master|king|queen|prince|princess|composer|conductor|choreographer|narrator|favou?rite|general|private|like|sidekick|stooge|himself|ham|natives?|legend)$"
)


def _told_before(hit: Hit) -> re.Match[str] | None:
    """The part that stands right before a player's name, by what its bearer does: "bank manager Ned Pell"."""
    before = back(hit, _KIND_BEFORE, 60)
    return before if before and is_role(before["kind"]) and not _TRADE.search(before["kind"]) else None


_PLAYS = re.compile(rf"{P} (?:is|was|as|plays|played|portrays) $")


def _is_a_role(hit: Hit, m: Mention) -> bool:
    """Whether a lone surname is that of a role: "Anthony Hopkins is Treves", though a Frederick Treves is in it too."""
    shadow = hit.typed.shadow
    lone = " " not in hit.typed.text.view[m.start : m.end] and m.words > 1
    return lone and any(_PLAYS.search(shadow, max(0, p - 14), p) for p in places_of(m, hit.typed))


#: So far apart a player and their role may stand in a sentence, in characters of the view.
_BESIDE = 120


def _own_role(hit: Hit, m: Mention) -> Mention | None:
    """The role that the credits give a player, where the sentence names it too; the nearest such place."""
    around = hit.typed.within(max(0, hit.match.start() - _BESIDE), hit.match.end() + _BESIDE)
    roles = [r for r in around if r.kind == CHARACTER and r.credit is m.credit]
    near = [r for r in roles if max(r.start - m.end, m.start - r.end) <= _BESIDE]
    return min(near, key=lambda r: max(r.start - m.end, m.start - r.end), default=None)


_EXCEL = (
    r"(?:is|was|are|were|seems?|looks?|proves?) (?:(?!n't|not |as )[a-z'-]+,? (?:and )?){0,4}?(?:great|good|excellent|superb|brilliant|wonderful|terrific|"
    r"fantastic|outstanding|perfect|perfectly|fine|solid|effective|convincing|believable|amazing|awesome|awful|terrible|horrible|dreadful|wooden|"
    r"miscast|well cast|hilarious|funny|charming|adorable|memorable|marvelous|marvellous|magnificent|impressive|delightful|"
    r"adequate|competent|bland|dull|annoying|wasted|stunning|gorgeous|radiant|luminous|mesmerizing|riveting|electrifying|at (?:his|her|their) best|"
    r"in top form|on fine form|a (?:joy|delight|revelation|standout|hoot|scream|treat))\b"
)
_DOES = (
    r"(?:(?:do|does|did) )?(?:give|gives|gave|deliver|delivers|delivered|turn|turns|turned|put|puts|contribute|contributes|contributed|provide|provides|provided|supply|supplies|supplied|offers?|offered|do|does|did|lends?|lent) (?:in |up )?"
    r"(?:(?:an?|his|her|their|some|the|one of) )?(?:[a-z'-]+,? (?:and )?(?:of )?){0,5}?(?:performances?|portrayals?|turns?|acting|job|work|cameos?|characteri[sz]ations?|support|comic relief|charm|presence)\b"
    r"|(?:steals?|stole) (?:the|every|this|his|her|their|all)\b|shines?\b|shone\b|excels?\b|overacts?\b|chews?\b|hams? it up|sleepwalks?\b|phone[sd]? (?:it |in )|(?:goes|gets|went|is|appears) (?:topless|nude|naked|fully? nude|full frontal)|has a (?:[a-z-]+ ){0,3}(?:nude|topless|shower|sex|nip|love) (?:scene|slip)|"
    r"(?:co-)?stars?\b|(?:co-)?starred\b|headlines?\b|makes? (?:his|her|an?|their) (?!(?:[a-z]+ )?direct)(?:[a-z-]+ ){0,3}?(?:appearance|cameo|debut|impression)|appears?\b|appeared\b|"
    r"(?:is|was|are|were) (?:[a-z]+ly )?(?:miscast|cast|the (?:real )?(?:star|stand-?out|highlight|lead))\b|has (?:a|an) (?:[a-z-]+ ){0,3}(?:role|part|cameo|bit)\b|"
    r"pops? up|turns? up|shows? up|acts?\b|carr(?:y|ies) (?:the|this)|makes? the most of|never (?:looked|been)|can(?:not|'t) act|(?:is|are) (?:also |both |all )?in (?:it|this|this one|there|here|the (?:thing|cast|film|movie|picture))(?: too| as well)?(?=[.,;:!?)—]|$| —| and\b)"
)
_PERFORMANCE = r"(?:performances?|portrayals?|turns?|acting|cameos?|role|character(?! (?:arc|development|study|design|traits?|motivations?))|comic timing|screen presence|characteri[sz]ation|casting|presence|delivery|overacting|mugging|line readings?|interpretation(?! of (?:the |this |that )?(?:[^\n.,;]{0,30} )?(?:tale|story|stories|novel|book|play|legend|myth|material|script|source|character)\b)|supporting (?:role|turn|performance))\b"


RULES: tuple[Rule, ...] = (
    Rule("With PLAYERS.", "cast_member", rf"^(?P<quote>(?:with|stars|starring|featuring):? (?P<value>{P}(?:(?:,|,? and|,? &) {P}){{1,14}}))(?=\.|$)", build=weakly),
    Rule("look for PLAYERS", "cast_member", rf"\b(?:look|watch|keep (?:an|your) eyes? (?:out|open|peeled)|listen) (?:fast |out |closely |quick |sharp )?for {DESCRIPTION}(?P<value>{ROW})(?! (?:films?|movies?)|'s)", build=_listed),
    Rule("PLAYERS and PLAYER as ROLE", "cast_member", rf"(?P<value>{P}(?:, {P}){{0,14}}),? (?:and|&) {P} as (?!well\b)", build=weakly),
    Rule("PLAYERS play", "cast_member", rf"(?P<value>{P}(?:, {P}){{0,14}},? (?:and|&) {P}) (?:(?:both|all|[a-z]+ly) )?(?:play|portray|star|co-star|shine|appear|excel)\b", build=weakly),
    Rule("starring PLAYERS", "cast_member", rf"\b(?:(?:co-)?starring|(?:also )?(?:co-)?stars|(?:also )?(?:co-)?starred|featuring|cast includes|cast including|cast features|cast (?:is )?(?:led|headed) by|headlined by|toplined by|rounded out by|supporting cast of|cast of|also features|alongside|opposite|reteam(?:s|ed|ing)? with|the cast is [a-z ]{{0,20}}with|co-starred|the casting of|cast members?|with a cast of) ?:? ?{DESCRIPTION}(?P<value>{P}(?: \([^()\n]{{1,40}}\)| as [^\n,.;()]{{1,50}})?(?:(?:, and |, | and | & ){BETWEEN}{P}(?: \([^()\n]{{1,40}}\)| as [^\n,.;()]{{1,50}})?){{0,20}})", build=_listed),
    Rule("cast: PLAYERS", "cast_member", rf"\b(?:(?:supporting |main |principal )?cast|starring|stars|actors|players|leads|with|featuring|cameos?(?: by| appearances?(?: by)?)?|performers|(?:guest|special guest) stars?) ?(?::|\(|\.{{2,4}}|…) ?(?P<value>{P}(?: \([^()\n]{{1,40}}\)| as [^\n,.;()]{{1,50}})?(?:(?:, and |,? etc|, | and | & |; ?)(?:(?:wrestlers?|rappers?|singers?|comedians?|newcomers?|veterans?|even) )?{P}(?: \([^()\n]{{1,40}}\)| as [^\n,.;()]{{1,50}})?){{0,20}})", build=_listed),
    Rule("cast at its best: PLAYERS", "cast_member", rf"\b(?:cast|ensemble|actors|performers|players|company|performances|line-up|lineup|faces|names|roster)\b(?:[^\n.;:()]{{0,45}}: ?| ?(?:--?|—|–) ?)(?P<value>{P}(?: \([^()\n]{{1,60}}\))?(?:(?:[,;] (?:and |& )?| and | & ){P}(?: \([^()\n]{{1,60}}\))?){{2,20}})(?!'s)", build=_listed),
    Rule("cast (PLAYERS)", "cast_member", rf"\b(?:cast|company|performances|stars|actors|leads|players|regulars|ensemble),? \((?:[a-z ,'-]{{0,30}})?(?P<value>{P}(?:,? etc|, and {P}|, {P}| and {P}| & {P}){{0,14}})", build=_listed),
    Rule("with PLAYERS in the leads", "cast_member", rf"\bwith {DESCRIPTION}(?P<value>{LIST}) in (?:the |a |an |his |her |their |its )?(?:[a-z-]+ ){{0,2}}(?:leads?|roles?|parts?|cast|cameos?|support|smaller roles)\b", build=_listed),
    Rule("PLAYER in the lead", "cast_member", rf"(?P<value>{P}(?: and {P})?)(?:,| is| are| was| were)? in (?:the |a |an |his |her |their |one of )(?:[a-z'-]+,? ){{0,4}}?(?:leads?|roles?|parts?|cameos?|performances?|supporting)\b", build=weakly),
    Rule("performance by", "cast_member", rf"(?<!in )(?<!large )(?<!most )\b(?:performances?|portrayals?|turns?|acting|cameos?|role|parts?|appearances?|support|casting|narration|voice work|voice-?overs?|walk-ons?|guest (?:spots?|shots?)|acting talents?)(?: (?:here|all around|all round|throughout|given|turned in|put in|delivered|provided|as always))?,? (?:by|from|courtesy of|(?<!role )(?<!parts )(?<!part )(?<!support )(?<!appearances )of) (?:(?:both|also|all) )?{DESCRIPTION}(?P<value>{LIST})", build=weakly),
    Rule("PLAYER's performance", "cast_member", rf"(?P<value>{P}(?: and {P})?)'s? (?:(?!{TOOLS}\b){W},? (?:and )?){{0,5}}?{_PERFORMANCE}(?! of (?:the|this) (?:film|movie))(?:(?:,)? (?:of|as) {NAMED})?", build=_performance, presupposed=True),
    Rule("PLAYER gives", "cast_member", rf"(?P<value>{P}(?:(?:, {P}){{0,14}},? (?:and|&) {P})?)(?:,? (?:also|however|in particular|especially|of course|too|who|though),?|, (?:an?|the|one of|always|usually|fresh|best|long|once) [^\n,.;:()]{{3,60}},)?(?: [a-z]+ly| also| all| both| each)? (?:{_DOES}|{_EXCEL})", build=_subjects),
    Rule("mention goes to PLAYERS", "cast_member", rf"\b(?:(?:special|honou?rable) mentions?|kudos|acting honou?rs|top marks|(?:biggest )?plaudits|the acting prize)\b[^\n.;:()]{{0,24}}? to (?:(?:the )?(?:always |ever )?[a-z]+ )?(?P<value>{P}(?:(?:, {P}){{0,14}},? (?:and|&) {P})?)(?:,? (?:who|for (?:he|she|they|his|her|their|playing|being|bringing|making)|as)\b)(?! (?:script|screenplay|direction|directing|writing|score|music|editing|camera|cinematography|photography|sets?|costumes?))", build=_subjects),
    Rule("somebody (PLAYER)", "cast_member", rf"[a-z] \((?P<value>{PERSON})(?=\)|, (?:who|in|trying|looking|playing|again|here)\b|,? e\.?g\b)", build=_in_brackets),
    Rule("the PLAYER character", "cast_member", rf"\b(?:the|that|this) (?:[a-z-]+ ){{0,2}}?(?P<value>{PERSON}) (?:characters?|roles?|part)\b(?! (?:arc|from|in) )", build=lambda hit: _of_the_authority(hit), presupposed=True),
    Rule("PLAYER deserved better", "cast_member", rf"(?P<value>{P}(?:(?:, {P}){{0,14}},? (?:and|&) {P})?) (?:really |surely |certainly )?deserve[sd]? (?:so much |much |far )?better", build=_subjects, presupposed=True),
    Rule("lead PLAYER", "cast_member", rf"(?<!original )\b(?:lead(?:ing)? (?:actors?|actress(?:es)?|man|men|lady|ladies|roles?)|(?:co-)?stars?|protagonists?|supporting (?:actors?|actress(?:es)?|players?)|main (?:actors?|stars?|actress)|title role|(?<!is a )newcomers?|child actors?|child star|character actors?|character actress(?:es)?|scene-stealers?|comedians?|comedienne|(?:top|second|third|fourth)-billed)(?:,|:| is| goes to| was| are| here)? {DESCRIPTION}(?P<value>{LIST})", build=weakly),
    Rule("especially PLAYER", "cast_member", rf"\b(?:acting(?! (?:prize|award|honou?r|nod|category|oscar))|performances?|cast|actors?|support(?:ing)?|players)\b(?![^\n.;()]{{0,50}}\b(?:par with|compar|similar|reminiscent|worthy of))[^\n.;()]{{0,50}}\b(?:especially|particularly|notably|including|include|includes|like|with) {DESCRIPTION}(?P<value>{LIST})", build=weakly),
    Rule("credited player", "cast_member", f"(?P<value>{PERSON})", build=_credited_player, presupposed=True, needs_film=True),
)  # fmt: skip
