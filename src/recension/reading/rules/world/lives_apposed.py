"""Facts of a real person set beside the name: "Ada Quill, born in a barn at Dunmore", "Quill, the first woman to …,", "the boy, who lived in Leith, died"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE
from recension.reading.rules.cast._roles import is_role
from recension.reading.rules.world._lived import is_shown, last_lived, of_the_film, told
from recension.reading.rules.world._real import is_figure, real_ones
from recension.values import fold

_SOMEBODY = f"[{NAME}{CHARACTER}{PERSON}{TITLE}]"
_NAME = f"[{NAME}{CHARACTER}{PERSON}]"
#: How the past is told of a life; who is played or shown is so in the film.
_DID = (
    r"(?:(?:was|were|had been|had) (?!(?:[a-z]+ly )?(?:played|portrayed|impersonated|embodied|incarnated|brought|cast|filmed|directed|written|shown|seen|released))|became|began|took|wrote|won|lost|left|came|made|held|led|fought|broke|spent|gave|grew|fell|knew|kept|ran|built|founded|"
    r"stood|rose|died|fled|lived|sold|bought|taught|drew|drove|shot|met|got|(?!asked|replied|starred|directed|portrayed|acted|performed|looked|seemed|played|inspired|received)[a-z]{3,}ed)\b"
)
_CLAUSE = r"[^\n.;:,()!?]{3,110}?"
_END = r"(?=[.;:,()!?\n—–]|$)"


def _apposed(hit: Hit) -> Iterator[Draft]:
    """A fact beside a real person's name."""
    (m,) = hit.mentions("who")
    if is_shown(m, hit.typed) and not of_the_film(hit.match["value"]) and not _STORY.search(hit.match["value"]):
        yield told(hit, m.name)
        if hit.has("one"):
            yield hit.draft(hit.words("one"), {"person": m.name}, mention=hit.span("one"), quote=hit.span("one"))


#: What is said of a part as a part.
_STORY = re.compile(r"\b(?:here|hero|heroine|villain|lead|leads|protagonist|title|version|counterpart|alter ego|stand-in|focus|subject|narrator|idol|man who wasn't|camera)\b")


def _by_trade(hit: Hit) -> Iterator[Draft]:
    """ "Quill, the surgeon at the Royal Infirmary": what somebody was, and not how the story shows them."""
    (m,) = hit.mentions("who")
    head = _HEAD.split(hit.match["value"], maxsplit=1)[0]
    name = fold(m.name)
    known = is_figure(name) or name in real_ones(hit.typed)
    if known and not _SHOWN_SO.search(head) and any(is_role(word) or _FIRST.match(word) for word in head.split()[1:]):
        yield from _apposed(hit)


#: How somebody of a story is told.
_SHOWN_SO = re.compile(r"(?<!first )(?<!last )(?<!first gay )\b(?:man|woman|boy|girl|guy|lad|loner|outsider|drunk|drifter|child|kid)$|\b(?:increasingly|desperate|lonely|young|cynical|ambitious|brooding|troubled|tormented)\b")
_HEAD = re.compile(r" (?:who|whom|whose|of|at|in|from|to|for|on|with|behind|that)\b")
_FIRST = re.compile(r"(?:first|founder|inventor|pioneer|leader|daughter|son|native|champion|winner|member|author|creator|discoverer|head|survivor|holder|architect|recipient|star)$")


def _of_last(hit: Hit) -> Iterator[Draft]:
    """ "the boy, who lived in Leith, died in 1978": of the real person named last."""
    lived = last_lived(hit, 320)
    if lived is None:
        return
    for group in ("one", "value"):
        if hit.has(group) and not of_the_film(hit.match[group]):
            yield hit.draft(hit.words(group), {"person": lived.name}, mention=hit.span(group), quote=hit.span(group))


