"""Money: what the film cost and took, what its people were paid, what a copy or a ticket costs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from recension.reading.grammar._money import AMOUNT, Amount, amount_of, approximation, plain
from recension.reading.matching._near import Near, is_other_film, near
from recension.reading.matching._rules import Draft, Hit, Rule, expand
from recension.reading.mentions._mentions import NAME, PERSON, Mention
from recension.reading.rules.money._money_contexts import CONTEXTS, Context
from recension.reading.rules.money._money_frames import FIRST, LAST
from recension.reading.rules.money._price_frames import PRICES
from recension.reading.rules.money.sums import kind_of
from recension.vocabulary import Assertion

Row = tuple[Context, re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None]
_ROWS: tuple[Row, ...] = tuple(
    (c, re.compile(expand(c.before)) if c.before else None, re.compile(expand(c.after)) if c.after else None, re.compile(c.sentence) if c.sentence else None)
    for c in (*FIRST, *CONTEXTS, *LAST, *PRICES)
)  # fmt: skip

#: "Another 23 million abroad" is told besides.
_FURTHER = re.compile(r"(?: dollars)? (?:abroad|overseas|elsewhere|internationally|worldwide|in the rest|in foreign|from)\b")
#: Differences, losses and damages are amounts of nothing that is read here.
_NOT_AFTER = re.compile(
    r"^(?: dollars| bucks| pounds)?[ -](?:more than|less than|more(?! from)|less|cheaper|short|shy|difference|apart|over[- ]budget|under[- ]budget|over\b(?! (?:[a-z]+ )?(?:weeks|months|days|years|the course))|in the red|richer|poorer|loss|profits?|too much|gap|lawsuit|fine|to (?:break even|turn a profit|get (?:even|its money back)|recoup)|from(?! (?:everywhere|elsewhere|overseas|abroad|the rest of the world|foreign|international|other|just|only|[a-z0-9,]+ (?:screens|theaters|theatres|cinemas)|ticket|theat|cinemas))|marketing|advertising|question|worth of (?!ticket))"
)
_NOT_BEFORE = re.compile(
    r"\b(?:difference of|loss(?:es)? of|lost|losing|loses?|profits? of|short of|gap of|saved?|saving|sued?|suit for|overcharged by|by|million|stole|steals?|stolen|reward of|ransom of|bet|betting|another|extra|marketing(?: budget| campaign)?(?: of)?|advertising(?: budget)?(?: of)?|donated|inherits?|owes?|won|multi)$"
)


def _amount(hit: Hit) -> Iterator[Draft]:
    """The first context that an amount stands in; nothing where it stands in none."""
    place, amount = near(hit, width=110), amount_of(hit.match)
    if place.after.startswith("+"):
        place = replace(place, end=place.end + 1, after=place.after[1:])
    approx, lead = approximation(place.before, hit.typed.shadow[hit.match.end() : hit.match.end() + 12])
    if _NOT_AFTER.search(place.after) or (_NOT_BEFORE.search(lead) and not _FURTHER.match(place.after)):
        return
    drafts = in_context(hit, place, amount, approx, lead, _ROWS)
    spoken = None if drafts else _spoken_of(place, amount) or _by_signs(place, amount)
    if spoken:
        drafts = [_draft(hit, place, spoken, amount, approx, (place.start, place.end), None, lead)]
    yield from drafts


def in_context(
    hit: Hit, place: Near, amount: Amount, approx: str, lead: str, rows: Sequence[Row]
) -> list[Draft]:
    """What the first of the contexts that an amount stands in makes of it: one claim, or one for each who was paid."""
    for context, before, after, sentence in rows:
        if not context.least <= amount.value <= context.most:
            continue
        ahead = before.search(lead) if before else None
        behind = after.match(place.after) if after else None
        if (before and not ahead) or (after and not behind) or (sentence and not sentence.search(place.sentence)):
            continue
        if context.talk and not re.search(context.talk, _earlier(place)):
            continue
        shift = place.start - len(place.before)
        start = shift + ahead.start() if ahead and len(ahead[0].strip()) > 4 else place.start - _article(place.before)
        end = place.end + (behind.end() if behind and not ahead else 0)
        drafted = _draft(hit, place, context, amount, approx, (start, end), ahead, lead)
        others = _paid_too(hit, place) if context.property == "salary" else []
        return [drafted, *(replace(drafted, qualifiers={**drafted.qualifiers, "by": name}) for name in others)]
    return []


def _earlier(place: Near) -> str:
    """The words before a place, back into the sentence before its own."""
    shadow = place.typed.shadow
    begin = shadow.rfind("\n", 0, max(place.line[0] - 1, 0)) + 1
    return shadow[max(begin, place.start - 260) : place.start]


_JOINED = re.compile(r"([\ue001\ue002])(?:,? and |, )[\ue001\ue002][^\n.;\ue001\ue002]{0,30}$")


def _paid_too(hit: Hit, place: Near) -> list[str]:
    """Who got the same as the one named nearest before the amount: "Cora and Nils were paid a million each"."""
    first = place.start - len(place.before)
    m = _JOINED.search(place.before)
    return [n.name for n in hit.typed.within(first + m.start(1), first + m.end(1))] if m else []


#: What an amount is that no words beside it make anything: what the sentence, or the one before it, speaks of.
_TALK = re.compile(
    r"\b(?:(?P<budget>budget(?:ed|s)?(?! (?:gore|horror))|(?:it|film|movie|picture|production) cost|costs?(?: of)? (?:to make|of making|the studio|them)|did it cost|production costs?|cheap to make|money to make)"
    r"|(?P<gross>box[- ]office|gross(?:ed|es|ing)?|receipts|takings|ticket sales|returns|recoup(?:ed)?|earnings|made back|took in|doubled?|tripled?|(?:made|took|earned)(?= (?:[a-z]+ ){0,2}[$£€\d])))\b"
)
_NO_SUCH_MONEY = re.compile(r"\b(?:st[eo]le\w*|heist|bank|ransom|worth|inherit\w*|lottery|salar\w+|paid|pays?|fees?|lawsuit|sued?|settle\w*|debts?|prize|bet|owes?|rob\w*|reward|jewels?|diamonds?|drugs?|estate|fortune|insurance|tax\w*|marketing|advertis\w+|dvds?|tickets? for)\b")
_COST = Context("AMOUNT where cost is spoken of", "budget", least=100_000, most=500_000_000)
_TAKEN = Context("AMOUNT where takings are spoken of", "gross", least=100_000)


def _spoken_of(place: Near, amount: Amount) -> Context | None:
    """Whether cost or takings are spoken of in an amount's sentence before it or in the sentence before that."""
    if not _COST.least <= amount.value <= _COST.most or not amount.currency:
        return None
    shadow, line = place.typed.shadow, place.line[0]
    begin = max(shadow.rfind("\n", 0, max(line - 1, 0)) + 1, place.start - 220)
    told = list(_TALK.finditer(shadow, begin, place.start))
    if not told or _NO_SUCH_MONEY.search(shadow, begin, min(place.line[1], place.end + 60)) or place.others(220):
        return None
    return _COST if told[-1]["budget"] else _TAKEN


