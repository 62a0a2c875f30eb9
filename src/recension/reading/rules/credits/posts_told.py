"""Who made the film, told in passing: who doubles as its producer, who gets the credit, who is praised for the direction."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON
from recension.reading.rules._people import BETWEEN, DESCRIPTION, FILM_NOUN, LIST, P, W, back, names
from recension.reading.rules.credits._crafts import (
    ACTIVES,
    AGENTS,
    CAST,
    CINEMATOGRAPHY,
    DIRECTOR,
    EDITING,
    MUSIC,
    PRODUCER,
    SCREENPLAY,
    STORY,
    WORKS,
    WRITER,
    Credit,
    Table,
)
from recension.reading.rules.credits._makers import credit_drafts

_ACTIVES, _AGENTS, _WORKS = Table(ACTIVES), Table(AGENTS), Table(WORKS)
_POSTS = rf"(?P<agents>{_AGENTS.any}(?:(?:/|, and | and |, | & )(?:an? |the )?{_AGENTS.any}){{0,3}})"
_STOPS = r"(?=[.,;:)!?\n—]|$|--| (?:and|but|for|here|in|of|on|this|too|which|while|who|with)\b)"
#: What is done by hand while the film is made: the word, and the credit it brings.
_DOINGS: dict[str, Credit] = {
    "directing": DIRECTOR, "helming": DIRECTOR, "producing": PRODUCER, "writing": WRITER, "scripting": SCREENPLAY, "scoring": MUSIC, "editing": EDITING,
    "photographing": CINEMATOGRAPHY, "lensing": CINEMATOGRAPHY,
}  # fmt: skip
_DOING = rf"(?:co-|executive )?(?P<doing>{'|'.join(_DOINGS)})(?: and (?:co-)?(?P<also>{'|'.join(_DOINGS)}))?"
#: What the titles call somebody's part.
_CREDITED: dict[str, Credit] = {
    "screenplay": SCREENPLAY, "script": SCREENPLAY, "screenwriting": SCREENPLAY, "writing": WRITER, "writer's": WRITER, "writer": WRITER, "story": STORY,
    "directing": DIRECTOR, "directorial": DIRECTOR, "director's": DIRECTOR, "director": DIRECTOR, "direction": DIRECTOR, "producer's": PRODUCER,
    "producer": PRODUCER, "producing": PRODUCER, "editing": EDITING, "editor": EDITING, "composer": MUSIC,
}  # fmt: skip


def _spoken_of(hit: Hit) -> bool:
    """Whether the names are people's in full, and the sentence is about no other film."""
    return all(m.kind == PERSON or m.words > 1 for m in names(hit)) and not near(hit).others(60)


def _doubles(hit: Hit) -> Iterator[Draft]:
    """ "X, who doubles as producer and editor"."""
    if _spoken_of(hit):
        words = re.sub(r"(?:(?<=\band )|(?<=, )|(?<=/))(?:an?|the) ", "", hit.match["agents"])
        credits = [c for c in _AGENTS.credits(words) if c is not CAST]
        yield from credit_drafts(hit, credits, strong=False)


def _doing(hit: Hit) -> Iterator[Draft]:
    """ "with X directing", "X, of Night Ferry fame, producing it"."""
    if _spoken_of(hit):
        doings = [d for d in (hit.match["doing"], hit.match["also"]) if d]
        yield from credit_drafts(hit, [_DOINGS[d] for d in doings], strong=False)


def _credited(hit: Hit) -> Iterator[Draft]:
    """ "X gets a story credit"."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, [_CREDITED[hit.match["part"]]], strong=False)


def _praised(hit: Hit) -> Iterator[Draft]:
    """ "kudos to X for the script"."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, _WORKS.credits(hit.match["work"]), strong=False)


def _job(hit: Hit) -> Iterator[Draft]:
    """ "X does a fine job directing", "X did good work as director"."""
    word = hit.match["doing"]
    if _spoken_of(hit):
        yield from credit_drafts(hit, [_DOINGS.get(word) or _CREDITED[word]], strong=False)


def _of_this(hit: Hit) -> Iterator[Draft]:
    """ "X, director of this film,"."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, [c for c in _AGENTS.credits(hit.match["agents"]) if c is not CAST], strong=True)


def _in_an_aside(hit: Hit) -> Iterator[Draft]:
    """ "X (who also directed)"."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, [c for c in _ACTIVES.credits(hit.match["verbs"]) if c is not CAST], strong=True)


