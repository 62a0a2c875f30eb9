"""More of what makes an amount a price: how low and high copies go, what shops ask, what rights were bought for."""

from recension.reading.rules.money._money_contexts import Context

_COPY = r"\b(?:dvds?|vhs|tapes?|cop(?:y|ies)|dis[ck]s?|blu-?rays?|laserdiscs?|box set|boxed set|editions?|ebay|amazon(?:\.[a-z.]+)?|auctions?|rental|rent|matinee|tickets?|admission|bargain|bin|wal-?mart|target|blockbuster|video store|second[- ]hand|used)\b"
_SHOP = r"(?:[\ue001-\ue005]|ebay|amazon(?:\.[a-z.]+)?|the (?:internet|web|net)|auction|line|sale|walmart|wal-mart|target|blockbuster|hollywood video)"

PRICES: tuple[Context, ...] = (
    Context("as low as AMOUNT", "price", r"\b(?:as (?:low|high|little|much|cheap) as|anywhere from|ranging from|starting at|starts? at|upwards of|prices? (?:from|of|around))$", "", 0, 3000, talk=_COPY),
    Context("on SHOP for AMOUNT", "price", rf"\b(?:on|at|from|through|via) {_SHOP}(?:\.com)?(?:,| \([^()\n]{{1,30}}\))? (?:usually |often |currently |now )?(?:for|at)$", "", 0, 3000),
    Context("copy for AMOUNT", "price", rf"{_COPY}[^\n.;:]{{0,40}} (?:for|at)$", r"(?:[.,;!?)]|$| (?:was|is|at|on|from|and|but|or|each|apiece|used|new|i|so|in)\b)", 0, 500),
    Context("it fetches AMOUNT", "price", r"\b(?:fetch(?:es|ed|ing)?|commands?|goes for|go for|going for|selling for|sells for|changes hands for|listed (?:at|for)|asking)$", "", 0, 3000, sentence=_COPY),
    Context("I paid AMOUNT (", "price", r"\b(?:i|we) (?:only |just |actually )?(?:paid|spent)$", r" \(", 0, 100, sentence=_COPY),
    Context("bought on sale for AMOUNT", "price", r"\b(?:paid|spent|wasted|cost(?:s)?|set me back|out)$", r"(?: (?:bucks|dollars|pounds|quid))? (?:for (?:this|the|a|my)|on (?:this|the|a|it)) (?:[a-z-]+ ){0,2}(?:dvd|vhs|tape|video|movie|film|disc|blu-?ray|ticket|rental|copy|crap|garbage|trash|piece)\b", 0, 500),
    Context("paid AMOUNT for the rights", "price", r"\b(?:pa(?:id|y|ying)|bought|sold|shelled out|spent|cost)(?: (?:[a-z]+|[\ue001-\ue005])){0,3}$", r"(?: dollars)?(?: in (?:18|19|20)\d\d)? (?:for|to (?:buy|acquire|obtain|secure)) (?:the|its|all) (?:[a-z]+ )?rights\b", 1000),
)  # fmt: skip
