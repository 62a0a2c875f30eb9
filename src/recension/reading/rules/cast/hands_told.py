"""Players and directors told by all that stands round their names, where the film's credits do not tell of them."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import is_other_film
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import PERSON, TITLE, Mention
from recension.reading.rules._people import back, clause_round, is_person
from recension.reading.rules.cast._absent import is_left_out, is_only_spoken_of
from recension.reading.rules.cast._likened import leads_elsewhere
from recension.reading.rules.cast._parentheses import cast_draft


def _told(hit: Hit) -> Iterator[Draft]:
    """Whoever most likely had a hand in the film, where the name stands first."""
    (m,) = hit.mentions("value")
    if not m.hand or not is_person(m) or _first_places(hit.typed).get(m.name) is not m or _is_quoted(hit, m):
        return
    if hit.typed.known.sure and _OF_A_VERSION.match(hit.typed.shadow, hit.match.end()):
        return
    if _AS_A_MODEL.match(hit.typed.shadow, hit.match.end()) or is_left_out(hit) or is_only_spoken_of(hit):
        return
    if m.hand == "director":
        yield hit.draft(m.name, property="director", mention=m, quote=clause_round(hit))
    elif not (leads_elsewhere(hit) or _is_only_thought_of(hit) or _is_in_another(hit) or back(hit, _A_FILM_OF, 20)):
        yield cast_draft(hit, m, quote=clause_round(hit))


#: "this last, lost film of Ada Quill": its maker.
_A_FILM_OF = re.compile(r"\b(?:film|movie|picture|films|movies) (?:of|by) $")
#: Beside a film that is surely known, a version that is somebody's own is another: "Quill's take on the tale".
_OF_A_VERSION = re.compile(
    r"'s? (?:[a-z-]+ |(?:19|20)\d\d ){0,2}(?:interpretation|version|take|adaptation|remake|re-?telling|re-?imagining|rendition) (?:of|on)\b"
)
#: Whoever these stand behind is only a model: "a spot-on Ada Quill impression", "an Ada Quill lookalike".
_AS_A_MODEL = re.compile(
    r",?(?: then,)? (?:is|was) (?:an?|the|one of the) [^\n.;:()]{0,30}\b(?:film|movie|picture|comedy|drama|thriller|western|romp)\b|(?:-like|-esque|-ish|-style|-type)\b| (?:impressions?|impersonat\w+|imitat\w+|look-?a-?likes?|sound-?a-?likes?|clones?|knock-?offs?|wannabes?|rip-?offs?|types?\b|guy\b|fans?\b|nut\b|completists?\b|devotees?\b|biopic|biography|poster|fan club)"
)
#: Words of a clause that thinks somebody into a film.
_THOUGHT_OF = re.compile(
    r"\b(?:could|would|should|might)(?: have|'ve)? (?!be(?:en)? (?:seen|found|heard)\b)(?:[a-z]+ed|had|be(?:en)?|made|cast|put|got|done)\b"
    r"|\b(?:why not|what if|if only|how about|what about|first choice|turned (?:it |the (?:part|role) )?down|was offered)\b"
)
_CLAUSE_ENDS = re.compile(r"[.;:!?(]")


def _is_only_thought_of(hit: Hit) -> bool:
    """Whether what leads to a name in its sentence says that its bearer might be in the film."""
    start = hit.match.start()
    lead = hit.typed.shadow[max(hit.typed.line_at(start)[0], start - 90) : start]
    return _THOUGHT_OF.search(_CLAUSE_ENDS.split(lead)[-1]) is not None


def _is_quoted(hit: Hit, m: Mention) -> bool:
    """Whether a name stands in quotation marks by itself, as a band's or a song's does."""
    return hit.typed.text.view[m.start - 1 : m.start] + hit.typed.text.view[m.end : m.end + 1] == '""'


_IN_A_FILM = re.compile(rf"[^\n.;:!?()]{{0,60}} (?:in|from|for) \"?([{TITLE}])")


def _is_in_another(hit: Hit) -> bool:
    """Whether the clause that a name opens goes on to another film: 'Quill hides a gun in "Dry Dock"'."""
    film = _IN_A_FILM.match(hit.typed.shadow, hit.match.end())
    return film is not None and any(is_other_film(hit.typed, m) for m in hit.typed.within(*film.span(1)))


def _in_their_row(hit: Hit) -> Iterator[Draft]:
    """Players by trade in a row half of which most likely play here: "stars such as A, B, C and D"."""
    row = [m for m in hit.mentions("value") if m.kind == PERSON and " " in m.name]
    likely = [m for m in row if m.hand == "cast_member"]
    if len(likely) < _SOME or 2 * len(likely) < len(row) or leads_elsewhere(hit):
        return
    if _is_only_thought_of(hit) or _is_in_another(hit) or back(hit, _OR_THEY, 8) is not None:
        return
    yield from (cast_draft(hit, m) for m in row if not m.hand and (m.plays or (m.credit is not None and m.credit.acts)))


_OR_THEY = re.compile(r"\b(?:or|versus|vs\.?|than) $")
#: Fewer likely players tell nothing of those beside them.
_SOME = 2
_ROW = rf"{PERSON}(?:, {PERSON}){{1,20}}(?:,? (?:and|&) {PERSON})?"


@once_a_text
def _first_places(typed: Typed) -> dict[str, Mention]:
    """Where each person with a hand in the film is named first, in full if the text has the full name."""
    people = [m for m in typed.mentions if m.kind == PERSON and m.hand and " " in m.name]
    people.sort(key=lambda m: " " not in typed.text.view[m.start : m.end])
    places: dict[str, Mention] = {}
    for m in people:
        places.setdefault(m.name, m)
    return places


RULES: tuple[Rule, ...] = (
    Rule("NAME by its signs", "cast_member", f"(?P<value>{PERSON})", build=_told, presupposed=True),
    Rule("NAME in a row of players", "cast_member", f"(?P<value>{_ROW})(?!'s)", build=_in_their_row, presupposed=True),
)  # fmt: skip
