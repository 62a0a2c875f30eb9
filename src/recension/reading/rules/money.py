"""Money: what the film cost and took, what its people were paid, what a copy or a ticket costs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from recension.reading._mentions import NAME, PERSON, Mention
from recension.reading._money import AMOUNT, Amount, amount_of, approximation, plain
from recension.reading._near import Near, is_other_film, knows_own, near
from recension.reading._rules import Draft, Hit, Rule, expand
from recension.vocabulary import Assertion

_FILM = r"(?:film|movie|picture|production|flick|epic|feature|thing|one|project|sequel|remake|version|western|musical|comedy|thriller|series|show)"
_IT = rf"(?:it|which|this|that|and|but|yet|still|(?:the|this|whole|his|her|their|finished) {_FILM}|{_FILM}|@title|they say it|all this)"
_ADVERBS = r"(?: (?:only|reportedly|supposedly|apparently|itself|all|has|had|have|must have|would go on to|originally|allegedly|is said to have|was said to have|is rumou?red to have|to have|eventually|still|also|never|barely|was|being|ended up|then|went on to|managed to|would|could|did))*"
_OF = r"(?: (?:of|was|is|at|being|to be|for|came to|came in at|stood at|said to be|reported to be|rumou?red to be|estimated at|believed to be|ran to|rose to|ballooned to|swelled to|exceeded|reportedly|somewhere|which was|that was|well|totall?ed|totall?ing|reached))*:?(?: —| -)?"
_PLACE = r"(?:at|in|from) (?:the )?(?:[a-z.]+ |@any ){0,3}?box[- ]?office"


@dataclass(frozen=True, slots=True)
class Context:
    """What makes an amount one of a property: `before` ends where it begins, `after` begins where it ends."""

    name: str
    property: str
    before: str = ""
    after: str = ""
    least: int = 0
    most: int = 10**13
    sentence: str = ""


_COPY = r"\b(?:dvds?|vhs|tapes?|copy|copies|discs?|blu-?rays?|tickets?|rental|rent(?:ed)?|bargain|bin|ebay|amazon|wal-?mart|k-?mart|target|stores?|blockbuster|cinema|theat(?:er|re)|bought|buy|purchased?|admission|matinee|video|used|msrp|list price|retail|box set)\b"

CONTEXTS: tuple[Context, ...] = (
    Context("budget of AMOUNT", "budget", rf"(?:budget(?:ed)?|outlay|price tag|production costs?|negative cost|cost of production|final cost|total cost|(?:at|on|with) an? (?:total |reported |then |final )?cost)(?: (?:for|of|on)? ?(?:the|this|that|his|her|their|@title)(?: {_FILM})?)?{_OF}$", "", 0),
    Context("AMOUNT budget", "budget", "", r"(?:[ -](?:or so|plus|dollars?|bucks))?[ -](?:(?:production|shooting|total|reported|estimated|movie|film) )?(?:budget(?:ed|s)?|production costs?|price tag|cost)\b", 0),
    Context("opened to AMOUNT", "gross", r"\b(?:opened|opening|debuted|bowed|launched) (?:to|with|at)$|\bopening (?:weekend|week|day)(?: (?:of|was|brought in|took in|took|pulled in|yielded|gross(?:ed)?|haul(?: of)?|take(?: of)?|saw))?$", "", 1000),
    Context("made for AMOUNT", "budget", r"\b(?:made|shot|produced|filmed|completed|finished|brought in|financed|done|put together|mounted|assembled|created|cranked out|knocked off|thrown together)(?:,? (?:[a-z'-]+|@any)){0,5}? (?:for|on|with|at|using)(?: (?:the|a|an|sum|total|cost|tune|of|all))*$", r"(?! (?:dollars )?(?:domestic|world-?wide|stateside|overseas))", 500),
    Context("it cost AMOUNT", "budget", rf"\b{_IT}{_ADVERBS},? cost(?:s|ing)?(?: (?:them|him|her|(?:the|its) (?:studio|producers|makers|filmmakers|backers)|@any))?(?: to (?:make|produce|film))?$", "", 1000),
    Context("cost AMOUNT", "budget", r"^(?:cost|costing)$|[.,;] (?:cost|costing)$", "", 10000),
    Context("cost AMOUNT to make", "budget", r"\bcost(?:s|ing)?(?: \w+)?$", r" (?:to (?:make|produce|film|shoot|mount)|and (?:took|made|grossed|earned))\b", 1000),
    Context("AMOUNT to make", "budget", "", r" (?:to (?:make|produce|film|shoot)) (?:it|this|the (?:film|movie|picture))?", 1000),
    Context("spent AMOUNT on it", "budget", r"\b(?:spent|spend|sank|sunk|poured|invested|blew|blown|lavished|pumped|wasted)$", r" (?:[a-z' ]{0,20})?(?:on (?:this|it|the (?:film|movie|picture|production|whole))|making|to make|into (?:this|it|the (?:film|movie|picture)))\b", 1000),
    Context("put up AMOUNT", "budget", r"\b(?:put up|stumped up|ponied up|scraped together|raised)$", r"(?:[.,;]|$| (?:to (?:make|shoot|finish|finance)|for (?:it|the (?:film|movie|production))))", 1000),
    Context("AMOUNT was spent", "budget", "", r" (?:was|were|had been) (?:spent|sunk)\b", 1000),
    Context("AMOUNT film", "budget", r"(?:^|[\s,(])(?:an?|this|the|his|her|its|their)?$", r"[ -](?:plus )?(?:(?:[a-z-]+) )?(?:film|movie|picture|epic|blockbuster|production|spectacle|extravaganza|feature|musical|turkey|flop)\b", 10000),
    Context("grossed AMOUNT", "gross", r"\b(?:gross(?:ed|ing|es)?|garner(?:ed|ing)|raked in|raking in|hauled in|hauling in|pulled in|pulling in|racked up|reeled in|scooped up|(?:world ?wide|domestic|total|final|overall|us|u\.s\.|north american|foreign|lifetime) (?:gross|take|haul|total|receipts|earnings|box[- ]office)|box[- ]office(?: (?:take|total|haul|gross|receipts|returns|intake|earnings))?|takings|receipts|rentals)(?: (?:us|an|only|all of))?(?: (?:of|was|is|stands? at|came to|totall?ed|reached))?:?$", "", 1000),
    Context("AMOUNT at the box office", "gross", "", rf"(?: or so)?(?: dollars)?(?: [a-z]+)? {_PLACE}|(?: [a-z]+){{0,2}} gross\b|(?: dollars)? (?:in|of|worth of) (?:ticket sales|tickets|rentals|receipts|box[- ]office|film rentals)", 1000),
    Context("AMOUNT worldwide", "gross", rf"(?:\b{_IT}{_ADVERBS} )?\b(?:made|earned|took|taking|took in|taken|earning|making|brought in|returned|recouped|collected|netted|generated|did|has made|sold)(?: (?:in|back|a))?$", r"(?: dollars)? (?:worldwide|domestically|domestic|stateside|overseas|internationally|(?:in|during|on|over) (?:its|the|their) (?:opening|first|initial|theatrical|original)|in (?:the us|america|north america|the united states|the states|theaters|theatres|cinemas|box)|on (?:its )?release)", 1000),
    Context("it made AMOUNT", "gross", rf"\b{_IT}{_ADVERBS} (?:made|did|earned|took in|took|brought in|returned|recouped|collected|netted|generated)(?: (?:back|in|like))?$|^(?:took in|took|earned|made)$|,? and (?:took in|took|earned|made)$", "", 20000),
    Context("went on to earn AMOUNT", "gross", r"\b(?:went on to|would go on to|managed to) (?:earn|gross|take in|rake in|pull in|make|collect|net)$", "", 20000),
    Context("AMOUNT domestic", "gross", "", r"(?: dollars)? (?:domestic(?:ally)?|world-?wide|globally|stateside|overseas)\b(?! (?:budget|marketing|advertising))", 1000),
    Context("fee of AMOUNT", "salary", r"\b(?:salary|fee|paycheck|pay ?cheque|pay packet|payday|wages?|advance)(?: (?:of|was|is|reportedly|totall?ing|for (?:this|the) (?:film|movie|picture|role|part)))*:?$", "", 100),
    Context("PERSON was paid AMOUNT", "salary", r"(?P<by>@known|@name)(?: (?:was|were|got|is|being|had been|has been))?(?: (?:reportedly|allegedly|supposedly|apparently|then))?,? (?:paid|received|pocketed|took home|earned|demanded|asked for|got|was offered)$", "", 1000),
    Context("paid PERSON AMOUNT", "salary", r"\bpaid (?P<by>@known|@name|him|her)$", "", 1000),
    Context("AMOUNT to star", "salary", "", r"[ -](?:salary|fee|paycheck|payday|pay ?cheque|a (?:film|picture|movie)|per (?:film|picture|movie)|to (?:star|appear|direct|play|be in|act))\b", 1000),
    Context("paid AMOUNT for it", "price", r"\b(?:pa(?:id|y|ying)|spen[dt]|wasted?|blew|plunk(?:ed)? down|shell(?:ed)? out|fork(?:ed)? (?:out|over))(?: (?:my|me|well|full|u|you))*$", r" (?:to (?:see|watch|rent|buy|own)|(?:for|on|at|in)(?: |[,.]))", 0, 500),
    Context("bought for AMOUNT", "price", r"\b(?:bought|rented|picked|got|purchased|found|available|sells?|selling|retail(?:s|ing)?|goes|going|buy|get|had|own|hire[sd]?|rent|has it|up)(?: (?:[a-z'-]+|@any|\")){0,8}? (?:for|at)$", "", 0, 500, _COPY),
    Context("I got it for AMOUNT", "price", r"\bi (?:only |just |actually )?(?:got|bought|rented|picked(?: up)?|found|purchased)(?: (?:[a-z'-]+|@any|\")){0,7}? (?:for|at)$", "", 0, 500),
    Context("cost me AMOUNT", "price", r"\b(?:costs? (?:me|us|you)|retails? (?:for|at)|set (?:me|us|you) back|priced at|price(?: tag)? of|price:|msrp:?|srp:?|rrp:?|retail price:?|list price:?|worth|fetches)$", "", 0, 500, _COPY + r"|set (?:me|us) back|msrp|srp|rrp|cost me"),
    Context("lists for AMOUNT", "price", r"\b(?:lists?|listed|listing|streets?|priced|price[sd]?|sells|retailing|on sale|available|tagged|yours) (?:for|at)$", "", 0, 500),
    Context("at AMOUNT the disc", "price", r"(?:^|[.;,] )at (?:a |just |only |an? [a-z]+ )?$", r",? (?:the|this|it|a) (?:[a-z-]+ ){0,2}(?:disc|dvd|set|tape|blu-ray|edition|release|it)?", 0, 500, _COPY + r"|\b(?:disc|set|edition)\b"),
    Context("(LABEL, AMOUNT)", "price", r"\([^()\n]{1,60}[,;] ?$", r"[);,]", 3, 500),
    Context("available at AMOUNT", "price", r"\b(?:available|yours|on sale|offered)(?: (?:[a-z'-]+|@any)){0,5} (?:for|at)$", "", 0, 500),
    Context("DVD, AMOUNT", "price", r"\b(?:dvd|vhs|blu-?ray|uhd|laserdiscs?|laser discs?|discs?|tape|cassette|cav|clv)(?:[,:;]| -| —| \()?(?: [^\n,;.]{2,30},)? ?$", r"(?:[.,;:)]|$)", 0, 500),
    Context("AMOUNT bin", "price", "", r"[ -](?:bargain )?(?:bin|dvds?|tickets?|rental|rack|tape|vhs|blu-?ray|disc|at (?:wal-?mart|target|best buy|blockbuster)|on (?:amazon|ebay)|a night|each)\b", 0, 500),
)  # fmt: skip
_ROWS = tuple(
    (c, re.compile(expand(c.before)) if c.before else None, re.compile(expand(c.after)) if c.after else None, re.compile(c.sentence) if c.sentence else None)
    for c in CONTEXTS
)  # fmt: skip

#: Differences, losses and damages are amounts of nothing that is read here.
_NOT_AFTER = re.compile(r"^(?: dollars| bucks| pounds)?[ -](?:more than|less than|more|less|cheaper|short|shy|difference|apart|over[- ]budget|under[- ]budget|over\b(?! (?:[a-z]+ )?(?:weeks|months|days|years|the course))|in the red|richer|poorer|loss|profits?|too much|gap|lawsuit|fine|from|marketing|advertising|question|worth of (?!ticket))")
_NOT_BEFORE = re.compile(r"\b(?:difference of|loss(?:es)? of|lost|losing|loses?|profits? of|short of|gap of|saved?|saving|sued?|suit for|overcharged by|by|million|stole|steals?|stolen|reward of|ransom of|bet|betting|another|extra|marketing(?: budget| campaign)?(?: of)?|advertising(?: budget)?(?: of)?|donated|inherits?|owes?|won|multi)$")


def _amount(hit: Hit) -> Iterator[Draft]:
    """The first context that an amount stands in; nothing where it stands in none."""
    place, amount = near(hit, width=110), amount_of(hit.match)
    approx, lead = approximation(place.before, place.after)
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
    if place.sentence.rstrip(" \"'").endswith("?") and re.search(r"\b(?:would|why|who|could|should)\b", place.sentence):
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

_LOW = r"low|lower|no|micro|zero|tiny|small|minuscule|miniscule|minimal|shoe-?string|meag(?:er|re)|modest|limited|non-?existent|slim|tight|paltry|measly|bargain[- ]basement|nano|sub-zero"
_HIGH = r"big|huge|large|massive|enormous|lavish|mega|high|hefty|bloated|sizeable|sizable|gigantic|multi-?million[- ]dollar|blockbuster"
_PLURAL = re.compile(expand(r"^[ -](?:(?:[a-z0-9'-]+|@any),? ){0,4}?(?:films|movies|pictures|flicks|productions|slashers|comedies|thrillers|westerns|features|efforts|remakes|sequels|directors|filmmakers|studios|projects|entries|epics|fare|cinema|filmmaking|film-making|movie-making|video)\b"))
_IN_GENERAL = re.compile(r"\b(?:fans? of|all for|i (?:love|like|enjoy)|into|devotees of|world of|art of|cornerstones? of|realm of|king of|master of|typical of|lover of|age of|era of)(?: \w+)? $")
_PRESUPPOSED = re.compile(r"\b(?:its|their|his|her|the|this|such an?|for an?|despite an?|very|obvious(?:ly)?|such) (?:[a-z-]+ )?$")
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
    given = Assertion.ASSERTED if _PRESUPPOSED.search(place.before) and " if " not in place.before else None
    about = {"about": other_film(place)} if knows_own(place.typed) or _OTHER.search(place.before) else {}
    yield hit.draft(value, about, quote=hit.typed.to_view(start, end), mention=hit.span(), assertion=given)


# ── hit and flop ────────────────────────────────────────────────────────────────────────────────────

_FATES = {
    "hit": "hit", "smash": "hit", "blockbuster": "hit", "success": "success", "triumph": "success", "flop": "flop",
    "bomb": "flop", "failure": "flop", "disaster": "flop", "disappointment": "flop", "dud": "flop", "turkey": "flop",
    "bombed": "flop", "flopped": "flop", "tanked": "flop", "underperformed": "flop", "poison": "flop", "gold": "hit",
    "poorly": "poor", "badly": "poor", "well": "good", "terribly": "poor", "miserably": "poor", "failed": "flop",
    "a fortune": "hit", "a killing": "hit", "a bundle": "hit", "a mint": "hit", "died": "flop", "sank": "flop",
}  # fmt: skip
_SONG = re.compile(r"#|\b(?:song|single|top (?:\d+|ten|forty|twenty)|charts?|radio|album|record|band|tv|television|stage|broadway|play|novel|book|number one|no\. ?1)\b")


def _fate(hit: Hit) -> Iterator[Draft]:
    """How the film did: the word's class, unless a song, a show or another film is spoken of."""
    place = near(hit, width=60)
    if _SONG.search(place.before[-30:]) or _SONG.search(place.after[:25]) or _SONG.search(hit.match[0]):
        return
    about = other_film(near(hit, "value"))
    words = " ".join(hit.match["value"].split())
    yield hit.draft(
        _FATES.get(words, words), {"territory": territory_in(hit, place), "about": about}, mention=hit.span("value")
    )


