"""Companies and what they are to the film: its studio, its distributor, the label of a disc, the channel that showed it."""

import re
from collections.abc import Callable, Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME
from recension.reading.rules._people import FILM_NOUN, back, quote_from
from recension.reading.rules.credits._companies import SHOUTED, called_here

COMPANY = rf"(?P<value>{NAME}|(?<![a-z])(?:{SHOUTED}|turner classic movies))(?![a-z])"
_COMPANY_BEFORE = re.compile(rf"{COMPANY}\.?(?:'s?)?(?: \({NAME}\))? ?$")


def _company(hit: Hit) -> tuple[str, str] | None:
    """The company a match names and its usual role; an unlisted one tells itself by its last word."""
    return called_here(hit.words("value"), hit.typed)


def _as(role: str, *, listed: bool = False) -> Callable[[Hit], Iterator[Draft]]:
    def build(hit: Hit) -> Iterator[Draft]:
        company = _company(hit)
        if company is not None and not (listed and not company[1]):
            yield hit.draft(company[0], {"role": role}, mention=hit.span("value"))

    return build


_LIKE = re.compile(
    r"\b(?:(?:swear|sworn|think|thought|mistaken)[^\n.]{0,14}|like|than|in|during|of|as|not|such|to|just|no|other|rival|resembl\w+) $"
)


def _subject(role: str, *, only: str = "") -> Callable[[Hit], Iterator[Draft]]:
    """What a company does, found at the verb: the company stands before it."""

    def build(hit: Hit) -> Iterator[Draft]:
        before = back(hit, _COMPANY_BEFORE, 40)
        if before is None:
            return
        place = hit.typed.to_view(*before.span("value"))
        company = called_here(hit.typed.text.view[slice(*place)], hit.typed)
        if company is not None and (not only or company[1] in (only, "")):
            yield hit.draft(company[0], {"role": role}, mention=place, quote=quote_from(hit, before))

    return build


def studio_film(hit: Hit) -> Iterator[Draft]:
    """A studio before the word film: labels and channels make films too, but are listed as what they mostly are."""
    company = _company(hit)
    before = hit.typed.shadow[max(0, hit.match.start() - 28) : hit.match.start()]
    if _LIKE.search(before):
        return
    if company is not None and company[1] in ("studio", "distribution", "broadcast"):
        yield hit.draft(
            company[0], {"role": "studio" if company[1] != "broadcast" else "broadcast"}, mention=hit.span("value")
        )


_GIVEN = words_of("given_names")


def _label(hit: Hit) -> Iterator[Draft]:
    """The maker of a disc; any name there may be one, but for a film's title."""
    company = _company(hit)
    words = hit.words("value")
    if company is None and words.lower() in _GIVEN:
        return  # "I borrowed the DVD from Glenn"
    if company is not None or not re.search(
        r"^(?:region|special|collector|deluxe|ultimate|limited|amazon|american|ebay|dis[ck])\b|\b(?:edition|limited)$", words, re.I
    ):
        yield hit.draft(company[0] if company else words, {"role": "home_video"}, mention=hit.span("value"))


