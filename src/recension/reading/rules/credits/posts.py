"""Who made the film, told by a sentence: who is its director, who handles the score, who adapted it, who is behind the camera."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON, TITLE
from recension.reading.rules._people import BETWEEN, DESCRIPTION, FILM_NOUN, LIST, P, W, back, is_person, names
from recension.reading.rules.credits._crafts import (
    AGENTS,
    CAST,
    CINEMATOGRAPHY,
    DIRECTOR,
    EDITING,
    MUSIC,
    PASSIVES,
    PRODUCER,
    SCREENPLAY,
    WORKS,
    WRITER,
    Table,
)
from recension.reading.rules.credits._makers import credit_drafts

_AGENTS, _WORKS, _PASSIVES = Table(AGENTS), Table(WORKS), Table(PASSIVES)
_POST = rf"(?P<agents>{_AGENTS.any}(?:(?:/|, and | and |, |-| & ){_AGENTS.any}){{0,3}})"
_ENDS = r"(?=[.,;:)!?\n—]|$|--| (?:here|and|but|who|of (?:this|the film|the movie|the picture)|on this|with|in|for|whose|at|as)\b)"
_ROW = rf"{P}(?:(?:, and |, | and | & ){P}){{0,4}}"


def _full(hit: Hit) -> bool:
    """Whether all the names are of more than one word, or a person's whom the authority knows: stories have directors too."""
    return all(m.kind == PERSON or m.words > 1 for m in names(hit))


def _holds_post(hit: Hit) -> Iterator[Draft]:
    """ "NAME is a gifted director", "NAME, the cinematographer,": makers alone, players have rules of their own."""
    if _full(hit) and not near(hit).others(90):
        credits = [c for c in _AGENTS.credits(hit.match["agents"]) if c is not CAST]
        yield from credit_drafts(hit, credits, strong=False)


#: "its cameraman, Holm, its composer, Orr": what stands before a name tells it, and what follows the next.
_NEXT_ONES = re.compile(rf",? {P}(?=[,;.]| and\b)")
_TOLD_BEFORE = re.compile(rf"\b{_AGENTS.any},? $")


