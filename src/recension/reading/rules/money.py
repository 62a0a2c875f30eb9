"""Money: what the film cost and took, what its people were paid, what a copy or a ticket costs."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._mentions import NAME, PERSON, Mention
from recension.reading._money import AMOUNT, Amount, amount_of, approximation, plain
from recension.reading._near import Near, is_other_film, knows_own, near
from recension.reading._rules import Draft, Hit, Rule, expand
from recension.reading.rules._money_contexts import CONTEXTS, Context
from recension.vocabulary import Assertion

_ROWS = tuple(
    (c, re.compile(expand(c.before)) if c.before else None, re.compile(expand(c.after)) if c.after else None, re.compile(c.sentence) if c.sentence else None)
    for c in CONTEXTS
)  # fmt: skip

#: Differences, losses and damages are amounts of nothing that is read here.
_NOT_AFTER = re.compile(
    r"^(?: dollars| bucks| pounds)?[ -](?:more than|less than|more(?! from)|less|cheaper|short|shy|difference|apart|over[- ]budget|under[- ]budget|over\b(?! (?:[a-z]+ )?(?:weeks|months|days|years|the course))|in the red|richer|poorer|loss|profits?|too much|gap|lawsuit|fine|from(?! (?:everywhere|elsewhere|overseas|abroad|the rest of the world|foreign|international|other|just|only|[a-z0-9,]+ (?:screens|theaters|theatres|cinemas)|ticket|theat|cinemas))|marketing|advertising|question|worth of (?!ticket))"
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
    if _NOT_AFTER.search(place.after) or _NOT_BEFORE.search(lead):
        return
    for context, before, after, sentence in _ROWS:
        if not context.least <= amount.value <= context.most:
            continue
        ahead = before.search(lead) if before else None
        behind = after.match(place.after) if after else None
        if (before and not ahead) or (after and not behind) or (sentence and not sentence.search(place.sentence)):
            continue
        shift = place.start - len(place.before)
        start = shift + ahead.start() if ahead and len(ahead[0].strip()) > 4 else place.start - _article(place.before)
        end = place.end + (behind.end() if behind and not ahead else 0)
        yield _draft(hit, place, context, amount, approx, (start, end), ahead, lead)
        return
    spoken = _spoken_of(place, amount)
    if spoken:
        yield _draft(hit, place, spoken, amount, approx, (place.start, place.end), None, lead)


#: What an amount is that no words beside it make anything: what the sentence, or the one before it, speaks of.
_TALK = re.compile(
    r"\b(?:(?P<budget>budget(?:ed|s)?(?! (?:gore|horror))|(?:it|film|movie|picture|production) cost|costs?(?: of)? (?:to make|of making|the studio|them)|did it cost|production costs?|cheap to make|money to make)"
    r"|(?P<gross>box[- ]office|gross(?:ed|es|ing)?|receipts|takings|ticket sales|returns|recoup(?:ed)?|earnings|made back|took in|doubled?|tripled?))\b"
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
        amount.shown, qualifiers, property=context.property, quote=hit.typed.to_view(start, end), mention=hit.span(),
        assertion=_assertion(place, context, amount, lead),
    )  # fmt: skip
    return replace(draft, rule=context.name)


def _assertion(place: Near, context: Context, amount: Amount, lead: str) -> Assertion | None:
    """Jokes and questions; the rest is the assertion layer's."""
    if context.property == "budget" and amount.value < 300:
        return Assertion.IRONIC
    if place.sentence.rstrip(" \"'").endswith("?") and re.search(r"\b(?:would(?! you)|why|who|could(?! you)|should)\b", place.sentence):
        return Assertion.HYPOTHETICAL
    doubted = _DOUBT.search(lead[-90:]) or re.search(r"\b(?:if|had it|had they)\b|\?", place.after[:60])
    return None if doubted or context.property == "price" else Assertion.ASSERTED


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
_OTHER = re.compile(r"\b(?P<film>(?:the )?(?:first|original|previous|second|earlier|other) (?:one|film|movie|picture|part|instal+ment)|its predecessor|(?<=the )sequel|the original)(?: (?:[a-z'-]+)){0,4} ?$")
_NO_SUBJECT = re.compile(r"\b(?:than|on|of|like|in|to|by|from|for|with|as|after|unlike|and) \"?$")
_OWN_SUBJECT = re.compile(r"\b(?:it|this|which|we|they|i|this (?:film|movie|one)|and (?:made|took|grossed|earned|cost))\b")