_DISC = r"(?:dvds?|blu-?rays?|bluray|laser-?discs?|vhs|videotape|uhd|disc|home video)"
RULES: tuple[Rule, ...] = (
    Rule("a STUDIO film", "company", rf"\b(?:an?|another|this|the|early|late|minor|old|typical|classic|\d{{4}}) (?:(?!of\b|in\b|by\b)[a-z-]+ ){{0,2}}{COMPANY}(?:'s?)? (?:[a-z-]+ ){{0,2}}?(?:{FILM_NOUN}|productions?|release|horror|cartoon|offering|programmer|serial|b-movie|b-picture|quickie|logo|short|studios?)\b", build=studio_film),
    Rule("produced by STUDIO", "company", rf"\b(?:produced|made|financed|bankrolled|funded|backed|commissioned)(?: and (?:distributed|released|broadcast))? by (?:the )?(?:[a-z-]+ ){{0,2}}?{COMPANY}", build=_as("studio")),
    Rule("distributed by", "company", rf"\b(?:distributed|released(?: theatrically)?|picked up|acquired|shelved|dumped)(?: and [a-z]+)? by (?:the )?(?:[a-z-]+ ){{0,2}}?{COMPANY}", build=_as("distribution")),
    Rule("COMPANY released", "company", r" (?:has |have |had |finally |wisely |only )?(?:released|distributed|opened|handled|dumped|shelved|bought|acquired|picked up) (?:it|this|the (?:film|movie|picture))\b| (?:released(?=[.,;:!?)\n]|$)|(?:sent|put|pushed|let) it out\b|picked it up\b|distributed(?=[.,;]))", build=_subject("distribution")),
    Rule("COMPANY made", "company", r" (?:has |had )?(?:produced|financed|made|bankrolled) (?:it|this|the (?:film|movie|picture))\b", build=_subject("studio")),
    Rule("studio COMPANY", "company", rf"\b(?:studio|studios)(?:,)? {COMPANY}", build=_as("studio")),
    Rule("distributor COMPANY", "company", rf"\b(?:distributors?)(?:,)? {COMPANY}", build=_as("distribution")),
    Rule("COMPANY's disc", "company", rf"\b(?:the|this|a|an|from|on|every|their|new|recent) (?:[a-z-]+ ){{0,2}}?{COMPANY}(?:'s?)? (?:[a-z0-9-]+ |[\ue004\ue002] ){{0,3}}?{_DISC}\b", build=_as("home_video", listed=True)),
    Rule("the NAME DVD", "company", rf"\b(?:the|this) (?P<value>{NAME})(?:'s)? (?:dvd|blu-ray)\b(?! of| for| set)", build=_label),
    Rule("disc from COMPANY", "company", rf"\b{_DISC}(?: (?:release|edition|disc|transfer|version))?(?:,| is| comes)? (?:from|by|through|courtesy of|put out by|released by|issued by) (?P<value>{NAME}|(?:{SHOUTED})(?![a-z]))", build=_label),
    Rule("COMPANY's new disc", "company", rf"'s (?:[a-z0-9-]+ |[\ue004\ue002] ){{0,4}}?{_DISC}\b", build=_subject("home_video")),
    Rule("N-disc COMPANY release", "company", rf"\b(?:single|one|two|three|four|[1-9])[- ](?:dis[ck][- ])?{COMPANY}(?:'s?)? (?:[a-z-]+ ){{0,2}}?(?:release|set|edition|package|{_DISC})", build=_label),
    Rule("a disc in brackets", "company", rf"\((?:on )?(?:(?:single|one|two|three|[1-9]) )?{COMPANY}(?: [a-z]+)*, (?:[a-z0-9 -]+, )?\$\d", build=_label),
    Rule("COMPANY | ...", "company", rf"^{COMPANY} ?[|·•]", build=lambda hit: _named_role(hit)),
    Rule("disc, COMPANY, price", "company", rf"\b{_DISC}, {COMPANY}, [$£€]?\d", build=_label),
    Rule("company, NAME", "company", rf"\b(?:(?:production )?compan(?:y|ies)|outfit|shingle|banner),? (?:called |named )?{COMPANY}(?=[.,;:)!?\n—]|$| (?:and|who|which|to)\b)", build=_as("studio")),
    Rule("(COMPANY)", "company", rf"\((?:[a-z0-9 -]+, )?{COMPANY}(?=[);,/]| dvd| blu-ray| home)", build=lambda hit: _bracketed(hit)),
    Rule("COMPANY's release", "company", rf"{COMPANY}'s? (?:[a-z-]+,? ){{0,4}}?(?:release|edition|restoration|remaster|transfer|package|box set|boxed set|presentation)\b(?! of the (?:novel|book|album))", build=lambda hit: _released(hit)),
    Rule("made for STUDIO", "company", rf"\b(?:made|shot|produced|directed|filmed|written|developed|did (?:it|this)|picture|film|movie|project|contract|setup|set up)(?: (?:it|this|the (?:film|movie|picture)|in \d{{4}}|here))? (?:for|at|over at|by|with|to) {COMPANY}(?=[.,;:!?)\n]|$| (?:in|and|by|with|who|which|but|on|at|as|when|during)\b)", build=lambda hit: _usual(hit)),
    Rule("STUDIO's film", "company", rf"{COMPANY}'s? (?:[a-z0-9-]+,? ){{0,4}}?(?:production|film|picture|movie|adaptation|attempt|entry|answer to|b-unit|back ?lot|horror|comedy|drama|thriller|western|musical|remake|gamble|hit|blockbuster|biopic|epic|monster|classic|chiller|cartoon|feature)\b(?!s?-| (?:stars?|icon|heyday|aesthetic|films|movies|cycle|spectaculars|fans?|classics?|monsters?))", build=lambda hit: _usual(hit)),
    Rule("STUDIO did", "company", r" (?:had |has |have |then |finally |reportedly |eventually |wisely |never |also |executives |brass )*(?:dumped|buried|shelved|stalled|delayed|held back|held up|postponed|lost faith|balked|hired|quarrell?ed|fought|feuded|(?:is|was) (?:said|reported) to have|commissioned|greenlit|marketed|promoted|sold|optioned|sat on|threw|spent|pulled|barely|decided|tried|hoped|wanted|thought|didn't know|refused|insisted|pressured|forced|gave|rushed|sends?|serves? up|offers? (?:up|us|this|the)|gives us|dusts? off|packaged|packages|issues?|issued|re-?issued|put (?:it|this|out)|trots out|has put|delivers) ", build=lambda hit: _did(hit)),
    Rule("released through COMPANY", "company", rf"\b(?:released?|releasing|issued|re-?issued|available|out|distributed|licensed|comes|coming|came)(?: (?:now|here|again|theatrically|domestically|stateside|on [a-z-]+|in [a-z0-9 ]{{3,18}}))? (?:through|via|from|thanks to|courtesy of) (?:the (?:folks|people|good folks) at )?{COMPANY}", build=lambda hit: _usual_or(hit, "distribution")),
    Rule("STUDIO's TITLE", "company", rf"{COMPANY}'s? (?:\d{{4}} )?(?:(?:latest|new|big|big-budget|lavish|first|own|epic|classic|[a-z]+) )?(?=@title|(?:\d{{4}} )(?:film|movie|production|adaptation|version))", build=lambda hit: _of_own(hit)),
    Rule("STUDIO put up the (?:money|cash|budget|funds)", "company", r" (?:of all companies |actually |reluctantly )?(?:put up the money|footed the bill|bankrolled|financed|paid for (?:it|this|the (?:film|movie|picture))|paid(?=[.,;:]|$)|paid the bills?)", build=_subject("studio")),
    Rule("STUDIO cut it", "company", r" (?:took|cut|recut|re-cut|butchered|shelved|mutilated|hacked|slashed|demanded|ordered|insisted|wanted|gave (?:it|him|her)|refused|greenlit|green-lit) (?:the|it|him|her|this|a|to|that|on|more|its)\b", build=_subject("studio", only="studio")),
    Rule("COMPANY brings it", "company", r" (?:now |finally |has |have )*(?:brings?|brought|puts? out|has put out|re-?issue[sd]?|re-?releases?|re-?released|presents|unleashes|has licensed|licensed|has restored|delivers|rolls out|debuts) (?:it|this|the|a|an|us|its|\ue004|[\"']\ue004|to)@end", build=lambda hit: _brings(hit)),
    Rule("released in PLACE by", "company", rf"\b(?:issued|re-?issued|put out|distributed|re-?released|handled|licensed|restored)(?: (?:[a-z-]+|{NAME})){{0,5}}? (?:by|from|through) (?:the )?(?:[a-z-]+ ){{0,2}}?{COMPANY}", build=lambda hit: _usual_or(hit, "distribution")),
    Rule("shown on CHANNEL", "company", rf"\b(?:saw|seen|watched|caught|shown|aired|airs|air|airing|broadcast|showing|played|premiered|screened|recorded|taped)(?: (?:it|this|that|one|movie|film|the|recently|last|night|once|again|twice)){{0,4}} (?:on|by|from|off(?: of)?) (?:the )?{COMPANY}", build=lambda hit: _channel(hit)),
    Rule("CHANNEL showed", "company", r"(?: (?:channel|network))? (?:has |had |just |recently |regularly )*(?:aired|broadcast|showed|shown|runs|ran|airs|shows|broadcasts|premiered|screened)\b", build=_subject("broadcast", only="broadcast")),
    Rule("TITLE (YEAR) COMPANY", "company", rf"[(\[]@year[)\]],? (?:from )?{COMPANY}(?=[.;,:]|\n|$)", build=lambda hit: _in_header(hit)),
    Rule("COMPANY; YEAR", "company", rf"{COMPANY}[;,/|·•]? ?\(?@year\b", build=lambda hit: _in_header(hit)),
    Rule("Studio: COMPANY", "company", rf"\b(?P<key>(?:studio|distributor|distribution|production company|label|publisher|network|channel)s?(?: ?/ ?[a-z ]{{4,20}})?) ?: ?{COMPANY}", build=lambda hit: _keyed(hit)),
    Rule("COMPANY version", "company", rf"\b(?:the|this|a|an|their|(?:saw|watch(?:ed|ing)?|bought|rented|own) (?:the|this|a|an)) {COMPANY}(?:'s?)? (?:[a-z-]+ ){{0,2}}?(?:version|edition|copy|print|tape|cassette|collection|set|line|label|catalogue|catalog|one)\b", build=lambda hit: _version_of(hit)),
    Rule("COMPANY has an edition", "company", rf"{COMPANY}'? (?:also |now |has |have |had |offers |sells |just )+(?:an?|the|its|their|put|released?|issued?)(?: out)? (?:[a-z-]+ ){{0,4}}?(?:edition|version|dvd|disc|blu-ray|release|transfer|print|copy|set|vhs)\b", build=lambda hit: _version_of(hit)),
    Rule("CHANNEL movie", "company", rf"\b(?:turned up|turns up|popped up|pops up|came|comes|was|is|been|stumbled (?:on|upon|across) (?:it|this)|found (?:it|this)|airing|plays|available|streaming|streams|up) (?:now |again |late |once |recently |last night |currently )*(?:on|via|from) {COMPANY}(?=[.,;:!?)\n]|$|'s | (?:and|in|as|at|this|last|one|the|a|late|recently|today|tonight|so|but|when)\b)", build=lambda hit: _channel(hit)),
    Rule("a CHANNEL original", "company", rf"\b(?:an?|this|the|another) (?:[a-z-]+ ){{0,2}}?{COMPANY}(?:'s?)? (?:[a-z-]+ )?(?:original|movie|tv[- ]movie|mini-?series|telefilm|docudrama|production|channel original)\b", build=lambda hit: _channel_film(hit)),
    Rule("from COMPANY comes", "company", rf"\b(?:from|by|courtesy of|thanks to) {COMPANY}(?: (?:comes|arrives|gives us)|,? (?:who|which|the (?:company|studio|people|folks) (?:that|who|behind)))\b", build=lambda hit: _usual_or(hit, "studio")),
    Rule("STUDIO's latest", "company", rf"{COMPANY}'s (?:(?:[a-z-]+ ){{0,2}}?(?:latest|newest|finest|attempt|stab|bid|foray|offering|cash-in))\b", build=lambda hit: _usual(hit)),
    Rule("the best COMPANY has done", "company", rf"\b(?:thing|film|movie|picture|cartoon|feature|hit|winner|flop|disaster|triumph|miss|success|release|entry|turkey)s? (?:that )?(?:from|for|by|of|out of)? ?{COMPANY}(?: (?:has |have |ever |had )+(?:done|made|produced|released|put out|given))(?=[.,;:!?)\n ]|$)", build=lambda hit: _usual(hit)),
    Rule("STUDIO spared no expense", "company", r" (?:spared no expense|gave (?:it|this|the film|him|her) |pulled out all the stops|struck gold|strikes again|cashed in|was hoping|were hoping|had (?:high )?hopes|loaned|signed|assigned)\b", build=lambda hit: _did(hit)),
    Rule("boss at COMPANY", "company", rf"\b(?:boss|head|heads|chief|president|executives?|suits|brass|mogul|honchos?) (?:at|of) {COMPANY}", build=lambda hit: _usual(hit)),
    Rule("COMPANY's making", "company", rf"\bfrom (?:the )?(?:folks|people|team|makers|guys|boys|gang|good folks)? ?(?:at |over at )?{COMPANY}(?: studios?)?(?=[.,;:!?)\n]|$| (?:and|in|is|was|that|which|came|comes))", build=lambda hit: _usual(hit)),
    Rule("COMPANY named", "company", rf"{COMPANY}(?:'s)?(?= [a-z]|[.,;:!?)])", build=lambda hit: _named_at_all(hit), needs_film=True),
)  # fmt: skip


