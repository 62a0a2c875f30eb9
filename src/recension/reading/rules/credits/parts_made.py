"""Makers told by the part of the film they made, whose craft the part tells: its theme, its fights, its voices, the show itself."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON
from recension.reading.rules._people import BETWEEN, DESCRIPTION, LIST, P, names
from recension.reading.rules.credits._crafts import CAST, MUSIC, PASSIVES, WRITER, Table, crew
from recension.reading.rules.credits._makers import credit_drafts

#: Parts that stand with other verbs or owners for something else: "X's theme" is what X's films are about.
_PARTS = Table(
    (
        (
            r"(?:(?:opening|main|title|end|closing|series|memorable|catchy|haunting|famous|love) )*theme(?: music| tune)?|(?:opening|main|title|closing) music",
            MUSIC,
        ),
        (r"(?:(?:original|new|title|catchy|fine|[a-z]+able) )*(?:songs|musical numbers|song score)", crew("songs")),
        (
            r"(?:fight|dance|action|sword|martial arts|musical|stunt)?[ -]?(?:fights?|fighting|dances|dancing|dance numbers|routines|(?<=fight )(?:scenes|sequences)|(?<=action )(?:scenes|sequences)|(?<=dance )(?:scenes|sequences)|ballets?|swordplay|duels|numbers|stunts)",
            crew("choreography"),
        ),
        (
            r"(?:monsters?|creatures?|puppets?|miniatures?|dinosaurs?|aliens?|masks?)(?: (?:suits?|costumes?|effects))?",
            crew("effects"),
        ),
        (r"dialogues?|(?:narration|commentary|voice-?over)", WRITER),
    )
)
_PASSIVES = Table(PASSIVES)
_SCORED = r"(?:composed|written|penned|created|supplied|provided|contributed|arranged|devised|choreographed|staged|co-written|conceived|directed|designed|sculpted|animated)"
#: What each verb can be done to.
_CAN = {
    "music": r"composed|written|penned|created|supplied|provided|contributed|arranged|co-written",
    "songs": r"composed|written|penned|supplied|provided|contributed|co-written",
    "choreography": r"choreographed|staged|arranged|devised|created|directed",
    "effects": r"designed|sculpted|animated",
    "": r"written|penned|provided|supplied|co-written",
}


def _fits_verb(hit: Hit) -> bool:
    role = next((dict(c.qualifiers).get("role", "") for c in _PARTS.credits(hit.match["part"])), "")
    return re.fullmatch(_CAN[role], hit.match["did"]) is not None


def _made(hit: Hit) -> Iterator[Draft]:
    """ "the opening theme was penned by X", "X staged the fights"."""
    full = all(m.kind == PERSON or m.words > 1 for m in names(hit))
    if full and not near(hit).others(60) and _fits_verb(hit):
        yield from credit_drafts(hit, _PARTS.credits(hit.match["part"]), strong=True)


def _wrote(hit: Hit) -> Iterator[Draft]:
    """ "X and Y wrote the songs"."""
    if all(m.kind == PERSON or m.words > 1 for m in names(hit)) and not near(hit).others(60):
        yield from credit_drafts(hit, _PARTS.credits(hit.match["part"]), strong=False)


def _staged(hit: Hit) -> Iterator[Draft]:
    """ "X choreographed the fights"."""
    if all(m.kind == PERSON or m.words > 1 for m in names(hit)) and not near(hit).others(60):
        yield from credit_drafts(hit, [crew("choreography")], strong=False)


def _dubbed(hit: Hit) -> Iterator[Draft]:
    """ "the singing was dubbed by X": a voice for another's; versions dubbed by companies are none."""
    for m in names(hit):
        if (m.kind == PERSON or m.words > 1) and not near(hit).others(60):
            yield hit.draft(m.name, mention=m)


def _created(hit: Hit) -> Iterator[Draft]:
    for m in names(hit):
        if (m.kind == PERSON or m.words > 1) and not near(hit).others(60):
            yield hit.draft(m.name, mention=m)


def _also(hit: Hit) -> Iterator[Draft]:
    """ "created and produced by X"."""
    yield from _created(hit)
    if hit.match["verbs"]:
        yield from credit_drafts(hit, [c for c in _PASSIVES.credits(hit.match["verbs"]) if c is not CAST], strong=True)