def _apposed(hit: Hit) -> Iterator[Draft]:
    """ "NAME, the cinematographer,"."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    if not (_NEXT_ONES.match(shadow, end) and _TOLD_BEFORE.search(shadow, max(0, start - 30), start)):
        yield from _holds_post(hit)


_POST_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:the|its|our|this (?:film|movie|picture)'s|@own's) (?:{W} ){{0,2}}?|(?<![^\n])){_POST}(?: here| in question| this time| behind it| on (?:this|it)| of (?:this|the) (?:{W} )?{FILM_NOUN})?$".replace(
        "@own", TITLE
    )
)


def _post_is(hit: Hit) -> Iterator[Draft]:
    """ "the director here is NAME"."""
    before = back(hit, _POST_BEFORE, 70)
    if before and _full(hit) and not near(hit).others(90):
        credits = [c for c in _AGENTS.credits(before["agents"]) if c is not CAST]
        yield from credit_drafts(hit, credits, before, strong=False)


_PLACE_BEFORE = re.compile(
    r"\b(?:behind the camera|in the director's (?:chair|seat)|at the helm|(?:the )?direct(?:ing|or)|directing (?:it all|this|it|here)|calling the shots|(?:taking|holding|picking up) the reins)(?: here| this time(?: round| around| out)?| once again| again| for this one)?,?$"
)


def _sits_there(hit: Hit) -> Iterator[Draft]:
    """ "behind the camera is NAME"."""
    before = back(hit, _PLACE_BEFORE, 60)
    if before and before[0] not in ("director", "the director", "directing"):
        yield from credit_drafts(hit, [DIRECTOR], before, strong=True)


#: What a deed may be done to that `WORKS` does not list, for it stands with "by" for something else.
_SONGS = r"(?:songs|musical numbers|lyrics)"
_NO_WORK = re.compile(r"\b(?:no|any|job|work|sets|design|wardrobe|compositions|direction of|his own)\b")


def _did_work(hit: Hit) -> Iterator[Draft]:
    """ "NAME provides the score", "NAME handled the gore effects": the work tells the craft."""
    if _NO_WORK.search(hit.match["between"]) or not _full(hit) or near(hit).others(60):
        return
    if not any(m.credit is not None and "director" in m.credit.properties for m in names(hit)):
        yield from credit_drafts(hit, _WORKS.credits(hit.match["work"]), strong=False)


def _did_this_work(hit: Hit) -> Iterator[Draft]:
    yield from credit_drafts(hit, _WORKS.credits(hit.match["work"]), strong=False)


def _took_reins(hit: Hit) -> Iterator[Draft]:
    yield from credit_drafts(hit, [DIRECTOR], strong=True)


_UNLIKE = re.compile(
    r"\b(?:like|of|as|than|any|every|another|other|previous|earlier|each|first|last|next|best|worst|favou?rite|watch(?:ed|ing)?|seen|remake|sequel|same) (?:a |an |the )?(?:[a-z'-]+ ){0,3}$"
)


def _film_by(hit: Hit) -> Iterator[Draft]:
    """ "a slick thriller from NAME": this film, unless another is compared with it."""
    start = hit.match.start()
    if _full(hit) and not _UNLIKE.search(hit.typed.shadow, max(0, start - 40), start) and not near(hit).others(60):
        yield from credit_drafts(hit, [DIRECTOR], strong=False)


def _made_film(hit: Hit) -> Iterator[Draft]:
    """ "NAME has crafted a fine thriller"."""
    if _full(hit) and not near(hit).others(90):
        yield from credit_drafts(hit, [DIRECTOR], strong=False)


def _compounded(hit: Hit) -> Iterator[Draft]:
    """ "the NAME-directed picture": this one, where it is the, this or another of the kind."""
    if _full(hit) and not near(hit).others(60):
        yield from credit_drafts(hit, _PASSIVES.credits(hit.match["did"]), strong=True)


def _adapts(hit: Hit) -> Iterator[Draft]:
    said = hit.rule.name in ("adapted by NAME", "credited to NAME")
    if _full(hit) and not near(hit).others(60):
        yield from credit_drafts(hit, [SCREENPLAY], strong=said)


_DONE_TOGETHER = (("direct", DIRECTOR), ("produc", PRODUCER))


def _together(hit: Hit) -> Iterator[Draft]:
    """ "wrote the script with NAME", "produced it with NAME"."""
    credit = next((c for stem, c in _DONE_TOGETHER if stem in hit.match["did"]), WRITER)
    yield from (d for d in credit_drafts(hit, [credit], strong=True) if is_person(names(hit)[0]))


#: What is done to a part of the film, by craft.
_DEEDS = {
    "editing": r"cut (?:it|the (?:film|movie|picture))",
    "cinematography": r"(?:shoots|photographs|lenses|lights|photographed|lensed|lit) (?:it|everything|the (?:film|movie|picture|concerts?|scenes?|whole thing|action|landscapes?|exteriors|interiors))(?: [a-z]+ly)?",
    "makeup": r"(?:designed|built|sculpted|created|made) the (?:faces?|masks?|make-?up|prosthetics)",
    "production_design": r"(?:designed|built) the (?:sets?|interiors)",
    "costume": r"(?:designed|made) the (?:costumes?|clothes|gowns)",
    "music": r"(?:wrote|composed) the (?:score|music)",
}


_DID = "|".join(f"(?:{deeds})" for deeds in _DEEDS.values())


#: Cutting is an editor's deed only where the sentence speaks of other crafts: studios cut films too.
_CRAFTS_TOLD = re.compile(r"\b(?:shot|photographed|lensed|scored|wrote|designed|lit) (?:it|the)\b")


def _did(hit: Hit) -> Iterator[Draft]:
    """ "X cut it, and Y designed the masks"."""
    role = next(role for role, deeds in _DEEDS.items() if re.fullmatch(deeds, hit.match["did"]))
    line = hit.typed.line_at(hit.match.start())
    if role != "editing" or _CRAFTS_TOLD.search(hit.typed.shadow, *line):
        for m in names(hit)[-1:] if " (" in hit.match[0] else names(hit):
            directs = m.credit is not None and "director" in m.credit.properties and f"crew:{role}" not in m.credit.properties
            if (m.kind == PERSON or m.words > 1) and not directs:
                yield hit.draft(m.name, {"role": role}, mention=m)


def _whose(hit: Hit) -> Iterator[Draft]:
    """ "X, whose first script this was"; of a film only the film's own director."""
    of_script = hit.match["work"] in ("script", "screenplay")
    for m in names(hit):
        if of_script or (m.credit is not None and "director" in m.credit.properties):
            yield hit.draft(m.name, mention=m, property="screenwriter" if of_script else "director")


