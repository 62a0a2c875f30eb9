"""More of what makes an amount a price: how low and high copies go, what shops ask, what rights were bought for."""

from recension.reading.rules.money._money_contexts import Context

_COPY = r"\b(?:dvds?|vhs|tapes?|cop(?:y|ies)|dis[ck]s?|blu-?rays?|laserdiscs?|box set|boxed set|editions?|ebay|amazon(?:\.[a-z.]+)?|auctions?|rental|rent|matinee|tickets?|admission|bargain|bin|wal-?mart|target|blockbuster|video store|second[- ]hand|used)\b"
_SHOP = r"(?:[\ue001-\ue005]|ebay|amazon(?:\.[a-z.]+)?|the (?:internet|web|net)|auction|line|sale|walmart|wal-mart|target|blockbuster|hollywood video)"

#: What was paid for that is told behind.
_GOODS = r"(?:dvds?|vhs|tapes?|videos?|movies?|films?|dis[ck]s?|blu-?rays?|sets?|box sets?|cop(?:y|ies)|editions?|rentals?|tickets?)"
_STOPS = r"(?:[.,;:!?)]|$"

PRICES: tuple[Context, ...] = (
    Context("wasted AMOUNT", "price", r"\b(?:wast(?:e|ed|ing)(?: of)?|blew|threw away|throwing away|flushed)(?: (?:my|your|our|a|good|another|perfectly))*$", rf"(?: (?:bucks|dollars))?{_STOPS}| (?:and|renting|rental|on|at|for|seeing|to|watching|buying|that|of my|because|when)\b)", 0, 60),
    Context("AMOUNT that was wasted", "price", "", r"(?: (?:bucks|dollars))? (?:that )?(?:i|we|they|you)(?: had|'d|'ve| have)? (?:just |only )?(?:wasted|spent|paid|blew|forked|shelled|plunked)\b", 0, 100),
    Context("AMOUNT they cost me", "price", "", r" (?:that )?(?:it|they|this|the (?:film|movie|dvd|ticket|rental|tape|disc)) costs? (?:me|us)\b", 0, 200),
    Context("my AMOUNT back", "price", r"\b(?:want(?:ed)?|get|give|have|got|refund)(?: me| us)? (?:my|our|their|your|those|the)$", r"(?: (?:bucks|dollars))? back\b", 0, 60),
    Context("AMOUNT of your money", "price", "", r" of (?:your|my|our|anyone's) (?:hard[- ]earned )?(?:money|cash)\b", 0, 100),
    Context("AMOUNT goodbye", "price", r"\b(?:kiss|wave|say)(?: (?:your|my|that|those))?$", r" good-?bye\b", 0, 100),
    Context("spending AMOUNT for a copy", "price", r"\b(?:spend(?:ing)?|shell(?:ing|ed)? out|fork(?:ing|ed)? (?:out|over)|pay(?:ing)?|part(?:ing)? with|dropp(?:ed|ing)|dropping)$", rf"(?: (?:bucks|dollars))?(?: to [\ue001-\ue005][^\n.;,]{{0,30}}?)? (?:for|on) (?:an?|the|this|my|their|your|its) (?:[a-z0-9'-]+ ){{0,3}}?{_GOODS}\b", 0, 500),
    Context("it was only AMOUNT", "price", r"\b(?:it|this|which|one|tape|and|rental|ticket|admission)(?:'s| was| is)(?: only| just| a mere)?$", rf"{_STOPS}| (?:and|but|so)\b)", 0, 60, talk=_COPY + r"|\b(?:buy|bought|rented|renting|purchase\w*|viewing this|cheap)\b"),
    Context("sold for AMOUNT", "price", r"\b(?:it|this|which|one|they|film|movie) (?:was|were|is|are|got)(?: being)? sold (?:for|at)$", rf"{_STOPS}| (?:and|but|so|on|at|in)\b)", 0, 60),
    Context("as low as AMOUNT", "price", r"\b(?:as (?:low|high|little|much|cheap) as|anywhere from|ranging from|starting at|starts? at|upwards of|prices? (?:from|of|around))$", "", 0, 3000, talk=_COPY),
    Context("on SHOP for AMOUNT", "price", rf"\b(?:on|at|from|through|via) {_SHOP}(?:\.com)?(?:,| \([^()\n]{{1,30}}\))? (?:usually |often |currently |now )?(?:for|at)$", "", 0, 3000),
    Context("copy for AMOUNT", "price", rf"{_COPY}[^\n.;:]{{0,40}} (?:for|at)$", r"(?:[.,;!?)]|$| (?:was|is|at|on|from|and|but|or|each|apiece|used|new|i|so|in)\b)", 0, 500),
    Context("it fetches AMOUNT", "price", r"\b(?:fetch(?:es|ed|ing)?|commands?|goes for|go for|going for|selling for|sells for|changes hands for|listed (?:at|for)|asking)$", "", 0, 3000, sentence=_COPY),
    Context("I paid AMOUNT (", "price", r"\b(?:i|we) (?:only |just |actually )?(?:paid|spent)$", r" \(", 0, 100, sentence=_COPY),
    Context("bought on sale for AMOUNT", "price", r"\b(?:paid|spent|wasted|cost(?:s)?|set me back|out)$", r"(?: (?:bucks|dollars|pounds|quid))? (?:for (?:this|the|a|my)|on (?:this|the|a|it)) (?:[a-z-]+ ){0,2}(?:dvd|vhs|tape|video|movie|film|disc|blu-?ray|ticket|rental|copy|crap|garbage|trash|piece)\b", 0, 500),
    Context("paid AMOUNT for the rights", "price", r"\b(?:pa(?:id|y|ying)|bought|sold|shelled out|spent|cost)(?: (?:[a-z]+|[\ue001-\ue005])){0,3}$", r"(?: dollars)?(?: in (?:18|19|20)\d\d)? (?:for|to (?:buy|acquire|obtain|secure)) (?:the|its|all) (?:[a-z]+ )?rights\b", 1000),
)  # fmt: skip
