"""Who made the film, told by what they did to its things: "X lit those grey interiors", "X lights, Y cuts", "the script, which X worked up"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, TITLE, Mention
from recension.reading.rules._people import LIST, P, W, back, names, sounds_like_a_person
from recension.reading.rules.credits._companies import is_company
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
    STORY,
    WORKS,
    WRITER,
    Credit,
    Table,
    crew,
)
from recension.reading.rules.credits._makers import credit_drafts

_AGENTS, _WORKS, _PASSIVES = Table(AGENTS), Table(WORKS), Table(PASSIVES)

#: What is done in the making, by the craft it is of; stories tell of shooting and cutting too.
_DEEDS = Table(
    (
        (r"photograph(?:s|ed)|lens(?:es|ed)|lit|lights", CINEMATOGRAPHY),
        (r"sho(?:o?ts?)|films|filmed", CINEMATOGRAPHY),
        (r"cuts?|edits|edited|assemble[sd]", EDITING),
        (r"score[sd]|compose[sd]|orchestrate[sd]", MUSIC),
        (r"design(?:s|ed)", crew("production_design")),
        (r"dress(?:es|ed)|costume[sd]", crew("costume")),
        (r"choreograph(?:s|ed)", crew("choreography")),
    )
)
#: What of a film is done so to: said of whomever it tells the craft.
_OF_FILMS = re.compile(
    r" (?:(?:every|all|those|these|its|the|this|that) (?:[a-z'-]+,? |[\ue001-\ue004] ){0,3}?(?:interiors?|exteriors?|faces|scenes?|sequences?|landscapes?|images|footage|film|picture|movie|locations?|close-ups|half|sets?|streets|nights?|countryside|action|concert|numbers?|music|score|songs)\b"
    r"|(?:it|everything)(?=[.,;)]| (?:all|in|on|with|as|like|through|and|at|so|for)\b)|(?:on|in) (?:super|16|35|70|8|black|colou?r|monochrome|technicolor|scope|cinemascope|widescreen|panavision|academy|eastman|digital|video|hd|high-contrast|grainy|available)\b)"
)
_OBJECT = r"(?= (?:it|everything|every|all|the|its|those|these|them|this|that|some|most|much|both|in|on|with|his|her)\b|[.,;)\n]|$)"
#: Where such deeds stand in a row, each without an object: "Holm lights, Orr cuts, Quill scores".
_IN_A_ROW = re.compile(
    rf"[{PERSON}{NAME}] (?:lights|shoots|photographs|cuts|edits|scores|composes|writes|directs|designs|produces)[,.;]? ?"
)


def _whole(hit: Hit, m: Mention) -> bool:
    """Whether a name stands there in full and is no player's, company's or role's."""
    acts = m.plays or (m.credit is not None and m.credit.acts)
    return " " in hit.typed.text.view[m.start : m.end] and not acts and not is_company(m)


def _key(credit: Credit) -> str:
    role = dict(credit.qualifiers).get("role", "")
    return f"crew:{role}" if role else credit.property


def _is_of(m: Mention, credit: Credit) -> bool:
    """Whether the film's credits, or their trade, give somebody a craft."""
    return (m.credit is not None and _key(credit) in m.credit.properties) or m.trade == _key(credit)


def _stranger(m: Mention) -> bool:
    return m.credit is None and not m.trade and (m.kind == PERSON or sounds_like_a_person(m))


#: Studios and censors cut films too; editors are those "who had cut it".
_STUDIOS_CUT = re.compile(r"(?! ?,? who\b).*\bcuts?$")


def _did(hit: Hit) -> Iterator[Draft]:
    """ "Nils Holm lit those interiors": of whom the craft is, or of a stranger where it is done to what films have."""
    credit = _DEEDS.credit(hit.match["did"])
    shadow, end = hit.typed.shadow, hit.match.end()
    row = len(_IN_A_ROW.findall(shadow, *hit.typed.line_at(end))) > 1
    if credit is None or near(hit).others(60):
        return
    for m in names(hit):
        sure = _is_of(m, credit) and not (m.credit is not None and "director" in m.credit.properties and not row)
        told = _whole(hit, m) and _stranger(m) and (row or (_OF_FILMS.match(shadow, end) and not _STUDIOS_CUT.match(hit.match[0][1:])))
        if sure or (told and hit.typed.known.sure):
            yield hit.draft(m.name, dict(credit.qualifiers), mention=m, property=credit.property)


