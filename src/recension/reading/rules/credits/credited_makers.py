"""Makers whom the film's own credits know, named in a sentence that speaks of their craft.

That somebody made this film the authority says already; the sentence need only tell that it speaks of it, in whatever
words: "Ada Quill, a nurse turned screenwriter, had met the boy, and her pages never beg".
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import is_other_film
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules._people import clause_round, credited
from recension.reading.rules.credits._makers import LIKENED, NOT_THEIRS

#: Words of each craft, by the property of the credits.
_CUES = {
    "director": r"direct\w*|helm\w*|film-?makers?|auteur|camera|film(?:s|ed|ing)?|movies?|pictures?|cut|shoots?|shot|scenes?|stag\w+|remake|version",
    "screenwriter": r"scripts?|scripted|screen-?play|screen-?writers?|writers?|(?:screen|script) ?writing|writing (?:team|credits?|duo)|wrote(?! (?:(?:an?|the|his|her|back|to|of) )?(?:[a-z-]+ ){0,2}(?:letters?|notes?|reviews?|articles?|essays?|columns?|memoirs?|diar(?:y|ies)|cheques?|checks?)\b)|written|pen(?:s|ned)|dialogue",
    "producer": r"produc\w+|financ\w+|money|mogul",
    "crew:music": r"scor\w+|music\w*|compos\w+|themes?|soundtrack|melod\w+|tunes?|songs?|cues?|orchestr\w+|strings|synth\w*|waltz\w*|piano",
    "crew:cinematography": r"shot|shoots?|photograph\w*|cinematograph\w*|camera\w*|lens\w*|lights?|lit|lighting|images?|compositions?|frames?|framing|colou?rs?|palette|look",
    "crew:editing": r"edit\w*|cut|cuts|cutting|pacing|montage",
    "crew:production_design": r"sets?|design\w*|decor|interiors|rooms",
    "crew:costume": r"costum\w*|gowns?|dress\w*|clothes|wardrobe|frocks?",
    "crew:makeup": r"make-?up|prosthetic\w*|latex|wigs?|putty",
}
_PATTERNS = {p: re.compile(rf"\b(?:{cue})\b") for p, cue in _CUES.items()}
#: The credits count authors of what was filmed among the writers: beside these words such a one wrote no script.
_AUTHORED = re.compile(r"\b(?:novel\w*|books?|plays?|stories|author\w*|comics?|bestsell\w+|source|based|short story|story (?:from|by))\b")
#: "wrote it from Quill": whose book it was.
_FROM = re.compile(r"\b(?:wrote|written|writes|adapted|scripted|drawn|taken)\b[^\n.;,]{0,20} from $")
#: What stands between a maker and the craft must not bring in another film or another maker.
_REACH = 70
_PARTED = re.compile(r"[/|:]")


#: "It was not written by X", "X never shot it": what credits know is no witness.
_DENIED = re.compile(r"\b(?:original|first|initial|previous|intended) (?:director|writer|screenwriter|composer|choice|cinematographer|editor),? $|(?:\bnot|\bnever|n't)(?: [a-z]+){1,3} by $")


#: "several Quill themes", "Quill's tales": of an author's own work.
_WORKS_OF_HIS = re.compile(r"(?:'s?)? (?:[a-z-]+ ){0,2}(?:themes?|tales?|stories|short story|adaptations|poems?|novels?|books?|plays?)\b")


def _maker(hit: Hit) -> Iterator[Draft]:
    """A claim for each craft of the maker's credits that the sentence has a word for."""
    (m,) = hit.mentions("value")
    if (
        m.credit is None
        or m.credit.acts
        or NOT_THEIRS.match(hit.typed.shadow, hit.match.end())
        or _WORKS_OF_HIS.match(hit.typed.shadow, hit.match.end())
        or _DENIED.search(hit.typed.shadow, max(0, hit.match.start() - 40), hit.match.start())
    ):
        return
    line = hit.typed.line_at(hit.match.start())
    for property in sorted(m.credit.properties & _PATTERNS.keys()):
        span = _with_cue(hit, _PATTERNS[property])
        authored = property == "screenwriter" and (
            _AUTHORED.search(hit.typed.shadow, *line)
            or _FROM.search(hit.typed.shadow, max(line[0], hit.match.start() - 40), hit.match.start())
        )
        if span is not None and not authored:
            yield _draft(hit, m, property, span)
        elif property.startswith("crew:") and _says_it_all(hit, m):
            yield _draft(hit, m, property, clause_round(hit))


