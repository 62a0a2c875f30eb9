"""Whether a copy can be had, told of the buyer or of the copy: "you can rent it at", "exclusive to", "no print survives"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.grammar._carriers import CARRIER, DISC, carrier_of
from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.versions._copies import standing
from recension.vocabulary import Assertion

_A_COPY = (
    rf"(?:it|one|this(?: (?:film|movie|one|version))?|the (?:[a-z0-9-]+ ){{0,3}}?(?:film|movie|picture|{DISC}|version|cut|edition|original|disc|tape)|(?:an?|the|some|any) (?:[a-z0-9-]+ ){{0,3}}?(?:cop(?:y|ies)|prints?|{DISC}|version|bootleg)|copies|[{TITLE}{QUOTED}]\"?)"
)
_SHOP = rf"(?:{CARRIER}|[{NAME}{PERSON}](?:'s)?|ebay|amazon(?:\.[a-z.]+)?|walmart|wal-mart|netflix|blockbuster|the internet|the web|the net|demand|line|any (?:good )?(?:video )?(?:store|shop)|(?:your|the|a) (?:local )?(?:video )?(?:store|shop|library)|(?:its|their|his|the) (?:web ?site|site)|import|tv|television|cable|video)"
_THING = r"\b(?:film|movie|picture|it|this|these|both|all|neither|none|they|versions?|cuts?|prints?|editions?|dvds?|dis[ck]s?|blu-?rays?|tapes?|copies|copy|restoration|which|that|one|here|[\ue004\ue005]\"?)(?:'s| is| are| was| were)?(?:,? (?:but|and))?(?: [a-z]+)? $"


class _State:
    """Builds the availability that a rule's own words say; `denied` where the denial is the claim."""

    def __init__(self, value: str, *, of_copy: bool = False) -> None:
        self.value, self.of_copy = value, of_copy

    def __call__(self, hit: Hit) -> Iterator[Draft]:
        place = near(hit, width=100)
        if place.others(60) or _ELSE.search(place.before) or (_ELSE.search(hit.match[0]) and not _DEAR.search(hit.match[0])) or _OF_FILMS.search(place.after):
            return
        if self.of_copy and not re.search(_THING, place.before):
            return
        carrier = carrier_of(hit.words("carrier")) if hit.has("carrier") else ""
        yield hit.draft(self.value, {"carrier": carrier}, mention=hit.span(), assertion=self._given(place))

    def _given(self, place: Near) -> Assertion | None:
        wished = _WISHED.search(place.before)
        if self.value in ("withheld", "lost", "out_of_print"):
            return Assertion.HYPOTHETICAL if wished else Assertion.ASSERTED
        return standing(place)


_WISHED = re.compile(r"\b(?:hope|wish|if|shame if|until|unless|would|feared?)\b[^.;]{0,40}$")
#: What else can be had or not: people, seats, other goods.
_ELSE = re.compile(r"\b(?:where|assets|soundtrack|cd|book|novel|tickets?|woman|women|man|men|girl|girls|doctor|job|help|drugs?|money|food|love|song|album|software|seats?|phone|reason|excuse|actors?|words?|fault|flaw|anything|something|someone|people|gems?|movies like|films like|other (?:films|movies))\b[^.;,]{0,30}$")
_DEAR = re.compile(r"\b(?:silly|crazy|stupid|insane|ridiculous|serious|big|high|inflated|eye-watering|outrageous|astronomical|collector's) (?:money|prices|sums|amounts)\b")
_OF_FILMS = re.compile(r"^ (?:in (?:hollywood|life|movies|films)|for (?:dinner|comment|work))\b")


def _bought(hit: Hit) -> Iterator[Draft]:
    """What a buyer can do: with a shop, a carrier or a copy for its object, or "now"."""
    if _SURE.search(hit.match[0]):
        yield from _State("available")(hit)


_SURE = re.compile(
    r"\b(?:dvds?|blu-?rays?|vhs|tapes?|dis[ck]|netflix|youtube|hulu|amazon|ebay|tubi|online|for free|copy|copies|prints?|version|cut|edition|stores?|shops?|library|stream|rent|buy|purchase|order|download)\b"
)


_FILM = r"\b(?:film|movie|picture|versions?|cuts?|prints?|editions?|dvds?|dis[ck]s?|blu-?rays?|tapes?|copies|copy|restoration|negatives?|footage|reels?|original|[\ue004]\"?)(?: [a-z]+)? $"