def _camera(hit: Hit) -> Iterator[Draft]:
    """ "Nils Holm keeps his camera prowling": of no director."""
    for m in names(hit):
        if _is_of(m, CINEMATOGRAPHY) or (_whole(hit, m) and _stranger(m) and hit.typed.known.sure):
            yield hit.draft(m.name, {"role": "cinematography"}, mention=m)


#: What one person does of a film, verb by verb.
_CHAIN = Table(
    (
        (r"wrote|writes|written|scripted", WRITER),
        (r"directed|directs", DIRECTOR),
        (r"produced|produces", PRODUCER),
        (r"shot|shoots|photographed|photographs|filmed|lit", CINEMATOGRAPHY),
        (r"cuts?|edited|edits", EDITING),
        (r"scored|scores|composed", MUSIC),
        (r"designed", crew("production_design")),
    )
)
_VERB = re.compile(rf"\b{_CHAIN.any}\b")


def _all_by_one(hit: Hit) -> Iterator[Draft]:
    """ "He wrote it, directed it, shot it and cut it"; "Quill did everything: wrote, directed and edited"."""
    people = names(hit) if hit.has("value") else _last_named(hit)
    credits = dict.fromkeys(c for v in _VERB.findall(hit.match["chain"]) if (c := _CHAIN.credit(v)) is not None)
    for m in people[:1]:
        for credit in credits:
            yield hit.draft(m.name, dict(credit.qualifiers), mention=m, property=credit.property)


_BACK = 260


def _last_named(hit: Hit) -> list[Mention]:
    """Whom a pronoun takes up: the person named last before it who makes films, credited ones first."""
    start = hit.match.start()
    before = [m for m in hit.typed.within(max(0, start - _BACK), start) if m.kind in (PERSON, NAME)]
    makers = [m for m in before if m.credit is not None and "director" in m.credit.properties]
    full = [m for m in before if " " in hit.typed.text.view[m.start : m.end] and (m.kind == PERSON or sounds_like_a_person(m))]
    return (makers or full)[-1:]


def _each_of(hit: Hit, credits: list[Credit]) -> Iterator[Draft]:
    if not near(hit).others(60):
        yield from credit_drafts(hit, credits, strong=all(m.words > 1 or m.credit is not None for m in names(hit)))


_SCRIPT = {"story": STORY, "yarn": STORY, "treatment": STORY}


def _worked_up(hit: Hit) -> Iterator[Draft]:
    """ "the screen play, which Quill has cut from her own stage version"."""
    yield from _each_of(hit, [_SCRIPT.get(hit.match["work"], SCREENPLAY)])


def _picture_that(hit: Hit) -> Iterator[Draft]:
    """ "Orr's picture, which Ada Quill wrote"."""
    credits = list(_CHAIN.credits(hit.match["verbs"]))
    if all(m.own for m in hit.mentions("film")):
        yield from _each_of(hit, credits)


def _who_did(hit: Hit) -> Iterator[Draft]:
    """ "the woman who wrote it, Ada Quill"."""
    yield from _each_of(hit, _CHAIN.credits(hit.match["verbs"]))


def _has_done(hit: Hit) -> Iterator[Draft]:
    """ "Quill has written the script too"; "who has also produced it"."""
    credits = _PASSIVES.credits(hit.match["verbs"])
    if not any(m.credit is not None and m.credit.acts for m in names(hit)):
        yield from _each_of(hit, credits)


def _named_as(hit: Hit) -> Iterator[Draft]:
    """ "Quill and Holm are named as writers"."""
    yield from _each_of(hit, [c for c in _AGENTS.credits(hit.match["agents"]) if c is not CAST])


def _with_whom(hit: Hit) -> Iterator[Draft]:
    """ "shares the writing credit with Quill"."""
    credit = {"story": STORY, "directing": DIRECTOR, "director": DIRECTOR}.get(hit.match["part"], WRITER)
    yield from _each_of(hit, [credit])