def _channel(hit: Hit) -> Iterator[Draft]:
    company = _company(hit)
    if company is not None and company[1] in ("broadcast", ""):
        yield hit.draft(company[0], {"role": "broadcast"}, mention=hit.span("value"))


_OF_A_DISC = re.compile(
    r"\b(?:dvds?|dis[ck]s?|blu-?rays?|laserdiscs?|vhs|extras|anamorphic|transfer|commentary|special features|supplements)\b"
)


def _role_here(hit: Hit, usual: str) -> str:
    """What a company is where its name alone stands: a disc's maker in a review of discs, else what it mostly is."""
    if usual in ("studio", "distribution", "") and _OF_A_DISC.search(
        hit.typed.shadow[hit.match.end() : hit.match.end() + 700]
    ):
        return "home_video"
    return usual or "studio"


def _named_role(hit: Hit) -> Iterator[Draft]:
    """ "Harbour Films | 90 minutes": what heads a row of a film's or disc's details."""
    company = _company(hit)
    if company is not None and hit.match.start() < _HEADER:
        yield hit.draft(company[0], {"role": _role_here(hit, company[1])}, mention=hit.span("value"))


def _bracketed(hit: Hit) -> Iterator[Draft]:
    """ "NIGHT FERRY (Harbour Films)": a company in brackets behind a title, or with a date or price."""
    company = _company(hit)
    before = hit.typed.shadow[max(0, hit.match.start() - 3) : hit.match.start()].rstrip()
    titled = before[-1:] in ('"', "'", "*", "_", ")") or before[-1:] in "\ue004\ue005\ue002"
    shouted = hit.typed.text.view[max(0, hit.span()[0] - 8) : hit.span()[0]].strip().isupper()
    if company is not None and (titled or shouted or hit.typed.shadow[hit.match.end() : hit.match.end() + 1] == ","):
        yield hit.draft(company[0], {"role": _role_here(hit, company[1])}, mention=hit.span("value"))


