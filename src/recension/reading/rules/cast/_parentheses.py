"""Players and roles that parentheses set beside each other: "Gar (a weathered Sam Elliott)", "her husband (Marshall Bell)"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft, Hit
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import W, is_person, names, quote_from
from recension.reading.rules.cast._roles import DESCRIBED, is_role, may_be_role, role_first, role_name

ANY_NAME = f"[{CHARACTER}{NAME}{PERSON}]"
_ORDINARY = words_of("ordinary_openers") | words_of("not_names")
_RANKS = words_of("honorifics") - words_of("players_titles")


def acts(m: Mention, *, weak: bool = False) -> bool:
    """Whether a name can be a player's; ranks are none's, and weak words ask for more than one capitalised word."""
    if m.credit is not None:
        return m.credit.acts or not weak
    if not is_person(m) or (m.kind == NAME and m.known and not _is_called_as_people_are(m)):
        return False  # "the cast of Brine", "Double Dare is good"
    if m.name.split()[0].lower().strip(".") in _RANKS or (m.words == 1 and m.name.lower() in _ORDINARY):
        return False
    return not weak or m.kind == PERSON or m.words > 1


def _is_called_as_people_are(m: Mention) -> bool:
    """Whether a name that the authority has for a film may be somebody's all the same: a given name and another."""
    return m.words > 1 and m.name.split()[0].lower().strip(".") in _GIVEN


def cast_draft(hit: Hit, m: Mention, role: str | None = None, quote: tuple[int, int] | None = None) -> Draft:
    return hit.draft(m.name, {"character": role or ""}, mention=m, quote=quote)


def in_parentheses(hit: Hit) -> Iterator[Draft]:
    """ "Gar (a weathered Sam Elliott)" and "Sam Elliott (Gar)"."""
    (before,), (inside,) = hit.mentions("before"), hit.mentions("inside")
    if _is_no_pair(hit, before, inside):
        return
    if (head := _whose_place(hit, before)) is not None and acts(inside, weak=True) and not hit.match["pre"]:
        yield cast_draft(hit, inside, role_name(head, hit.typed), (head.start, hit.span()[1]))
    elif _SOMEWHERE.search(hit.typed.shadow, max(0, hit.match.start() - 12), hit.match.start()) and before.kind == NAME and acts(inside, weak=True):
        yield cast_draft(hit, inside)
    elif not _tells_otherwise(hit, inside):
        yield from _paired(hit, before, inside)


def _is_no_pair(hit: Hit, before: Mention, inside: Mention) -> bool:
    """Whether an editor fills in a name ("Ada [Quill]"), or another film's player and maker stand so ("Moss (Harrow)")."""
    if hit.match["pre"]:
        return False
    if "[" in hit.match[0] and before.words == inside.words == 1:
        return True
    return hit.typed.known.sure and _of_others(before) and _of_others(inside) and not _in_full(before, inside)


def _tells_otherwise(hit: Hit, inside: Mention) -> bool:
    """Whether the brackets tell something else than who plays whom, by the words in them and right before."""
    pre, post = hit.match["pre"], hit.match["post"]
    if _CITED.match(post) or _no_player(pre) or (_no_player(post) and not _ASIDE.match(post)):
        return True
    if not (_BEFORE_PLAYER.fullmatch(pre) and _AFTER_PLAYER.match(post)):
        return True
    if pre.strip() == "the" and inside.kind == NAME and inside.credit is None:
        return True  # a film of the player's: "Hal Mire (The Long Way)"
    start = hit.match.start()
    return not _acts_for_sure(inside) and _MAKER_BEFORE.search(hit.typed.shadow, max(0, start - 24), start) is not None


def _paired(hit: Hit, before: Mention, inside: Mention) -> Iterator[Draft]:
    """Who plays whom of the two names, by what stands in the brackets and which of them can act."""
    pre = hit.match["pre"]
    if pre.strip().rstrip(".") in _RANKS:  # "Sam Ellery (Captain Gar)"
        if (before.kind == PERSON or before.words > 1) and acts(before, weak=before.credit is not None):
            yield cast_draft(hit, before, f"{hit.words('pre')} {inside.name}")
    elif _is_no_players(before, inside, pre):
        return
    elif pre.strip() or role_first(before, inside, hit.typed):
        if acts(inside):
            yield cast_draft(hit, inside, role_name(before, hit.typed))
    elif acts(before, weak=before.credit is not None) and not (pre or _is_film(inside) or _is_given(before)):
        yield cast_draft(hit, before, role_name(inside, hit.typed))


_BELONGS = re.compile(rf"(?P<head>{ANY_NAME}),? (?:of|from|at|with) (?:the )?$")