_BORN = (
    r"(?:born|raised|reared|brought up|educated|orphaned|widowed|blinded|crippled|paraly[sz]ed|diagnosed|imprisoned|jailed|exiled|banished|christened|baptised|nicknamed|dubbed|apprenticed|married|"
    r"best known|known|remembered|famous|famed|celebrated|notorious|revered|reviled|sentenced|condemned|murdered|assassinated|executed|killed|deaf|blind|autistic|mute)"
)
_SUBJECT = r"(?:boy|girl|man|woman|youth|teenager|child|lad|couple|singer|poet|painter|writer|author|artist|composer|scientist|boxer|king|queen|emperor|soldier|pilot|explorer|doctor|surgeon|actress|outlaw|gangster|killer|priest|nun|teacher|runner|athlete|politician|activist|prisoner|patient)"
_STATE = r"(?:is|was|has been|remains|remained) (?:profoundly |severely |partly |almost |legally |totally |born )?(?:autistic|blind|deaf|mute|dyslexic|epileptic|diabetic|paraly[sz]ed|illiterate|quadriplegic|schizophrenic|bipolar|jewish|[\ue002])"
_HOLDS = r"(?:holds|held|still holds|has|earned|owns|owned|speaks|spoke) (?:an?|the|several|two|three) [^\n.;:,()!?]{0,40}\b(?:degree|doctorate|record|title|chair|patents?|phd|ph\.d|medal|languages|professorship)"

RULES: tuple[Rule, ...] = (
    Rule("real NAME, born so", "subject_fact", rf"(?P<who>{_SOMEBODY}), (?:who was )?(?P<quote>(?P<value>{_BORN}(?: [a-z]+ly)? [^\n.;:,()!?]{{3,80}}?(?:, {_NAME}(?=[,.;]))?))(?=[.;:,()!?\n—–]|$)", build=_apposed, qualifiers=(("kind", "life"),)),
    Rule("real NAME, apposed, did", "subject_fact", rf"(?P<who>{_SOMEBODY}), (?:(?:the|an?|one of|{_BORN}|who|whose|his|her|by then|then|aged|first|second|third|eldest|youngest|nicknamed)\b) ?[^\n.;:()!?]{{4,150}}, (?P<quote>(?:later |also |once |eventually )?(?P<value>{_DID}{_CLAUSE})){_END}", build=_apposed),
    Rule("real NAME, the TRADE", "subject_fact", rf"(?P<who>{_SOMEBODY})(?:, (?:here|now|then) called [^\n.,;:()]{{1,20}})?, (?P<quote>(?P<value>(?:the|an?|one of the|(?:eldest |youngest |second |third |first |only )?(?:son|daughter)) [^\n.,;:()!?—–]{{4,110}}?))(?=, (?:was|is|had|who|whose|and|[a-z]+ed|[a-z]+s)\b|[.;)!?\n]| [—–-]|,? (?:who|whose)\b|$)", build=_by_trade, qualifiers=(("kind", "occupation"),)),
    Rule("real NAME, who is so", "subject_fact", rf"(?P<who>{_SOMEBODY}),? who (?:(?P<one>(?:{_STATE}|{_HOLDS})[^\n.;:,()!?]{{0,20}}?) and )?(?P<quote>(?P<value>(?:{_STATE}|{_HOLDS})[^\n.;:,()!?]{{0,60}}?))(?=[.;:,()!?\n—–]|$| and\b)", build=_apposed, qualifiers=(("kind", "condition"),)),
    Rule("real NAME, whose", "subject_fact", rf"(?P<who>{_SOMEBODY})(?:, [^\n.;:()]{{2,70}}?)?,? whose (?P<quote>(?P<value>(?:(?!story|life|film|performance|portrayal|role)[a-z-]+ ){{1,6}}?(?:was|were|had|had been) [^\n.;:,()!?]{{4,70}}?)){_END}", build=_apposed),
    Rule("the boy, who lived, died", "subject_fact", rf"(?:^|[.;:—–] ?|, (?:and |but )?|\b(?:and|but) )the (?:real |young |actual )?{_SUBJECT}(?:, who (?P<one>{_DID} [^\n.;:,()!?]{{3,70}}?(?:, {_NAME})?),)? (?P<quote>(?:later |also |once |eventually |really |actually )?(?P<value>{_DID} [^\n.;:,()!?]{{3,90}}?)){_END}", build=_of_last),
    Rule("having done so", "subject_fact", rf", (?P<quote>(?P<value>(?:having (?:[a-z]+ed|been|had|lost|won|spent|left|made|become|written|outlived)|leaving (?:behind )?(?:an?|his|her|[a-z]+ (?:children|sons|daughters))|aged (?:only |just )?[a-z0-9-]+|at the age of [a-z0-9-]+)[^\n.;:,()!?]{{0,80}}?)){_END}", build=_of_last),
)  # fmt: skip