_SHOW = r"(?:(?:tv|television|hit|long-running|animated|cult|this|the|original) )*(?:series|show|sitcom|soap(?: opera)?|mini-?series|program(?:me)?|cartoon)"
_VOICE = r"(?:voices?|singing(?: voice)?|vocals|songs|dialogue|lines|growls|speech|part|role|character)"
_ADV = r"(?: [a-z]+ly| all| also| mostly| mainly| largely| in fact| later| once again| again| beautifully| well)*"
_END = r"(?=[.,;:)!?\n—]|$|--| (?:and|but|who|in|for|with|is|are|was|were|on|which|that|as|here|too|herself|himself)\b)"

RULES: tuple[Rule, ...] = (
    Rule("PART was made by NAME", "crew", rf"\b(?P<part>{_PARTS.any})(?: [a-z]+ ){{0,1}}?,?(?: (?:which|that))?(?: (?:is|are|was|were|has been|have been|being))?{_ADV} (?P<did>{_SCORED})(?: and (?:performed|sung|played|conducted|arranged|staged))?{_ADV} by {DESCRIPTION}(?P<value>{LIST})", build=_made),
    Rule("NAME did the fights", "crew", rf"(?P<value>{P}(?:(?:, | and ){P})?),? (?:who )?(?:(?:also|has|both|here) )*(?:choreograph(?:s|ed)|stage[sd]|arranges|arranged) (?:the |its |all the |all of the |some |most of the )?(?:[a-z-]+ ){{0,2}}?(?:fight|dance|action|sword|musical|stunt)?[ -]?(?:fights?|fighting|danc(?:es|ing)|numbers|routines|scenes|sequences|ballets?|swordplay|duels|stunts|choreography){_END}", build=_staged),
    Rule("NAME wrote the songs", "crew", rf"(?P<value>{P}(?:(?:, | and | & ){P}){{0,2}}),? (?:who )?(?:(?:also|has|had|both|here) )*(?:wrote|writes|composed|composes|penned|contributed|contributes|provided|provides) (?:all )?(?:the |its |most of the |some of the |all of the |(?:two|three|four|five|six|several|some|a few|new|original) )(?:[a-z-]+ ){{0,2}}?(?P<part>songs|musical numbers|(?:main |title |opening |end )?theme(?: music| tune)?){_END}", build=_wrote),
    Rule("voice dubbed by NAME", "crew", rf"\b{_VOICE}(?:,? (?:which|who|that))?(?: (?:is|are|was|were|has been|have been|being|had to be))?{_ADV} (?:over)?dubbed(?: in)?{_ADV} by {BETWEEN}(?P<value>{LIST})(?! (?:films?|studios?|pictures?|version)\b)", build=_dubbed, qualifiers=(("role", "dubbing"),)),
    Rule("PLAYER was dubbed by NAME", "crew", rf"(?:{P}|\b(?:who|he|she|they|lead|leads|actor|actress|players?|cast))(?:, [^\n,.;()]{{3,60}},)? (?:is|are|was|were|has been|had been|had to be){_ADV} (?:re-?)?(?:dubbed|voiced|re-?voiced|looped){_ADV} (?:throughout |in English |into English )?by {BETWEEN}(?P<value>{LIST})(?! (?:films?|studios?|pictures?|version)\b)", build=_dubbed, qualifiers=(("role", "dubbing"),)),
    Rule("NAME dubs the voice", "crew", rf"(?P<value>{P}),? (?:who )?(?:also )?(?:dubs|dubbed|overdubbed) (?:his|her|their|the|all the|all of the|[{PERSON}]'s) (?:[a-z]+ ){{0,2}}?{_VOICE}{_END}", build=_dubbed, qualifiers=(("role", "dubbing"),)),
    Rule("creator NAME", "crew", rf"\b(?:(?:(?:the|its|our|{_SHOW}|{_SHOW}'s) )+|^)(?:co-)?creators?,? {BETWEEN}?(?P<value>{P}(?: and {P})?)(?! (?:\(|films?))", build=_created, qualifiers=(("role", "creator"),)),
    Rule("NAME, creator of the show", "crew", rf"(?P<value>{P}(?: and {P})?),? (?:is |was |are |were |who )?(?:the |its )?(?:co-)?creators? of (?:this|the) (?:{_SHOW})", build=_created, qualifiers=(("role", "creator"),)),
    Rule("created by NAME", "crew", rf"(?:^|[.;(] |\b{_SHOW},? (?:which |that )?(?:(?:is|was|were) )?)(?:co-)?created(?P<also>(?:, | and | & )(?P<verbs>{_PASSIVES.any}(?:(?:, and |, | and | & ){_PASSIVES.any}){{0,2}}))? by {DESCRIPTION}(?P<value>{LIST})", build=_also, qualifiers=(("role", "creator"),)),
)  # fmt: skip