def _whose_place(hit: Hit, before: Mention) -> Mention | None:
    """Somebody told with what they belong to right before the brackets: "Sergeant Moll Tarn of the Brine Police (Ada Quill)"."""
    belongs = _BELONGS.search(hit.typed.shadow, max(0, hit.match.start() - 14), hit.match.start())
    if belongs is None or before.kind != NAME or before.credit is not None:
        return None
    (head,) = hit.typed.within(belongs.start("head"), belongs.start("head") + 1)
    return head if head.kind == CHARACTER or (head.kind == NAME and head.words > 1) else None


def _is_given(m: Mention) -> bool:
    """Whether a given name stands alone of whom no credit tells: "Bill (Major Lark)" plays nobody."""
    return m.kind == NAME and m.words == 1 and m.credit is None and m.name.lower() in _GIVEN


def _is_no_players(before: Mention, inside: Mention, pre: str) -> bool:
    """Whether brackets tell no player: "Ada Quill (the voice of Moll in …)", "Lena Ray (Rasch)" of a credited role."""
    stranger = inside.kind == NAME and inside.credit is None
    if not stranger:
        return False
    if _SONG.search(inside.name):
        return True
    if not pre.strip():
        return before.kind == CHARACTER and inside.words == 1
    return before.kind == PERSON or ("voice" in pre and inside.words == 1 and before.words > 1)


#: "Saltmarsh (Acoustic Mix)", "Night Ferry (Love for Two)": titles and takes of songs.
_SONG = re.compile(r"\b(?:Mix|Remix|Version|Edit|Live|Demo|Reprise|Theme|Instrumental|(?:F|f)or|(?:O|o)f|(?:T|t)o|(?:O|o)n|(?:I|i)n|Me|My|Your)\b")


def _of_others(m: Mention) -> bool:
    """Whether a name is none of the film's people and roles and no full name either."""
    return m.kind == NAME and m.credit is None and (m.words == 1 or m.name.split()[0].lower().strip(".") not in _GIVEN)


def _in_full(before: Mention, inside: Mention) -> bool:
    """Whether brackets give somebody's full name behind what no film is called: "Zelda (Marit Ovesen)"."""
    return inside.words in _FULL and not (inside.known or before.known)


#: So many words a player's name in full has.
_FULL = (2, 3)


def _is_film(m: Mention) -> bool:
    """Whether what stands in parentheses behind a player is a film of theirs: the authority has it, and no person is called so."""
    first = m.name.split()[0].lower().strip(".")
    return m.known and m.kind == NAME and m.words > 1 and first not in _RANKS and first not in _GIVEN


_GIVEN = words_of("given_names")
#: What may stand in the parentheses round a player: "a weathered ", "a nice turn by ", ", in his last role".
_BEFORE_PLAYER = re.compile(
    rf"(?:(?:that's|that is|it's|i\.e\.|a|an|the|our|his|her) )?(?:{W},? (?:and |but |yet )?){{0,6}}"
    rf"|[^\n]*\b(?:played|portrayed|performance|turn|voice|voiced|role|cameo|job|work|acted|portrayal)\b[^\n]{{0,20}} (?:by|of|from) (?:(?:the|a) )?(?:{W} ){{0,4}}"
)
_AFTER_PLAYER = re.compile(r" ?(?:$|--|—|–)|[,;:—!?.]| (?:in|who|again|of|as|from|at|here|with|doing|looking|playing)\b")
#: What is told in passing of a player: "(Tom Verrell -- yes, from the soap)".
_ASIDE = re.compile(r" ?(?:--|—|–)")
#: Behind a maker's name stand other films of theirs: "screenwriter A (B)".
_MAKER_BEFORE = re.compile(r"(?:(?<!the )(?<!a )(?<!young )director|filmmaker|screenwriter|cinematographer)s? $")


def _acts_for_sure(m: Mention) -> bool:
    return m.kind == PERSON


_NOT_PLAYED = re.compile(
    r"^(?:and|or|aka|&|now|including|featuring|also)\b|\b(?:directed|written|pronounced|never called|spelled|spelt|director|writer|book|novel|song|score|music|see|like|later|unlike|from|formerly|aka|a\.k\.a|real name|whose|think|"
    r"as opposed|not|n[eé]e|born|dubbed|replacing|cf|thanks|reminiscent|born|died|who also|and later)\b"
)


def _no_player(words: str) -> bool:
    return _NOT_PLAYED.search(words) is not None


_DESCRIBED_BEFORE = re.compile(
    rf"(?<![a-z']){DESCRIBED}(?: (?:who|dressed|in|with|from|of|at|on|for)\b[^\n().,;{CHARACTER}{NAME}{PERSON}]{{0,50}})?,?$"
)