#: A clause before that tells somebody's craft by the same words: "Holm was the cinematographer, Orr the editor".
_TOLD_SO = re.compile(
    rf"\b(?:(?:was|is|were|did|does|wrote|has|had|handled|supplied|made|took) (?:the|its) |[{PERSON}{NAME}] (?:the|its) )(?:{_AGENTS.any}|{_WORKS.any}|design|clothes|sets)\b[^\n.;]{{0,60}}$"
)
_WHAT = Table(
    (
        *AGENTS,
        *WORKS,
        (r"clothes|dresses|frocks", crew("costume")),
        (r"designs?", crew("production_design")),
        (r"cutting", EDITING),
        (r"camera|lighting", CINEMATOGRAPHY),
        (r"words", crew("lyrics")),
    )
)


def _gapped(hit: Hit) -> Iterator[Draft]:
    """ "…, Lena Orr the editor", "Billy Hale the clothes": the verb stands in the clause before."""
    if back(hit, _TOLD_SO, 110):
        yield from _each_of(hit, [c for c in _WHAT.credits(hit.match["what"]) if c is not CAST])


def _did_part(hit: Hit) -> Iterator[Draft]:
    """ "Jack Holm did the design"."""
    if all(_whole(hit, m) for m in names(hit)):
        yield from _each_of(hit, [c for c in _WHAT.credits(hit.match["what"]) if c is not CAST])


def _the_rest(hit: Hit) -> Iterator[Draft]:
    """ "Holm composed some of it and Orr the rest"."""
    credits = _CHAIN.credits(hit.match["verb"])
    yield from _each_of(hit, [MUSIC] if hit.match["verb"] == "wrote" and "score" in hit.match[0] else credits)


