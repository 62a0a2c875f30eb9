"""What makes an amount a budget, a gross, a salary or a price: the words before it and behind it."""

from dataclasses import dataclass

FILM = r"(?:film|movie|picture|production|flick|epic|feature|thing|one|project|sequel|remake|version|western|musical|comedy|thriller|series|show)"
_IT = rf"(?:it|which|this|that|and|but|yet|still|(?:the|this|whole|his|her|their|finished) {FILM}|{FILM}|@title(?: \([^()\n]{{1,30}}\))?|they say it|all this)"
#: Studios that go by a word.
STUDIOS = r"(?:universal|paramount|columbia|warners?|warner bros\.?|fox|mgm|disney|united artists|tri-?star|orion|rko|hammer|rank|emi|carolco|cannon|miramax|touchstone|dreamworks|lionsgate|a24)"
_ADVERBS = r"(?: (?:only|reportedly|supposedly|apparently|itself|all|has|had|have|must have|would go on to|originally|allegedly|is said to have|was said to have|is rumou?red to have|to have|eventually|still|also|never|barely|was|being|ended up|then|went on to|managed to|would|could|did))*"
_OF = r"(?: (?:(?:which|that) (?:is|was|has been)(?: [a-z]+)? (?:given|put|quoted|reported|listed|set|pegged|estimated)(?: as| at)?|of|was|is|at|being|to be|for|came to|came in at|stood at|said to be|reported to be|rumou?red to be|estimated at|believed to be|ran to|rose to|ballooned to|swelled to|exceeded|reportedly|somewhere|which was|that was|well|totall?ed|totall?ing|reached))*:?(?: —| -)?"
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
    talk: str = ""  # what the words before it, back into the sentence before, must speak of


_COPY = r"\b(?:dvds?|vhs|tapes?|copy|copies|discs?|blu-?rays?|tickets?|rental|rent(?:ed)?|bargain|bin|ebay|amazon|wal-?mart|k-?mart|target|stores?|blockbuster|cinema|theat(?:er|re)|bought|buy|purchased?|admission|matinee|video|used|msrp|list price|retail|box set)\b"
#: The same without the verbs of buying, which sell boats too.
_SOLD = r"\b(?:dvds?|vhs|tapes?|copy|copies|discs?|blu-?rays?|tickets?|rental|bargain|bin|ebay|amazon|wal-?mart|k-?mart|target|stores?|blockbuster|cinema|theat(?:er|re)|admission|matinee|video|used|box set|movie|film|(?:bought|got|rented|found|own|buy|have|get) (?:it|this|that|one|mine|them))\b"