#: "Lamp (Hask & Sons, 2011)" cites a book.
_CITED = re.compile(r",? (?:18|19|20)\d\d\b")
#: "a widow near Tolby Cross (Lena Orr)": what stands before the brackets is a place's name.
_SOMEWHERE = re.compile(r"\b(?:near|outside|from|off) (?:the )?(?:[\ue001-\ue003]'s )?$")
_SAYS_ON = re.compile(r" (?:was|is|were|had|has|would|did|said|told|wrote|wanted|claims?|claimed)\b")
_DETERMINER = re.compile(rf"(?:\b(?:a|an|the|his|her|their|its|one of the|two|three)|{ANY_NAME}'s?) ")


def _nearest_description(hit: Hit, *, sure: bool) -> re.Match[str] | None:
    """The description right before the parentheses, begun at the nearest determiner that makes it say a person's kind.

    Where the player is `sure`, of the film's cast, it may say anything but the film's own parts.
    """
    start = hit.match.start()
    line = hit.typed.line_at(start)[0]
    places = [m.start() for m in _DETERMINER.finditer(hit.typed.shadow, max(line, start - 90), start)]
    for place in reversed(places):
        found = _DESCRIBED_BEFORE.match(hit.typed.shadow, place, start)
        if found and (is_role(found["described"]) or (sure and may_be_role(found["described"]))):
            return found
        behind = _BEHIND_OF.match(hit.typed.shadow, place, start)
        if behind and is_role(behind["described"]) and not _is_somebody_of(hit, place):
            return behind
    return None


#: "to the annoyance of a neighbour (Ada Quill)"; "the son of a preacher (Tom Verrell)" is the son.
_BEHIND_OF = re.compile(_DESCRIBED_BEFORE.pattern.replace("(?<!of )", ""))
_OF = re.compile(r"(?P<what>[a-z'-]+) of $")


def _is_somebody_of(hit: Hit, place: int) -> bool:
    """Whether the description at a place of the shadow only says whose somebody is."""
    owned = _OF.search(hit.typed.shadow, max(0, place - 30), place)
    return owned is not None and is_role(owned["what"])


#: "two Golden Globes (Ada Quill, Tom Verrell)": nobody plays a prize.
_OF_PRIZES = re.compile(r"(?i)\b(?:oscars?|awards?|prizes?|globes?|nominations?|baftas?|emmys?|césars?|medals?|palmes?)$")


def described_in_parentheses(hit: Hit) -> Iterator[Draft]:
    """ "her husband (Marshall Bell)": the words before must name what a person can be."""
    if _no_player(hit.match["pre"]) or not _BEFORE_PLAYER.fullmatch(hit.match["pre"]):
        return
    if _SAYS_ON.match(hit.typed.shadow, hit.match.end("value")):
        return  # "a lady (Quill was just 32 then)"
    if (own := _AS_HIMSELF.match(hit.typed.shadow, hit.match.end("value"))) is not None:
        yield from (cast_draft(hit, m, own["role"]) for m in names(hit) if acts(m, weak=True))
        return
    players = [m for m in names(hit) if acts(m, weak=True)]
    if players:  # "two young women (Ada Quill and Anka)"
        players = [m for m in names(hit) if acts(m)]
    if players and _A_PART.search(hit.typed.shadow, max(0, hit.match.start() - 24), hit.match.start()):
        yield from (cast_draft(hit, m) for m in players)
        return
    before = _nearest_description(hit, sure=bool(players) and all(map(only_plays, players)))
    if before:
        role = hit.typed.text.view[slice(*hit.typed.to_view(*before.span("described")))]
        if _OF_PRIZES.search(role):
            return
        quote = quote_from(hit, before)
        named = _NAME_APPOSED.search(hit.typed.shadow, max(0, before.start() - 3), before.start())
        if named is None and role.startswith(("his ", "her ")):  # "Gus and his men (Tom Verrell)"
            named = _AND_HIS.search(hit.typed.shadow, max(0, before.start() - 6), before.start())
        if named and len(players) == 1:  # "Gus, her husband (Tom Verrell)"
            (somebody,) = hit.typed.within(named.start(), named.start() + 1)
            role, quote = somebody.name, (somebody.start, quote[1])
        yield from (cast_draft(hit, m, role, quote) for m in players)


#: "a western (Ada Quill, as herself, directs it)".
_AS_HIMSELF = re.compile(r",? as (?P<role>himself|herself|themselves)\b")
#: "the title character (Ada Quill)": the part is told, and not who it is.
_A_PART = re.compile(r"\b(?:title|titular|eponymous|main|lead|leading|central|principal) (?:character|role|part)$")
_NAME_APPOSED = re.compile(f"[{CHARACTER}{NAME}], $")
_AND_HIS = re.compile(f"[{CHARACTER}{NAME}](?: and|,? with) $")


def only_plays(m: Mention) -> bool:
    """Whether the film's credits have somebody among its players and not as its director."""
    return m.credit is not None and m.credit.acts and "director" not in m.credit.properties