#: What sums are told to be by all words of their clause.
_BY_SIGNS = {kind: Context(f"AMOUNT by its words: {kind}", kind) for kind in ("budget", "gross", "salary", "price")}


def _by_signs(place: Near, amount: Amount) -> Context | None:
    if _NO_SUCH_MONEY_HERE.search(place.sentence) or len(place.typed.text.view) < SHORTEST:
        return None
    return _BY_SIGNS.get(kind_of(place, amount))


#: In what is shorter than any review a sum is told of whatever comes to mind.
SHORTEST = 450
#: Sums of the story, and of what is no film's.
_NO_SUCH_MONEY_HERE = re.compile(r"\b(?:st[eo]le\w*|heist|bank|ransom|lottery|lawsuit|sued?|settle\w*|debts?|bets?|owes?|rob\w*|reward|jewels?|diamonds?|drugs?|insurance|tax\w*)\b")


def _article(before: str) -> int:
    found = re.search(r"\b(?:an?|its|the|this|his|their) (?:[a-z]+ )?$", before[-20:])
    return len(found[0]) if found else 0


_OPENING = re.compile(r"[ ,.;]*(?:(?:and|but|yet|still|that|which)\b[ ,]*)?")


def _draft(
    hit: Hit, place: Near, context: Context, amount: Amount, approx: str, span: tuple[int, int],
    ahead: re.Match[str] | None, lead: str,
) -> Draft:
    start, end = span
    start += len(_OPENING.match(hit.typed.shadow, start)[0])  # type: ignore[index]
    by = ahead["by"] if ahead and "by" in ahead.re.groupindex else ""
    qualifiers = {
        "currency": amount.currency,
        "approx": approx if amount.low is None else "",
        "low": plain(amount.low) if amount.low is not None else "",
        "high": plain(amount.high) if amount.high is not None else "",
        "by": _payee(hit, place, by) if context.property == "salary" else "",
        "territory": territory_in(hit, place) if context.property == "gross" else "",
        "period": "opening weekend" if re.search(r"opening (?:weekend|week|day)", place.after + place.before[-60:]) and context.property == "gross" else "",
        "about": other_film(place) if context.property in ("budget", "gross") else "",
    }
    draft = hit.draft(
        amount.shown, qualifiers, property=context.property, quote=hit.typed.to_view(start, end),
        mention=hit.typed.to_view(place.start, place.end),
        assertion=_assertion(place, context, amount, lead),
    )  # fmt: skip
    return replace(draft, rule=context.name)


