"""What else is on a disc: listed supplements, and those that prose names beside a disc."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.measures._scores import GRADE as LETTERS
from recension.reading.rules.versions._copies import plainly
from recension.reading.rules.versions._extra_items import (
    GRADE,
    is_for_other_films,
    is_row_of_trailers,
    pieces,
    row_within,
    value_of,
)
from recension.vocabulary import Assertion

_HEADING = r"(?:(?:dvd-rom|dvd|disc|blu-?ray|bonus|special|the|other|additional|main) )*(?:extras?|special features?|bonus features?|bonus material|supplements?|supplementary features?|features include|extras include)"
#: Supplements whose names say that they are such.
_PLAIN = r"(?:audio commentar(?:y|ies)|commentary tracks?|(?:dvd|director's|feature) commentary|featurettes?|deleted scenes?|extended scenes?|deleted footage|alternate endings?|alternate scenes?|outtakes?|bloopers?|blooper reels?|gag reels?|(?:stills?|photo|poster|image|art|picture) galler(?:y|ies)|galler(?:y|ies) of [a-z-]+|isolated (?:music )?(?:score|track)s?|music-only track|tv spots?|radio spots?|liner notes|easter eggs?|(?:video|visual) essays?|press kit|lobby cards|script gallery|bonus disc|(?:bonus|accompanying|free) (?:soundtrack )?cd|making[- ]of(?: (?:documentary|featurette|special|programme|program|film))?(?<!making of)(?! of\b(?! (?:\d+|[a-z]+(?:-[a-z]+)?) minutes))|making of(?= [a-z]*documentary| featurette)|(?:theatrical|re-release|red-?band|teaser) trailers?|production notes|storyboards?|storyboard comparisons?|(?:deleted|cut|extended|alternate|additional|missing) (?:scene excerpts|sequences?|shots)|cut scenes|(?:theatrical )?trailer galler(?:y|ies)|trailer reel|press (?:book|kit)s?|tech specs|(?:wardrobe|make-?up|costume|camera) tests?(?: reel| footage)?|restoration (?:demo(?:nstration)?s?|comparisons?)|behind[- ]the[- ]scenes (?:footage|material|stuff|clips|bits|segments?|specials?|pieces?|of (?:the (?:film|movie)|[\ue004\ue005]|[\ue002] [\ue002]))|b-roll(?: footage)?|picture-in-picture|collectible (?:booklet|cards?)|reversible (?:cover|sleeve)|(?:shooting|continuity) script|production stills|(?:tv|radio|television) commercials|running commentary|postcards?(?! (?:from|view))|art ?cards|slip-?case|slip-?cover|(?:collectible|enamel|lapel) pins?|(?:prop )?replicas?|facsimiles? of [a-z-]+|(?:hardback|softcover|hardcover|perfect-bound|companion) book|book of [a-z-]+|reprint of [a-z-]+|sticker sheet|film cells?|(?:tie-in )?comic book|(?:score|soundtrack|music) on (?:(?:a|an|its own|the) )?(?:(?:separate|bonus|extra|second|third|accompanying) )?(?:cd|disc|lp))"
#: Those whose names stand for other things too: a disc must be spoken of nearer by.
_DOUBTFUL = r"(?:commentar(?:y|ies)|documentar(?:y|ies)|(?:original )?trailers?|teasers?|interviews?|booklets?|essays?|music videos?|short (?:films?|subjects?)|shorts|screen tests?|filmograph(?:y|ies)|bios|biograph(?:y|ies)|introductions?|intro|q&as?|q & a|home movies|newsreels?|retrospective|psas|karaoke|sing-along|clips?|radio (?:plays?|broadcasts?|shows?|adaptations?)|reel of [a-z-]+|galler(?:y|ies)|promos?|tribute|silent version|trivia track|chats? with|conversations? with|talk tracks?|talks? with|discussions? with|short pieces? (?:on|about)|rehearsal footage|(?:\d+|[a-z]+)-minute (?:portrait|profile|piece)s?|narration by|stills|featurette)"
_NOUN = rf"(?:{_PLAIN}|{_DOUBTFUL})"
_DISC = r"(?:dvds?|dis[ck]s?|blu-?rays?|laser ?dis[ck]s?|uhd|4k)"
_EXTRAS = r"(?:(?<!assorted )(?<!the )extras(?! in the)|the extras(?= (?:are|include|on|consist|section|menu))|(?:an|only|dvd|disc|sole|main) extra|extra features|special features?|bonus(?:es)?|supplements?|supplementary|supplemental|ported over|also included|rounded? (?:out|off)|rounds (?:out|off)|audio track)"
_SPOKEN_OF = re.compile(rf"\b(?:{_DISC}|{_EXTRAS}|box(?:ed)? set|set|edition|release|package|criterion|commentary|featurettes?)\b")
_DISC_NEAR = re.compile(rf"\b(?:the commentary|commentary tracks?|behind[- ]the[- ]scenes (?:footage|of|stuff)|{_DISC}|{_EXTRAS}|box(?:ed)? set|edition|criterion|audio commentary|featurettes?)\b")
_NEGATED = re.compile(
    r"\b(?:no|not|without|lacks?|lacking|isn't|aren't|doesn't|nor|neither|devoid|zero|hoped|hope|wish|(?:would|should|could|need|must)(?! (?:also |really |definitely |certainly |to )*(?:listen|check|watch|see|hear|view|note|mention|look|recommend|suggest))|missing|never|nary|instead of|rather than|imagine|expected|if(?! (?:you|it (?:weren't|wasn't|hadn't been|were not|was not)) )|gone|dropped|omits?)\b(?!(?: [a-z]+){0,3} (?:apart from|except|but (?:the|an?|for)|save|other than|beyond|besides|bar|aside from))[^.;]{0,45}$"
)
#: What is there in place of what is not: "no commentary, but the trailer".
_BUT = re.compile(r"\bbut\b|, (?:though|however|and there)\b")
_NEGATED_AFTER = re.compile(r"^[^.;,]{0,25}\b(?<!that )(?<!which )(?:would(?: have)?|should|could|is missing|are missing|is nowhere|isn't|is not|aren't|are not|is absent|didn't)\b")
#: Pieces that go by a word for much else: a disc must be spoken of in their own sentence.
_VAGUE = re.compile(r"\b(?:tribute|introductions?|intro|shorts?|short (?:films?|subjects?)|teasers?|trailers?|posters?|clips?|documentar(?:y|ies)|retrospective|essays?|promos?|narration by|home movies|biograph(?:y|ies)|radio (?:plays?|broadcasts?|shows?|adaptations?))$")
#: What rolls over a film's own credits, what was shot, and what a script or an act has.
_IN_THE_FILM = re.compile(r"^[^.;,]{0,20}\b(?:over|during|at|in|under|through|before|after) (?:the )?(?:end |closing |final |opening |ending )?(?:credits?|titles|end\b)")
_MADE = re.compile(r"\b(?:shot|cut together|edited|see|saw|seen|watched|released|the (?:script|film|movie|story|book|act)'s|(?:script|film|movie|act|character)'s (?:[a-z]+ ){0,3})(?: (?:a|an|the|its|even))? $")
_OF_THE_STORY = re.compile(r"\b(?:social|political|biting|sharp|running|satirical|sly|pointed|trenchant|cultural|moral|scathing|voice-?over|sports|wry) $")
_ELSEWHERE = re.compile(r"^(?: to (?:the )?(?!film|movie|picture|disc)(?:history|world|story|art|subject|characters?|life)\b|[^.;()]{0,30}\b(?:on|at) (?:the|this|its|imdb's?) (?:page|site|website|web ?site)\b|[ -](?:parks?|trash|home|park|for (?:this|the)|made|makes|promised|looked|gave|lied|with the (?:killer|president)|on (?:society|race|war|life)))\b")


def _listed(hit: Hit) -> Iterator[Draft]:
    """The items of a list behind a heading: parted by semicolons where it has any, else by commas."""
    start, end = hit.match.span("list")
    body = hit.typed.shadow[start:end]
    if GRADE.match(body) or _goes_on(hit, end) or is_row_of_trailers(hit.words("list")):
        return
    cut = ";" if ";" in body else ","
    whole = (piece for item in _items(body, cut) for piece in pieces(body, *item, joined=cut == ";"))
    for a, b in whole:
        words = hit.typed.to_view(start + a, start + b)
        shown = hit.typed.text.view[words[0] : words[1]]
        if is_for_other_films(shown):
            continue
        if 2 < len(shown) < 160 and re.search("[a-z]{2}", shown.lower()) and not re.match(
            r"(?:none|nothing|n/a|no |which |who |that |it |but |so |though |the works)", shown.lower()
        ):
            yield hit.draft(value_of(shown), {}, quote=words, mention=words, assertion=Assertion.ASSERTED)


def _goes_on(hit: Hit, end: int) -> bool:
    """Whether a row goes on past its first sentence: one so long is read by its line."""
    view, at = hit.typed.text.view, hit.typed.to_view(end - 1, end)[1]
    return ";" in view[at : max(at, view.find("\n", at))]


def _items(body: str, cut: str) -> Iterator[tuple[int, int]]:
    at, depth = 0, 0
    for i, c in enumerate(body + cut):
        depth += (c in "([") - (c in ")]")
        if c != cut or (depth > 0 and i < len(body)):
            continue
        piece = body[at:i]
        lead = len(piece) - len(piece.lstrip(" .-•*"))
        lead += 4 if piece[lead:].startswith("and ") else 0
        tail = len(piece.rstrip(" .&"))
        if tail > lead and piece[lead:tail] != "and":
            yield at + lead, at + tail
        at = i + 1


_LISTED = re.compile(
    r"(?:^|[.!?)] ?|dvd |disc )(?:[a-z-]+ )?(?:extras?|special features?|bonus (?:features?|material)|supplements?) ?[:—-]"
)
#: What a documentary needs beside a disc: the film itself may be one.
_AS_SUPPLEMENT = re.compile(
    r"\b(?:also|included|includes?|including|features|contains|extras|holds|has|have|there is|there's|plus|as well|-?minute|hour-long|second disc|disc two|making|(?:on|in) the (?:dvd|disc|set|blu-ray))\b"
)
_SAYS_SO = re.compile(rf"\b(?:{_PLAIN})(?!\w)")
#: Supplements that nothing but a disc has: no other word of discs is needed beside them.
_DISC_ALONE = re.compile(
    r"\b(?:(?:audio|director's|feature|scene-specific|video|dvd|cast|filmmakers?'?) commentar(?:y|ies)|commentary tracks?|featurettes?|gag reel|easter eggs?|isolated (?:music )?(?:score|track)s?|"
    r"making[- ]of (?:documentary|doc|featurette|special|feature)|commentar(?:y|ies) (?:track )?(?:by|with|from|featuring) (?:the )?(?:(?:director|writer|producer|star|film historian|cast|actors?|[a-z]+)s?,? (?:and )?){0,4}[\ue001\ue002])"
)
#: A commentary that is listened to, or tells something, is a disc's.
_HEARD = re.compile(
    r"\b(?:listen(?:ed|ing|s)? (?:to|through)|hear(?:d|ing)?(?: it)? (?:on|in)|according to|(?:says?|said|explains?|explained|mentions?|mentioned|notes?|noted|reveals?|revealed|admits?|admitted|tells us|claims?|claimed|states?|stated|jokes?|points out|discuss(?:es|ed)?|talks? about (?:it|this)) (?:[a-z]+ )?(?:on|in|during)|"
    r"(?:my|your|the) way through|watch(?:ed|ing)? (?:it|the film|the movie|this)(?: again)? with|switch(?:ed)? on|turn(?:ed)? on|on|in|from) (?:both |all |one of )?(?:the|his|her|their|its|this)(?: (?:accompanying|excellent|informative|director's|entertaining|fine|lively|dull))* $"
)
_TELLS = re.compile(r"^(?: track)?(?: (?:also|itself|even))? (?:helps?|explains?|reveals?|mentions?|says|tells us|confirms?|makes (?:it )?clear|claims?|points out|sheds|features|is by|by|was recorded|is informative|is well worth|is worth)\b")


_RANGE = re.compile(r"\b(?:everything|anything|ranging|all) from $")


#: A trailer seen or judged by before the film is none of a disc.
_TRAILER = re.compile(r"(?:the |a |its )?(?:movie |theatrical )?trailers?$")
_AHEAD = re.compile(r"\b(?:saw|seen|seeing|watched|judging|judged|judge|by|from|in|than|like|unlike|loved?|hate[ds]?|see) (?:the |its |from |by |on )?$")


def _supplement(hit: Hit) -> Iterator[Draft]:
    """A supplement named in prose: plain ones near a talk of discs, doubtful ones in a sentence of it."""
    place = near(hit, "value", width=110)
    if (
        _LISTED.search(hit.typed.shadow[place.line[0] : place.start])
        or _ELSEWHERE.match(place.after)
        or _OF_THE_STORY.search(place.before)
        or _RANGE.search(place.before)
        or _IN_THE_FILM.match(place.after)
        or (_VAGUE.search(hit.match["value"]) and (_MADE.search(place.before) or "'s third " in hit.match["value"] or re.match(r"(?:this|these|however|but) ", hit.match["value"])))
        or (_TRAILER.match(hit.match["value"]) and _AHEAD.search(place.before))
    ):
        return
    if _NEGATED.search(_BUT.split(place.before)[-1]) or _NEGATED_AFTER.match(place.after) or place.others(30):
        return
    if hit.rule.name in ("track told by", "commentary on the channel") or _of_a_disc(hit, place):
        given = Assertion.HYPOTHETICAL if _SUPPOSED.search(place.before) else plainly(place)
        yield hit.draft(value_of(hit.words("value")), {}, mention=hit.span("value"), assertion=given)


#: What somebody takes to be there, and has not seen.
_SUPPOSED = re.compile(r"\bi(?:'ll| would|'d)? bet\b[^.;]{0,60}$|\b(?:presumably|i(?:'m| am) (?:sure|guessing))\b[^.;]{0,60}$")


def _of_a_disc(hit: Hit, place: Near) -> bool:
    """Whether discs are spoken of: in the sentence, or near before it for what only discs have."""
    told = f"{place.before} {hit.match[0] if hit.rule.name == 'supplement on the disc' else ''} {place.after[:70]}"
    if "documentar" in hit.match["value"] and not _AS_SUPPLEMENT.search(told + hit.match["value"]):
        return False
    if _SPOKEN_OF.search(told) or _DISC_ALONE.search(hit.match["value"]) or _heard(hit, place):
        return True
    shadow, start = hit.typed.shadow, hit.match.start()
    if _VAGUE.search(hit.match["value"]) and len(_told_before(hit)) < _MANY:
        return False
    if _SAYS_SO.search(hit.match["value"]):
        return (
            _DISC_NEAR.search(shadow, max(0, start - 500), start) is not None
            or _DISC_NEAR.search(shadow, hit.match.end(), place.line[1]) is not None
        )
    before = shadow.rfind("\n", 0, max(place.line[0] - 1, 0)) + 1
    return _DISC_NEAR.search(shadow, max(before, start - 260), start) is not None or len(_told_before(hit)) > 1


def _heard(hit: Hit, place: Near) -> bool:
    """Whether a commentary is listened to, or tells something of the film."""
    words = hit.match["value"]
    if not words.startswith("the commentary") and not words.startswith("commentary"):
        return False
    before = place.before if words.startswith("commentary") else f"{place.before}the "
    return _HEARD.search(before) is not None or _TELLS.match(place.after) is not None


#: So many words of discs make a passage about one, where anything may be a supplement.
_MANY = 3


def _told_before(hit: Hit) -> list[str]:
    """The words of discs and their supplements shortly before a match: two of them make a passage about a disc."""
    start = hit.match.start()
    return _DISC_NEAR.findall(hit.typed.shadow, max(0, start - 450), start)


#: What no item of a list of supplements holds: verbs make a clause of it.
_CLAUSE = re.compile(
    r"\b(?:is|was|are|were|be|has|have|had|(?<!for )(?<!about )(?<!of )that|which|who|when|where|while|but|if|because|it|he|she|they|we|you|i|"
    r"makes?|shows?|gives?|looks?(?! (?:at|back|inside|behind|into)\b)|sounds?|seems?|runs|will|would|can|could|should|not|no|n't|enough|so|been|included|including|containing|together|comes?|came)\b"
)
#: What discs have beside supplements.
_FORMAT = re.compile(r"\b(?:(?:versions?|cuts?|prints?) (?:of (?:the|this|it)|on|in|with|and)\b|(?:longer|shorter|uncut|director's|theatrical|different|original) (?:cuts?|versions?|prints?)\b|price|stickers?|reviews?|dvds?|dis[ck]s?|blu-rays?|sub-?titles|subtitles|audio|stereo|mono|dolby|widescreen|transfer|picture|menus?)\b")
_NAMED = re.compile(_NOUN)


def _row(hit: Hit) -> Iterator[Draft]:
    """Items in a row where two at least are supplements: what stands between such is one too, whatever its name."""
    start, end, headed = row_within(hit.typed.shadow, *hit.match.span("list"))
    body = hit.typed.shadow[start:end]
    cut = end < near(hit, "list").line[1]  # in the middle of an item, where the row goes on too long
    spans = list(_parted(body))[: -1 if cut else None]
    sure = [_NAMED.search(body[a:b]) is not None for a, b in spans]
    headed = headed or _HEADED.search(near(hit, "list").before) is not None
    if sum(sure) < (1 if headed else 2) or not (headed or _SPOKEN_OF.search(near(hit, width=160).sentence) or _told_before(hit)):
        return
    lead = hit.typed.shadow[near(hit, "list").line[0] : hit.match.start("list")]
    if _NEGATED.search(near(hit, "list").before) or _LISTED.search(lead):
        return
    first, last = sure.index(True), len(sure) - 1 - sure[::-1].index(True)
    if headed:  # all that stands behind such a heading is one
        first, last = -1, len(spans)
    for i, (a, b) in enumerate(spans):
        words = body[a:b]
        if not (sure[i] and b - a < 130 and not _CLAUSE.search(words)) and not (first < i <= last + 1 and b - a < 70 and _may_be_one(words)):
            continue
        place = hit.typed.to_view(start + a, start + b)
        value = value_of(hit.typed.text.view[place[0] : place[1]])
        apposed = i > 0 and sure[i - 1] and not sure[i] and re.fullmatch(r"\W*[\ue004\ue005]\W*", words)
        if len(value) > 3 and not (apposed or _GOES_ON.match(words) or is_for_other_films(words)) and not _CLAUSE.search(words.partition(" ")[0]):
            yield hit.draft(value, {}, quote=place, mention=place, assertion=plainly(near(hit, "list")))


#: What goes on with the names before it: "a commentary with Quill, Hask and Pell moderated by Foss".
_GOES_ON = re.compile(r"[\ue001-\ue003](?: and [\ue001-\ue003])? (?:moderated|hosted|joined|recorded|introduced) by\b")
_HEADED = re.compile(rf"\b(?:{_HEADING}|bonuses|extras|supplements)(?: on (?:the|this) [a-z-]+)?[:,]? (?:also )?(?:include|consist of|comprise|including) $")
_NO_ITEM = re.compile(
    r"(?:about|worth|with|in|on|at|for|from|by|to|of|as|all|both|most|each|some of|one of|none|more|others?|(?:other|many|more) [a-z]+|[a-z-]+ing|(?!newly|previously|specially|freshly)[a-z]+ly|even|then|so|yes|sadly|mostly|only|the (?:works|usual|lot|rest|like))(?: |$)"
)


def _may_be_one(words: str) -> bool:
    """Whether the words of an item that no noun marks may name a supplement: a phrase, and no clause."""
    return not (_CLAUSE.search(words) or _FORMAT.search(words) or _NO_ITEM.match(words)) and re.search(r"[a-z]{2}.* [a-z]{4}|[\ue001-\ue005]", words) is not None


_BETWEEN = re.compile(r"(?:; |,? )(?:and|as well as|plus|along with|&) |, |; |: | (?:including|containing) (?=(?:an?|the|\d+) )")


def _parted(body: str) -> Iterator[tuple[int, int]]:
    """The items of a row, cut at commas and conjunctions but within brackets and between two names."""
    at = 0
    cuts = [m.span() for m in _BETWEEN.finditer(body) if body.count("(", 0, m.start()) == body.count(")", 0, m.start())]
    for a, b in [*cuts, (len(body), len(body))]:
        between_names = a > 0 and b < len(body) and body[a - 1] in _NAMES and _SOMEBODY.match(body, b) and body[a] == " "
        if between_names and a < len(body):
            continue
        if a > at:
            yield at, len(body[:a].rstrip(" ."))
        at = b


_NAMES = "\ue001\ue002\ue003"
#: Who goes on with a pair: "a commentary by Ada Quill and producer Ned Foss".
_SOMEBODY = re.compile(
    r"(?:(?:the |its |his |her |film |co-)?(?:[a-z-]+ )?(?:producer|director|writer|screenwriter|critic|historian|scholar|biographer|editor|star|actor|actress|composer|cinematographer|designer|author|professor)s? )?[\ue001-\ue003]"
)
_OFFERS = (
    r"(?:(?:has|have) (?:also )?(?:added|included|provided|commissioned|assembled|supplied|contributed|appended|thrown in)|(?:provides|supplies|sports|appends|ships with|arrives with|comes loaded with|gives (?:you|us)|gave us|run to|amount to|(?:supplemented|accompanied|augmented|bolstered|fleshed out) (?:by|with))|includ(?:es?|ed|ing)|contain(?:s|ed|ing)?|featur(?:es?(?! inclu)|ed|ing)|offers?|boasts?|boasting|has|have|holds|throws? in|threw in|tosses in|packs(?: in)?|bundles|houses|collects|gathers|carries|adds|comes with|gives us|brings|is|are|"
    r"we get|you get|we(?:'ve| have) got|you also get|we also get|there(?:'s| is| are)(?: also)?|consists? of|rounded out (?:by|with)|rounding (?:things |it )?out (?:is|are)|along with|as well as|plus|"
    r"apart from|aside from|besides|in addition to|with|extras?:|features:)"
)
_ADJECTIVE = r"(?!(?:however|still|again|yet|another|this|these|those|you'll|we'll|you|we|notice|find|see|an?|the|that|which|who|of|mostly|no|not|any|little|and|or|in|on|for|as|but|with|to|from|by|has|have|had|is|are|was|were|extras?|including|includes?|contains?|features?|offers?|holds|gets?|adds?|disc|dvd|set|edition|release|social|political|announced|is|be|get|got)(?![\w-]))[a-z0-9'/-]+"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozens of|(?:more than |over |some |about )?\d+)"
_OF = r"(?:(?:[a-z]+ )?(?:selection|collection|series|pair|handful|bunch|couple|set|reel|excerpts?|bits|clips|snippets|hard copy|copy|facsimile|whole|number|wealth|host|minutes|hours?|pages?) (?:of|from) (?:the |an? )?)"
_LEAD = rf"(?:(?:an?|the|some|several|its|his|her|{_COUNT}|(?:lots|loads|tons|heaps|plenty|scores|a wealth|a host) of|numerous|various|excerpts? (?:of|from)|bits of|[\ue001\ue002]'s?) {_OF}?(?:(?:behind[- ]the[- ]scenes|{_ADJECTIVE}),? (?:but |yet )?){{0,5}}?)"
_TITLE = r"(?:,? \"?[\ue004\ue005],?\"?)?"
_WHO = r"(?:(?:the|director|its|star|stars|author|writer|screenwriter|producer|critic|film|historian|scholar|actor|actress|[a-z'-]+) ){0,4}?(?:@any)(?:'s)?(?:(?:, | and |, and )(?:(?:[a-z-]+ ){0,2})?@any)*"
_TAIL = rf"(?: (?:with|by|from|about|on|of|between|featuring) {_WHO})?"

def _talks(hit: Hit) -> Iterator[Draft]:
    """ "The director talks about it on the disc": a supplement without its name."""
    place = near(hit)
    if not (place.others(30) or _NEGATED.search(place.before) or _NAMED.search(hit.match["value"])):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=plainly(place))


#: What is packed with a disc and goes by no name of a supplement.
_PACKED = re.compile(rf"\b(?:{_NOUN}|(?:book|map|cards?|sticker|badge|patch|print|cel|letter|photographs?|photos|stills|script|novel|comic|cd|dub|score|track|short|cartoon)s?)\b")


def _held(hit: Hit) -> Iterator[Draft]:
    """What a box or disc is said to hold, item by item, where each begins as a thing does and one is a supplement's name."""
    start, end = hit.match.span("list")
    body = hit.typed.shadow[start:end]
    spans = [(a, b) for a, b in _parted(body) if re.match(r"(?:and )?(?:an?|the|two|three|four|five|six|some|several|\d+|its|his|her|[\ue001-\ue005])(?= |$)", body[a:b])]
    if not any(_PACKED.search(body[a:b]) for a, b in spans) or _NEGATED.search(near(hit).before):
        return
    for a, b in spans:
        words = body[a:b]
        if not _PACKED.search(words) or _CLAUSE.search(words) or _FORMAT.search(words) or b - a > 90:
            continue
        place = hit.typed.to_view(start + a, start + b)
        yield hit.draft(value_of(hit.typed.text.view[slice(*place)]), quote=place, mention=place, assertion=plainly(near(hit)))