def _released(hit: Hit) -> Iterator[Draft]:
    """ "Kino's excellent release": a label's, or a distributor's."""
    company = _company(hit)
    if company is not None and company[1] != "broadcast":
        label = company[1] == "home_video" or not re.search(r"release\b", hit.match[0])
        yield hit.draft(
            company[0], {"role": "home_video" if label else _role_here(hit, "distribution")}, mention=hit.span("value")
        )


def _did(hit: Hit) -> Iterator[Draft]:
    """What a listed company did with the film: its own role, where no other film is spoken of."""
    before = back(hit, _COMPANY_BEFORE, 40)
    if before is None or near(hit).others(80):
        return
    place = hit.typed.to_view(*before.span("value"))
    company = called_here(hit.typed.text.view[slice(*place)], hit.typed)
    if company is not None and company[1] in ("studio", "distribution", "home_video"):
        yield hit.draft(company[0], {"role": company[1]}, mention=place, quote=quote_from(hit, before))


def _of_own(hit: Hit) -> Iterator[Draft]:
    """ "Paramount's 1933 Alice": a studio before the reviewed film's own title."""
    company = _company(hit)
    if company is None or company[1] != "studio":
        return
    after = hit.typed.within(hit.match.end(), min(hit.match.end() + 2, len(hit.typed.shadow)))
    if not after or after[0].own:
        yield hit.draft(company[0], {"role": "studio"}, mention=hit.span("value"))