def _assertion(place: Near, context: Context, amount: Amount, lead: str) -> Assertion | None:
    """Jokes and questions; the rest is the assertion layer's."""
    if context.property == "budget" and amount.value < 300:
        return Assertion.IRONIC
    if place.sentence.rstrip(" \"'").endswith("?") and not _SAYS_ENOUGH.search(place.sentence) and re.search(r"\b(?:would(?! you)|why|who|could(?! you)|should)\b", place.sentence):
        return Assertion.HYPOTHETICAL
    if "offered" in lead[-40:] and _DECLINED.search(place.after):
        return Assertion.HYPOTHETICAL
    if context.property == "price" and _PAID.search(lead):
        return Assertion.ASSERTED  # "I can't believe I wasted $4"
    doubted = _DOUBT.search(lead[-90:]) or re.search(r"\b(?:if|had it|had they)\b|\?", place.after[:60])
    return None if doubted or context.property == "price" else Assertion.ASSERTED


#: What somebody did pay, whatever is believed of it.
_PAID = re.compile(r"(?<!if )\b(?:i|we) (?:only |just |actually |even |really |had )?(?:paid|wasted|spent|blew|shelled out|forked (?:over|out)|plunked down)(?: (?:my|about|over|almost|nearly|around|only))*$")
#: What asks nothing.
_SAYS_ENOUGH = re.compile(r"\b(?:need i|what more|who knew|can you believe|how about that|go figure)\b[^?]*\?\W*$")
_DECLINED = re.compile(r"\b(?:turned (?:it|them|that|him|her|the [a-z]+)? ?down|refused|declined|passed|said no)\b")
#: Words before an amount that may make it less than a fact; what follows it in its sentence speaks of other things.
_DOUBT = re.compile(
    r"\b(?:if|would|could|should|might|may|must|rumou?r(?:s|ed)?|supposed(?:ly)?|reported(?:ly)?|alleged(?:ly)?|said|says|apparently|probably|perhaps|maybe|"
    r"think|believe|guess|claim(?:s|ed)?|according|not|never|no|nobody|imagine|hopes?|wish|needs?|myth|legend|story|seems?|looks?|heard|read|bet|sure|possibly)\b|n't\b|'d\b"
)


def _payee(hit: Hit, place: Near, by: str) -> str:
    """Who was paid: the person named nearest before the amount."""
    named = [m for m in hit.typed.within(place.start - len(place.before), place.start) if m.kind in (PERSON, NAME)]
    return named[-1].name if named else by


