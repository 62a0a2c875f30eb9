"""Who made what the film has: "X's score", "the direction of X", "a generic X cue", "X's hand-held camera"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import is_other_film, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules._people import LIST, P, W, back, names, places_of, sounds_like_a_person
from recension.reading.rules.credits._companies import company_named
from recension.reading.rules.credits._crafts import WORKS, Table
from recension.reading.rules.credits._makers import HIS, LIKENED, STEMS, WORKS_BEFORE, credit_drafts

_WORKS = Table(WORKS)


def _work_of(hit: Hit) -> Iterator[Draft]:
    """ "the direction of X", "a score from X"."""
    if _OF_THEIRS.match(hit.typed.shadow, hit.match.end()):
        return
    if hit.match["link"] == "of" and _THE.match(hit.match[0]) and not all(m.kind == PERSON for m in names(hit)):
        return  # "the photography of the Bay Area"
    before = back(hit, STEMS) and back(hit, _WORKS_OFFERED if hit.match["link"] == "courtesy of" else WORKS_BEFORE)
    if before and (hit.match["link"] != "of" or _OF.fullmatch(before["work"])):
        yield from credit_drafts(hit, _WORKS.credits(before["work"]), before, strong=hit.match["link"] != "of")


_THE = re.compile(r" of the ")
#: "A score from X's favourite band", "music from the X film".
_OF_THEIRS = re.compile(r"'s | (?:films?|movies?|show|series|picture|soundtrack|album)\b")
#: "The editing, courtesy of X".
_WORKS_OFFERED = re.compile(WORKS_BEFORE.pattern.removesuffix("$") + ",?$")
_OF = re.compile(
    r"direction|(?:original )?(?:screenplay|script)|cinematography|(?:colou?r |black[- ]and[- ]white |b&w |widescreen |location |camera )?photography|camera ?work|editing|art direction|production design|(?:[a-z-]+ )?effects|make-?up(?: effects)?|costumes?|choreography"
)


#: Behind a work, the other film it was made for: "X's score for 'Night Ferry'".
_FOR_ANOTHER = re.compile(
    r" (?:for|in|from|to|of) (?:(?:his|her|the|an?) )?(?:(?:earlier|first|original|classic|film|movie|own) )*\"?(?=[\ue004\ue005])"
)
#: What stands between an owner and a work is no other clause, nor another owner.
_PARTED = re.compile(
    r", (?:within|without|among|between|through|during|one|two|all|each|every|my|your|his|her|our|their|its|only|just|then)\b"
)
#: What a player has in a film without having made it.
_WORN = frozenset(("costume", "makeup", "choreography", "stunts", "production_design"))


def _for_another(hit: Hit) -> bool:
    behind = _FOR_ANOTHER.match(hit.typed.shadow, hit.match.end())
    return behind is not None and any(
        is_other_film(hit.typed, m) for m in hit.typed.within(behind.end(), behind.end() + 1)
    )


def _plays(m: Mention) -> bool:
    return m.plays or (m.credit is not None and m.credit.acts)


def _by_work(hit: Hit) -> Iterator[Draft]:
    """ "X's score"; a player's costumes are worn, and an owner of one word may be of the story."""
    credits = _WORKS.credits(hit.match["work"])
    worn = any(dict(c.qualifiers).get("role") in _WORN for c in credits) and any(map(_plays, names(hit)))
    companys = all(company_named(m.name) is not None and m.credit is None for m in names(hit))
    if not (worn or companys or _PARTED.search(hit.match[0]) or _for_another(hit)):
        yield from credit_drafts(hit, credits, strong=False)