def other_film(place: Near) -> str:
    """The other film that a sentence speaks of where it says an amount, "" when it is the reviewed one."""
    lead = re.sub(r"[\d$£€¥.,]+$", "", place.before)
    found = _OTHER.search(lead)
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
_IN_PLACE = re.compile(expand(r"^[^\n,;]{0,25}?\b(?:in|across|throughout) (?:the )?(?P<place>@name)"))


def territory_in(hit: Hit, place: Near) -> str:
    """The territory of a gross or success, from the words round it."""
    begin, end = place.start - len(place.before), place.end + len(place.after)
    view_start, view_end = hit.typed.to_view(max(begin, place.start - 40), min(end, place.end + 45))
    words = hit.typed.text.lower[view_start:view_end]
    for row, value in _TERRITORY_ROWS:
        if row.search(words):
            return value
    found = _IN_PLACE.search(place.after)
    if not found:
        return ""
    at = place.end + found.start("place")
    named: list[Mention] = hit.typed.within(at, at + 1)
    return named[0].name if named else ""


# ── a budget in words ───────────────────────────────────────────────────────────────────────────────

_LOW = r"low|lower|no|micro|rock[- ]bottom|shoes?[- ]strings?|low-string|zero|tiny|small|minuscule|miniscule|minimal|shoe-?string|meag(?:er|re)|modest|limited|non-?existent|slim|tight|paltry|measly|bargain[- ]basement|nano|sub-zero"
_HIGH = r"big|huge|large|massive|enormous|lavish|mega|high|hefty|bloated|sizeable|sizable|gigantic|multi-?million[- ]dollar|blockbuster"
_PLURAL = re.compile(expand(r"^[ -](?:(?:[a-z0-9'-]+|@any),? ){0,4}?(?:films|movies|pictures|flicks|productions|slashers|comedies|thrillers|westerns|features|efforts|remakes|sequels|directors|filmmakers|studios|projects|entries|epics|fare|cinema|filmmaking|film-making|movie-making|video)\b"))
_IN_GENERAL = re.compile(r"\b(?:fans? of|all for|i (?:love|like|enjoy)|into|devotees of|world of|art of|cornerstones? of|realm of|king of|master of|typical of|lover of|age of|era of)(?: \w+)? $")
_PRESUPPOSED = re.compile(r"\b(?:its|their|his|her|the|this|such an?|for an?|despite an?|very|obvious(?:ly)?|such) (?:[a-z-]+ )?$")
_HAD = re.compile(r"\b(?:an?|virtually|practically|almost|had|with|on|its) $")
_CONTRAST = re.compile(r"\b(?:unlike|than|instead of|compared|compare|most|typical|usual|other|those|your|rather than|like|many|today'?s|modern|all the|every|any|if|with a|had|given|more|some|the) (?:[a-z-]+ ){0,2}$")


def _in_words(hit: Hit) -> Iterator[Draft]:
    """A budget called low or high, of this film and not of films in general."""
    place = near(hit)
    if (_PLURAL.search(place.after) and "one of" not in place.before[-30:]) or _IN_GENERAL.search(place.before):
        return
    value = "low" if hit.has("low") else "high"
    if value == "high" and (_CONTRAST.search(place.before) or "hollywood" in place.after[:14]):
        return
    start, end = hit.match.span()
    named = re.match(r" (?:[a-z'-]+ ){0,3}?(?:film|movie|picture|romp|flick|thriller|comedy|drama|horror|western|classic|production|feature|affair|effort|shocker|slasher)\b", place.after)
    end += named.end() if named else 0
    supposed = _PRESUPPOSED.search(place.before) or (hit.match[0].startswith(("no", "zero", "sub")) and _HAD.search(place.before))
    given = Assertion.ASSERTED if supposed and " if " not in place.before else None
    about = {"about": other_film(place)} if knows_own(place.typed) or _OTHER.search(place.before) else {}
    yield hit.draft(value, about, quote=hit.typed.to_view(start, end), mention=hit.span(), assertion=given)


def _bin(hit: Hit) -> Iterator[Draft]:
    currency = "GBP" if hit.match["coin"] == "pound" else "USD"
    yield hit.draft("1", {"currency": currency}, mention=hit.span("value"))


