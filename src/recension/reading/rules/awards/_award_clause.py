"""The clause round a prize: its body and category, what came of it, its year, and the film it was for where that is another."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import sounds_like_a_person
from recension.reading.rules.awards._award_elsewhere import last_clause
from recension.reading.rules.awards._award_lists import body_nearby, items_after, recipients_at, titled
from recension.reading.rules.awards._award_words import (
    CATEGORY,
    FESTIVALS,
    NAMES_TOO,
    OF_OTHER_ARTS,
    SOUGHT,
    SOUGHT_AFTER,
    WHOLE,
    WON,
    WON_AFTER,
    body_of,
    craft_of,
    of_worst,
)

_MOST_BEFORE, _MOST_AFTER, _NEAR = 110, 90, 60
_YEAR = re.compile(r"\b(?:in|of|at the|for|the)? ?((?:18[89]|19\d|20[0-4])\d)\b")


def clause_round(hit: Hit) -> tuple[int, str, str]:
    """Where the clause of a match begins, its words before the match, and the words of the sentence after it."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line_start, line_end = hit.typed.line_at(start)
    before = last_clause(shadow[max(line_start, start - _MOST_BEFORE) : start])
    return start - len(before), before, shadow[end : min(line_end, end + _MOST_AFTER)]


def in_row(
    hit: Hit, value: str, qualifiers: dict[str, str], recipients: list[Mention], quote: tuple[int, int] | None
) -> Iterator[Draft]:
    """The award and those of the categories in a row with it, each with its own recipients where it has some."""
    categorised = hit.has("category") or hit.has("craft")
    own, end = recipients_at(hit.typed, hit.match.end()) if categorised else ((), hit.match.end())
    further = list(items_after(hit.typed, end)) if categorised else []
    body = value.split(" – ")[0] if " – " in value else ""
    shared = [] if own or any(i.recipients for i in further) else recipients
    for name in [m.name for m in own or shared] or [""]:
        yield hit.draft(value, {**qualifiers, "recipient": name}, quote=quote)
    for item in further:
        begin = quote[0] if quote else hit.quote()[0]
        to_end = (begin, hit.typed.to_view(item.end - 1, item.end)[1])
        for name in [m.name for m in item.recipients or shared] or [""]:
            yield hit.draft(" – ".join(p for p in (body, of_worst(body, item.category)) if p), {**qualifiers, "recipient": name}, quote=to_end)


def value_of(hit: Hit, after: str) -> str:
    """ "Academy Award – Best Foreign Film", or the body or the category alone."""
    body = body_of(hit.match["body"]) if hit.has("body") else ""
    if hit.has("guild"):
        return "guild award"
    if hit.has("name"):
        body = NAMES_TOO.get(hit.mentions("name")[0].name.lower().replace("é", "e"), "")
        if not body:
            return ""
    category = titled(hit.match["category"]) if hit.has("category") else ""
    if hit.has("craft"):
        category = craft_of(hit.match["craft"])
    if not body and category:
        body = _place(hit, after) or (body_nearby(hit.typed.shadow, hit.match.start()) if hit.rule.name in _MAY_SHARE else "")
    if category:
        body = WHOLE.get(body, body)
    if body == "Critics' Prize" and (society := _society(hit)):
        body = f"{society} of Film Critics Award"
    if OF_OTHER_ARTS.match(body):
        return ""
    if body in _ANYWHERE and (place := _place(hit, after) or _place_before(hit)):
        body = f"{place} – {body}"
    return " – ".join(p for p in (body, of_worst(body, category)) if p)


_OF_FILM = re.compile(rf"(?P<who>{NAME}) of film $")


def _society(hit: Hit) -> str:
    """The society whose critics give a prize, which capitals make a name of: "the National Society of Film Critics award"."""
    found = _OF_FILM.search(hit.typed.shadow, max(0, hit.match.start() - 12), hit.match.start())
    return hit.typed.within(*found.span("who"))[0].name if found else ""


#: Prizes that many festivals give.
_ANYWHERE = frozenset(("top prize", "Jury Prize", "Grand Jury Prize", "Grand Prix", "Audience Award", "Critics' Prize"))
#: Rules of categories that stand without a body: it may have been named before.
_MAY_SHARE = frozenset(("nominated for CATEGORY", "CATEGORY"))
_AT = re.compile(rf"[^\n,.;]{{0,20}}? at (?:the )?(?:\d{{4}} )?({FESTIVALS}|[{NAME}])")


def _place(hit: Hit, after: str) -> str:
    """The festival at which a category was won."""
    at = _AT.match(after)
    if at is None:
        return ""
    start, end = hit.typed.to_view(hit.match.end() + at.start(1), hit.match.end() + at.end(1))
    return hit.typed.text.view[start:end].split(" Film")[0]


_FESTIVAL = re.compile(rf"(?i)\b{FESTIVALS}\b")


def _place_before(hit: Hit) -> str:
    """The festival that a sentence has told before it names a prize: "At Cannes in 1973 it took the critics' prize", "Venice gave it"."""
    line = hit.typed.line_at(hit.match.start())[0]
    start, end = hit.typed.to_view(line, hit.match.start())
    told = _FESTIVAL.findall(hit.typed.text.view, start, end)
    return told[-1] if told else ""


_NOMINATED_AFTER = re.compile(r"(?:(?! and\b)[^\n.;,]){0,30}? nominat(?:ion|ed)s?\b")


