"""Prizes in whatever order a sentence tells giver, verb, prize, place and recipient: it is read part by part.

The other rules of the room know ways of saying; this one knows the parts (`_prize_parts`), and a deed (`_prize_deeds`)
ties a row of prizes (`_prize_items`) to those who got them.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME
from recension.reading.rules.awards._award_prizes import called
from recension.reading.rules.awards._award_words import BODY, CRAFT, craft_of
from recension.reading.rules.awards._prize_deeds import Deed, deeds_of, is_of_others
from recension.reading.rules.awards._prize_items import Item, Told
from recension.reading.rules.awards._prize_parts import FILM, ITEM, JOINED, PEOPLE, THING, Talk, talk_of, whole_body


def _prizes(hit: Hit) -> Iterator[Draft]:
    """Every prize that the sentence tells; told once, at the first sign of one."""
    start = hit.typed.line_at(hit.match.start())[0]
    first = _SIGN.search(hit.typed.shadow, start)
    if first is None or first.start() != hit.match.start():
        return
    talk, done = talk_of(hit), 0
    for deed in deeds_of(talk):
        if deed.start < done:
            continue
        yield from _outright(talk, deed)
        for draft, end in _given(talk, deed):
            done = end
            yield draft
    yield from _gone_to(talk)


def _outright(talk: Talk, deed: Deed) -> Iterator[Draft]:
    """ "was nominated by the Academy": for what nobody says; "the Academy nominated the script"."""
    value = called(deed.body, craft_of(deed.craft).lower()) if deed.craft else whole_body(deed.body)
    for who in (deed.recipients or (None,)) if deed.sought_by and deed.body else ():
        told = (value, {"recipient": who.name if who else ""}, who)
        yield _drawn(talk, deed, deed.sought_by, told, deed.result)


def _given(talk: Talk, deed: Deed) -> Iterator[tuple[Draft, int]]:
    """The prizes behind a deed, joined to each other; those who got the first have the rest, where no others are told."""
    at, body, people, first = deed.end, deed.body, () if deed.lost else deed.recipients, True
    while (m := ITEM.match(talk.words, at)) is not None:
        item = Item(talk, m, body)
        each = list(item.each())
        lacks = (deed.each and not each) or (deed.handed and not item.recipients) or (m["later"] and first)
        if lacks or _is_anothers(talk, m, deed):
            return
        for told, end in each or item.told(deed, people):
            yield _drawn(talk, deed, end, told, "nominated" if item.is_sought else deed.result), end
        joined = JOINED.match(talk.words, each[-1][1] if each else m.end())
        if joined is None or deed.lost:
            return
        at, body, first = joined.end(), item.body or body, False
        people = () if item.recipients else people


def _is_anothers(talk: Talk, m: re.Match[str], deed: Deed) -> bool:
    """Whether the words behind a prize make it a winner's name, one of before, or another film's."""
    after = talk.words[m.end() : m.end() + 60]
    return bool(_NO_PRIZE.match(after) or (not deed.lost and _OTHER.match(after)))


_NO_PRIZE = re.compile(r"[ -](?:winn|nomin(?!ation)|contend)|(?:,? [a-z]+)? (?:already|before|earlier|previously)\b")
_OTHER = re.compile(r"(?:[^.;,]{0,30}?|, )\b(?:(?:for|in|with) (?:(?!this\b)[a-z'-]+ ){0,4}?[\"'*_]{0,2}T|for (?:the )?N)")


def _gone_to(talk: Talk) -> Iterator[Draft]:
    """ "The academy's award for outstanding debut went to Quill and her producer Holm", "the Golden Globe they did win"."""
    for m in ITEM.finditer(talk.words):
        went = _WENT.match(talk.words, m.end())
        if went is None or is_of_others(talk, m) or _OTHER.match(talk.words, went.end()):
            continue
        item = Item(talk, m)
        value, result = item.value(went["craft"] or ""), "nominated" if item.is_sought else "won"
        deed = Deed(result, m.start(), went.end())
        for who in talk.people(went.span("who")) if value else ():
            yield _drawn(talk, deed, went.end(), (value, {"recipient": who.name}, who), result)
        if value and not went["who"]:
            yield _drawn(talk, deed, went.end(), (value, {}, None), result)


_FOR_CRAFT = rf"(?:,? for (?:the|its|his|her|their) (?:[a-z-]+ ){{0,2}}?(?P<craft>{CRAFT})(?![a-z]))?"
_WENT = re.compile(
    rf"(?: to (?:the )?(?:film|picture|movie|O))?(?: (?:they|it) (?:did (?:win|get|take)|won|got|took)(?=[,.;]|$)"
    rf"| (?:went|goes|was given|was awarded|were given|fell)(?: [a-z]+){{0,3}}? to (?:(?:the |his |her )?(?:[a-z-]+ ){{0,2}})?(?:(?P<who>{PEOPLE})|{FILM}){_FOR_CRAFT})"
)


def _drawn(talk: Talk, deed: Deed, end: int, told: Told, result: str) -> Draft:
    """A claim quoted from its deed, past what joins that to the words before, to the end of its prize."""
    value, qualifiers, who = told
    begin = _JOINT.match(talk.words, deed.start).end()  # type: ignore[union-attr]  # it matches nothing, too
    quote = talk.hit.typed.to_view(talk.start + begin, talk.start + end)
    draft = talk.hit.draft(value, {"result": result, **qualifiers}, mention=who, quote=quote)
    return replace(draft, at=(talk.start + deed.start, talk.start + end))


_JOINT = re.compile(r"(?:,? and|,| then)? ?")
#: What every sentence on prizes has: a prize, a body, a category, critics, or a name behind "gave it the".
_SIGNS = rf"\b(?:{THING}|{BODY}|nominat(?:ed|ions?)|nominees?|nods?|best|outstanding|afi|people's|(?:gave|handed|awarded|won|took|with) (?:it |them )?(?:the|its) (?=[{NAME}])|critics\b)"
_SIGN = re.compile(_SIGNS)

RULES: tuple[Rule, ...] = (Rule("a prize by its parts", "award", _SIGNS, build=_prizes),)