#: What makers work with, by craft: it names them only where the film credits them with it.
_TOOLS = {
    "cinematography": r"cameras?|lens(?:es)?|compositions|lighting|light|images?|imagery|shadows|pictures|frames|framing|palette|colou?rs?|visuals|eye|close-ups|long shots|tracking shots|interiors|exteriors|landscapes?|skies|lamps|blacks|greys|grays|pastels|widescreen",
    "music": r"synthesi[sz]ers?|synths?|strings|orchestra|organ|waltz(?:es)?|cues?|themes?|tunes?|melod(?:y|ies)|saxophones?|guitars?|brass|horns|harp|banjos?|flutes?|drums|percussion|piano|accordion|trumpets?|cellos?|violins?|fanfares?|motifs?|chords|choirs?|arrangements?|underscoring|zither|harmonica|pan ?pipes|pipes|electronics",
    "editing": r"cutting|scissors|cross-?cutting|montages?|splices|cuts",
    "costume": r"frocks?|dresses|hats|clothes|suits|furs",
    "production_design": r"designs|d[eé]cor|rooms|interior|apartments?|streets|backdrops",
}
#: What names the craft of a stranger too, where it does something: an orchestra's instruments, a set's drawings.
_TELLING = {
    "cinematography": re.compile(r"cameras?|lens(?:es)?|lighting"),
    "music": re.compile(r"saxophones|guitars|brass|horns|strings|synthesi[sz]ers|flutes|drums|percussion|accordions?|trumpets|cellos|violins|zither|harmonica|pan ?pipes|fanfares|chords|arrangements|underscoring"),
    "production_design": re.compile(r"designs"),
}  # fmt: skip
_TOOL = "|".join(f"(?:{tools})" for tools in _TOOLS.values())


def _by_tool(hit: Hit) -> Iterator[Draft]:
    """ "X's hand-held camera", "X's synthesizers"."""
    role = next(role for role, tools in _TOOLS.items() if re.fullmatch(tools, hit.match["tool"]))
    for m in names(hit):
        likened = LIKENED.search(hit.typed.shadow, max(0, hit.match.start() - 50), hit.match.start())
        by_trade = m.trade == f"crew:{role}" and not likened and not near(hit).others(60)
        if (m.credit is not None and f"crew:{role}" in m.credit.properties) or by_trade or _sees(hit, m, role):
            yield hit.draft(m.name, {"role": role}, mention=m)


#: What a camera does; whoever directs has one as well.
_SEES = re.compile(
    r",| (?:and [\ue001\ue002]'s |(?:sees?|saw|turns?|turned|catches|caught|finds?|found|makes?|made|glides?|roams?|prowls?|gives?|gave|misses|drinks|lingers|captures?|captured|picks|never|always|stays?|stands?|keeps?|kept|moves?|watches|watched|looks|holds|hugs|follows|"
    r"hovers?|floats?|waits|lets|bathes|takes|took|does|is(?! on\b)|was(?! on\b)|has|hardly|rarely|barely|seldom|simply|seems|pulls|circles|tracks|swoops|creeps|peers|noses|drifts|wanders)\b)"
)


#: A verb follows.
_DOES = re.compile(r" (?:[a-z]+ly )?(?!to\b|of\b|and\b|or\b)[a-z]+s?\b")


def _sees(hit: Hit, m: Mention, role: str) -> bool:
    """Whether somebody without credits, and no director's name, is told to have had the camera: "Ada Quill's camera sees"."""
    stranger = (m.kind == PERSON or sounds_like_a_person(m)) and m.credit is None and m.trade != "director"
    whole = stranger and " " in hit.typed.text.view[m.start : m.end]
    telling = role in _TELLING and _TELLING[role].fullmatch(hit.match["tool"])
    does = _SEES.match(hit.typed.shadow, hit.match.end()) or _DOES.match(hit.typed.shadow, hit.match.end())
    return bool(telling and whole and hit.typed.known.titles and m.hand != "director" and not m.plays and does)


_ARTICLE_BEFORE = re.compile(rf"\b(?:a|an|the|this|with|and|by) (?:{W},? ){{0,4}}$")


#: "Ada Quill cinematography lifts it": the 's is left out.
_LONE_WORK = re.compile(
    r"(?:black and white |colou?r )?(?:cinematography|photography)|camera ?work|(?:musical |film )?score|screenplay|script|direction|editing|production design|art direction|costumes|make-?up(?: effects)?|choreography|(?:special |make-?up |creature )effects"
)
_OPEN = re.compile(
    r"(?:(?<![^\n])|[,;:(—-] ?|\b(?:and|but|with|of|to|love|loved|like|liked|is|by|plus|also|while|though) )$"
)