#: "Golden Globe wins for", whatever nods are told of before.
_WINS = re.compile(r"(?:'s?)? wins?\b(?= (?:for|by|to|in|at|and)\b|[.,;:)])")
#: "Eight Oscars out of eleven nominations", "one Emmy of the five it was up for": how many were sought is a count.
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|eleven|twelve|twenty|thirty|\d\d?)(?:-[a-z]+)?"
_OUT_OF = re.compile(
    rf"s?,? (?:(?:out )?of|from|in|on|despite|against) (?:(?:its|the|their|his|her|a|an|possible|total|of|whole|whopping|mere) )*{_COUNT}"
    r" (?:(?:total |different |possible )?nom|(?:(?:that|which) )?(?:it|he|she|they) (?:was|were|got|had been) (?:nominated|up|shortlisted))"
)
#: "Won two of its fourteen Emmy nominations", "of the six Oscars it was up for".
_SOME_OF = re.compile(rf"{WON.pattern} (?:just |only |home )*(?:one|{_COUNT}) (?:out )?of (?:its|the|their|his|her) {_COUNT} $")


def result_of(before: str, after: str, inside: str) -> str | None:
    """What the words say nearest the award: a nomination wins over the verb that brought it."""
    if (_OUT_OF.match(after) and WON.search(before)) or _SOME_OF.search(before) or _WINS.match(after):
        return "won"
    if _GAPPED.search(before) and not (SOUGHT_AFTER.match(after) or _NOMINATED_AFTER.match(after)):
        return "nominated" if _SOUGHT_BY_VERB.search(before) else "won" if WON.search(before) else None
    sought, won = _last(SOUGHT, before), _last(WON, before)
    if SOUGHT.search(inside) or SOUGHT_AFTER.match(after) or _NOMINATED_AFTER.match(after):
        return "nominated"
    if sought >= 0:
        return "nominated" if sought > won or "nomination" in before[won:] else "won"
    if _ALONE.fullmatch(before) and _CATEGORY_IN.search(inside) and _ENDS.match(after):
        return "won"
    if _IT_WAS_THE.search(before) and _OWN_BEST.search(inside):
        return "won"
    if (won >= 0 and len(before) - won < _NEAR) or WON_AFTER.match(after):
        return "won"
    return None


#: "It was the Golden Globes' best comedy that year."
_IT_WAS_THE, _OWN_BEST = re.compile(r"\b(?:it|film|movie|picture) (?:was|became) (?:the )?$"), re.compile(r"s?'s? best ")
#: "Her score won a nomination and Nils the prize": the verb goes on, and not what it brought.
_GAPPED = re.compile(rf"(?:,|;| and) [{PERSON}{NAME}](?: [a-z]+ly)? (?:the|an?|his|her|another) $")
_SOUGHT_BY_VERB = re.compile(r"\b(?:nominated|up for|shortlisted|nominees?)\b")

#: Without a verb: "Also a Golden Globe for best comedy."
_ALONE = re.compile(r"(?:(?:plus|and|also|then|later|there was|there were) )?(?:an?|one|two|three|four|five|six|\d\d?) ")
_CATEGORY_IN, _ENDS = re.compile(rf"\b{CATEGORY}"), re.compile(r"[.;,:)\n]|$|(?: \(| at (?:the )?[a-z]| in \d)")


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((m.start() for m in pattern.finditer(words)), default=-1)


def year_of(before: str, after: str) -> str:
    found = _YEAR.search(re.split(r", (?:and|but|while) |; ", after[:50])[0]) or _YEAR.search(before[-40:])
    return found[1] if found else ""


_FOR = re.compile(
    rf"[^\n.;]{{0,30}}?\b(?:for|in) (?:(?!this\b|that\b|best\b|to\b)[a-z'-]+ ){{0,5}}?(?:film|movie|picture|work|role|turn|performance)?,? ?[\"'*_]{{0,2}}(?:in )?[\"'*_]{{0,2}}([{TITLE}{QUOTED}{NAME}])"
)


#: "the Golden Lion went to High Water".
_WENT_TO = re.compile(rf" (?:went|was (?:given|awarded|handed)|had gone|belonged)(?: [a-z]+| that year)? to [\"'*_]{{0,2}}([{TITLE}{QUOTED}{NAME}])")


def other_film(hit: Hit, end: int, after: str) -> str | None:
    """The film an award was for, where the words name one that is not the reviewed film."""
    m = _WENT_TO.match(after) or _FOR.match(after)
    if m is None:
        return None
    (work,) = hit.typed.within(end + m.start(1), end + m.end(1))
    if work.own or (work.kind == NAME and (work.words < 2 or sounds_like_a_person(work))):
        return None
    return work.name


def quote_of(hit: Hit, clause_start: int, end: int, before: str, after: str) -> tuple[int, int]:
    """From the name near the verb to the award, and on to what says that it was won or only sought."""
    cues = [m.start() for p in (WON, SOUGHT) for m in p.finditer(before) if len(before) - m.start() < _NEAR]
    at = clause_start + (min(cues) if cues else len(before))
    names = [i for i in range(max(clause_start, at - 40), at) if hit.typed.shadow[i] in (PERSON, NAME, TITLE)]
    told = SOUGHT_AFTER.match(after) or WON_AFTER.match(after) or re.match(r" nominations?\b", after)
    return hit.typed.to_view(names[-1] if names else at, end + (told.end() if told else 0))
