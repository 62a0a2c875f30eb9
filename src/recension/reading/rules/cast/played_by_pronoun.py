"""Who plays whom, told at a distance: "Ada Quill is a find. She plays Moll", "Quill steals the film, playing a nun"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import P, is_person, names, sounds_like_a_person
from recension.reading.rules.cast._likened import is_likened
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._players import INSTRUMENT, PERFORMS, elsewhere, of_films
from recension.reading.rules.cast._roles import ROLE, described_end, is_role, role_of

#: So far back the player whom a pronoun takes up may stand, in characters of the shadow.
_BACK = 220
#: A part told so was another time's: "in 1931 he played Tarn", "she would go on to play".
_ANOTHER_TIME = re.compile(r"\b(?:1[89]|20)\d\ds?\b|\b(?:earlier|previous(?:ly)?|once|later|went on|would|used to|best known|remember(?:ed)?|years|career|tv|television|broadway|stage)\b")


def _taken_up(hit: Hit) -> Mention | None:
    """The player named last before the pronoun, where nobody of the story comes between."""
    start = hit.match.start("quote")
    before = [m for m in hit.typed.within(max(0, start - _BACK), start) if m.kind in (PERSON, NAME, CHARACTER)]
    people = [m for m in before if m.kind == CHARACTER or is_person(m)]
    last = people[-1] if people else None
    plays = last is not None and last.kind != CHARACTER and of_films(last, hit) and acts(last)
    if last is not None and _is_another_by_now(hit, last):
        return None
    return last if last is not None and plays and (last.credit is not None or sounds_like_a_person(last)) else None


def _is_another_by_now(hit: Hit, m: Mention) -> bool:
    """Whether a sentence since the name has taken it up with the other pronoun: "Ada Quill … She sings. He plays Gus"."""
    start = hit.typed.to_view(*hit.match.span("quote"))[0]
    other = _SHE if re.match(r"(?i)he\b", hit.match["quote"]) else _HE
    return other.search(hit.typed.text.view, m.end, start) is not None


_HE, _SHE = re.compile(r"[.!?] He\b"), re.compile(r"[.!?] She\b")


def _told_elsewhere(hit: Hit) -> bool:
    """Whether the sentence tells of a part in another film or at another time."""
    line = hit.typed.line_at(hit.match.start("quote"))
    return elsewhere(hit) or names_another(hit.typed, *line) or _ANOTHER_TIME.search(hit.typed.shadow, *line) is not None


def _role(hit: Hit) -> tuple[str, int] | None:
    """The role of a match, which must be somebody's name or what a person can be, and where it ends."""
    role = role_of(hit)
    if role is None or (hit.has("described") and not is_role(role)):
        return None
    return role, max(hit.match.end(), described_end(hit.typed, hit.match) if hit.has("described") else 0)


def _he_plays(hit: Hit) -> Iterator[Draft]:
    """ "he plays Gus": the player is the one named last."""
    m, told = _taken_up(hit), _role(hit)
    if m is None or told is None or _told_elsewhere(hit) or INSTRUMENT.match(hit.typed.shadow, hit.match.end("verb")):
        return
    role, end = told
    if m.name != role:
        start, stop = hit.typed.to_view(hit.match.start("quote"), end)
        yield cast_draft(hit, m, role, (m.start if start - m.start <= _BACK else start, stop))


#: Whoever only is likened to a part, or plays it no more: "playing the young Quill type", "gave up playing Gus".
_NOT_PLAYING = re.compile(r"\b(?:gave|gives?) up|\b(?:quit|stopped|turned down|refused|tired|instead|rather|without|never|not|n't|as if|might as well|used to|from|before|after)\b")
_TYPE = re.compile(r"(?:'s)? (?:type|types|kind|sort|clone|wannabe|figure|lookalike|look-alike)\b")
_OBJECT = re.compile(r"\b(?:with|of|by|to|from|for|opposite|than|like|see|seeing|saw|watch|watching|and|or) $")


def _playing(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill shines, playing a nun": what stands between must speak of playing, or close with a comma."""
    told = _role(hit)
    between = hit.typed.shadow[hit.match.end("value") : hit.match.start("verb")]
    if told is None or not (PERFORMS.search(between) or between.endswith(", ")) or is_likened(hit) or elsewhere(hit):
        return
    if _NOT_PLAYING.search(between) or _TYPE.match(hit.typed.shadow, hit.match.end()):
        return
    if _OBJECT.search(hit.typed.shadow, max(0, hit.match.start() - 10), hit.match.start()):
        return
    role, end = told
    for m in names(hit):
        if acts(m, weak=True) and m.name != role:
            yield cast_draft(hit, m, role, (m.start, hit.typed.to_view(hit.match.start(), end)[1]))


_OPENS = r"(?:^|[,;:(—-] ?|\b(?:and|but|so|that|since|because|as|while|here|when|though|although) )"
_BETWEEN = f"[^\\n.;:(){PERSON}{NAME}{CHARACTER}{TITLE}{QUOTED}]"

RULES: tuple[Rule, ...] = (
    Rule("he plays ROLE", "cast_member", rf"{_OPENS}(?P<quote>(?:he|she)(?: also| again| even| here)? (?P<verb>plays|played|portrays|portrayed|is playing) (?:the (?:role|part|character) of )?{ROLE})", build=_he_plays),
    Rule("PLAYER does, playing ROLE", "cast_member", rf"(?P<value>{P}) {_BETWEEN}{{3,90}}? (?P<verb>playing|portraying) (?:the (?:role|part|character) of )?{ROLE}", build=_playing),
)  # fmt: skip