RULES: tuple[Rule, ...] = (
    Rule("extras list", "extra", rf"(?:^|[.!?)] ?|@begin(?:dvd|disc|cut|edition|collection|@any)'? ){_HEADING}(?: (?:on|in) (?:the|this|each) (?:[a-z-]+ )?(?:dis[ck]|dvd|blu-?ray|set)s?)? ?[:—-] ?(?!{LETTERS}(?:[.,;|/)]|$))(?P<list>[^\n]{{3,1500}})", build=_listed),
    Rule("supplement", "extra", rf"(?<![\w-])(?P<quote>(?P<value>{_LEAD}{_NOUN}{_TITLE}{_TAIL}))(?![\w-])", build=_supplement),
    Rule("supplements in a row", "extra", rf"\b{_OFFERS} (?P<list>[^\n]{{0,160}}?{_NOUN}(?!\w)[^\n]{{0,260}})", build=lambda hit: _row(hit)),
    Rule("NAMED supplement", "extra", rf"(?<![\w-])(?P<quote>(?P<value>(?:(?:an?|the|an accompanying|this) )?(?:{_ADJECTIVE} ){{0,2}}?\"?@any,?\"? (?:(?:making[- ]of|behind[- ]the[- ]scenes|tv|television|archival|vintage|retrospective|promotional|bonus) )?(?:featurette|documentary short|commentary|audio commentary|interviews?|special|mini-documentary|overlay|video essay|photo gallery|trailer|short|intro(?:duction)?)))(?![\w-])", build=_supplement),
    Rule("supplement in a row", "extra", rf"(?:^|, |, and | and |: |\bas well as |\bplus |\b(?:includes?|including|are|with|has|by|features?|contains?|offers|from) )(?P<quote>(?P<value>(?:{_ADJECTIVE} ){{0,3}}?{_NOUN}{_TITLE}{_TAIL}))(?![\w-])", build=_supplement),
    Rule("supplement on the disc", "extra", rf"@begin(?P<quote>(?P<value>(?:the |an? |his |her |director's |[\ue001\ue002]'s? )(?:[a-z-]+ ){{0,2}}?{_NOUN}{_TAIL})) (?:(?:that|which) (?:is|are|was|were) )?(?:included |found |provided |present )?(?:on|with|in) (?:the|this) (?:[a-z-]+ ){{0,2}}?(?:dvd|dis[ck]|blu-?ray|laserdisc|set|edition)\b", build=_supplement),
    Rule("disc's supplement", "extra", rf"\b(?:the|this|its|his|her) (?:[a-z-]+ )?(?:dvd|dis[ck]|blu-?ray|laserdisc)(?:'s)? (?P<quote>(?P<value>{_NOUN}{_TAIL}))(?![\w-])", build=_supplement),
    Rule("supplement called", "extra", r"\b(?P<quote>(?P<value>(?:supplement|featurette|documentary|short|piece|extra|segment|programme|program|reel|essay|interview|special)s? (?:called|titled|entitled|named) \"?[\ue004\ue005\ue002],?\"?))", build=_supplement),
    Rule("commentary on the channel", "extra", r"@begin(?P<quote>(?P<value>(?:[\ue001-\ue003]'s? |the director's |his |her |a )(?:[a-z-]+ )?commentary) (?:is|plays|runs|can be found|sits|appears) on (?:the|a|an|one of the) (?:[a-z-]+ ){0,3}(?:track|channel)s?)\b", build=_supplement),
    Rule("SOMEBODY talks on the disc", "extra", r"(?<![\w'])(?P<quote>(?P<value>(?:[\ue001-\ue003]|(?:the )?(?:director|star|writer|screenwriter|producer|composer|editor|historian|critic|cinematographer|cast|actors?|widow|son|daughter)(?: [\ue001-\ue003])?)(?:(?:, | and |, and )[\ue001-\ue003])*,? (?:also |briefly |then )?(?:talks?|talked|speaks?|spoke|discuss(?:es|ed)?|chats?|chatted|reminisc(?:es|ed?)|remembers?|recalls?|recollects|looks? back|explains?|explained|introduc(?:es|ed)|provides?|provided|contributes?|contributed|turns? up|appears?|pops up|is interviewed|are interviewed|was interviewed|reads?)(?: [^\n.;()]{1,70}?)?)(?: for [^\n.;()]{3,25}?)?,? (?:on|in|among) (?:the|this|its) (?:[a-z-]+ ){0,2}?(?:dis[ck]|dvd|blu-?ray|laserdisc|extras|supplements|bonus features|special features|uhd))(?![\w-])(?! of (?:his|her|their|my))", build=lambda hit: _talks(hit)),
    Rule("on the disc SOMEBODY talks", "extra", r"\b(?:on|in) (?:the|this) (?:[a-z-]+ ){0,2}?(?:dis[ck]|dvd|blu-?ray|laserdisc|extras|supplements|bonus features|uhd),? (?P<quote>(?P<value>(?:[\ue001-\ue003]|(?:the )?(?:director|star|writer|screenwriter|producer|composer|editor|historian|critic|cast))(?: and [\ue001-\ue003])? (?:also |himself |herself )?(?:talks?|speaks?|discuss(?:es)?|chats?|reminisces?|remembers?|recalls?|looks back|explains?|introduces?|tells?)\b[^\n.;(),]{0,60}))", build=lambda hit: _talks(hit)),
    Rule("the box holds", "extra", r"\b(?:box(?: set)?|set|package|dis[ck]s?|dvd|blu-?ray|edition|release|tin|case|sleeve|laserdisc|uhd) (?:also |even |comes? |now |itself )*(?:holds|contains|includes|comes with|with|offers|throws in|adds|has|carries|packs in|houses|bundles|gives you|tosses in|boasts) (?P<list>(?:an?|the|two|three|four|five|six|some|several|\d+)\b[^\n.;()]{3,160})", build=lambda hit: _held(hit)),
    Rule("track told by", "extra", r"\b(?P<quote>(?P<value>(?:(?:joined|accompanied) by [^\n.;,]{3,40} on the (?:[a-z]+ )?commentary)|on (?:the|a|an) (?:(?:second|alternate|audio|separate|commentary|analog|optional) ){1,3}(?:audio )?(?:track|channel),? (?:(?!it\b|was\b|is\b|he\b|she\b|they\b|i\b)[a-z-]+ ){0,3}[\ue001\ue002]))", build=_supplement),
)  # fmt: skip