def _lost(hit: Hit) -> Iterator[Draft]:
    """That no copy is left: of "it" only with a word for how sure one is."""
    before = near(hit).before
    if re.search(_FILM, before) or (re.search(r"\bit $", before) and re.search(r"certainly|probably|presumed|thought|believed|feared|considered|film", hit.match[0])):
        yield from _State("lost")(hit)


def _unavailable(hit: Hit) -> Iterator[Draft]:
    """That it cannot be had; what is hard to find may be anything, so the film or a copy is named before it."""
    before = near(hit).before
    if re.match(r"(?:so )?(?:hard|difficult|tough|tricky|harder)", hit.match[0]):
        return  # "you will find it hard to locate"
    if "find" not in hit.match[0] or re.search(rf"{_FILM}|\bit $", before) or re.match(r"it's", hit.match[0]):
        yield from _State("withheld", of_copy=True)(hit)


def _print(hit: Hit) -> Iterator[Draft]:
    out = re.search(r"out|oop|sold|money|price|sum|amount|deleted|discontinued|moratorium|vault", hit.match[0])
    yield from _State("out_of_print" if out else "available")(hit)


def _in_vain(hit: Hit) -> Iterator[Draft]:
    """ "I searched for a copy, but never found one": it cannot be had."""
    if not near(hit).others(50):
        yield hit.draft("withheld", {}, mention=hit.span(), assertion=Assertion.ASSERTED)