CONTEXTS: tuple[Context, ...] = (
    Context("budget of AMOUNT", "budget", rf"(?:budget(?:ed)?|outlay|price tag|(?:(?:final|total|production|the|its) )(?:bill|tab)|production costs?|negative cost|cost of production|final cost|total cost|(?:at|on|with|against|off) an? (?:total |reported |then |final )?cost)(?: (?:for|of|on)? ?(?:the|this|that|his|her|their|@title)(?: {FILM})?)?{_OF}$", "", 0),
    Context("for a price of AMOUNT", "budget", r"\b(?:made|shot|filmed|completed|produced|finished|done)\b[^\n.;]{0,60} for (?:an?|the) (?:[a-z]+ )?(?:price|sum|total|cost|outlay)(?: of)?$", "", 500),
    Context("AMOUNT budget", "budget", "", r"(?:[ -](?:or so|plus|dollars?|bucks))?[ -](?:(?:production|shooting|total|reported|estimated|movie|film) )?(?:budget(?:ed)?|production costs?|price tag|cost)\b", 0),
    Context("AMOUNT in budget", "budget", "", r"(?: dollars)? (?:in|of) budget\b", 1000),
    Context("and sometimes as AMOUNT", "budget", r"\b(?:and|or) (?:sometimes|elsewhere|occasionally) (?:as|at)$", "", 10000, sentence=r"\bbudget\b"),
    Context("the studio spent AMOUNT", "budget", rf"@begin(?:(?:said|reported|rumou?red|reputed|believed) to have|studio|producers?|company|backers|@name|{STUDIOS})(?: [a-z]+ly)? (?:spent|sunk|sank)$", r"(?! (?:dollars )?on (?:the )?(?:advertis|market|promot|prints|campaign|ads?\b|rights))(?:[.,;)—]|$| (?:on|to|for|and|in)\b)", 100_000),
    Context("AMOUNT to work with", "budget", "", r" (?:to (?:work|play) with|at (?:his|her|their|its) disposal)", 1000),
    Context("opened to AMOUNT", "gross", r"\b(?:opened|opening|debuted|bowed|launched) (?:to|with|at)$|\bopening (?:weekend|week|day)(?: (?:of|was|brought in|took in|took|pulled in|yielded|gross(?:ed)?|haul(?: of)?|take(?: of)?|saw))?$", "", 1000),
    Context("made for AMOUNT", "budget", r"\b(?:made|shot|produced|filmed|completed|finished(?! (?:up )?(?:with|on|at)\b)|brought in|financed|done|put together|mounted|assembled|created|cranked out|knocked off|thrown together)(?:,? (?:[a-z0-9'-]+|@any)){0,6}?,? (?:for|on|with|at|using|to(?= the tune))(?: (?:the|a|an|sum|total|cost|tune|of|all))*$", r"(?! (?:dollars )?(?:domestic|world-?wide|stateside|overseas))", 500),
    Context("it was made so for AMOUNT", "budget", r"\b(?:(?:was|were) (?:made|shot|filmed|produced)|(?:made|shot|filmed) (?:it|the (?:film|picture|movie|thing|whole thing)))(?:,? (?:[a-z0-9'-]+|@any)){4,26}?,? (?:for|on)(?: (?:less than|under|just|only|about|some))?$", r"(?! (?:dollars )?(?:domestic|world-?wide|stateside|overseas))", 10_000),
    Context("it cost AMOUNT", "budget", rf"@begin{_IT}{_ADVERBS},? cost(?:s|ing)?(?: (?:them|him|her|(?:the|its) (?:studio|producers|makers|filmmakers|backers)|@any))?(?: to (?:make|produce|film))?$", "", 1000),
    Context("it came in at AMOUNT", "budget", rf"@begin{_IT}{_ADVERBS} (?:came (?:in|out) at|ate(?: up)?|swallow(?:s|ed)(?: up)?|devoured|consumed|got through|ran through|set (?:them|him|her|its (?:makers|producers|backers)|the (?:studio|producers)) back)$", "", 10_000),
    Context("cost AMOUNT", "budget", r"^(?:cost|costing)$|[.,;] (?:cost|costing)$", "", 10000),
    Context("cost AMOUNT to make", "budget", r"\bcost(?:s|ing)?(?: \w+)?$", r" (?:to (?:make|produce|film|shoot|mount)|and (?:took|made|grossed|earned))\b", 1000),
    Context("AMOUNT to make", "budget", "", r" (?:to (?:make|produce|film|shoot)) (?:it|this|the (?:film|movie|picture))?", 1000),
    Context("spent AMOUNT on it", "budget", r"\b(?:spent|spend|sank|sunk|poured|invested|blew|blown|lavished|pumped|wasted)$", r" (?:[a-z' ]{0,20})?(?:on (?:this|it|the (?:film|movie|picture|production|whole))|making|to make|into (?:this|it|the (?:film|movie|picture)))\b", 1000),
    Context("put up AMOUNT", "budget", r"\b(?:put up|stumped up|ponied up|scraped together|raised|coughed up|came up with|found)(?: (?:the|its|some|about|a|just))*$", r"(?: or so)?(?:[.,;]|$| that (?:it|the (?:film|picture)) (?:took|cost|needed)| (?:to (?:make|shoot|finish|finance)|for (?:it|the (?:film|movie|production))))", 1000),
    Context("the money was AMOUNT", "budget", r"\b(?:the )?(?:money|cost|budget|bill|outlay) (?:(?:was|came to|is)(?: (?:put at|given as|said to be|reckoned at|estimated at|reported as|all of|just|only|a mere|about|some))?|, all told,)$", r"(?:[.,;:)]|$| (?:of which|a good|most|half|and|all|from|which|or|—|–|-))", 5_000),
    Context("what the BACKER coughed up", "budget", "", r"(?: dollars| pounds| euros?)?,? is (?:about |roughly |all )?what (?:the |it )?[^\n.;,]{0,40}?(?:coughed up|put up|paid|spent|found|cost|took)\b", 5_000),
    Context("the ledgers showed AMOUNT", "budget", r"\b(?:ledgers?|books|accounts|figures)\b[^\n.;]{0,70} (?:showed?|put it at|gave|say|said)$", "", 20_000),
    Context("AMOUNT was spent", "budget", "", r" (?:was|were|had been) (?:spent|sunk)\b", 1000),
    Context("the necessary AMOUNT", "budget", r"\b(?:necessary|needed|required|requisite|remaining)$", r"(?: (?:dollars|pounds))? (?:became|was|were|came|had|to|for|from)\b", 10_000),
    Context("AMOUNT became available", "budget", "", r"(?: (?:dollars|pounds|bucks))? (?:became available|was (?:found|raised|scraped together|needed)|(?:needed|required) to (?:make|shoot|finish|film))\b", 10_000),
    Context("backers put in AMOUNT", "budget", r"\b(?:put(?:ting)? (?:in|up)|stump(?:ed|ing) up|chipp(?:ed|ing) in|invest(?:ed|ing)|(?:provid|supply|supplied|contribut)(?:ed|ing)|financ(?:ed|ing))(?: (?:a good|over|about|nearly|almost|more than))?(?: (?:half|most|all|a third|two thirds|the bulk|the rest) of)?(?: (?:the|its))?$", r"(?: (?:dollars|pounds|bucks))?(?:[.,;)—]|$| (?:to|for|and|of the (?:budget|cost)|it cost|budget))", 10_000, sentence=rf"\b(?:{STUDIOS}|studio|backers?|producers?|financiers?|investors?|budget|company|companies|put up|putting up|co-?production)\b"),
    Context("spends AMOUNT", "budget", r"@begin(?:studio|producers?|company|@name|@known|film|production|he|she|they)(?: [a-z]+ly)? (?:spends|spent|burns? through|burned through|went through|gets? through)$", r"(?: (?:dollars|pounds|bucks|marks))?(?:[.,;)—]|$| (?:on (?:it|this|the (?:film|movie|picture|production|sets?|effects))|building|making|shooting))", 500_000),
    Context("AMOUNT film", "budget", r"(?:^|(?<!\blike)(?<!\bthan)(?<!\bany)(?<!\bevery)(?<!\banother)(?<!\bother)(?<!\bof)(?<!\bmost))$", r"[ -](?:plus )?(?!in\b)(?:(?:[a-z-]+) )?(?:film|movie|picture|epic|blockbuster|production|spectacle|extravaganza|feature|musical|turkey|flop)\b", 10000),
    Context("grossed AMOUNT", "gross", r"\b(?:gross(?:ed|ing|es)?|garner(?:ed|ing)|raked in|raking in|hauled in|hauling in|pulled in|pulling in|racked up|reeled in|scooped up|(?:world ?wide|domestic|total|final|overall|us|u\.s\.|north american|foreign|lifetime) (?:gross|take|haul|total|receipts|earnings|box[- ]office)|box[- ]office(?: (?:take|total|haul|gross|receipts|returns|intake|earnings))?|takings|receipts|rentals)(?: (?:us|an|only|all of))?(?: (?:of|was|is|to|at|stands? at|came to|totall?ed|reached))?:?$", "", 1000),
    Context("AMOUNT at the box office", "gross", "", rf"(?: or so)?(?: dollars)?(?: [a-z]+)? {_PLACE}|(?: [a-z]+){{0,2}} gross\b|(?: dollars)? (?:in|of|worth of) (?:ticket sales|tickets|rentals|receipts|box[- ]office|film rentals)", 1000),
    Context("AMOUNT worldwide", "gross", rf"(?:@begin{_IT}{_ADVERBS} )?\b(?:made|earned|took|taking|took in|taken|earning|making|brought in|returned|recouped|collected|netted|generated|did|has made|sold)(?: (?:in|back|a))?$", r"(?: dollars)? (?:around the world|across the world|the world over|on these shores|worldwide|domestically|domestic|stateside|overseas|internationally|(?:in|during|on|over) (?:its|the|their) (?:opening|first|initial|theatrical|original)|in (?:the us|america|north america|the united states|the states|theaters|theatres|cinemas|box)|on (?:its )?release)", 1000),
    Context("it made AMOUNT", "gross", rf"@begin{_IT}{_ADVERBS} (?:made|did|earned|took in|took|taken(?: in)?|brought (?:in|back)|returned|recouped|collected|netted|generated)(?: (?:back|in|like))?$|^(?:took in|took|earned|made)$|,? and (?:took in|took|earned|made)$", "", 20000),
    Context("made AMOUNT against its cost", "gross", r"\b(?:made|did|earned|took in|took|brought in|returned|recouped|netted)(?: (?:just|only|some|about|around|over|barely|nearly|back))*$", r"(?: dollars)? (?:against|on|off|from) (?:an? |its |the )(?:[a-z]+ )?(?:cost|budget|outlay)\b", 20000),
    Context("went on to earn AMOUNT", "gross", r"\b(?:went on to|would go on to|managed to) (?:earn|gross|take in|rake in|pull in|make|collect|net)$", "", 20000),
    Context("and AMOUNT in all", "gross", r"\b(?:and|plus|or)(?: (?:something|a|another|some|about))*$", r"(?: dollars)? (?:in all|all told|altogether|in total|world-?wide|abroad|overseas|at home|everywhere|elsewhere)\b", 50_000, sentence=r"\b(?:made|took|earned|grossed|gross|taken|done)\b"),
    Context("they paid AMOUNT to see it", "gross", r"\b(?:paid|handed over|spent)$", r"(?: dollars)? (?:to see it|for (?:their )?(?:seats|tickets) to (?:see )?it|at the (?:door|box[- ]office))\b", 50_000),
    Context("what people had handed over AMOUNT", "gross", "", r",?(?: moreover,)? (?:which is |which was )?what (?:people|audiences|the public|the world)\b[^\n.;]{0,40}(?:handed over|paid|spent)\b", 50_000),
    Context("went through the AMOUNT mark", "gross", r"\b(?:went|go|gone|sailed|passed|broke|broken|crossed|climbed|past)(?: (?:through|past|over))?(?: the)?$", r"[ -](?:mark|barrier)\b", 50_000),
    Context("it has done AMOUNT", "gross", r"\b(?:it|film|picture|movie|which|and)(?:'s| has| had) (?:now |already |since )?(?:done|made|earned|taken|grossed)$", r"(?:[.,;)]|$| (?:and|so far|to date|worldwide|in|at))", 50_000),
    Context("AMOUNT domestic", "gross", "", r"(?: dollars)? (?:domestic(?:ally)?|world-?wide|globally|stateside|overseas)\b(?! (?:budget|marketing|advertising))", 1000),
    Context("AMOUNT over three days", "gross", "", r"(?: dollars)? (?:over|in|during|across) (?:its |the )?(?:(?:first|opening) )?(?:(?:three|four|five) days|(?:three|four|five)-day|weekend|week of release)\b|(?: dollars)? from (?:just |only )?(?:\d[\d,]*|[a-z-]+) (?:screens|theat(?:er|re)s|cinemas)\b", 1000),
    Context("AMOUNT from abroad", "gross", "", r"(?: dollars)?(?: more)? from (?:everywhere else|elsewhere|overseas|abroad|the rest of the world|foreign|international|(?:other|the) (?:countries|territories|markets)|ticket sales|theaters|theatres|cinemas|paying customers)\b", 1000),
    Context("opened on DATE to AMOUNT", "gross", r"\bopened\b[^\n.;]{0,40} (?:to|with)$", "", 10_000),
    Context("finished with AMOUNT", "gross", r"\b(?:finished|ended up|wound up|topped out|closed|petered out|stalled)(?: its run)?(?: [a-z]+ly)? (?:with|at|on)$", "", 100_000),
    Context("AMOUNT came back", "gross", "", rf"(?: dollars)? (?:came|comes) (?:back|in)(?: {_PLACE}|[.,;]|$)", 1000),
    Context("fee of AMOUNT", "salary", r"\b(?:salary|fee|paycheck|pay ?cheque|pay packet|payday|wages?|advance)(?: (?:of|was|is|reportedly|totall?ing|for (?:this|the) (?:film|movie|picture|role|part)))*:?$", "", 100),
    Context("PERSON was paid AMOUNT", "salary", r"(?P<by>@known|@name)(?: (?:reportedly|allegedly|supposedly|apparently|then))?(?:,? paid(?<=, paid)|,? (?:was|were|got|is|being|had been|has been)(?: (?:reportedly|allegedly|supposedly|apparently|then))? (?:paid|offered|given)|,? (?:received|pocketed|took home|earned|demanded|asked for|got))$", "", 1000),
    Context("the star was paid AMOUNT", "salary", r"\b(?:actor|actress|star|director|lead|writer|he|she) (?:was|were|got|is|being|had been)(?: [a-z]+ly)? paid$", r"(?:[.,;)—]|$| (?:for|to|up front|in advance|and|plus)\b)", 10_000),
    Context("PERSON took AMOUNT", "salary", r"(?P<by>@known) (?:took|banked|collected|walked (?:away|off) with|cost)$", r"(?:[.,;)—]|$| (?:and|plus|for|up front|against|to)\b)", 10_000),
    Context("paid PERSON AMOUNT", "salary", r"\bpaid (?P<by>@known|@name|him|her)$", "", 1000),
    Context("AMOUNT to star", "salary", "", r"[ -](?:salary|fee|paycheck|payday|pay ?cheque|a (?:film|picture|movie)|per (?:film|picture|movie)|to (?:star|appear|direct|play|be in|act))\b", 1000),
    Context("I paid AMOUNT for it", "price", r"\b(?:i|we|you|to|and|not) (?:only |just |actually |even |proceeded to |had to |have to )*(?:pa(?:id|y)|spent|spend|spending|shell(?:ed)? out|fork(?:ed)? (?:out|over)|part(?:ed)? with|wast(?:ed|e)|blew|plunk(?:ed)? down|cough(?:ed)? up|worth)$", r"(?: (?:or so|bucks|dollars))?(?:[.,;!)]|$| (?:on|for|to|plus|and|at)\b)", 0, 100, _COPY + r"|\b(?:it|this)\b"),
    Context("paid AMOUNT for it", "price", r"\b(?:pa(?:id|y|ying)|spen[dt]|wasted?|blew|plunk(?:ed)? down|shell(?:ed)? out|fork(?:ed)? (?:out|over))(?: (?:my|me|well|full|u|you))*$", r" (?:to (?:see|watch|rent|buy|own)|(?:for|on|at|in)(?: |[,.]))", 0, 500),
    Context("bought for AMOUNT", "price", r"\b(?:bought|rented|picked|got|purchased|found|available|sells?|sold|selling|retail(?:s|ing)?|goes|going|buy|get|had|own|hire[sd]?|rent|has it|up)(?: (?:[a-z'-]+|@any|\")){0,8}? (?:for|at)$", "", 0, 500, _SOLD),
    Context("I got it for AMOUNT", "price", r"\bi (?:only |just |actually )?(?:got|bought|rented|picked(?: up)?|found|purchased)(?: (?:[a-z'-]+|@any|\")){0,7}? (?:for|at)$", "", 0, 500),
    Context("cost me AMOUNT", "price", r"\b(?:costs? (?:me|us|you)|retails? (?:for|at)|set (?:me|us|you) back|priced at|price(?: tag)? of|price:|msrp:?|srp:?|rrp:?|retail price:?|list price:?|worth|fetches)$", "", 0, 500, _COPY + r"|set (?:me|us) back|msrp|srp|rrp|cost me"),
    Context("AMOUNT in a line of its own", "price", r"^$", r"\.?$", 3, 500, r"^\W*[£$€]\d+\.\d\d\W*$"),
    Context("lists for AMOUNT", "price", r"\b(?:lists?|listed|listing|streets?|priced|price[sd]?|sells|retailing|on sale|available|tagged|yours) (?:for|at)$", "", 0, 500),
    Context("at AMOUNT the disc", "price", r"(?:^|[.;,] )at (?:a |just |only |an? [a-z]+ )?$", r",? (?:the|this|it|a) (?:[a-z-]+ ){0,2}(?:disc|dvd|set|tape|blu-ray|edition|release|it)?", 0, 500, _COPY + r"|\b(?:disc|set|edition)\b"),
    Context("(LABEL, AMOUNT)", "price", r"\([^()\n]{1,60}[,;] ?$", r"[);,]", 3, 500),
    Context("available at AMOUNT", "price", r"\b(?:available|yours|on sale|offered)(?: (?:[a-z'-]+|@any)){0,5} (?:for|at)$", "", 0, 500),
    Context("DVD, AMOUNT", "price", r"\b(?:dvd|vhs|blu-?ray|uhd|laserdiscs?|laser discs?|discs?|tape|cassette|cav|clv)(?:[,:;]| -| —| \()?(?: [^\n,;.]{2,30},)? ?$", r"(?:[.,;:)]|$)", 0, 500),
    Context("the disc was AMOUNT", "price", r"\b(?:dvds?|tape|disc|copy|vhs|set|box|steelbook|tickets?|rental|blu-?ray|laserdisc)(?:'s$|(?: (?:[a-z]+|@any)){0,2}? (?:was|is|were|cost|costs|went for|goes for|sold for|at|for|comes? (?:in )?at)(?: the [a-z]+ (?:sum|price) of)?$)", "", 0, 500),
    Context("AMOUNT, worth it", "price", r"^$|[.;] $", r",? (?:and |but )?(?:well )?worth every (?:cent|penny|dime|pfennig|euro)\b", 0, 500),
    Context("price: AMOUNT", "price", r"(?:^|[.,;] )(?:list |retail |suggested )?price:?$", "", 0, 500),
    Context("found for AMOUNT", "price", r"\b(?:for|at)(?: the [a-z]+ (?:sum|price) of)?$", r"(?:[.,;!)]|$| (?:and|so|at|from|in|on|i|or|plus)\b)", 0, 60, r"\b(?:bargain|bin|ebay|amazon|wal-?mart|k-?mart|target|blockbuster|best buy|costco|thrift|flea market|pawn|garage sale|second[- ]hand|video store|dollar store|used)\b"),
    Context("AMOUNT rental", "price", r"", r" (?:for (?:the )?(?:rental|ticket|admission|rent)|(?:i|we) (?:spent|paid|wasted) (?:on|for|to|renting)|rental (?:fee|price)|admission|to (?:rent|buy|see) (?:it|this)|plus (?:tax|shipping))\b", 0, 100),
    Context("AMOUNT on sale", "price", "", r" (?:on sale|new(?=[),.;]|$)|used\b|second-?hand|plus (?:postage|shipping))", 0, 500, _COPY + r"|\b(?:disc|set|edition|criterion|blu)\b"),
    Context("AMOUNT bin", "price", "", r"[ -](?:bargain )?(?:bin|dvds?|tickets?|rental|rack|tape|vhs|blu-?ray|disc|at (?:wal-?mart|target|best buy|blockbuster)|on (?:amazon|ebay)|a night|each)\b", 0, 500),
)  # fmt: skip