def _turned_own(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill, with Lena Orr, opened out her own play": who adapts what is theirs wrote the script."""
    yield from _each_of(hit, [SCREENPLAY])


def _task(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill had the job of adapting it"."""
    credit = {
        "adapting": SCREENPLAY,
        "writing": SCREENPLAY,
        "scripting": SCREENPLAY,
        "directing": DIRECTOR,
        "scoring": MUSIC,
        "editing": EDITING,
        "cutting": EDITING,
    }[hit.match["doing"]]
    yield from _each_of(hit, [credit])


def _dubs(hit: Hit) -> Iterator[Draft]:
    """ "In the German version Nils Holm speaks for Marsh"."""
    for m in names(hit):
        if m.words > 1:
            yield hit.draft(m.name, {"role": "dubbing"}, mention=m)


def _to_words(hit: Hit) -> Iterator[Draft]:
    """ "songs to words by Lena Orr"."""
    yield from _each_of(hit, [crew("lyrics")])


def _only_feature(hit: Hit) -> Iterator[Draft]:
    """ "Night Ferry is the only feature Ada Quill ever directed"."""
    if all(m.own for m in hit.mentions("film")):
        yield from _each_of(hit, [DIRECTOR])


def _shared_work(hit: Hit) -> Iterator[Draft]:
    """ "Nils Holm and the Gulls share the score"."""
    yield from _each_of(hit, _WORKS.credits(hit.match["work"]))


_LY = r"(?:,? (?:also|himself|herself|here|again|too|[a-z]+ly))*"
_ROW = rf"{P}(?:(?:, and |, | and | & ){P}){{0,3}}"
_IT = r"(?:it|this|the (?:thing|film|movie|picture|script|screenplay|whole thing|story))"
_STOP = r"(?=[.,;:)!?\n—]|$| (?:and|but|for|with|in|on|as|here|too|from|at|who|which|is|was)\b)"
_SCRIPTED = r"screen ?play|script|scenario|adaptation|teleplay|story|yarn|treatment|libretto"

RULES: tuple[Rule, ...] = (
    Rule("NAME did it to OBJECT", "crew", rf"(?P<value>{P}(?: and {P})?)(?:,? (?:who|which))?(?: (?:had|has|have|also|himself|herself|[a-z]+ly|superbly))* (?P<did>{_DEEDS.any}){_OBJECT}", build=_did),
    Rule("NAME keeps his camera", "crew", rf"(?P<value>{P})(?:, [^\n.;()]{{3,110}},)? (?:keeps?|kept|moves?|moved|lets?|puts?|trains?|trained|draped|drapes|points?|pointed|plants?|planted|sends?|sent|hides?|hid|mounts?|mounted|lowers?|swings?|smeared|handles?|handled) (?:his|her|the) (?:[a-z-]+ )?(?:camera|lens)\b", build=_camera),
    Rule("he did it all", "director", rf"(?:^|[,;:(—–-] ?|\b(?:and|but|so|for|that|when|where) )(?P<quote>(?:he|she|who)(?: had| has| also)? (?P<chain>{_CHAIN.any}(?: it| the (?:film|script|picture))?(?:(?:,? and |, |,? then ){_CHAIN.any}(?: it| the (?:film|picture))?){{2,6}}))(?=[.,;:)!\n]|$| (?:himself|herself|all|too|as well|and)\b)", build=_all_by_one),
    Rule("he did it and did it", "director", rf"(?:^|[,;:(—–-] ?|\b(?:and|but|so|for|that|when|where) )(?P<quote>(?:he|she)(?: had| has| also)? (?P<chain>{_CHAIN.any} (?:it|the (?:film|script|picture))(?:,? and |, ){_CHAIN.any} it))(?=[.,;:)!\n]|$)", build=_all_by_one),
    Rule("NAME did everything: VERBS", "director", rf"(?P<quote>(?P<value>{P}),? (?:who )?(?:did|does|has done|did pretty much|did nearly) (?:everything|it all|the lot|almost everything|nearly everything)(?: himself| herself)?(?:: | — | – |, |; )(?:(?:he|she|also) )?(?P<chain>{_CHAIN.any}(?: it)?(?:(?:,? and |, ){_CHAIN.any}(?: it)?){{1,6}}))", build=_all_by_one),
    Rule("script that NAME worked up", "screenwriter", rf"\b(?P<work>{_SCRIPTED})(?: \([^()\n]{{1,40}}\))?,? (?:(?:which|that) )(?P<value>{LIST}) (?:(?:has|have|had|also|himself|herself|together) )*(?:cut|worked up|drew|drawn|fashioned|carved|made|developed|began|adapted|based|put together|turned out|cooked up|built|distilled|boiled down|wrought|hammered out|knocked out)\b", build=_worked_up),
    Rule("picture that NAME wrote", "screenwriter", rf"(?:\b(?:film|picture|movie|comedy|drama|thriller|feature)|(?P<film>[{TITLE}])),? (?:which|that) (?P<value>{P}(?: and {P})?) (?:(?:has|have|had|also|himself|herself) )*(?P<verbs>{_CHAIN.any}(?: and {_CHAIN.any})*){_STOP}(?! (?:in|on) (?!(?:19|20)))", build=_picture_that),
    Rule("the one who did it, NAME", "screenwriter", rf"\b(?:man|woman|person|people|fellow|one|ones|team|pair|men|women|brothers|couple|girl|boy) (?:who|that) (?P<verbs>{_CHAIN.any}(?: and {_CHAIN.any})*) {_IT},? (?:(?:is|was|were|are) )?(?P<value>{LIST})(?=[.,;:)!\n]|$)", build=_who_did),
    Rule("NAME has done it", "director", rf"(?P<value>{_ROW})(?:,? (?:who|both))? (?:has|have|had){_LY} (?P<verbs>{_PASSIVES.any}(?:(?:, | and |, and ){_PASSIVES.any}){{0,3}}) {_IT}{_STOP}", build=_has_done),
    Rule("NAMES are named as AGENTS", "screenwriter", rf"(?P<value>{_ROW}),? (?:who )?(?:are|is|were|was) (?:also |both |all )?(?:named|credited|listed|billed|cited) as (?:the |its |co-)?(?P<agents>{_AGENTS.any}(?:(?:/| and |, | & ){_AGENTS.any}){{0,2}}){_STOP}", build=_named_as),
    Rule("shares the credit with NAME", "screenwriter", rf"\b(?:shares?|shared|sharing|takes|took|has|had) (?:the |a |screen |joint |sole )*(?P<part>writing|screenplay|script|screenwriting|story|directing|director)(?:'s)? credit with (?P<value>{LIST})", build=_with_whom),
    Rule("NAME the AGENT, gapped", "crew", rf"(?:, |; | and |, and )(?P<value>{P}(?: and {P})?),? (?:the|its) (?P<what>{_WHAT.any})(?=[.,;:)!\n]|$| and\b)", build=_gapped),
    Rule("NAME did the design", "crew", rf"(?P<value>{P}(?: and {P})?) (?:did|does|made|handled|supplied) (?:the|its) (?P<what>clothes|frocks|design|designs|cutting|lighting|camera ?work|words|sets|photography|cinematography|editing)(?=[.,;:)!\n]|$| and\b)", build=_did_part),
    Rule("some of it and NAME the rest", "crew", rf"\b(?P<verb>composed|wrote|scored|shot|photographed|edited|cut|directed|filmed) (?:some|half|most|part|much|the (?:first|bulk)[a-z ]{{0,12}}) of (?:it|this|the (?:score|music|film|picture|script))[^\n.;]{{0,30}}?,? and (?P<value>{P}) (?:did )?the (?:rest|other half|remainder|others?|second half)\b", build=_the_rest),
    Rule("NAME, with NAME, opened out his play", "screenwriter", rf"(?P<value>{P}(?:,? (?:with|and|together with|along with) {P})?),? (?:(?:has|have|had|also|himself|herself) )*(?:opened (?:out|up)|adapts?|adapted|reworked|expanded|filleted|boiled down|pared (?:down)?|compressed|condensed|refashioned|turned|revised|pruned) (?:his|her|their) own (?:{W} |[{NAME}][ -][a-z]+ ){{0,3}}?(?:play|novel|book|novella|memoir|story|stories|musical|teleplay|radio play|stage version)\b", build=_turned_own),
    Rule("NAME had the job of DOING it", "screenwriter", rf"(?P<value>{P}(?: and {P})?),? (?:who )?(?:had|has|was given|were given|took on|takes on|got|drew|faced) (?:the|an?) (?:{W} ){{0,2}}?(?:job|task|chore) of (?P<doing>adapting|writing|scripting|directing|scoring|editing|cutting)\b", build=_task),
    Rule("NAME speaks for NAME", "crew", rf"\b(?:dub|dubbing|dubbed|version|track|language)(?![a-z])[^\n.;]{{0,40}}?(?P<value>{P}) (?:speaks|spoke|dubs|dubbed|doubles|voices|lends (?:his|her) voice|does the talking) (?:for|to)? ?(?P<whom>{P})", build=_dubs),
    Rule("the voice is that of NAME", "crew", rf"\b(?:the |whose )?voice (?:you hear |we hear |one hears |heard |that comes out )?(?:is|was) (?:really |actually )?(?:that of |dubbed by )?(?P<value>{P})(?=[.,;:)!\n]|$)", build=_dubs),
    Rule("words by NAME", "crew", rf"\b(?:songs?|music|score|numbers?|tunes?)\b[^\n.;()]{{0,40}}? (?:to|with|and) words by (?P<value>{LIST})", build=_to_words),
    Rule("TITLE is the only feature NAME directed", "director", rf"(?P<film>[{TITLE}])\"?(?: \([^()\n]{{1,30}}\))?,? (?:is|was|remains|proved) (?:[^\n.;,]{{0,30}} )?(?:the|one of the|a|an) (?:{W},? ){{0,3}}?(?:film|feature|movie|picture|thing)s? (?:that |which )?(?P<value>{P}) (?:has |had )?(?:ever )?(?:directed|made|helmed)\b", build=_only_feature),
    Rule("NAMES share the WORK", "crew", rf"(?P<value>{P}(?:(?:, and |, | and )(?:the )?{P}){{0,3}}) (?:share|shared|split|divide|divided) (?:the )?(?:{W} )?(?P<work>{_WORKS.any}){_STOP}", build=_shared_work),
)  # fmt: skip