def _brings(hit: Hit) -> Iterator[Draft]:
    """A listed company that brings the film: a label to the home, another to the cinemas."""
    before = back(hit, _COMPANY_BEFORE, 40)
    company = called_here(hit.typed.text.view[slice(*hit.typed.to_view(*before.span("value")))], hit.typed) if before else None
    if before and company and company[1]:
        place = hit.typed.to_view(*before.span("value"))
        role = (
            "home_video" if company[1] == "home_video" else "distribution" if company[1] != "broadcast" else "broadcast"
        )
        yield hit.draft(company[0], {"role": role}, mention=place, quote=quote_from(hit, before))


#: How far into a text its head may reach, in characters.
_HEADER = 700
_KEYED = {
    "distribut": "distribution",
    "label": "home_video",
    "publish": "home_video",
    "network": "broadcast",
    "channel": "broadcast",
}


def _in_header(hit: Hit) -> Iterator[Draft]:
    """ "TITLE (1927) United Artists", "Warner Brothers; 1935": in a text's head a listed company's own role."""
    company = _company(hit)
    if company is not None and company[1] and hit.match.start() < _HEADER and not near(hit).others(60):
        yield hit.draft(company[0], {"role": company[1]}, mention=hit.span("value"))


def _keyed(hit: Hit) -> Iterator[Draft]:
    """ "Studio: X": any name."""
    role = next((role for key, role in _KEYED.items() if key in hit.match["key"]), "studio")
    company = _company(hit)
    yield hit.draft(company[0] if company else hit.words("value"), {"role": role}, mention=hit.span("value"))