def _banned_by(hit: Hit) -> Iterator[Draft]:
    """ "Ireland banned it outright": a country or its rulers, and the film."""
    place = near(hit, width=60)
    who = hit.mentions("who")
    country = who[0].name if who and who[0].name in phrases_of("places") else ""
    if (country or not who) and not place.others(40):
        yield hit.draft("withheld", {"territory": country, "reason": "banned"}, mention=hit.span("banned"), assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("COUNTRY banned it", "availability", r"@begin(?P<quote>(?:(?P<who>@name)|the (?:junta|regime|government|authorities|ministry|censors?|board|state|church|nazis|soviets)) (?:had |has |have |promptly |duly |then |simply |at once )*(?P<banned>banned) (?:it|the (?:film|movie|picture))(?: (?:outright|altogether|at once|entirely|for \w+ years|until \d{4}))?)(?=[.,;:)]|$| (?:and|for|until|from|because|on|as)\b)", build=_banned_by),
    Rule("now withdrawn", "availability", r"\b(?:dvds?|dis[ck]s?|tapes?|cassettes?|blu-?rays?|laserdiscs?|edition|set|release|box),? (?P<quote>(?:now|since|long|long since|quickly|sadly) (?:since )?(?:withdrawn|deleted|discontinued|unavailable|out of print))(?=[.,;:)]|$| and\b)", build=_State("out_of_print")),
    Rule("limited and gone", "availability", r"\b(?P<quote>(?:(?:was|were|is|are) )?(?:limited|restricted|printed|pressed|issued|put out) (?:to|in an edition of|in) (?:just |only |some |a mere )?\d[\d,]* (?:copies|units|numbered copies)(?:,? (?:and|but))?(?: as i write,?)?(?: (?:is|are|was|were|has|have|been))? ?(?:(?:already|now|long|since|quickly|soon|all|both) )*(?:gone|sold out|deleted|out of print|disappeared|vanished|exhausted))\b", build=_State("out_of_print")),
    Rule("long deleted", "availability", r"\b(?:dvds?|dis[ck]s?|tapes?|cassettes?|blu-?rays?|laserdiscs?|edition|set|release|box|both)\b[^\n.;]{0,60}? (?P<quote>(?:(?:is|are|was|were|has|have|had|been)(?:, [a-z' ]{3,25},)? )?(?:(?:now|long|since|already|both|all|soon) )+(?:deleted|gone|vanished|sold out|disappeared|out of print))(?=[.,;:)]|$| (?:and|at|before|from)\b)", build=_State("out_of_print")),
    Rule("a collector's item", "availability", r"\b(?:dvds?|dis[ck]s?|tapes?|cassettes?|blu-?rays?|laserdiscs?|edition|set|release|box)\b[^\n.;]{0,60}? (?P<quote>(?:is|are|was|were|has become|have become|now) (?:now |already |by now )?(?:an? )?collector'?s?'? (?:items?|pieces?)(?: now)?)\b", build=_State("out_of_print")),
    Rule("let drop out of sight", "availability", r"\b(?P<quote>let (?:it|the (?:film|picture|thing|movie)) (?:drop|fall|slip|go|vanish|disappear) (?:out of (?:sight|circulation|distribution|print)|from (?:view|sight|circulation)|into (?:limbo|obscurity))|without an? (?:[a-z]+ )?distributor(?= (?:ever since|for)|,)|(?:never|not) (?:been )?(?:available|obtainable) in (?:this country|any form|britain|america))\b", build=_State("withheld")),
    Rule("never been released at all", "availability", r"\b(?P<quote>(?:this|it|the (?:film|movie|series|show)|(?:film|movie|picture)(?: making)?|series|show|which|that) (?:has|have|had) never (?:yet |actually |officially |properly )*been (?:released|issued|re-?released)(?: (?:officially|properly|commercially|anywhere))?)(?=[.,;!?)\n]|$| (?:while|when|and|but|because|since|although)\b)", build=_State("withheld")),
    Rule("why this is not on CARRIER", "availability", rf"\b(?P<quote>(?:reasons?|why|explains why|wonder why|know why) (?:why )?(?:this|it|this (?:film|movie|show|series)) (?:is not|isn't|has not been|hasn't been|never was) (?:released |out |available )?on (?P<carrier>{CARRIER}|video|home video))(?![\w-])", build=_State("withheld")),
    Rule("will hardly be released again", "availability", r"\b(?P<quote>(?:doubt|doubtful|unlikely|not likely)(?: if| that| whether)? (?:it|this|this (?:film|movie|show|series)|the (?:film|movie|show|series))(?: ever)? (?:will|would|is going to|'ll)(?: ever)? (?:ever )?be (?:re-?)?(?:released|issued|reissued|shown|aired|broadcast)(?: again)?)\b(?! (?:again )?(?:in|as|with) (?:this|that|its|an?) )", build=_State("out_of_print")),
    Rule("sought in vain", "availability", rf"\b(?P<quote>(?:search|look|hunt)(?:ed|ing)\b[^\n.;!?]{{0,50}} for (?:{_A_COPY}|an? (?:[a-z]+ )*(?:{DISC}|copy)(?: version)?)[^\n.;!?]{{0,60}}?(?:but (?:never|could not|couldn't|can't|cannot)(?: [a-z]+){{0,5}}|in vain|to no avail|(?:with )?no luck|without (?:any )?(?:success|luck)))(?![\w-])", build=_in_vain),
    Rule("have to hunt for it", "availability", rf"\b(?P<quote>(?:(?:have|had|need|needed|be forced|willing) to|you'll|you will|i|must|took some|take some|takes some|worth) (?:(?:really|have to|had to|need to|first|actually) )*(?:hunt(?:ed|ing)?(?: around| high and low)?|search(?:ed|ing)?(?: high and low| everywhere| far and wide| long and hard)?|scour(?:ed|ing)?|dig(?:ging)?|look(?:ed)? (?:long and )?hard|track(?:ed|ing)?)(?: (?:ebay|the internet|the web|amazon|every [a-z ]{{3,20}}))? ?(?:down|out|for)? (?:{_A_COPY}|an? (?:[a-z]+ )*copy)(?: (?:down|out|on [a-z]+))?)(?![\w-])", build=_State("withheld")),
    Rule("no longer made", "availability", r"\b(?P<quote>(?:(?:goes|go|going|fetch(?:es|ing)?|sells?|changes hands|trades?|commands?|asks?|asking|listed|used copies [a-z]+) (?:for )?(?:silly|crazy|stupid|insane|ridiculous|serious|big|high|inflated|eye-watering|outrageous|astronomical|collector's) (?:money|prices|sums|amounts)(?: (?:on|among|at) [a-z]+)?|(?:has|have) (?:long )?(?:gone|been) (?:out of stock|out of print|sold out)|long (?:since )?sold out|(?:(?:and|it|which|quickly|promptly|has|had|edition|set|box|disc) )+sold out (?:in|within|at once|on|fast|almost|before|immediately)(?: [^\n.;,()]{{2,25}})?|(?:is|was|are|now) (?:long |now |currently )*(?:sold out|out of stock)(?= (?:at|on|everywhere)\b|[.,;!)]|$)))(?![\w-])", build=lambda hit: _print(hit)),
    Rule("VERSION available", "availability", rf"\b(?P<quote>(?:versions?|cuts?|prints?|editions?|copy|copies|set|one|film|movie|which is|that is|currently|now|still|readily|easily|cheaply) (?:currently |now |readily |only |widely |still |both )*available (?:on|from|as|through|via|in|at) (?:[a-z-]+ )?(?:(?P<carrier>{CARRIER})|video|tape|disc|{_SHOP}|the (?:us|uk|u\.s\.|u\.k\.))(?: (?:from|in) (?:the )?(?:@name|us|uk|u\.s\.|u\.k\.|states|germany|japan|france|italy|britain|england))?)(?!\w)", build=_State("available")),
    Rule("easy to find", "availability", r"\b(?P<quote>(?:(?:is|are|it's|they're) )(?:(?:very|quite|cheap and|now|still|fairly|pretty|relatively|so|widely available and|dirt cheap and|inexpensive and) )*(?:easy|easier|simple|not hard|not difficult) to (?:find|come by|get(?: hold of)?|track down|locate|obtain|pick up)(?! (?:a|an|the|any|fault|work|jobs?|it|your|someone|people)\b))(?!\w)", build=_State("available", of_copy=True)),
    Rule("is available", "availability", rf"\b(?P<quote>(?:(?:is|are|'s|'re|remains?|has been made) )(?:(?:now|still|currently|widely|readily|easily|freely|both|only|commercially|finally|once again|also|both) )*available(?: (?:again|now|today|here|online|free|in (?:stores|shops|full|most|many|the|its|two|several|various|a|an|both|all|@name)[^\n.;,()]{{0,30}}|on|from|as|at|through|via|to (?:buy|rent|stream|watch|own|view|download|purchase)|for (?:rent|rental|sale|purchase|streaming|download|free|viewing))(?: (?:(?:an?|the|two|region \d|all)|[a-z-]+|@name|(?P<carrier>{CARRIER}))){{0,3}})?)(?=[.,;:!)\n]|$| (?:and|but|with|which|if|so|or|in|on|at|for|although|though)\b)", build=_State("available", of_copy=True)),
    Rule("versions available", "availability", r"\b(?P<quote>(?:there (?:is|are|were|exist|exists) )?(?:(?:an?|one|two|three|four|several|many|various|different|multiple|numerous|both|only|few|at least|the|no) ){1,3}(?:[a-z-]+ ){0,2}?(?:versions?|cuts?|prints?|editions?|copies|discs?|dvds?) (?:of (?:it|this|the film|the movie|this [a-z]+|the [a-z]+|[\ue004]\"?) )?(?:(?:is|are|that are|currently|now|commercially|readily|widely) )*(?:available|in circulation|on the market|floating around|around|out there)(?: (?:today|now|at present|on [a-z-]+|in [a-z]+))?)\b", build=_State("available")),
    Rule("exclusive to", "availability", rf"\b(?P<quote>(?:(?:is|was|are|an?|release|edition|version|disc|dvd|blu-?ray|currently|available) )*(?:exclusive to|exclusively available (?:at|from|through|on)|(?:sold|distributed|offered|available) (?:only|exclusively|solely) (?:by|at|through|via|from|on)|only (?:sold|available|obtainable|to be had) (?:by|at|through|via|from|on|as an import)) (?:the )?{_SHOP})(?!\w)", build=_State("available")),
    Rule("you can buy it", "availability", rf"\b(?P<quote>(?:(?:at|on|from|through|via) {_SHOP},? )?(?:you|one|we|anyone|viewers|fans) can (?:now |still |also |only |easily |finally |at last |even |actually )*(?:buy|rent|get|find|see|order|stream|watch|purchase|download|own|pick up|view|catch|obtain|have) {_A_COPY}(?: (?:for free|online|now|today|free|cheap|there|here))?(?: (?:on|at|from|through|via|in|as) (?:(?:an?|the) )?(?:[a-z-]+ )?{_SHOP})?)(?!\w)(?= |[.,;:!)\n]|$)", build=lambda hit: _bought(hit)),
    Rule("streaming on", "availability", rf"\b(?P<quote>(?:(?:is|are|now|currently|also|available|free|it's|up) )*(?:streaming|streams|streamable|(?:can|could|may) be (?:streamed|rented|bought|seen|had|found|watched|downloaded|purchased|ordered|viewed)|(?<=is )up|(?<=it's )up|posted|uploaded|for (?:sale|rent)|on sale) (?:now |free |for free |in full |online |only |both )*(?:on|at|from|via|through) (?:the )?{_SHOP})(?!\w)", build=_State("available", of_copy=True)),
    Rule("can't get it", "availability", rf"\b(?P<quote>(?:(?:you|we|one|i|nobody|no one) (?:still |simply |just )?(?:can't|cannot|can not|can no longer|can hardly|won't) (?:even |easily |legally |now )*(?:buy|rent|get(?: hold of)?|find|see|order|obtain|track down) {_A_COPY}(?: (?:now|anywhere|any more|anymore|on (?:{CARRIER}|video)|at all|in stores|legally|these days|for love or money))|good luck (?:finding|tracking down|getting(?: hold of)?) {_A_COPY}|(?:can't|cannot) be (?:had|found|bought|seen|rented)(?: (?:anywhere|now|on [a-z-]+|legally|today|for love or money))))(?!\w)", build=_State("withheld")),
    Rule("unavailable", "availability", rf"\b(?P<quote>(?:(?:is|are|was|were|it's|its|remains?|remained|been|currently|still|now|long|largely|mostly|virtually|almost|sadly|unfortunately|commercially|legally|officially|generally|so) )*(?:unavailable|(?:not|no longer|never|n't) (?:(?:yet|currently|commercially|legally|officially|generally|widely|readily|easily|been|made|otherwise|even) )*available|unobtainable|out of circulation|impossible to (?:find|see|get|obtain|track down)(?! (?:any|the|a|an|how|what|why|it|this|him|her|them|that|who|in)\b)|(?:hard|difficult|tough|tricky|next to impossible|almost impossible|nearly impossible|harder|hardest) to (?:find|track down|come by|get hold of|locate|obtain|see)(?= (?:these|now|nowadays|today|on|outside|in|but|and|anywhere|for|since)\b|[.,;!)]|$))(?: (?:on|in|to|for|anywhere|outside) (?:[a-z-]+ ){{0,3}}?(?:{CARRIER}|video|@name|(?:the )?(?:us|uk|states)|[a-z]+))?)(?!\w)", build=lambda hit: _unavailable(hit)),
    Rule("not released as", "availability", r"\b(?P<quote>(?:hasn't|has not|has never|haven't|have not|never|wasn't|was not|is not|isn't)(?: (?:yet|been|even|ever|officially|properly))* (?:released|issued|put out|made available|available) (?:as an?|in an?|with) [^\n.;,()]{1,70})", build=_State("withheld")),
    Rule("no print survives", "availability", r"\b(?P<quote>(?:(?:no|only (?:one|two|three|a few|a single|fragments?|a fragment|parts?|[a-z]+ (?:reels?|minutes?))|one|a single|the (?:only|sole)|all (?:known )?|every|most of the) ?(?:(?:known|complete|original|surviving|existing|extant|good|decent|remaining|[a-z]+) ){0,2}(?:prints?|cop(?:y|ies)|negatives?|elements|versions?|reels?|footage|material|fragments?) (?:(?:is|are|was|were|now|seems?|appears?|has|have|been|of (?:it|the (?:film|original|negative))) )*(?:(?:known|thought|believed|said) to )?(?:survives?|surviv(?:ed|ing)|exists?|existed|remains?|(?<=been )(?:lost|destroyed|burned|burnt|junked|found|discovered)|(?<=are )(?:lost|missing)|(?<=were )(?:lost|destroyed|burned|junked)|(?<=is )(?:lost|missing)|(?<=was )(?:lost|destroyed|burned|junked)|gone missing|extant))\b(?: (?:in|at|on|by) [^\n.;,()]{1,40})?)", build=_State("lost")),
    Rule("they lost the negative", "availability", r"\b(?P<quote>(?:lost|threw (?:away|out)|burn(?:ed|t)|destroyed|junked|dumped|mislaid|scrapped|melted down|buried) (?:the|its|all the|most of the|every) (?:[a-z-]+ ){0,2}?(?:negatives?|prints?|trims|elements|master|reels?|outtakes|footage))\b(?! of (?:his|her|a|the (?:finger|hand|foot)))", build=_State("lost")),
    Rule("is lost", "availability", r"\b(?P<quote>(?:(?:is|are|was|remains?|it's) )(?:(?:now|almost|certainly|probably|presumed|thought|believed|feared|considered|sadly|long|apparently|to be|permanently|forever|reported|partially|partly|largely) )*(?:lost(?: (?:film|for ever|forever|to time|for good|to history))?|missing in action|extinct|no longer extant))(?=[.,;!)]|$)", build=lambda hit: _lost(hit)),
    Rule("back in print", "availability", r"\b(?P<quote>(?:(?:is|are|now|currently|still|long|sadly|since|been|gone|went|it's|has|have) )*(?:(?<=is )back in print|(?<=now )back in print|(?<=is still )in print|out[- ]of[- ]print|oop\b|discontinued|on moratorium|in the vault|import[- ]only|only (?:as an|on) import))\b", build=lambda hit: _print(hit)),
)  # fmt: skip