_EVALUATED = (
    r"(?:very |truly |really |such |quite |rather |most |more |pretty )?(?:great|good|fine|capable|competent|interesting|talented|gifted|skilled|skil?lful|brilliant|wonderful|terrific|excellent|superb|terrible|bad|poor|lousy|mediocre|"
    r"master|underrated|overrated|visionary|first-time|confident|assured|smart|clever|intelligent|sensitive|careful|efficient|able|born|natural|genuine|real|true|promising|bold|daring|stylish|inventive|lazy|clumsy|hopeless|inept|solid|fascinating|original|versatile|hack)"
)
_TO_DO = {
    "write": SCREENPLAY, "script": SCREENPLAY, "adapt": SCREENPLAY, "direct": DIRECTOR, "score": MUSIC, "compose": MUSIC, "shoot": CINEMATOGRAPHY, "photograph": CINEMATOGRAPHY, "edit": EDITING,
    "sit behind": DIRECTOR, "stand behind": DIRECTOR,
}  # fmt: skip


def _hired(hit: Hit) -> Iterator[Draft]:
    """ "He hires X to write it"."""
    yield from credit_drafts(hit, [_TO_DO[hit.match["verb"]]], strong=False)


#: What somebody's duties are called by.
_DUTIES = {
    "writing": WRITER, "script": SCREENPLAY, "scripting": SCREENPLAY, "pen": SCREENPLAY, "screenwriting": SCREENPLAY, "screenplay": SCREENPLAY,
    "directing": DIRECTOR, "directorial": DIRECTOR, "director's": DIRECTOR, "directors": DIRECTOR, "production": PRODUCER, "producing": PRODUCER,
    "editing": EDITING, "scoring": MUSIC, "music": MUSIC, "musical": MUSIC, "photography": CINEMATOGRAPHY, "camera": CINEMATOGRAPHY,
    "cinematography": CINEMATOGRAPHY,
}  # fmt: skip


def _did_duties(hit: Hit) -> Iterator[Draft]:
    """ "X did the actual producing"."""
    if _full(hit):
        yield from credit_drafts(hit, [_DUTIES[hit.match["work"]]], strong=False)


def _duties(hit: Hit) -> Iterator[Draft]:
    """ "pen duties fell to X"."""
    yield from credit_drafts(hit, [_DUTIES[hit.match["work"]]], strong=True)