_LIKE = re.compile(r"(?:-like|-esque|-style|-ish|esque)\b|'s? (?:[a-z-]+ )?(?:for|in|from|work (?:for|on|in)) [\ue001\ue002\ue004\ue005\"]|'s? (?:earlier|previous|other|later|best-known|famous|company|firm|studio)\b")


def _by_trade(hit: Hit) -> Iterator[Draft]:
    """Somebody of the crew by trade whom the film's credits lack: with a word of the craft, and no other film in the sentence."""
    (m,) = hit.mentions("value")
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line = hit.typed.line_at(start)
    if m.credit is not None or m.trade not in _PATTERNS or not m.trade.startswith("crew:"):
        return
    if " " not in hit.typed.text.view[m.start : m.end] or any(is_other_film(hit.typed, o) for o in hit.typed.within(*line)):
        return
    if LIKENED.search(shadow, max(line[0], start - 50), start) or _LIKE.match(shadow, end) or NOT_THEIRS.match(shadow, end):
        return
    span = _with_cue(hit, _PATTERNS[m.trade])
    if span is not None and not credited(hit.typed, m.trade):
        yield _draft(hit, m, m.trade, span)


def _says_it_all(hit: Hit, m: Mention) -> bool:
    """Whether a name in full, of somebody with one craft alone, tells the craft, whatever is said of them.

    Somebody else of the film must be named too: a text may only mention the film.
    """
    written = hit.typed.text.view[m.start : m.end]
    others = any(o.kind == PERSON and o.credit is not None and o.name != m.name for o in hit.typed.mentions)
    return others and " " in written and m.credit is not None and len(m.credit.properties) == 1


def _with_cue(hit: Hit, cue: re.Pattern[str]) -> tuple[int, int] | None:
    """The view span of the name and the nearest word of the craft in its sentence."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line = hit.typed.line_at(start)
    found = cue.finditer(shadow, max(line[0], start - _REACH), min(line[1], end + _REACH))
    places = [c.span() for c in found if not _is_anothers_deed(shadow, c, start)]
    if not places:
        return None
    nearest = min(places, key=lambda p: max(p[0] - end, start - p[1]))
    if _PARTED.search(shadow, min(end, nearest[1]), max(start, nearest[0])):
        return None
    return hit.typed.to_view(min(start, nearest[0]), max(end, nearest[1]))


#: "Quill's picture, which Orr wrote": the verb has its own subject, or its own maker behind it.
_VERB = re.compile(r"(?:wrote|penned|scripted|written)$")
_BY_ANOTHER = re.compile(r" (?:[a-z]+ )?by [\ue001\ue002]")


def _is_anothers_deed(shadow: str, cue: re.Match[str], start: int) -> bool:
    """Whether a verb of writing is said of somebody else than whose name begins at `start`."""
    if not _VERB.search(cue[0]):
        return False
    before, behind = cue.start() - 2, _BY_ANOTHER.match(shadow, cue.end())
    subject = before >= 0 and shadow[before : before + 2] in ("\ue001 ", "\ue002 ") and before != start
    return subject or (behind is not None and behind.end() - 1 != start)


def _draft(hit: Hit, m: Mention, property: str, span: tuple[int, int]) -> Draft:
    name, _, role = property.partition(":")
    return hit.draft(m.name, {"role": role}, mention=m, quote=span, property=name)


RULES: tuple[Rule, ...] = (
    Rule("credited maker", "crew", f"(?P<value>{PERSON})", build=_maker, presupposed=True, needs_film=True),
    Rule("maker by trade", "crew", f"(?P<value>{PERSON})", build=_by_trade, presupposed=True),
)