_TOGETHER = {"writer": WRITER, "screenwriter": SCREENPLAY, "scripter": SCREENPLAY, "author": WRITER, "director": DIRECTOR, "producer": PRODUCER}


def _with_partner(hit: Hit) -> Iterator[Draft]:
    """ "X and his co-writer Y": both wrote it."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, [_TOGETHER[hit.match["partner"]]], strong=False)


_WRITTEN = {"script": SCREENPLAY, "screenplay": SCREENPLAY, "teleplay": SCREENPLAY, "story": STORY, "score": MUSIC, "music": MUSIC, "soundtrack": MUSIC}


def _work_that(hit: Hit) -> Iterator[Draft]:
    """ "the script, which X wrote"."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, [_WRITTEN[hit.match["work"]]], strong=False)


_HELPED = re.compile(r"\b(?:script(?:ed)?|(?:co-)?written|penned|adapted|screenplay)\b[^\n.;]{0,70}$")


def _helped(hit: Hit) -> Iterator[Draft]:
    """ "scripted by X with help from Y"."""
    if back(hit, _HELPED, 110) and _spoken_of(hit):
        yield from credit_drafts(hit, [WRITER], strong=True)


#: "the makeup for the film was made by Holm".
_PART_OF_IT = re.compile(rf"\b{_WORKS.any} (?:for|of|in) $")


def _directed_it(hit: Hit) -> Iterator[Draft]:
    if _spoken_of(hit) and not back(hit, _PART_OF_IT, 40):
        yield from credit_drafts(hit, [DIRECTOR], strong=False)


_WORDS_OF_BLAME = r"(?:man|woman|person|people|mind|brains?|genius|geniuses|talents?|force|culprits?|fools?|hacks?|guys?|fellow|team|pair|duo|brothers|master|visionary|madman)"


def _both(hit: Hit) -> Iterator[Draft]:
    """ "X does well both as star and director"."""
    if _spoken_of(hit):
        posts = (hit.match["first"], hit.match["second"])
        yield from credit_drafts(hit, [c for c in map(_AGENTS.credit, posts) if c is not None and c is not CAST], strong=False)


def _had_duties(hit: Hit) -> Iterator[Draft]:
    """ "X (who had writing and directing duties)"."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, [_DOINGS[d] for d in (hit.match["doing"], hit.match["also"]) if d], strong=False)


def _behind_it(hit: Hit) -> Iterator[Draft]:
    """ "the man behind this mess is X": its director, where nothing else is said of the man."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, [DIRECTOR], strong=False)


_AS_POST = {"producer": PRODUCER, "writer": WRITER, "screenwriter": SCREENPLAY, "composer": MUSIC, "cinematographer": CINEMATOGRAPHY, "editor": EDITING}