def _channel_film(hit: Hit) -> Iterator[Draft]:
    """ "a BBC production", where none is compared with it."""
    company = _company(hit)
    compared = re.search(
        r"\b(?:like|than|imaginary|failed|typical|of|every|any|most|other)\b", hit.match[0]
    ) or _LIKE.search(hit.typed.shadow[max(0, hit.match.start() - 28) : hit.match.start()])
    if company is not None and company[1] == "broadcast" and not compared and not near(hit).others(60):
        yield hit.draft(company[0], {"role": "broadcast"}, mention=hit.span("value"))


_ON_DISC = re.compile(r"\b(?:dvd|disc|blu-ray|vhs|laserdisc|tape|cassette|special edition|collector's edition|box set)$")


def _version_of(hit: Hit) -> Iterator[Draft]:
    """ "the Kino version", "Kino also has an edition": a listed label's, or anybody's who puts it on a disc or tape."""
    company = _company(hit)
    on_disc = company is not None and company[1] in ("studio", "distribution") and _ON_DISC.search(hit.match[0])
    if company is not None and (company[1] == "home_video" or on_disc):
        yield hit.draft(company[0], {"role": "home_video"}, mention=hit.span("value"))


_ON_A_DISC = re.compile(r"\bon (?:disc|tape|video|vhs|dvd|blu-ray|laserdisc|cassette)\b")


def _usual_or(hit: Hit, role: str) -> Iterator[Draft]:
    company = _company(hit)
    if company is not None:
        on_disc = company[1] == "home_video" or _ON_A_DISC.search(hit.match[0])
        yield hit.draft(company[0], {"role": "home_video" if on_disc else role}, mention=hit.span("value"))


def _usual(hit: Hit) -> Iterator[Draft]:
    """A listed company in its usual role."""
    company = _company(hit)
    if near(hit).others(50) or _LIKE.search(hit.typed.shadow, max(0, hit.match.start() - 28), hit.match.start()):
        return
    if company is not None and company[1] in ("studio", "distribution"):
        yield hit.draft(company[0], {"role": company[1]}, mention=hit.span("value"))


#: Before a company that only stands for its kind of film.
_OF_ITS_KIND = re.compile(r"\b(?:like|than|typical|any|every|other|old|most|of|those|these|early|late|classic|vintage|fans?|compared (?:to|with)|contract (?:with|at)|(?:works?|worked|working|job|comed(?:y|ies)|films|pictures|movies|years|career) (?:for|at)|the) (?:an? |the )?$")
_ADJECTIVE = re.compile(r"Universal (?:themes?|truths?|appeal|language|story|experience|emotions?|values|soldier)")


#: In a sentence that denies, wishes or supposes, a name alone may be what is denied.
_IN_DOUBT = re.compile(
    r"\b(?:not|never|no|nor|none|without|wish\w*|hop(?:e|es|ed|ing)|should|would|could|if|unless|until|rumou?r\w*|almost|nearly|may|might|please|someday|planned|supposed\w*|instead|rather|nobody|neither|"
    r"turned (?:it |the \w+ )?down|passed on|refused|declined|imagine|dream\w*|pretend\w*|allegedly|reportedly|joke|kidding|passed|turnaround|than (?:this|it)|correction|or any(?:one|body))\b|n't\b|\?$|^\s*had\b"
)


#: "future Harbour Films alum X": whose work elsewhere is told.
_OF_A_LIFE = re.compile(r"(?:'s?)?(?: films?| studios?| pictures?| horror)? (?:alum|alumn\w+|veteran|regular|stalwart|contract|highest-paid|top star|star|fame|rep company|stable)\b")


def _named_at_all(hit: Hit) -> Iterator[Draft]:
    """A company that is known as such, whatever is told of it: not a broadcaster, nor one that stands for its kind."""
    start, end = hit.span("value")
    written = hit.typed.text.view[start:end]
    known = called_here(written, hit.typed)
    named = written[:1].isupper() or hit.typed.text.lower_cased
    of_kind = _OF_ITS_KIND.search(hit.typed.shadow, max(0, hit.match.start() - 20), hit.match.start())
    if not known or _OF_A_LIFE.match(hit.typed.shadow, hit.match.end()) or not named or known[1] in ("", "broadcast") or of_kind or _ADJECTIVE.match(hit.typed.text.view, start):
        return
    line, end_of_line = hit.typed.line_at(hit.match.start())
    sentence = hit.typed.text.lower[slice(*hit.typed.to_view(line, end_of_line))]
    if not near(hit).others(90) and not _IN_DOUBT.search(sentence):
        yield hit.draft(known[0], mention=(start, end))