_SUBJECT = re.compile(expand(r'"?(?P<film>@title)"?(?:,? (?:[a-z\'-]+)){0,5}?,? ?$'))
OTHER_FILM = re.compile(r"\b(?P<film>(?:the )?(?:first|original|previous|second|earlier|other) (?:one|film|movie|picture|part|instal+ment)|its predecessor|(?<=the )sequel|the original(?! (?:running|run|runtime|length|cut|version|print|theatrical|release|uncut|budget)\b))(?: (?:[a-z'-]+)){0,4} ?$")
#: "Star Wars, which cost eleven": that film's, whatever stands before its title.
_OF_WHICH = re.compile(expand(r'(?P<film>@work)(?: \([^()\n]{1,30}\))?,? (?:which|that)(?: [a-z]+){1,3} ?$'))
_LIKENED = re.compile(r"\b(?:than|unlike|like|as) \"?$")
_NO_SUBJECT = re.compile(r"\b(?:than|on|of|like|in|to|by|from|for|with|as|after|unlike|and) \"?$")
_OWN_SUBJECT = re.compile(r"\b(?:it|this|which|we|they|i|this (?:film|movie|one)|and (?:made|took|grossed|earned|cost))\b")


def other_film(place: Near) -> str:
    """The other film that a sentence speaks of where it says an amount, "" when it is the reviewed one."""
    lead = re.sub(r"[\d$£€¥.,]+$", "", place.before)
    told = _OF_WHICH.search(lead)
    if told:
        at = place.start - len(place.before) + told.start("film")
        likened = _LIKENED.search(lead[: told.start()]) is not None
        return next((m.name for m in place.typed.within(at, at + len(told["film"])) if likened or is_other_film(place.typed, m)), "")
    found = OTHER_FILM.search(lead)
    if found and not _OWN_SUBJECT.search(found[0]):
        return found["film"]
    titled = _SUBJECT.search(lead)
    if not titled or _NO_SUBJECT.search(lead[: titled.start()]) or _OWN_SUBJECT.search(titled[0]):
        return ""
    at = place.start - len(place.before) + titled.start("film")
    mentions = [m for m in place.typed.within(at, at + len(titled["film"])) if is_other_film(place.typed, m)]
    return mentions[0].name if mentions else ""


_TERRITORIES: tuple[tuple[str, str], ...] = (
    (r"\bworld-?wide\b|\baround the world\b|\bglobal(?:ly)?\b|\bthe world over\b", "worldwide"),
    (r"\bnorth america(?:n)?\b", "North America"),
    (r"\b(?:domestic(?:ally)?|stateside|u\.?s\.?a?\b|united states|america(?:n)?|the states)\b", "US"),
    (r"\b(?:u\.?k\.?|britain|british|england)\b", "UK"),
    (r"\b(?:overseas|abroad|international(?:ly)?|foreign)\b", "abroad"),
)  # fmt: skip
_TERRITORY_ROWS = tuple((re.compile(p), v) for p, v in _TERRITORIES)
#: What follows these is told of another sum.
_NEXT_SUM = re.compile(r"[;,]| and ")
_IN_PLACE = re.compile(expand(r"^[^\n,;]{0,25}?\b(?:in|across|throughout) (?:the )?(?P<place>@name)"))


def territory_in(hit: Hit, place: Near) -> str:
    """The territory of a gross or success, from the words round it."""
    begin, end = place.start - len(place.before), place.end + len(place.after)
    view_start, view_end = hit.typed.to_view(max(begin, place.start - 40), min(end, place.end + 45))
    words = hit.typed.text.lower[view_start:view_end]
    own = hit.typed.text.lower[slice(*hit.typed.to_view(place.start, min(end, place.end + 45)))]
    for told in (_NEXT_SUM.split(own)[0], words):
        for row, value in _TERRITORY_ROWS:
            if row.search(told):
                return value
    found, begin_at = _IN_PLACE.search(place.after), place.end
    if not found:
        found, begin_at = _OPENS_IN.match(place.sentence) if len(place.sentence) < _WHOLE else None, place.line[0]
    if not found:
        return ""
    at = begin_at + found.start("place")
    named: list[Mention] = hit.typed.within(at, at + 1)
    return named[0].name if named else ""


#: "In Germany, on the other hand, it was a hit."
_OPENS_IN = re.compile(expand(r"(?:but |and |yet )?in (?:the )?(?P<place>@name)(?: and @name)?,"))
_WHOLE = 400


RULES: tuple[Rule, ...] = (Rule("amount", "budget", AMOUNT, build=_amount),)