def _work_as(hit: Hit) -> Iterator[Draft]:
    """ "X's efforts as producer"."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, [_AS_POST[hit.match["post"]]], strong=False)


def _affair(hit: Hit) -> Iterator[Draft]:
    """ "the score is a thumping affair from X"."""
    if _spoken_of(hit):
        yield from credit_drafts(hit, _WORKS.credits(hit.match["work"]), strong=True)


def _production(hit: Hit) -> Iterator[Draft]:
    """ "a X production", "another X action film": only who is known to produce it and does nothing else there."""
    found = names(hit)
    if all(m.credit is not None and m.credit.properties == {"producer"} for m in found):
        yield from credit_drafts(hit, [PRODUCER], strong=False)


_PAIR = rf"(?P<value>{P}(?: and {P})?)"
RULES: tuple[Rule, ...] = (
    Rule("NAME doubles as AGENT", "director", rf"{_PAIR},? (?:who )?(?:(?:also|here|even|again) ){{0,2}}(?:serv(?:es|ed|ing|e)|act(?:s|ed|ing)|doubl(?:es|ed|ing|e)|tripl(?:es|ing)|(?:is|was|are|were|being) (?:also )?(?:credited|listed|billed)|return(?:s|ed|ing)|pull(?:s|ing) double duty|step(?:s|ped|ping) in|(?:is|was) (?:also )?(?:on|along|aboard)(?: board)?) as (?:both )?(?:an? |the |its |one of (?:the|its) |this film's |the film's )?{_POSTS}{_STOPS}", build=_doubles),
    Rule("NAME DOING it", "director", rf"{_PAIR}(?:, [^\n,.;()]{{3,45}},)?,? (?:here |also |himself |herself )?{_DOING} (?:it|this|the (?:{W} )?(?:{FILM_NOUN}|script|screenplay|score|whole thing))\b", build=_doing),
    Rule("with NAME DOING", "director", rf"\b(?:with|and) {DESCRIPTION}{_PAIR} (?:once again |again |also |himself |herself )?{_DOING}{_STOPS}", build=_doing),
    Rule("NAME gets the CREDIT", "screenwriter", rf"{_PAIR},? (?:who )?(?:(?:also|both|even|only|[a-z]+ly) )?(?:gets?|got|getting|receiv(?:es|ed|ing|e)|shar(?:es|ed|ing|e)|takes?|took|earn(?:s|ed)?|has|have|had|is given|was given) (?:(?:an?|the|a co-|sole|full|co|only|screen|on-screen|official|equal|his|her|their) ?){{0,3}}(?P<part>{'|'.join(_CREDITED)}) credits?\b(?! (?:for|on) (?!this|the (?:film|movie|picture)|it\b))", build=_credited),
    Rule("kudos to NAME for the WORK", "crew", rf"\b(?:kudos|credit|props|praise|hats off|thanks|applause|congratulations|bravo|points)(?: (?:must|has to|definitely|also))? ?(?:goes|go)? ?(?:out )?to {BETWEEN}{_PAIR},? for (?:his|her|their|the|such|some|a|an) (?:{W},? (?:and )?){{0,3}}?(?P<work>{_WORKS.any})\b", build=_praised),
    Rule("NAME does a job DOING", "director", rf"{_PAIR},? (?:who )?(?:does|did|do|has done|have done|turns in|turned in) (?:an?|his usual|her usual|their usual|some|such an?) (?:{W},? (?:and )?){{0,3}}?(?:job|work) (?:of |with |in |as |on )?(?:the |a |its )?(?P<doing>{'|'.join(_DOINGS)}|direction|director|producer|writer|composer|editor)\b(?! (?:of|for|on) (?!this|the (?:film|movie)|it\b))", build=_job),
    Rule("NAME, AGENT of this film", "director", rf"{_PAIR}, (?:the )?(?P<agents>{_AGENTS.any}(?:(?:/| and |, | & ){_AGENTS.any}){{0,2}}) of (?:this|the) (?:{W} )?(?:{FILM_NOUN}|script|screenplay|piece|mess|turkey|disaster|gem|show|production)\b", build=_of_this, presupposed=True),
    Rule("NAME (who did it)", "director", rf"{_PAIR} ?(?:\(|--|—|– ?)(?:who|he|she|they|and|also) (?:(?:also|both|has|had|himself|herself) )*(?P<verbs>{_ACTIVES.any}(?:(?:, and |, | and | & )(?:also )?{_ACTIVES.any}){{0,3}})(?: (?:this|it|here|the (?:{W} )?(?:{FILM_NOUN}|script|screenplay|score|music|piece)|as well|too))?(?=\)|--|—| –)", build=_in_an_aside),
    Rule("NAME, also the AGENT", "director", rf"{_PAIR}(?:,| \(|--|—) ?(?:who (?:is|was) )?also (?:(?:serving|credited|acting) as )?(?:the |its |this film's |the film's )?{_POSTS}(?=[,)—.;]|--| and\b)", build=_doubles),
    Rule("NAME is one of the AGENTS", "producer", rf"{_PAIR},? (?:who )?(?:is|was|are|were|being) (?:also )?(?:one|two|three|among) (?:of )?(?:the|its|this film's|the film's) (?:{W} )?(?P<agents>(?:executive |co-)?producers|(?:screen)?writers|directors|editors|composers)\b(?! (?:of|on) (?!this|the (?:film|movie)|it\b))", build=_doubles),
    Rule("AGENTS include NAMES", "producer", rf"\b(?P<agents>(?:executive |co-)?producers|directors|editors|composers)(?: here)?,? (?:include|includes|including|are|among them) {DESCRIPTION}(?P<value>{LIST})", build=_doubles),
    Rule("NAME as AGENT", "director", rf"(?P<value>{P}) as (?P<agents>(?:co-|writer-|writer/|producer/)?(?:director|screenwriter|producer|composer|cinematographer|editor|writer))(?= (?:has|had|is|was|does|did|makes|made|brings|gives|shows|knows)\b)", build=_of_this),
    Rule("NAME and his co-AGENT NAME", "screenwriter", rf"(?P<value>{P}(?:,? (?:and|along with|with|together with|alongside|plus))? (?:his |her |their |fellow |frequent |regular |long-?time |usual )*co-(?P<partner>{'|'.join(_TOGETHER)})s? {P})", build=_with_partner),
    Rule("WORK that NAME wrote", "screenwriter", rf"\b(?P<work>{'|'.join(_WRITTEN)}),? (?:which |that )?{_PAIR} (?:(?:has|have|had|also|himself|herself) )*(?:co-)?(?:wrote|writes|written|penned|pens|composed|composes|concocted|crafted|provided|contributed)\b(?! for (?!this|the (?:film|movie)|it\b))", build=_work_that),
    Rule("with help from NAME", "screenwriter", rf" with (?:some |a little |uncredited |additional |considerable )*(?:help|input|assistance|contributions?|rewrites|work|material|dialogue) (?:from|by) (?:the likes of )?{BETWEEN}(?P<value>{LIST})", build=_helped),
    Rule("NAME both as star and AGENT", "director", rf"{_PAIR} [^\n.;:()]{{0,40}}?\bas (?:both )?(?:an? |the |its )?(?P<first>star|lead|actor|actress|writer|producer|director) and (?:as )?(?:an? |the |its )?(?P<second>director|writer|producer|star|lead|actor|actress|composer)\b(?! (?:of|in) (?!this|the (?:film|movie)|it\b))", build=_both),
    Rule("NAME had the duties", "director", rf"{_PAIR},? \(?(?:who )?(?:also |here |again )?(?:had|has|have|takes?|took|taking|shares?|handles?|handled) (?:both |the |all )?{_DOING} (?:duties|chores|honou?rs)\b", build=_had_duties),
    Rule("who is behind it", "director", rf"\b(?:the|its) (?:{W} ){{0,2}}?{_WORDS_OF_BLAME} (?:behind|responsible for) (?:(?:all )?(?:this|it|that)(?: (?:{W} ){{0,3}}?(?:{FILM_NOUN}|mess|turkey|disaster|debacle|atrocity|gem|nonsense|trash|garbage|production|travesty))?|the (?:{W} )?{FILM_NOUN}),? (?:is|was|are|were)(?: one| none other than| again)? {DESCRIPTION}{_PAIR}(?! in )", build=_behind_it),
    Rule("NAME's work as AGENT", "crew", rf"{_PAIR}'s? (?:{W} ){{0,3}}?(?:efforts?|work|turn|job|debut|stint|duties|role|credit|touch) as (?:the |a |its |co-)?(?P<post>{'|'.join(_AS_POST)})(?=[.,;:)!?\n—]|$| (?:is|was|are|were|and|here|on|of this|comes?|shows?|keeps?)\b)", build=_work_as, presupposed=True),
    Rule("WORK is an affair by NAME", "crew", rf"\b(?P<work>{_WORKS.any}),? (?:is|was) (?:an?|the|another) (?:{W},? (?:and )?){{0,4}}?(?:affair|piece|work|one|effort|job|creation|product|contribution|gem|triumph) (?:of|from|by|courtesy of) {DESCRIPTION}{_PAIR}", build=_affair),
    Rule("the film is by NAME", "director", rf"\b(?:this|the) (?:{W} )?{FILM_NOUN} (?:is|was) (?:made |created )?by {BETWEEN}{_PAIR}(?=[.,;:)!?\n—]|$| (?:and|who|with|in|from)\b)", build=_directed_it),
    Rule("a NAME production", "producer", rf"(?P<value>{PERSON}) (?:{W} ){{0,2}}?(?:production|{FILM_NOUN})\b(?!-)", build=_production, presupposed=True, needs_film=True),
)  # fmt: skip
