"""Who plays a part that a pronoun takes up: "Ada Quill was a spy. Cora Lund plays her", "won a prize for playing him", "she is Cora Lund"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE, Mention
from recension.reading.rules._people import P, is_person, names, places_of
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._players import elsewhere
from recension.reading.rules.world._lived import is_shown
from recension.reading.rules.world._real import is_figure
from recension.reading.rules.world._settings import listed
from recension.reading.rules.world._title_people import people_of_title
from recension.values import fold

_BACK = 320
_GIVEN = words_of("given_names")


def _plays(m: Mention) -> bool:
    if m.credit is not None:
        return m.credit.acts
    return m.kind == PERSON and m.words > 1 and acts(m, weak=True)


def _may_be_a_part(m: Mention, typed: Typed) -> bool:
    """Whether a name is a role's: by the credits, of somebody real, or one given in the story."""
    if m.kind == CHARACTER or is_shown(m, typed) or is_figure(fold(m.name)):
        return True
    if m.kind == TITLE:
        return m.own and fold(m.name) in people_of_title(typed)
    stranger = m.kind == NAME and m.credit is None and is_person(m) and not listed(m.name)
    return stranger and (fold(m.name).split()[0] in _GIVEN or len(places_of(m, typed)) > 1)


def _meant(hit: Hit, player: Mention) -> Mention | None:
    """Whom the pronoun takes up: the part named last, or the one that follows right behind a dash."""
    ahead = _AHEAD.match(hit.typed.shadow, hit.match.end())
    if ahead is not None:
        return hit.typed.within(ahead.start("role"), ahead.end("role"))[0]
    start = hit.match.start()
    before = (m for m in reversed(hit.typed.within(max(0, start - _BACK), start)) if m.kind in (PERSON, NAME, CHARACTER, TITLE))
    other = _HERS if _HIM.search(hit.match[0]) else _HIS
    parts = [m for m in before if m.name != player.name and _may_be_a_part(m, hit.typed) and not _is(other, m, hit.typed)]
    return next((m for m in parts if _opens_its_sentence(m, hit.typed)), parts[0] if parts else None)


_HIM = re.compile(r"\b(?:him|he)\b")
_HERS, _HIS = (
    (re.compile(rf"\b(?:{kin}),? (?:the |old |poor )?$"), re.compile(rf",? (?:an?|the|his|her|their) (?:[a-z-]+ ){{0,3}}(?:{kin})\b"))
    for kin in (
        "mother|wife|sister|daughter|aunt|grandmother|widow|girlfriend|girl|woman|lady|queen|actress|niece|bride|mrs\\.?|miss",
        "father|husband|brother|son|uncle|grandfather|widower|boyfriend|boy|man|king|nephew|groom|mr\\.?",
    )
)  # fmt: skip


def _is(kin: tuple[re.Pattern[str], re.Pattern[str]], m: Mention, typed: Typed) -> bool:
    """Whether a name is somebody's who is called so right before it or behind: "his mother, Rusty"."""
    at, end = typed.from_view(m.start, m.end)
    return kin[0].search(typed.shadow, max(0, at - 24), at) is not None or kin[1].match(typed.shadow, end) is not None


def _opens_its_sentence(m: Mention, typed: Typed) -> bool:
    """Whether a name is the subject of its sentence, whom a pronoun of the next one takes up."""
    at = typed.from_view(m.start, m.end)[0]
    return _SUBJECT.fullmatch(typed.shadow, typed.line_at(at)[0], at) is not None


_SUBJECT = re.compile(r"\W*(?:the (?:real )?|and |but |young )?")


#: "plays him – Tom Verrell, that is": who was meant.
_AHEAD = re.compile(rf",? ?[-—–(]+ ?(?P<role>[{NAME}{CHARACTER}{PERSON}])(?:,? (?:that is|i mean)|[-,—–) ])")
#: What is said of another film, or of no playing: "Quill played him at chess".
_NOT_SO = re.compile(r" (?:at (?:chess|cards|tennis|golf|pool|poker)|off|for (?:a|the) (?:fool|sucker|patsy)|like a|against|records|the (?:tape|song|record|music))\b")


def _plays_him(hit: Hit) -> Iterator[Draft]:
    line = hit.typed.line_at(hit.match.start())
    if elsewhere(hit) or names_another(hit.typed, *line) or _NOT_SO.match(hit.typed.shadow, hit.match.end()):
        return
    for player in names(hit):
        meant = _meant(hit, player) if _plays(player) else None
        if meant is not None:
            yield cast_draft(hit, player, meant.name)


_WHO = r"(?:,? who|,? (?:also|here|again)|, (?!and\b|but\b)[^\n.;:()]{3,70},)?"
_PLAYS = r"(?:plays|played|portrays|portrayed|embodies|embodied|incarnates|impersonates|impersonated|essays|inhabits|is (?:perfectly |well |superbly )?cast as)"
#: Behind "her" a noun would be hers: "plays her brother".
_ALONE = r"(?=[.,;:!?)\n—–-]|$| (?:[—–-]|with|as|in|and|but|like|here|so|without|throughout|at|from|to|for|superbly|straight|[a-z]+ly|well)\b| [—–-])"
_PRIZED = r"[^\n.;:()]{0,40}\b(?:oscar|academy award|award|prize|golden globe|bafta|emmy|nominated|nomination|[\ue001-\ue005]|cited|honou?red|praised|acclaimed)(?![a-z])[^\n.;:()]{0,30} for (?:playing|portraying|embodying|impersonating)"

RULES: tuple[Rule, ...] = (
    Rule("PLAYER plays him", "cast_member", rf"(?P<value>{P}){_WHO} (?:{_PLAYS} (?:him|her)(?: to life)?|brings (?:him|her) (?:[a-z]+ly )?to (?:[a-z]+ )?life){_ALONE}", build=_plays_him),
    Rule("PLAYER prized for playing him", "cast_member", rf"(?P<value>{P}){_WHO}{_PRIZED} (?:him|her){_ALONE}", build=_plays_him),
    Rule("he is PLAYER", "cast_member", rf"(?:^|[.,;:—] |\b(?:and|but|here|film|version|pictures?|movie|drama|series|him|her) )(?P<quote>(?:he|she) is (?:played by )?(?P<value>{PERSON}))(?=[.,;:!?)\n—]|$| (?:and|who|in|with|at)\b)(?![^\n.]{{0,20}}{TITLE})", build=lambda hit: (d for d in _plays_him(hit) if hit.mentions("value")[0].credit is not None or "played" in hit.match["quote"])),
)  # fmt: skip