def _crowds(hit: Hit, fate: str) -> Iterator[Draft]:
    """How the public took the film, in words that name no class."""
    place = near(hit, width=60)
    if not _SONG.search(place.before[-30:]) and not place.others(60):
        yield hit.draft(fate, {"territory": territory_in(hit, place)}, mention=hit.span())


def _bin(hit: Hit) -> Iterator[Draft]:
    currency = "GBP" if hit.match["coin"] == "pound" else "USD"
    yield hit.draft("1", {"currency": currency}, mention=hit.span("value"))


_BOX = r"(?:box[- ]?office|commercial|financial)"
_HOW = r"(?:(?:huge|big|massive|modest|surprise|smash|major|monster|minor|runaway|sleeper|enormous|unexpected|critical and|total|complete|colossal|international|worldwide|bona fide|sizeable|sizable|considerable|moderate|real|bigger|great|legendary|notorious|outright|spectacular|dismal|surprising|instant|mega) )"
_SUBJECT_OF = rf"(?:it|this|which|that|{_FILM}|@title\"?)"

RULES: tuple[Rule, ...] = (
    Rule("amount", "budget", AMOUNT, build=_amount),
    Rule("dollar bin", "price", r"\b(?P<value>(?P<coin>dollar|pound)[ -](?:bin|store|shop|rack))\b", build=_bin),
    Rule("budget in words", "budget", rf"\b(?:(?:ultra|very|extremely|super|obviously|clearly|incredibly|insanely)[- ])?(?:(?P<low>{_LOW})|(?P<high>{_HIGH}))[- ]?budget(?:ed)?\b", build=_in_words),
    Rule("on a shoestring", "budget", r"\b(?:made|shot|filmed|produced|done) (?:\w+ ){0,3}?on (?P<low>a shoe-?string|the cheap|next to nothing)", build=_in_words),
    Rule("box-office fate", "box_office", rf"\b(?:an? |the )?{_HOW}{{0,2}}{_BOX}(?: and critical| and artistic)? {_HOW}?(?P<value>hit|success|smash|flop|bomb|failure|disaster|disappointment|dud|blockbuster|triumph|poison|gold)\b", build=_fate),
    Rule("was a hit", "box_office", rf"\b{_SUBJECT_OF}(?: [a-z]+){{0,2}}? (?:was|became|proved|turned out) (?:to be )?(?:such |not )?an? {_HOW}{{0,2}}(?P<value>hit|flop|smash|bomb|success)\b(?! (?:with (?:me|my)|of a|at (?:the|this) (?:party|festival)|to me))(?! \"?@any)", build=_fate),
    Rule("which made it a hit", "box_office", rf"\b(?P<quote>(?:which|that|this|enough to) ma[dk]e it an? {_HOW}{{0,2}}(?P<value>hit|flop|smash|success))\b(?! (?:with (?:me|my)|of a))", build=_fate),
    Rule("bombed at the box office", "box_office", r"\b(?P<value>bombed|flopped|tanked|underperformed|failed|died|sank)(?: [a-z]+){0,3} (?:at|in) the (?:[a-z.]+ ){0,2}(?:box[- ]?office|theaters|theatres|cinemas)\b", build=_fate),
    Rule("it bombed", "box_office", rf"\b{_SUBJECT_OF}(?: [a-z]+)? (?P<value>bombed|flopped|tanked)\b", build=_fate),
    Rule("did poorly at the box office", "box_office", r"\b(?P<quote>(?:(?:did|fared|performed|doing) (?:very |so |pretty |quite |rather |as |that |really )?(?P<value>poorly|badly|well|terribly|miserably)) (?:at|in) the (?:[a-z.]+ )?box[- ]?office)\b", build=_fate),
    Rule("how poorly it did", "box_office", r"\b(?P<quote>how (?P<value>poorly|badly|well) (?:[a-z'-]+ ){1,6}did (?:at|in) the (?:[a-z.]+ )?box[- ]?office)\b", build=_fate),
    Rule("it did poorly", "box_office", rf"\b(?P<quote>{_SUBJECT_OF} (?:[a-z]+ )?(?:did|fared|performed) (?:very |so |pretty |quite |rather |really )?(?P<value>poorly|badly|well|terribly|miserably))(?=[.,;:!?]|$|\n| (?:and|but|when|on|upon|in (?:theaters|theatres|cinemas|its|america|the u)|commercially|financially|theatrically|worldwide|overseas|abroad|enough)\b)", build=_fate),
    Rule("audiences stayed away", "box_office", r"\b(?P<quote>(?:(?:audiences?|the public|moviegoers|filmgoers|crowds|ticket[- ]buyers|the masses|ticket buyers) (?:[a-z]+ )?(?P<low>stayed away|didn't (?:bite|come|show up|turn up|care)|did not (?:bite|come)|ignored it|avoided it|shunned it|weren't interested|rejected it|gave it a miss)|(?:to|before|in) (?:[a-z-]+ )?(?:empty|half-empty|near-empty) (?:houses|theat(?:er|re)s|cinemas)|nobody (?:went|came|saw it|bought a ticket|showed up)|(?:sank|sunk|disappeared|vanished|went) without (?:a )?trace|(?:barely|hardly) (?:anyone|anybody) (?:saw|went)|died (?:a (?:quick )?death|on release|on arrival)|lost (?:a fortune|a bundle|millions|money)|did no business|did little business|disappointing (?:box[- ]office|returns|grosses)|failed to (?:find an audience|recoup (?:its|the) (?:budget|cost|costs)|make (?:a profit|money)|connect with audiences)|never found (?:an|its) audience))\b", build=lambda hit: _crowds(hit, "flop")),
    Rule("audiences came", "box_office", r"\b(?P<quote>(?:(?:audiences?|(?:the )?(?:[a-z]+ )?public|moviegoers|crowds|people|fans|teenagers) (?:[a-z]+ )?(?:turned (?:up|out) in droves|flocked|came in droves|lined up|queued|ate it up|loved it enough|made it a hit)|packed (?:houses|theat(?:er|re)s|cinemas)|(?:made|earned|coined|minted) (?:a lot of money|big money|a ton of money|money hand over fist|serious money|piles of money|millions)|cleaned up at|broke (?:box[- ]office|house|attendance) records|topped the box[- ]office|(?:was|were|proved|became) (?:a |an )?(?:[a-z-]+ ){0,2}?(?:moneymaker|money-maker|money-spinner|crowd-pleaser at the box office|success with audiences)|big at the box[- ]office|good business|brisk business|huge business|big business at the))\b", build=lambda hit: _crowds(hit, "hit")),
    Rule("one of the hits", "box_office", r"\b(?P<quote>(?:one of (?:the|that year's) (?:[a-z-]+ ){0,3}?(?P<value>hits|flops|blockbusters|successes|bombs) of (?:the (?:year|summer|season|decade|\d{4})|\d{4}|that year)|(?:highest|top)[- ]grossing (?:[a-z-]+ )?(?:film|movie|picture)(?:s)? of))", build=lambda hit: _crowds(hit, "flop" if "flop" in hit.match[0] or "bomb" in hit.match[0] else "hit")),
    Rule("made a fortune", "box_office", rf"\b{_SUBJECT_OF} (?:[a-z]+ )?(?:made|earned) (?P<value>a fortune|a killing|a bundle|a mint)\b", build=_fate),
)  # fmt: skip