RULES: tuple[Rule, ...] = (
    Rule("NAME is a good AGENT", "director", rf"(?P<value>{P}(?: and {P})?),? (?:is|was|are|were|remains|proves)(?: also| clearly| obviously| still| certainly| both| to be| himself to be| herself to be)? (?:(?:an?|one) )?{_EVALUATED},? (?:{W} ){{0,2}}?{_POST}{_ENDS}", build=_holds_post),
    Rule("NAME is the AGENT", "director", rf"(?P<value>{P}(?: and {P})?),? (?:is|was|are|were|serves? as|served as|acts? as|acted as|doubles as|doubled as)(?: also| both| here)? (?:the |its |both )?(?:film's |movie's |co-)?{_POST}{_ENDS}", build=_holds_post),
    Rule("NAME, the AGENT", "director", rf"(?P<value>{_ROW}), (?:the|its|the (?:film|movie|picture)'s) (?:{W} ){{0,3}}?{_POST}(?=[.,;:)!?\n—]|$|--| (?:of (?:this|the film|the movie|the picture)|here|and|who)\b)", build=lambda hit: _apposed(hit)),
    Rule("NAME as the AGENT of this film", "director", rf"(?P<value>{P})(?:, (?:who|whose) [^\n,.;()]{{3,60}},?)? as (?:the |its |a )?{_POST} (?:of|on|for) (?:this|the) (?:{W} )?{FILM_NOUN}\b", build=_holds_post),
    Rule("AGENT is NAME", "director", rf" (?:is|was|are|were) (?:one |none other than |again |also |probably |actually )?(?:{BETWEEN}|some (?:{W} ){{0,3}}|an? (?:{W} ){{0,3}}by the name of )(?P<value>{LIST})(?! (?:wannabe|clone|type|imitator|knock-?off|disciple|fan|rip-?off|lookalike|devotee)s?\b)", build=_post_is),
    Rule("behind the camera is NAME", "director", rf" (?:is|was|we find|sits|stands|we have|you'll find) {DESCRIPTION}(?P<value>{LIST})", build=_sits_there),
    Rule("NAME handles the WORK", "crew", rf"(?P<value>{P}(?:(?:, and |, | and ){P}){{0,5}}),? (?:who )?(?:(?:also|has|have|had|both|here|[a-z]+ly) ){{0,2}}(?:handle[sd]?|handling|did|does|doing|provide[sd]?|providing|contribute[sd]?|suppl(?:y|ies|ied|ying)|composing|lends?|lent|furnish(?:es|ed)|turns in|serves up|adds|compose[sd]?|create[sd]?|design(?:s|ed)?|wrote|writes|penn?(?:s|ed)|deliver(?:s|ed)?|craft(?:s|ed)|t(?:ook|akes) over(?: as)?|(?:gets|receives|received|got|takes|shares) (?:the |sole |full |screen )*credit for|(?:is|was|were|are) (?:responsible|credited) (?:for|with))(?P<between>(?: (?:the|a|an|his|her|some|all|most|of|another|this))* (?:{W},? (?:and )?){{0,4}}?)(?P<work>{_WORKS.any}|{_SONGS})(?=[.,;:)!?\n—]|$| (?:and|for|here|with|on|is|are|which|that|as|to|in|himself|herself|too)\b| (?:chores|duties|honou?rs)\b)", build=_did_work),
    Rule("WORK is the work of NAME", "crew", rf"\b(?P<work>{_WORKS.any}),? (?:is|was|are|were) (?:[a-z]+ly )?(?:all )?(?:the (?:handi)?work of|courtesy of|due to|thanks to|down to|credited to) {DESCRIPTION}(?P<value>{LIST})", build=_did_this_work),
    Rule("did the WORK with NAME", "crew", rf"\b(?:did|designed|created|built|composed|wrote|made|handled) the (?P<work>{_WORKS.any})(?: together| along)? with {BETWEEN}(?P<value>{P})(?=[.,;:)!?\n—]|$| (?:and|for|on)\b)", build=_did_this_work),
    Rule("NAME did the DOING", "director", rf"(?P<value>{P}(?: and {P})?),? (?:who )?(?:did|does|do|handled?|share[sd]?|splits?) (?:(?:all|most|much|some|part) of )?(?:the|his own|her own|their own) (?:actual |real |bulk of the )?(?P<work>producing|directing|writing|editing|scoring|screenwriting)\b(?! (?:team|credits?))", build=lambda hit: _did_duties(hit)),
    Rule("NAME takes the reins", "director", rf"(?P<value>{P}(?: and {P})?),? (?:who )?(?:[a-z]+ly |now |here )?(?:takes?|took|taking|handle[sd]?|assume[sd]?|picks? up|shares?|sharing) (?:over |on )?(?:the )?(?:direct(?:ing|orial|ion)|director's) (?:reins|reigns|duties|chores|chair|credit|honou?rs)", build=_took_reins),
    Rule("WORK duties fell to NAME", "crew", rf"\b(?P<work>{'|'.join(_DUTIES)})(?: |-)(?:reins|reigns|duties|chores|honou?rs|credit),?(?: (?:is|are|was|were|here|this time|have|been|handled|handed|shared|split|divided|given|assigned|taken|passed|falls?|fell|goes|go|went|came|over|on|up|by|to|between|among|belong))+ {DESCRIPTION}(?P<value>{LIST})", build=lambda hit: _duties(hit)),
    Rule("a film by NAME", "director", rf"\b(?:an?|this|another) (?:{W},? ){{0,5}}?{FILM_NOUN},? (?:by|from) {DESCRIPTION}(?P<value>{P}(?: and {P})?)(?=[.,;:)!?\n—]|$| (?:is|has|was|that|which|who|about|and|with|in|starring)\b)", build=_film_by),
    Rule("NAME has crafted a film", "director", rf"(?P<value>{P}(?: and {P})?),? (?:who )?(?:(?:has|have) (?:[a-z]+ly |once again |again )?(?:made|crafted|created|fashioned|constructed|concocted|given us|delivered)|crafts|fashions) (?:this|an?|one of) (?:{W},? (?:and |but |yet )?){{0,6}}?{FILM_NOUN}\b(?!')", build=_made_film),
    Rule("NAME made this film", "director", rf"(?P<value>{P}(?: and {P})?),? (?:who )?(?:made|has made|brought us|gave us|crafted|created|fashioned) this (?:{W} ){{0,3}}?{FILM_NOUN}\b", build=_made_film),
    Rule("NAME-directed", "director", rf"(?P<value>{P})-(?:and-)?(?P<did>{_PASSIVES.any})(?= [a-z{TITLE}])", build=_compounded, presupposed=True),
    Rule("NAME adapted it", "screenwriter", rf"(?P<value>{_ROW}),? (?:--|—)?(?:who )?(?:(?:also|has|have|had|both|here|himself|herself|[a-z]+ly) ){{0,2}}(?:adapt(?:s|ed)|rewrote|reworked|co-adapted|based (?:the|his|her|their) (?:script|screenplay)|(?:turned|turns) in the (?:script|screenplay)) (?:(?:it|the|his|her|their|this|on|from|for)\b|[\ue001\ue002]'s )", build=_adapts),
    Rule("adapted by NAME", "screenwriter", rf"\b(?:adapted|adaptation)(?: for the (?:screen|cinema)| here|,? (?:—|\(|,) ?[^\n—,()]{{1,40}}(?:—|,|\)))? by {DESCRIPTION}(?P<value>{LIST})", build=_adapts),
    Rule("credited to NAME", "screenwriter", rf"\b(?:script|screenplay|screen play|teleplay|scenario|writing|dialogue|words)(?:,)?(?: is| was|,)? (?:credited|attributed) to {DESCRIPTION}(?P<value>{LIST})", build=_adapts),
    Rule("credited screenwriters", "screenwriter", rf"\b(?:script|screen)?writers?,? (?:\([^()\n]{{0,30}})?(?:include|includes|including|among them|namely) {DESCRIPTION}(?P<value>{LIST})", build=_adapts),
    Rule("a hand in the script", "screenwriter", rf"(?P<value>{P}(?: and {P})?),? (?:who )?(?:also |both )?had a hand in (?:(?:the|writing|revising|rewriting|this|its) )+(?:script|screenplay|dialogue)", build=_adapts),
    Rule("wrote it with NAME", "screenwriter", rf"\b(?P<did>(?:co-?)?(?:wrote|written|writes|scripted|scripts|directed|directs|produced|produces))(?: it| this| the (?:script|screenplay|film|movie|thing|picture))?(?: too| himself| herself| as well)?(?:,? together|,? along|,? in collaboration)? (?:with|alongside) (?:{BETWEEN})?(?P<value>{LIST})(?!'s?\b| in mind\b)", build=_together),
    Rule("NAME cut it", "crew", rf"(?P<value>{P}(?:(?:, | and ){P})?) (?:who |\((?:he|she|who) )?(?P<did>{_DID})(?=[.,;)\n]| (?:and|as|like|so|mostly|through|with)\b|$)", build=_did),
    Rule("NAME, working from a novel", "screenwriter", rf"(?P<value>{P}(?: and {P})?),? (?:working|adapting(?: it)?|drawing|fashioning (?:it|a script|their script|his script|her script)) (?:closely |loosely |freely )?from (?:(?:the|an?|his|her|their)|[\ue001-\ue003]'s) (?:[a-z-]+ ){{0,3}}?(?:novel|novella|book|play|story|memoir|bestseller|short story)\b", build=_adapts),
    Rule("NAME, adapting a novel", "screenwriter", rf"(?P<value>{P}(?: and {P})?), (?:here |loosely |freely |faithfully )?adapting (?:(?:the|an?|his|her|their)|[\ue001-\ue003]'s) (?:own )?(?:[a-z-]+ ){{0,3}}?(?:novel|novella|book|play|story|memoir|bestseller|short story|comic)\b", build=_adapts),
    Rule("whose first script this was", "screenwriter", rf"(?P<value>{P}), whose (?:[a-z-]+ ){{1,3}}?(?P<work>script|screenplay|film|picture|feature|movie)(?: as (?:a )?director)? (?:this|it) (?:is|was)", build=_whose),
    Rule("hired NAME to write it", "screenwriter", rf"\b(?:hire[sd]?|hiring|brought in|brings in|got|gets|asked|asks|engaged|engages|commissioned|turned to|roped in|persuaded|recruited|hires) (?:(?:the |an? )?(?:old-timer|veteran|newcomer|young|old|retired|unknown|[a-z]+-[a-z]+) )?(?P<value>{P})(?:, [^\n,.;]{{3,50}},)? to (?P<verb>write|script|direct|score|shoot|photograph|edit|compose|adapt|sit behind|stand behind)(?= (?:the camera|it|this|that|the (?:film|script|screenplay|picture|movie|score|music|book|thing))\b|[.,;])", build=lambda hit: _hired(hit)),
)  # fmt: skip