def _cost_in_words(hit: Hit) -> Iterator[Draft]:
    """ "It cost a bundle", "no expense was spared", "the budget was tiny"."""
    place = near(hit)
    if not _PLURAL.search(place.after) and not place.others(60):
        yield hit.draft("low" if hit.has("low") else "high", mention=hit.span(), assertion=Assertion.ASSERTED if "expense" in hit.match[0] else None)


def _a_million(hit: Hit) -> Iterator[Draft]:
    """ "its million-dollar budget"; "half-million" is half of one."""
    value = ("500000" if hit.has("half") else "1000000") if hit.match["scale"] == "million" else "1000000000"
    currency = "GBP" if hit.match["coin"] == "pound" else "USD"
    yield hit.draft(value, {"currency": currency}, mention=hit.span("value"))


_WORK = r"(?:films?|movies?|pictures?|productions?|musicals?|epics?|westerns?|comed(?:y|ies)|features?|spectacles?|flops?)"


def _dearest(hit: Hit) -> Iterator[Draft]:
    """ "one of the most expensive musicals ever made"."""
    if not near(hit).others(40):
        yield hit.draft("high", mention=hit.span())


RULES: tuple[Rule, ...] = (
    Rule("million-dollar budget", "budget", r"(?<!multi-)(?<!multi )\b(?P<quote>(?P<value>(?P<half>half[- ]an?[- ]|half[- ])?(?P<scale>million|billion)[- ](?P<coin>dollar|pound)) (?:[a-z]+ )?budget)\b", build=_a_million),
    Rule("most expensive ever made", "budget", rf"\b(?P<quote>(?:one of )?(?:the|hollywood's|@name's) (?:then-)?(?:most expensive|costliest) (?:[a-z-]+ |@name ){{0,3}}?{_WORK}(?: (?:ever|to date|of (?:its|the) (?:time|day|era|decade|year)|of all time|in (?:its|the) history|yet|at the time)| (?:that )?(?:had )?(?:ever )?(?:been )?(?:made|produced|shot|filmed)|,? up to (?:then|that time)))\b", build=_dearest),
    Rule("cost in words", "budget", r"\b(?:(?:it|which|film|movie|picture|production|@title\"?) (?:must have |clearly |obviously |reportedly |probably )?cost (?:(?P<high>a (?:small |veritable )?(?:bundle|fortune|packet|mint|pretty penny|bomb)(?! (?:at|to (?:see|rent|buy)))|the earth)|(?P<low>(?:next to|almost|practically|virtually) nothing|peanuts|pennies|pocket change|very little))|(?:(?:no expense (?:was |has been |is )?spared|spared? no expense|sparing no expense)))", build=_cost_in_words),
    Rule("the budget was low", "budget", rf"\b(?:the|its|his|her|their|whose) budget(?:,? which)? (?:was|is|were|seems|looks|must have been|being) (?:so |very |no doubt |quite |probably |surely |obviously |clearly |extremely |pretty |rather |obviously )*(?:(?P<low>{_LOW})|(?P<high>{_HIGH}))(?=[.,;:!?)]|$| (?:and|but|for|by|so|that|enough)\b)", build=_cost_in_words),
    Rule("amount", "budget", AMOUNT, build=_amount),
    Rule("dollar bin", "price", r"\b(?P<value>(?P<coin>dollar|pound)[ -](?:bin|store|shop|rack))\b", build=_bin),
    Rule("budget in words", "budget", rf"\b(?:(?:ultra|very|extremely|super|obviously|clearly|incredibly|insanely)[- ])?(?:(?P<low>{_LOW})|(?P<high>{_HIGH}))[- ]?budget(?:ed)?\b", build=_in_words),
    Rule("no discernible budget", "budget", r"\b(?:on|with|had|has|having|for) (?:absolutely |virtually |practically |almost |next to |seemingly |apparently |clearly )?(?P<low>no) (?:discernible|discernable|visible|apparent|real|appreciable|detectable|noticeable|money for a|sort of) budget\b", build=_in_words),
    Rule("on a shoestring", "budget", r"\b(?:made|shot|filmed|produced|done) (?:\w+ ){0,3}?on (?P<low>a shoe-?string|the cheap|next to nothing)", build=_in_words),
)  # fmt: skip