_SONGS_AFTER = re.compile(r"(?:'s)? (?:songs?|soundtrack|tracks|numbers|tunes|albums?)\b")


def _has_songs(hit: Hit) -> bool:
    """Whether the text speaks of songs by the one whose music it praises."""
    shadow = hit.typed.shadow
    return "music" in hit.match["work"] and any(
        _SONGS_AFTER.match(shadow, p + 1) for m in names(hit) for p in places_of(m, hit.typed)
    )


def _slips(hit: Hit) -> bool:
    """Whether a person's name stands before a work with its 's left out."""
    whole = _LONE_WORK.fullmatch(hit.match["work"]) and all(map(sounds_like_a_person, names(hit)))
    return bool(whole and back(hit, _OPEN, 8))


_NOT_A = re.compile(r"\b(?:not|no|hardly|never|isn't|ain't|wasn't) (?:exactly |quite )?(?:an? )?(?:[a-z]+ )?$")


def _a_work(hit: Hit) -> Iterator[Draft]:
    """ "a generic Henry Mancini music cue"."""
    before = back(hit, _ARTICLE_BEFORE, 50)
    of_songs = "soundtrack" in hit.match["work"] or _has_songs(
        hit
    )  # of a band's songs rather than of a score, unless credited
    of_company = any(company_named(m.name.split()[0]) is not None for m in names(hit))
    if back(hit, _NOT_A, 30):
        return  # "well, maybe not a Nino Rota score, but"
    if (before or _slips(hit)) and not of_company and not (of_songs and all(m.credit is None for m in names(hit))):
        yield from credit_drafts(hit, _WORKS.credits(hit.match["work"]), before, strong=False)


_WORK_IS = re.compile(rf"\b(?P<work>{_WORKS.any})(?:, [^\n,.;:()]{{3,60}},)?$")


def _best_of(hit: Hit) -> Iterator[Draft]:
    """ "the score is one of X's best"."""
    before = back(hit, _WORK_IS, 100)
    if before:
        yield from credit_drafts(hit, _WORKS.credits(before["work"]), before, strong=False)


RULES: tuple[Rule, ...] = (
    Rule("WORK from", "crew", rf" (?P<link>from|of|courtesy of) (?:(?:the|a|an|his|her) )?(?:{W} ){{0,2}}(?P<value>{LIST})", build=_work_of),
    Rule("NAME's WORK", "crew", rf"{HIS}(?:{W},? (?:and )?){{0,5}}?(?P<work>{_WORKS.any})\b(?! (?:videos?|festival|up|out|off|in|about|the|team|box|school)\b)", build=_by_work, presupposed=True),
    Rule("a NAME WORK", "crew", rf"(?P<value>{P}) (?P<work>{_WORKS.any})\b(?! (?:videos?|festival|up|out|off|in|about|the|team|box|school)\b)(?!(?<=dances) (?:to|with|in|through|her|his|like|and|for|on|away)\b)(?!(?<=sets) (?:his|her|their|its|a|an|about|forth|foot|to|down|aside|things)\b)", build=_a_work, presupposed=True),
    Rule("NAME's tools", "crew", rf"(?P<value>{P})'s? (?:{W},? ){{0,3}}?(?P<tool>{_TOOL})\b", build=_by_tool, presupposed=True),
    Rule("WORK is one of NAME's", "crew", rf" (?:is|was|are|were) (?:easily |definitely |certainly )?one of (?P<value>{P})'s? (?:very )?(?:best|finest|weakest|worst|strongest|greatest|most)", build=_best_of, presupposed=True),
    Rule("WORK is NAME's", "crew", rf" (?:is|was|are|were) (?:all )?(?P<value>{P})'s(?=[.,;:!?)\n—]|$| and\b)", build=_best_of),
)  # fmt: skip
